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

/** A day of the calendar: 2024-02-29 is one, 2023-02-29 none. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // A day too many is read as one of the next month.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
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
  if (!isObject(lists)) throw invalid(where, "lists", "an object with a list under each id");
  return Object.entries(lists).map(([id, list]) => readList(id, list, where));
}

function readList(id: string, list: unknown, where: string): MirrorList {
  const at = `lists.${id}`;
  if (!LIST_ID.test(id)) throw invalid(where, at, "an id of small letters, digits and hyphens");
  const status = textOf(list, "status", at, where);
  if (!STATUSES.has(status)) throw invalid(where, `${at}.status`, `one of ${[...STATUSES].join(", ")}`);
  const editions = field(list, "editions");
  if (!Array.isArray(editions)) throw invalid(where, `${at}.editions`, "an array");
  return {
    id,
    title: textOf(list, "title", at, where),
    status: status as ListStatus,
    publisher: textOf(list, "publisher", at, where),
    licence: textOf(list, "licence", at, where),
    ...optionalText(list, "country", at, where),
    // Of two editions of one day the one named later is the newer.
    editions: editions
      .map((edition, number) => readEdition(edition, `${at}.editions[${number}]`, where))
      .toSorted((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0)),
  };
}

function readEdition(edition: unknown, at: string, where: string): MirrorEdition {
  const published = textOf(edition, "published", at, where);
  if (!isIsoDate(published)) throw invalid(where, `${at}.published`, "a date such as 2024-03-25");
  const files = field(edition, "files");
  if (!Array.isArray(files) || files.length === 0 || !files.every(isText)) {
    throw invalid(where, `${at}.files`, "an array of paths");
  }
  if (!files.every(isInside)) throw invalid(where, `${at}.files`, "paths inside the mirror, relative to mirror.json");
  const reconstructed = field(edition, "reconstructed");
  if (reconstructed !== undefined && typeof reconstructed !== "boolean") {
    throw invalid(where, `${at}.reconstructed`, "true or false");
  }
  return {
    published,
    format: textOf(edition, "format", at, where),
    files,
    ...optionalText(edition, "encoding", at, where),
    ...readColumns(field(edition, "columns"), `${at}.columns`, where),
    ...(reconstructed ? { reconstructed } : {}),
    ...optionalText(edition, "note", at, where),
  };
}

/** Whether a path leads nowhere but into the mirror, be it a folder or a site. */
function isInside(path: string): boolean {
  const parts = path.split("/");
  return !/[\\:?#\0]|%2e/i.test(path) && !parts.some((part) => part === "" || part === "." || part === "..");
}

function readColumns(columns: unknown, at: string, where: string): { readonly columns?: ColumnMap } {
  if (columns === undefined) return {};
  if (!isObject(columns)) throw invalid(where, at, "an object with a header under each field");
  for (const [name, ref] of Object.entries(columns)) {
    const told = typeof ref === "string" || (isText(field(ref, "column")) && isText(field(ref, "separator")));
    if (!told) throw invalid(where, `${at}.${name}`, "a header, or an object with its column and separator");
  }
  return { columns: columns as ColumnMap };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** A field that may be absent or null, but is text where it is there. */
function optionalText<Name extends string>(
  value: unknown,
  name: Name,
  at: string,
  where: string,
): { readonly [Key in Name]?: string } {
  const text = field(value, name);
  if (text === undefined || text === null) return {};
  if (!isText(text)) throw invalid(where, `${at}.${name}`, "a text");
  return { [name]: text } as { [Key in Name]: string };
}

function field(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
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
