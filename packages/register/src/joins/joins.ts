// Which listed parties are the same, and on what ground? Only on one that an authority states: a reference to the other
// list, or a number that only one party can have. Never by name.

import type { ListedParty, PartyKind } from "../model/party.ts";

/** What two parties must share to be joined. */
export interface JoinKey {
  /** `un reference`, `ofsi group`, `uk reference`, `eu reference`, `ofac number`, or the kind of an identifier. */
  readonly ground: string;
  readonly value: string;
}

/** A party as far as joining needs it. */
export interface JoinEntry {
  readonly id: string;
  readonly list: string;
  readonly kind: PartyKind;
  readonly keys: readonly JoinKey[];
}

/** Another party that is the same, with the ground stated. */
export interface Join {
  readonly party: string;
  readonly ground: string;
  readonly value: string;
}

/** Kinds of identifier that one party alone bears. */
const NUMBERS = new Set(["national-id", "passport", "tax-id", "registration", "lei", "imo"]);

/** Shorter numbers are too often somebody else's. */
const NUMBER_CHARACTERS_MIN = 6;

/** A number borne by more parties of one list than this is a placeholder, not a number. */
const BEARERS_MAX = 4;

/** A group that grows past this was joined by a mistake somewhere; then only direct joins are shown. */
const GROUP_MAX = 16;

const REFERENCE_GROUNDS = {
  un: "un reference",
  "ofsi-group": "ofsi group",
  uk: "uk reference",
  eu: "eu reference",
  ofac: "ofac number",
} as const;

/** Lists whose own references other lists quote. */
const OWN_SCHEME: Readonly<Record<string, keyof typeof REFERENCE_GROUNDS>> = {
  uk: "uk",
  un: "un",
  eu: "eu",
  "us-sdn": "ofac",
};

/** Grounds that a party brings. */
export function joinEntry(party: ListedParty): JoinEntry {
  const keys: JoinKey[] = [];
  const own = OWN_SCHEME[party.list];
  if (own) keys.push({ ground: REFERENCE_GROUNDS[own], value: party.reference });
  for (const { scheme, value } of party.crossReferences) {
    const key = { ground: REFERENCE_GROUNDS[scheme], value };
    if (!keys.some((other) => other.ground === key.ground && other.value === key.value)) keys.push(key);
  }
  for (const { kind, number } of party.identifiers) {
    if (NUMBERS.has(kind) && number.length >= NUMBER_CHARACTERS_MIN) keys.push({ ground: kind, value: number });
  }
  return { id: party.id, list: party.list, kind: party.kind, keys };
}

function compatible(a: PartyKind, b: PartyKind): boolean {
  return a === b || a === "unknown" || b === "unknown";
}

/** Direct joins between parties of different lists, in the order of the entries. */
export function directJoins(entries: readonly JoinEntry[]): Map<string, Join[]> {
  const bearers = new Map<string, JoinEntry[]>();
  for (const entry of entries) {
    for (const { ground, value } of entry.keys) {
      const key = `${ground}\u0000${value}`;
      const list = bearers.get(key);
      if (list) list.push(entry);
      else bearers.set(key, [entry]);
    }
  }
  const joins = new Map<string, Join[]>();
  const join = (from: string, to: string, ground: string, value: string) => {
    const list = joins.get(from) ?? [];
    if (!list.some((other) => other.party === to)) list.push({ party: to, ground, value });
    joins.set(from, list);
  };
  for (const [key, sharing] of bearers) {
    if (sharing.length < 2) continue;
    const perList = new Map<string, number>();
    for (const { list } of sharing) perList.set(list, (perList.get(list) ?? 0) + 1);
    if (Math.max(...perList.values()) > BEARERS_MAX) continue;
    const [ground, value] = key.split("\u0000") as [string, string];
    for (const a of sharing) {
      for (const b of sharing) {
        if (a.list !== b.list && compatible(a.kind, b.kind)) join(a.id, b.id, ground, value);
      }
    }
  }
  return joins;
}

/**
 * For each party that has any, the parties of other lists that are the same: directly, or over one that is, each with the
 * ground of the last step. Linear in the number of parties and grounds.
 */
export function sameAs(entries: readonly JoinEntry[]): Map<string, Join[]> {
  const direct = directJoins(entries);
  const listOf = new Map(entries.map((entry) => [entry.id, entry.list]));
  const same = new Map<string, Join[]>();
  for (const [id, joins] of direct) {
    const found = new Map<string, Join>(joins.map((join) => [join.party, join]));
    const waiting = [...found.keys()];
    while (waiting.length > 0 && found.size <= GROUP_MAX) {
      for (const join of direct.get(waiting.pop() as string) ?? []) {
        if (join.party === id || found.has(join.party) || listOf.get(join.party) === listOf.get(id)) continue;
        found.set(join.party, join);
        waiting.push(join.party);
      }
    }
    same.set(id, found.size > GROUP_MAX ? joins : [...found.values()]);
  }
  return same;
}
