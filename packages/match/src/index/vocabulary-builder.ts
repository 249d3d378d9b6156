// Which distinct words occur in the listed names, and in which roles? A word is a text; an entry is a word in one class,
// with its weights. Postings belong to entries, look-ups by spelling and sound to words.

import { isRigidWord } from "../compare/token-links.ts";
import type { NameToken } from "../names/analyse-name.ts";
import { editsAllowed, SKELETON_LENGTH_MIN, type TokenOrigin } from "../names/similarity.ts";
import { skeletonOf } from "../names/skeleton.ts";
import { agreementBits, leftoverBits, WEIGHT_STEP } from "../names/token-weight.ts";
import type { TokenClass } from "../names/word-classes.ts";
import { wordFamily } from "../names/word-family.ts";
import { BucketBuilder } from "./buckets.ts";
import type { Section } from "./buffer-sections.ts";
import { encodeText } from "./text-codec.ts";
import { deletionHashes, familyHash, hashText, letterMask } from "./text-hash.ts";

/** Classes in the order of their codes in a snapshot. */
export const CLASS_CODES: readonly TokenClass[] = [
  "name",
  "particle",
  "generic",
  "place",
  "number",
  "initial",
  "han",
  "acronym",
];

/** Origins in the order of their codes in a snapshot. */
export const ORIGIN_CODES: readonly TokenOrigin[] = ["letters", "vowelless", "syllables", "acronym", "mark"];

interface Entry {
  readonly word: number;
  readonly cls: TokenClass;
}

export class VocabularyBuilder {
  readonly #words = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #origins: TokenOrigin[] = [];
  readonly #entries = new Map<string, number>();
  readonly #list: Entry[] = [];

  get entryCount(): number {
    return this.#list.length;
  }

  /** Number of the entry for a token, made when it is new. */
  entryOf(token: NameToken): number {
    const wordKey = `${token.text} ${token.origin}`;
    let word = this.#words.get(wordKey);
    if (word === undefined) {
      word = this.#texts.length;
      this.#words.set(wordKey, word);
      this.#texts.push(token.text);
      this.#origins.push(token.origin);
    }
    const key = `${word} ${token.cls}`;
    let entry = this.#entries.get(key);
    if (entry === undefined) {
      entry = this.#list.length;
      this.#entries.set(key, entry);
      this.#list.push({ word, cls: token.cls });
    }
    return entry;
  }

  /** Sections `word*` and `entry*` of a snapshot. */
  sections(): Record<string, Section> {
    const count = this.#texts.length;
    const encoded = this.#texts.map(encodeText);
    const textStarts = new Uint32Array(count + 1);
    for (let at = 0; at < count; at++) textStarts[at + 1] = textStarts[at]! + encoded[at]!.length;
    const textBytes = new Uint8Array(textStarts[count]!);
    for (let at = 0; at < count; at++) textBytes.set(encoded[at]!, textStarts[at]!);
    return {
      wordTextStarts: textStarts,
      wordTextBytes: textBytes,
      wordMask: Uint32Array.from(this.#texts, letterMask),
      wordOrigin: Uint8Array.from(this.#origins, (origin) => ORIGIN_CODES.indexOf(origin)),
      ...this.#lookups(),
      ...this.#entrySections(count),
    };
  }

  #lookups(): Record<string, Section> {
    const exact = new BucketBuilder();
    const deletions = new BucketBuilder();
    const skeletons = new BucketBuilder();
    for (const [word, text] of this.#texts.entries()) {
      exact.add(hashText(text), word);
      if (isRigidWord(text, this.#origins[word]!)) continue;
      // Two deletions may leave the same text; each word stands once under each hash.
      const hashes = new Set<number>();
      deletionHashes(text, editsAllowed(text.length), (hash) => hashes.add(hash));
      for (const hash of hashes) deletions.add(hash, word);
      const skeleton = skeletonOf(text);
      if (skeleton.fine.length >= SKELETON_LENGTH_MIN) skeletons.add(hashText(skeleton.key), word);
      const family = wordFamily(text);
      if (family !== 0) skeletons.add(familyHash(family), word);
    }
    const [a, b, c] = [exact.build(), deletions.build(), skeletons.build()];
    return {
      exactStarts: a.starts,
      exactWords: a.values,
      exactFilter: a.filter,
      deletionStarts: b.starts,
      deletionWords: b.values,
      deletionFilter: b.filter,
      skeletonStarts: c.starts,
      skeletonWords: c.values,
    };
  }

  #entrySections(wordCount: number): Record<string, Section> {
    const starts = new Uint32Array(wordCount + 1);
    for (const entry of this.#list) starts[entry.word + 1]! += 1;
    for (let at = 0; at < wordCount; at++) starts[at + 1]! += starts[at]!;
    const next = starts.slice(0, wordCount);
    const ofWord = new Uint32Array(this.#list.length);
    for (const [number, entry] of this.#list.entries()) {
      ofWord[next[entry.word]!] = number;
      next[entry.word]! += 1;
    }
    const stepped = (bits: number) => Math.round(bits / WEIGHT_STEP);
    return {
      wordEntryStarts: starts,
      wordEntries: ofWord,
      entryWord: Uint32Array.from(this.#list, (entry) => entry.word),
      entryClass: Uint8Array.from(this.#list, (entry) => CLASS_CODES.indexOf(entry.cls)),
      entryAgreement: Uint8Array.from(this.#list, (entry) =>
        stepped(agreementBits(this.#texts[entry.word]!, entry.cls)),
      ),
      entryLeftover: Uint8Array.from(this.#list, (entry) =>
        stepped(leftoverBits(this.#texts[entry.word]!, entry.cls, this.#origins[entry.word]!)),
      ),
    };
  }
}
