// Does one number, printed in the ways of lists and people, come to one form, and are wrong check digits seen?

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { IdentifierKind } from "../model/party.ts";
import { canonicalNumber, guessIdentifierKinds, identifierValid } from "./identifier.ts";

const KINDS: readonly IdentifierKind[] = [
  "passport",
  "national-id",
  "tax-id",
  "registration",
  "lei",
  "bic",
  "imo",
  "mmsi",
  "call-sign",
  "aircraft-tail",
  "aircraft-serial",
  "hull",
  "wallet",
  "email",
  "phone",
  "website",
  "other",
];

const CASES: readonly (readonly [IdentifierKind, string, string])[] = [
  ["passport", "No. AB-12/34 (Iran)", "AB1234"],
  ["passport", "№ МР 1234567", "MP1234567"],
  ["passport", "ＡＢ１２３４", "AB1234"],
  ["passport", "۱۲۳۴۵۶", "123456"],
  ["passport", "٩٨٧٦٥٤", "987654"],
  ["passport", "NO 123456", "NO123456"],
  ["passport", "No 123456", "123456"],
  ["passport", "123", ""],
  ["passport", "unknown", ""],
  ["passport", "000000", ""],
  ["national-id", "421003 19851112 1539", "421003198511121539"],
  ["national-id", "A123456(7)", "A1234567"],
  ["tax-id", "800.146.749-7", "8001467497"],
  ["registration", "IMO 5342883", "5342883"],
  ["imo", "IMO 9074729", "9074729"],
  ["imo", "IMO Number: 9074729 (former flag Malta)", "9074729"],
  ["imo", "90747291", ""],
  ["mmsi", "MMSI 572 469 210", "572469210"],
  ["mmsi", "57246921", ""],
  ["lei", "5493 001KJTIIGC8Y1R12", "5493001KJTIIGC8Y1R12"],
  ["lei", "851683897", ""],
  ["bic", "SWIFT/BIC: DEUTDEFFXXX", "DEUTDEFF"],
  ["bic", "deutdeff500", "DEUTDEFF500"],
  ["bic", "DEUT", ""],
  ["call-sign", "P3Q", "P3Q"],
  ["aircraft-tail", "EP-MNA", "EPMNA"],
  ["wallet", "XBT 17VZNX1SN5NtKa8UQFxwQbFeFc3iqRYhem", "17VZNX1SN5NtKa8UQFxwQbFeFc3iqRYhem"],
  ["wallet", "bitcoin:17VZNX1SN5NtKa8UQFxwQbFeFc3iqRYhem?amount=1", "17VZNX1SN5NtKa8UQFxwQbFeFc3iqRYhem"],
  ["wallet", "0x52908400098527886E0F7030069857D2E4169EE7", "0x52908400098527886e0f7030069857d2e4169ee7"],
  ["wallet", "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"],
  ["wallet", "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a", "qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a"],
  ["wallet", "not stated", ""],
  ["email", "mailto:Somebody@Example.ORG", "somebody@example.org"],
  ["email", "x@bücher.example", "x@xn--bcher-kva.example"],
  ["email", "PRIYEMNAYA@YGDU", ""],
  ["website", "https://WWW.Example.org/about?x=1", "example.org"],
  ["website", "shop.example.co.uk:8080", "shop.example.co.uk"],
  ["website", "www.facebook.com/Some.Body/", "facebook.com/some.body"],
  ["website", "fa-ir.facebook.com/somebody", "facebook.com/somebody"],
  ["website", "facebook.com", ""],
  ["website", "example.corn", ""],
  ["website", "http://abcdefghijklmnop.onion/", "abcdefghijklmnop.onion"],
  ["phone", "+98 (21) 8825 1234", "982188251234"],
  ["phone", "0098 21 88251234", "982188251234"],
  ["phone", "Tel.: (98)(21)(66153220)", "982166153220"],
  ["phone", "12345", ""],
];

test("every printed form comes to the canonical one", () => {
  for (const [kind, printed, expected] of CASES) {
    assert.equal(canonicalNumber(kind, printed), expected, `${kind}: ${printed}`);
  }
});

test("the canonical form of a canonical form is itself, whatever is printed", () => {
  const texts = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme-ascii", maxLength: 60 }));
  fc.assert(
    fc.property(fc.constantFrom(...KINDS), texts, (kind, text) => {
      const once = canonicalNumber(kind, text);
      assert.equal(canonicalNumber(kind, once), once);
    }),
    { numRuns: 3000 },
  );
});

test("spaces, dots and dashes between the characters of a document change nothing", () => {
  const number = fc.stringMatching(/^[A-Z]{0,2}[1-9][0-9]{5,12}$/);
  fc.assert(
    fc.property(
      number,
      fc.array(fc.constantFrom("", " ", "-", ".", "/", "\u00a0"), { minLength: 20 }),
      (plain, gaps) => {
        const printed = [...plain].map((character, at) => character + (gaps[at % gaps.length] ?? "")).join("");
        assert.equal(canonicalNumber("national-id", printed), canonicalNumber("national-id", plain));
      },
    ),
  );
});

test("a text beyond the limit is no number", () => {
  assert.equal(canonicalNumber("other", "7".repeat(2000)).length, 2000);
  assert.equal(canonicalNumber("other", "7".repeat(2001)), "");
});

test("check digits are judged only where a rule is known for kind and country", () => {
  assert.equal(identifierValid("imo", "9074729"), true);
  assert.equal(identifierValid("imo", "9074728"), false);
  assert.equal(identifierValid("national-id", "11010519491231002X"), true);
  assert.equal(identifierValid("national-id", "110105194912310021", "cn"), false);
  assert.equal(identifierValid("national-id", "110105194912310021"), undefined);
  assert.equal(identifierValid("registration", "91350100M000100Y43"), true);
  assert.equal(identifierValid("tax-id", "7707083893", "ru"), true);
  assert.equal(identifierValid("tax-id", "7707083894", "ru"), false);
  assert.equal(identifierValid("tax-id", "7707083894"), undefined);
  assert.equal(identifierValid("registration", "1027700132195", "ru"), true);
  assert.equal(identifierValid("passport", "A1234567"), undefined);
});

test("a bare number is of every kind it can be, and of one kind when it says which", () => {
  assert.deepEqual(guessIdentifierKinds("IMO 9074729"), ["imo", "registration"]);
  assert.deepEqual(guessIdentifierKinds("0x52908400098527886E0F7030069857D2E4169EE7"), ["wallet"]);
  assert.deepEqual(guessIdentifierKinds("17VZNX1SN5NtKa8UQFxwQbFeFc3iqRYhem"), ["wallet"]);
  assert.deepEqual(guessIdentifierKinds("a@b.cz"), ["email"]);
  assert.deepEqual(guessIdentifierKinds("www.example.org"), ["website"]);
  assert.deepEqual(guessIdentifierKinds("+420 777 123 456"), ["phone"]);
  assert.deepEqual(guessIdentifierKinds("12"), []);
  const id = ["national-id", "passport", "tax-id", "registration", "other"];
  assert.deepEqual(guessIdentifierKinds("421003198511121539"), id);
  assert.ok(guessIdentifierKinds("9074729").includes("imo"));
  assert.ok(!guessIdentifierKinds("9074728").includes("imo"));
  assert.ok(guessIdentifierKinds("EP-MNA").includes("aircraft-tail"));
});

test("no kind is guessed under which nothing could be compared", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      for (const kind of guessIdentifierKinds(text)) assert.notEqual(canonicalNumber(kind, text), "");
    }),
    { numRuns: 2000 },
  );
});
