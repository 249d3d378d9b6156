// What does one row of the UK Sanctions List say of its party?

import type { NameStrength, NameType } from "../../model/party.ts";
import { countryOf } from "../../values/country.ts";
import { statedDate } from "../../values/stated-date.ts";
import type { TableRow } from "../grouped-table.ts";
import { type PartyBuilder, tidy } from "../party-builder.ts";
import { readAddressLines, readBirthDates, readBirthPlaces, readNameParts, several } from "../uk-cells.ts";
import { UKSL_RAW } from "./mapping.ts";

const NAME_TYPES: ReadonlyMap<string, NameType> = new Map([
  ["primary name", "primary"],
  ["primary name variation", "primary-variation"],
  ["alias", "alias"],
  ["former name", "former"],
  ["previous name", "former"],
  ["fka", "former"],
]);

function strengthOf(printed: string): NameStrength {
  const text = printed.toLowerCase();
  if (text.includes("good")) return "good";
  return text.includes("low") ? "low" : "unstated";
}

/** Takes everything a row says into the party; what cannot be understood is kept as printed and told. */
export function readRow(party: PartyBuilder, row: TableRow): void {
  const { cell } = row;
  readNames(party, row);
  readDesignation(party, cell);
  readBirthDates(party, row, "D.O.B");
  readBirthPlaces(party, cell("Town of birth"), cell("Country of birth"));
  const lines = [1, 2, 3, 4, 5, 6].map((line) => cell(`Address Line ${line}`));
  readAddressLines(party, lines, cell("Address Postal Code"), cell("Address Country"));
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
  party.updated(statedDate(cell("Last Updated"), "dmy"));
}

type Cell = (name: string) => string;

function readNames(party: PartyBuilder, row: TableRow): void {
  const printedType = row.cell("Name type");
  const type = NAME_TYPES.get(printedType.toLowerCase());
  if (type === undefined) {
    const expected = "Primary Name, Primary Name Variation or Alias; it is kept as an alias";
    row.problem("NAME_TYPE_UNKNOWN", "Name type", printedType, expected);
  }
  const strength = strengthOf(row.cell("Alias strength"));
  readNameParts(party, row, { type: type ?? "alias", strength });
  const language = tidy(row.cell("Non-latin script language"));
  const scriptType = type === "primary" || type === undefined ? "primary-variation" : type;
  party.name(row.cell("Name non-latin script"), { type: scriptType, strength, language });
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
