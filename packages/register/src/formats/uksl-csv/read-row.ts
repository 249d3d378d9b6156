// What does one row of the UK Sanctions List say of its party?

import type { NameStrength, NameType } from "../../model/party.ts";
import type { Problem } from "../../model/problem.ts";
import { countryOf } from "../../values/country.ts";
import { splitNumbered } from "../../values/numbered.ts";
import { statedDate } from "../../values/stated-date.ts";
import { type PartyBuilder, tidy } from "../party-builder.ts";
import type { TableHeader } from "../table-header.ts";
import { UKSL_COLUMNS, UKSL_RAW } from "./mapping.ts";

const NAME_TYPES: ReadonlyMap<string, NameType> = new Map([
  ["primary name", "primary"],
  ["primary name variation", "primary-variation"],
  ["alias", "alias"],
  ["former name", "former"],
  ["previous name", "former"],
  ["fka", "former"],
]);

const KNOWN = new Set(UKSL_COLUMNS.map(([column]) => column.toLowerCase()));

/** Several values of one cell. */
function several(cell: string): string[] {
  return cell
    .split("|")
    .flatMap(splitNumbered)
    .map(tidy)
    .filter((value) => value !== "" && value !== "-");
}

function strengthOf(printed: string): NameStrength {
  const text = printed.toLowerCase();
  if (text.includes("good")) return "good";
  return text.includes("low") ? "low" : "unstated";
}

/** Takes everything a row says into the party; what cannot be understood is kept as printed and told. */
export function readRow(
  party: PartyBuilder,
  header: TableHeader,
  cells: readonly string[],
  file: string,
  row: number,
  problems: Problem[],
): void {
  const cell = (name: string) => header.cell(cells, name);
  readNames(party, cell, file, row, problems);
  readDesignation(party, cell);
  readBirth(party, cell, file, row, problems);
  readAddress(party, cell);
  readIdentifiers(party, cell);
  for (const printed of several(cell("Nationality(/ies)"))) party.nationality(countryOf(printed));
  for (const printed of several(cell("Current believed flag of ship"))) party.country(countryOf(printed));
  for (const printed of several(cell("Previous flags"))) party.country(countryOf(printed));
  const gender = cell("Gender").toLowerCase();
  if (gender === "male" || gender === "female") party.gender = gender;
  party.title(cell("Title"));
  for (const position of several(cell("Position"))) party.position(position);
  party.reason(cell("UK Statement of Reasons"));
  party.remark(cell("Other Information"));
  party.crossReference("ofsi-group", cell("OFSI Group ID"));
  party.crossReference("un", cell("UN Reference Number"));
  readLinks(party, cell);
  for (const column of UKSL_RAW) party.raw(column, cell(column));
  for (const [at, column] of header.columns.entries()) {
    if (column !== "" && !KNOWN.has(column.toLowerCase())) party.raw(column, cells[at] ?? "");
  }
  const updated = cell("Last Updated");
  if (updated !== "") {
    const date = statedDate(updated, "dmy");
    if ((date.date ?? "") > (party.lastUpdated?.date ?? "") || party.lastUpdated === undefined)
      party.lastUpdated = date;
  }
}

type Cell = (name: string) => string;

function readNames(party: PartyBuilder, cell: Cell, file: string, row: number, problems: Problem[]): void {
  const given = ["Name 1", "Name 2", "Name 3", "Name 4", "Name 5"]
    .map(cell)
    .map(tidy)
    .filter((part) => part !== "");
  const family = tidy(cell("Name 6"));
  const printedType = cell("Name type");
  const type = NAME_TYPES.get(printedType.toLowerCase());
  if (type === undefined) {
    problems.push({
      code: "NAME_TYPE_UNKNOWN",
      file,
      row,
      field: "Name type",
      value: printedType,
      expected: "Primary Name, Primary Name Variation or Alias; it is kept as an alias",
    });
  }
  const strength = strengthOf(cell("Alias strength"));
  const person = party.kind === "person";
  const parts = person && family !== "" ? { family, ...(given.length > 0 ? { given } : {}) } : undefined;
  party.name([...given, family].join(" "), { type: type ?? "alias", strength, parts });
  const script = cell("Name non-latin script");
  const language = tidy(cell("Non-latin script language"));
  const scriptType = type === "primary" || type === undefined ? "primary-variation" : type;
  party.name(script, { type: scriptType, strength, language });
}

