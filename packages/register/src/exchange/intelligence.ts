// What does a source of intelligence know? Objects as it published them, the names it gives to groups, and the ties it states
// between them. Statements are worked out of the objects when they are asked for; the objects are what is kept.

import type { SourceFile } from "../formats/format.ts";
import type { Problem } from "../model/problem.ts";
import type { Predicate, Statement } from "../statements/statement.ts";

/** One object, as far as it must be found again. */
export interface IntelligenceObject {
  /** Its id in the source. */
  readonly id: string;
  readonly type: string;
  /** Its JSON, byte for byte as published. */
  readonly text: string;
  /** ISO time of this version of it; of two versions the newer is kept. */
  readonly modified?: string;
  /** Names it gives to a group, an operation, a tool: what a look-up finds it by. */
  readonly names: readonly string[];
  /** A tie between two objects. */
  readonly link?: { readonly source: string; readonly target: string; readonly predicate: Predicate };
}

export type IntelligenceFound =
  | { readonly object: IntelligenceObject; readonly problem?: never }
  | { readonly problem: Problem; readonly object?: never };

/** What stating needs beside the object. */
export interface IntelligenceContext {
  /** Id of the list, which begins the ids of its groups. */
  readonly list: string;
  readonly publisher: string;
  /** ISO date of the edition. */
  readonly published: string;
  readonly edition: string;
  /** Another object of the same edition. */
  find(id: string): unknown;
}

export interface IntelligenceFormat {
  readonly id: string;
  readonly title: string;
  objects(file: SourceFile): AsyncGenerator<IntelligenceFound>;
  /** What an object asserts; empty for one that asserts nothing of groups. */
  statements(json: unknown, context: IntelligenceContext): readonly Statement[];
}
