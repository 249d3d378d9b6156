import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { column, displayWidth, fitted, painter, safe, wrapped } from "./render-text.ts";

test("Han and Hangul take two columns, marks none", () => {
  assert.deepEqual(["abc", "赵光宗", "김", "e\u0301", "Ω"].map(displayWidth), [3, 6, 2, 1, 1]);
});

test("escape sequences and bidirectional overrides of a name never reach the terminal", () => {
  assert.equal(safe("A\u001b[31mB\u202eC\nD"), "A [31mB C D");
});

test("a column has exactly its width, whatever is in it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 40 }), (text, columns) => {
      assert.ok(displayWidth(fitted(text, columns)) <= columns);
      assert.equal(displayWidth(column(safe(text), columns)), columns);
      assert.equal(displayWidth(column(safe(text), columns, "right")), columns);
    }),
  );
});

test("wrapping keeps every word that fits and no line is too long", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { maxLength: 30 });
  fc.assert(
    fc.property(words, fc.integer({ min: 9, max: 40 }), (each, columns) => {
      const lines = wrapped(each.join(" "), columns);
      assert.deepEqual(lines.join(" "), each.join(" "));
      assert.ok(lines.every((line) => displayWidth(line) <= columns));
    }),
  );
});

test("colour only on a terminal, and not where NO_COLOR asks for none", () => {
  assert.equal(painter({ isTerminal: true, env: {} })("red", "x"), "\u001b[31mx\u001b[39m");
  assert.equal(painter({ isTerminal: true, env: { NO_COLOR: "1" } })("red", "x"), "x");
  assert.equal(painter({ isTerminal: true, env: { TERM: "dumb" } })("red", "x"), "x");
  assert.equal(painter({ isTerminal: false, env: {} })("red", "x"), "x");
});
