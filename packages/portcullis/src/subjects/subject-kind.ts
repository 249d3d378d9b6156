// Which kind of subject does this word mean? Ours, and the schema names of FollowTheMoney.

import type { DescribedKind } from "@portcullis/match";
import type { SubjectKind } from "./subject.ts";

/** Lower-cased word → kind. FollowTheMoney schemata: https://followthemoney.tech/explorer/ */
const KINDS: ReadonlyMap<string, SubjectKind> = new Map([
  ["person", "person"],
  ["individual", "person"],
  ["organisation", "organisation"],
  ["organization", "organisation"],
  ["company", "organisation"],
  ["publicbody", "organisation"],
  ["entity", "organisation"],
  ["vessel", "vessel"],
  ["ship", "vessel"],
  ["aircraft", "aircraft"],
  ["airplane", "aircraft"],
  ["wallet", "wallet"],
  ["cryptowallet", "wallet"],
  ["domain", "domain"],
  ["website", "domain"],
  ["email", "email"],
  ["any", "any"],
  ["unknown", "any"],
  ["thing", "any"],
  ["legalentity", "any"],
]);

/** Undefined for a word that names no kind; `any` for an empty one. `LegalEntity` is `any`: it covers people too. */
export function subjectKindOf(word: string): SubjectKind | undefined {
  const key = word.trim().toLowerCase();
  return key === "" ? "any" : KINDS.get(key);
}

/** The kind in the matcher's words; a wallet or domain has no name to compare and is of unknown kind. */
export function describedKindOf(word: string): DescribedKind | undefined {
  const kind = subjectKindOf(word);
  if (kind === undefined) return undefined;
  return kind === "person" || kind === "organisation" || kind === "vessel" || kind === "aircraft" ? kind : "unknown";
}
