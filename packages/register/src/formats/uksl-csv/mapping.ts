// Where does each column of the UK Sanctions List go? The whole layout, in the publisher's order; a test holds the file of
// the mirror to it, and `docs/formats/uksl-csv.md` prints it.

import { type FieldTable, field, raw } from "../treatment.ts";

export type UkslTarget =
  | "reference"
  | "name"
  | "names"
  | "designation"
  | "identifiers"
  | "addresses"
  | "birth"
  | "nationalities"
  | "countries"
  | "crossReferences"
  | "links"
  | "text"
  | "raw";

/** Column → part of the model that its values go to. */
export const UKSL_COLUMNS: readonly (readonly [column: string, target: UkslTarget, how: string])[] = [
  ["Last Updated", "text", "lastUpdated: the newest of the party's rows"],
  ["Unique ID", "reference", "reference; rows of one id are one party"],
  ["OFSI Group ID", "crossReferences", "ofsi-group"],
  ["UN Reference Number", "crossReferences", "un"],
  ["Name 6", "name", "family name of an individual, whole name of others"],
  ["Name 1", "name", "given names come first in the text: Name 1 to 5, then Name 6"],
  ["Name 2", "name", "given name"],
  ["Name 3", "name", "given name"],
  ["Name 4", "name", "given name"],
  ["Name 5", "name", "given name"],
  ["Name type", "names", "primary, primary-variation, alias, former"],
  ["Alias strength", "names", "good, low; unstated when empty"],
  ["Title", "text", "titles"],
  ["Name non-latin script", "names", "a name of its own, of the row's type (primary becomes primary-variation)"],
  ["Non-latin script type", "raw", "kept as printed; the script is worked out from the letters"],
  ["Non-latin script language", "names", "language of that name"],
  ["Regime Name", "designation", "regime"],
  ["Designation Type", "reference", "Individual → person, Entity → organisation, Ship → vessel"],
  ["Designation source", "designation", "authority"],
  ["Sanctions Imposed", "designation", "measures, separated by | or ;"],
  ["Other Information", "text", "remarks"],
  ["UK Statement of Reasons", "text", "reasons"],
  ["Address Line 1", "addresses", "lines joined by a comma"],
  ["Address Line 2", "addresses", "line"],
  ["Address Line 3", "addresses", "line"],
  ["Address Line 4", "addresses", "line"],
  ["Address Line 5", "addresses", "line"],
  ["Address Line 6", "addresses", "line"],
  ["Address Postal Code", "addresses", "postalCode"],
  ["Address Country", "addresses", "country"],
  ["Phone number", "identifiers", "phone, each by itself"],
  ["Website", "identifiers", "website, or email by its shape"],
  ["Email address", "identifiers", "email, or website by its shape"],
  ["Date Designated", "designation", "listedOn"],
  ["D.O.B", "birth", "birthDates, separated by |; dd and mm stand for unknown"],
  ["Nationality(/ies)", "nationalities", "separated by |"],
  ["National Identifier number", "identifiers", "national-id, tax numbers by the names printed"],
  ["National Identifier additional information", "identifiers", "note of the national id"],
  ["Passport number", "identifiers", "passport"],
  ["Passport additional information", "identifiers", "note of the passport"],
  ["Position", "text", "positions, numbered ones apart"],
  ["Gender", "text", "gender"],
  ["Town of birth", "birth", "birthPlaces, paired with the countries by order"],
  ["Country of birth", "birth", "country of the birth place"],
  ["Type of entity", "raw", "kept as printed"],
  ["Subsidiaries", "links", "subsidiary"],
  ["Parent company", "links", "parent company"],
  ["Business registration number (s)", "identifiers", "registration, tax-id, lei or bic by the names printed"],
  ["IMO number", "identifiers", "imo"],
  ["Current owner/operator (s)", "links", "owner or operator"],
  ["Previous owner/operator (s)", "links", "previous owner or operator"],
  ["Current believed flag of ship", "countries", "flag"],
  ["Previous flags", "countries", "previous flag"],
  ["Type of ship", "raw", "kept as printed"],
  ["Tonnage of ship", "raw", "kept as printed"],
  ["Length of ship", "raw", "kept as printed"],
  ["Year Built", "raw", "kept as printed"],
  ["Hull identification number (HIN)", "identifiers", "hull"],
];

/** Columns without which no party can be read. */
export const UKSL_REQUIRED = ["Unique ID", "Name 6", "Name 1", "Name type", "Designation Type", "Regime Name"] as const;

/** Columns kept under their own name. */
export const UKSL_RAW = UKSL_COLUMNS.filter(([, target]) => target === "raw").map(([column]) => column);

/** The same as a table of what becomes of each column. */
export const UKSL_TABLE: FieldTable = Object.fromEntries(
  UKSL_COLUMNS.map(([column, target, how]) => [column, target === "raw" ? raw(how) : field(`${target}: ${how}`)]),
);
