import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { countriesIn, numberedParts, rangesWritten } from "./uk-numbered-parts.ts";

test("marks in order divide, other brackets do not", () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ["", "", []],
    ["lantern", "", ["lantern"]],
    ["(1) lantern", "", ["lantern"]],
    ["(1) +7 (423) 2-224 (2) +7 (3462) 42-61", "", ["+7 (423) 2-224", "+7 (3462) 42-61"]],
    ["(1) a (2) b (4) c", "", ["a", "b (4) c"]],
    ["1) +7 (499) 709 (2) +7 (949) 591", "", ["+7 (499) 709", "+7 (949) 591"]],
    ["Passport number (1) 349054 (2) 3490054.", "Passport number", ["349054", "3490054."]],
    ["No (a)01020802, (b)00754833 issued (c)00490327", "No", ["01020802", "00754833 issued", "00490327"]],
    ["(A)001714467 (B)101505554", "", ["001714467", "101505554"]],
    ["(1) - (2) Heron", "", ["Heron"]],
  ];
  for (const [cell, lead, values] of cases) assert.deepEqual(numberedParts(cell), { lead, values }, cell);
});

test("values come back as they were numbered", () => {
  const word = fc.stringMatching(/^[a-z]{1,8}( \(\d{3}\))?$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 2, maxLength: 40 }), (values) => {
      const cell = values.map((value, at) => `(${at + 1}) ${value}`).join(" ");
      assert.deepEqual(numberedParts(cell).values, values);
    }),
  );
});

test("ranges are written out", () => {
  const cases = [
    ["(1) to (3) Algeria (4) Morocco", "(1) Algeria (2) Algeria (3) Algeria (4) Morocco"],
    ["(1)-(2) Tunisia (3) Libya", "(1) Tunisia (2) Tunisia (3) Libya"],
    ["(1-2) Libya (3) Morocco", "(1) Libya (2) Libya (3) Morocco"],
    ["(2)-(1) Libya", "(2)-(1) Libya"],
    ["Malta", "Malta"],
  ];
  for (const [cell = "", written] of cases) assert.equal(rangesWritten(cell).replace(/\s+/g, " ").trim(), written);
});

test("countries are divided only where each part is one", () => {
  const codes = (cell: string) => countriesIn(cell).map(({ code, printed }) => code ?? printed);
  assert.deepEqual(codes("(1) Malta (2) Gabon"), ["mt", "ga"]);
  assert.deepEqual(codes("Panama. South Korea"), ["pa", "kr"]);
  assert.deepEqual(codes("Estonia, Russia"), ["ee", "ru"]);
  assert.deepEqual(codes("Bosnia and Herzegovina"), ["ba"]);
  assert.deepEqual(codes("Malta, withdrawn in 2002"), ["Malta, withdrawn in 2002"]);
  assert.deepEqual(codes(""), []);
});
