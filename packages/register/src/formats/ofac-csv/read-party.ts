// What does one party's primary row say, together with its aliases, addresses and comments?

import type { ListedParty } from "../../model/party.ts";
import type { Problem } from "../../model/problem.ts";
import { countryOf } from "../../values/country.ts";
import { PartyBuilder, tidy } from "../party-builder.ts";
import { applyClause } from "./apply-clause.ts";
import {
  cellText,
  NAME_TYPES,
  PARTY_KINDS,
  PRIMARY_COLUMNS,
  type PrimaryColumn,
  RAW_COLUMNS,
  type SideRole,
  UNPARSED,
} from "./mapping.ts";
import { nameParts } from "./name-parts.ts";
import { readClause } from "./read-clause.ts";
import { remarkClauses } from "./remark-clauses.ts";
import type { SideRow } from "./side-files.ts";

const VALUE_CHARACTERS_MAX = 200;
/** Titles that are forms of address; others are positions. */
const HONORIFIC =
  /^(?:(?:dr|doctor|sheikh|shaykh|haji|hajji|mullah|maulana|maulavi|maulawi|mawlawi|alhaj|ayatollah|hojjatoleslam|prince|princess|mr|mrs|ms|engineer|eng|professor|prof|qari|molvi|mufti|imam|the)\b[\s./-]*)+$/i;
/** An aircraft's registration mark: nationality mark, hyphen perhaps, then letters or digits. */
const TAIL_MARK = /^(?=.*\d|.*-)[A-Z0-9]{1,3}-?[A-Z0-9]{2,6}$/;

/** A row of one of the files, with the file's name. */
export interface PlacedRow extends SideRow {
  readonly file: string;
}

export interface PartyRows {
  readonly primary: PlacedRow;
  readonly side: Readonly<Record<SideRole, readonly PlacedRow[]>>;
}

export interface PartyReading {
  /** Absent when the row names nobody. */
  readonly party?: ListedParty;
  readonly problems: readonly Problem[];
}

/** Reads a party whose number is known to be new. */
export function readParty(list: string, rows: PartyRows): PartyReading {
  const { primary } = rows;
  const problems: Problem[] = [];
  const cell = (column: PrimaryColumn): string => cellText(primary.cells[PRIMARY_COLUMNS.indexOf(column)]);
  const printedKind = cell("SDN_Type");
  const kind = PARTY_KINDS.get(printedKind.toLowerCase());
  const name = tidy(cell("SDN_Name"));
  if (kind === undefined) {
    const expected = "individual, entity, vessel, aircraft or -0-; the kind is taken as unknown";
    problems.push(fault(primary, "KIND_UNKNOWN", "SDN_Type", printedKind, expected));
  }
  if (name === "") {
    problems.push(fault(primary, "NAME_MISSING", "SDN_Name", cell("ent_num"), "a name; the party is left out"));
    return { problems };
  }
  const party = new PartyBuilder(list, cell("ent_num"), kind ?? "unknown");
  party.name(name, { type: "primary", strength: "unstated", parts: nameParts(name, party.kind) });
  for (const regime of programs(cell("Program"))) party.designation({ regime, authority: "OFAC", measures: [] });
  readColumns(party, cell);
  for (const row of rows.side.alt) problems.push(...readAlias(party, row));
  for (const row of rows.side.add) readAddress(party, row);
  problems.push(...readRemarks(party, rows, name, cell("Title")));
  return { party: party.build(), problems };
}

/** "SDGT] [SYRIA" or "FTO; SDGT": the brackets around the whole are left out by the list. */
function programs(printed: string): string[] {
  return printed
    .split(/\]\s*\[|;/)
    .map((program) => program.replace(/[[\]]/g, "").trim())
    .filter((program) => program !== "");
}

function readColumns(party: PartyBuilder, cell: (column: PrimaryColumn) => string): void {
  for (const title of cell("Title").split(";")) {
    if (HONORIFIC.test(title.trim())) party.title(title);
    else party.position(title);
  }
  party.identifier("call-sign", cell("Call_Sign"), { label: "Call_Sign" });
  for (const [column, field] of RAW_COLUMNS) party.raw(field, cell(column));
  if (cell("Vess_flag") !== "") party.country(countryOf(cell("Vess_flag")));
  party.link("Vessel Owner", cell("Vess_owner"));
  if (party.kind === "aircraft" && TAIL_MARK.test(cell("SDN_Name"))) {
    party.identifier("aircraft-tail", cell("SDN_Name"), { label: "SDN_Name" });
  }
}

function readAlias(party: PartyBuilder, row: PlacedRow): Problem[] {
  const [, , printedType = "", name = "", remarks = ""] = row.cells.map(cellText);
  const type = NAME_TYPES.get(printedType.toLowerCase());
  if (name === "") return [fault(row, "NAME_MISSING", "alt_name", "", "an alias; the row is left out")];
  party.name(name, { type: type ?? "alias", strength: "unstated", parts: nameParts(tidy(name), party.kind) });
  party.raw("alt_remarks", remarks);
  if (type !== undefined) return [];
  return [fault(row, "NAME_TYPE_UNKNOWN", "alt_type", printedType, "aka, fka or nka; the name is taken as an alias")];
}

/** A row without address, place and country states nothing: OFAC prints one for every party without an address. */
function readAddress(party: PartyBuilder, row: PlacedRow): void {
  const [, , street = "", place = "", printedCountry = "", remarks = ""] = row.cells.map(cellText);
  party.raw("Add_remarks", remarks);
  const printed = [street, place, printedCountry].map(tidy).filter((line) => line !== "");
  if (printed.length === 0) return;
  party.address({
    printed: printed.join(", "),
    ...(place === "" ? {} : { city: tidy(place) }),
    ...(printedCountry === "" ? {} : { country: countryOf(printedCountry) }),
  });
}

function readRemarks(party: PartyBuilder, rows: PartyRows, name: string, title: string): Problem[] {
  // White space at the end of the column may be that between two words of the whole text.
  const printed = rows.primary.cells[PRIMARY_COLUMNS.indexOf("Remarks")] ?? "";
  const remarks = cellText(printed) === "" ? "" : printed;
  const comment = rows.side.comments.map(({ cells }) => cells[1] ?? "").join("");
  if (remarks === "" && comment === "") return [];
  const problems: Problem[] = [];
  const { clauses, cut, joined } = remarkClauses(remarks, comment);
  for (const text of joined) party.remark(text);
  const titles = new Set(title.split(";").map((each) => each.trim().toLowerCase()));
  for (const clause of clauses) {
    // The title column stands in the remarks again.
    if (titles.has(clause.toLowerCase())) continue;
    const read = readClause(clause);
    if (read === undefined) {
      party.raw(UNPARSED, clause);
      continue;
    }
    const wrong = applyClause(party, read, name);
    if (wrong !== undefined) problems.push(fault(rows.primary, wrong.code, wrong.field, wrong.value, wrong.expected));
  }
  if (cut !== undefined) {
    party.raw(UNPARSED, cut);
    const expected = "the whole clause; the remarks are cut here and their other part is not in the comments file";
    problems.push(fault(rows.primary, "FIELD_CUT", "Remarks", cut, expected));
  }
  return problems;
}

function fault(row: PlacedRow, code: string, field: string, value: string, expected: string): Problem {
  const quoted = value === "" ? {} : { value: value.slice(0, VALUE_CHARACTERS_MAX) };
  return { code, file: row.file, row: row.row, field, ...quoted, expected };
}
