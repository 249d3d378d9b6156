// What does an entry say? A small JSON object in canonical form (RFC 8785): who did what when, and commitments to the body
// that lies beside the log. No body, no subject and no name of a subject ever stands in it.

import canonicalize from "canonicalize";
import { LedgerError } from "../errors.ts";
import { ENTRY_BYTES_MAX } from "./entry-bundle.ts";

export const ENTRY_TYPES = [
  "screening",
  "alert",
  "disposition",
  "suppression",
  "edition",
  "policy",
  "sign-in",
  "export",
  "disposal",
] as const;

export type EntryType = (typeof ENTRY_TYPES)[number];

/** Why bodies were disposed of: their time was over, or the subject (or a court) asked. */
export type DisposalGround = "retention" | "request";

/** Entries `[from, to]`, both included. */
export type EntryRange = readonly [from: number, to: number];

/** Whether an entry is in one of these ranges, which rise. */
export function isWithin(entry: number, ranges: readonly EntryRange[]): boolean {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((ranges[middle]?.[1] ?? 0) < entry) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.[0] ?? Number.POSITIVE_INFINITY) <= entry;
}

/** What a disposal entry says of the bodies that are gone. */
export interface Disposal {
  readonly ground: DisposalGround;
  /** In rising order, without overlap. */
  readonly entries: readonly EntryRange[];
  /** The rule or request it follows, in a few words. */
  readonly reason: string;
}

export interface Envelope {
  readonly v: 1;
  readonly type: EntryType;
  /** RFC 3339 in UTC with milliseconds. */
  readonly time: string;
  /** Who acted: an opaque id (a user's, a key's, `local`), never a name. It stays for ever. */
  readonly actor: string;
  /** Salted commitment to the subject, base64 of 32 bytes; only with a body. */
  readonly subject?: string;
  /** Salted commitment to the body, base64 of 32 bytes. */
  readonly body?: string;
  /** SHA-256 of the body as it lies on the disk, encrypted; base64 of 32 bytes. */
  readonly sealed?: string;
  /** Only in a disposal. */
  readonly disposal?: Disposal;
}

export const ENVELOPE_LIMITS = { actorCharactersMax: 256, reasonCharactersMax: 1_024 } as const;

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const COMMITMENT = /^[A-Za-z0-9+/]{43}=$/;
const KEYS = new Set(["v", "type", "time", "actor", "subject", "body", "sealed", "disposal"]);

function invalid(field: string, expected: string): LedgerError {
  return new LedgerError("LEDGER_ENTRY_INVALID", "input", `The entry's ${field} is wrong: expected ${expected}.`, {
    field,
  });
}

function isTime(text: unknown): boolean {
  if (typeof text !== "string" || !TIME.test(text)) return false;
  const time = new Date(text);
  return !Number.isNaN(time.getTime()) && time.toISOString() === text;
}

function isText(value: unknown, charactersMax: number): value is string {
  return typeof value === "string" && value !== "" && value.length <= charactersMax && value.isWellFormed();
}

function isRising(ranges: unknown): ranges is readonly EntryRange[] {
  if (!Array.isArray(ranges) || ranges.length === 0) return false;
  let after = -1;
  return ranges.every((range: unknown) => {
    if (!Array.isArray(range) || range.length !== 2 || !range.every((end) => Number.isSafeInteger(end))) return false;
    const [from, to] = range as [number, number];
    const rises = from > after && to >= from;
    after = to;
    return rises;
  });
}

function disposalFault(disposal: unknown): [string, string] | undefined {
  if (disposal === null || typeof disposal !== "object") return ["disposal", "an object"];
  const { ground, entries, reason, ...others } = disposal as Partial<Disposal>;
  if (ground !== "retention" && ground !== "request") return ["disposal.ground", "retention or request"];
  if (!isRising(entries)) return ["disposal.entries", "ranges of entries in rising order"];
  if (!isText(reason, ENVELOPE_LIMITS.reasonCharactersMax)) return ["disposal.reason", "1 to 1,024 characters"];
  return Object.keys(others).length > 0 ? ["disposal", "ground, entries and reason alone"] : undefined;
}

/** The field that is wrong and what was expected, or undefined for an envelope. */
export function envelopeFault(value: unknown): readonly [field: string, expected: string] | undefined {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return ["whole", "a JSON object"];
  const { v, type, time, actor, subject, body, sealed, disposal } = value as Partial<Envelope>;
  const other = Object.keys(value).find((key) => !KEYS.has(key));
  if (other !== undefined) return [other.slice(0, 64), "no such field"];
  if (v !== 1) return ["v", "1"];
  if (!ENTRY_TYPES.some((known) => known === type)) return ["type", `one of ${ENTRY_TYPES.join(", ")}`];
  if (!isTime(time)) return ["time", "a time in UTC as 2024-03-25T12:00:00.000Z"];
  if (!isText(actor, ENVELOPE_LIMITS.actorCharactersMax)) return ["actor", "1 to 256 characters"];
  for (const [field, commitment] of Object.entries({ subject, body, sealed })) {
    if (commitment !== undefined && !COMMITMENT.test(commitment)) return [field, "32 bytes in base64"];
  }
  if ((body === undefined) !== (sealed === undefined)) return ["sealed", "to stand beside body"];
  if (subject !== undefined && body === undefined) return ["subject", "to stand beside body"];
  if ((disposal !== undefined) !== (type === "disposal")) return ["disposal", "to stand in a disposal alone"];
  return disposal === undefined ? undefined : disposalFault(disposal);
}

