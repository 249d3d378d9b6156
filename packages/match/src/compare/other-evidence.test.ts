// What do countries, gender and identifiers say, and do they keep silent where one side knows nothing?

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { DescribedIdentifier } from "../description.ts";
import { countryEvidence, genderEvidence, identifierEvidence, sameIdentifier } from "./other-evidence.ts";

const country = fc.constantFrom("cn", "ru", "ir", "gb");
const countries = fc.option(fc.array(country, { maxLength: 3 }), { nil: undefined });
const identifier: fc.Arbitrary<DescribedIdentifier> = fc
  .record({
    kind: fc.constantFrom("national-id", "passport", "imo", "lei", "wallet", "other", "tax-id", "registration"),
    number: fc.constantFrom("", "1", "2", "3"),
    country: fc.option(country),
  })
  .map(({ kind, number, country }) => ({ kind, number, ...(country ? { country } : {}) }));
const identifiers = fc.array(identifier, { maxLength: 4 });

test("countries: for where one is shared, against where none is, silent where a side has none; the same from both sides", () => {
  fc.assert(
    fc.property(countries, countries, (a, b) => {
      const evidence = countryEvidence(a, b);
      assert.equal(evidence?.bits, countryEvidence(b, a)?.bits);
      if (!a?.length || !b?.length) assert.equal(evidence, undefined);
      else assert.equal(Math.sign(evidence!.bits), a.some((code) => b.includes(code)) ? 1 : -1);
    }),
  );
});

test("gender: another one speaks against, the same one not at all, an unknown one is no evidence", () => {
  assert.ok(genderEvidence("male", "female")!.bits < 0);
  assert.equal(genderEvidence("female", "male")?.bits, genderEvidence("male", "female")?.bits);
  assert.equal(genderEvidence("male", "male")?.bits, 0);
  assert.equal(genderEvidence(undefined, "male"), undefined);
  assert.equal(genderEvidence("male", undefined), undefined);
});

test("two identifiers are the same from both sides, never by an empty number or another one", () => {
  fc.assert(
    fc.property(identifier, identifier, (a, b) => {
      assert.equal(sameIdentifier(a, b), sameIdentifier(b, a));
      if (a.number === "" || a.number !== b.number) assert.equal(sameIdentifier(a, b), false);
      if (a.country && b.country && a.country !== b.country) assert.equal(sameIdentifier(a, b), false);
    }),
  );
});

test("two numbers that are not known do not agree", () => {
  assert.equal(sameIdentifier({ kind: "national-id", number: "" }, { kind: "national-id", number: "" }), false);
  assert.equal(identifierEvidence([{ kind: "passport", number: "" }], [{ kind: "passport", number: "" }]), undefined);
});

test("kinds: one kind with itself, national kinds with each other, no others", () => {
  const same = (kind: string, other: string) =>
    sameIdentifier({ kind, number: "421003" }, { kind: other, number: "421003" });
  assert.ok(same("wallet", "wallet"));
  assert.ok(same("national-id", "tax-id") && same("registration", "other") && same("passport", "national-id"));
  assert.ok(!same("imo", "mmsi") && !same("wallet", "other") && !same("national-id", "imo"));
});

test("an equal identifier outweighs all that differ, from both sides", () => {
  fc.assert(
    fc.property(identifiers, identifiers, (a, b) => {
      const evidence = identifierEvidence(a, b);
      assert.equal(evidence?.bits, identifierEvidence(b, a)?.bits);
      const shared = a.some((left) => b.some((right) => sameIdentifier(left, right)));
      assert.equal(evidence !== undefined && evidence.bits > 0, shared);
    }),
    { numRuns: 2_000 },
  );
});

test("one may hold several passports, but one national number, one company number and one hull", () => {
  const differing = (kind: string, country: string, other = country) =>
    identifierEvidence([{ kind, number: "1", country }], [{ kind, number: "2", country: other }]);
  for (const kind of ["national-id", "tax-id", "registration"]) assert.ok(differing(kind, "cn")!.bits < 0, kind);
  assert.equal(differing("passport", "cn"), undefined);
  assert.equal(differing("national-id", "cn", "ru"), undefined);
  assert.equal(identifierEvidence(undefined, [{ kind: "imo", number: "1" }]), undefined);
  assert.equal(identifierEvidence([], []), undefined);
});
