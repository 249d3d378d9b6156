// What can still be seen of a message whose MIME structure is refused? Its first headers, and its body as it stands,
// transfer encodings undone where they are plain to see.

import PostalMime, { type Email } from "postal-mime";
import { LIMITS } from "../limits.ts";

/** First headers that are kept, in bytes. */
const HEADER_BYTES = 64 * 1024;

/** Where the headers end; as far as they are looked at. */
function headerEnd(bytes: Buffer): number {
  const ends = [bytes.indexOf("\n\n"), bytes.indexOf("\n\r\n")].filter((at) => at !== -1);
  return ends.length === 0 ? bytes.length : Math.min(...ends) + 1;
}

function undoQuotedPrintable(text: string): string {
  if (!/=3D|=\r?\n/i.test(text)) return text;
  return text
    .replace(/=\r?\n/g, "")
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Runs of base64 lines become what they hold. */
function undoBase64(text: string): string {
  return text.replace(/(?:^[A-Za-z0-9+/]{40,100}\r?\n)+[A-Za-z0-9+/]*={0,2}/gm, (run) => {
    const inner = Buffer.from(run, "base64").toString("latin1");
    return inner.includes("<") ? inner : "";
  });
}

export async function readRoughly(bytes: Uint8Array): Promise<{ email: Email; body: string }> {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = headerEnd(all);
  const cut = end <= HEADER_BYTES ? end : all.lastIndexOf("\n", HEADER_BYTES) + 1;
  const head = all
    .toString("latin1", 0, cut)
    .replace(/^content-(?:type|transfer-encoding)[ \t]*:.*\r?\n(?:[ \t].*\r?\n)*/gim, "");
  const email = await PostalMime.parse(Buffer.from(`${head}\r\n`, "latin1"));
  const body = all.toString("latin1", end, end + LIMITS.markupCharactersMax);
  return { email, body: undoBase64(undoQuotedPrintable(body)) };
}
