// How alike are two names, nothing else known?

import type { Comparison, DescribedKind } from "@portcullis/match";
import { compare } from "./engine.ts";

/** Compares two names as a subject's and a listed party's of one kind. */
export function compareNames(name1: string, name2: string, kind: DescribedKind): Comparison {
  return compare({ kind, names: [{ text: name1 }] }, { kind, names: [{ text: name2 }] });
}
