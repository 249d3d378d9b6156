// What does a caller say with the options of a screening? Read and checked before anything is opened.

import { type Command, Option } from "commander";
import { DEFAULT_POLICY, POLICY_LIMITS } from "../screening/policy.ts";
import { SUBJECT_KINDS } from "../subjects/subject.ts";
import { readSubjectDate } from "../subjects/subject-date.ts";
import type { SubjectFields } from "../subjects/subject-fields.ts";
import { subjectKindOf } from "../subjects/subject-kind.ts";
import { usageFault } from "./usage-fault.ts";

/** Options as commander gives them. */
export interface ScreenOptions {
  readonly data?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly kind?: string;
  readonly born?: string;
  readonly country?: readonly string[];
  readonly id?: readonly string[];
  readonly list?: readonly string[];
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly threshold: number;
  readonly limit: number;
  readonly near?: boolean;
  readonly failOnHit?: boolean;
  readonly in?: string;
  readonly out?: string;
  readonly threads?: number;
}

/** Reads a kind of subject, ours or of FollowTheMoney. */
export function kindOf(text: string): string {
  if (subjectKindOf(text) === undefined || text.trim() === "") {
    throw usageFault("KIND_UNKNOWN", `Expected one of ${SUBJECT_KINDS.join(", ")}.`);
  }
  return text;
}

function bornOf(text: string): string {
  if (readSubjectDate(text).length > 0) return text;
  throw usageFault("DATE_INVALID", "Expected a date as 1985-11-12, 1985-11 or 1985.");
}

export function thresholdOf(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value >= 0 && value <= 1)) {
    throw usageFault("THRESHOLD_INVALID", "Expected a number from 0 to 1, for example 0.7.");
  }
  return value;
}

/** Reads a whole number from 1 to `max`. */
export function countOf(max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < 1 || value > max) {
      throw usageFault("NUMBER_INVALID", `Expected a whole number from 1 to ${max}.`);
    }
    return value;
  };
}

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

function isDay(text: string): boolean {
  return DAY.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

function dayOf(text: string): string {
  if (!isDay(text)) throw usageFault("DATE_INVALID", "Expected a day as 2024-03-25.");
  return text;
}

/** A day or a time, as it was given. */
export function momentOf(text: string): string {
  const time = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.exec(text);
  if (time?.[1] === undefined) return dayOf(text);
  if (!isDay(time[1]) || Number.isNaN(Date.parse(text))) {
    throw usageFault("DATE_INVALID", "Expected a time as 2024-03-25T12:00:00Z.");
  }
  return text;
}

function listsOf(text: string, before: readonly string[] | undefined): readonly string[] {
  const lists = text.split(",").map((list) => list.trim());
  if (lists.includes("")) throw usageFault("LIST_UNKNOWN", "Expected ids of lists as uk,us-sdn.");
  return [...new Set([...(before ?? []), ...lists])];
}

function also(text: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), text];
}

/** Options that describe the subject. */
export function withSubjectOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--kind <kind>",
        `${SUBJECT_KINDS.join(", ")}; of wallet, domain and email NAME is the identifier`,
      ).argParser(kindOf),
    )
    .option("--born <date>", "date of birth, as far as known: 1985-11-12 or 1985", bornOf)
    .option("--country <country>", "ISO code or English name (may be repeated)", also)
    .option("--id <number>", "passport, national, tax, registration or IMO number, wallet … (may be repeated)", also);
}

/** Options that say what is searched and what counts as a hit. */
export function withScopeOptions(command: Command): Command {
  return command
    .option("--list <ids>", "only these lists, separated by commas (default: every current list)", listsOf)
    .option("--as-of <day>", "each list's newest edition published on or before this day", dayOf)
    .option("--known-at <time>", "only editions loaded by this day or time", momentOf)
    .addOption(
      new Option("--threshold <score>", "score from which a party is a hit, 0 to 1")
        .argParser(thresholdOf)
        .default(DEFAULT_POLICY.threshold),
    )
    .addOption(
      new Option("--limit <count>", "most hits shown of one subject")
        .argParser(countOf(POLICY_LIMITS.limitMax))
        .default(DEFAULT_POLICY.limit),
    );
}

/** The fields of the subject that the command line states. */
export function fieldsOf(name: string, options: ScreenOptions): SubjectFields {
  return {
    id: "1",
    name,
    ...(options.kind === undefined ? {} : { kind: options.kind }),
    ...(options.born === undefined ? {} : { birth_date: [options.born] }),
    ...(options.country === undefined ? {} : { country: options.country }),
    ...(options.id === undefined ? {} : { identifiers: options.id }),
  };
}
