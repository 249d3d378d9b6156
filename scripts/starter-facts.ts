// What of a listed party is a fact, and whose? The starter register keeps references, names, dates, identifiers,
// countries, regimes and measures. Reasons, remarks, positions and every other sentence stay with their publisher.

import type { Address, Country, Designation, Identifier, ListedParty, Place } from "@portcullis/register";

/** A label longer than this is a sentence. */
const LABEL_CHARACTERS_MAX = 40;

function countryOnly({ country }: Place): readonly Place[] {
  return country === undefined ? [] : [{ printed: country.printed, country }];
}

function countriesOf(party: ListedParty): readonly Country[] {
  const ofAddresses = party.addresses.flatMap(({ country }: Address) => (country === undefined ? [] : [country]));
  const byName = new Map(
    [...party.countries, ...ofAddresses].map((country) => [country.code ?? country.printed, country]),
  );
  return [...byName.values()];
}

function identifierOf({ kind, printed, number, country, label }: Identifier): Identifier {
  const isShort = label !== undefined && label.length <= LABEL_CHARACTERS_MAX;
  return { kind, printed, number, ...(country === undefined ? {} : { country }), ...(isShort ? { label } : {}) };
}

function designationOf({ regime, authority, measures, listedOn }: Designation): Designation {
  return { regime, authority, measures, ...(listedOn === undefined ? {} : { listedOn }) };
}

/** The party without its sentences. Countries of addresses are kept, addresses are not. */
export function factsOf(party: ListedParty): ListedParty {
  return {
    id: party.id,
    list: party.list,
    reference: party.reference,
    kind: party.kind,
    names: party.names,
    designations: party.designations.map(designationOf),
    birthDates: party.birthDates,
    birthPlaces: party.birthPlaces.flatMap(countryOnly),
    nationalities: party.nationalities,
    countries: countriesOf(party),
    addresses: [],
    identifiers: party.identifiers.map(identifierOf),
    crossReferences: party.crossReferences,
    ...(party.gender === undefined ? {} : { gender: party.gender }),
    titles: [],
    positions: [],
    reasons: [],
    remarks: [],
    links: [],
    raw: {},
    ...(party.lastUpdated === undefined ? {} : { lastUpdated: party.lastUpdated }),
  };
}