/**
 * The canonical form of a value that is an envelope: its keys in order, its strings and whole numbers as ECMAScript writes
 * them, which is what RFC 8785 asks for. Many times faster than the general way.
 */
function canonicalEnvelope({ v, type, time, actor, subject, body, sealed, disposal }: Envelope): string {
  const gone =
    disposal === undefined
      ? undefined
      : { entries: disposal.entries, ground: disposal.ground, reason: disposal.reason };
  return JSON.stringify({ actor, body, disposal: gone, sealed, subject, time, type, v });
}

/** The entry's bytes, canonical. Throws `LEDGER_ENTRY_INVALID` or `LEDGER_ENTRY_TOO_LARGE` (input). */
export function encodeEnvelope(envelope: Envelope): Buffer {
  const fault = envelopeFault(envelope);
  if (fault !== undefined) throw invalid(...fault);
  const bytes = Buffer.from(canonicalEnvelope(envelope));
  if (bytes.length > ENTRY_BYTES_MAX) {
    const message = `The entry is ${bytes.length} bytes long; the log's format allows ${ENTRY_BYTES_MAX}.`;
    throw new LedgerError("LEDGER_ENTRY_TOO_LARGE", "input", message, { bytes: bytes.length });
  }
  return bytes;
}

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** What may be a commitment: its letters are looked at one by one afterwards, which takes a third of the time of a class of them. */
const HASH = "(.{43}=)";
const HASH_CHARACTERS = 44;

/** By code: 1 for the letters of base64. */
const BASE64 = new Uint8Array(256);
for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  BASE64[letter.charCodeAt(0)] = 1;

/** Whether the commitment that begins at this byte is in base64; its last letter is known. */
function isBase64(entry: Uint8Array, from: number): boolean {
  let all = 1;
  for (let at = from; at < from + HASH_CHARACTERS - 1; at += 1) all &= BASE64[entry[at] ?? 0] ?? 0;
  return all === 1;
}

/**
 * Nearly every entry: an actor in plain ASCII, a day that every month has, no disposal. What it matches is, with commitments in base64, an
 * envelope in its canonical form; what it does not match may be one too, and is read the long way.
 */
const USUAL = new RegExp(
  `^\\{"actor":"([ !#-[\\]-~]{1,${ENVELOPE_LIMITS.actorCharactersMax}})"(?:,"body":"${HASH}","sealed":"${HASH}"(?:,"subject":"${HASH}")?)?,` +
    '"time":"(\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z)",' +
    `"type":"(${ENTRY_TYPES.filter((type) => type !== "disposal").join("|")})","v":1\\}$`,
);

function usualEnvelope(entry: Uint8Array): Envelope | undefined {
  const text = Buffer.from(entry.buffer, entry.byteOffset, entry.length).toString("latin1");
  const [, actor, body, sealed, subject, time, type] = USUAL.exec(text) ?? [];
  if (actor === undefined || time === undefined) return undefined;
  const bodyAt = '{"actor":"","body":"'.length + actor.length;
  const sealedAt = bodyAt + HASH_CHARACTERS + '","sealed":"'.length;
  const subjectAt = sealedAt + HASH_CHARACTERS + '","subject":"'.length;
  if (body !== undefined && !(isBase64(entry, bodyAt) && isBase64(entry, sealedAt))) return undefined;
  if (subject !== undefined && !isBase64(entry, subjectAt)) return undefined;
  return {
    v: 1,
    type: type as EntryType,
    time,
    actor,
    ...(body === undefined ? {} : { body }),
    ...(sealed === undefined ? {} : { sealed }),
    ...(subject === undefined ? {} : { subject }),
  };
}

/** The envelope in an entry; throws `LEDGER_ENTRY_INVALID` (input) for bytes that this package would not have written. */
export function decodeEnvelope(entry: Uint8Array): Envelope {
  const usual = usualEnvelope(entry);
  if (usual !== undefined) return usual;
  let text: string;
  let value: unknown;
  try {
    text = UTF8.decode(entry);
    value = JSON.parse(text);
  } catch {
    throw invalid("whole", "JSON in UTF-8");
  }
  const fault = envelopeFault(value);
  if (fault !== undefined) throw invalid(...fault);
  if (canonicalEnvelope(value as Envelope) !== text) throw invalid("whole", "the canonical form of RFC 8785");
  return value as Envelope;
}

/** Canonical JSON (RFC 8785) of a plain value as bytes: the form in which bodies are compared byte for byte. */
export function canonicalBytes(value: unknown): Buffer {
  let text: string | undefined;
  try {
    text = canonicalize(value);
  } catch {
    text = undefined;
  }
  if (text === undefined) throw invalid("body", "plain JSON: no lone surrogates, no circles, finite numbers");
  return Buffer.from(text);
}
