// What does one row of OFSI's consolidated list say of its party?

import type { NameStrength, NameType } from "../../model/party.ts";
import { statedDate } from "../../values/stated-date.ts";
import type { TableRow } from "../grouped-table.ts";
import { type PartyBuilder, tidy } from "../party-builder.ts";
import { readAddressLines, readBirthDates, readBirthPlaces, readNameParts, several } from "../uk-cells.ts";
import { namesTaxNumber, takeCompanyNumbers } from "../uk-company-numbers.ts";
import { type DocumentNumber, numbersInColumn, numbersInProse, ROUNDED_NUMBER } from "../uk-document-numbers.ts";
import { countriesIn, rangesWritten } from "../uk-numbered-parts.ts";
import { OFSI_RAW } from "./mapping.ts";
import { readOtherInformation } from "./other-information.ts";

const NAME_TYPES: ReadonlyMap<string, NameType> = new Map([
  ["primary name", "primary"],
  ["prime alias", "primary"],
  ["primary name variation", "primary-variation"],
  ["aka", "alias"],
  ["fka", "former"],
]);

const STRENGTHS: ReadonlyMap<string, NameStrength> = new Map([
  ["", "unstated"],
  ["good quality", "good"],
  ["low quality", "low"],
]);

/** Characters of a faulty value that are repeated to the reader: the cell may hold pages. */
const VALUE_CHARACTERS = 80;

/** HM Treasury designates under its own counter-terrorism regime only; the list itself names no other authority. */
const AUTHORITY = "";

/** Takes everything a row says into the party; what cannot be understood is kept as printed and told. */
export function readRow(party: PartyBuilder, row: TableRow): void {
  const { cell } = row;
  readNames(party, row);
  party.crossReference("ofsi-group", cell("Group ID"));
  readDesignation(party, row);
  readBirthDates(party, row, "DOB");
  readBirthPlaces(party, rangesWritten(cell("Town of Birth")), rangesWritten(cell("Country of Birth")));
  const lines = [1, 2, 3, 4, 5, 6].map((line) => cell(`Address ${line}`));
  readAddressLines(party, lines, cell("Post/Zip Code"), cell("Country"));
  for (const country of countriesIn(cell("Nationality"))) party.nationality(country);
  readDocuments(party, row);
  for (const title of several(cell("Title"))) party.title(title);
  for (const position of several(cell("Position"))) party.position(position);
  readOtherInformation(party, cell("Other Information"), (code, value, expected) =>
    row.problem(code, "Other Information", value.slice(0, VALUE_CHARACTERS), expected),
  );
  for (const column of OFSI_RAW) party.raw(column, cell(column));
  party.updated(statedDate(cell("Last Updated"), "dmy"));
}

function readNames(party: PartyBuilder, row: TableRow): void {
  const printedType = row.cell("Alias Type");
  const type = NAME_TYPES.get(printedType.toLowerCase());
  if (type === undefined) {
    const expected = "Primary name, Primary name variation, Prime Alias, AKA or FKA; it is kept as an alias";
    row.problem("NAME_TYPE_UNKNOWN", "Alias Type", printedType, expected);
  }
  const quality = row.cell("Alias Quality");
  const strength = STRENGTHS.get(quality.toLowerCase());
  if (strength === undefined) {
    row.problem("VALUE_UNEXPECTED", "Alias Quality", quality, "Good quality or Low quality; it is kept as unstated");
  }
  readNameParts(party, row, { type: type ?? "alias", strength: strength ?? "unstated" });
  const language = tidy(row.cell("Non-Latin Script Language"));
  const scriptType = type === "primary" || type === undefined ? "primary-variation" : type;
  party.name(row.cell("Name Non-Latin Script"), { type: scriptType, strength: strength ?? "unstated", language });
}

function readDesignation(party: PartyBuilder, row: TableRow): void {
  const regime = tidy(row.cell("Regime"));
  if (regime === "") return;
  const listed = row.cell("Listed On");
  // Every entry of this list is subject to an asset freeze: that is what the list is.
  party.designation({
    regime,
    authority: AUTHORITY,
    measures: ["Asset freeze"],
    ...(listed === "" ? {} : { listedOn: statedDate(listed, "dmy") }),
  });
}

function readDocuments(party: PartyBuilder, row: TableRow): void {
  const { cell } = row;
  const nationality = countriesIn(cell("Nationality")).map(({ code }) => code);
  // A national number is most likely of the only nationality; a passport may be of any state.
  const country = nationality.length === 1 ? nationality[0] : undefined;
  const passports = cell("Passport Number");
  if (passports === "") readProse(party, row, "passport", "Passport Details", undefined);
  else take(party, "passport", numbersInColumn(passports, cell("Passport Details")), undefined);
  const national = cell("National Identification Number");
  if (national === "") readProse(party, row, "national-id", "National Identification Details", country);
  else if (namesTaxNumber(national)) {
    takeCompanyNumbers(party, national, { field: "National Identification Number", kind: "national-id", country });
  } else take(party, "national-id", numbersInColumn(national, cell("National Identification Details")), country);
  readProse(party, row, "national-id", "NI Number", country);
}

type DocumentKind = "passport" | "national-id";

function take(
  party: PartyBuilder,
  kind: DocumentKind,
  numbers: readonly DocumentNumber[],
  country: string | undefined,
): void {
  for (const each of numbers) {
    party.identifier(kind, each.number, { country: each.country ?? country, note: each.note });
  }
}

/** Numbers out of the text of a column; text without one is kept raw, and told when a number was spoilt. */
function readProse(
  party: PartyBuilder,
  row: TableRow,
  kind: DocumentKind,
  column: string,
  country: string | undefined,
): void {
  const { numbers, unread } = numbersInProse(row.cell(column));
  take(party, kind, numbers, country);
  for (const text of unread) {
    party.raw(column, text);
    if (ROUNDED_NUMBER.test(text)) {
      row.problem("VALUE_UNEXPECTED", column, text, "a number with all its digits; a spreadsheet has rounded this one");
    }
  }
}
