// Who of a million is it? A frozen snapshot opened for reading: candidates by a bound that never loses a hit
// (`docs/theory/exact-retrieval.md`), then the full comparison with the party's own description.

import {
  comparePrepared,
  kindsCompatible,
  mayReach,
  type PreparedDescription,
  prepareDescription,
} from "../compare/compare.ts";
import { dayOfBirth } from "../compare/date-evidence.ts";
import { bitsOf } from "../compare/weights.ts";
import type { Description, Match } from "../description.ts";
import type { ScriptTables } from "../scripts/script-tables.ts";
import { type OpenSections, openSections } from "./buffer-sections.ts";
import { CandidateFinder, ROUNDING_BITS } from "./candidate-finder.ts";
import { KIND_CODES } from "./party-bound.ts";
import { decodeText } from "./text-codec.ts";
import { dayHash, hashText } from "./text-hash.ts";

export interface SearchOptions {
  /** 0 to 1; retrieval is exact from 0.5 up, and below it finds parties that share at least one word. */
  readonly threshold: number;
  /** Most matches returned, best first; ties in the order the parties were added. */
  readonly limit: number;
  /** Only parties of these groups; all when absent. */
  readonly groups?: ReadonlySet<number>;
}

export interface OpenOptions {
  /** Remember the neighbours of words seen, for many searches in a row. Default true. */
  readonly remember?: boolean;
}

interface SnapshotCounts {
  readonly parties: number;
  readonly names: number;
  readonly rows: number;
}

/** A snapshot opened for reading. Open one per thread over one shared buffer: it keeps scratch space of its own. */
export class IndexReader {
  readonly meta: unknown;
  readonly partyCount: number;
  readonly nameCount: number;
  readonly #tables: ScriptTables;
  readonly #sections: OpenSections;
  readonly #kinds: Uint8Array;
  readonly #groups: Uint8Array;
  readonly #finder: CandidateFinder;
  readonly #prepared = new Map<number, PreparedDescription>();

  constructor(buffer: ArrayBufferLike, tables: ScriptTables, options: OpenOptions = {}) {
    this.#sections = openSections(buffer);
    const { counts, meta } = this.#sections.meta as { counts: SnapshotCounts; meta: unknown };
    this.meta = meta;
    this.partyCount = counts.parties;
    this.nameCount = counts.names;
    this.#tables = tables;
    this.#kinds = this.#sections.u8("partyKind");
    this.#groups = this.#sections.u8("partyGroup");
    this.#finder = new CandidateFinder(this.#sections, options.remember ?? true);
  }

  /** The text given to the writer with the party. */
  payload(party: number): string {
    return this.#text("payload", party);
  }

  group(party: number): number {
    return this.#groups[party]!;
  }

  /** The party as it was described to the writer. */
  description(party: number): Description {
    return JSON.parse(this.#text("description", party)) as Description;
  }

  /** Parties at or above the threshold, best first. */
  search(subject: Description, options: SearchOptions): Match[] {
    const prepared = prepareDescription(subject, this.#tables);
    const least = bitsOf(options.threshold);
    const matches: Match[] = [];
    for (const [party, nameBits] of this.candidates(prepared, least)) {
      if (!this.#may(subject, party, options.groups)) continue;
      const listed = this.#party(party, (listed) => mayReach(subject, listed, nameBits + ROUNDING_BITS, least));
      if (listed === undefined) continue;
      const comparison = comparePrepared(prepared, listed);
      if (comparison.bits >= least) matches.push({ party, ...comparison });
    }
    matches.sort((a, b) => b.bits - a.bits || a.party - b.party);
    return matches.slice(0, options.limit);
  }

  /** Parties that may reach `least` bits, a superset of those that do, with the most bits that their names can have. */
  candidates(subject: PreparedDescription, least: number): ReadonlyMap<number, number> {
    const parties = new Map<number, number>();
    const sameNumber = new Set<number>();
    const sameDay = new Set<number>();
    for (const date of subject.description.birthDates ?? []) {
      const day = dayOfBirth(date);
      if (day !== undefined) this.#bucket("birthday", dayHash(day), sameDay);
    }
    for (const { number } of subject.description.identifiers ?? []) {
      if (number !== "") this.#bucket("identifier", hashText(number), sameNumber);
    }
    for (const party of sameNumber) parties.set(party, Number.POSITIVE_INFINITY);
    for (const name of subject.names)
      this.#finder.find(name.readings, subject.description, least, [...sameDay], parties);
    return parties;
  }

  /** Every party compared, for tests of exactness: what an index must agree with. */
  searchExhaustively(subject: Description, options: SearchOptions): Match[] {
    const prepared = prepareDescription(subject, this.#tables);
    const least = bitsOf(options.threshold);
    const matches: Match[] = [];
    for (let party = 0; party < this.partyCount; party++) {
      if (!this.#may(subject, party, options.groups)) continue;
      const comparison = comparePrepared(prepared, this.#party(party, () => true)!);
      if (comparison.bits >= least) matches.push({ party, ...comparison });
    }
    matches.sort((a, b) => b.bits - a.bits || a.party - b.party);
    return matches.slice(0, options.limit);
  }

  #bucket(kind: "identifier" | "birthday", hash: number, parties: Set<number>): void {
    const starts = this.#sections.u32(`${kind}Starts`);
    const found = this.#sections.u32(`${kind}Parties`);
    const bucket = hash & (starts.length - 2);
    for (let at = starts[bucket]!; at < starts[bucket + 1]!; at++) parties.add(found[at]!);
  }

  #may(subject: Description, party: number, groups: ReadonlySet<number> | undefined): boolean {
    if (groups && !groups.has(this.#groups[party]!)) return false;
    return kindsCompatible(subject.kind, KIND_CODES[this.#kinds[party]!]!);
  }

  /** A party with its names analysed, unless what is described shows already that this would be in vain. */
  #party(party: number, isWanted: (listed: Description) => boolean): PreparedDescription | undefined {
    const known = this.#prepared.get(party);
    if (known) return isWanted(known.description) ? known : undefined;
    const description = this.description(party);
    if (!isWanted(description)) return undefined;
    if (this.#prepared.size >= PREPARED_MAX) this.#prepared.clear();
    const prepared = prepareDescription(description, this.#tables);
    this.#prepared.set(party, prepared);
    return prepared;
  }

  #text(kind: "payload" | "description", party: number): string {
    const starts = this.#sections.u32(`${kind}Starts`);
    const bytes = this.#sections.u8(`${kind}Bytes`);
    return decodeText(bytes, starts[party]!, starts[party + 1]!);
  }
}

/** Analysed parties kept, for names that many subjects resemble. About 2 kB each. */
const PREPARED_MAX = 2_000;