function readDesignation(party: PartyBuilder, cell: Cell): void {
  const regime = tidy(cell("Regime Name"));
  if (regime === "") return;
  const measures = cell("Sanctions Imposed")
    .split(/[|;]/)
    .map(tidy)
    .filter((measure) => measure !== "");
  const listed = cell("Date Designated");
  party.designation({
    regime,
    authority: tidy(cell("Designation source")),
    measures,
    ...(listed === "" ? {} : { listedOn: statedDate(listed, "dmy") }),
  });
}

function readBirth(party: PartyBuilder, cell: Cell, file: string, row: number, problems: Problem[]): void {
  for (const printed of several(cell("D.O.B"))) {
    const date = statedDate(printed, "dmy");
    if (date.date === undefined) {
      problems.push({
        code: "DATE_INVALID",
        file,
        row,
        field: "D.O.B",
        value: printed,
        expected: "a date such as 31/12/1960 or dd/mm/1960; it is kept as printed",
      });
    }
    party.birthDate(date);
  }
  const towns = several(cell("Town of birth"));
  const countries = several(cell("Country of birth"));
  for (let at = 0; at < Math.max(towns.length, countries.length); at++) {
    // One country after several towns is the country of all of them.
    const country = countries[at] ?? (countries.length === 1 ? countries[0] : undefined);
    const printed = [towns[at], country].filter((part) => part !== undefined).join(", ");
    party.birthPlace({ printed, ...(country === undefined ? {} : { country: countryOf(country) }) });
  }
}

function readAddress(party: PartyBuilder, cell: Cell): void {
  const lines = [1, 2, 3, 4, 5, 6].map((line) => tidy(cell(`Address Line ${line}`)));
  const postalCode = tidy(cell("Address Postal Code"));
  const country = tidy(cell("Address Country"));
  const printed = [...lines, postalCode, country].filter((line) => line !== "").join(", ");
  if (printed === "") return;
  const city = lines[5] ?? "";
  party.address({
    printed,
    ...(city === "" ? {} : { city }),
    ...(postalCode === "" ? {} : { postalCode }),
    ...(country === "" ? {} : { country: countryOf(country) }),
  });
}

function readIdentifiers(party: PartyBuilder, cell: Cell): void {
  const nationality = several(cell("Nationality(/ies)")).map((printed) => countryOf(printed).code);
  // Numbers carry no country of their own; one nationality is the likeliest issuer of a national number.
  const country = nationality.length === 1 ? nationality[0] : undefined;
  const notes = (name: string) => tidy(cell(name)) || undefined;
  for (const printed of several(cell("National Identifier number"))) {
    party.identifier("national-id", printed, { country, note: notes("National Identifier additional information") });
  }
  for (const printed of several(cell("Passport number"))) {
    party.identifier("passport", printed, { note: notes("Passport additional information") });
  }
  for (const printed of several(cell("Business registration number (s)"))) party.identifier("registration", printed);
  for (const printed of several(cell("IMO number"))) party.identifier("imo", printed);
  for (const printed of several(cell("Hull identification number (HIN)"))) party.identifier("hull", printed);
  for (const printed of several(cell("Phone number"))) party.identifier("phone", printed);
  for (const printed of several(cell("Website"))) party.identifier("website", printed);
  for (const printed of several(cell("Email address"))) party.identifier("email", printed);
}

function readLinks(party: PartyBuilder, cell: Cell): void {
  for (const to of several(cell("Parent company"))) party.link("parent company", to);
  for (const to of several(cell("Subsidiaries"))) party.link("subsidiary", to);
  for (const to of several(cell("Current owner/operator (s)"))) party.link("owner or operator", to);
  for (const to of several(cell("Previous owner/operator (s)"))) party.link("previous owner or operator", to);
}
