// Which fields of a party can a column of a table hold? The mapping table of the csv format, as data.

import type { CrossReference, IdentifierKind } from "../../model/party.ts";

/** A field of the column map: whether one cell may hold several values, and what it becomes. */
export interface CsvField {
  readonly several: boolean;
  /** Where it goes in the model, for the documentation. */
  readonly becomes: string;
  /** Headers that mean this field where no column map is given, beside the field's own name. */
  readonly headers?: readonly string[];
}

const one = (becomes: string, ...headers: string[]): CsvField => ({ several: false, becomes, headers });
const many = (becomes: string, ...headers: string[]): CsvField => ({ several: true, becomes, headers });

/** Field of the column map → what it is. Headers are those of a file of subjects, so that one file serves both. */
export const CSV_FIELDS = {
  id: one("reference, id"),
  kind: one("kind"),
  name: one("names: primary"),
  aliases: many("names: alias, strength unstated"),
  goodAliases: many("names: alias, strength good"),
  weakAliases: many("names: alias, strength low"),
  formerNames: many("names: former"),
  gender: one("gender"),
  birthDates: many("birthDates", "birth_date"),
  birthPlaces: many("birthPlaces"),
  nationalities: many("nationalities", "nationality"),
  countries: many("countries", "country"),
  addresses: many("addresses", "address"),
  identifiers: many("identifiers, their kind before a colon: `passport: E123`"),
  passports: many("identifiers: passport"),
  nationalIds: many("identifiers: national-id"),
  taxIds: many("identifiers: tax-id"),
  registrations: many("identifiers: registration"),
  leis: many("identifiers: lei"),
  bics: many("identifiers: bic"),
  imoNumbers: many("identifiers: imo"),
  wallets: many("identifiers: wallet"),
  emails: many("identifiers: email", "email"),
  phones: many("identifiers: phone", "phone"),
  websites: many("identifiers: website", "website"),
  titles: many("titles", "title"),
  positions: many("positions", "position"),
  programme: many("designations: regime, one designation each", "program", "regime"),
  authority: one("designations: authority"),
  measures: many("designations: measures"),
  listedOn: one("designations: listedOn", "listed_on"),
  reasons: one("reasons", "reason"),
  notes: one("remarks", "note"),
  lastUpdated: one("lastUpdated", "last_updated"),
  unReference: many("crossReferences: un"),
  ukReference: many("crossReferences: uk"),
  ofsiGroupId: many("crossReferences: ofsi-group"),
  euReference: many("crossReferences: eu"),
  ofacReference: many("crossReferences: ofac"),
} as const satisfies Readonly<Record<string, CsvField>>;

export type CsvFieldName = keyof typeof CSV_FIELDS;

/** Fields whose values are identifiers of one kind. */
export const IDENTIFIER_FIELDS: Readonly<Partial<Record<CsvFieldName, IdentifierKind>>> = {
  passports: "passport",
  nationalIds: "national-id",
  taxIds: "tax-id",
  registrations: "registration",
  leis: "lei",
  bics: "bic",
  imoNumbers: "imo",
  wallets: "wallet",
  emails: "email",
  phones: "phone",
  websites: "website",
};

/** Fields whose values are references of another list. */
export const REFERENCE_FIELDS: Readonly<Partial<Record<CsvFieldName, CrossReference["scheme"]>>> = {
  unReference: "un",
  ukReference: "uk",
  ofsiGroupId: "ofsi-group",
  euReference: "eu",
  ofacReference: "ofac",
};

export function isCsvField(name: string): name is CsvFieldName {
  return Object.hasOwn(CSV_FIELDS, name);
}
