// What in the vocabulary could answer each word of a subject's name, and for how many bits at most?

import { shareOf } from "../compare/alignment.ts";
import { isJoined, JOIN_WORDS_MAX, JOINED, joinedToken, type PreparedReading } from "../compare/token-links.ts";
import type { Neighbour, Vocabulary } from "./vocabulary.ts";
import type { WordSplits } from "./word-splits.ts";

/** A form of the subject: one word, or a run of words read as one, with the listed words that it may be linked to. */
export interface Form {
  readonly from: number;
  readonly count: number;
  readonly neighbours: readonly Neighbour[];
  /** No link has more, whatever the neighbour's similarity: words that had to be joined are not equal. */
  readonly similarityMax: number;
}

/** Two or three neighbouring listed words whose letters are exactly a form's. */
export interface SplitLink {
  readonly form: number;
  readonly words: readonly number[];
}

export interface QueryPlan {
  readonly prepared: PreparedReading;
  readonly forms: readonly Form[];
  readonly splits: readonly SplitLink[];
}

/** Similarity of equal words. */
const EQUAL = 100;

/** All links that `compareReadings` could offer between this reading and any listed one, initials apart. */
export function planQuery(prepared: PreparedReading, vocabulary: Vocabulary, wordSplits: WordSplits): QueryPlan {
  const forms: Form[] = [];
  const splits: SplitLink[] = [];
  const { tokens } = prepared;
  for (let from = 0; from < tokens.length; from++) {
    const form = forms.length;
    const neighbours = vocabulary.neighbours(prepared.compared[from]!);
    forms.push({ from, count: 1, neighbours, similarityMax: EQUAL });
    const token = tokens[from]!;
    if (!isJoined(token.cls, token.origin)) continue;
    for (const words of wordSplits.ofWord(token.text)) splits.push({ form, words });
  }
  for (let from = 0; from < tokens.length; from++) {
    for (let count = 2; count <= JOIN_WORDS_MAX; count++) {
      const joined = joinedToken(tokens, from, count);
      if (!joined) continue;
      const form = forms.length;
      forms.push({ from, count, neighbours: vocabulary.neighbours(joined, false), similarityMax: JOINED });
      if (count > 2) continue;
      for (const words of wordSplits.ofRun(joined.text)) splits.push({ form, words });
    }
  }
  return { prepared, forms, splits };
}

/** Most bits that a link of this similarity can bring for one word of the subject. */
export function linkBitsMax(agreement: number, similarity: number): number {
  return agreement * shareOf(similarity);
}
