import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readSubjectDate } from "./subject-date.ts";

const READINGS: readonly (readonly [string, readonly string[]])[] = [
  ["1985-11-12", ["1985-11-12"]],
  ["1985-11-12T00:00:00Z", ["1985-11-12"]],
  ["1985-11-12 10:30", ["1985-11-12"]],
  ["1985-11", ["1985-11"]],
  ["1985", ["1985"]],
  ["1985~", ["1985~"]],
  ["1960/1962", ["1960/1962"]],
  ["1962/1960", []],
  ["c. 1985", ["1985~"]],
  ["circa 1985", ["1985~"]],
  ["13/11/1985", ["1985-11-13"]],
  ["11/13/1985", ["1985-11-13"]],
  ["03/04/1985", ["1985-04-03", "1985-03-04"]],
  ["03.04.1985", ["1985-04-03"]],
  ["4/4/1985", ["1985-04-04"]],
  ["00/00/1985", ["1985"]],
  ["00/11/1985", ["1985-11"]],
  ["1985-00-00", ["1985"]],
  ["1985/11/12", ["1985-11-12"]],
  ["19851112", ["1985-11-12"]],
  ["11/1985", ["1985-11"]],
  ["12 Nov 1985", ["1985-11-12"]],
  ["12th November 1985", ["1985-11-12"]],
  ["November 12, 1985", ["1985-11-12"]],
  ["Sept 1985", ["1985-09"]],
  ["１９８５", ["1985"]],
  ["31/02/1985", []],
  ["1985-02-29", []],
  ["1984-02-29", ["1984-02-29"]],
  ["0000", []],
  ["unknown", []],
  ["Novel 1985", []],
  ["", []],
];

for (const [text, expected] of READINGS) {
  test(`${JSON.stringify(text)} reads as ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(readSubjectDate(text), expected);
  });
}

test("every real day reads back in three ways of writing", () => {
  const day = fc.date({ min: new Date("1000-01-01"), max: new Date("2999-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, dayOfMonth] = iso.split("-");
      assert.deepEqual(readSubjectDate(iso), [iso]);
      assert.deepEqual(readSubjectDate(`${dayOfMonth}.${month}.${year}`), [iso]);
      assert.ok(readSubjectDate(`${dayOfMonth}/${month}/${year}`).includes(iso));
    }),
  );
});

test("no text makes it throw or give more than two readings", () => {
  fc.assert(fc.property(fc.string(), (text) => readSubjectDate(text).length <= 2));
});
