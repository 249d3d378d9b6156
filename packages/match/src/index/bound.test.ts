// Is the bound a bound? Held against the alignment itself, over random words and links of every kind and weight.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type AlignedSide, Alignment, legalBits, shareOf } from "../compare/alignment.ts";
import type { LegalForms } from "../compare/token-links.ts";
import { WEIGHTS } from "../compare/weights.ts";
import type { NameStyle } from "../names/analyse-name.ts";
import { boundBits, rowBoundBits } from "./bound.ts";

const WORDS = 6;
/** Rounding in sums of a few dozen bits. */
const ROUNDING = 1e-9;

const bits = fc.integer({ min: 0, max: 160 }).map((steps) => steps / 8);
const side: fc.Arbitrary<AlignedSide> = fc
  .record({
    agreement: fc.array(bits, { minLength: 1, maxLength: WORDS }),
    leftover: fc.array(bits, { minLength: WORDS, maxLength: WORDS }),
    legalForms: fc.constantFrom<LegalForms>(0, 1, 2, 3),
  })
  .map(({ agreement, leftover, legalForms }) => ({
    count: agreement.length,
    agreement: Float64Array.from(agreement),
    leftover: Float64Array.from(leftover.slice(0, agreement.length)),
    ids: Int32Array.from(agreement.keys()),
    legalForms,
  }));

const place = fc.nat(WORDS - 1);
const link = fc.record({
  subjectFrom: place,
  subjectCount: fc.constantFrom(1, 1, 1, 2, 3),
  listedFrom: place,
  listedCount: fc.constantFrom(1, 1, 1, 2, 3),
  similarity: fc.integer({ min: 62, max: 100 }),
});

test("a row never has more bits than its bound, from either side, however much is forgiven", () => {
  let linked = 0;
  const alignment = new Alignment();
  fc.assert(
    fc.property(
      side,
      side,
      fc.array(link, { maxLength: 10 }),
      fc.constantFrom<NameStyle>("person", "entity"),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (subject, listed, links, style, resembles, known) => {
        alignment.clear();
        // Of each word of the subject: the most that any link brings for it, as the index gathers it.
        const most = new Float64Array(subject.count);
        for (const { subjectFrom, subjectCount, listedFrom, listedCount, similarity } of links) {
          if (subjectFrom + subjectCount > subject.count || listedFrom + listedCount > listed.count) continue;
          alignment.offer(subject, listed, subjectFrom, subjectCount, listedFrom, listedCount, similarity);
          for (let at = subjectFrom; at < subjectFrom + subjectCount; at++) {
            most[at] = Math.max(most[at]!, subject.agreement[at]! * shareOf(similarity));
          }
        }
        const value = alignment.bits(subject, listed, style, () => resembles);
        const gathered = most.reduce((sum, each) => sum + each, 0);
        const missed = (of: AlignedSide, mask: number) =>
          of.leftover.reduce((sum, each, at) => sum + ((mask & (1 << at)) === 0 ? each : 0), 0);
        const { subjectMask, listedMask } = alignment;
        const [ofSubject, ofListed] = [missed(subject, subjectMask), missed(listed, listedMask)];
        const legal = legalBits(subject.legalForms, listed.legalForms);
        for (const [left, right] of [
          [ofSubject, ofListed],
          [ofSubject * known, ofListed],
          [ofSubject, ofListed * known],
          [0, 0],
        ] as const) {
          assert.ok(
            value <= rowBoundBits(gathered, left, right, style, legal) + ROUNDING,
            `${value} bits, ${gathered} gathered, ${left} and ${right} missed`,
          );
        }
        for (const left of [missed(subject, subjectMask), missed(listed, listedMask), 0]) {
          assert.ok(
            value <= boundBits(gathered, left) + ROUNDING,
            `${value} bits, ${gathered} gathered, ${left} missed`,
          );
        }
        if (subjectMask !== 0) linked += 1;
      },
    ),
    { seed: 1, numRuns: 20_000 },
  );
  assert.ok(linked > 5_000, `${linked} with a link`);
});

test("more agreement never lowers the bound, more missed never raises it", () => {
  const amount = fc.double({ min: 0, max: 400, noNaN: true });
  fc.assert(
    fc.property(amount, amount, amount, amount, (agreement, more, missed, further) => {
      assert.ok(boundBits(agreement + more, missed) >= boundBits(agreement, missed));
      assert.ok(boundBits(agreement, missed + further) <= boundBits(agreement, missed));
    }),
    { seed: 1 },
  );
});

test("the weights keep the signs and ranges on which the proof rests", () => {
  const notNegative = [
    "completeBits",
    "conflictFactor",
    "conflictBitsMax",
    "extraFactorPerson",
    "extraFactorEntity",
    "extraBitsMax",
    "legalFormAgrees",
    "initialBits",
  ] as const;
  for (const name of notNegative) assert.ok(WEIGHTS[name] >= 0, name);
  const notPositive = [
    "legalFormDiffers",
    "fatherAndSonSwapped",
    "weakName",
    "charactersDiffer",
    "countryDiffers",
    "genderDiffers",
    "identifierDiffers",
  ] as const;
  for (const name of notPositive) assert.ok(WEIGHTS[name] <= 0, name);
  const conflict = WEIGHTS.conflictFactor * (1 - WEIGHTS.resemblanceForgives);
  assert.ok(conflict >= Math.max(WEIGHTS.extraFactorPerson, WEIGHTS.extraFactorEntity), "more missed costs more");
  assert.ok(WEIGHTS.resemblanceForgives >= 0 && WEIGHTS.resemblanceForgives <= 1);
  assert.ok(WEIGHTS.agreementBitsCeiling > 0);
  const { birthDateEqual, ...others } = WEIGHTS;
  for (const [name, each] of Object.entries(others)) {
    if (name.startsWith("birth")) assert.ok(each <= birthDateEqual, `${name} is more than SUPPORT_BITS_MAX counts on`);
  }
});
