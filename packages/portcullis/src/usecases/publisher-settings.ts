// Which publishers are asked, where, and what of that did somebody change? The program's table, and `publishers.json` over it.

import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { PortcullisError } from "@portcullis/register/errors";
import { PUBLISHERS, type Publisher } from "../publishers.ts";

export interface PublisherSettings {
  readonly publishers: readonly Publisher[];
  /** Those that the file takes away. */
  readonly off: readonly Publisher[];
  /** PEM files of authorities to trust besides Node's. */
  readonly certificates: readonly string[];
}

/** The file that changes the table; it lies in the data folder. */
export const SETTINGS_FILE = "publishers.json";

const TEXTS = ["title", "publisher", "licence", "country", "format"] as const;
const STATUSES = ["current", "retired", "aggregate", "own"] as const;

type Json = Readonly<Record<string, unknown>>;

/**
 * The settings in force. Lists of `publishers.json` change those of the table field by field, `false` or `"off": true` takes one away, and
 * a list that the table does not know is one more. Throws `SETTINGS_INVALID` (input) with the place of the fault.
 */
export async function publisherSettings(folder: string): Promise<PublisherSettings> {
  const path = join(folder, SETTINGS_FILE);
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if ((error as { code?: unknown }).code === "ENOENT") return { publishers: PUBLISHERS, off: [], certificates: [] };
    throw new PortcullisError("SETTINGS_INVALID", "input", `${path} cannot be read.`, { path }, error);
  }
  // Every screening asks for the cadences: the readers of all formats are loaded only where a file names some.
  return settingsOf(text, path);
}

/** The same of a text that is not in its place yet. Throws `SETTINGS_INVALID` (input). */
export async function settingsOf(text: string, path: string): Promise<PublisherSettings> {
  const { FORMATS, LIST_ID } = await import("@portcullis/register");
  return settingsFrom(text, path, { formats: [...FORMATS.keys()], listId: LIST_ID });
}

interface Known {
  readonly formats: readonly string[];
  readonly listId: RegExp;
}

function settingsFrom(text: string, path: string, known: Known): PublisherSettings {
  const json = object(parsed(text, path), path, "the file");
  refuseOthers(json, ["lists", "certificates"], path, "the file");
  const certificates = json["certificates"] === undefined ? [] : strings(json["certificates"], path, "certificates");
  const lists = object(json["lists"] ?? {}, path, "lists");
  const changed = new Map(PUBLISHERS.map((publisher) => [publisher.id, publisher]));
  const off: Publisher[] = [];
  for (const [id, value] of Object.entries(lists)) {
    const { off: isOff = value === false, ...json } = value === false ? {} : object(value, path, `lists.${id}`);
    if (typeof isOff !== "boolean") throw invalid(path, `lists.${id}.off`, "true or false");
    const before = changed.get(id);
    // A name that the table does not know takes nothing away.
    const publisher = value === false ? before : publisherOf(id, json, before, path, known);
    if (!isOff && publisher !== undefined) changed.set(id, publisher);
    else changed.delete(id);
    if (isOff && publisher !== undefined) off.push(publisher);
  }
  return {
    publishers: [...changed.values()],
    off,
    certificates: certificates.map((file) => resolve(dirname(path), file)),
  };
}

function publisherOf(
  id: string,
  json: Json,
  before: Publisher | undefined,
  path: string,
  { formats, listId }: Known,
): Publisher {
  const at = `lists.${id}`;
  if (!listId.test(id)) throw invalid(path, at, "small letters, digits and hyphens as the list's name");
  refuseOthers(json, [...TEXTS, "status", "urls", "cadenceDays"], path, at);
  const base: Publisher = before ?? {
    ...{ id, title: id, status: "own", publisher: "", licence: "" },
    ...{ format: "", urls: [], cadenceDays: 7 },
  };
  const texts: Record<string, string> = {};
  for (const name of TEXTS) {
    const value = json[name];
    if (value === undefined) continue;
    if (typeof value !== "string") throw invalid(path, `${at}.${name}`, "a text");
    texts[name] = value;
  }
  const status = json["status"] ?? base.status;
  const cadenceDays = json["cadenceDays"] ?? base.cadenceDays;
  const urls = json["urls"] === undefined ? base.urls : strings(json["urls"], path, `${at}.urls`);
  const wrong = urls.find((url) => !/^https?:$/.test(URL.parse(url)?.protocol ?? ""));
  if (wrong !== undefined || urls.length === 0) throw invalid(path, `${at}.urls`, "addresses, https or http");
  if (!STATUSES.includes(status as (typeof STATUSES)[number])) {
    throw invalid(path, `${at}.status`, `one of ${STATUSES.join(", ")}`);
  }
  if (typeof cadenceDays !== "number" || !(cadenceDays > 0)) {
    throw invalid(path, `${at}.cadenceDays`, "a number of days above 0");
  }
  const publisher = { ...base, ...texts, status: status as Publisher["status"], urls, cadenceDays };
  if (!formats.includes(publisher.format)) {
    throw invalid(path, `${at}.format`, `one of ${formats.join(", ")}`);
  }
  return publisher;
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new PortcullisError("SETTINGS_INVALID", "input", `${path} is not JSON.`, { path }, error);
  }
}

function object(value: unknown, path: string, at: string): Json {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Json;
  throw invalid(path, at, "an object");
}

function strings(value: unknown, path: string, at: string): readonly string[] {
  if (Array.isArray(value) && value.every((each) => typeof each === "string")) return value;
  throw invalid(path, at, "an array of texts");
}

/** A key with a slip in it must not be passed over in silence. */
function refuseOthers(json: Json, known: readonly string[], path: string, at: string): void {
  const other = Object.keys(json).find((key) => !known.includes(key));
  if (other !== undefined) throw invalid(path, `${at}: ${other}`, `only ${known.join(", ")}`);
}

function invalid(path: string, at: string, expected: string): PortcullisError {
  const message = `${path}, ${at}: expected ${expected}.`;
  return new PortcullisError("SETTINGS_INVALID", "input", message, { path, at, expected });
}
