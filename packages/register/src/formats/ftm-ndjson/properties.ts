// Where does each property of a party go? FollowTheMoney's Thing, LegalEntity, Person, Organization, Company, Asset, Vehicle,
// Vessel, Airplane and CryptoWallet together; a test holds the real files to it, and `docs/formats/ftm-ndjson.md` prints it.
//
// Model: https://followthemoney.tech/explorer/. Every property holds several texts, in no order.

import type { IdentifierKind, PartyKind } from "../../model/party.ts";
import { type FieldTable, field, leftOut, raw } from "../treatment.ts";

/** Schemata that are parties; every other entity is read as stating something of one. */
export const PARTY_SCHEMATA: ReadonlyMap<string, PartyKind> = new Map<string, PartyKind>([
  ["Person", "person"],
  ["Company", "organisation"],
  ["Organization", "organisation"],
  ["PublicBody", "organisation"],
  ["LegalEntity", "unknown"],
  ["Vessel", "vessel"],
  ["Airplane", "aircraft"],
  ["Thing", "unknown"],
  ["Asset", "unknown"],
  ["Vehicle", "unknown"],
]);

/** Property → kind of the number, and the country that gives numbers of this name. */
export const NUMBERS: ReadonlyMap<string, { readonly kind: IdentifierKind; readonly country?: string }> = new Map([
  ["passportNumber", { kind: "passport" as const }],
  ["idNumber", { kind: "national-id" as const }],
  ["socialSecurityNumber", { kind: "national-id" as const }],
  ["taxNumber", { kind: "tax-id" as const }],
  ["vatCode", { kind: "tax-id" as const }],
  ["irsCode", { kind: "tax-id" as const, country: "us" }],
  ["innCode", { kind: "tax-id" as const, country: "ru" }],
  ["voenCode", { kind: "tax-id" as const, country: "az" }],
  ["ogrnCode", { kind: "registration" as const, country: "ru" }],
  ["uscCode", { kind: "registration" as const, country: "cn" }],
  ["registrationNumber", { kind: "registration" as const }],
  ["jibCode", { kind: "registration" as const }],
  ["leiCode", { kind: "lei" as const }],
  ["swiftBic", { kind: "bic" as const }],
  ["imoNumber", { kind: "imo" as const }],
  ["mmsi", { kind: "mmsi" as const }],
  ["callSign", { kind: "call-sign" as const }],
  ["serialNumber", { kind: "aircraft-serial" as const }],
  ["publicKey", { kind: "wallet" as const }],
  ["walletAddress", { kind: "wallet" as const }],
  ["email", { kind: "email" as const }],
  ["phone", { kind: "phone" as const }],
  ["website", { kind: "website" as const }],
  ["licenseNumber", { kind: "other" as const }],
  ["dunsCode", { kind: "other" as const }],
  ["uniqueEntityId", { kind: "other" as const }],
  ["npiCode", { kind: "other" as const }],
  ["cikCode", { kind: "other" as const }],
  ["permId", { kind: "other" as const }],
  ["bvdId", { kind: "other" as const }],
  ["isinCode", { kind: "other" as const }],
  ["okpoCode", { kind: "other" as const }],
  ["icaoCode", { kind: "other" as const }],
  ["crsNumber", { kind: "other" as const }],
  ["cageCode", { kind: "other" as const }],
]);

/** What an entity bears beside its properties. */
export const ENTITY_FIELDS = {
  id: field("reference"),
  schema: field("kind; also kept in raw"),
  caption: field("names: which of several is the primary one"),
  properties: field("see the properties"),
  referents: field("crossReferences: ofac, uk, ofsi-group, eu; also kept in raw, all"),
  datasets: raw("the publisher's names of the lists that were put together"),
  target: field("whether the entity is a party of the list, or only tied to one"),
  first_seen: raw("when the publisher first read of it, which no authority states"),
  last_change: field("lastUpdated"),
  portcullis: field("the whole party, where Portcullis wrote the entity and its properties are as they were"),
  last_seen: leftOut("when the publisher last looked: it changes daily with nothing else"),
} as const satisfies FieldTable;

