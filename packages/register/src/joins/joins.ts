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

const REFERENCE_GROUNDS = {
  uk: "uk reference",
  "ofsi-group": "ofsi group",
  un: "un reference",
  eu: "eu reference",
  ofac: "ofac number",
} as const;

/** Kinds of identifier that one party alone bears. */
const NUMBERS = ["lei", "imo", "national-id", "passport", "tax-id", "registration"] as const;

/** Of several grounds the one that is told, the firmest first: what an authority says before what two numbers say. */
const GROUNDS: readonly string[] = [...Object.values(REFERENCE_GROUNDS), ...NUMBERS];

/** Shorter numbers are too often somebody else's. */
const NUMBER_CHARACTERS_MIN = 6;

/** Numbers of fewer different characters stand for "none": 999999, 1212121. */
const NUMBER_VARIETY_MIN = 3;

/** Numbers that are counted up or down stand for "any". */
const SEQUENCES = ["01234567890123456789", "98765432109876543210"] as const;

/** References that more parties of one list bear than this are no references. */
const REFERENCE_BEARERS_MAX = 4;

/** A group of more parties was joined by a mistake somewhere; then only direct joins are shown. */
const GROUP_MAX = 16;

/** Lists whose own references other lists quote. OFAC numbers the parties of its two lists in one series. */
const OWN_SCHEME: Readonly<Record<string, keyof typeof REFERENCE_GROUNDS>> = {
  uk: "uk",
  un: "un",
  eu: "eu",
  "us-sdn": "ofac",
  "us-nonsdn": "ofac",
};

/** Grounds that a party brings. */
export function joinEntry(party: ListedParty): JoinEntry {
  const keys: JoinKey[] = [];
  const add = (ground: string, value: string): void => {
    if (!keys.some((other) => other.ground === ground && other.value === value)) keys.push({ ground, value });
  };
  const own = OWN_SCHEME[party.list];
  if (own) add(REFERENCE_GROUNDS[own], party.reference);
  for (const { scheme, value } of party.crossReferences) add(REFERENCE_GROUNDS[scheme], value);
  for (const { kind, number } of party.identifiers) if (isNumber(kind) && isTelling(number)) add(kind, number);
  return { id: party.id, list: party.list, kind: party.kind, keys };
}

function isNumber(ground: string): boolean {
  return (NUMBERS as readonly string[]).includes(ground);
}

/** Whether a number can tell one party from all others. */
function isTelling(number: string): boolean {
  if (number.length < NUMBER_CHARACTERS_MIN || !/\d/.test(number)) return false;
  return new Set(number).size >= NUMBER_VARIETY_MIN && !SEQUENCES.some((digits) => digits.includes(number));
}

function compatible(a: PartyKind, b: PartyKind): boolean {
  return a === b || a === "unknown" || b === "unknown";
}

/** Orders by the ground's firmness, then by its value. */
function firmer(a: Join, b: Join): number {
  return GROUNDS.indexOf(a.ground) - GROUNDS.indexOf(b.ground) || (a.value < b.value ? -1 : 1);
}

/** Entries by what they bear, without the grounds that cannot tell one party from another. */
function bearersOf(entries: readonly JoinEntry[]): Map<string, Map<string, JoinEntry[]>> {
  const bearers = new Map<string, Map<string, JoinEntry[]>>();
  for (const entry of entries) {
    for (const { ground, value } of entry.keys) {
      const values = bearers.get(ground) ?? new Map<string, JoinEntry[]>();
      bearers.set(ground, values);
      const sharing = values.get(value);
      if (sharing === undefined) values.set(value, [entry]);
      else if (!sharing.includes(entry)) sharing.push(entry);
    }
  }
  return bearers;
}

/** Whether parties that share this are one: a number that two of one list bear is at least once a mistake. */
function joins(ground: string, sharing: readonly JoinEntry[]): boolean {
  if (sharing.length < 2) return false;
  const perList = new Map<string, number>();
  for (const { list } of sharing) perList.set(list, (perList.get(list) ?? 0) + 1);
  return Math.max(...perList.values()) <= bearersMax(ground);
}

/** Parties of one list that may share a ground before it joins nobody. */
export function bearersMax(ground: string): number {
  return isNumber(ground) ? 1 : REFERENCE_BEARERS_MAX;
}

/**
 * Direct joins between parties of different lists and compatible kinds, each with its firmest ground, by party id. Symmetric,
 * and the same whatever the order of the entries.
 */
export function directJoins(entries: readonly JoinEntry[]): Map<string, Join[]> {
  const found = new Map<string, Map<string, Join>>();
  const join = (from: string, made: Join): void => {
    const joined = found.get(from) ?? new Map<string, Join>();
    found.set(from, joined);
    const known = joined.get(made.party);
    if (known === undefined || firmer(made, known) < 0) joined.set(made.party, made);
  };
  for (const [ground, values] of bearersOf(entries)) {
    for (const [value, sharing] of values) {
      if (!joins(ground, sharing)) continue;
      for (const a of sharing) {
        for (const b of sharing) {
          if (a.list !== b.list && compatible(a.kind, b.kind)) join(a.id, { party: b.id, ground, value });
        }
      }
    }
  }
  return new Map(sortedById([...found].map(([id, joined]) => [id, sortedJoins(joined.values())])));
}

function sortedById<T>(pairs: readonly (readonly [string, T])[]): readonly (readonly [string, T])[] {
  return pairs.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

function sortedJoins(made: Iterable<Join>): Join[] {
  return [...made].sort((a, b) => (a.party < b.party ? -1 : a.party > b.party ? 1 : 0));
}

/**
 * For each party that has any, the parties of other lists that are the same: directly, or over others that are, on the
 * shortest way, each with the ground of its last step. Parties of kinds that exclude each other are not the same, whatever lies
 * between them. Of a group of more than 16 parties only direct joins are given. Symmetric, and the same whatever the order
 * of the entries; linear in the number of parties and grounds.
 */
export function sameAs(entries: readonly JoinEntry[]): Map<string, Join[]> {
  const direct = directJoins(entries);
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  const same = new Map<string, Join[]>();
  for (const [id, near] of direct) {
    const self = entryOf.get(id);
    const group = groupOf(id, direct);
    const others = [...group.values()].filter(({ party }) => {
      const other = entryOf.get(party);
      return self !== undefined && other !== undefined && other.list !== self.list && compatible(other.kind, self.kind);
    });
    same.set(id, group.size >= GROUP_MAX ? near : sortedJoins(others));
  }
  return same;
}

/** Everybody who can be reached from a party, as reached on the shortest way; no more of them than matter. */
function groupOf(id: string, direct: ReadonlyMap<string, readonly Join[]>): Map<string, Join> {
  const group = new Map<string, Join>();
  const waiting = [id];
  for (let next = waiting.shift(); next !== undefined && group.size < GROUP_MAX; next = waiting.shift()) {
    for (const join of direct.get(next) ?? []) {
      if (join.party === id || group.has(join.party)) continue;
      group.set(join.party, join);
      waiting.push(join.party);
    }
  }
  return group;
}
