// Does likeness of two words keep its promises: whole hundredths, the same from both sides, all only for equal words; and
// are spellings of one name liker than names of two people?

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { relatedNames } from "./nicknames.ts";
import {
  type ComparedToken,
  comparedToken,
  editsAllowed,
  RELATED_SIMILARITY,
  SIMILARITY_MIN,
  type TokenOrigin,
  tokenSimilarity,
} from "./similarity.ts";
import { skeletonOf } from "./skeleton.ts";

const ORIGINS: readonly TokenOrigin[] = ["letters", "vowelless", "syllables", "acronym", "mark"];
const letters = fc.string({ unit: fc.constantFrom(..."abdehiklmnorstuyzg"), minLength: 1, maxLength: 10 });
const known = fc.constantFrom(
  ..."muhammad mohamed guangzong sergei sergey antonio antonia bill william xu hsu".split(" "),
);
const token: fc.Arbitrary<ComparedToken> = fc
  .tuple(fc.oneof(letters, known), fc.boolean(), fc.constantFrom(...ORIGINS))
  .map(([text, rigid, origin]) => comparedToken(text, rigid, origin));

function similarity(a: string, b: string, origin: TokenOrigin = "letters", otherOrigin = origin): number {
  return tokenSimilarity(comparedToken(a, false, origin), comparedToken(b, false, otherOrigin));
}

test("the same from both sides, whole, and from 0 to 100", () => {
  fc.assert(
    fc.property(token, token, (a, b) => {
      const found = tokenSimilarity(a, b);
      assert.equal(found, tokenSimilarity(b, a));
      assert.ok(Number.isInteger(found) && (found === 0 || (found >= SIMILARITY_MIN && found <= 100)), `${found}`);
    }),
    { numRuns: 3_000 },
  );
});

/** A word and the same word with one letter dropped, doubled, replaced or swapped with its neighbour. */
const slipped = fc
  .tuple(letters, fc.nat(), fc.constantFrom("drop", "double", "replace", "swap"))
  .map(([word, nat, slip]) => {
    const at = nat % word.length;
    const [head, letter, rest] = [word.slice(0, at), word[at] as string, word.slice(at + 1)];
    const other = {
      drop: head + rest,
      double: head + letter + letter + rest,
      replace: `${head}x${rest}`,
      swap: head + rest.slice(0, 1) + letter + rest.slice(1),
    }[slip];
    return [word, other] as const;
  });

test("100 for equal words and for no others; two acronyms never stand for each other", () => {
  fc.assert(
    fc.property(token, token, (a, b) => {
      assert.equal(tokenSimilarity(a, a), a.origin === "acronym" ? 0 : 100);
      if (a.text !== b.text) assert.ok(tokenSimilarity(a, b) < 100);
    }),
  );
  fc.assert(
    fc.property(slipped, ([word, other]) => {
      assert.equal(similarity(word, other) === 100, word === other, `${word} ${other}`);
      assert.equal(similarity(word, other), similarity(other, word));
    }),
    { numRuns: 2_000 },
  );
});

test("one letter doubled in a word of any length is not the same word", () => {
  for (const length of [3, 12, 40, 64]) {
    const word = "karimov".repeat(10).slice(0, length);
    assert.ok(similarity(word, `k${word}`) < 100 && similarity(word, `k${word}`) >= SIMILARITY_MIN, `${length}`);
  }
});

test("a rigid word is itself or nothing", () => {
  assert.ok(similarity("muhammad", "mohammad") > 0);
  const [rigid, other] = [comparedToken("muhammad", true, "letters"), comparedToken("mohammad", false, "letters")];
  assert.deepEqual(
    [tokenSimilarity(rigid, other), tokenSimilarity(other, rigid), tokenSimilarity(rigid, rigid)],
    [0, 0, 100],
  );
  fc.assert(
    fc.property(token, letters, (a, text) => {
      if (a.text === text) return;
      assert.equal(tokenSimilarity({ ...a, rigid: true }, comparedToken(text, false, a.origin)), 0);
    }),
  );
});

