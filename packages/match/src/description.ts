// What can be said of a party or a subject, in the form the matcher compares? Register and program translate into this.

import type { PartialDate } from "./dates/partial-date.ts";

/** `unknown` excludes nobody: a subject of any kind is compared with parties of unknown kind, and the other way round. */
export type DescribedKind = "person" | "organisation" | "vessel" | "aircraft" | "unknown";

export interface DescribedName {
  /** One name in any script and order. At most {@link MATCH_LIMITS.nameCharactersMax} UTF-16 code units are compared. */
  readonly text: string;
  /** `low`: the list itself calls the name weak ("low quality a.k.a."). */
  readonly strength?: "good" | "low" | "unstated";
  /** Family name, where it is known apart: it must occur in `text`. */
  readonly family?: string;
}

export interface DescribedIdentifier {
  /** Kinds as the caller names them; numbers are compared within one kind, and across kinds that are `national` both. */
  readonly kind: string;
  /** Canonical number: the caller has normalised it. */
  readonly number: string;
  /** ISO 3166-1 alpha-2, lower case. */
  readonly country?: string;
}

export interface Description {
  readonly kind: DescribedKind;
  readonly names: readonly DescribedName[];
  readonly birthDates?: readonly PartialDate[];
  /** ISO 3166-1 alpha-2, lower case: nationality, birth, address or registration. */
  readonly countries?: readonly string[];
  readonly identifiers?: readonly DescribedIdentifier[];
  /** As printed, in one line each. */
  readonly addresses?: readonly string[];
  readonly gender?: "male" | "female";
}

/** What is compared of anything from outside. */
export const MATCH_LIMITS = {
  /** Longer names are cut; the longest listed today has about 600. */
  nameCharactersMax: 1_000,
  /** Tokens of one name that are compared; the rest is left out and said so. */
  tokensMax: 32,
  /** Letters of one word that are compared. */
  wordCharactersMax: 64,
} as const;

/** One aligned pair of name tokens, or a token left over on one side. */
export interface TokenEvidence {
  /** Tokens as they were written; empty when nothing on this side answers. */
  readonly subject: string;
  readonly listed: string;
  /** How they agree: `exact`, `sound`, `spelling`, `initial`, `joined`, `skeleton`, `conflict`, `extra-subject`, … */
  readonly agreement: string;
  readonly bits: number;
}

/** One comparison's result: `bits` > 0 for, < 0 against, 0 unknown. */
export interface Evidence {
  /** `name`, `birth_date`, `country`, `address`, `gender`, `identifier`. */
  readonly field: string;
  readonly subject: string;
  readonly listed: string;
  readonly bits: number;
  /** A sentence a reviewer reads. */
  readonly detail: string;
  /** Only for `name`: both sides' tokens aligned. */
  readonly tokens?: readonly TokenEvidence[];
}

/** How two descriptions compare. */
export interface Comparison {
  /** log2 likelihood ratio, for and against summed. */
  readonly bits: number;
  /** 0 to 1, a fixed monotone scale of bits; 0.7 is the shipped operating point. */
  readonly score: number;
  /** Calibrated share of true pairs among such pairs in a pool of equal numbers of true pairs and look-alikes. */
  readonly probability: number;
  /** Index of the listed name that fits best, or -1 when only an identifier agreed. */
  readonly name: number;
  readonly evidence: readonly Evidence[];
}

/** A listed party found by the index. */
export interface Match extends Comparison {
  /** Position of the party in the snapshot. */
  readonly party: number;
}
