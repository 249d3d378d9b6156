// Is this JSON a listed party? Checked against the model field by field, unknown fields refused, absent lists empty.

import { parsePartialDate } from "@portcullis/match";
import { LIMITS } from "../../limits.ts";
import type { ListedParty } from "../../model/party.ts";

export interface PartyFault {
  /** Path of the field, e.g. `names[2].type`. */
  readonly field: string;
  readonly expected: string;
  readonly value: unknown;
}

export type PartyReading =
  | { readonly party: ListedParty; readonly fault?: never }
  | { readonly fault: PartyFault; readonly party?: never };

/** Undefined when the value is as expected. */
type Check = (value: unknown, field: string) => PartyFault | undefined;

function fault(field: string, expected: string, value: unknown): PartyFault {
  return { field, expected, value };
}

const text: Check = (value, field) => {
  if (typeof value === "string" && value.length <= LIMITS.fieldCharactersMax) return undefined;
  return fault(field, `text of at most ${LIMITS.fieldCharactersMax} characters`, value);
};

const nameText: Check = (value, field) => {
  if (typeof value === "string" && value.trim() !== "" && value.length <= LIMITS.nameCharactersMax) return undefined;
  return fault(field, `a name of 1 to ${LIMITS.nameCharactersMax} characters`, value);
};

function matching(pattern: RegExp, expected: string): Check {
  return (value, field) =>
    typeof value === "string" && pattern.test(value) ? undefined : fault(field, expected, value);
}

const partialDate: Check = (value, field) => {
  if (typeof value === "string" && parsePartialDate(value)) return undefined;
  return fault(field, "a date such as 1985-11-12, 1985 or 1985~", value);
};

function oneOf(...words: readonly string[]): Check {
  return matching(new RegExp(`^(?:${words.join("|")})$`), `one of ${words.join(", ")}`);
}

function listOf(check: Check, max: number = LIMITS.namesPerPartyMax): Check {
  return (value, field) => {
    if (!Array.isArray(value) || value.length > max) return fault(field, `a list of at most ${max}`, value);
    for (const [at, each] of value.entries()) {
      const found = check(each, `${field}[${at}]`);
      if (found) return found;
    }
    return undefined;
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shape(required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check {
  const checks = new Map([...Object.entries(required), ...Object.entries(optional)]);
  return (value, path) => {
    if (!isObject(value)) return fault(path, "a JSON object", value);
    const at = (name: string) => (path === "" ? name : `${path}.${name}`);
    for (const name of Object.keys(required)) {
      if (!Object.hasOwn(value, name)) return fault(at(name), "to be present", undefined);
    }
    for (const [name, each] of Object.entries(value)) {
      const found = checks.get(name)?.(each, at(name));
      if (found) return found;
      if (!checks.has(name)) return fault(at(name), `one of ${[...checks.keys()].join(", ")}`, each);
    }
    return undefined;
  };
}

const texts = listOf(text);
const countryCode = matching(/^[a-z]{2}$/, "an ISO 3166-1 alpha-2 code in lower case");
const country = shape({ printed: text }, { code: countryCode });
const statedDate = shape({ printed: text }, { date: partialDate });
const place = shape({ printed: text }, { country });
const address = shape({ printed: text }, { city: text, region: text, postalCode: text, country });
const listedName = shape(
  {
    text: nameText,
    type: oneOf("primary", "primary-variation", "alias", "former"),
    strength: oneOf("good", "low", "unstated"),
    script: matching(/^[A-Z][a-z]{3}$/, "an ISO 15924 code such as Latn"),
  },
  { parts: shape({}, { family: text, given: texts }), language: text },
);
const identifier = shape(
  { kind: matching(/^[a-z][a-z-]*$/, "a kind such as passport"), printed: text, number: text },
  { country: countryCode, label: text, note: text },
);
const designation = shape({ regime: text, authority: text, measures: texts }, { listedOn: statedDate });
const crossReference = shape({ scheme: oneOf("un", "ofsi-group", "uk", "eu", "ofac"), value: text });

const rawFields: Check = (value, field) => {
  if (!isObject(value)) return fault(field, "a JSON object", value);
  return Object.entries(value)
    .map(([name, each]) => texts(each, `${field}.${name}`))
    .find((found) => found !== undefined);
};

/** Lists of the model, in its order; absent ones are empty. */
const LISTS = {
  names: listOf(listedName),
  designations: listOf(designation),
  birthDates: listOf(statedDate),
  birthPlaces: listOf(place),
  nationalities: listOf(country),
  countries: listOf(country),
  addresses: listOf(address),
  identifiers: listOf(identifier),
  crossReferences: listOf(crossReference),
  titles: texts,
  positions: texts,
  reasons: texts,
  remarks: texts,
  links: listOf(shape({ relation: text, to: text })),
} as const;

const partyShape = shape(
  { reference: nameText, kind: oneOf("person", "organisation", "vessel", "aircraft", "unknown"), names: LISTS.names },
  { id: text, list: text, ...LISTS, gender: oneOf("male", "female"), raw: rawFields, lastUpdated: statedDate },
);

/** The party this JSON states for `list`, or the first fault in it. */
export function readParty(value: unknown, list: string): PartyReading {
  const wrong = partyShape(value, "");
  if (wrong) return { fault: wrong };
  const stated = value as Partial<ListedParty> & Pick<ListedParty, "reference" | "kind" | "names">;
  const id = `${list}/${stated.reference}`;
  if (stated.names.length === 0) return { fault: fault("names", "at least one name", stated.names) };
  if (stated.id !== undefined && stated.id !== id) return { fault: fault("id", id, stated.id) };
  if (stated.list !== undefined && stated.list !== list) return { fault: fault("list", list, stated.list) };
  const { gender, lastUpdated } = stated;
  const party: ListedParty = {
    id,
    list,
    reference: stated.reference,
    kind: stated.kind,
    names: stated.names,
    designations: stated.designations ?? [],
    birthDates: stated.birthDates ?? [],
    birthPlaces: stated.birthPlaces ?? [],
    nationalities: stated.nationalities ?? [],
    countries: stated.countries ?? [],
    addresses: stated.addresses ?? [],
    identifiers: stated.identifiers ?? [],
    crossReferences: stated.crossReferences ?? [],
    ...(gender === undefined ? {} : { gender }),
    titles: stated.titles ?? [],
    positions: stated.positions ?? [],
    reasons: stated.reasons ?? [],
    remarks: stated.remarks ?? [],
    links: stated.links ?? [],
    raw: stated.raw ?? {},
    ...(lastUpdated === undefined ? {} : { lastUpdated }),
  };
  return { party };
}
