// What does an announcement look like on the wire? The answers of /notices and /provisional.

import type { AnswerOf } from "./contract.ts";

export type Reading = Omit<AnswerOf<"/api/v1/notices/read", "post">, "id">;
export type Fact = Reading["facts"][number];
export type FactType = Fact["type"];
export type ScreenedName = Reading["screened"][number];
export type Kept = AnswerOf<"/api/v1/notices/keep", "post">;
export type ProvisionalEntries = AnswerOf<"/api/v1/provisional">;
export type ProvisionalEntry = ProvisionalEntries["entries"][number];

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
