// Which words of the two names may answer each other, and how well? The same rules for one pair and for the index, which
// fills the same numbers from its tables.

import type { NameReading, NameToken } from "../names/analyse-name.ts";
import {
  type ComparedToken,
  comparedToken,
  joinedComparedToken,
  type TokenOrigin,
  tokenSimilarity,
} from "../names/similarity.ts";
import { agreementBits, leftoverBits } from "../names/token-weight.ts";
import { LEGAL_FORM_FAMILY, type TokenClass } from "../names/word-classes.ts";

/** Similarity code of an initial against a word that starts with it, or against the same initial on one side only. */
export const INITIAL = 1;

/** Similarity of words whose letters agree once joined ("Xiao Ruizhi", "Xiaoruizhi"). */
export const JOINED = 97;

/** Longest run of words that is tried as one word. */
export const JOIN_WORDS_MAX = 3;

/** A reading ready to be compared: words that carry no name are out, weights stand beside the rest. */
export interface PreparedReading {
  readonly reading: NameReading;
  /** Words compared, in order. */
  readonly tokens: readonly NameToken[];
  readonly compared: readonly ComparedToken[];
  readonly agreement: Float64Array;
  readonly leftover: Float64Array;
  readonly legalForms: LegalForms;
}

/** `limited`, `stock`, `other`, none, or several. */
export type LegalForms = 0 | 1 | 2 | 3;

/** Words that are compared; the others are either judged as a whole (legal forms) or carry nothing (titles, "and"). */
export function isCompared(cls: TokenClass): boolean {
  return cls !== "title" && cls !== "stop" && cls !== "legal-form";
}

/** Whether a word is compared letter for letter, from what an index knows of it. */
export function isRigidWord(text: string, origin: TokenOrigin): boolean {
  return origin === "acronym" || origin === "mark" || isRigid(text, "name");
}

export function isRigid(text: string, cls: TokenClass): boolean {
  return (
    cls === "number" ||
    cls === "han" ||
    cls === "acronym" ||
    cls === "initial" ||
    text.length <= 2 ||
    /[0-9]/.test(text)
  );
}

function legalFormsOf(tokens: readonly NameToken[]): LegalForms {
  for (const token of tokens) {
    if (token.cls !== "legal-form") continue;
    const family = LEGAL_FORM_FAMILY.get(token.text);
    if (family === "limited") return 1;
    if (family === "stock") return 2;
    return 3;
  }
  return 0;
}

export function prepareReading(reading: NameReading): PreparedReading {
  const tokens = reading.tokens.filter((token) => isCompared(token.cls));
  return {
    reading,
    tokens,
    compared: tokens.map((token) => comparedToken(token.text, isRigid(token.text, token.cls), token.origin)),
    agreement: Float64Array.from(tokens, (token) => agreementBits(token.text, token.cls)),
    leftover: Float64Array.from(tokens, (token) => leftoverBits(token.text, token.cls, token.origin)),
    legalForms: legalFormsOf(reading.tokens),
  };
}

/** Similarity of two words in the sense of the table: 0, {@link INITIAL}, or `SIMILARITY_MIN`..100. */
export function linkSimilarity(a: ComparedToken, aCls: TokenClass, b: ComparedToken, bCls: TokenClass): number {
  if (a.text === b.text) return tokenSimilarity(a, b);
  if (aCls === "initial" && bCls === "name") return b.text.startsWith(a.text) ? INITIAL : 0;
  if (bCls === "initial" && aCls === "name") return a.text.startsWith(b.text) ? INITIAL : 0;
  return tokenSimilarity(a, b);
}

/** Whether a word may be part of a run that is read as one. */
export function isJoined(cls: TokenClass, origin: TokenOrigin): boolean {
  return cls !== "number" && cls !== "han" && cls !== "acronym" && origin !== "vowelless";
}

/** A run of words as one. Runs of initials, numbers or characters are not joined. */
export function joinedText(tokens: readonly NameToken[], from: number, count: number): string | undefined {
  if (from + count > tokens.length) return undefined;
  let text = "";
  for (let at = from; at < from + count; at++) {
    const token = tokens[at] as NameToken;
    if (!isJoined(token.cls, token.origin)) return undefined;
    text += token.text;
  }
  return text.length >= 4 ? text : undefined;
}

/** A run read as one word is compared as strictly as its strictest word. */
export function joinedToken(tokens: readonly NameToken[], from: number, count: number): ComparedToken | undefined {
  const text = joinedText(tokens, from, count);
  if (text === undefined) return undefined;
  const syllables = tokens.slice(from, from + count).some((token) => token.origin === "syllables");
  return joinedComparedToken(text, isRigid(text, "name"), syllables ? "syllables" : "letters");
}
