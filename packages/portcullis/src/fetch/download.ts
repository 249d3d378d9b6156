// How does a file come from a publisher onto the disk, whole? Asked for only when it changed, tried again when that may
// help, taken up where it broke off, and checked against whatever the server said of it.

import { createHash, type Hash } from "node:crypto";
import { open } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { LIMITS } from "@portcullis/register";
import type { Dispatcher } from "undici";
import { answerTo } from "./answer.ts";
import { mayPass, networkFault, requestFault } from "./faults.ts";
import type { Transport } from "./transport.ts";

export interface DownloadLimits {
  /** All tries of one file together, in milliseconds. */
  readonly wholeMs: number;
  /** Bytes on the wire. */
  readonly bytesMax: number;
  /** Tries of one file. */
  readonly tries: number;
  /** The first pause between tries is at most this, in milliseconds; each further one at most twice the one before. */
  readonly pauseMs: number;
  /** The longest pause that a server may ask for by `Retry-After`, in milliseconds. */
  readonly pauseMsMax: number;
}

export const DOWNLOAD_LIMITS: DownloadLimits = {
  wholeMs: 900_000,
  bytesMax: LIMITS.fileBytesMax,
  tries: 4,
  pauseMs: 1_000,
  pauseMsMax: 60_000,
};

/** What a server said of a file by which it can be asked whether it changed (RFC 9110, section 8.8). */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

export type Downloaded =
  | { readonly outcome: "unchanged" }
  | { readonly outcome: "saved"; readonly bytes: number; readonly validators: Validators };

export interface DownloadOptions {
  /** Of the file that is at hand; asks for it only if it changed since. */
  readonly validators?: Validators | undefined;
  readonly limits?: DownloadLimits;
  /** Told now and then; `total` where the server says how much there is. */
  readonly onBytes?: (bytes: number, total: number | undefined) => void;
}

/** What of the file is on the disk already. */
interface Begun {
  bytes: number;
  validators: Validators;
  hash: Hash;
}

/**
 * Saves the body of `url` at `path`, as the server sent it: it may be gzip. Throws `NETWORK_…` and `FILE_TOO_LARGE`.
 */
export async function download(
  transport: Transport,
  url: string,
  path: string,
  options: DownloadOptions = {},
): Promise<Downloaded> {
  const limits = options.limits ?? DOWNLOAD_LIMITS;
  const signal = AbortSignal.timeout(limits.wholeMs);
  const begun: Begun = { bytes: 0, validators: {}, hash: createHash("sha256") };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await oneTry(transport, url, path, begun, options, limits, signal);
    } catch (error) {
      const fault = requestFault(url, error);
      if (attempt >= limits.tries || signal.aborted || !mayPass(fault)) throw fault;
      await pause(fault, attempt, limits, signal);
    }
  }
}

/** Full jitter: anything up to the limit, so that many programs stopped by one fault do not come back together. */
async function pause(fault: unknown, attempt: number, limits: DownloadLimits, signal: AbortSignal): Promise<void> {
  const asked = (fault as { details?: { retryAfterMs?: number } }).details?.retryAfterMs;
  if (asked !== undefined && asked > limits.pauseMsMax) throw fault;
  const most = Math.min(limits.pauseMs * 2 ** (attempt - 1), limits.pauseMsMax);
  await sleep(asked ?? Math.random() * most, undefined, { signal }).catch(() => {
    throw fault;
  });
}

/** The validator by which a part can be asked for: a weak one does not promise the same bytes (RFC 9110, section 13.1.5). */
function rangeValidator({ etag, lastModified }: Validators): string | undefined {
  return etag !== undefined && !etag.startsWith("W/") ? etag : lastModified;
}

function requestHeaders(begun: Begun, known: Validators | undefined): Record<string, string> {
  const headers: Record<string, string> = { "user-agent": "portcullis", "accept-encoding": "gzip, identity" };
  const validator = rangeValidator(begun.validators);
  if (begun.bytes > 0 && validator !== undefined) {
    return { ...headers, range: `bytes=${begun.bytes}-`, "if-range": validator };
  }
  if (known?.etag !== undefined) headers["if-none-match"] = known.etag;
  if (known?.lastModified !== undefined) headers["if-modified-since"] = known.lastModified;
  return headers;
}

