import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { canonicalJson } from "./canonical-json.ts";

test("keys are sorted at every depth and undefined ones left out", () => {
  assert.equal(canonicalJson({ b: [{ d: 1, c: "ü" }], a: undefined, A: null }), '{"A":null,"b":[{"c":"ü","d":1}]}');
});

/** The sample of RFC 8785, section 3.2.2, less its deliberately odd number spellings. */
test("the order of RFC 8785 is by UTF-16 code units", () => {
  const object = { "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\u{1f600}": 5, "\u0080": 6, "\u00f6": 7 };
  const keys = [...canonicalJson(object).matchAll(/:(\d)/g)].map((found) => found[1]);
  assert.deepEqual(keys, ["2", "4", "6", "7", "1", "5", "3"]);
});

test("it says the same as JSON, whatever order the keys were set in", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)));
      assert.equal(canonicalJson(JSON.parse(text)), text);
    }),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.integer()), (object) => {
      const reversed = Object.fromEntries(Object.entries(object).reverse());
      assert.equal(canonicalJson(reversed), canonicalJson(object));
    }),
  );
});
