// Where does each column of OFSI's consolidated list go? Its layouts together: 29 columns to 2018, 36 in 2025. A test holds the
// files of the mirror to it, and `docs/formats/ofsi-csv.md` prints it.

import { type FieldTable, field, raw } from "../treatment.ts";

/** Column → where its values go. */
export const OFSI_COLUMNS: readonly (readonly [column: string, how: string])[] = [
  ["Name 6", "names: family name of an individual, whole name of others"],
  ["Name 1", "names: given names come first in the text: Name 1 to 5, then Name 6"],
  ["Name 2", "names"],
  ["Name 3", "names"],
  ["Name 4", "names"],
  ["Name 5", "names"],
  ["Title", "titles"],
  ["Name Non-Latin Script", "names: a name of its own"],
  ["Non-Latin Script Type", "raw: the script is worked out from the letters"],
  ["Non-Latin Script Language", "language of that name"],
  ["DOB", "birthDates; 00 stands for unknown"],
  ["Town of Birth", "birthPlaces, paired with the countries by order"],
  ["Country of Birth", "birthPlaces"],
  ["Nationality", "nationalities"],
  ["Passport Number", "identifiers: passport"],
  ["Passport Details", "note and country of the passport; to 2018 also its number, which is read out of the text"],
  ["National Identification Number", "identifiers: national-id; tax-id where INN or TIN stands before the number"],
  ["National Identification Details", "note and country of the national id"],
  ["NI Number", "identifiers: national-id, read out of the text (to 2018)"],
  ["Position", "positions"],
  ["Address 1", "addresses"],
  ["Address 2", "addresses"],
  ["Address 3", "addresses"],
  ["Address 4", "addresses"],
  ["Address 5", "addresses"],
  ["Address 6", "addresses: city"],
  ["Post/Zip Code", "addresses: postalCode"],
  ["Country", "addresses: country"],
  ["Other Information", "remarks whole; its labelled parts: see OFSI_LABELS"],
  ["Group Type", "kind: Individual, Entity, Ship"],
  ["Alias Type", "type of the name"],
  ["Alias Quality", "strength of the name; unstated when empty"],
  ["Regime", "designations: regime"],
  ["Listed On", "designations: listedOn"],
  ["UK Sanctions List Date Designated", "raw"],
  ["Last Updated", "lastUpdated: the newest of the party's rows"],
  ["Group ID", "reference; rows of one id are one party"],
];

/** Columns without which no party can be read. */
export const OFSI_REQUIRED = ["Group ID", "Name 6", "Name 1", "Group Type", "Alias Type", "Regime"] as const;

/** Columns kept under their own name. */
export const OFSI_RAW = ["Non-Latin Script Type", "UK Sanctions List Date Designated"] as const;

export type OfsiTarget =
  | "uk-reference"
  | "un-reference"
  | "reason"
  | "remark"
  | "gender"
  | "flag"
  | "parent company"
  | "subsidiary"
  | "owner or operator"
  | "previous owner or operator"
  | "raw"
  | "phone"
  | "address"
  | "registration"
  | "imo"
  | "hull";

/**
 * Labels inside "Other Information" since 2020, in small letters → where what follows them goes. The last four are of
 * other years or of the columns of the UK Sanctions List, from which the cell was made; no edition of the mirror has them.
 */
export const OFSI_LABELS: ReadonlyMap<string, OfsiTarget> = new Map<string, OfsiTarget>([
  ["uk sanctions list ref", "uk-reference"],
  ["un ref", "un-reference"],
  ["uk statement of reasons", "reason"],
  ["gender", "gender"],
  ["phone number", "phone"],
  ["tel", "phone"],
  ["fax", "raw"],
  ["email address", "address"],
  ["website", "address"],
  ["type of entity", "raw"],
  ["business reg no", "registration"],
  ["parent company", "parent company"],
  ["subsidiaries", "subsidiary"],
  ["imo number", "imo"],
  ["current owners", "owner or operator"],
  ["flag of ship", "flag"],
  ["previous flags", "flag"],
  ["type of ship", "raw"],
  ["tonnage of ship", "raw"],
  ["length of ship", "raw"],
  ["year built", "raw"],
  ["further identifiying information", "remark"],
  ["current owner/operator", "owner or operator"],
  ["previous owner/operator", "previous owner or operator"],
  ["hull identification number", "hull"],
]);

/** The columns and the labels of "Other Information" as a table of what becomes of each. */
export const OFSI_TABLE: FieldTable = Object.fromEntries([
  ...OFSI_COLUMNS.map(([column, how]) => [
    column,
    how.startsWith("raw") ? raw(how.replace(/^raw(?:: )?/, "") || "the model has no place for it") : field(how),
  ]),
  ...[...OFSI_LABELS].map(([label, target]) => [
    `Other Information: ${label}`,
    target === "raw" ? raw("the model has no place for it") : field(target),
  ]),
]);
