// Do birth dates speak for and against as a reviewer would weigh them? Years apart are counted again, year by year.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  type DatePoint,
  daysInMonth,
  formatPartialDate,
  type PartialDate,
  parsePartialDate,
} from "../dates/partial-date.ts";
import { birthDateEvidence, compareDates, dayOfBirth } from "./date-evidence.ts";

function date(text: string): PartialDate {
  const read = parsePartialDate(text);
  assert.ok(read, text);
  return read;
}

function bits(a: string, b: string): number {
  return compareDates(date(a), date(b)).bits;
}

const point: fc.Arbitrary<DatePoint> = fc
  .record({
    year: fc.integer({ min: 1930, max: 2000 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    known: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ year, month, day, known }) => {
    if (known === 1) return { year };
    return known === 2 ? { year, month } : { year, month, day: Math.min(day, daysInMonth(year, month)) };
  });
const partialDate: fc.Arbitrary<PartialDate> = fc
  .record({ from: point, later: fc.option(fc.integer({ min: 0, max: 9 })), circa: fc.boolean() })
  .map(({ from, later, circa }) => ({
    ...from,
    ...(later === null ? {} : { to: { year: from.year + later } }),
    ...(circa ? { circa } : {}),
  }));

/** Years in which the birth may lie, one by one. */
function yearsOf(given: PartialDate): number[] {
  const slack = given.circa ? 2 : 0;
  const years: number[] = [];
  for (let year = given.year - slack; year <= (given.to?.year ?? given.year) + slack; year++) years.push(year);
  return years;
}

test("the same from both sides", () => {
  fc.assert(
    fc.property(partialDate, partialDate, (a, b) => {
      assert.deepEqual(compareDates(a, b), compareDates(b, a));
    }),
    { numRuns: 2_000 },
  );
});

test("a date agrees with itself; years that cannot meet speak against; years that meet never as much", () => {
  const least = bits("1960", "1961");
  fc.assert(
    fc.property(partialDate, partialDate, (a, b) => {
      assert.ok(compareDates(a, a).bits > 0);
      const meet = yearsOf(a).some((year) => yearsOf(b).includes(year));
      if (!meet && !(a.day && b.day)) assert.ok(compareDates(a, b).bits < 0);
      if (meet) assert.ok(compareDates(a, b).bits >= least);
    }),
    { numRuns: 2_000 },
  );
});

test("the further apart the years, the more against", () => {
  const apart = [0, 1, 2, 3, 10, 11, 40].map((years) => bits("1950", String(1950 + years)));
  for (let at = 1; at < apart.length; at++) assert.ok(apart[at]! <= apart[at - 1]!, apart.join(" "));
  assert.ok(apart[0]! > 0 && apart[1]! < 0);
  assert.ok(apart.at(-1)! < apart[1]!);
});

test("what agrees more says more", () => {
  const day = bits("1985-11-12", "1985-11-12");
  const swapped = bits("1985-11-12", "1985-12-11");
  const year = bits("1985-11-12", "1985");
  const slip = bits("1985-11-12", "1985-11-13");
  const other = bits("1985-11-12", "1972-03-30");
  assert.ok(day > swapped && day > year && swapped > slip && year > slip && slip > other);
  assert.ok(slip > 0 && other < 0);
});

test("slips of the calendar are told as such", () => {
  for (const [a, b, says] of [
    ["1985-11-12", "1985-11-12", "same date of birth"],
    ["1985-11-12", "1985-12-11", "same date of birth with day and month swapped"],
    ["1985-11-12", "1985-11-17", "dates of birth differ in one digit"],
    ["1985-11-12", "1988-11-12", "dates of birth differ in one digit"],
    ["1985-11-12", "1985-03-25", "same year of birth, another day"],
    ["1985-11", "1985-03-25", "same year of birth, another month"],
    ["1985-11", "1985-11-25", "years of birth agree"],
    ["1985", "1985-03-25", "years of birth agree"],
    ["1985~", "1987-03-25", "years of birth agree"],
    ["1983/1987", "1986-03-25", "years of birth agree"],
    ["1985", "1986", "years of birth one year apart"],
    ["1985~", "1990", "years of birth 3 years apart"],
    ["1960/1962", "1970/1975", "years of birth 8 years apart"],
  ] as const) {
    assert.equal(compareDates(date(a), date(b)).says, says, `${a} ${b}`);
    assert.equal(compareDates(date(b), date(a)).says, says, `${b} ${a}`);
  }
});

test("1 January stands for its year, and no day of birth is looked up by it", () => {
  assert.equal(compareDates(date("1985-01-01"), date("1985-01-01")).says, "years of birth agree");
  assert.equal(compareDates(date("1985-01-01"), date("1985-11-12")).says, "years of birth agree");
  assert.equal(compareDates(date("1985-01-01"), date("1987-11-12")).says, "years of birth 2 years apart");
  assert.equal(dayOfBirth(date("1985-01-01")), undefined);
  assert.equal(dayOfBirth(date("1985-11-12")), 19851112);
  assert.equal(dayOfBirth(date("1985-11-12~")), undefined);
  assert.equal(dayOfBirth(date("1985-11")), undefined);
});

test("the best pair of several counts, and is shown", () => {
  fc.assert(
    fc.property(
      fc.array(partialDate, { minLength: 1, maxLength: 4 }),
      fc.array(partialDate, { minLength: 1, maxLength: 4 }),
      (subject, listed) => {
        const evidence = birthDateEvidence(subject, listed);
        const best = Math.max(...subject.flatMap((a) => listed.map((b) => compareDates(a, b).bits)));
        assert.equal(evidence?.bits, best);
        assert.ok(subject.some((a) => formatPartialDate(a) === evidence?.subject));
        assert.ok(listed.some((b) => formatPartialDate(b) === evidence?.listed));
        assert.equal(compareDates(date(evidence!.subject), date(evidence!.listed)).bits, best);
      },
    ),
  );
});

test("a date that one side lacks is no evidence", () => {
  const known = [date("1985-11-12")];
  for (const [subject, listed] of [
    [undefined, known],
    [known, undefined],
    [[], known],
    [known, []],
    [undefined, undefined],
  ] as const) {
    assert.equal(birthDateEvidence(subject, listed), undefined);
  }
});
