// How does a file come from the network onto the disk? With a limit on time and size, and an error that says what went
// wrong; what is there already is not touched.

import { createWriteStream } from "node:fs";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { LIMITS, PortcullisError } from "@portcullis/register";

/** How long a publisher may take to begin, and to send everything. */
export const FETCH_LIMITS = { headersMs: 20_000, wholeMs: 300_000 } as const;

function networkError(url: string, error: unknown): PortcullisError {
  const { name, cause } = error as { name?: string; cause?: { code?: string } };
  if (name === "TimeoutError" || name === "AbortError") {
    return new PortcullisError(
      "NETWORK_TIMEOUT",
      "operation",
      `${url} did not answer in time. Try again later, or use a mirror.`,
      { url },
      error,
    );
  }
  const why = cause?.code ?? (error instanceof Error ? error.message : String(error));
  return new PortcullisError(
    "NETWORK_UNREACHABLE",
    "operation",
    `${url} could not be reached (${why}). Check the connection, or use a mirror.`,
    { url },
    error,
  );
}

async function request(url: string, timeoutMs: number): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs), redirect: "follow" });
  } catch (error) {
    throw networkError(url, error);
  }
  if (!response.ok || response.body === null) {
    await response.body?.cancel();
    throw new PortcullisError("NETWORK_STATUS", "operation", `${url} answered with status ${response.status}.`, {
      url,
      status: response.status,
    });
  }
  return response;
}

/** Saves the body of `url` at `path`. Throws `NETWORK_TIMEOUT`, `NETWORK_UNREACHABLE`, `NETWORK_STATUS`, `FILE_TOO_LARGE`. */
export async function fetchFile(url: string, path: string, timeoutMs: number = FETCH_LIMITS.wholeMs): Promise<void> {
  const response = await request(url, timeoutMs);
  let bytes = 0;
  const limited = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      bytes += chunk.length;
      if (bytes <= LIMITS.fileBytesMax) return done(undefined, chunk);
      const message = `${url} sends more than ${LIMITS.fileBytesMax} bytes; no list is so large.`;
      return done(new PortcullisError("FILE_TOO_LARGE", "input", message, { url }));
    },
  });
  try {
    await pipeline(Readable.fromWeb(response.body as ReadableStream), limited, createWriteStream(path));
  } catch (error) {
    if (error instanceof PortcullisError || (error as { syscall?: unknown }).syscall !== undefined) throw error;
    throw networkError(url, error);
  }
}

/** The text of a small file. */
export async function fetchText(url: string, timeoutMs: number = FETCH_LIMITS.headersMs): Promise<string> {
  const response = await request(url, timeoutMs);
  try {
    return await response.text();
  } catch (error) {
    throw networkError(url, error);
  }
}
