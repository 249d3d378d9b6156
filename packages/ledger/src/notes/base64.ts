// Which bytes does base64 text stand for? RFC 4648 section 4, and only as it is written: one text for the same bytes.

/** The bytes, or undefined for text that is not canonical base64 with padding. */
export function fromBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text ? bytes : undefined;
}

export function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}
