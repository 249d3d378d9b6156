// What does a mirror hold? `mirror.json`: for each list its editions, oldest first, with the files of each. Read with care,
// since it may come over the network.

import { PortcullisError } from "../errors.ts";
import type { ColumnMap } from "../formats/format.ts";

/** `current`: screened by default; the others only when named. `own`: a firm's own list. */
export type ListStatus = "current" | "retired" | "aggregate" | "intelligence" | "own";

export interface MirrorEdition {
  /** ISO date. */
  readonly published: string;
  readonly format: string;
  /** Paths relative to mirror.json. */
  readonly files: readonly string[];
  readonly encoding?: string;
  readonly columns?: ColumnMap;
  readonly reconstructed?: boolean;
  readonly note?: string;
}

export interface MirrorList {
  readonly id: string;
  readonly title: string;
  readonly status: ListStatus;
  readonly publisher: string;
  readonly licence: string;
  readonly country?: string;
  readonly editions: readonly MirrorEdition[];
}

const STATUSES: ReadonlySet<string> = new Set(["current", "retired", "aggregate", "intelligence", "own"]);

/** Ids of lists: what stands before the stroke of a party id. */
export const LIST_ID = /^[a-z0-9][a-z0-9-]{0,39}$/;

export function isIsoDate(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** The lists of a mirror. Throws `MIRROR_INVALID`, naming the field and what it should be. */
export function readMirrorIndex(text: string, where: string): MirrorList[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw invalid(where, "the file", "JSON", error);
  }
  const lists = field(json, "lists");
  if (typeof lists !== "object" || lists === null) throw invalid(where, "lists", "an object with a list under each id");
  return Object.entries(lists).map(([id, list]) => readList(id, list, where));
}

function readList(id: string, list: unknown, where: string): MirrorList {
  const at = `lists.${id}`;
  if (!LIST_ID.test(id)) throw invalid(where, at, "an id of small letters, digits and hyphens");
  const status = textOf(list, "status", at, where);
  if (!STATUSES.has(status)) throw invalid(where, `${at}.status`, `one of ${[...STATUSES].join(", ")}`);
  const editions = field(list, "editions");
  if (!Array.isArray(editions)) throw invalid(where, `${at}.editions`, "an array");
  const country = field(list, "country");
  return {
    id,
    title: textOf(list, "title", at, where),
    status: status as ListStatus,
    publisher: textOf(list, "publisher", at, where),
    licence: textOf(list, "licence", at, where),
    ...(typeof country === "string" ? { country } : {}),
    editions: editions
      .map((edition, number) => readEdition(edition, `${at}.editions[${number}]`, where))
      .toSorted((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0)),
  };
}

function readEdition(edition: unknown, at: string, where: string): MirrorEdition {
  const published = textOf(edition, "published", at, where);
  if (!isIsoDate(published)) throw invalid(where, `${at}.published`, "a date such as 2024-03-25");
  const files = field(edition, "files");
  if (!Array.isArray(files) || files.length === 0 || !files.every((file) => typeof file === "string")) {
    throw invalid(where, `${at}.files`, "an array of paths");
  }
  for (const file of files as string[]) {
    if (file.startsWith("/") || file.includes("\\") || file.includes(":") || file.split("/").includes("..")) {
      throw invalid(where, `${at}.files`, "paths inside the mirror, relative to mirror.json");
    }
  }
  const encoding = field(edition, "encoding");
  const columns = field(edition, "columns");
  const note = field(edition, "note");
  return {
    published,
    format: textOf(edition, "format", at, where),
    files: files as string[],
    ...(typeof encoding === "string" ? { encoding } : {}),
    ...(typeof columns === "object" && columns !== null ? { columns: columns as ColumnMap } : {}),
    ...(field(edition, "reconstructed") === true ? { reconstructed: true } : {}),
    ...(typeof note === "string" ? { note } : {}),
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function textOf(value: unknown, name: string, at: string, where: string): string {
  const text = field(value, name);
  if (typeof text !== "string" || text === "") throw invalid(where, `${at}.${name}`, "a text");
  return text;
}

function invalid(where: string, at: string, expected: string, cause?: unknown): PortcullisError {
  const message = `${where}: ${at} should be ${expected}.`;
  return new PortcullisError("MIRROR_INVALID", "input", message, { file: where, field: at }, cause);
}
