// What does one row of Australia's list state? One name, and again everything that is known of the party.

import type { NameStrength, NameType, StatedDate } from "../../model/party.ts";
import { countryOf } from "../../values/country.ts";
import { countryAtEnd } from "../../values/country-at-end.ts";
import { statedDate } from "../../values/stated-date.ts";
import type { TableRow } from "../grouped-table.ts";
import { type PartyBuilder, tidy } from "../party-builder.ts";
import { DFAT_COLUMNS, DFAT_MEASURES, type DfatColumn } from "./columns.ts";

const NAME_TYPES: Readonly<Record<string, NameType>> = {
  "primary name": "primary",
  alias: "alias",
  "original script": "primary-variation",
};
const STRENGTHS: Readonly<Record<string, NameStrength>> = { "": "unstated", strong: "good", weak: "low" };

/** Day 0 of a workbook's calendar (ECMA-376, 18.17.4.1), and the numbers that are years rather than days. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const YEAR_MAX = 3_000;
const DAY_MAX = 80_000;

/** "26256" is the day 19 November 1971; "1958" is a year. */
function dayOf(text: string): StatedDate | undefined {
  const number = Number(text);
  if (!/^\d{4,5}$/.test(text) || number <= YEAR_MAX || number > DAY_MAX) return undefined;
  const date = new Date(DAY_ZERO + number * 86_400_000).toISOString().slice(0, 10);
  return { printed: date, date };
}

/** Dates in a cell: divided by commas, semicolons and lines, and by blanks between dates in digits. */
function datesIn(cell: string): string[] {
  return cell
    .replace(/(\d{1,2}\/\d{1,2}\/\d{4})\s+(?=\d{1,2}\/\d)/g, "$1,")
    .split(/[,;\n]/)
    .map((part) => tidy(part.replaceAll("\u00a0", " ")).replace(/^(approximately):\s*/i, "$1 "))
    .filter((part) => part !== "");
}

function readDates(party: PartyBuilder, row: TableRow): void {
  for (const printed of datesIn(row.cell("Date of Birth"))) {
    const date = dayOf(printed) ?? statedDate(printed, "dmy");
    party.birthDate(date);
    if (date.date === undefined) {
      row.problem(
        "DATE_INVALID",
        "Date of Birth",
        printed.slice(0, 200),
        "a date such as 12/11/1985 or 1985; kept as printed",
      );
    }
  }
}

function readName(party: PartyBuilder, row: TableRow): void {
  const printed = row.cell("Name Type");
  const type = NAME_TYPES[printed.toLowerCase()];
  if (type === undefined) {
    row.problem(
      "NAME_TYPE_UNKNOWN",
      "Name Type",
      printed,
      `one of ${Object.keys(NAME_TYPES).join(", ")}; read as alias`,
    );
  }
  const strength = STRENGTHS[row.cell("Alias Strength").toLowerCase()];
  if (strength === undefined) {
    row.problem(
      "VALUE_UNEXPECTED",
      "Alias Strength",
      row.cell("Alias Strength"),
      "Strong, Weak or nothing; kept unstated",
    );
  }
  party.name(row.cell("Name of Individual or Entity"), { type: type ?? "alias", strength: strength ?? "unstated" });
}

/** Countries of a cell: the whole when it is one ("Korea, North"), else its parts. */
function readCitizenship(party: PartyBuilder, cell: string): void {
  if (cell === "") return;
  const whole = countryOf(cell);
  const parts = whole.code === undefined ? cell.split(/[,;]/).map(tidy) : [cell];
  for (const part of parts.filter((each) => each !== "")) party.nationality(countryOf(part));
}

/** Takes everything the row says into the party. */
export function readRow(party: PartyBuilder, row: TableRow): void {
  const cell = (column: DfatColumn) => row.cell(column);
  readName(party, row);
  readDates(party, row);
  const born = tidy(cell("Place of Birth"));
  if (born !== "") party.birthPlace({ printed: born, ...countryAtEnd(born) });
  readCitizenship(party, tidy(cell("Citizenship")));
  const address = tidy(cell("Address"));
  if (address !== "") party.address({ printed: address, ...countryAtEnd(address) });
  const remark = cell("Additional Information");
  party.remark(remark);
  party.crossReference("un", /^([A-Z]{2}[ie]\.\d{3})\b/.exec(remark)?.[1] ?? "");
  party.identifier("imo", cell("IMO Number"));
  const measures = DFAT_MEASURES.filter((column) => cell(column) === "1");
  party.designation({ regime: tidy(cell("Committees")), authority: "Australia", measures });
  const changed = cell("Control Date");
  party.updated(dayOf(changed) ?? statedDate(changed, "dmy"));
  for (const [column, treatment] of Object.entries(DFAT_COLUMNS)) {
    if ("raw" in treatment) party.raw(column, cell(column as DfatColumn));
  }
  for (const column of DFAT_MEASURES) if (!/^[01]?$/.test(cell(column))) party.raw(column, cell(column));
}
