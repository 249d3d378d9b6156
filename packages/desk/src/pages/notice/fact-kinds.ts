// Which kinds of facts are there, how are they called, and by which letter are they told apart in the text where colours are not seen?

import type { Fact, FactType } from "../../api/notice-types.ts";

export interface FactKind {
  readonly type: FactType;
  readonly letter: string;
  readonly title: string;
}

/** In the order of the list: what is screened for first. */
export const FACT_KINDS: readonly FactKind[] = [
  { type: "designated", letter: "D", title: "Designated" },
  { type: "alias", letter: "O", title: "Other names" },
  { type: "relation", letter: "T", title: "Ties" },
  { type: "attribution", letter: "A", title: "Acts, and who is held to have done them" },
  { type: "measure", letter: "M", title: "Measures" },
  { type: "denial", letter: "N", title: "Denials" },
  { type: "position", letter: "P", title: "Positions" },
  { type: "group", letter: "G", title: "Groups" },
  { type: "likelihood", letter: "L", title: "Words of likelihood" },
  { type: "confidence", letter: "C", title: "Confidence of the analysis" },
];

export interface CodedFact {
  readonly fact: Fact;
  /** Letter of its kind and its place among those: `D2`. */
  readonly code: string;
}

export interface FactSection {
  readonly kind: FactKind;
  readonly facts: readonly CodedFact[];
}

/** The facts by kind, each with its code; kinds that the text has none of are left out. */
export function sectionsOf(facts: readonly Fact[]): readonly FactSection[] {
  return FACT_KINDS.map((kind) => ({
    kind,
    facts: facts
      .filter(({ type }) => type === kind.type)
      .map((fact, at) => ({ fact, code: `${kind.letter}${at + 1}` })),
  })).filter((section) => section.facts.length > 0);
}
