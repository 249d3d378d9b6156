// What is a pair of the pool? Two names, and whether they are one party's.

import type { DescribedKind } from "@portcullis/match";
import type { Side } from "./clusters.ts";

export interface PoolPair {
  readonly side: Side;
  readonly same: boolean;
  readonly kind: DescribedKind;
  readonly name1: string;
  readonly name2: string;
  /** Parties the names are of. */
  readonly party1: string;
  readonly party2: string;
  /**
   * `stated`: both as lists print them; `slip`: the second is the first with one slip of the pen; `chance`: the first is made of one
   * party's given and another's family name, as a stranger's might be.
   */
  readonly origin: "stated" | "slip" | "chance";
  /** Scripts of the two names, the smaller code first: `Latn`, `Arab-Latn`. */
  readonly scripts: string;
}

/** Scripts of two names as one word. */
export function scriptsOf(a: string, b: string): string {
  if (a === b) return a;
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}