async function oneTry(
  transport: Transport,
  url: string,
  path: string,
  begun: Begun,
  { validators: known, onBytes }: DownloadOptions,
  limits: DownloadLimits,
  signal: AbortSignal,
): Promise<Downloaded> {
  const response = await answerTo(transport, url, requestHeaders(begun, known), signal);
  if (response.statusCode === 304) {
    await response.body.dump();
    return { outcome: "unchanged" };
  }
  const isRest = response.statusCode === 206 && rangeStart(response) === begun.bytes;
  if (response.statusCode === 206 && !isRest) {
    drop(response);
    // Forgotten, so that the next try asks for the whole file.
    Object.assign(begun, { bytes: 0, validators: {}, hash: createHash("sha256") });
    throw networkFault("NETWORK_TRUNCATED", `${url} sent another part of the file than was asked for.`, { url });
  }
  if (!isRest) Object.assign(begun, { bytes: 0, validators: validatorsOf(response), hash: createHash("sha256") });
  const length = Number(header(response, "content-length") ?? Number.NaN);
  const total = Number.isNaN(length) ? undefined : begun.bytes + length;
  if (total !== undefined && total > limits.bytesMax) {
    drop(response);
    throw tooLarge(url, limits.bytesMax);
  }
  await save(url, path, response, begun, isRest, limits, (bytes) => onBytes?.(bytes, total));
  if (total !== undefined && begun.bytes !== total) {
    const message = `${url} broke off after ${begun.bytes} of ${total} bytes.`;
    throw networkFault("NETWORK_TRUNCATED", message, { url, bytes: begun.bytes, total });
  }
  checkDigest(url, response, begun);
  return { outcome: "saved", bytes: begun.bytes, validators: begun.validators };
}

async function save(
  url: string,
  path: string,
  response: Dispatcher.ResponseData,
  begun: Begun,
  isRest: boolean,
  limits: DownloadLimits,
  onBytes: (bytes: number) => void,
): Promise<void> {
  const file = await open(path, isRest ? "a" : "w");
  try {
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
      if (begun.bytes + chunk.length > limits.bytesMax) throw tooLarge(url, limits.bytesMax);
      await file.write(chunk);
      begun.hash.update(chunk);
      begun.bytes += chunk.length;
      onBytes(begun.bytes);
    }
  } finally {
    drop(response);
    await file.close();
  }
}

/** Leaves the rest of a body unread; that it is then broken off is no news. */
function drop({ body }: Dispatcher.ResponseData): void {
  body.on("error", () => {});
  body.destroy();
}

function tooLarge(url: string, bytesMax: number) {
  const message = `${url} sends more than ${bytesMax} bytes; no list is so large.`;
  return networkFault("FILE_TOO_LARGE", message, { url, limit: bytesMax });
}

function header({ headers }: Dispatcher.ResponseData, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function validatorsOf(response: Dispatcher.ResponseData): Validators {
  const etag = header(response, "etag");
  const lastModified = header(response, "last-modified");
  return { ...(etag === undefined ? {} : { etag }), ...(lastModified === undefined ? {} : { lastModified }) };
}

function rangeStart(response: Dispatcher.ResponseData): number | undefined {
  const found = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(header(response, "content-range") ?? "");
  return found === null ? undefined : Number(found[1]);
}

/** RFC 9530: `Repr-Digest: sha-256=:…:` is of the whole file, `Content-Digest` of what this answer holds of it. */
function checkDigest(url: string, response: Dispatcher.ResponseData, begun: Begun): void {
  const name = response.statusCode === 206 ? "repr-digest" : "content-digest";
  const stated = header(response, "repr-digest") ?? header(response, name);
  const found = /(?:^|[\s,])sha-256=:([A-Za-z0-9+/=]+):/.exec(stated ?? "");
  if (found === null || found[1] === begun.hash.copy().digest("base64")) return;
  const message = `${url} did not arrive as it was sent: its SHA-256 is not the one that the server states.`;
  throw networkFault("NETWORK_CHECKSUM", message, { url });
}
