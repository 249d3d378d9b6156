// Which party does an entity describe, with what other entities state of it?

import { LIMITS } from "../../limits.ts";
import type { ListedParty, NameStrength, NameType } from "../../model/party.ts";
import { countryOf } from "../../values/country.ts";
import { canonicalNumber } from "../../values/identifier.ts";
import { statedDate } from "../../values/stated-date.ts";
import { PartyBuilder, tidy } from "../party-builder.ts";
import { type EntityFault, type FtmEntity, type Tell, texts } from "./entity.ts";
import { NUMBERS, PARTY_SCHEMATA, PROPERTIES } from "./properties.ts";
import { takeAddresses, takeLinked } from "./read-linked.ts";
import { crossReferenceOf } from "./referents.ts";
import type { Shelf } from "./shelf.ts";

export interface ReadParty {
  /** Absent when the entity has no name. */
  readonly party?: ListedParty;
  readonly faults: readonly EntityFault[];
}

/** Properties read before the others, each by its own rule; the rest of {@link PROPERTIES} is kept raw. */
const NAMES: readonly (readonly [property: string, type: NameType, strength: NameStrength])[] = [
  ["name", "primary-variation", "unstated"],
  ["alias", "alias", "unstated"],
  ["weakAlias", "alias", "low"],
  ["abbreviation", "alias", "low"],
  ["previousName", "former", "unstated"],
];
const COUNTRIES = ["citizenship", "country", "jurisdiction", "mainCountry", "flag", "pastFlags"] as const;
const REMARKS = ["summary", "notes", "description"] as const;

/** Kinds whose numbers have a shape: a value without it is told. */
const SHAPED = new Set(["imo", "mmsi", "lei", "bic", "wallet", "email", "phone", "website"]);

export function readParty(entity: FtmEntity, list: string, shelf: Shelf): ReadParty {
  const faults: EntityFault[] = [];
  const tell: Tell = (code, field, value, expected) => faults.push({ code, field, value, expected });
  const kind = PARTY_SCHEMATA.get(entity.schema) ?? "unknown";
  if (!PARTY_SCHEMATA.has(entity.schema) && entity.schema !== "CryptoWallet") {
    tell("KIND_UNKNOWN", "schema", entity.schema, "a schema of parties, such as Person; the kind is taken as unknown");
  }
  const party = new PartyBuilder(list, entity.id, kind);
  takeNames(party, entity, tell);
  if (party.nameCount === 0) {
    tell("NAME_MISSING", "properties.name", entity.id, "at least one name; the party is left out");
    return { faults };
  }
  takeFacts(party, entity, tell);
  takeNumbers(party, entity, tell);
  takeAddresses(party, entity, shelf, tell);
  const sanctioned = takeLinked(party, entity, shelf, tell);
  takePrograms(party, entity, sanctioned);
  takeRest(party, entity);
  return { party: party.build(), faults };
}

function takeNames(party: PartyBuilder, entity: FtmEntity, tell: Tell): void {
  const { nameCharactersMax, namesPerPartyMax } = LIMITS;
  const printed = texts(entity, "name");
  const caption = tidy(entity.caption);
  const primary = printed.includes(caption) ? caption : (printed[0] ?? "");
  const take = (text: string, type: NameType, strength: NameStrength): void => {
    if (text.length > nameCharactersMax) {
      const expected = `a name of at most ${nameCharactersMax} characters; the rest is left out`;
      tell("FIELD_CUT", "properties.name", text, expected);
    }
    party.name(text.slice(0, nameCharactersMax), { type, strength });
  };
  take(primary, "primary", "unstated");
  for (const [property, type, strength] of NAMES) {
    const names = texts(entity, property);
    const room = Math.max(namesPerPartyMax - party.nameCount, 0);
    for (const text of names.slice(0, room)) if (text !== primary) take(text, type, strength);
    if (names.length <= room) continue;
    tell("FIELD_CUT", `properties.${property}`, entity.id, `at most ${namesPerPartyMax} names; the rest is left out`);
  }
  if (party.nameCount > 0) return;
  // Without a name, its parts where each stands once; a wallet is called by its key.
  const parts = ["firstName", "middleName", "lastName"].map((property) => texts(entity, property));
  if (parts.every(({ length }) => length <= 1)) take(parts.flat().join(" "), "primary", "unstated");
  if (party.nameCount === 0) take(texts(entity, "publicKey")[0] ?? "", "primary", "unstated");
}

