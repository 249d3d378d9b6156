// What does one row of OFSI's consolidated list say of its party?

import type { NameStrength, NameType } from "../../model/party.ts";
import { countryOf } from "../../values/country.ts";
import { statedDate } from "../../values/stated-date.ts";
import type { TableRow } from "../grouped-table.ts";
import { type PartyBuilder, tidy } from "../party-builder.ts";
import { readAddressLines, readBirthDates, readBirthPlaces, readNameParts, several } from "../uk-cells.ts";
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

/** HM Treasury designates under its own counter-terrorism regime only; the list itself names no other authority. */
const AUTHORITY = "";

/** Takes everything a row says into the party; what cannot be understood is kept as printed and told. */
export function readRow(party: PartyBuilder, row: TableRow): void {
  const { cell } = row;
  readNames(party, row);
  party.crossReference("ofsi-group", cell("Group ID"));
  readDesignation(party, row);
  readBirthDates(party, row, "DOB");
  readBirthPlaces(party, cell("Town of Birth"), cell("Country of Birth"));
  const lines = [1, 2, 3, 4, 5, 6].map((line) => cell(`Address ${line}`));
  readAddressLines(party, lines, cell("Post/Zip Code"), cell("Country"));
  for (const printed of several(cell("Nationality"))) party.nationality(countryOf(printed));
  readDocuments(party, row);
  party.title(cell("Title"));
  for (const position of several(cell("Position"))) party.position(position);
  readOtherInformation(party, cell("Other Information"), (value, expected) =>
    row.problem("VALUE_UNEXPECTED", "Other Information", value.slice(0, 80), expected),
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

/** The first word with at least four digits, as numbers of documents stand in the prose of older editions. */
const NUMBER_IN_PROSE = /[A-Z]{0,6}[\s-]?\d[\dA-Z./-]{3,24}/;

/** Words before a number that are not part of it. */
const BEFORE_NUMBER = /^(?:.*?\b(?:number|no|nr|details|id|card|passport)\b[.:]?\s*)+/i;

function readDocuments(party: PartyBuilder, row: TableRow): void {
  const nationality = several(row.cell("Nationality")).map((printed) => countryOf(printed).code);
  const country = nationality.length === 1 ? nationality[0] : undefined;
  readNumbers(party, "passport", row.cell("Passport Number"), row.cell("Passport Details"), undefined);
  readNumbers(
    party,
    "national-id",
    row.cell("National Identification Number"),
    row.cell("National Identification Details"),
    country,
  );
  readNumbers(party, "national-id", "", row.cell("NI Number"), country);
}

/** Numbers of one kind: from their own column, else out of the text. Text without a number is kept raw. */
function readNumbers(
  party: PartyBuilder,
  kind: "passport" | "national-id",
  numbers: string,
  details: string,
  country: string | undefined,
): void {
  const notes = several(details);
  if (numbers !== "") {
    const printed = several(numbers);
    for (const [at, number] of printed.entries()) {
      const note = notes.length === printed.length ? notes[at] : tidy(details) || undefined;
      party.identifier(kind, number, { country, note });
    }
    return;
  }
  for (const note of notes) {
    const number = NUMBER_IN_PROSE.exec(note.replace(BEFORE_NUMBER, ""))?.[0];
    if (number === undefined) party.raw(kind, note);
    else party.identifier(kind, number, { country, note });
  }
}
