// Is what would settle a comparison what the comparison itself makes of it? Each finding is stated on both sides and compared.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Description } from "../description.ts";
import { SCRIPT_TABLES } from "../tables/index.ts";
import { compare } from "./compare.ts";
import { settling } from "./settling.ts";

const PERSON: Description = { kind: "person", names: [{ text: "Ivan Ostrovzorov" }] };
const COMMON: Description = { kind: "person", names: [{ text: "J. Smith" }] };

/** What both sides must state for a finding. */
const STATED: Readonly<Record<string, readonly [Partial<Description>, Partial<Description>]>> = {
  "the same day of birth": [
    { birthDates: [{ year: 1985, month: 11, day: 12 }] },
    { birthDates: [{ year: 1985, month: 11, day: 12 }] },
  ],
  "the same year of birth": [{ birthDates: [{ year: 1985 }] }, { birthDates: [{ year: 1985 }] }],
  "a birth years apart": [{ birthDates: [{ year: 1985 }] }, { birthDates: [{ year: 1978 }] }],
  "an equal identifier": [
    { identifiers: [{ kind: "passport", number: "X1" }] },
    { identifiers: [{ kind: "passport", number: "X1" }] },
  ],
  "another national or tax number": [
    { identifiers: [{ kind: "tax-id", number: "1", country: "ru" }] },
    { identifiers: [{ kind: "tax-id", number: "2", country: "ru" }] },
  ],
  "another IMO number": [
    { identifiers: [{ kind: "imo", number: "9074729" }] },
    { identifiers: [{ kind: "imo", number: "9074731" }] },
  ],
  "another registration number": [
    { identifiers: [{ kind: "registration", number: "1", country: "ru" }] },
    { identifiers: [{ kind: "registration", number: "2", country: "ru" }] },
  ],
  "a country in common": [{ countries: ["ru"] }, { countries: ["ru"] }],
  "no country in common": [{ countries: ["ru"] }, { countries: ["cn"] }],
  "another gender": [{ gender: "male" }, { gender: "female" }],
  "the same address": [{ addresses: ["4 Heron Quay 430000 Jezero"] }, { addresses: ["Heron Quay 4, Jezero 430000"] }],
};

test("each finding brings the bits it says, and changes the verdict where it says so", () => {
  for (const [subject, listed] of [
    [PERSON, PERSON],
    [COMMON, { ...COMMON, names: [{ text: "John Smith" }] }],
    [
      { kind: "vessel", names: [{ text: "OCEAN ZEPHYRIA" }] },
      { kind: "vessel", names: [{ text: "Ocean Zephyria" }] },
    ],
    [
      { kind: "organisation", names: [{ text: "Zefirov" }] },
      { kind: "organisation", names: [{ text: "Zefirov Bank" }] },
    ],
  ] as const) {
    const before = compare(subject, listed, SCRIPT_TABLES);
    const least = 10;
    const found = settling(before.bits, before.evidence, subject.kind, least);
    assert.ok(found.length >= 2);
    for (const { finding, bits, changes } of found) {
      const [a, b] = STATED[finding] ?? [];
      const after = compare({ ...subject, ...a }, { ...listed, ...b }, SCRIPT_TABLES);
      assert.ok(
        Math.abs(after.bits - before.bits - bits) < 0.011,
        `${finding}: ${after.bits - before.bits} not ${bits}`,
      );
      assert.equal(changes, after.bits >= least !== before.bits >= least, finding);
    }
  }
});

test("only what is not known is asked for, for a hit what speaks against, for a near miss what speaks for", () => {
  const known: Description = { ...PERSON, countries: ["ru"], birthDates: [{ year: 1985 }] };
  const hit = compare(known, known, SCRIPT_TABLES);
  const found = settling(hit.bits, hit.evidence, "person");
  assert.deepEqual(new Set(found.map(({ field }) => field)), new Set(["identifier", "gender"]));
  assert.ok(found.every(({ bits }) => bits < 0));
  assert.ok(settling(9, [], "person").every(({ bits }) => bits > 0));
  assert.ok(settling(9, [], "vessel").every(({ field }) => field !== "birth_date"));
});
