// The same messages for the parser alone and for everything: one after the other, as an mboxrd and as they are.

import type { RawMessage } from "@portcullis/mail";
import PostalMime from "postal-mime";

const SEPARATOR = Buffer.from("From bench@example.org Fri Aug 23 11:08:30 2002\n");
const END = Buffer.from("\n\n");

function quoted({ bytes }: RawMessage): Buffer {
  return Buffer.from(
    Buffer.from(bytes)
      .toString("latin1")
      .replace(/^(>*From )/gm, ">$1"),
    "latin1",
  );
}

export function mboxOfMessages(messages: readonly RawMessage[], times: number): Buffer {
  const once = Buffer.concat(messages.flatMap((message) => [SEPARATOR, quoted(message), END]));
  return Buffer.concat(Array.from({ length: times }, () => once));
}

export async function parseAll(messages: readonly RawMessage[], times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) for (const { bytes } of messages) await PostalMime.parse(bytes);
}
