// What do words ask of the entities' file? A tree of words, facts and signs, as a condition of SQL.

import type { SQLInputValue } from "node:sqlite";
import type { Likeness } from "./term-likeness.ts";

/** An end of a range; absent when it is open. */
export interface RangeEnd {
  readonly value: string;
  readonly included: boolean;
}

export type SearchWords =
  /** An expression of FTS5. */
  | { readonly kind: "match"; readonly match: string }
  /** Words like this one; in names alone, or anywhere. */
  | { readonly kind: "like"; readonly inNames: boolean; readonly likeness: Likeness }
  /** Kinds of facts (country, topic, dataset, schema, `properties.NAME`), one of which has this value, or any value. */
  | { readonly kind: "fact"; readonly facts: readonly string[]; readonly value?: string }
  | { readonly kind: "range"; readonly facts: readonly string[]; readonly from?: RangeEnd; readonly to?: RangeEnd }
  | { readonly kind: "not"; readonly of: SearchWords }
  | { readonly kind: "all" | "any"; readonly of: readonly SearchWords[] };

/** All of these, or any; words that stand beside each other are looked up at once. */
export function joinWords(kind: "all" | "any", of: readonly SearchWords[]): SearchWords {
  const matches = of.flatMap((each) => (each.kind === "match" ? [each.match] : []));
  const others = of.filter((each) => each.kind !== "match");
  const match = matches
    .map((each) => (matches.length > 1 ? `(${each})` : each))
    .join(kind === "all" ? " AND " : " OR ");
  const joined = matches.length === 0 ? others : [{ kind: "match" as const, match }, ...others];
  return joined.length === 1 ? (joined[0] as SearchWords) : { kind, of: joined };
}

/** A word as FTS5 writes it. */
export function quotedWord(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}

/** Nothing has this word: what no word is like is found nowhere. */
const NOWHERE = quotedWord("\u{10FFFF}");

/** With every likeness replaced by the words that are like it. */
export function expanded(words: SearchWords, like: (likeness: Likeness) => readonly string[]): SearchWords {
  if (words.kind === "like") {
    const terms = like(words.likeness).map(quotedWord);
    const match = terms.length === 0 ? NOWHERE : terms.join(" OR ");
    return { kind: "match", match: words.inNames ? `names : (${match})` : match };
  }
  if (words.kind === "not") return { kind: "not", of: expanded(words.of, like) };
  if (words.kind !== "all" && words.kind !== "any") return words;
  return joinWords(
    words.kind,
    words.of.map((each) => expanded(each, like)),
  );
}

export interface Condition {
  readonly text: string;
  readonly values: readonly SQLInputValue[];
}

/** Places for as many values. */
export function marks(values: readonly unknown[]): string {
  return values.map(() => "?").join(",");
}

/** Fields of the entities themselves rather than facts about them. */
const COLUMNS: ReadonlySet<string> = new Set(["schema", "first_seen", "last_seen", "last_change"]);

/** Part of a day stands for all of it: what is up to 1970 is up to its last day. */
function within(column: string, from: RangeEnd | undefined, to: RangeEnd | undefined): Condition {
  const parts: string[] = [`${column} IS NOT NULL`];
  const values: SQLInputValue[] = [];
  const start = `substr(${column}, 1, ?)`;
  if (from !== undefined) {
    parts.push(from.included ? `${column} >= ?` : `${start} > ?`);
    values.push(...(from.included ? [from.value] : [from.value.length, from.value]));
  }
  if (to !== undefined) {
    parts.push(to.included ? `${start} <= ?` : `${column} < ?`);
    values.push(...(to.included ? [to.value.length, to.value] : [to.value]));
  }
  return { text: parts.join(" AND "), values };
}

function rangeCondition({ facts, from, to }: Extract<SearchWords, { kind: "range" }>): Condition {
  const [only = ""] = facts;
  if (COLUMNS.has(only)) {
    const { text, values } = within(`e.${only}`, from, to);
    return { text: `(${text})`, values };
  }
  const { text, values } = within("value", from, to);
  return {
    text: `e.row IN (SELECT row FROM facts WHERE kind IN (${marks(facts)}) AND ${text})`,
    values: [...facts, ...values],
  };
}

function factCondition({ facts, value }: Extract<SearchWords, { kind: "fact" }>): Condition {
  const [only = ""] = facts;
  if (COLUMNS.has(only)) {
    return value === undefined
      ? { text: `e.${only} IS NOT NULL`, values: [] }
      : { text: `e.${only} = ?`, values: [value] };
  }
  const of = value === undefined ? "" : " AND value = ?";
  return {
    text: `e.row IN (SELECT row FROM facts WHERE kind IN (${marks(facts)})${of})`,
    values: [...facts, ...(value === undefined ? [] : [value])],
  };
}

/** For rows of `entities e`; of words whose likenesses are expanded. */
export function conditionOf(words: SearchWords): Condition {
  if (words.kind === "match") {
    return { text: "e.row IN (SELECT rowid FROM words WHERE words MATCH ?)", values: [words.match] };
  }
  if (words.kind === "fact") return factCondition(words);
  if (words.kind === "range") return rangeCondition(words);
  if (words.kind === "like") throw new TypeError("A likeness is looked for only once it is expanded.");
  if (words.kind === "not") {
    const { text, values } = conditionOf(words.of);
    return { text: `NOT (${text})`, values };
  }
  const parts = words.of.map(conditionOf);
  return {
    text: `(${parts.map(({ text }) => text).join(words.kind === "all" ? " AND " : " OR ")})`,
    values: parts.flatMap(({ values }) => values),
  };
}

/** The words by which what is found is put in order: those that are asked for, not those that must be missing. */
export function rankedBy(words: SearchWords): string | undefined {
  if (words.kind === "match") return words.match;
  if (words.kind !== "all" && words.kind !== "any") return undefined;
  const ranked = words.of.flatMap((each) => rankedBy(each) ?? []);
  return ranked.length === 0 ? undefined : ranked.map((each) => `(${each})`).join(" OR ");
}
