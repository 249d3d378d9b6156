// What is remembered of all messages while they are read? Who wrote to whom and when, and which messages are copies of one
// campaign. A few numbers a message: texts are hashed.

import type { MessageSigns } from "../signals/message-signs.ts";

/** 53 bits of FNV-1a, in two halves: among a million texts two are taken for one once in ten thousand mailboxes. */
export function textNumber(text: string): number {
  let [low, high] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code ^ (low >>> 15), 0x85ebca6b);
  }
  return (low >>> 0) * 0x20_0000 + ((high >>> 0) & 0x1f_ffff);
}

/** Copies of a campaign are sent within days. A weekly newsletter of the same title is another campaign. */
const CAMPAIGN_MS = 3 * 24 * 3_600_000;

interface Copy {
  readonly number: number;
  readonly date: number | undefined;
  /** Its readers; a second copy to one of them proves nothing. */
  readonly readers: readonly number[];
}

export class MailboxMemory {
  /** Writer and reader, hashed together → the first time, for mail that did not spy. */
  readonly #plainSince = new Map<number, number>();
  readonly #wroteTo = new Set<number>();
  readonly #campaigns = new Map<number, Copy[]>();
  readonly #copiesMax: number;

  constructor(copiesMax: number) {
    this.#copiesMax = copiesMax;
  }

  /** @param isPlain whether the message neither reports back nor pretends: only such mail makes an acquaintance. */
  remember(number: number, signs: MessageSigns, isPlain: boolean): void {
    const date = signs.date === null ? undefined : Date.parse(signs.date);
    for (const reader of signs.recipients) this.#wroteTo.add(textNumber(`${signs.from}\n${reader}`));
    if (isPlain && date !== undefined) {
      const writer = textNumber(signs.from);
      this.#plainSince.set(writer, Math.min(this.#plainSince.get(writer) ?? date, date));
    }
    if (signs.campaign === "" || signs.references.length === 0) return;
    const key = textNumber(signs.campaign);
    const copies = this.#campaigns.get(key) ?? [];
    if (copies.length >= this.#copiesMax) return;
    copies.push({ number, date, readers: signs.recipients.map(textNumber) });
    this.#campaigns.set(key, copies);
  }

  /** The number of a copy of the same campaign that went to other readers; undefined when there is none. */
  otherCopy(number: number, signs: MessageSigns): number | undefined {
    const copies = this.#campaigns.get(textNumber(signs.campaign));
    if (copies === undefined || copies.length < 2) return undefined;
    const own = new Set(signs.recipients.map(textNumber));
    const date = signs.date === null ? undefined : Date.parse(signs.date);
    return copies.find(
      (copy) =>
        copy.number !== number &&
        copy.readers.length > 0 &&
        own.size > 0 &&
        !copy.readers.some((reader) => own.has(reader)) &&
        (date === undefined || copy.date === undefined || Math.abs(copy.date - date) <= CAMPAIGN_MS),
    )?.number;
  }

  /** Whether a reader wrote to the sender, or the sender wrote plain mail before. */
  knows(signs: MessageSigns): boolean {
    if (signs.recipients.some((reader) => this.#wroteTo.has(textNumber(`${reader}\n${signs.from}`)))) return true;
    const since = this.#plainSince.get(textNumber(signs.from));
    return since !== undefined && (signs.date === null || since < Date.parse(signs.date));
  }
}
