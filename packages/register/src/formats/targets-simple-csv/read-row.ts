// What does one row of a `targets.simple.csv` state? Several values of a cell stand between semicolons, quoted where they hold one.

import type { IdentifierKind, PartyKind } from "../../model/party.ts";
import { countryOf } from "../../values/country.ts";
import { statedDate } from "../../values/stated-date.ts";
import type { TableRow } from "../grouped-table.ts";
import { type PartyBuilder, tidy } from "../party-builder.ts";

/** Values of one cell: divided at semicolons outside of quotation marks, which are doubled inside of them. */
export function values(cell: string): readonly string[] {
  const found = cell.match(/"(?:[^"]|"")*"|[^;"]+|[^;]/g) ?? [];
  const parts: string[] = [];
  for (const piece of found) {
    const quoted = /^"((?:[^"]|"")*)"$/.exec(piece)?.[1];
    parts.push(quoted === undefined ? piece : quoted.replaceAll('""', '"'));
  }
  return parts.map(tidy).filter((part) => part !== "" && part !== '"');
}

/** Characters of the longest text that is taken for the name of a regime; longer ones are reasons. */
const REGIME_CHARACTERS_MAX = 100;

/** "Red Notice - Murder" is of the regime "Red Notice"; a whole sentence is of none. */
function regimeOf(text: string, dataset: string): string {
  const regime = text.split(" - ")[0] ?? "";
  return regime.length <= REGIME_CHARACTERS_MAX ? regime : dataset;
}

/** The export says of no number what it is: only what its form tells is told apart. */
function kindOf(number: string, kind: PartyKind): IdentifierKind {
  // Companies have IMO numbers of a series of their own.
  if (kind !== "vessel") return "other";
  if (IMO.test(number)) return "imo";
  return MMSI.test(number) ? "mmsi" : "other";
}

const MMSI = /^[2-7]\d{8}$/;
const IMO = /^IMO\s?(?:number:?\s*)?\d{7}$/i;

/** Kinds of FollowTheMoney's schemas; a legal entity may be either a person or an organisation. */
export const KINDS = new Map([
  ["person", "person"],
  ["organization", "organisation"],
  ["company", "organisation"],
  ["publicbody", "organisation"],
  ["vessel", "vessel"],
  ["airplane", "aircraft"],
  ["legalentity", "unknown"],
  ["cryptowallet", "unknown"],
  ["security", "unknown"],
] as const);

export function readRow(party: PartyBuilder, row: TableRow): void {
  const { cell } = row;
  party.name(cell("name"), { type: "primary", strength: "unstated" });
  for (const alias of values(cell("aliases"))) party.name(alias, { type: "alias", strength: "unstated" });
  for (const printed of values(cell("birth_date"))) {
    const date = statedDate(printed, "ymd");
    if (date.date === undefined)
      row.problem("DATE_INVALID", "birth_date", printed, "a date such as 1985-11-12 or 1985");
    party.birthDate(date);
  }
  for (const code of values(cell("countries"))) party.country(countryOf(code));
  for (const printed of values(cell("addresses"))) party.address({ printed });
  for (const number of values(cell("identifiers"))) party.identifier(kindOf(number, party.kind), number);
  for (const number of values(cell("phones"))) party.identifier("phone", number);
  for (const address of values(cell("emails"))) party.identifier("email", address);
  const authority = cell("dataset");
  const sanctions = values(cell("sanctions"));
  for (const regime of new Set(
    sanctions.length > 0 ? sanctions.map((text) => regimeOf(text, authority)) : [authority],
  )) {
    if (regime !== "") party.designation({ regime, authority, measures: [] });
  }
  for (const text of sanctions) party.reason(text);
  party.raw("schema", cell("schema"));
  party.raw("program_ids", cell("program_ids"));
  party.updated(statedDate(cell("last_change").slice(0, 10), "ymd"));
}
