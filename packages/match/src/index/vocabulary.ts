// Given a word as somebody wrote it, which listed words could it be? Exact, within the edits allowed, or of one sound:
// the three look-ups return every word that `tokenSimilarity` would call alike, which a differential test holds them to.

import { isRigidWord } from "../compare/token-links.ts";
import {
  type ComparedToken,
  comparedToken,
  editsAllowed,
  SKELETON_LENGTH_MIN,
  type TokenOrigin,
  tokenSimilarity,
} from "../names/similarity.ts";
import { filterMay } from "./buckets.ts";
import type { OpenSections } from "./buffer-sections.ts";
import type { NeighbourTable } from "./neighbour-table.ts";
import { decodeText } from "./text-codec.ts";
import { deletionHashes, familyHash, hashText, letterMask, masksMay } from "./text-hash.ts";
import { ORIGIN_CODES } from "./vocabulary-builder.ts";

/** A listed word and how alike it is, 62 to 100. */
export interface Neighbour {
  readonly word: number;
  readonly similarity: number;
}

/** Words whose neighbours are remembered; then all are forgotten at once, which costs less than keeping an order. */
const REMEMBERED_MAX = 20_000;

export class Vocabulary {
  readonly wordCount: number;
  readonly #textStarts: Uint32Array;
  readonly #textBytes: Uint8Array;
  readonly #origins: Uint8Array;
  readonly #masks: Uint32Array;
  readonly #exactStarts: Uint32Array;
  readonly #exactWords: Uint32Array;
  readonly #exactFilter: Uint32Array;
  readonly #deletionStarts: Uint32Array;
  readonly #deletionWords: Uint32Array;
  readonly #deletionFilter: Uint32Array;
  readonly #skeletonStarts: Uint32Array;
  readonly #skeletonWords: Uint32Array;
  readonly #compared: (ComparedToken | undefined)[];
  readonly #seen: Uint32Array;
  readonly #remembered = new Map<string, readonly Neighbour[]>();
  readonly #remember: boolean;
  readonly #table: NeighbourTable | undefined;
  #look = 0;

  /** `table`: neighbours of listed words worked out before; without it they are looked up like all others. */
  constructor(sections: OpenSections, remember: boolean, table?: NeighbourTable) {
    this.#table = table;
    this.#textStarts = sections.u32("wordTextStarts");
    this.#textBytes = sections.u8("wordTextBytes");
    this.#origins = sections.u8("wordOrigin");
    this.#masks = sections.u32("wordMask");
    this.#exactStarts = sections.u32("exactStarts");
    this.#exactWords = sections.u32("exactWords");
    this.#exactFilter = sections.u32("exactFilter");
    this.#deletionStarts = sections.u32("deletionStarts");
    this.#deletionWords = sections.u32("deletionWords");
    this.#deletionFilter = sections.u32("deletionFilter");
    this.#skeletonStarts = sections.u32("skeletonStarts");
    this.#skeletonWords = sections.u32("skeletonWords");
    this.wordCount = this.#textStarts.length - 1;
    this.#compared = new Array<ComparedToken | undefined>(this.wordCount);
    this.#seen = new Uint32Array(this.wordCount);
    this.#remember = remember;
  }

  /** The word's text. */
  text(word: number): string {
    return this.token(word).text;
  }

