// What does a message say with all that is attached to it as messages? For whoever shows it: the words of each, one after the other.

import { LIMITS } from "../limits.ts";
import type { RawMessage } from "../mailbox/mail-bytes.ts";
import { type Attachment, isAttachedMessage } from "./message.ts";
import { readMessage } from "./read-message.ts";

export interface WordsWithin {
  /** "" when no part is HTML. */
  readonly html: string;
  readonly text: string;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const asHtml = ({ html, text }: WordsWithin) => (html === "" ? `<pre>${escaped(text)}</pre>` : html);

function joined(own: WordsWithin, name: string, inner: WordsWithin): WordsWithin {
  const html = own.html === "" && inner.html === "" ? "" : `${asHtml(own)}<hr><p>${escaped(name)}</p>${asHtml(inner)}`;
  return { html, text: `${own.text}\n\n${name}\n\n${inner.text}` };
}

async function wordsAt(
  raw: RawMessage,
  place: string,
  depth: number,
  left: { messages: number },
): Promise<WordsWithin> {
  const message = await readMessage(raw, "words", "apart");
  let words: WordsWithin = { html: message.html, text: message.text };
  const attached: readonly Attachment[] = depth < LIMITS.attachedDepthMax ? message.attachments : [];
  for (const [at, { bytes }] of attached.filter(isAttachedMessage).entries()) {
    if (left.messages === 0) break;
    left.messages -= 1;
    const number = place === "" ? `${at + 1}` : `${place}.${at + 1}`;
    const inner = await wordsAt({ ...raw, bytes }, number, depth + 1, left);
    words = joined(words, `Attached message ${number}`, inner);
  }
  return words;
}

/** The words of a message and of those within it, each under its number. Never fails. */
export async function wordsWithin(raw: RawMessage): Promise<WordsWithin> {
  return wordsAt(raw, "", 0, { messages: LIMITS.attachedMax });
}
