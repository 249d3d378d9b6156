// What does an announcement look like on the wire? The answers of /notices and /provisional.

import type { Suggestion } from "./screening-types.ts";

export type FactType =
  | "designated"
  | "alias"
  | "attribution"
  | "relation"
  | "measure"
  | "position"
  | "denial"
  | "group"
  | "likelihood"
  | "confidence";

export interface Fact {
  readonly id: string;
  readonly type: FactType;
  /** UTF-16 code units of the text, as strings of the browser have them. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly label: string;
  readonly subject?: string;
  readonly predicate?: string;
  readonly object?: string;
  readonly kind?: string;
  readonly speaker?: string;
  readonly polarity?: "yes" | "no";
  readonly grade?: { readonly words: string; readonly low?: number; readonly high?: number };
  readonly measure?: { readonly type: string; readonly status: string };
  readonly part_of?: readonly string[];
}

export interface ScreenedName {
  readonly name: string;
  readonly kind: string;
  readonly listed: boolean;
  readonly hits: readonly Suggestion[];
}

export interface Reading {
  readonly document: string;
  readonly text: string;
  readonly language: string;
  readonly supported: boolean;
  readonly stated_on: string | null;
  readonly facts: readonly Fact[];
  readonly screened: readonly ScreenedName[];
}

/** What a reviewer puts in a fact's place; null takes away, absent leaves it. */
export interface Correction {
  readonly text?: string;
  readonly kind?: string;
  readonly subject?: string;
  readonly predicate?: string;
  readonly object?: string;
  readonly polarity?: string;
  readonly grade?: string | null;
  readonly speaker?: string | null;
}

export interface Kept {
  readonly document: string;
  readonly statements: number;
  readonly corrected: number;
  readonly rejected: number;
  readonly undecided: readonly string[];
  readonly entries: readonly string[];
  readonly alerts: readonly string[];
  readonly screened_again: number;
}

export interface ProvisionalEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly list: string | null;
  readonly opened_on: string;
  readonly excerpt: string;
  readonly publisher: string;
  readonly measures: readonly string[];
  readonly state: "open" | "settled" | "dropped";
  readonly settled_by: string | null;
  readonly ground: string | null;
  readonly closed_on: string | null;
  readonly closed_by: string | null;
}
