// Do addresses of digital currencies come to one form, and are mistyped ones seen? Valid ones are those that the
// specifications print themselves, or computed here from their checksums.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { canonicalWallet, walletValid } from "./wallet.ts";

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/** Base58check as the wallets write it: version, 20 bytes, and four of SHA-256 twice. */
function base58check(version: number, hash: Uint8Array): string {
  const body = Buffer.from([version, ...hash]);
  const sum = createHash("sha256").update(createHash("sha256").update(body).digest()).digest().subarray(0, 4);
  let value = BigInt(`0x${Buffer.concat([body, sum]).toString("hex")}`);
  let text = "";
  for (; value > 0n; value /= 58n) text = (ALPHABET[Number(value % 58n)] ?? "") + text;
  return "1".repeat(body.findIndex((byte) => byte !== 0)) + text;
}

const HASH = fc.uint8Array({ minLength: 20, maxLength: 20 }).filter((hash) => hash.some((byte) => byte !== 0));
/** Bitcoin, its scripts, Litecoin, Tron. */
const VERSION = fc.constantFrom(0x00, 0x05, 0x30, 0x41);

test("every address that a checksum makes is canonical as it is and valid, whether it has digits or not", () => {
  fc.assert(
    fc.property(VERSION, HASH, (version, hash) => {
      const address = base58check(version, hash);
      assert.equal(canonicalWallet(address), address);
      assert.equal(canonicalWallet(` XBT ${address}.`), address);
      assert.equal(walletValid(address), true);
    }),
    { numRuns: 1000 },
  );
});

test("an address of letters alone is one", () => {
  let letters: string | undefined;
  for (let seed = 0; letters === undefined; seed += 1) {
    const address = base58check(0x41, createHash("sha256").update(`${seed}`).digest().subarray(0, 20));
    if (!/\d/.test(address)) letters = address;
  }
  assert.equal(canonicalWallet(letters), letters);
  assert.equal(walletValid(letters), true);
  assert.equal(canonicalWallet("qRsTuVwXyZaBcDeFgHiJkMnPqRsTuVwXyZ"), "qRsTuVwXyZaBcDeFgHiJkMnPqRsTuVwXyZ");
});

test("prose is no address", () => {
  for (const text of [
    "",
    "unknown",
    "an address that nobody knows but its owner",
    "pneumonoultramicroscopicsilicovolcanoconiosis",
    "This Is A Sentence In Title Case About A Wallet",
    "1BoatSLRHtKNngkd",
    "see https://example.org/wallet/17VZNX1SN5NtKa8UQFxwQbFeFc3iqRYhem",
    `0x${"a".repeat(140)}`,
  ]) {
    assert.equal(canonicalWallet(text), "", text);
  }
});

test("one character changed makes a checksum wrong", () => {
  const changed = (address: string, at: number, by: string) => address.slice(0, at) + by + address.slice(at + 1);
  fc.assert(
    fc.property(HASH, fc.integer({ min: 1, max: 32 }), fc.constantFrom(...ALPHABET), (hash, at, by) => {
      const address = base58check(0x05, hash);
      fc.pre(address[at] !== by);
      assert.equal(walletValid(changed(address, at, by)), false);
    }),
  );
  // BIP 173 and BIP 350.
  for (const address of [
    "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
    "bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y",
    "tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3q0sl5k7",
  ]) {
    assert.equal(canonicalWallet(address.toUpperCase()), address);
    assert.equal(walletValid(address), true);
    assert.equal(walletValid(changed(address, 20, address[20] === "q" ? "p" : "q")), false);
  }
});

test("case is folded where it means nothing, and kept where it means something", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["0x52908400098527886E0F7030069857D2E4169EE7", "0x52908400098527886e0f7030069857d2e4169ee7"],
    ["ETH: 0x52908400098527886E0F7030069857D2E4169EE7", "0x52908400098527886e0f7030069857d2e4169ee7"],
    ["ethereum:0x52908400098527886E0F7030069857D2E4169EE7?value=1", "0x52908400098527886e0f7030069857d2e4169ee7"],
    ["BITCOINCASH:QPM2QSZNHKS23Z7629MMS6S4CWEF74VCWVY22GDX6A", "qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a"],
    ["17VZNX1SN5NtKa8UQFxw QbFeFc3iqRYhem", "17VZNX1SN5NtKa8UQFxwQbFeFc3iqRYhem"],
  ];
  for (const [printed, expected] of cases) {
    assert.equal(canonicalWallet(printed), expected, printed);
    assert.equal(canonicalWallet(expected), expected, expected);
  }
  assert.equal(walletValid("0x52908400098527886e0f7030069857d2e4169ee7"), undefined);
});

test("whatever the text, the canonical form is its own", () => {
  const unit = fc.constantFrom(..."13bcltTxqQ0aAzZ9: .-;?/".split(""));
  fc.assert(
    fc.property(fc.string({ unit, minLength: 15, maxLength: 60 }), (text) => {
      const canonical = canonicalWallet(text);
      assert.equal(canonicalWallet(canonical), canonical);
      assert.match(canonical, /^[A-Za-z0-9]*$/);
    }),
    { numRuns: 3000 },
  );
});
