// What do words ask of the entities' file? A tree of words, facts and signs, as a condition of SQL.

import type { SQLInputValue } from "node:sqlite";

export type SearchWords =
  /** An expression of FTS5. */
  | { readonly kind: "match"; readonly match: string }
  /** Kind of a fact (country, topic, dataset, schema, `properties.NAME`) and its value. */
  | { readonly kind: "fact"; readonly fact: string; readonly value: string }
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

export interface Condition {
  readonly text: string;
  readonly values: readonly SQLInputValue[];
}

/** For rows of `entities e`. */
export function conditionOf(words: SearchWords): Condition {
  if (words.kind === "match") {
    return { text: "e.row IN (SELECT rowid FROM words WHERE words MATCH ?)", values: [words.match] };
  }
  if (words.kind === "fact") {
    const { fact, value } = words;
    if (fact === "schema") return { text: "e.schema = ?", values: [value] };
    return { text: "e.row IN (SELECT row FROM facts WHERE kind = ? AND value = ?)", values: [fact, value] };
  }
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
  if (words.kind === "fact" || words.kind === "not") return undefined;
  const ranked = words.of.flatMap((each) => rankedBy(each) ?? []);
  return ranked.length === 0 ? undefined : ranked.map((each) => `(${each})`).join(" OR ");
}
