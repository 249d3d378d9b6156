// Is the bound of a party never below what its birth dates and countries say? Held against the evidence itself.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { birthDateEvidence, dayOfBirth } from "../compare/date-evidence.ts";
import { countryEvidence } from "../compare/other-evidence.ts";
import { WEIGHTS } from "../compare/weights.ts";
import type { PartialDate } from "../dates/partial-date.ts";
import type { Description } from "../description.ts";
import { SCRIPT_TABLES } from "../tables/index.ts";
import { openSections } from "./buffer-sections.ts";
import { IndexWriter } from "./index-writer.ts";
import { PartyBound } from "./party-bound.ts";

const LEAST = 10;

function boundOf(parties: readonly Description[]): PartyBound {
  const writer = new IndexWriter(SCRIPT_TABLES);
  for (const party of parties) writer.add(party, 0, "");
  return new PartyBound(openSections(writer.freeze({}).buffer));
}

/** Few years, so that equal ones, neighbours and slips are common; now and then one that no list has. */
const year = fc.oneof({ weight: 20, arbitrary: fc.integer({ min: 1949, max: 1972 }) }, fc.constantFrom(0, 1, 70_000));
const point = fc.oneof(
  fc.record({ year }),
  fc.record({ year, month: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ year, month: fc.integer({ min: 1, max: 3 }), day: fc.integer({ min: 1, max: 3 }) }),
);
const date: fc.Arbitrary<PartialDate> = fc.oneof(
  { weight: 6, arbitrary: point },
  point.map((from) => ({ ...from, circa: true })),
  fc.tuple(point, point).map(([from, to]) => ({ ...from, to })),
);
const description: fc.Arbitrary<Description> = fc.record({
  kind: fc.constant("person" as const),
  names: fc.constant([{ text: "Maksim Yakubets" }]),
  birthDates: fc.array(date, { maxLength: 3 }),
  countries: fc.array(fc.constantFrom("ru", "cn", "ir", "kp", "gb"), { maxLength: 3 }),
});

function isSameDay(subject: Description, party: Description): boolean {
  const days = new Set((party.birthDates ?? []).map(dayOfBirth).filter((day) => day !== undefined));
  return (subject.birthDates ?? []).map(dayOfBirth).some((day) => day !== undefined && days.has(day));
}

test("names need no more than what birth dates and countries leave of the bits", () => {
  fc.assert(
    fc.property(
      fc.array(description, { minLength: 1, maxLength: 20 }),
      fc.array(description, { minLength: 1, maxLength: 20 }),
      (parties, subjects) => {
        const bound = boundOf(parties);
        for (const subject of subjects) {
          bound.expect(subject, LEAST);
          for (const [at, party] of parties.entries()) {
            if (isSameDay(subject, party)) continue;
            const dates = birthDateEvidence(subject.birthDates, party.birthDates)?.bits ?? 0;
            const countries = countryEvidence(subject.countries, party.countries)?.bits ?? 0;
            assert.ok(bound.nameBitsNeeded(at) <= LEAST - dates - countries, JSON.stringify({ subject, party }));
          }
        }
      },
    ),
    { seed: 1, numRuns: 200 },
  );
});

test("names need more where dates and countries contradict, and no name is enough for another kind", () => {
  const about = { kind: "person", names: [{ text: "Maksim Yakubets" }] } as const;
  const bound = boundOf([
    { ...about, birthDates: [{ year: 1950, month: 2, day: 3 }], countries: ["ru"] },
    { ...about, birthDates: [{ year: 1950 }, { year: 1951 }] },
    about,
    { kind: "vessel", names: [{ text: "Maksim Yakubets" }] },
    { kind: "unknown", names: [{ text: "Maksim Yakubets" }] },
  ]);
  bound.expect({ ...about, birthDates: [{ year: 1987, month: 5, day: 20 }], countries: ["gb"] }, LEAST);
  const contradicted = LEAST - WEIGHTS.birthDateVeryFar;
  assert.deepEqual(
    [0, 1, 2, 3, 4].map((party) => bound.nameBitsNeeded(party)),
    [contradicted - WEIGHTS.countryDiffers, contradicted, LEAST, Number.POSITIVE_INFINITY, LEAST],
  );
  // One digit is a slip.
  bound.expect({ ...about, birthDates: [{ year: 1980, month: 2, day: 3 }] }, LEAST);
  assert.equal(bound.nameBitsNeeded(0), LEAST - WEIGHTS.birthDateSlip);
});
