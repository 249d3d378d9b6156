// What in the vocabulary could answer each word of a subject's name, and for how many bits at most?

import { shareOf } from "../compare/alignment.ts";
import { isJoined, JOIN_WORDS_MAX, JOINED, joinedToken, type PreparedReading } from "../compare/token-links.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { WordSplits } from "./word-splits.ts";

/** A form of the subject: one word, or a run of words read as one. */
export interface Form {
  readonly from: number;
  readonly count: number;
}

/** A listed word that a form may be linked to. */
export interface FormLink {
  readonly form: number;
  readonly word: number;
  readonly similarity: number;
}

/** Two or three neighbouring listed words whose letters are exactly a form's. */
export interface SplitLink {
  readonly form: number;
  readonly words: readonly number[];
}

export interface QueryPlan {
  readonly prepared: PreparedReading;
  readonly forms: readonly Form[];
  readonly links: readonly FormLink[];
  readonly splits: readonly SplitLink[];
}

/** All links that `compareReadings` could offer between this reading and any listed one, initials apart. */
export function planQuery(prepared: PreparedReading, vocabulary: Vocabulary, wordSplits: WordSplits): QueryPlan {
  const forms: Form[] = [];
  const links: FormLink[] = [];
  const splits: SplitLink[] = [];
  const { tokens } = prepared;
  for (let from = 0; from < tokens.length; from++) {
    const form = forms.length;
    forms.push({ from, count: 1 });
    for (const { word, similarity } of vocabulary.neighbours(prepared.compared[from]!)) {
      links.push({ form, word, similarity });
    }
    const token = tokens[from]!;
    if (!isJoined(token.cls, token.origin)) continue;
    for (const words of wordSplits.ofWord(token.text)) splits.push({ form, words });
  }
  for (let from = 0; from < tokens.length; from++) {
    for (let count = 2; count <= JOIN_WORDS_MAX; count++) {
      const joined = joinedToken(tokens, from, count);
      if (!joined) continue;
      const form = forms.length;
      forms.push({ from, count });
      for (const { word, similarity } of vocabulary.neighbours(joined, false)) {
        links.push({ form, word, similarity: Math.min(JOINED, similarity) });
      }
      if (count > 2) continue;
      for (const words of wordSplits.ofRun(joined.text)) splits.push({ form, words });
    }
  }
  return { prepared, forms, links, splits };
}

/** Most bits that a link of this similarity can bring for one word of the subject. */
export function linkBitsMax(agreement: number, similarity: number): number {
  return agreement * shareOf(similarity);
}
