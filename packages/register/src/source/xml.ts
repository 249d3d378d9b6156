// Which elements and texts does an XML file hold, in order? Streamed: nothing is built, nothing outside is fetched, and no
// entity is declared; a file that tries is refused.

import { PortcullisError } from "../errors.ts";
import type { SourceFile } from "../formats/format.ts";
import { LIMITS } from "../limits.ts";
import { inPieces } from "./pieces.ts";
import { openXml, type XmlHandler, type XmlLimits, type XmlParser } from "./xml-parser.ts";
import { XmlDecoder } from "./xml-text.ts";

export type { XmlHandler } from "./xml-parser.ts";

/** Which limits apply, and the encoding when the caller knows it (else byte-order mark, declaration, UTF-8, in that order). */
export interface XmlOptions {
  readonly encoding?: string | undefined;
  readonly limits?: XmlLimits & { readonly fileBytesMax: number };
}

/** Chunks are parsed in pieces of this size, so that limits hold whatever size the chunks have. */
const PIECE_BYTES = 65_536;

/**
 * Reads the file, telling `handler` what comes; yields after each piece, so that the caller hands on what was gathered.
 *
 * Throws `PortcullisError` (input), each with `file` and where it applies `byte` in its details: `FILE_EMPTY`,
 * `FILE_TOO_LARGE`, `ENCODING_INVALID` (bytes that are not in the encoding), `ENCODING_UNKNOWN`, `XML_MALFORMED` (also when the file ends
 * early), `XML_ENTITY_REFUSED` (a document type with declarations or an address), `LIMIT_XML` (depth, or text,
 * attribute or comment of one element).
 */
export async function* readXml(
  file: SourceFile,
  handler: XmlHandler,
  options: XmlOptions = {},
): AsyncGenerator<void, void> {
  const limits = options.limits ?? LIMITS;
  let decoder: XmlDecoder | undefined;
  let parser: XmlParser | undefined;
  let head: Uint8Array = new Uint8Array(0);
  let bytes = 0;
  for await (const chunk of inPieces(file.open())) {
    bytes += chunk.length;
    if (bytes > limits.fileBytesMax) throw tooLarge(file.name, limits.fileBytesMax);
    for (let from = 0; from < chunk.length; from += PIECE_BYTES) {
      let piece = chunk.subarray(from, from + PIECE_BYTES);
      if (decoder === undefined) {
        // The declaration must be whole before the encoding is chosen.
        head = Buffer.concat([head, piece]);
        if (head.length < DECLARATION_BYTES && !head.includes(GREATER_THAN)) continue;
        decoder = new XmlDecoder(file.name, head, options.encoding);
        piece = head;
      }
      parser ??= openXml(file.name, handler, decoder, limits);
      parser.write(decoder.decode(piece));
      yield;
    }
  }
  if (bytes === 0) {
    throw new PortcullisError("FILE_EMPTY", "input", `${file.name} is empty; expected an XML list.`, {
      file: file.name,
    });
  }
  decoder ??= new XmlDecoder(file.name, head, options.encoding);
  if (parser === undefined) {
    parser = openXml(file.name, handler, decoder, limits);
    parser.write(decoder.decode(head));
  }
  parser.write(decoder.end());
  parser.end();
  yield;
}

const DECLARATION_BYTES = 200;
const GREATER_THAN = 0x3e;

function tooLarge(file: string, bytesMax: number): PortcullisError {
  const message = `${file} is longer than ${bytesMax} bytes, the most that is read of one list file.`;
  return new PortcullisError("FILE_TOO_LARGE", "input", message, { file, bytesMax });
}
