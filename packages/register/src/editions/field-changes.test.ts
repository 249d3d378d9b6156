// Are the changes told exactly the fields that differ, each with what went and what came, and nothing read alike?

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { ListedParty } from "../model/party.ts";
import { fieldsAmended } from "./delta.ts";
import { fieldChanges } from "./field-changes.ts";

const PARTY: ListedParty = {
  id: "own/1",
  list: "own",
  reference: "1",
  kind: "person",
  names: [{ text: "Talbit Orel", type: "primary", strength: "unstated", script: "Latn" }],
  designations: [{ regime: "Lighthouses", authority: "Trinity", measures: ["Asset freeze"] }],
  birthDates: [{ printed: "1961", date: "1961" }],
  birthPlaces: [],
  nationalities: [],
  countries: [{ printed: "Malta", code: "mt" }],
  addresses: [{ printed: "12 Quay Street" }],
  identifiers: [{ kind: "passport", printed: "AB 1", number: "AB1" }],
  crossReferences: [],
  gender: "female",
  titles: [],
  positions: ["Keeper"],
  reasons: ["Keeps a light."],
  remarks: [],
  links: [{ relation: "wife of", to: "Bertalan" }],
  raw: { Tribe: ["Salt"] },
};

test("what went and what came, as a person reads them", () => {
  const after: ListedParty = {
    ...PARTY,
    names: [...PARTY.names, { text: "T. Orel", type: "alias", strength: "low", script: "Latn" }],
    designations: [
      {
        regime: "Lighthouses",
        authority: "Trinity",
        measures: ["Asset freeze", "Travel ban"],
        listedOn: { printed: "25/03/2024", date: "2024-03-25" },
      },
    ],
    identifiers: [{ kind: "passport", printed: "AB 1", number: "AB1", country: "hu" }],
    gender: "male",
    links: [],
    raw: { Tribe: ["Salt", "Sand"] },
  };
  assert.deepEqual(fieldChanges(PARTY, after), [
    { field: "names", went: [], came: ["T. Orel (alias, low quality)"] },
    {
      field: "designations",
      went: ["Lighthouses: Trinity, Asset freeze"],
      came: ["Lighthouses: Trinity, Asset freeze, Travel ban, listed on 25/03/2024"],
    },
    { field: "identifiers", went: ["passport AB 1"], came: ["passport AB 1 (HU)"] },
    { field: "gender", went: ["female"], came: ["male"] },
    { field: "links", went: ["wife of: Bertalan"], came: [] },
    { field: "raw", went: [], came: ["Tribe: Sand"] },
  ]);
});

test("values that read alike are told in full", () => {
  const after: ListedParty = { ...PARTY, countries: [{ printed: "Malta" }] };
  assert.deepEqual(fieldChanges(PARTY, after), [
    { field: "countries", went: ['Malta {"printed":"Malta","code":"mt"}'], came: ['Malta {"printed":"Malta"}'] },
  ]);
});

test("the same fields as the delta names, for any two states; order is no change; turned round, what went comes", () => {
  const words = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 4 });
  const state = fc
    .record({ positions: words, remarks: words, tribe: words, dates: words, gender: fc.constantFrom("male", "female") })
    .map(
      ({ positions, remarks, tribe, dates, gender }): ListedParty => ({
        ...PARTY,
        positions,
        remarks,
        raw: tribe.length === 0 ? {} : { Tribe: tribe },
        birthDates: dates.map((printed) => ({ printed })),
        gender: gender as "male" | "female",
      }),
    );
  fc.assert(
    fc.property(state, state, (a, b) => {
      const changes = fieldChanges(a, b);
      assert.deepEqual(
        changes.map(({ field }) => field),
        fieldsAmended(a, b),
      );
      assert.deepEqual(
        fieldChanges(b, a).map(({ field, went, came }) => ({ field, went: came, came: went })),
        changes,
      );
    }),
    { numRuns: 500 },
  );
});
