// Do the check digits hold for published examples, and does every single misprint break them?

import assert from "node:assert/strict";
import { test } from "node:test";
import { chineseResidentIdValid, imoValid, leiValid, ogrnValid, russianInnValid, usccValid } from "./check-digits.ts";
import { walletValid } from "./wallet.ts";

/** Examples of the rules' own publishers, or of the organisations themselves. */
const EXAMPLES: readonly (readonly [string, (number: string) => boolean | undefined, string])[] = [
  ["IMO", imoValid, "9074729"],
  ["LEI", leiValid, "5493001KJTIIGC8Y1R12"],
  ["resident id", chineseResidentIdValid, "11010519491231002X"],
  ["social credit code", usccValid, "91350100M000100Y43"],
  ["INN of an organisation", russianInnValid, "7707083893"],
  ["INN of a person", russianInnValid, "500100732259"],
  ["OGRN", ogrnValid, "1027700132195"],
  ["Bitcoin, base58check", walletValid, "17VZNX1SN5NtKa8UQFxwQbFeFc3iqRYhem"],
  ["Bitcoin, bech32", walletValid, "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"],
  ["Bitcoin, bech32m", walletValid, "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0"],
];

test("published examples are valid", () => {
  for (const [name, valid, number] of EXAMPLES) assert.equal(valid(number), true, name);
});

test("of the ten last digits one is right", () => {
  for (const [name, valid, number] of EXAMPLES) {
    if (!/\d$/.test(number) || name.startsWith("Bitcoin")) continue;
    const right = [..."0123456789"].filter((digit) => valid(number.slice(0, -1) + digit) === true);
    assert.deepEqual(right, [number.at(-1)], name);
  }
});

test("rules that see every misprint of one digit see every one", () => {
  // Rests modulo 10 (IMO, INN, OGRN) are not such: some of their misprints cannot be seen.
  for (const [name, valid, number] of EXAMPLES) {
    if (/^(?:IMO|INN|OGRN)/.test(name)) continue;
    for (const [at, character] of [...number].entries()) {
      if (!/\d/.test(character)) continue;
      for (const other of "0123456789") {
        if (other === character) continue;
        const misprint = number.slice(0, at) + other + number.slice(at + 1);
        assert.notEqual(valid(misprint), true, `${name}: ${misprint}`);
      }
    }
  }
});

test("what has not the shape is not valid", () => {
  for (const valid of [imoValid, leiValid, chineseResidentIdValid, usccValid, russianInnValid, ogrnValid]) {
    for (const text of ["", "1", "ABC", "9".repeat(40), "١٢٣٤٥٦٧"]) assert.equal(valid(text), false);
  }
  assert.equal(walletValid("0x52908400098527886e0f7030069857d2e4169ee7"), undefined);
});
