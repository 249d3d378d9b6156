// What does one row of the UK Sanctions List say of its party?

import type { NameStrength, NameType } from "../../model/party.ts";
import { countryOf } from "../../values/country.ts";
import { statedDate } from "../../values/stated-date.ts";
import { type PartyBuilder, tidy } from "../party-builder.ts";
import {
  readAddressLines,
  readBirthDates,
  readBirthPlaces,
  readNameParts,
  type StatedCells,
  several,
} from "../uk-cells.ts";
import { namesTaxNumber, takeCompanyNumbers } from "../uk-company-numbers.ts";
import { takeAddresses, takePhones } from "../uk-contacts.ts";
import { numbersInProse } from "../uk-document-numbers.ts";
import { UKSL_RAW } from "./mapping.ts";

const NAME_TYPES: ReadonlyMap<string, NameType> = new Map([
  ["primary name", "primary"],
  ["primary name variation", "primary-variation"],
  ["alias", "alias"],
  ["former name", "former"],
  ["previous name", "former"],
  ["fka", "former"],
]);

/** "Good quality a.k.a", "low_quality_aka". */
const STRENGTH = /^(good|low)(?:[ _]quality)?(?:[ _]a\.?k\.?a\.?)?$/i;

/** Characters of a faulty value that are repeated to the reader. */
const VALUE_CHARACTERS = 80;

/** Takes everything a row says into the party; what cannot be understood is kept as printed and told. */
export function readRow(party: PartyBuilder, row: StatedCells): void {
  const { cell } = row;
  readNames(party, row);
  readDesignation(party, cell);
  readBirthDates(party, row, "D.O.B");
  readBirthPlaces(party, cell("Town of birth"), cell("Country of birth"));
  const lines = [1, 2, 3, 4, 5, 6].map((line) => cell(`Address Line ${line}`));
  readAddressLines(party, lines, cell("Address Postal Code"), cell("Address Country"));
  readDocuments(party, cell);
  readNumbers(party, cell);
  readContacts(party, cell);
  for (const printed of several(cell("Nationality(/ies)"))) party.nationality(countryOf(printed));
  for (const printed of several(cell("Current believed flag of ship"))) party.country(countryOf(printed));
  for (const printed of several(cell("Previous flags"))) party.country(countryOf(printed));
  readGender(party, row);
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

function readNames(party: PartyBuilder, row: StatedCells): void {
  const printedType = row.cell("Name type");
  const type = NAME_TYPES.get(printedType.toLowerCase());
  if (type === undefined) {
    const expected = "Primary Name, Primary Name Variation or Alias; it is kept as an alias";
    row.problem("NAME_TYPE_UNKNOWN", "Name type", printedType, expected);
  }
  const strength = readStrength(row);
  readNameParts(party, row, { type: type ?? "alias", strength });
  const language = tidy(row.cell("Non-latin script language"));
  const scriptType = type === "primary" || type === undefined ? "primary-variation" : type;
  party.name(row.cell("Name non-latin script"), { type: scriptType, strength, language });
}

/** Unstated where the cell is empty, never good. */
function readStrength(row: StatedCells): NameStrength {
  const printed = tidy(row.cell("Alias strength"));
  const strength = STRENGTH.exec(printed)?.[1]?.toLowerCase();
  if (strength === "good" || strength === "low") return strength;
  if (printed !== "") {
    const expected = "Good quality a.k.a or Low quality a.k.a; it is kept as unstated";
    row.problem("VALUE_UNEXPECTED", "Alias strength", printed.slice(0, VALUE_CHARACTERS), expected);
  }
  return "unstated";
}

function readGender(party: PartyBuilder, row: StatedCells): void {
  const printed = tidy(row.cell("Gender"));
  const gender = printed.toLowerCase();
  if (gender === "male" || gender === "female") party.gender = gender;
  else if (printed !== "") {
    party.raw("Gender", printed);
    row.problem("VALUE_UNEXPECTED", "Gender", printed.slice(0, VALUE_CHARACTERS), "Male or Female; it is kept raw");
  }
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

function readDocuments(party: PartyBuilder, cell: Cell): void {
  const nationality = several(cell("Nationality(/ies)")).map((printed) => countryOf(printed).code);
  // Numbers carry no country of their own; one nationality is the likeliest issuer of a national number.
  const country = nationality.length === 1 ? nationality[0] : undefined;
  const notes = (name: string) => tidy(cell(name)) || undefined;
  const column = "National Identifier number";
  const note = notes("National Identifier additional information");
  for (const printed of several(cell(column))) {
    if (!namesTaxNumber(printed)) takeDocument(party, "national-id", printed, { country, note });
    else takeCompanyNumbers(party, printed, { field: column, kind: "national-id", country, note });
  }
  for (const printed of several(cell("Passport number"))) {
    takeDocument(party, "passport", printed, { note: notes("Passport additional information") });
  }
}

/** Words around a number: "Indonesia, number T710219 (issued in Sukoharjo)", "Russian number: 0258399". */
const IN_PROSE = /\p{Ll}{3}/u;

function takeDocument(
  party: PartyBuilder,
  kind: "passport" | "national-id",
  printed: string,
  facts: { readonly country?: string | undefined; readonly note?: string | undefined },
): void {
  const { numbers, unread } = IN_PROSE.test(printed) ? numbersInProse(printed) : { numbers: [], unread: [printed] };
  for (const each of numbers) {
    const note = [each.note, facts.note].filter((text) => text !== undefined).join("; ");
    party.identifier(kind, each.number, { country: each.country ?? facts.country, note });
  }
  for (const text of unread) party.identifier(kind, text, facts);
}

function readNumbers(party: PartyBuilder, cell: Cell): void {
  const column = "Business registration number (s)";
  for (const printed of several(cell(column))) {
    takeCompanyNumbers(party, printed, { field: column, kind: "registration" });
  }
  for (const printed of several(cell("IMO number"))) party.identifier("imo", printed);
  for (const printed of several(cell("Hull identification number (HIN)"))) party.identifier("hull", printed);
}

/** Telephone numbers, websites and e-mail addresses; a value of which something could not be taken is kept raw, whole. */
function readContacts(party: PartyBuilder, cell: Cell): void {
  for (const printed of several(cell("Phone number"))) {
    if (!takePhones(party, printed)) party.raw("Phone number", printed);
  }
  for (const column of ["Website", "Email address"]) {
    for (const printed of several(cell(column))) if (!takeAddresses(party, printed)) party.raw(column, printed);
  }
}

function readLinks(party: PartyBuilder, cell: Cell): void {
  for (const to of several(cell("Parent company"))) party.link("parent company", to);
  for (const to of several(cell("Subsidiaries"))) party.link("subsidiary", to);
  for (const to of several(cell("Current owner/operator (s)"))) party.link("owner or operator", to);
  for (const to of several(cell("Previous owner/operator (s)"))) party.link("previous owner or operator", to);
}