test("no slip in words of one or two letters, one up to six, two beyond", () => {
  assert.deepEqual(
    [0, 1, 2, 3, 6, 7, 64].map((length) => editsAllowed(length)),
    [0, 0, 0, 1, 1, 2, 2],
  );
});

const ORDERED: readonly (readonly [word: string, nearer: string, farther: string])[] = [
  ["guangzong", "guangzogn", "guangming"],
  ["muhammad", "mohammed", "mahmoud"],
  ["hussein", "husayn", "hassan"],
  ["sergey", "sergei", "sergio"],
  ["kostyukov", "kostiukov", "kostin"],
  ["qadhafi", "gaddafi", "ghalibaf"],
  ["abdullah", "abdulla", "abdulkarim"],
  ["yusuf", "yousef", "yasin"],
  ["william", "bill", "robert"],
  ["dmitry", "dmitriy", "dmitrievna"],
  ["martin", "martyn", "martina"],
  ["antonio", "antonyo", "antonia"],
];

test("spellings of one name are liker than another name", () => {
  const wrong = ORDERED.filter(([word, nearer, farther]) => similarity(word, nearer) <= similarity(word, farther));
  assert.deepEqual(wrong, []);
});

test("one name is told from another", () => {
  for (const [a, b] of [
    ["guangzong", "guangming"],
    ["gaobin", "gaoping"],
    ["ivan", "igor"],
    ["ali", "ella"],
    ["lee", "lu"],
    ["wang", "li"],
    ["xi", "hu"],
    ["petrov", "petrenko"],
  ] as const) {
    assert.equal(similarity(a, b), 0, `${a} ${b}: ${similarity(a, b)}`);
  }
});

test("vowels that the script leaves out are unknown: they neither agree nor differ", () => {
  assert.ok(similarity("mhmd", "muhammad", "vowelless", "letters") >= SIMILARITY_MIN);
  assert.ok(similarity("tkryty", "tikriti", "vowelless", "letters") >= SIMILARITY_MIN);
  assert.equal(similarity("mhmd", "mahdi", "vowelless", "letters"), 0);
});

test("a letter more in syllables read off characters is another syllable", () => {
  assert.ok(similarity("gaobin", "gaobing") >= SIMILARITY_MIN);
  assert.equal(similarity("gaobin", "gaobing", "syllables"), 0);
  assert.equal(similarity("gaobin", "gaobing", "letters", "syllables"), 0);
});

test("short and pet forms answer from both sides and are liker than nothing", () => {
  for (const [name, form] of [
    ["william", "bill"],
    ["aleksandr", "sasha"],
    ["robert", "bob"],
    ["francisco", "paco"],
    ["jose", "pepe"],
  ] as const) {
    assert.ok(relatedNames(name).has(form) && relatedNames(form).has(name), `${name} ${form}`);
    assert.ok(similarity(name, form) >= RELATED_SIMILARITY);
  }
  assert.equal(relatedNames("guangzong").size, 0);
  assert.equal(relatedNames("constructor").size, 0);
});

test("a skeleton keeps one place of vowels around each consonant", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"), maxLength: 80 }), (word) => {
      const { key, fine, vowels } = skeletonOf(word);
      assert.equal(vowels.length, fine.length + 1);
      assert.match(key, /^a?[a-z]*$/);
      assert.ok(vowels.every((text) => /^[aeiouyw]*$/.test(text)));
    }),
  );
  for (const [a, b] of [
    ["muhammad", "mohamed"],
    ["qadhafi", "gadafi"],
    ["hussein", "husayn"],
    ["maksim", "maxim"],
  ] as const) {
    assert.equal(skeletonOf(a).key, skeletonOf(b).key, `${a} ${b}`);
  }
});
