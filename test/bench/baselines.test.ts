// Are the baselines fair? The brute force computes what it says, invented lists look like real ones, edits are edits.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { jaroWinkler } from "../../bench/pool/jaro-winkler.ts";
import { jaroWinklerOf, lettersOf } from "../../bench/speed/brute-force.ts";
import { alteredName, oneEdit } from "../../bench/speed/edits.ts";
import { folded } from "../../bench/speed/listed-names.ts";
import { BestFew, SHOWN } from "../../bench/speed/ranked.ts";
import { Recombiner } from "../../bench/speed/recombine.ts";
import { seeded } from "../../bench/statistics/seeded.ts";

const units = (text: string) => Uint16Array.from(text, (letter) => letter.charCodeAt(0));

test("Jaro-Winkler as published", () => {
  // Winkler 1994, "Advanced methods for record linkage", table of string comparators, three decimals.
  const published = [
    ["shackleford", "shackelford", 0.982],
    ["dunningham", "cunnigham", 0.896],
    ["nichleson", "nichulson", 0.956],
    ["jones", "johnson", 0.832],
    ["massey", "massie", 0.933],
    ["abroms", "abrams", 0.922],
    ["jeraldine", "geraldine", 0.926],
    ["marhta", "martha", 0.961],
    ["michelle", "michael", 0.921],
    ["julies", "julius", 0.933],
    ["tanya", "tonya", 0.88],
    ["dwayne", "duane", 0.84],
    ["sean", "susan", 0.805],
    ["jon", "john", 0.933],
  ] as const;
  for (const [a, b, expected] of published) {
    const actual = jaroWinklerOf(units(a), units(b));
    assert.ok(Math.abs(actual - expected) < 0.0006, `${a} ~ ${b}: ${actual}, published ${expected}`);
  }
});

test("it agrees with the plain form of the same measure", () => {
  const words = fc.string({ unit: fc.constantFrom("a", "b", "c", "d", " "), minLength: 1, maxLength: 24 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      assert.ok(Math.abs(jaroWinklerOf(units(a), units(b)) - jaroWinkler(a, b)) < 1e-12);
    }),
  );
});

test("names are folded and their words sorted", () => {
  assert.equal(folded("ÁLVAREZ-Peña,  José"), "alvarez pena jose");
  assert.equal(folded("Иван Петров"), "иван петров");
  assert.equal(String.fromCharCode(...lettersOf("Zeta Alpha")), "alpha zeta");
});

test("the best few are those that sorting would give, each party once", () => {
  const offers = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 30 })));
  fc.assert(
    fc.property(offers, (given) => {
      const best = new BestFew();
      const byParty = new Map<number, number>();
      for (const [score, party] of given) {
        best.offer(score, party);
        byParty.set(party, Math.max(score, byParty.get(party) ?? -1));
      }
      const scores = [...byParty.values()].sort((a, b) => b - a).slice(0, SHOWN);
      assert.deepEqual(
        best.parties.map((party) => byParty.get(party)),
        scores,
      );
    }),
  );
});

test("an edit changes at most one letter's worth, an altered name one word", () => {
  const random = seeded(5);
  for (let round = 0; round < 200; round++) {
    const edited = oneEdit("guangzong", random);
    assert.ok(Math.abs(edited.length - 9) <= 1, edited);
    const words = alteredName("ZHAO, Guangzong", random)?.toUpperCase().split(" ") ?? [];
    assert.equal(words.length, 2);
    assert.ok(words.includes("ZHAO") || words.includes("GUANGZONG"), words.join(" "));
  }
  assert.equal(alteredName("Li Wu", random), undefined);
});

test("invented parties keep the shape of real ones and are the same each time", () => {
  const real = [
    { kind: "person" as const, names: [{ text: "PETROV, Ivan" }, { text: "Ivan PETROV" }, { text: "Петров Иван" }] },
    { kind: "person" as const, names: [{ text: "SIDOROV, Oleg" }] },
  ];
  const draw = () => {
    const recombiner = new Recombiner(real, seeded(11));
    return Array.from({ length: 20 }, () => recombiner.next());
  };
  assert.deepEqual(draw(), draw());
  for (const { names } of draw()) {
    assert.ok(names.length === 3 || names.length === 1);
    if (names.length === 3) {
      const [first = "", second = ""] = names.map(({ text }) => text.toLowerCase());
      assert.equal(first.split(", ").toReversed().join(" "), second);
      assert.match(names[2]?.text ?? "", /^\p{Script=Cyrillic}+ \p{Script=Cyrillic}+$/u);
    }
  }
});