function takeFacts(party: PartyBuilder, entity: FtmEntity, tell: Tell): void {
  for (const printed of texts(entity, "birthDate")) {
    const date = statedDate(printed, "ymd");
    if (date.date === undefined) tell("DATE_INVALID", "properties.birthDate", printed, "a date such as 1962-09-03");
    party.birthDate(date);
  }
  const countries = texts(entity, "birthCountry").map(countryOf);
  const places = texts(entity, "birthPlace");
  // One country and one place are one birth; several of either are not paired by the publisher.
  const [only] = countries.length === 1 && places.length === 1 ? countries : [];
  for (const printed of places) party.birthPlace(only === undefined ? { printed } : { printed, country: only });
  if (only === undefined) for (const country of countries) party.birthPlace({ printed: country.printed, country });
  for (const printed of texts(entity, "nationality")) party.nationality(countryOf(printed));
  for (const property of COUNTRIES) for (const printed of texts(entity, property)) party.country(countryOf(printed));
  for (const title of texts(entity, "title")) party.title(title);
  for (const position of texts(entity, "position")) party.position(position);
  for (const property of REMARKS) for (const remark of texts(entity, property)) party.remark(remark);
  const genders = texts(entity, "gender");
  const [gender] = genders;
  if (genders.length === 1 && (gender === "male" || gender === "female")) party.gender = gender;
  else for (const each of genders) party.raw("gender", each);
  for (const printed of entity.rest["referents"] ?? []) {
    const reference = crossReferenceOf(printed);
    if (reference !== undefined) party.crossReference(reference.scheme, reference.value);
    party.raw("referents", printed);
  }
  const changed = entity.rest["last_change"] ?? texts(entity, "modifiedAt");
  for (const printed of changed) party.updated(statedDate(printed, "ymd"));
  if (entity.rest["last_change"] !== undefined) {
    for (const printed of texts(entity, "modifiedAt")) party.raw("modifiedAt", printed);
  }
}

function takeNumbers(party: PartyBuilder, entity: FtmEntity, tell: Tell): void {
  for (const [property, { kind, country }] of NUMBERS) {
    for (const printed of texts(entity, property)) {
      party.identifier(kind, printed, { label: property, country });
      if (!SHAPED.has(kind) || canonicalNumber(kind, printed) !== "") continue;
      tell("IDENTIFIER_INVALID", `properties.${property}`, printed, `a ${kind}; it is kept as printed`);
    }
  }
}

/** A party's own programs are its designations only where no Sanction says more. */
function takePrograms(party: PartyBuilder, entity: FtmEntity, sanctioned: boolean): void {
  const programs = texts(entity, "program");
  const ids = texts(entity, "programId");
  for (const program of programs) party.raw("program", program);
  for (const id of ids) party.raw("programId", id);
  if (sanctioned) return;
  for (const regime of programs.length > 0 ? programs : ids) party.designation({ regime, authority: "", measures: [] });
}

/** Properties and fields of the entity that the tables keep raw, or do not know. */
function takeRest(party: PartyBuilder, entity: FtmEntity): void {
  party.raw("schema", entity.schema);
  for (const [property, values] of Object.entries(entity.properties)) {
    const treatment = Object.hasOwn(PROPERTIES, property) ? PROPERTIES[property] : undefined;
    if (treatment === undefined || "raw" in treatment) for (const value of values) party.raw(property, value);
  }
  for (const [name, values] of Object.entries(entity.rest)) {
    if (name === "referents" || name === "last_change") continue;
    for (const value of values) party.raw(name, value);
  }
}
