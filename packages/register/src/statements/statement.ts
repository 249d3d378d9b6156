// What is a statement? Somebody asserting something, with what it was said about, how surely, when, and exactly where.
//
// What lists state is a view over their editions; what notices, analysts and reviewers state is stored one by one. Both have this
// form. A statement never changes: a newer one supersedes it.

import { createHash } from "node:crypto";

/**
 * Who or what is meant. The id is a party's (`uk/CYB0045`), a group's as one source describes it (`attack/G0128`), a provisional
 * entry's, or only a name's (`name/apt31`): a name is not yet somebody, and who bears it is a statement of its own.
 */
export interface EntityRef {
  readonly id: string;
  /** As printed where it is stated. */
  readonly text: string;
}

/** What one may be to another. Each keeps the verb its speaker used: to be associated is not to be a member. */
export const RELATIONS = [
  "member-of",
  "leads",
  "works-for",
  "part-of",
  "owned-by",
  "acts-for",
  "front-company-for",
  "supports",
  "family-of",
  "associated-with",
  "linked-to",
  "attributed-to",
] as const;

export type Relation = (typeof RELATIONS)[number];

/** That two are one. */
export const IDENTITIES = ["named-as", "same-as"] as const;

/** What somebody did to somebody. */
export const ACTS = ["conducted", "targeted", "compromised", "took-data-from", "uses", "indicates", "acted"] as const;

/** What is said of statements themselves. */
export const STANCES = ["denies", "disputes", "endorses", "corrects", "withdraws"] as const;

export type Stance = (typeof STANCES)[number];

export const PREDICATES = [
  ...RELATIONS,
  ...IDENTITIES,
  ...ACTS,
  ...STANCES,
  "designated",
  "answered-with",
  "takes-position",
  "dropped",
] as const;

export type Predicate = (typeof PREDICATES)[number];

/** The words of likelihood used; a band only where the words have one on the scale. 0 to 1, both included. */
export interface Grade {
  readonly words: string;
  readonly scale?: "phia" | "icd203" | "stix";
  readonly low?: number;
  readonly high?: number;
}

/** How strong the analysis is; never mixed with how likely its finding is. */
export interface AnalyticalConfidence {
  readonly words: string;
}

/** Where it stands: in an edition (the locator names party and field), or in a document; characters are UTF-16 code units. */
export type StatementSource =
  | { readonly edition: string; readonly locator: string; readonly start?: number; readonly end?: number }
  | { readonly document: string; readonly start: number; readonly end: number };

export interface StatementContent {
  readonly subject: EntityRef;
  readonly predicate: Predicate;
  readonly object?: EntityRef;
  readonly value?: string;
  /** BCP 47, of the value. */
  readonly lang?: string;
  /** Who asserts it. */
  readonly speaker: EntityRef;
  /** Who reports that the speaker asserts it. */
  readonly via?: EntityRef;
  /** ISO date. */
  readonly statedOn: string;
  readonly polarity: "yes" | "no";
  readonly grade?: Grade;
  readonly analyticalConfidence?: AnalyticalConfidence;
  /** Ids of the statements that a stance is about. */
  readonly about?: readonly string[];
  readonly source: StatementSource;
  /** Id of the statement that this one replaces; never an earlier day than that one's. */
  readonly supersedes?: string;
}

export interface Statement extends StatementContent {
  /** The first 32 hexadecimal digits of the SHA-256 of everything else: the same words at the same place are one statement. */
  readonly id: string;
}

/** JSON with the keys of every object in order, so that equal contents have equal bytes. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, ordered(each)]),
  );
}

/** Gives a statement its id. */
export function stated(content: StatementContent): Statement {
  const id = createHash("sha256")
    .update(JSON.stringify(ordered(content)))
    .digest("hex")
    .slice(0, 32);
  return { id, ...content };
}

/**
 * The key of a name as it is printed: letters and digits alone, case folded, so that "APT 31", "APT-31" and "apt31" are one name.
 * Two names are never one for any other reason.
 */
export function nameKey(text: string): string {
  const key = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^(?:the)\s+/u, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
  return key === "" ? text.trim() : key;
}

/** A name that is only a name so far. */
export function named(text: string): EntityRef {
  const printed = text.trim().replace(/\s+/gu, " ");
  return { id: `name/${nameKey(printed)}`, text: printed };
}
