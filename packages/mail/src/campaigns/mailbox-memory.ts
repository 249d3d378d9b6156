// What is remembered of all messages while they are read? Who wrote to whom and when, and which messages are copies of one
// campaign. A few numbers a message: texts are hashed.

import type { MessageSigns } from "../signals/message-signs.ts";
import { coarseShape } from "./comparison.ts";
import { textNumber } from "./text-number.ts";

/** Copies of a campaign are sent within days. A weekly newsletter of the same title is another campaign. */
const CAMPAIGN_MS = 3 * 24 * 3_600_000;
/** The same text may go out in several waves. */
const SAME_TEXT_MS = 60 * 24 * 3_600_000;

interface Copy {
  readonly number: number;
  readonly date: number | undefined;
  /** Its readers; a second copy to one of them proves nothing. */
  readonly readers: readonly number[];
  /** The mailbox it lies in, for copies that name no reader. */
  readonly file: number;
  /** Of its sender's domain and subject. */
  readonly campaign: number;
  /** Of its text; 0 for a short one. */
  readonly content: number;
  /** Of the places and servers of what it loads and links to. */
  readonly layout: number;
}

function dateOf({ date }: MessageSigns): number | undefined {
  return date === null ? undefined : Date.parse(date);
}

function copyOf(number: number, signs: MessageSigns): Copy {
  return {
    number,
    date: dateOf(signs),
    readers: signs.recipients.map(textNumber),
    file: textNumber(signs.file),
    campaign: textNumber(signs.campaign),
    content: signs.content,
    layout: textNumber(signs.references.map(coarseShape).join("\n")),
  };
}

function haveOtherReaders(own: Copy, other: Copy): boolean {
  if (own.number === other.number) return false;
  if (own.readers.length === 0 || other.readers.length === 0) return own.file !== other.file;
  return !own.readers.some((reader) => other.readers.includes(reader));
}

/** How sure it is that two messages are copies of one campaign; 0 when they are not. */
function likeness(own: Copy, other: Copy): number {
  const apart = own.date === undefined || other.date === undefined ? 0 : Math.abs(own.date - other.date);
  const isSameText = own.content !== 0 && own.content === other.content;
  const isSameLayout = own.layout === other.layout;
  const isSameTitle = own.campaign === other.campaign && apart <= CAMPAIGN_MS;
  if (isSameText && apart <= SAME_TEXT_MS) return isSameTitle ? 4 : isSameLayout ? 2 : 0;
  return isSameTitle && isSameLayout ? 3 : 0;
}

/** As many likely copies are looked at for the one that has most in common. */
const CANDIDATES = 4;

export class MailboxMemory {
  /** Writer → the first time, for mail that did not spy. */
  readonly #plainSince = new Map<number, number>();
  readonly #wroteTo = new Set<number>();
  /** By sender and subject, and by text. */
  readonly #campaigns = new Map<number, Copy[]>();
  readonly #copiesMax: number;

  constructor(copiesMax: number) {
    this.#copiesMax = copiesMax;
  }

  /** @param isPlain whether the message neither reports back nor pretends: only such mail makes an acquaintance. */
  remember(number: number, signs: MessageSigns, isPlain: boolean): void {
    const date = dateOf(signs);
    for (const reader of signs.recipients) this.#wroteTo.add(textNumber(`${signs.from}\n${reader}`));
    if (isPlain && date !== undefined) {
      const writer = textNumber(signs.from);
      this.#plainSince.set(writer, Math.min(this.#plainSince.get(writer) ?? date, date));
    }
    if (signs.references.length === 0) return;
    const copy = copyOf(number, signs);
    for (const key of keysOf(signs)) {
      const copies = this.#campaigns.get(key) ?? [];
      if (copies.length >= this.#copiesMax) continue;
      copies.push(copy);
      this.#campaigns.set(key, copies);
    }
  }

  /** Numbers of likely copies of the same campaign that went to other readers, the likeliest first. */
  otherCopies(number: number, signs: MessageSigns): number[] {
    const copies = new Set(keysOf(signs).flatMap((key) => this.#campaigns.get(key) ?? []));
    if (copies.size < 2) return [];
    const own = copyOf(number, signs);
    return [...copies]
      .filter((copy) => haveOtherReaders(own, copy))
      .map((copy) => ({ number: copy.number, likeness: likeness(own, copy) }))
      .filter((each) => each.likeness > 0)
      .sort((a, b) => b.likeness - a.likeness || Math.abs(a.number - number) - Math.abs(b.number - number))
      .slice(0, CANDIDATES)
      .map((each) => each.number);
  }

  /** Whether a reader wrote to the sender, or the sender wrote plain mail before. */
  knows(signs: MessageSigns): boolean {
    if (signs.recipients.some((reader) => this.#wroteTo.has(textNumber(`${reader}\n${signs.from}`)))) return true;
    const since = this.#plainSince.get(textNumber(signs.from));
    return since !== undefined && (signs.date === null || since < Date.parse(signs.date));
  }
}

function keysOf({ campaign, content }: MessageSigns): number[] {
  return [...(campaign === "" ? [] : [textNumber(campaign)]), ...(content === 0 ? [] : [content])];
}