  origin(word: number): TokenOrigin {
    return ORIGIN_CODES[this.#origins[word]!]!;
  }

  /** The word as it is compared. */
  token(word: number): ComparedToken {
    const known = this.#compared[word];
    if (known) return known;
    const from = this.#textStarts[word]!;
    const to = this.#textStarts[word + 1]!;
    const text = decoded(this.#textBytes, from, to);
    const origin = this.origin(word);
    const token = comparedToken(text, isRigidWord(text, origin), origin);
    this.#compared[word] = token;
    return token;
  }

  /** Words of exactly this text, or of a part of it. With and without vowels are two words of one text. */
  exact(text: string, use: (word: number) => void, from = 0, to: number = text.length): void {
    const hash = hashText(text, from, to);
    if (!filterMay(this.#exactFilter, hash)) return;
    const bucket = hash & (this.#exactStarts.length - 2);
    for (let at = this.#exactStarts[bucket]!; at < this.#exactStarts[bucket + 1]!; at++) {
      const word = this.#exactWords[at]!;
      if (this.#isText(word, text, from, to)) use(word);
    }
  }

  /** Compares bytes where every letter is one, as nearly all are: most words that a bucket holds are never needed as texts. */
  #isText(word: number, text: string, from: number, to: number): boolean {
    const start = this.#textStarts[word]!;
    const bytes = this.#textStarts[word + 1]! - start;
    if (bytes > to - from) return bytes <= (to - from) * 4 && this.token(word).text === text.slice(from, to);
    if (bytes < to - from) return false;
    for (let at = 0; at < bytes; at++) {
      const byte = this.#textBytes[start + at]!;
      if (byte >= 0x80 || byte !== text.charCodeAt(from + at)) return false;
    }
    return true;
  }

  /** Length in bytes bounds length in letters: every folded letter is one byte, every other two to four. */
  #lengthMay(word: number, length: number, edits: number): boolean {
    const bytes = this.#textStarts[word + 1]! - this.#textStarts[word]!;
    return bytes >= length - edits && bytes <= (length + edits) * 4;
  }

  /**
   * Every word alike to `token`, in no order that matters; equal ones have 100. `again`: whether it is likely to be asked for again, as names
   * are; what is put together of several hardly is, and would only drive the others out.
   */
  neighbours(token: ComparedToken, again = true): readonly Neighbour[] {
    const key = `${token.text} ${token.origin} ${token.rigid} ${token.edits}`;
    const known = this.#remembered.get(key);
    if (known) return known;
    const found = this.#listedNeighbours(token) ?? this.#lookedUp(token);
    if (this.#remember && again) {
      if (this.#remembered.size >= REMEMBERED_MAX) this.#remembered.clear();
      this.#remembered.set(key, found);
    }
    return found;
  }

  /** Neighbours of a word that is listed as it stands, from the table. */
  #listedNeighbours(token: ComparedToken): Neighbour[] | undefined {
    if (!this.#table || token.rigid || token.edits !== editsAllowed(token.text.length)) return undefined;
    let listed = -1;
    this.exact(token.text, (word) => {
      if (this.origin(word) === token.origin) listed = word;
    });
    return listed < 0 ? undefined : this.#table.of(listed);
  }

  #lookedUp(token: ComparedToken): Neighbour[] {
    const found: Neighbour[] = [];
    this.#look += 1;
    this.exact(token.text, (word) => this.#take(token, word, found));
    for (const spelling of token.surnames) {
      this.exact(spelling, (word) => this.#take(token, word, found));
    }
    if (!token.rigid) {
      for (const form of token.related) {
        this.exact(form, (word) => this.#take(token, word, found));
      }
      if (token.family !== 0) {
        const bucket = familyHash(token.family) & (this.#skeletonStarts.length - 2);
        const to = this.#skeletonStarts[bucket + 1]!;
        for (let at = this.#skeletonStarts[bucket]!; at < to; at++) this.#take(token, this.#skeletonWords[at]!, found);
      }
      const { edits } = token;
      const mask = letterMask(token.text);
      deletionHashes(token.text, edits, (hash) => {
        if (!filterMay(this.#deletionFilter, hash)) return;
        const bucket = hash & (this.#deletionStarts.length - 2);
        const to = this.#deletionStarts[bucket + 1]!;
        for (let at = this.#deletionStarts[bucket]!; at < to; at++) {
          const word = this.#deletionWords[at]!;
          if (this.#lengthMay(word, token.text.length, edits) && masksMay(mask, this.#masks[word]! | 0, edits)) {
            this.#take(token, word, found);
          }
        }
      });
      if (token.skeleton.fine.length >= SKELETON_LENGTH_MIN) {
        const bucket = hashText(token.skeleton.key) & (this.#skeletonStarts.length - 2);
        const to = this.#skeletonStarts[bucket + 1]!;
        for (let at = this.#skeletonStarts[bucket]!; at < to; at++) this.#take(token, this.#skeletonWords[at]!, found);
      }
    }
    return found;
  }

  #take(token: ComparedToken, word: number, found: Neighbour[]): void {
    if (this.#seen[word] === this.#look) return;
    this.#seen[word] = this.#look;
    const similarity = tokenSimilarity(token, this.token(word));
    if (similarity > 0) found.push({ word, similarity });
  }
}

/** Text of a byte range: short words letter by letter, since a decoder call costs more than the word. */
function decoded(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    if (byte >= 0x80) return decodeText(bytes, from, to);
    text += String.fromCharCode(byte);
  }
  return text;
}
