// What do a label of OFAC's and its value come to? The same words stand in the remarks of its CSV, so that the same table
// reads them, and a party comes out alike from either file.

import type { Problem } from "../../model/problem.ts";
import { applyClause } from "../ofac-csv/apply-clause.ts";
import { nameParts } from "../ofac-csv/name-parts.ts";
import { readClause } from "../ofac-csv/read-clause.ts";
import { remarkClauses } from "../ofac-csv/remark-clauses.ts";
import type { PartyBuilder } from "../party-builder.ts";

export type Fault = Pick<Problem, "code" | "field" | "value" | "expected">;

/** Titles that are forms of address; others are positions. */
const HONORIFIC =
  /^(?:(?:dr|doctor|sheikh|shaykh|haji|hajji|mullah|maulana|maulavi|maulawi|mawlawi|alhaj|ayatollah|hojjatoleslam|prince|princess|mr|mrs|ms|engineer|eng|professor|prof|qari|molvi|mufti|imam|the)\b[\s./-]*)+$/i;

const VALUE_CHARACTERS_MAX = 200;

/** A value under a label, with what else is said of it: "(Iran)", "issued 1999". */
export function takeLabelled(
  party: PartyBuilder,
  label: string,
  value: string,
  country: string,
  notes: readonly string[],
  faults: Fault[],
): void {
  if (value === "") return;
  const words = [`${label} ${value}`, ...(country === "" ? [] : [`(${country})`]), ...notes].join(" ");
  const clause = readClause(words);
  const wrong = clause === undefined ? undefined : applyClause(party, clause, "");
  if (wrong !== undefined) faults.push({ ...wrong, value: wrong.value.slice(0, VALUE_CHARACTERS_MAX) });
  if (clause === undefined) party.raw(label === "" ? "idNumber" : label, [value, country, ...notes].join(" "));
}

/** Remarks whole, and whatever their clauses state. */
export function takeRemarks(party: PartyBuilder, printed: string, primary: string, faults: Fault[]): void {
  if (printed === "") return;
  const { clauses, joined } = remarkClauses(printed, "");
  for (const text of joined) party.remark(text);
  for (const text of clauses) {
    const clause = readClause(text.replace(/^\((.+)\)$/, "$1"));
    if (clause === undefined) party.raw("remarks-unparsed", text);
    const wrong = clause === undefined ? undefined : applyClause(party, clause, primary);
    if (wrong !== undefined) faults.push({ ...wrong, value: wrong.value.slice(0, VALUE_CHARACTERS_MAX) });
  }
}

export function takeTitles(party: PartyBuilder, printed: string): void {
  for (const title of printed.split(";")) {
    if (HONORIFIC.test(title.trim())) party.title(title);
    else party.position(title);
  }
}

/** A name as OFAC's CSV prints it: "FAMILY, Given". */
export function nameText(family: string, given: string): string {
  return [family, given].filter((part) => part !== "").join(", ");
}

export { nameParts };
