// How is a listed party told to the matcher? Everything comparable that the list states, and nothing guessed.

import { type DescribedName, type Description, type PartialDate, parsePartialDate } from "@portcullis/match";
import type { ListedName, ListedParty } from "@portcullis/register";

/** Strength of a text printed several times: the best that is stated. */
const STRENGTHS = ["good", "unstated", "low"] as const;

function describedName(name: ListedName): DescribedName {
  const family = name.parts?.family;
  const { text, strength } = name;
  return family !== undefined && text.includes(family) ? { text, strength, family } : { text, strength };
}

/** Each text once, in the list's order. */
function describedNames(names: readonly ListedName[]): readonly DescribedName[] {
  const byText = new Map<string, DescribedName>();
  for (const name of names) {
    const described = describedName(name);
    const known = byText.get(name.text);
    if (known === undefined) byText.set(name.text, described);
    else if (rank(described) < rank(known)) byText.set(name.text, { ...known, ...described });
  }
  return [...byText.values()];
}

function rank(name: DescribedName): number {
  return STRENGTHS.indexOf(name.strength ?? "unstated");
}

function countriesOf(party: ListedParty): readonly string[] {
  const codes = [
    ...party.nationalities.map((country) => country.code),
    ...party.countries.map((country) => country.code),
    ...party.birthPlaces.map((place) => place.country?.code),
    ...party.addresses.map((address) => address.country?.code),
  ];
  return [...new Set(codes.filter((code) => code !== undefined))];
}

function birthDatesOf(party: ListedParty): readonly PartialDate[] {
  const dates = new Set(party.birthDates.map((stated) => stated.date).filter((date) => date !== undefined));
  return [...dates].map(parsePartialDate).filter((date) => date !== undefined);
}

/** The party in the matcher's form. `names` are those of the party without repeats; a party card keeps their order. */
export function describeParty(party: ListedParty): Description {
  const identifiers = party.identifiers
    .filter((identifier) => identifier.number !== "")
    .map(({ kind, number, country }) => (country === undefined ? { kind, number } : { kind, number, country }));
  return {
    kind: party.kind,
    names: describedNames(party.names),
    birthDates: birthDatesOf(party),
    countries: countriesOf(party),
    identifiers,
    ...(party.addresses.length === 0 ? {} : { addresses: [...new Set(party.addresses.map(({ printed }) => printed))] }),
    ...(party.gender === undefined ? {} : { gender: party.gender }),
  };
}
