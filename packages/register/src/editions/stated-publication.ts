// On which day does a list say that it was published? In its first lines, where its layout has a place for it.

import { isIsoDate } from "../mirror/mirror-index.ts";

/** Characters from the start of a file within which every layout states it. */
export const HEAD_CHARACTERS = 4_096;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

type Day = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

/** Layout → pattern, and the order of its groups. */
const STATED: readonly (readonly [RegExp, (found: RegExpExecArray) => Day])[] = [
  // UN: <CONSOLIDATED_LIST dateGenerated="2026-08-01T23:00:03.110Z">; EU: <export generationDate="2026-04-21T…">;
  // Switzerland: <swiss-sanctions-list date="2026-04-21">.
  [/<CONSOLIDATED_LIST\b[^>]*\bdateGenerated=["'](\d{4})-(\d\d)-(\d\d)/, ([, y, m, d]) => [y, m, d]],
  [/<(?:\w+:)?export\b[^>]*\bgenerationDate=["'](\d{4})-(\d\d)-(\d\d)/, ([, y, m, d]) => [y, m, d]],
  [/<swiss-sanctions-list\b[^>]*\bdate=["'](\d{4})-(\d\d)-(\d\d)/, ([, y, m, d]) => [y, m, d]],
  // The EU's CSV: fileGenerationDate is the first column, 21/04/2026.
  [/^\uFEFF?"?fileGenerationDate"?;[^\n]*\n"?(\d\d)\/(\d\d)\/(\d{4})/, ([, d, m, y]) => [y, m, d]],
  // OFAC's classic XML: month first.
  [/<Publish_Date>(\d\d)\/(\d\d)\/(\d{4})</, ([, m, d, y]) => [y, m, d]],
  // OFAC's advanced XML.
  [
    /<DateOfIssue\b[^>]*>\s*<Year>(\d{4})<\/Year>\s*<Month>(\d{1,2})<\/Month>\s*<Day>(\d{1,2})</,
    ([, y, m, d]) => [y, m, d],
  ],
  // The UK's CSV: "Report Date: 01-May-2026"; its XML: <DateGenerated>01/05/2026; OFSI's CSV: "Last Updated,10/04/2025".
  [
    /^\uFEFF?"?Report Date: ?(\d{1,2})-([A-Za-z]{3})[a-z]*-(\d{4})/,
    ([, d, m = "", y]) => [y, String(MONTHS.indexOf(m.toLowerCase()) + 1), d],
  ],
  [/<DateGenerated>(\d\d)\/(\d\d)\/(\d{4})/, ([, d, m, y]) => [y, m, d]],
  [/<DateGenerated>(\d{4})-(\d\d)-(\d\d)/, ([, y, m, d]) => [y, m, d]],
  [/^\uFEFF?"?Last Updated"?,"?(\d\d)\/(\d\d)\/(\d{4})/, ([, d, m, y]) => [y, m, d]],
];

/** The ISO date that the first characters of a list's file state, if its layout has a place for one. */
export function statedPublication(head: string): string | undefined {
  for (const [pattern, read] of STATED) {
    const found = pattern.exec(head.slice(0, HEAD_CHARACTERS));
    if (found === null) continue;
    const [year = "", month = "", day = ""] = read(found);
    const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    if (isIsoDate(date)) return date;
  }
  return undefined;
}
