// How are a million listed names made searchable? Every reading of every name becomes a row of vocabulary entries; rows,
// postings, look-ups and the parties' own descriptions are frozen into one buffer.

import { prepareName } from "../compare/compare-names.ts";
import { dayOfBirth } from "../compare/date-evidence.ts";
import type { PreparedReading } from "../compare/token-links.ts";
import type { Description } from "../description.ts";
import { analyseName } from "../names/analyse-name.ts";
import type { ScriptTables } from "../scripts/script-tables.ts";
import { BucketBuilder } from "./buckets.ts";
import { type Section, writeSections } from "./buffer-sections.ts";
import { neighbourSections } from "./neighbour-table.ts";
import { KIND_CODES, type PartyFacts, partyFactSections, partyFacts } from "./party-bound.ts";
import { encodeText } from "./text-codec.ts";
import { dayHash, hashText } from "./text-hash.ts";
import { CLASS_CODES, VocabularyBuilder } from "./vocabulary-builder.ts";
import { pairFilterSection } from "./word-pairs.ts";

/** Bits of a row's flags. */
export const ROW_LEGAL_MASK = 3;
export const ROW_ENTITY = 4;
export const ROW_CHARACTERS = 8;
export const ROW_WEAK = 16;

/** Most groups (lists) of one snapshot: a group is one byte. */
export const GROUPS_MAX = 255;

interface Row {
  readonly party: number;
  readonly flags: number;
  readonly entries: readonly number[];
}

interface Party {
  readonly kind: number;
  readonly group: number;
  readonly facts: PartyFacts;
  readonly description: string;
  readonly payload: string;
}

/** Builds one snapshot. Add parties in a fixed order, then freeze once; the same input gives the same bytes. */
export class IndexWriter {
  readonly #tables: ScriptTables;
  readonly #vocabulary = new VocabularyBuilder();
  readonly #rows: Row[] = [];
  readonly #parties: Party[] = [];
  readonly #identifiers = new BucketBuilder();
  readonly #birthdays = new BucketBuilder();
  #names = 0;

  constructor(tables: ScriptTables) {
    this.#tables = tables;
  }

  /** Adds a party. `group` is 0 to 254; `payload` is kept and given back unread. */
  add(party: Description, group: number, payload: string): void {
    if (!Number.isInteger(group) || group < 0 || group >= GROUPS_MAX) {
      throw new RangeError(`A group is a whole number from 0 to ${GROUPS_MAX - 1}, not ${group}.`);
    }
    const number = this.#parties.length;
    const description = JSON.stringify(party);
    this.#parties.push({ kind: KIND_CODES.indexOf(party.kind), group, facts: partyFacts(party), description, payload });
    this.#names += party.names.length;
    const seen = new Set<string>();
    for (const name of party.names) {
      for (const prepared of prepareName(analyseName(name, party.kind, this.#tables))) {
        const entries = prepared.tokens.map((token) => this.#vocabulary.entryOf(token));
        const flags = flagsOf(prepared) | (name.strength === "low" ? ROW_WEAK : 0);
        const key = `${flags} ${entries.join(" ")}`;
        if (seen.has(key)) continue;
        seen.add(key);
        this.#rows.push({ party: number, flags, entries });
      }
    }
    for (const identifier of party.identifiers ?? []) {
      if (identifier.number !== "") this.#identifiers.add(hashText(identifier.number), number);
    }
    const days = (party.birthDates ?? []).map(dayOfBirth).filter((day) => day !== undefined);
    for (const day of new Set(days)) this.#birthdays.add(dayHash(day), number);
  }

  /** The frozen snapshot. */
  freeze(meta: unknown): Uint8Array<ArrayBuffer> {
    const identifiers = this.#identifiers.build();
    const birthdays = this.#birthdays.build();
    const counts = { parties: this.#parties.length, names: this.#names, rows: this.#rows.length };
    const words = this.#vocabulary.sections();
    const rows = this.#rowSections();
    return writeSections(
      {
        ...words,
        ...neighbourSections(words),
        ...rows,
        ...pairFilterSection(rows.rowEntryStarts, rows.rowEntries, words["entryWord"] as Uint32Array),
        ...this.#partySections(),
        identifierStarts: identifiers.starts,
        identifierParties: identifiers.values,
        birthdayStarts: birthdays.starts,
        birthdayParties: birthdays.values,
      },
      { counts, meta },
    );
  }

  #rowSections() {
    const rows = this.#rows;
    const starts = new Uint32Array(rows.length + 1);
    for (const [at, row] of rows.entries()) starts[at + 1] = starts[at]! + row.entries.length;
    const entries = new Uint32Array(starts[rows.length]!);
    const postingStarts = new Uint32Array(this.#vocabulary.entryCount + 1);
    for (const [at, row] of rows.entries()) {
      entries.set(row.entries, starts[at]!);
      for (const entry of new Set(row.entries)) postingStarts[entry + 1]! += 1;
    }
    for (let at = 0; at < this.#vocabulary.entryCount; at++) postingStarts[at + 1]! += postingStarts[at]!;
    const next = postingStarts.slice(0, this.#vocabulary.entryCount);
    const postings = new Uint32Array(postingStarts[this.#vocabulary.entryCount]!);
    for (const [at, row] of rows.entries()) {
      for (const entry of new Set(row.entries)) {
        postings[next[entry]!] = at;
        next[entry]! += 1;
      }
    }
    return {
      rowEntryStarts: starts,
      rowEntries: entries,
      rowParty: Uint32Array.from(rows, (row) => row.party),
      rowFlags: Uint8Array.from(rows, (row) => row.flags),
      postingStarts,
      postings,
    } satisfies Record<string, Section>;
  }

  #partySections(): Record<string, Section> {
    const descriptions = blob(this.#parties.map((party) => party.description));
    const payloads = blob(this.#parties.map((party) => party.payload));
    return {
      partyKind: Uint8Array.from(this.#parties, (party) => party.kind),
      partyGroup: Uint8Array.from(this.#parties, (party) => party.group),
      ...partyFactSections(this.#parties.map(({ facts }) => facts)),
      descriptionStarts: descriptions.starts,
      descriptionBytes: descriptions.bytes,
      payloadStarts: payloads.starts,
      payloadBytes: payloads.bytes,
    };
  }
}

function flagsOf(prepared: PreparedReading): number {
  return (
    prepared.legalForms |
    (prepared.reading.style === "entity" ? ROW_ENTITY : 0) |
    (prepared.reading.script === "characters" ? ROW_CHARACTERS : 0)
  );
}

function blob(texts: readonly string[]): { readonly starts: Uint32Array; readonly bytes: Uint8Array } {
  const encoded = texts.map(encodeText);
  const starts = new Uint32Array(texts.length + 1);
  for (const [at, part] of encoded.entries()) starts[at + 1] = starts[at]! + part.length;
  const bytes = new Uint8Array(starts[texts.length]!);
  for (const [at, part] of encoded.entries()) bytes.set(part, starts[at]!);
  return { starts, bytes };
}

/** Position of a class in {@link CLASS_CODES}. */
export function classCode(cls: (typeof CLASS_CODES)[number]): number {
  return CLASS_CODES.indexOf(cls);
}
