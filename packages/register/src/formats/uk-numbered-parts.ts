// How do the UK lists number several values in one cell, where brackets hold other numbers too: "(1) +7 (423) 2-224-010 (2) …",
// "(1) to (6) Algeria (7) Morocco"?

import type { Country } from "../model/party.ts";
import { countryOf } from "../values/country.ts";
import { tidy } from "./party-builder.ts";
import { several } from "./uk-cells.ts";

/** Marks as they follow each other. */
const SERIES: readonly ((number: number) => string)[] = [
  (number) => `(${number})`,
  (number) => `(${String.fromCharCode(96 + number)})`,
  (number) => `(${String.fromCharCode(64 + number)})`,
];

/** No cell numbers more values than this; further marks belong to the last value. */
const MARKS_MAX = 100;

/**
 * The values behind the marks (1), (2), … or (a), (b), … taken in order; other brackets belong to the values. `lead` is what stands before
 * the first mark ("Passport number (1) 349 (2) 350"). A cell in which (1) is not followed by (2) is one value.
 */
export function numberedParts(cell: string): { readonly lead: string; readonly values: readonly string[] } {
  const whole = tidy(cell).replace(/^(?=[1aA]\))/, "(");
  const marks = SERIES.map((series) => marksOf(whole, series)).find(({ length }) => length > 1) ?? [];
  const first = marks[0];
  if (first === undefined) return { lead: "", values: whole === "" ? [] : [bare(whole)] };
  const values = marks.map(({ end }, at) => bare(whole.slice(end, marks[at + 1]?.start)));
  return { lead: bare(whole.slice(0, first.start)), values: values.filter((value) => value !== "" && value !== "-") };
}

interface Mark {
  readonly start: number;
  readonly end: number;
}

function marksOf(text: string, series: (number: number) => string): Mark[] {
  const marks: Mark[] = [];
  for (let number = 1, from = 0; number <= MARKS_MAX; number++) {
    const mark = series(number);
    const start = text.indexOf(mark, from);
    if (start < 0) break;
    from = start + mark.length;
    marks.push({ start, end: from });
  }
  return marks;
}

/** Without a mark "(1)" of its own and the punctuation that divides values. */
function bare(value: string): string {
  return value
    .replace(/^\s*\(1\)\s*/, "")
    .replace(/[\s,;]+$/, "")
    .trim();
}

const RANGE = /\((\d{1,2})\)?\s*(?:-|–|to)\s*\(?(\d{1,2})\)\s*([^()]+)/g;

/** "(1) to (3) Algeria (4) Morocco" written out: "(1) Algeria (2) Algeria (3) Algeria (4) Morocco". */
export function rangesWritten(cell: string): string {
  return cell.replace(RANGE, (range, first: string, last: string, value: string) => {
    const numbers = Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => Number(first) + at);
    return numbers.length < 2 ? range : numbers.map((number) => `(${number}) ${value.trim()} `).join("");
  });
}

/** The countries of a cell: numbered, or divided by full stops, commas or "and" where each part alone is a country. */
export function countriesIn(cell: string): Country[] {
  return several(cell).flatMap((printed) => {
    const country = countryOf(printed);
    if (country.code !== undefined) return [country];
    const parts = printed
      .split(/[.,;]\s+|\s+and\s+/)
      .filter((part) => part !== "")
      .map(countryOf);
    return parts.every(({ code }) => code !== undefined) ? parts : [country];
  });
}
