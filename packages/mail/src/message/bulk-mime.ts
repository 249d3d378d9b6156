// How is a message's MIME read without paying for each line of its bodies? postal-mime reads it; but a body, which it takes line by line
// into a Blob, is handed over whole, cut at the next line that may be a boundary, and decoded by Buffer. What is no ordinary
// base64 goes to postal-mime's own decoder. A test holds the result against postal-mime alone, on thousands of messages, sound and broken.

import PostalMime, { decodeWords, type Email, type PostalMimeOptions } from "postal-mime";

interface Decoder {
  update(line: Uint8Array): void;
  finalize(): unknown;
}

interface Parsed {
  readonly parsed: { readonly value: string; readonly params: Readonly<Record<string, string>> };
}

interface Node {
  readonly state: "header" | "body" | "finished";
  contentDecoder: Decoder | null;
  readonly contentType: Parsed;
  readonly contentDisposition: Parsed;
  readonly contentTransferEncoding: { readonly encoding: string };
}

/** What postal-mime 4.0.0 has within; its version is pinned. */
interface Within {
  currentNode: Node;
  readonly boundaries: readonly unknown[];
  readonly av: Uint8Array;
  readPos: number;
  readLine(): { readonly bytes: Uint8Array; readonly done: boolean };
}

const LF = 0x0a;
const CR = 0x0d;
const NEW_LINE = Buffer.from("\n");
const BOUNDARY = Buffer.from("\n--");
const NOTHING = new Uint8Array(0);

/** Line ends as postal-mime has them: whatever carriage returns stand before a line feed are dropped. */
function withLineFeeds(lines: Buffer): Buffer {
  if (lines.indexOf(CR) === -1) return lines;
  return Buffer.from(lines.toString("latin1").replace(/\r+\n/g, "\n"), "latin1");
}

/** Collects a body as text lines, each ended by a line feed. */
class Body implements Decoder {
  readonly #chunks: Buffer[] = [];
  readonly #decode: (body: Buffer) => unknown;

  constructor(decode: (body: Buffer) => unknown) {
    this.#decode = decode;
  }

  update(line: Uint8Array): void {
    this.#chunks.push(Buffer.from(line.buffer, line.byteOffset, line.byteLength), NEW_LINE);
  }

  updateLines(lines: Buffer): void {
    this.#chunks.push(withLineFeeds(lines));
  }

  finalize(): unknown {
    const [only = NEW_LINE] = this.#chunks;
    return this.#decode(this.#chunks.length === 1 ? only : Buffer.concat(this.#chunks));
  }
}

const hexByte = (text: string) => String.fromCharCode(Number.parseInt(text, 16));

function quotedPrintable(body: Buffer): Uint8Array {
  if (body.indexOf("=") === -1) return body;
  const text = body.toString("latin1");
  const plain = text.replace(/=(?:\n|([0-9a-f]{2}))/gi, (_, hex: string | undefined) => (hex ? hexByte(hex) : ""));
  return Buffer.from(plain, "latin1");
}

/** Padding at the end alone, and no letters but those of the alphabet: then Buffer and postal-mime agree. */
const ORDINARY_BASE64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/;

function base64(body: Buffer, own: Decoder): unknown {
  const text = body.toString("latin1");
  if (ORDINARY_BASE64.test(text)) return Buffer.from(text, "base64");
  own.update(body);
  return own.finalize();
}

/** A body that nobody wants: nothing of it is kept. */
class Unwanted extends Body {
  constructor() {
    super(() => NOTHING);
  }

  override update(): void {}

  override updateLines(): void {}
}

/** Whether the content of a part of this type, as a file of this name, is wanted. */
export type IsKept = (type: string, name: string) => boolean;

/** As postal-mime names an attachment; "" when nothing does. */
function nameOf({ contentType, contentDisposition }: Node): string {
  const name = contentDisposition.parsed.params["filename"] || contentType.parsed.params["name"];
  return name ? decodeWords(name) : "";
}

function bodyOf(node: Node, own: Decoder, isKept: IsKept): Body {
  if (!isKept(node.contentType.parsed.value, nameOf(node))) return new Unwanted();
  const { encoding } = node.contentTransferEncoding;
  if (/base64/i.test(encoding)) return new Body((body) => base64(body, own));
  return new Body(/quoted-printable/i.test(encoding) ? quotedPrintable : (body) => body);
}

class BulkMime extends PostalMime {
  readonly #isKept: IsKept;
  readonly #within = this as unknown as Within;
  #all: Buffer = Buffer.alloc(0);
  #lastLine = -1;

  constructor(options: PostalMimeOptions, isKept: IsKept) {
    super(options);
    this.#isKept = isKept;
  }

  /** Called by postal-mime for each line: the lines of a body that cannot be boundaries are taken on the way. */
  readLine(): ReturnType<Within["readLine"]> {
    const { currentNode: node } = this.#within;
    if (node.state === "body" && node.contentDecoder !== null) this.#takeBody(node, node.contentDecoder);
    return (Object.getPrototypeOf(BulkMime.prototype) as Within).readLine.call(this);
  }

  #takeBody(node: Node, decoder: Decoder): void {
    const within = this.#within;
    if (this.#lastLine === -1) {
      const { buffer, byteOffset, byteLength } = within.av;
      this.#all = Buffer.from(buffer, byteOffset, byteLength);
      // The last line is postal-mime's: it ends the message.
      this.#lastLine = byteLength < 2 ? 0 : this.#all.lastIndexOf(LF, byteLength - 2) + 1;
    }
    let body = decoder;
    if (!(body instanceof Body)) {
      body = bodyOf(node, decoder, this.#isKept);
      node.contentDecoder = body;
    }
    const start = within.readPos;
    const next = within.boundaries.length === 0 ? -1 : this.#all.indexOf(BOUNDARY, Math.max(0, start - 1));
    const end = next === -1 || next + 1 > this.#lastLine ? this.#lastLine : next + 1;
    if (end <= start) return;
    (body as Body).updateLines(this.#all.subarray(start, end));
    within.readPos = end;
  }
}

/**
 * As `PostalMime.parse`.
 * @param isKept whether the content of a part is wanted; that of others comes out empty.
 */
export async function parseInBulk(
  bytes: Uint8Array,
  options: PostalMimeOptions,
  isKept: IsKept = () => true,
): Promise<Email> {
  return new BulkMime(options, isKept).parse(bytes);
}
