// Which parties belong into the starter register? Those of the UK's cyber regimes, and whoever another list names that is
// stated to be one of the three parties of 25 March 2024.

import type { ListedParty } from "@portcullis/register";

/** The three parties whose entries in other lists are taken along. */
export const STORY_REFERENCES: ReadonlySet<string> = new Set(["CYB0044", "CYB0045", "CYB0046"]);

/** Identifiers that one party alone bears. */
const UNIQUE_KINDS: ReadonlySet<string> = new Set(["national-id", "registration", "imo", "lei", "tax-id"]);

/** Whether any designation is under a cyber regime. */
export function isCyber(party: ListedParty): boolean {
  return party.designations.some(({ regime }) => /\bcyber\b/i.test(regime));
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Why `party`, of another list, is one of `story`: the ground in words, or undefined when there is none. */
export function groundFor(party: ListedParty, story: readonly ListedParty[]): string | undefined {
  for (const known of story) {
    for (const { scheme, value } of known.crossReferences) {
      const isGroup = scheme === "ofsi-group" && party.list === "uk-ofsi" && party.reference === value;
      const isShared = party.crossReferences.some((other) => other.scheme === scheme && other.value === value);
      if (isGroup || isShared) return `${known.id}: the same ${scheme} reference ${value}`;
    }
    if (party.crossReferences.some(({ scheme, value }) => scheme === "uk" && value === known.reference)) {
      return `${known.id}: the list gives that reference`;
    }
    for (const { kind, number, printed } of known.identifiers) {
      if (!UNIQUE_KINDS.has(kind) || number === "") continue;
      if (party.identifiers.some((other) => UNIQUE_KINDS.has(other.kind) && other.number === number)) {
        return `${known.id}: the same ${kind} ${printed}`;
      }
    }
  }
  // A firm has no national id; its whole name, letter for letter, decides whether it is taken along, but joins nothing.
  for (const known of story) {
    if (known.kind !== "organisation" || party.kind === "person") continue;
    const names = new Set(known.names.map(({ text }) => lettersOf(text)));
    if (party.names.some(({ text }) => names.has(lettersOf(text))))
      return `${known.id}: the same name, letter for letter`;
  }
  return undefined;
}
