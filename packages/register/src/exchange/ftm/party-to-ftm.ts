// How does a listed party travel as FollowTheMoney? As the entities that any reader of it understands, with the party itself beside
// the properties: read back unaltered, it is the same party.
//
// Model: https://followthemoney.tech/explorer/.

import { type CarriedParty, propertiesDigest } from "../../formats/ftm-ndjson/carried-party.ts";
import type { Address, Identifier, ListedParty } from "../../model/party.ts";

export interface FtmEntityOut {
  readonly id: string;
  readonly schema: string;
  readonly caption: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly datasets: readonly string[];
  readonly target?: boolean;
  readonly first_seen?: string;
  readonly last_change?: string;
  readonly portcullis?: CarriedParty;
}

const SCHEMATA = {
  person: "Person",
  organisation: "Organization",
  vessel: "Vessel",
  aircraft: "Airplane",
  unknown: "LegalEntity",
} as const;

/** Property of the party itself for a kind of number. */
const NUMBERS: Readonly<Partial<Record<Identifier["kind"], string>>> = {
  passport: "passportNumber",
  "national-id": "idNumber",
  "tax-id": "taxNumber",
  registration: "registrationNumber",
  lei: "leiCode",
  bic: "swiftBic",
  imo: "imoNumber",
  mmsi: "mmsi",
  "call-sign": "callSign",
  "aircraft-serial": "serialNumber",
  email: "email",
  phone: "phone",
  website: "website",
};

/** Properties that only persons have. */
const OF_PERSONS = new Set(["passportNumber", "nationality", "birthDate", "birthPlace", "gender", "position", "title"]);

/** Ids of FollowTheMoney are letters, digits, full stops and hyphens. */
function idOf(...parts: readonly string[]): string {
  return parts
    .join("-")
    .replace(/[^0-9A-Za-z.-]+/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "");
}

/** The id of a party's entity: its own where it came as FollowTheMoney, else list and reference. */
export function ftmIdOf(party: ListedParty): string {
  return party.raw["schema"] === undefined ? idOf(party.list, party.reference) : party.reference;
}

/** Properties without those that are empty, each value once. */
function filled(properties: Readonly<Record<string, readonly (string | undefined)[]>>): FtmEntityOut["properties"] {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, values]) => {
      const kept = [...new Set(values.filter((value): value is string => value !== undefined && value !== ""))];
      return kept.length === 0 ? [] : [[name, kept]];
    }),
  );
}

function namesOf(party: ListedParty, ...types: readonly string[]): readonly string[] {
  return party.names.filter(({ type, strength }) => types.includes(type) && strength !== "low").map(({ text }) => text);
}

function numbersOf(party: ListedParty): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = {};
  for (const { kind, printed, number } of party.identifiers) {
    const property = NUMBERS[kind];
    if (property === undefined) continue;
    const own = OF_PERSONS.has(property) && party.kind !== "person" ? "idNumber" : property;
    found[own] = [...(found[own] ?? []), number === "" ? printed : number];
  }
  return found;
}

function propertiesOf(party: ListedParty): FtmEntityOut["properties"] {
  const { birthDates, birthPlaces, nationalities, countries, titles, positions, remarks, links, gender } = party;
  const isPerson = party.kind === "person";
  const country = countries.map(({ code, printed }) => code ?? printed);
  return filled({
    name: namesOf(party, "primary", "primary-variation"),
    alias: namesOf(party, "alias"),
    weakAlias: party.names.filter(({ strength }) => strength === "low").map(({ text }) => text),
    previousName: namesOf(party, "former"),
    ...(isPerson
      ? {
          birthDate: birthDates.map(({ date, printed }) => date ?? printed),
          birthPlace: birthPlaces.map(({ printed }) => printed),
          nationality: nationalities.map(({ code, printed }) => code ?? printed),
          gender: [gender],
          title: titles,
          position: positions,
        }
      : {}),
    [party.kind === "vessel" ? "flag" : "country"]: isPerson
      ? country
      : [...country, ...nationalities.map(({ code, printed }) => code ?? printed)],
    ...numbersOf(party),
    address: party.addresses.map(({ printed }) => printed),
    notes: [...remarks, ...links.map(({ relation, to }) => `${relation}: ${to}`)],
    topics: ["sanction"],
  });
}

function addressEntity(id: string, at: number, address: Address, datasets: readonly string[]): FtmEntityOut {
  const { printed, city, region, postalCode, country } = address;
  return {
    id: idOf(id, "address", String(at + 1)),
    schema: "Address",
    caption: printed,
    properties: filled({
      full: [printed],
      city: [city],
      region: [region],
      postalCode: [postalCode],
      country: [country?.code ?? country?.printed],
    }),
    datasets,
  };
}

/** Entities of one party: itself first, then its designations, addresses, documents and wallets. */
export function* partyToFtm(party: ListedParty): Generator<FtmEntityOut> {
  const id = ftmIdOf(party);
  const datasets = [party.list];
  const addresses = party.addresses.map((address, at) => addressEntity(id, at, address, datasets));
  const properties = {
    ...propertiesOf(party),
    ...filled({ addressEntity: addresses.map((address) => address.id) }),
  };
  const days = party.designations.flatMap(({ listedOn }) => listedOn?.date ?? []).toSorted();
  yield {
    id,
    schema: SCHEMATA[party.kind],
    caption: party.names[0]?.text ?? party.id,
    properties,
    datasets,
    target: true,
    ...(days[0] === undefined ? {} : { first_seen: days[0] }),
    ...(party.lastUpdated?.date === undefined ? {} : { last_change: party.lastUpdated.date }),
    portcullis: { party, properties: propertiesDigest(properties) },
  };
  for (const [at, { regime, authority, measures, listedOn }] of party.designations.entries()) {
    yield {
      id: idOf(id, "sanction", String(at + 1)),
      schema: "Sanction",
      caption: regime,
      properties: filled({
        entity: [id],
        program: [regime],
        authority: [authority],
        provisions: measures,
        listingDate: [listedOn?.date ?? listedOn?.printed],
        reason: at === 0 ? party.reasons : [],
        authorityId: [party.reference],
      }),
      datasets,
    };
  }
  yield* addresses;
  for (const [at, { kind, number, printed, country, label, note }] of party.identifiers.entries()) {
    if (kind === "wallet") {
      const caption = number || printed;
      const own = { holder: [id], publicKey: [caption], currency: [label] };
      yield {
        id: idOf(id, "wallet", String(at + 1)),
        schema: "CryptoWallet",
        caption,
        properties: filled(own),
        datasets,
      };
    } else if (kind === "passport" || country !== undefined || note !== undefined) {
      const schema = kind === "passport" ? "Passport" : "Identification";
      const own = { holder: [id], number: [printed], type: [label ?? kind], country: [country], summary: [note] };
      yield { id: idOf(id, "document", String(at + 1)), schema, caption: printed, properties: filled(own), datasets };
    }
  }
}
