// Does the same input give the same snapshot, and come back from it as it went in?

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Description } from "../description.ts";
import { SCRIPT_TABLES } from "../tables/index.ts";
import { IndexReader } from "./index-reader.ts";
import { GROUPS_MAX, IndexWriter } from "./index-writer.ts";

const PARTIES: readonly Description[] = [
  { kind: "person", names: [{ text: "Zhao Guangzong" }, { text: "赵光宗", strength: "low" }] },
  { kind: "organisation", names: [{ text: "Wuhan Xiaoruizhi Science and Technology Co Ltd" }], countries: ["cn"] },
  {
    kind: "person",
    names: [{ text: "Hassan bin Ali" }, { text: "حسن علي" }],
    birthDates: [{ year: 1961, month: 2, circa: true }],
    identifiers: [{ kind: "passport", number: "A1", country: "ir" }],
  },
];

function frozen(parties: readonly Description[], meta: unknown = {}): Uint8Array<ArrayBuffer> {
  const writer = new IndexWriter(SCRIPT_TABLES);
  for (const [at, party] of parties.entries()) writer.add(party, at % 2, `payload ${at}`);
  return writer.freeze(meta);
}

test("the same parties in the same order give the same bytes, frozen twice too", () => {
  assert.deepEqual(frozen(PARTIES), frozen(structuredClone(PARTIES)));
  const writer = new IndexWriter(SCRIPT_TABLES);
  for (const [at, party] of PARTIES.entries()) writer.add(party, at % 2, `payload ${at}`);
  assert.deepEqual(writer.freeze({}), writer.freeze({}));
  assert.deepEqual(writer.freeze({}), frozen(PARTIES));
});

test("another order numbers the parties otherwise, so that the bytes differ and the answers do not", () => {
  const turned = PARTIES.toReversed();
  assert.notDeepEqual(frozen(PARTIES), frozen(turned));
  const found = (parties: readonly Description[]) => {
    const reader = new IndexReader(frozen(parties).buffer, SCRIPT_TABLES);
    return PARTIES.map(({ kind, names }) =>
      reader
        .search({ kind, names }, { threshold: 0.5, limit: 10 })
        .map(({ party, bits }) => ({ name: reader.description(party).names[0]?.text, bits })),
    );
  };
  assert.deepEqual(found(turned), found(PARTIES));
});

test("meta, counts, groups, payloads and descriptions come back", () => {
  const reader = new IndexReader(frozen(PARTIES, { editions: ["uk"] }).buffer, SCRIPT_TABLES);
  assert.deepEqual(reader.meta, { editions: ["uk"] });
  assert.equal(reader.partyCount, 3);
  assert.equal(reader.nameCount, 5);
  for (const [at, party] of PARTIES.entries()) {
    assert.deepEqual(reader.description(at), party);
    assert.equal(reader.payload(at), `payload ${at}`);
    assert.equal(reader.group(at), at % 2);
  }
});

test("any payload and any name come back letter by letter", () => {
  // A byte order mark at the head is a mark and not text.
  const text = fc.string({ unit: "grapheme", maxLength: 40 }).filter((value) => !value.startsWith("\uFEFF"));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 6 }), (pairs) => {
      const writer = new IndexWriter(SCRIPT_TABLES);
      for (const [name, payload] of pairs) writer.add({ kind: "unknown", names: [{ text: name }] }, 0, payload);
      const reader = new IndexReader(writer.freeze(null).buffer, SCRIPT_TABLES);
      assert.deepEqual(
        pairs.map((_, party) => [reader.description(party).names[0]?.text, reader.payload(party)]),
        pairs,
      );
    }),
    { seed: 1, numRuns: 100 },
  );
});

test("a group is a whole number that fits a byte", () => {
  const writer = new IndexWriter(SCRIPT_TABLES);
  for (const group of [-1, 0.5, GROUPS_MAX, Number.NaN]) {
    assert.throws(() => writer.add(PARTIES[0] as Description, group, ""), RangeError);
  }
  writer.add(PARTIES[0] as Description, GROUPS_MAX - 1, "");
  const reader = new IndexReader(writer.freeze({}).buffer, SCRIPT_TABLES);
  assert.equal(reader.partyCount, 1, "what was refused is not in the snapshot");
  assert.equal(reader.group(0), GROUPS_MAX - 1);
});
