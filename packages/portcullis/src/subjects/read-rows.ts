// Which subjects does a file state, whatever it is written in? CSV with a header or NDJSON, told apart by the first byte.

import type { Readable } from "node:stream";
import { inputFailure } from "./input-failure.ts";
import { type OpenInput, openInput } from "./open-input.ts";
import type { SubjectRow } from "./subject-fields.ts";

const NOT_TEXT = "is not text. Expected CSV with a header (id,name,…) or NDJSON, in UTF-8, perhaps gzipped.";

/** The first byte that is not a byte-order mark or white space. */
function firstByte(head: Uint8Array): number | undefined {
  let at = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  while (at < head.length && (head[at] === 0x20 || (head[at] ?? 0) - 9 <= 4)) at += 1;
  return head[at];
}

/** A subject file opened: its rows in order, streamed, and how far it has been read. */
export interface SubjectFile {
  readonly name: string;
  /** A bad row is an `error` row; iteration throws an input failure when the file as a whole cannot be read. */
  readonly rows: AsyncIterable<SubjectRow>;
  /** Size of the file as stored, where it is known. */
  readonly bytesTotal: number | undefined;
  /** How many of those were read so far. */
  bytesRead(): number;
}

async function rowsOf(input: OpenInput): Promise<AsyncIterable<SubjectRow>> {
  const first = firstByte(input.head);
  if (first === undefined)
    throw await inputFailure("FILE_EMPTY", `${input.name}: the file is empty.`, { file: input.name });
  if (input.head[0] === 0x50 && input.head[1] === 0x4b) {
    throw await inputFailure("FILE_NOT_TEXT", `${input.name} ${NOT_TEXT}`, { file: input.name });
  }
  if (first === 0x7b) return (await import("./ndjson-rows.ts")).ndjsonRows(input.bytes);
  if (first === 0x5b) {
    const message = `${input.name}: a JSON array; expected NDJSON, one object a line without brackets around them.`;
    throw await inputFailure("JSON_INVALID", message, { file: input.name });
  }
  return (await import("./csv-rows.ts")).csvRows(input);
}

/**
 * Opens a file of subjects, plain or gzip; `-` is standard input. Memory does not grow with the file.
 * Throws an input failure for a file that is missing, empty or no text, and for a bad header.
 */
export async function openSubjectFile(path: string, openStdin?: () => Readable): Promise<SubjectFile> {
  const input = await openInput(path, openStdin);
  return { name: input.name, rows: await rowsOf(input), bytesTotal: input.bytesTotal, bytesRead: input.bytesRead };
}