const PLACELESS = "the model has no place for it";
const UNPAIRED = "parts of names, of several names together: which belong to one another is not said";
const SHARED = "many companies share the code, so it is not compared";

const NUMBER_FIELDS: FieldTable = Object.fromEntries(
  [...NUMBERS].map(([property, { kind }]) => [property, field(`identifiers: ${kind}`)]),
);

function rawAll(why: string, ...names: readonly string[]): FieldTable {
  return Object.fromEntries(names.map((name) => [name, raw(why)]));
}

/** Properties of parties. */
export const PROPERTIES: FieldTable = {
  name: field("names: primary (the caption, else the first), the others primary-variation"),
  alias: field("names: alias, strength unstated"),
  weakAlias: field("names: alias, strength low"),
  abbreviation: field("names: alias, strength low"),
  previousName: field("names: former"),
  ...rawAll(UNPAIRED, "firstName", "secondName", "middleName", "fatherName", "motherName", "lastName", "nameSuffix"),
  title: field("titles"),
  gender: field("gender; raw when it is neither male nor female"),
  birthDate: field("birthDates"),
  birthPlace: field("birthPlaces"),
  birthCountry: field("birthPlaces"),
  nationality: field("nationalities"),
  citizenship: field("countries"),
  country: field("countries"),
  jurisdiction: field("countries"),
  mainCountry: field("countries"),
  flag: field("countries"),
  pastFlags: field("countries"),
  address: field("addresses, where the address is not among the joined ones"),
  addressEntity: field("addresses: the Address of the file; raw where the file has none of this id"),
  position: field("positions"),
  notes: field("remarks"),
  summary: field("remarks"),
  description: field("remarks"),
  program: field("designations, where no Sanction is joined to the party; also kept in raw"),
  programId: field("designations, where no Sanction is joined and no program named; also kept in raw"),
  modifiedAt: field("lastUpdated, where the entity has no last_change; else raw"),
  ...NUMBER_FIELDS,
  ...rawAll(SHARED, "kppCode", "bikCode", "coatoCode", "okvedCode", "okopfCode", "oksmCode", "caemCode", "okfsCode"),
  ...rawAll(PLACELESS, "topics", "keywords", "wikidataId", "wikipediaUrl", "sourceUrl", "publisher", "publisherUrl"),
  ...rawAll(
    PLACELESS,
    "createdAt",
    "retrievedAt",
    "deathDate",
    "ethnicity",
    "height",
    "weight",
    "eyeColor",
    "hairColor",
  ),
  ...rawAll(PLACELESS, "appearance", "religion", "political", "profession", "education", "spokenLanguage"),
  ...rawAll(PLACELESS, "legalForm", "incorporationDate", "dissolutionDate", "taxStatus", "status", "sector"),
  ...rawAll(PLACELESS, "classification", "opencorporatesUrl", "icijId", "ipoCode", "mbsCode", "fnsCode", "fssCode"),
  ...rawAll(PLACELESS, "pfrNumber", "capital", "ticker", "ricCode", "giiNumber", "amount", "amountUsd", "amountEur"),
  ...rawAll(PLACELESS, "currency", "currencySymbol", "type", "model", "owner", "operator", "buildDate", "pastTypes"),
  ...rawAll(PLACELESS, "registrationDate", "deregistrationDate", "registrationPort", "navigationArea", "tonnage"),
  ...rawAll(PLACELESS, "grossRegisteredTonnage", "deadweightTonnage", "nameChangeDate", "manufacturer", "parent"),
  ...rawAll(PLACELESS, "proof", "balance", "balanceDate", "creationDate", "managingExchange", "accountId"),
  indexText: leftOut("the publisher's index: words of the other properties again"),
  namesMentioned: leftOut("the publisher's index: names of the other properties again"),
  alephUrl: leftOut("where a database holds the entity; it says nothing of the party"),
};
