// Do e-mail addresses, websites and telephone numbers come to one form, and does what is none come to nothing?

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { canonicalPhone } from "./phone.ts";
import { canonicalEmail, canonicalWebsite } from "./web.ts";

function all(read: (text: string) => string, cases: readonly (readonly [printed: string, expected: string])[]): void {
  for (const [printed, expected] of cases) {
    assert.equal(read(printed), expected, printed);
    assert.equal(read(expected), expected, `again: ${expected}`);
  }
}

test("e-mail addresses", () => {
  all(canonicalEmail, [
    ["Office@Saltbox.EXAMPLE", "office@saltbox.example"],
    ["mailto:office@saltbox.example.", "office@saltbox.example"],
    ["Email: office@saltbox.example;", "office@saltbox.example"],
    ["E-mail address office@saltbox.example", "office@saltbox.example"],
    ["почта@пример.рф", "почта@xn--e1afmkfd.xn--p1ai"],
    ["a+b_c.d@x-y.example", "a+b_c.d@x-y.example"],
    ["office(at)saltbox.example", ""],
    ["office@saltbox", ""],
    ["a@b.example, c@d.example", ""],
    ["@saltbox.example", ""],
    ["two@@saltbox.example", ""],
    ["a b@saltbox.example", ""],
    [`${"a".repeat(250)}@b.example`, ""],
    ["", ""],
  ]);
});

test("websites: the host, on platforms of many the page", () => {
  all(canonicalWebsite, [
    ["https://www.Saltbox.co.uk/en/about?x=1#top", "saltbox.co.uk"],
    ["saltbox.co.uk", "saltbox.co.uk"],
    ["Website: www.saltbox.com.", "saltbox.com"],
    ["http://shop.saltbox.com:8080/", "shop.saltbox.com"],
    ["m.saltbox.com", "saltbox.com"],
    ["www.com", "www.com"],
    ["www.m.saltbox.com", "saltbox.com"],
    ["https://www.m.facebook.com/saltbox", "facebook.com/saltbox"],
    ["https://пример.рф/", "xn--e1afmkfd.xn--p1ai"],
    ["http://192.0.2.7/x", "192.0.2.7"],
    ["https://www.facebook.com/Saltbox/", "facebook.com/saltbox"],
    ["fa-ir.facebook.com/saltbox", "facebook.com/saltbox"],
    ["https://t.me/salt_box", "t.me/salt_box"],
    ["https://en.wikipedia.org/wiki/Saltbox", "wikipedia.org/wiki/saltbox"],
    ["https://www.facebook.com/", ""],
    ["saltbox.corn", ""],
    ["saltbox", ""],
    ["see the saltbox.com page", ""],
    ["office@saltbox.com", ""],
    ["com", ""],
    ["", ""],
  ]);
  assert.match(canonicalWebsite("http://saltbox7dfgh.onion/shop"), /^saltbox7dfgh\.onion$/);
});

test("telephone numbers: all digits with their country where it is said", () => {
  all(canonicalPhone, [
    ["+36 30 123 4567", "36301234567"],
    ["0036 30 123-4567", "36301234567"],
    ["+44 (0)20 7946 0018", "442079460018"],
    ["Tel.: +356 2122 4567", "35621224567"],
    ["8 (863) 263-04-67", "88632630467"],
    ["(00) 36 30 123 4567", "36301234567"],
    ["001313#", ""],
    ["+7 863 263-04-67; +7 863 282-79-68", "78632630467"],
    ["12345", ""],
    ["1".repeat(19), ""],
    ["unknown", ""],
    ["", ""],
  ]);
});

test("the canonical form of any text is its own", () => {
  const unit = fc.constantFrom(..."abWwm.:/@?#-+0123 рф()".split(""), "www.", "http://", ".com", "facebook.com");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 14 }), (text) => {
      for (const read of [canonicalEmail, canonicalWebsite, canonicalPhone]) {
        const once = read(text);
        assert.equal(read(once), once, `${read.name}(${JSON.stringify(text)})`);
        assert.doesNotMatch(once, /[\s\p{Lu}]/u);
      }
    }),
    { numRuns: 5_000 },
  );
});
