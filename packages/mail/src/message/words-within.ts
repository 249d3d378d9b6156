// What does a message say with all that is attached to it as messages? For whoever shows it: the words of each, one after the other.

import { LIMITS } from "../limits.ts";
import type { RawMessage } from "../mailbox/mail-bytes.ts";
import { attachedMessages } from "./attached-message.ts";
import type { Message } from "./message.ts";
import { readMessage } from "./read-message.ts";

export interface WordsWithin {
  /** "" when no part is HTML. */
  readonly html: string;
  readonly text: string;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const asHtml = ({ html, text }: WordsWithin) => (html === "" ? `<pre>${escaped(text)}</pre>` : html);

function joined(own: WordsWithin, title: string, inner: WordsWithin): WordsWithin {
  const html = own.html === "" && inner.html === "" ? "" : `${asHtml(own)}<hr><p>${escaped(title)}</p>${asHtml(inner)}`;
  return { html, text: `${own.text}\n\n${title}\n\n${inner.text}` };
}

/** Who wrote it, to whom, about what: that is not among its words. */
function titleOf(place: string, { subject, from, recipients }: Message): string {
  const sender = from === null ? "nobody named" : `${from.name} <${from.address}>`.trim();
  const readers = recipients.map(({ address }) => address).join(", ") || "nobody named";
  return `Attached message ${place}: "${subject}", from ${sender} to ${readers}`;
}

class WordsReader {
  readonly #raw: RawMessage;
  #left: number = LIMITS.attachedMax;

  constructor(raw: RawMessage) {
    this.#raw = raw;
  }

  async read(message: Message, place = "", depth = 0): Promise<WordsWithin> {
    let words: WordsWithin = { html: message.html, text: message.text };
    for (const [at, bytes] of attachedMessages(message).entries()) {
      if (this.#left === 0 || depth >= LIMITS.attachedDepthMax) break;
      this.#left -= 1;
      const inner = await readMessage({ ...this.#raw, bytes }, "words", "apart");
      const number = place === "" ? `${at + 1}` : `${place}.${at + 1}`;
      words = joined(words, titleOf(number, inner), await this.read(inner, number, depth + 1));
    }
    return words;
  }
}

/** The words of a message and of those within it, each under its number. Never fails. */
export async function wordsWithin(raw: RawMessage): Promise<WordsWithin> {
  return new WordsReader(raw).read(await readMessage(raw, "words", "apart"));
}
