// Which subjects does a file state, whatever it is written in? CSV with a header or NDJSON, told apart by the first byte.

import type { Readable } from "node:stream";
import { inputFailure } from "./input-failure.ts";
import { openInput } from "./open-input.ts";
import type { SubjectRow } from "./subject-fields.ts";

const NOT_TEXT = "is not text. Expected CSV with a header (id,name,…) or NDJSON, in UTF-8, perhaps gzipped.";

/** The first byte that is not a byte-order mark or white space. */
function firstByte(head: Uint8Array): number | undefined {
  let at = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  while (at < head.length && (head[at] === 0x20 || (head[at] ?? 0) - 9 <= 4)) at += 1;
  return head[at];
}

/**
 * Rows of the file in order, streamed: memory does not grow with the file.
 * @param path a file, plain or gzip, or `-` for `stdin`.
 * Throws an input failure when the file as a whole cannot be read; a bad row is an `error` row.
 */
export async function* readSubjectRows(path: string, stdin?: Readable): AsyncGenerator<SubjectRow> {
  const input = await openInput(path, stdin);
  const first = firstByte(input.head);
  if (first === undefined) throw await inputFailure("FILE_EMPTY", `${input.name}: the file is empty.`, { file: input.name });
  if (input.head[0] === 0x50 && input.head[1] === 0x4b) {
    throw await inputFailure("FILE_NOT_TEXT", `${input.name} ${NOT_TEXT}`, { file: input.name });
  }
  if (first === 0x7b) {
    const { ndjsonRows } = await import("./ndjson-rows.ts");
    yield* ndjsonRows(input.bytes);
    return;
  }
  if (first === 0x5b) {
    const message = `${input.name}: a JSON array; expected NDJSON, one object a line without brackets around them.`;
    throw await inputFailure("JSON_INVALID", message, { file: input.name });
  }
  const { csvRows } = await import("./csv-rows.ts");
  yield* csvRows(input);
}
