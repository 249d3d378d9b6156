// What is remembered of all messages while they are read? Who wrote to whom and when, and which messages may be copies of one
// campaign. A few numbers a message: texts are hashed, and what a copy holds stays in the spool.

import { remembering } from "../remembering.ts";
import type { MessageSigns } from "../signals/message-signs.ts";
import { textNumber } from "./text-number.ts";

/** Copies of a campaign are sent within days. A weekly newsletter of the same title is another campaign. */
const CAMPAIGN_MS = 3 * 24 * 3_600_000;
/** The same text may go out in several waves. */
const SAME_TEXT_MS = 60 * 24 * 3_600_000;
/** As many neighbours under one key are looked at. */
const CANDIDATES = 12;

/** In place of a message's readers where others' stand beside them: those of messages attached to it. */
const SEVERAL = -1;

/** What memory keeps of a message: all but its references and signals. */
export type Remembered = Pick<
  MessageSigns,
  "file" | "from" | "recipients" | "date" | "campaign" | "content" | "layout" | "isPlain"
>;

/** The same of a message and of those attached to it. */
export interface Brief extends Remembered {
  readonly attached?: readonly Brief[];
}

export function briefOf(signs: Brief): Brief {
  const { file, from, recipients, date, campaign, content, layout, isPlain, attached } = signs;
  const own = { file, from, recipients, date, campaign, content, layout, isPlain };
  return attached === undefined ? own : { ...own, attached: attached.map(briefOf) };
}

const timeOf: (date: string) => number = remembering(10_000, Date.parse);

function dateOf({ date }: Remembered): number | undefined {
  return date === null ? undefined : timeOf(date);
}

function haveOtherReaders(own: Remembered, other: Remembered): boolean {
  if (own.recipients.length === 0 || other.recipients.length === 0) return own.file !== other.file;
  return !own.recipients.some((reader) => other.recipients.includes(reader));
}

/** How sure it is that two messages are copies of one campaign for different readers; 0 when they are not. */
export function likeness(own: Remembered, other: Remembered): number {
  if (!haveOtherReaders(own, other)) return 0;
  const [mine, theirs] = [dateOf(own), dateOf(other)];
  const apart = mine === undefined || theirs === undefined ? 0 : Math.abs(mine - theirs);
  const isSameText = own.content !== 0 && own.content === other.content;
  const isSameLayout = own.layout === other.layout;
  const isSameTitle = own.campaign !== "" && own.campaign === other.campaign && apart <= CAMPAIGN_MS;
  if (isSameText && apart <= SAME_TEXT_MS) return isSameTitle ? 4 : isSameLayout ? 2 : 0;
  return isSameTitle && isSameLayout ? 3 : 0;
}

export class MailboxMemory {
  /** Writer → the first time, for mail that neither reported back nor pretended. */
  readonly #plainSince = new Map<number, number>();
  readonly #wroteTo = new Set<number>();
  /** By sender and subject, and by text: one number while there is one, to save the array. */
  readonly #campaigns = new Map<number, number | number[]>();
  /** Message → its readers: the same readers' mail is no other reader's copy, and need not be fetched to see that. */
  readonly #readers = new Map<number, number>();
  readonly #copiesMax: number;

  constructor(copiesMax: number) {
    this.#copiesMax = copiesMax;
  }

  remember(number: number, signs: Remembered): void {
    const date = dateOf(signs);
    for (const reader of signs.recipients) this.#wroteTo.add(textNumber(`${signs.from}\n${reader}`));
    if (signs.isPlain && date !== undefined) {
      const writer = textNumber(signs.from);
      this.#plainSince.set(writer, Math.min(this.#plainSince.get(writer) ?? date, date));
    }
    // A message that loads and links nothing has nothing to compare.
    if (signs.layout === 0) return;
    this.#readers.set(number, readersOf(signs));
    this.#rememberKeys(number, signs);
  }

  /** A message attached to that of this number may be a copy of others; that its sender was forwarded makes him no acquaintance. */
  rememberAttached(number: number, signs: Remembered): void {
    if (signs.layout === 0) return;
    this.#readers.set(number, SEVERAL);
    this.#rememberKeys(number, signs);
  }

  #rememberKeys(number: number, signs: Remembered): void {
    for (const key of keysOf(signs)) {
      const copies = this.#campaigns.get(key);
      if (copies === undefined) this.#campaigns.set(key, number);
      else if (typeof copies === "number") {
        if (copies !== number) this.#campaigns.set(key, [copies, number]);
      } else if (copies.length < this.#copiesMax) copies.push(number);
    }
  }

  /** Numbers of messages that may be copies of the same campaign, the nearest first. */
  candidates(number: number, signs: Remembered): number[] {
    if (signs.layout === 0) return [];
    const found = new Set<number>();
    const own = readersOf(signs);
    for (const key of keysOf(signs)) {
      const copies = this.#campaigns.get(key);
      if (copies === undefined || copies === number) continue;
      const isOthers = (each: number) => each !== number && this.#readers.get(each) !== own;
      for (const each of nearest(typeof copies === "number" ? [copies] : copies, number, isOthers)) found.add(each);
    }
    return [...found].sort((a, b) => Math.abs(a - number) - Math.abs(b - number)).slice(0, CANDIDATES);
  }

  /** Whether a reader wrote to the sender, or the sender wrote plain mail before. */
  knows(signs: Remembered): boolean {
    if (signs.recipients.some((reader) => this.#wroteTo.has(textNumber(`${reader}\n${signs.from}`)))) return true;
    const since = this.#plainSince.get(textNumber(signs.from));
    return since !== undefined && (signs.date === null || since < Date.parse(signs.date));
  }
}

/** Of ascending numbers those nearest to one, as many as are looked at: a large campaign is not gone through for each of its copies. */
function* nearest(ascending: readonly number[], number: number, counts: (each: number) => boolean): Generator<number> {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < number) low = middle + 1;
    else high = middle;
  }
  let [before, after] = [low - 1, low];
  for (let left = CANDIDATES; left > 0 && (before >= 0 || after < ascending.length); ) {
    const [down, up] = [number - (ascending[before] ?? -Infinity), (ascending[after] ?? Infinity) - number];
    const each = ascending[down <= up ? before-- : after++] as number;
    if (!counts(each)) continue;
    left -= 1;
    yield each;
  }
}

/** A number for a message's readers; for one that names none, for the file it lies in. */
function readersOf({ recipients, file }: Remembered): number {
  return textNumber(recipients.length === 0 ? `\n${file}` : recipients.join("\n"));
}

function keysOf({ campaign, content }: Remembered): number[] {
  return [...(campaign === "" ? [] : [textNumber(campaign)]), ...(content === 0 ? [] : [content])];
}
