// Which id does something bear in STIX? A UUID of version 5, made of what it is, so that the same thing is exported under the same id
// by everybody.
//
// RFC 9562, 5.5.

import { createHash } from "node:crypto";

/** Our namespace: the version 5 UUID of "portcullis.statements" in the namespace of DNS names. */
const NAMESPACE = "696c2bcf-5737-5800-9b25-2da67ee511de";

export function uuidOf(name: string): string {
  const bytes = createHash("sha1")
    .update(Buffer.from(NAMESPACE.replaceAll("-", ""), "hex"))
    .update(name, "utf8")
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

export function stixId(type: string, name: string): string {
  return `${type}--${uuidOf(name)}`;
}
