// Does the index lose a hit that scoring everybody would find? Over ten thousand queries in every check: invented names that nearly
// agree, adversarial ones over a tiny alphabet, and real listed names where a mirror is at hand. A million: long-run.ts.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Description } from "@portcullis/match";
import fc from "fast-check";
import { readList } from "../../scripts/lists/read-mirror.ts";
import { compareSearches, type Difference } from "./compare-searches.ts";
import { altered, randomParty, randomSubject } from "./names.ts";
import { Random } from "./random.ts";

const MIRROR = process.env["PORTCULLIS_MIRROR"];

function shown(differences: readonly Difference[]): string {
  return differences
    .slice(0, 3)
    .map((difference) => JSON.stringify(difference, undefined, 1))
    .join("\n");
}

test("invented names: 8,000 queries over indexes of 40 to 400 parties", () => {
  let queries = 0;
  let hits = 0;
  for (const [seed, size] of [40, 80, 120, 160, 200, 240, 320, 400].entries()) {
    const random = new Random(1_000 + seed);
    const parties = Array.from({ length: size }, () => randomParty(random));
    const round = compareSearches(seed, parties, 1_000, (own) => randomSubject(own, parties));
    assert.equal(round.differences.length, 0, shown(round.differences));
    queries += round.queries;
    hits += round.hits;
  }
  assert.equal(queries, 8_000);
  // Without hits the comparison would say nothing.
  assert.ok(hits > 4_000, `${hits} hits`);
});

test("adversarial names over a tiny alphabet: 2,000 queries", () => {
  const word = fc.stringMatching(/^[abhj][abchjwx]{0,7}$/);
  const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
  const kind = fc.constantFrom("person", "organisation", "unknown" as const) as fc.Arbitrary<Description["kind"]>;
  const party = fc.record({
    kind,
    names: fc.array(
      name.map((text) => ({ text })),
      { minLength: 1, maxLength: 2 },
    ),
  });
  fc.assert(
    fc.property(
      fc.array(party, { minLength: 5, maxLength: 40 }),
      fc.array(party, { minLength: 20, maxLength: 20 }),
      (parties, subjects) => {
        let at = 0;
        const round = compareSearches(7, parties, subjects.length, () => subjects[at++] as Description);
        assert.equal(round.differences.length, 0, shown(round.differences));
      },
    ),
    { numRuns: 100, seed: 20_240_325 },
  );
});

test("a subject of initials only, which no look-up finds, reaches whom it reaches by itself", () => {
  const parties: Description[] = [
    { kind: "person", names: [{ text: "Sergej Anne bin-Laden" }], countries: ["iq"] },
    { kind: "person", names: [{ text: "Pelagia Quillfeather" }] },
  ];
  const subjects: Description[] = [
    { kind: "unknown", names: [{ text: "A/S L." }], countries: ["iq"] },
    { kind: "person", names: [{ text: "P. Q." }], countries: ["fr"] },
  ];
  for (const subject of subjects) {
    const round = compareSearches(1, parties, 5, () => subject);
    assert.equal(round.differences.length, 0, shown(round.differences));
  }
});

const absent = MIRROR && existsSync(join(MIRROR, "mirror.json")) ? false : "needs the real lists of PORTCULLIS_MIRROR";

test("real listed names: 500 queries over 400 parties", { skip: absent }, async () => {
  const listed = await readList(MIRROR as string, "un");
  const parties = listed
    .slice(0, 400)
    .map(({ kind, names }): Description => ({ kind, names: names.map(({ text }) => ({ text })) }));
  const round = compareSearches(3, parties, 500, (random) => {
    const { kind, names } = random.of(parties);
    const { text } = random.of(names);
    return { kind, names: [{ text: random.next() < 0.3 ? text : altered(random, text) }] };
  });
  assert.equal(round.differences.length, 0, shown(round.differences));
  assert.ok(round.hits > 300, `${round.hits} hits`);
});
