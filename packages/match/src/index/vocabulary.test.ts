// Does the look-up of neighbours return every listed word that the comparison calls alike, and no other? Held against
// comparing with each word in turn, over vocabularies so dense that most words have neighbours.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isRigid } from "../compare/token-links.ts";
import type { NameToken } from "../names/analyse-name.ts";
import { comparedToken, type TokenOrigin, tokenSimilarity } from "../names/similarity.ts";
import { openSections, writeSections } from "./buffer-sections.ts";
import { Vocabulary } from "./vocabulary.ts";
import { VocabularyBuilder } from "./vocabulary-builder.ts";

interface Word {
  readonly text: string;
  readonly origin: TokenOrigin;
}

function vocabularyOf(words: readonly Word[], remember: boolean): Vocabulary {
  const builder = new VocabularyBuilder();
  for (const { text, origin } of words) {
    const token: NameToken = { text, printed: text, cls: origin === "acronym" ? "acronym" : "name", origin };
    builder.entryOf(token);
  }
  return new Vocabulary(openSections(writeSections(builder.sections(), {}).buffer), remember);
}

function compared({ text, origin }: Word) {
  return comparedToken(text, isRigid(text, origin === "acronym" ? "acronym" : "name"), origin);
}

const GIVEN_NAMES = "robert bob rob bobby bert william bill will liam sasha alexander aleksandr volodya vladimir".split(
  " ",
);
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."abk"), minLength: 1, maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(..."shcztkaeiouy"), minLength: 1, maxLength: 10 }),
  fc.string({ unit: fc.constantFrom(..."ab12"), minLength: 1, maxLength: 5 }),
  fc.string({ unit: fc.constantFrom(..."赵光明宗𠮷"), minLength: 1, maxLength: 4 }),
  fc.constantFrom(...GIVEN_NAMES),
);
const origin = fc.constantFrom<TokenOrigin>("letters", "letters", "letters", "vowelless", "syllables", "acronym");
const word: fc.Arbitrary<Word> = fc.record({ text, origin });

test("neighbours are the words that the comparison calls alike, with its similarity", () => {
  let alike = 0;
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 60, size: "max" }),
      fc.array(word, { maxLength: 20, size: "max" }),
      (listed, asked) => {
        const vocabulary = vocabularyOf(listed, false);
        const distinct = [...new Map(listed.map((each) => [`${each.text} ${each.origin}`, each])).values()];
        assert.equal(vocabulary.wordCount, distinct.length);
        for (const each of [...asked, ...listed]) {
          const token = compared(each);
          const expected = distinct.flatMap((other, at) => {
            const similarity = tokenSimilarity(token, compared(other));
            return similarity > 0 ? [{ word: at, similarity }] : [];
          });
          const found = vocabulary.neighbours(token).toSorted((a, b) => a.word - b.word);
          assert.deepEqual(found, expected, JSON.stringify(each));
          alike += expected.length;
        }
      },
    ),
    { seed: 1, numRuns: 1_000 },
  );
  assert.ok(alike > 20_000, `${alike} neighbours`);
});

test("remembered neighbours are those found anew, in any order of asking", () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 30, size: "max" }),
      fc.array(word, { maxLength: 30, size: "max" }),
      (listed, asked) => {
        const remembering = vocabularyOf(listed, true);
        const forgetting = vocabularyOf(listed, false);
        for (const each of [...asked, ...listed, ...asked]) {
          const token = compared(each);
          assert.deepEqual(remembering.neighbours(token), forgetting.neighbours(token));
        }
      },
    ),
    { seed: 2, numRuns: 100 },
  );
});

test("a word is found by its exact text, once per origin, and gives its text back", () => {
  const words: Word[] = [
    { text: "zhao", origin: "letters" },
    { text: "zhao", origin: "syllables" },
    { text: "赵", origin: "letters" },
    { text: "zhaos", origin: "letters" },
  ];
  const vocabulary = vocabularyOf([...words, ...words], true);
  const found: string[] = [];
  vocabulary.exact("zhao", (at) => found.push(`${vocabulary.text(at)} ${vocabulary.origin(at)}`));
  assert.deepEqual(found.toSorted(), ["zhao letters", "zhao syllables"]);
  vocabulary.exact("zha", () => assert.fail("nothing has this text"));
});
