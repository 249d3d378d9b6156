// What names does a snapshot hold, as other engines need them? Folded texts, each with its party.

import { foldLatin, type IndexReader } from "@portcullis/match";

export interface ListedText {
  readonly party: number;
  readonly text: string;
}

/** Small letters without marks, words apart by one space. */
export function folded(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map((word) => (/\p{Script=Latin}/u.test(word) ? foldLatin(word) : word)).join(" ");
}

/** Every name of every party in order. */
export function* listedTexts(index: IndexReader): Generator<ListedText, void> {
  for (let party = 0; party < index.partyCount; party++) {
    for (const { text } of index.description(party).names) yield { party, text: folded(text) };
  }
}
