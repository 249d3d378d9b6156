// How long must bodies be kept, and which may go today? By the rule that binds whoever keeps them; what is under a hold stays.

import {
  type Disposal,
  decodeEnvelope,
  ENTRY_TYPES,
  type EntryRange,
  type EntryType,
  isWithin,
} from "./entries/envelope.ts";
import type { BodySecrets } from "./entries/key-row.ts";
import { entriesOfSubject } from "./files/body-store.ts";
import type { LedgerFiles } from "./files/ledger-files.ts";
import { disposalsFrom, entriesBetween } from "./read-log.ts";

/** Years that bodies of a type are kept, and the law or decision that says so. */
export interface RetentionRule {
  readonly type: EntryType;
  /** From the entry's time; whole years by the calendar, in UTC. */
  readonly years: number;
  readonly source: string;
}

/** Kept as long as the log: which entries are gone, and by which rules the house works, now and when something was decided. */
const KEPT: ReadonlySet<EntryType> = new Set(["disposal", "policy"]);

function forAll(years: number, source: string): readonly RetentionRule[] {
  return ENTRY_TYPES.filter((type) => !KEPT.has(type)).map((type) => ({ type, years, source }));
}

/**
 * Policies to start from. They are minimum periods of law as we read it, not legal advice: who is bound by several keeps the
 * longest, and data protection law asks that it is not longer than needed.
 */
export const RETENTION_DEFAULTS = {
  /** OFAC: records of every transaction and of blocked property, ten years; five before 12 March 2025. */
  ofac: forAll(10, "OFAC: ten years, 31 CFR 501.601 as amended with effect from 12 March 2025 (89 FR 74832)"),
  /** UK: typically five years. */
  uk: forAll(5, "UK: five years, Money Laundering Regulations 2017 (SI 2017/692), regulation 40"),
} as const;

export type RetentionDefault = keyof typeof RETENTION_DEFAULTS;

/** An entry of a disposal stays far below what an entry may have in bytes. */
const RANGES_MAX = 2_000;

/** The last moment whose entries are older than so many years at `now`. */
function cutOff(now: Date, years: number): string {
  const day = new Date(now);
  day.setUTCFullYear(day.getUTCFullYear() - years);
  return day.toISOString();
}

/** Adds an entry to rising ranges. */
function extend(ranges: [number, number][], entry: number): void {
  const last = ranges.at(-1);
  if (last?.[1] === entry - 1) last[1] = entry;
  else ranges.push([entry, entry]);
}

/** Entries that a hold keeps: those of these subjects. */
async function heldEntries(
  files: LedgerFiles,
  subjects: readonly string[],
  size: number,
  secrets: BodySecrets,
): Promise<ReadonlySet<number>> {
  const held = new Set<number>();
  for (const subject of subjects) {
    for (const entry of await entriesOfSubject(files, subject, size, secrets)) held.add(entry);
  }
  return held;
}

/** What is asked of `dueDisposals`. */
export interface Due {
  /** A type without a rule is kept. */
  readonly rules: readonly RetentionRule[];
  readonly now: Date;
  /** Subjects whose bodies stay whatever their age: litigation, an open case, a relationship that goes on. */
  readonly holds?: readonly string[];
}

/**
 * The disposals that are due among the first `size` entries: bodies older than their rule asks, not disposed of yet and
 * not under a hold. Give each to `Ledger.dispose`. None when nothing is due.
 */
export async function dueDisposals(
  files: LedgerFiles,
  size: number,
  secrets: BodySecrets,
  { rules, now, holds = [] }: Due,
): Promise<readonly Disposal[]> {
  const held = await heldEntries(files, holds, size, secrets);
  const done: EntryRange[][] = [];
  for await (const { disposal } of disposalsFrom(files, 0, size)) done.push([...disposal.entries]);
  const due = new Map<RetentionRule, [number, number][]>();
  const ends = new Map(rules.map((rule) => [rule.type, { rule, end: cutOff(now, rule.years) }] as const));
  const newest = [...ends.values()].reduce((latest, { end }) => (end > latest ? end : latest), "");
  for await (const { entry, bytes } of entriesBetween(files, 0, size, size)) {
    const { type, time, body } = decodeEnvelope(bytes);
    // Entries stand in the order of time: what follows is not due either.
    if (time > newest) break;
    const end = ends.get(type);
    if (body === undefined || end === undefined || time > end.end || held.has(entry)) continue;
    if (done.some((ranges) => isWithin(entry, ranges))) continue;
    const ranges = due.get(end.rule) ?? [];
    extend(ranges, entry);
    due.set(end.rule, ranges);
  }
  return disposalsOf(due);
}

/** One disposal a reason, in as many as fit into an entry each. */
function disposalsOf(due: ReadonlyMap<RetentionRule, [number, number][]>): readonly Disposal[] {
  const bySource = new Map<string, [number, number][]>();
  for (const [{ source }, ranges] of due) bySource.set(source, [...(bySource.get(source) ?? []), ...ranges]);
  return [...bySource].flatMap(([source, ranges]) => {
    const rising: [number, number][] = [];
    for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
      const last = rising.at(-1);
      if (last?.[1] === from - 1) last[1] = to;
      else rising.push([from, to]);
    }
    return Array.from({ length: Math.ceil(rising.length / RANGES_MAX) }, (_, part) => ({
      ground: "retention" as const,
      entries: rising.slice(part * RANGES_MAX, (part + 1) * RANGES_MAX),
      reason: source,
    }));
  });
}
