// Into which two or three listed words can a word be cut? Every way, each piece letter for letter, that some row may have side by side.

import type { Vocabulary } from "./vocabulary.ts";
import type { WordPairs } from "./word-pairs.ts";

/** Listed words, in order. */
export type Split = readonly number[];

const NONE: readonly number[] = [];

/** Letters that a word needs to be cut. */
const LETTERS_MIN = 4;

/** Words whose splits are remembered; then all are forgotten at once, as with neighbours. */
const REMEMBERED_MAX = 20_000;

export class WordSplits {
  readonly #vocabulary: Vocabulary;
  readonly #pairs: WordPairs;
  readonly #remembered = new Map<string, readonly Split[]>();
  readonly #remember: boolean;

  constructor(vocabulary: Vocabulary, pairs: WordPairs, remember: boolean) {
    this.#vocabulary = vocabulary;
    this.#pairs = pairs;
    this.#remember = remember;
  }

  /** Every way to cut a word into two listed words or three. */
  ofWord(text: string): readonly Split[] {
    const known = this.#remembered.get(text);
    if (known) return known;
    const found = this.#cut(text, true);
    if (this.#remember) {
      if (this.#remembered.size >= REMEMBERED_MAX) this.#remembered.clear();
      this.#remembered.set(text, found);
    }
    return found;
  }

  /** Every way to cut words read as one into two listed words. What is put together of several is hardly asked for again. */
  ofRun(text: string): readonly Split[] {
    return this.#cut(text, false);
  }

  #cut(text: string, alsoInThree: boolean): Split[] {
    const splits: Split[] = [];
    const end = text.length;
    if (end < LETTERS_MIN) return splits;
    const known: (readonly number[])[] = [];
    const ending = (from: number): readonly number[] => {
      known[from] ??= this.#listed(text, from, end);
      return known[from];
    };
    for (let cut = 1; cut < end; cut++) {
      const lefts = this.#listed(text, 0, cut);
      if (lefts.length === 0) continue;
      for (const left of lefts) {
        for (const right of ending(cut)) if (this.#pairs.may(left, right)) splits.push([left, right]);
      }
      if (!alsoInThree) continue;
      for (let second = cut + 1; second < end; second++) {
        if (ending(second).length === 0) continue;
        for (const middle of this.#listed(text, cut, second)) {
          const firsts = lefts.filter((left) => this.#pairs.may(left, middle));
          if (firsts.length === 0) continue;
          const lasts = ending(second).filter((right) => this.#pairs.may(middle, right));
          for (const left of firsts) for (const right of lasts) splits.push([left, middle, right]);
        }
      }
    }
    return splits;
  }

  #listed(text: string, from: number, to: number): readonly number[] {
    let words = NONE;
    this.#vocabulary.exact(text, (word) => (words = [...words, word]), from, to);
    return words;
  }
}
