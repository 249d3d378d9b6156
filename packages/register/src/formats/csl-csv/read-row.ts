// What does one row of the US Consolidated Screening List say of its party?

import type { NameType } from "../../model/party.ts";
import { countryOf } from "../../values/country.ts";
import { statedDate } from "../../values/stated-date.ts";
import type { TableRow } from "../grouped-table.ts";
import { nameParts } from "../ofac-csv/name-parts.ts";
import { type PartyBuilder, tidy } from "../party-builder.ts";
import { CSL_RAW, type CslColumn } from "./columns.ts";
import { readNumber } from "./read-number.ts";

/** A name in brackets behind another: "Trading Company, Inc. (a.k.a. TRACO, Inc.)". */
const NAME_IN_BRACKETS = /\s*[([]([af])\.?k\.?a\.?,?\s+([^()[\]]+)[)\]]/giu;
const FORMER = /^f\.?k\.?a\.?,?\s+/iu;
const ALSO = /^a\.?k\.?a\.?,?\s+/iu;
const LINKED_TO = /\(Linked To: ((?:[^()]|\([^()]*\))+)\)/g;
/** An aircraft's registration mark: nationality mark, hyphen perhaps, then letters or digits. */
const TAIL_MARK = /^(?=.*\d|.*-)[A-Z0-9]{1,3}-?[A-Z0-9]{2,6}$/;
const COUNTRY_AT_END = /(?:^|,\s*)([A-Z]{2})$/;
/** Characters of a faulty value that are repeated to the reader. */
const VALUE_CHARACTERS = 80;

/** Takes everything a row says into the party; what cannot be understood is kept as printed and told. */
export function readRow(party: PartyBuilder, row: TableRow): void {
  const cell = (column: CslColumn): string => row.cell(column);
  const primary = readNames(party, cell);
  readDesignations(party, row, cell);
  for (const printed of several(cell("dates_of_birth"))) {
    const date = statedDate(printed, "ymd");
    if (date.date === undefined) {
      const expected = "a date such as 1962-09-03 or circa 1962; it is kept as printed";
      row.problem("DATE_INVALID", "dates_of_birth", printed.slice(0, VALUE_CHARACTERS), expected);
    }
    party.birthDate(date);
  }
  for (const printed of several(cell("places_of_birth"))) party.birthPlace(placeOf(printed));
  for (const printed of several(cell("nationalities"))) party.nationality(countryOf(printed));
  for (const printed of several(cell("citizenships"))) party.country(countryOf(printed));
  for (const printed of several(cell("addresses"))) {
    const code = COUNTRY_AT_END.exec(printed)?.[1];
    const country = code === undefined ? undefined : countryOf(code);
    party.address({ printed, ...(country?.code === undefined ? {} : { country }) });
  }
  for (const position of several(cell("title"))) party.position(position);
  readVessel(party, cell);
  if (party.kind === "aircraft" && TAIL_MARK.test(primary))
    party.identifier("aircraft-tail", primary, { label: "name" });
  for (const entry of several(cell("ids"))) {
    const wrong = readNumber(party, entry, primary);
    if (wrong !== undefined) row.problem(wrong.code, "ids", wrong.value.slice(0, VALUE_CHARACTERS), wrong.expected);
  }
  party.remark(cell("remarks"));
  for (const [, to = ""] of cell("remarks").matchAll(LINKED_TO)) party.link("Linked To", to);
  party.crossReference("ofac", cell("entity_number"));
  party.raw("source", cell("source"));
  for (const column of CSL_RAW) party.raw(column, cell(column));
}

type Cell = (column: CslColumn) => string;

/** Values of a cell, none empty. */
function several(cell: string): string[] {
  return cell
    .split(";")
    .map(tidy)
    .filter((value) => value !== "");
}

/** Takes the names and gives the primary one. */
function readNames(party: PartyBuilder, cell: Cell): string {
  const printed = tidy(cell("name"));
  const others = [...printed.matchAll(NAME_IN_BRACKETS)];
  const primary = tidy(printed.replace(NAME_IN_BRACKETS, ""));
  const take = (text: string, type: NameType): void =>
    party.name(text, { type, strength: "unstated", parts: nameParts(tidy(text), party.kind) });
  if (primary === "") take(printed, "primary");
  else {
    take(primary, "primary");
    if (others.length > 0) party.raw("name", printed);
    for (const [, letter = "", names = ""] of others) {
      for (const name of several(names)) take(name, letter.toLowerCase() === "f" ? "former" : "alias");
    }
  }
  for (const [at, alias] of several(cell("alt_names")).entries()) {
    // "A; B; and C": the list's own "and" is no part of the name.
    const text = at === 0 ? alias : alias.replace(/^and\s+(?=\P{Ll})/u, "");
    if (FORMER.test(text)) take(text.replace(FORMER, ""), "former");
    else take(text.replace(ALSO, ""), "alias");
  }
  return primary === "" ? printed : primary;
}

/** "Specially Designated Nationals (SDN) - Treasury Department": the list, and who makes it. */
function readDesignations(party: PartyBuilder, row: TableRow, cell: Cell): void {
  const source = tidy(cell("source"));
  if (source === "") row.problem("FIELD_INVALID", "source", cell("_id"), "the list that the row is taken from");
  const split = source.lastIndexOf(" - ");
  const list = split < 0 ? source : source.slice(0, split);
  const measures = [cell("license_requirement"), cell("license_policy")].map(tidy).filter((text) => text !== "");
  const start = cell("start_date");
  const listedOn = start === "" ? undefined : statedDate(start, "ymd");
  if (listedOn !== undefined && listedOn.date === undefined) {
    row.problem("DATE_INVALID", "start_date", start.slice(0, VALUE_CHARACTERS), "a date such as 2022-04-07");
  }
  const programs = several(cell("programs"));
  for (const regime of programs.length > 0 ? programs : [list]) {
    if (regime === "") continue;
    const authority = split < 0 ? "" : source.slice(split + 3);
    party.designation({ regime, authority, measures, ...(listedOn === undefined ? {} : { listedOn }) });
  }
}

function placeOf(printed: string): { printed: string; country?: ReturnType<typeof countryOf> } {
  const country = countryOf(printed.split(",").at(-1)?.trim() ?? "");
  return country.code === undefined ? { printed } : { printed, country };
}

function readVessel(party: PartyBuilder, cell: Cell): void {
  party.identifier("call-sign", cell("call_sign"), { label: "call_sign" });
  if (cell("vessel_flag") !== "") party.country(countryOf(tidy(cell("vessel_flag"))));
  party.link("Vessel Owner", cell("vessel_owner"));
}
