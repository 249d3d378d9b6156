// Which lines does a file of bytes hold? Streamed; a line that is too long or not UTF-8 is a fault, the next still counts.

import { TextDecoder } from "node:util";
import { PortcullisError } from "../../errors.ts";
import type { SourceFile } from "../format.ts";

export interface LineFault {
  readonly code: "LINE_TOO_LONG" | "ENCODING_INVALID";
  readonly expected: string;
}

/** `row` is 1-based. The text is without its line break, and the first without its byte-order mark. */
export type Line =
  | { readonly row: number; readonly text: string; readonly fault?: never }
  | { readonly row: number; readonly fault: LineFault; readonly text?: never };

export interface LineLimits {
  readonly rowBytesMax: number;
  readonly fileBytesMax: number;
}

const LINE_FEED = 0x0a;

function decoded(row: number, pieces: readonly Uint8Array[], decoder: TextDecoder): Line {
  try {
    const text = decoder.decode(Buffer.concat(pieces));
    return { row, text: text.replace(/\r$/, "") };
  } catch {
    return { row, fault: { code: "ENCODING_INVALID", expected: "UTF-8 text" } };
  }
}

/** Lines of a file. Throws `FILE_TOO_LARGE` when it is longer than `fileBytesMax`. */
export async function* readLines(file: SourceFile, limits: LineLimits): AsyncGenerator<Line> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const tooLong = { code: "LINE_TOO_LONG", expected: `at most ${limits.rowBytesMax} bytes in a line` } as const;
  let row = 1;
  let pieces: Uint8Array[] = [];
  let rowBytes = 0;
  let fileBytes = 0;
  const take = (piece: Uint8Array): void => {
    rowBytes += piece.length;
    // Beyond the limit only the length is kept, so that a line without end fills no memory.
    if (rowBytes <= limits.rowBytesMax) pieces.push(piece);
    else pieces = [];
  };
  const finish = (): Line => {
    const line: Line = rowBytes > limits.rowBytesMax ? { row, fault: tooLong } : decoded(row, pieces, decoder);
    row += 1;
    pieces = [];
    rowBytes = 0;
    return line;
  };
  for await (const chunk of file.open()) {
    fileBytes += chunk.length;
    if (fileBytes > limits.fileBytesMax) {
      const message = `${file.name} is longer than ${limits.fileBytesMax} bytes, the most that is read of one list file.`;
      throw new PortcullisError("FILE_TOO_LARGE", "input", message, { file: file.name, bytesMax: limits.fileBytesMax });
    }
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    if (from < chunk.length) take(chunk.slice(from));
  }
  if (rowBytes > 0) yield finish();
}
