// Are partial dates read as they are written, and nothing else taken for one? The calendar is checked against that of
// JavaScript, which knows the same leap years.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type DatePoint, daysInMonth, formatPartialDate, type PartialDate, parsePartialDate } from "./partial-date.ts";

/** Days of the month by the platform's calendar: day 0 of the next month. */
function daysByPlatform(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

const year = fc.integer({ min: 0, max: 9999 });
const point: fc.Arbitrary<DatePoint> = fc.oneof(
  fc.record({ year }),
  fc.record({ year, month: fc.integer({ min: 1, max: 12 }) }),
  fc
    .record({ year, month: fc.integer({ min: 1, max: 12 }), share: fc.double({ min: 0, max: 0.999, noNaN: true }) })
    .map(({ year, month, share }) => ({ year, month, day: 1 + Math.floor(share * daysByPlatform(year, month)) })),
);
const partialDate: fc.Arbitrary<PartialDate> = fc
  .record({ from: point, to: fc.option(point), circa: fc.boolean() })
  .map(({ from, to, circa }) => ({ ...from, ...(to ? { to: { ...to } } : {}), ...(circa ? { circa } : {}) }));

test("what is written is read back, and what is read is written back", () => {
  fc.assert(
    fc.property(partialDate, (date) => {
      const written = formatPartialDate(date);
      assert.deepEqual(parsePartialDate(written), date);
      assert.equal(formatPartialDate(parsePartialDate(written) as PartialDate), written);
    }),
  );
});

test("the months are as long as those of the platform's calendar", () => {
  for (const year of [0, 4, 100, 400, 1582, 1700, 1900, 1985, 2000, 2024, 2100, 9999]) {
    for (let month = 1; month <= 12; month++) {
      assert.equal(daysInMonth(year, month), daysByPlatform(year, month), `${year}-${month}`);
    }
  }
});

test("year, month, day, about and range are told apart", () => {
  assert.deepEqual(parsePartialDate("1985"), { year: 1985 });
  assert.deepEqual(parsePartialDate("1985-11"), { year: 1985, month: 11 });
  assert.deepEqual(parsePartialDate("1985-11-12"), { year: 1985, month: 11, day: 12 });
  assert.deepEqual(parsePartialDate("1985~"), { year: 1985, circa: true });
  assert.deepEqual(parsePartialDate("1960/1962-05"), { year: 1960, to: { year: 1962, month: 5 } });
  assert.deepEqual(parsePartialDate("1960/1962~"), { year: 1960, to: { year: 1962 }, circa: true });
  assert.deepEqual(parsePartialDate("2000-02-29"), { year: 2000, month: 2, day: 29 });
});

test("days that are in no calendar and other writings are refused", () => {
  const refused = [
    "",
    "~",
    "/",
    "85",
    "1985-",
    "1985-1",
    "1985-00",
    "1985-13",
    "1985-11-00",
    "1985-11-31",
    "1985-02-29",
  ];
  refused.push("1900-02-29", "1985-11-12T00:00", "12/11/1985", "1985/11", "1985-11-12/", "/1985", "1960/1961/1962");
  refused.push(
    "1985~/1990",
    "~1985",
    "1985 ",
    " 1985",
    "+1985",
    "-1985",
    "19851112",
    "１９８５",
    "1985-11-12~~",
    "1985\n",
  );
  for (const text of refused) assert.equal(parsePartialDate(text), undefined, JSON.stringify(text));
});

test("any text is either refused or a date that exists", () => {
  const pieces = fc.constantFrom("0", "1", "2", "3", "9", "-", "/", "~", "1985", "-02", "-30", "-12");
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: pieces, maxLength: 12 }), fc.string({ unit: "binary" })), (text) => {
      const date = parsePartialDate(text);
      if (!date) return;
      assert.equal(formatPartialDate(date), text);
      for (const end of [date, date.to ?? date]) {
        assert.ok(Number.isInteger(end.year) && end.year >= 0 && end.year <= 9999);
        if (end.day !== undefined) assert.ok(end.day <= daysByPlatform(end.year, end.month as number));
      }
    }),
  );
});
