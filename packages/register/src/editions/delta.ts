// What changed between two editions of a list? Told from one short digest a party; the fields of those that differ are
// looked at afterwards.

import { hash } from "node:crypto";
import type { ListedParty } from "../model/party.ts";

/** A party and the digest of everything stated of it. */
export interface PartyDigest {
  /** Party id. */
  readonly id: string;
  /** 128 bits in base64url. */
  readonly hash: string;
}

/** Party ids, each part sorted. */
export interface DeltaIds {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly amended: readonly string[];
}

/** Fields of the model that are compared; id, list and reference are what a party is compared under. */
export const COMPARED_FIELDS = [
  "kind",
  "names",
  "designations",
  "birthDates",
  "birthPlaces",
  "nationalities",
  "countries",
  "addresses",
  "identifiers",
  "crossReferences",
  "gender",
  "titles",
  "positions",
  "reasons",
  "remarks",
  "links",
  "raw",
  "lastUpdated",
] as const satisfies readonly (keyof ListedParty)[];

export type ComparedField = (typeof COMPARED_FIELDS)[number];

const HASH_BYTES = 16;

/**
 * The content of a field as text. The order of values is no statement: lists print the same aliases, and the same rows of a
 * party, in another order.
 */
function comparable(party: ListedParty, field: ComparedField): string {
  if (field === "raw") return sorted(Object.entries(party.raw).map(([name, values]) => [name, sorted(values)]));
  const value = party[field];
  if (value === undefined) return "";
  return Array.isArray(value) ? sorted(value) : JSON.stringify(value);
}

function sorted(values: readonly unknown[]): string {
  return values
    .map((value) => JSON.stringify(value))
    .toSorted()
    .join("\n");
}

/** The digest of a party: equal for two editions exactly when no compared field differs. */
export function partyDigest(party: ListedParty): PartyDigest {
  const content = COMPARED_FIELDS.map((field) => comparable(party, field)).join("\u0000");
  const digest = hash("sha256", content, "buffer").subarray(0, HASH_BYTES);
  return { id: party.id, hash: digest.toString("base64url") };
}

/** The fields in which two states of a party differ, in the order of the model. */
export function fieldsAmended(before: ListedParty, after: ListedParty): ComparedField[] {
  return COMPARED_FIELDS.filter((field) => comparable(before, field) !== comparable(after, field));
}

/** Who was added, removed and amended. Linear in the number of parties. */
export function deltaIds(before: Iterable<PartyDigest>, after: Iterable<PartyDigest>): DeltaIds {
  const left = new Map([...before].map(({ id, hash }) => [id, hash]));
  const added: string[] = [];
  const amended: string[] = [];
  for (const { id, hash } of after) {
    const earlier = left.get(id);
    if (earlier === undefined) added.push(id);
    else if (earlier !== hash) amended.push(id);
    left.delete(id);
  }
  return { added: added.sort(), removed: [...left.keys()].sort(), amended: amended.sort() };
}
