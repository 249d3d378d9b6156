// How is a page of alerts asked of SQLite? Along an index from where the page before ended, so that a page costs the same among a
// hundred thousand as among ten.

import type { SQLInputValue } from "node:sqlite";
import { PortcullisError } from "@portcullis/register/errors";
import type { AlertQuery, AlertSort } from "./state-store.ts";

/** The words of a search that are looked for; more say nothing new. */
const WORDS_MAX = 8;

interface Position {
  readonly sort: AlertSort;
  readonly score: number;
  readonly seq: number;
}

export function cursorOf(sort: AlertSort, { score, seq }: { readonly score: number; readonly seq: number }): string {
  return Buffer.from(JSON.stringify([sort, score, seq])).toString("base64url");
}

export function cursorInvalid(): PortcullisError {
  return new PortcullisError(
    "CURSOR_INVALID",
    "input",
    "The cursor is not one that this list has given for this order.",
  );
}

function positionOf(cursor: string, sort: AlertSort): Position {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    throw cursorInvalid();
  }
  const [of, score, seq] = Array.isArray(value) ? (value as unknown[]) : [];
  if (of !== sort || typeof score !== "number" || !Number.isSafeInteger(seq)) throw cursorInvalid();
  return { sort, score, seq: seq as number };
}

/** Beginnings of words, all of which must be found; undefined when there is nothing to look for. */
export function wordsQuery(text: string): string | undefined {
  const words = text.normalize("NFKC").match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return undefined;
  return words
    .slice(0, WORDS_MAX)
    .map((word) => `"${word}"*`)
    .join(" ");
}

export interface BuiltQuery {
  /** Places and scores in order, from where the page before ended. */
  readonly order: string;
  /** How many there are, and where all of them are. */
  readonly count: string;
  readonly places: string;
  readonly values: readonly SQLInputValue[];
  /** Of the order alone, after the others. */
  readonly orderValues: readonly SQLInputValue[];
  /** Whether anything but the words of a search narrows it. */
  readonly isNarrowed: boolean;
}

interface Filter {
  readonly conditions: string[];
  readonly values: SQLInputValue[];
}

/** The table that drives the query is `d`: with a list named, the small rows of that list. */
function filterOf(query: AlertQuery, found: readonly number[] | undefined): Filter {
  const { state, assignee, list, minScore } = query;
  const conditions: string[] = [];
  const values: SQLInputValue[] = [];
  const must = (condition: string, value: SQLInputValue): void => {
    conditions.push(condition);
    values.push(value);
  };
  if (list !== undefined) must("d.list = ?", list);
  if (state !== undefined) must("d.state = ?", state);
  if (minScore !== undefined) must("d.score >= ?", minScore);
  if (assignee !== undefined) {
    must(list === undefined ? "d.assignee = ?" : "d.seq IN (SELECT seq FROM alerts WHERE assignee = ?)", assignee);
  }
  if (found !== undefined) must("d.seq IN (SELECT value FROM json_each(?))", JSON.stringify(found));
  return { conditions, values };
}

/**
 * Throws `CURSOR_INVALID` (input).
 * @param found places that the words of a search are at, when they are few
 */
export function buildAlertQuery(query: AlertQuery, found?: readonly number[]): BuiltQuery {
  const { sort, cursor } = query;
  const { conditions, values } = filterOf(query, found);
  const table = query.list === undefined ? "alerts d" : "alert_lists d";
  const where = (all: readonly string[]): string => (all.length === 0 ? "" : ` WHERE ${all.join(" AND ")}`);
  const after: string[] = [];
  const orderValues: SQLInputValue[] = [];
  if (cursor !== undefined) {
    const at = positionOf(cursor, sort);
    if (sort === "score") {
      after.push("(d.score, d.seq) < (?, ?)");
      orderValues.push(at.score, at.seq);
    } else {
      after.push(sort === "opened" ? "d.seq < ?" : "d.seq > ?");
      orderValues.push(at.seq);
    }
  }
  const order = { score: "d.score DESC, d.seq DESC", opened: "d.seq DESC", age: "d.seq" }[sort];
  return {
    order: `SELECT d.seq, d.score FROM ${table}${where([...conditions, ...after])} ORDER BY ${order}`,
    count: `SELECT count(*) AS total FROM ${table}${where(conditions)}`,
    places: `SELECT json_group_array(d.seq) AS places FROM ${table}${where(conditions)}`,
    values,
    orderValues,
    isNarrowed: conditions.length > 0,
  };
}
