// Does a policy let stand what it says? Thresholds by list, regime and kind, weak names, and fields, on a real snapshot.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { memorySource } from "../../test/memory-source.ts";
import type { Subject } from "../subjects/subject.ts";
import { openScreening } from "../usecases/screen.ts";
import { type Policy, thresholdFor } from "./policy.ts";
import { screenReading } from "./screen-subject.ts";

const source = memorySource([
  { id: "uk/W1", kind: "person", names: ["Oldenkott Marius", "Pelagia Quillfeather"], born: "1961-04-03" },
  { id: "eu/W2", kind: "person", names: ["Pelagia Quillfeather"], regime: "Belarus" },
]);
after(() => source.close());

/** The second name of W1 is one that the list calls weak. */
const weak: typeof source = {
  ...source,
  async *parties(edition) {
    for await (const party of source.parties(edition)) {
      if (party.id !== "uk/W1") yield party;
      else yield { ...party, names: party.names.map((name, at) => ({ ...name, strength: at === 1 ? "low" : "good" })) };
    }
  },
};

async function partiesUnder(policy: Partial<Policy>, about: Partial<Subject> = {}): Promise<readonly string[]> {
  const { snapshot, basis } = await openScreening(weak, {}, { threshold: 0.5, limit: 10 }, false);
  const subject: Subject = {
    id: "1",
    name: "Pelagia Quillfeather",
    kind: "person",
    aliases: [],
    birthDates: [],
    countries: [],
    identifiers: [],
    ...about,
  };
  const own = { ...basis, policy: { ...basis.policy, ...policy } };
  return screenReading(snapshot.reader, { id: "1", subject, warnings: [] }, own)
    .hits.map(({ party }) => party)
    .toSorted();
}

test("weak names count, count with other evidence, or not at all", async () => {
  const born = { birthDates: ["1961-04-03"] };
  assert.deepEqual(await partiesUnder({}), ["eu/W2", "uk/W1"]);
  assert.deepEqual(await partiesUnder({ weak_aliases: "with_other_evidence" }), ["eu/W2"]);
  assert.deepEqual(await partiesUnder({ weak_aliases: "with_other_evidence" }, born), ["eu/W2", "uk/W1"]);
  assert.deepEqual(await partiesUnder({ weak_aliases: "ignore" }, born), ["eu/W2"]);
  assert.deepEqual(await partiesUnder({ weak_aliases: "ignore" }, { name: "Marius Oldenkott" }), ["uk/W1"]);
});

test("a field that the policy leaves out is not compared", async () => {
  const fields = ["country"] as const;
  assert.deepEqual(
    await partiesUnder({ weak_aliases: "with_other_evidence", fields }, { birthDates: ["1961-04-03"] }),
    ["eu/W2"],
  );
});

test("a threshold may hang on list, regime and kind", async () => {
  assert.deepEqual(await partiesUnder({ thresholds: [{ list: "eu", threshold: 1 }] }), ["uk/W1"]);
  assert.deepEqual(await partiesUnder({ threshold: 1, thresholds: [{ regime: "Belarus", threshold: 0.6 }] }), [
    "eu/W2",
  ]);
  assert.deepEqual(await partiesUnder({ thresholds: [{ kind: "vessel", threshold: 1 }] }), ["eu/W2", "uk/W1"]);
});

test("of rules that apply the one with most conditions counts, of equals the lowest", () => {
  const thresholds = [
    { list: "uk", threshold: 0.9 },
    { list: "uk", kind: "person", threshold: 0.8 },
    { list: "uk", regime: "Cyber", threshold: 0.75 },
    { regime: "Cyber", threshold: 0.6 },
  ] as const;
  const policy = { threshold: 0.7, limit: 10, thresholds };
  const of = (list: string, kind: "person" | "vessel", regimes: readonly string[]): number =>
    thresholdFor(policy, { list, kind, regimes });
  assert.equal(of("uk", "person", ["Cyber"]), 0.75);
  assert.equal(of("uk", "person", []), 0.8);
  assert.equal(of("uk", "vessel", []), 0.9);
  assert.equal(of("eu", "vessel", ["Cyber"]), 0.6);
  assert.equal(of("eu", "vessel", []), 0.7);
});

test("the rule as shipped says nothing new of itself: the same policy, the same hash as ever", async () => {
  const { basis } = await openScreening(weak, {}, { threshold: 0.7, limit: 10 }, false);
  assert.deepEqual(basis.policy, { threshold: 0.7, limit: 10 });
});
