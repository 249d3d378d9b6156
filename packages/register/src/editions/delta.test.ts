// Is the difference of two editions what differs, no more and no less?

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { ListedParty } from "../model/party.ts";
import { COMPARED_FIELDS, type ComparedField, deltaIds, fieldsAmended, partyDigest } from "./delta.ts";

const PARTY: ListedParty = {
  id: "own/1",
  list: "own",
  reference: "1",
  kind: "person",
  names: [
    { text: "Talbit Orel", type: "primary", strength: "unstated", script: "Latn" },
    { text: "Талбит Орел", type: "alias", strength: "low", script: "Cyrl" },
  ],
  designations: [{ regime: "Lighthouses", authority: "", measures: ["Asset freeze"] }],
  birthDates: [{ printed: "1961", date: "1961" }],
  birthPlaces: [{ printed: "Szeged" }],
  nationalities: [{ printed: "Hungary", code: "hu" }],
  countries: [{ printed: "Malta", code: "mt" }],
  addresses: [{ printed: "12 Quay Street" }],
  identifiers: [{ kind: "passport", printed: "AB 1", number: "AB1" }],
  crossReferences: [{ scheme: "un", value: "QQi.1" }],
  gender: "female",
  titles: ["Dr."],
  positions: ["Keeper"],
  reasons: ["Keeps a light."],
  remarks: ["None."],
  links: [{ relation: "wife of", to: "Bertalan" }],
  raw: { Tribe: ["Salt"] },
  lastUpdated: { printed: "2024-03-25", date: "2024-03-25" },
};

/** Another value of each field, of its own kind. */
const OTHER: Readonly<Record<ComparedField, unknown>> = {
  kind: "unknown",
  names: [...PARTY.names, { text: "T. Orel", type: "alias", strength: "unstated", script: "Latn" }],
  designations: [{ regime: "Lighthouses", authority: "", measures: ["Asset freeze", "Travel ban"] }],
  birthDates: [{ printed: "circa 1961", date: "1961~" }],
  birthPlaces: [],
  nationalities: [{ printed: "Hungarian", code: "hu" }],
  countries: [{ printed: "Malta" }],
  addresses: [{ printed: "12 Quay Street", city: "Valletta" }],
  identifiers: [{ kind: "passport", printed: "AB 1", number: "AB1", country: "hu" }],
  crossReferences: [{ scheme: "un", value: "QQi.2" }],
  gender: "male",
  titles: ["Dr.", "Prof."],
  positions: ["Keeper "],
  reasons: ["Keeps a light"],
  remarks: [],
  links: [{ relation: "widow of", to: "Bertalan" }],
  raw: { Tribe: ["Salt", "Sand"] },
  lastUpdated: { printed: "2024-03-26", date: "2024-03-26" },
};

const changed = (fields: readonly ComparedField[]): ListedParty =>
  Object.assign({}, PARTY, ...fields.map((field) => ({ [field]: OTHER[field] })));

test("every field of the model is compared, except what a party is compared under", () => {
  const compared = [...COMPARED_FIELDS, "id", "list", "reference"].sort();
  assert.deepEqual(compared, Object.keys(PARTY).sort());
});

test("the fields named are exactly those changed, both ways, and the digest tells whether there are any", () => {
  fc.assert(
    fc.property(fc.subarray([...COMPARED_FIELDS]), fc.subarray([...COMPARED_FIELDS]), (left, right) => {
      const [before, after] = [changed(left), changed(right)];
      const differing = COMPARED_FIELDS.filter((field) => left.includes(field) !== right.includes(field));
      assert.deepEqual(fieldsAmended(before, after), differing);
      assert.deepEqual(fieldsAmended(after, before), differing);
      assert.equal(partyDigest(before).hash === partyDigest(after).hash, differing.length === 0);
    }),
  );
});

test("a field that comes or goes is changed", () => {
  const { gender: _gender, lastUpdated: _lastUpdated, ...without } = PARTY;
  assert.deepEqual(fieldsAmended(PARTY, without), ["gender", "lastUpdated"]);
  assert.deepEqual(fieldsAmended(without, PARTY), ["gender", "lastUpdated"]);
});

test("the order in which a list prints values is no change; where they stand is", () => {
  const turned = { ...PARTY, names: PARTY.names.toReversed() };
  assert.deepEqual(fieldsAmended(PARTY, turned), []);
  assert.equal(partyDigest(turned).hash, partyDigest(PARTY).hash);
  assert.equal(partyDigest({ ...PARTY, id: "own/2" }).hash, partyDigest(PARTY).hash);
  // A value that moves from one field to its neighbour changes both.
  assert.deepEqual(fieldsAmended(PARTY, { ...PARTY, titles: [], positions: ["Keeper", "Dr."] }), [
    "titles",
    "positions",
  ]);
  assert.deepEqual(fieldsAmended({ ...PARTY, reasons: ["a", "b"] }, { ...PARTY, reasons: ['a"\n"b'] }), ["reasons"]);
});

test("raw fields in another order are the same", () => {
  const before = { ...PARTY, raw: { Tribe: ["Salt"], Sub: ["x", "y"] } };
  const after = { ...PARTY, raw: { Sub: ["y", "x"], Tribe: ["Salt"] } };
  assert.deepEqual(fieldsAmended(before, after), []);
  assert.equal(partyDigest(before).hash, partyDigest(after).hash);
  assert.deepEqual(fieldsAmended(before, { ...PARTY, raw: { Tribe: ["Salt", "x"], Sub: ["y"] } }), ["raw"]);
});

test("who was added, removed and amended: nothing against oneself, the inverse the other way round", () => {
  const edition = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.constantFrom("h1", "h2", "h3")), {
      selector: ([id]) => id,
    })
    .map((all) => all.map(([id, hash]) => ({ id: `own/${id}`, hash })));
  fc.assert(
    fc.property(edition, edition, (before, after) => {
      assert.deepEqual(deltaIds(before, before.toReversed()), { added: [], removed: [], amended: [] });
      const there = deltaIds(before, after);
      const back = deltaIds(after, before);
      assert.deepEqual(back, { added: there.removed, removed: there.added, amended: there.amended });
      // Pair by pair.
      const hashIn = (side: typeof before, id: string) => side.find((each) => each.id === id)?.hash;
      const ids = [...new Set([...before, ...after].map(({ id }) => id))].sort();
      assert.deepEqual(
        there.added,
        ids.filter((id) => hashIn(before, id) === undefined),
      );
      assert.deepEqual(
        there.removed,
        ids.filter((id) => hashIn(after, id) === undefined),
      );
      const both = ids.filter((id) => hashIn(before, id) !== undefined && hashIn(after, id) !== undefined);
      assert.deepEqual(
        there.amended,
        both.filter((id) => hashIn(before, id) !== hashIn(after, id)),
      );
    }),
    { numRuns: 500 },
  );
});
