// What would lists of millions of names look like? Parties recombined from the words of real ones: the same number of
// names, words and letters, aliases still variants of each other, structure words ("al", "bin", "Ltd") where they were.

import type { Description } from "@portcullis/match";
import { pick } from "../statistics/seeded.ts";
import { oneEdit } from "./edits.ts";

/** Share of the words that are written anew by one edit: bigger lists also bring words never seen. */
const EDITED_SHARE = 0.06;
/** The commonest words of a kind hold names together rather than tell them apart. */
const STRUCTURE_WORDS = 120;
const STRUCTURE_LETTERS_MAX = 3;
/** Longer words are drawn from one pool. */
const LETTERS_MAX = 12;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

function poolKey(kind: string, word: string): string {
  const script = /^[\p{Script=Latin}\p{M}\p{N}]+$/u.test(word) ? "latin" : "other";
  return `${kind} ${script} ${Math.min(word.length, LETTERS_MAX)}`;
}

function cased(word: string, like: string): string {
  if (like === like.toUpperCase()) return word.toUpperCase();
  return like[0] === like[0]?.toUpperCase() ? (word[0] ?? "").toUpperCase() + word.slice(1) : word;
}

/** Draws parties that are like the given ones. The same parties and random numbers give the same sequence. */
export class Recombiner {
  readonly #templates: readonly Description[];
  readonly #random: () => number;
  readonly #pools = new Map<string, string[]>();
  readonly #structure = new Set<string>();

  constructor(templates: readonly Description[], random: () => number) {
    this.#templates = templates;
    this.#random = random;
    const counts = new Map<string, number>();
    for (const { kind, names } of templates) {
      for (const word of names.flatMap(({ text }) => text.toLowerCase().match(WORD) ?? [])) {
        const key = poolKey(kind, word);
        const pool = this.#pools.get(key);
        if (pool) pool.push(word);
        else this.#pools.set(key, [word]);
        counts.set(`${kind} ${word}`, (counts.get(`${kind} ${word}`) ?? 0) + 1);
      }
    }
    const commonest = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    for (const [word] of commonest.slice(0, STRUCTURE_WORDS)) this.#structure.add(word);
  }

  /** The next invented party: names only. */
  next(): Description {
    const { kind, names } = pick(this.#templates, this.#random);
    const drawn = new Map<string, string>();
    const replace = (word: string): string => {
      const plain = word.toLowerCase();
      if (plain.length <= STRUCTURE_LETTERS_MAX || this.#structure.has(`${kind} ${plain}`)) return word;
      let other = drawn.get(plain);
      if (other === undefined) {
        other = this.#word(kind, plain);
        drawn.set(plain, other);
      }
      return cased(other, word);
    };
    return { kind, names: names.map(({ text }) => ({ text: text.replace(WORD, replace) })) };
  }

  #word(kind: string, like: string): string {
    const word = pick(this.#pools.get(poolKey(kind, like)) as string[], this.#random);
    const isEdited = this.#random() < EDITED_SHARE && /^[a-z]{4,}$/.test(word);
    return isEdited ? oneEdit(word, this.#random) : word;
  }
}
