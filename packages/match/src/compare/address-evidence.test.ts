// Do addresses speak when they share what tells one from another, and never against?

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addressEvidence } from "./address-evidence.ts";
import { WEIGHTS } from "./weights.ts";

test("words that tell count, words of every address do not", () => {
  const bits = (a: string, b: string) => addressEvidence([a], [b])?.bits ?? 0;
  assert.equal(bits("4 Heron Road, East Quay, 430000 Jezero", "Heron Rd 4, Jezero 430000"), WEIGHTS.addressBitsMax);
  assert.equal(bits("Heron Road, Jezero", "Heron Street, Jezero"), 1);
  assert.equal(bits("12 Main Street, Floor 3", "9 Side Street, Floor 3"), 0, "nothing that tells");
  assert.equal(bits("Jezero", "Jezero"), 0, "a city is no address");
  assert.equal(bits("улица Цапля 4, 430000 Озеро", "430000 Озеро, ул. Цапля"), WEIGHTS.addressBitsMax);
});

test("the best pair counts, from nothing to the most, the same from both sides", () => {
  const address = fc.array(fc.constantFrom("Heron", "Quay", "430000", "Road", "4", "Jezero", "12b", "Łódź"), {
    maxLength: 7,
  });
  const addresses = fc.array(
    address.map((words) => words.join(" ")),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(addresses, addresses, (a, b) => {
      const bits = addressEvidence(a, b)?.bits ?? 0;
      assert.ok(bits >= 0 && bits <= WEIGHTS.addressBitsMax);
      assert.equal(addressEvidence(b, a)?.bits ?? 0, bits);
      const singly = a.flatMap((x) => b.map((y) => addressEvidence([x], [y])?.bits ?? 0));
      assert.equal(bits, Math.max(0, ...singly));
    }),
    { numRuns: 500 },
  );
  assert.equal(addressEvidence(undefined, ["4 Heron Road"]), undefined);
  assert.equal(addressEvidence([], ["4 Heron Road"]), undefined);
});
