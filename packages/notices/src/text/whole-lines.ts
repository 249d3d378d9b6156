// Is a plain text broken at a width, as mails are? Its paragraphs with their lines joined, and where in the text everything stood.

import type { Span } from "./spans.ts";

export interface WholeLines {
  /** The text itself where it is not broken at a width. */
  readonly text: string;
  /** Where a span of the joined text stands in the text. */
  readonly placeOf: (span: Span) => Span;
}

interface Line extends Span {
  /** Where the words begin, behind what indents them and the marks of a mail that is answered. */
  readonly from: number;
  /** Where the next line begins. */
  readonly next: number;
  readonly words: string;
  readonly isRow: boolean;
}

/** Widths at which people and programs break lines; longer ones are paragraphs, shorter ones verses and lists. */
const WIDTH_MIN = 45;
const WIDTH_MAX = 100;

/** Shares of a width from which a line is prose, and of such lines that must be full. */
const PROSE = 0.6;
const FULL = 0.75;

/** Lines that are longer by chance, as a heading may be. */
const ODD_MAX = 3;

/** What begins a line of its own: an item, a numbered entry, a label, a heading in capitals. */
const BEGINS =
  /^(?:[-•*–●▪·+]\s|\(?\d{1,5}[.)]\s|\(?[a-z]{1,4}[.)]\s|\p{Lu}[\p{L} ]{1,24}:\s|(?:https?:|www\.)\S+$|\p{Lu}{4,}(?:\s\p{Lu}+)*$)/u;

/** Cells that stand apart. */
const ROW = /\S(?: {3,}|\t)\S|\S\s*\|\s*\S/u;

function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/gu)].map(({ index, 1: printed = "", 2: end = "" }) => {
    const indent = /^\s*(?:>\s?)*\s*/u.exec(printed)?.[0].length ?? 0;
    const words = printed.slice(indent).trimEnd();
    return {
      start: index,
      from: index + indent,
      end: index + indent + words.length,
      next: index + printed.length + end.length,
      words,
      isRow: ROW.test(printed),
    };
  });
}

/** Whether the next line may go on with this one, were there no room. */
function mayGoOn(line: Line, next: Line): boolean {
  return line.words.includes(" ") && next.words !== "" && !line.isRow && !next.isRow && !BEGINS.test(next.words);
}

/** Whether the next line's first word had no room in this one. */
function isFull(line: Line, next: Line, width: number): boolean {
  const length = line.end - line.start;
  return length <= width && length + 1 + (/^\S+/u.exec(next.words)?.[0].length ?? 0) > width;
}

/** The width at which a text is broken; absent where it is not. */
function widthOf(pairs: readonly (readonly [Line, Line])[]): number | undefined {
  const lengths = pairs.map(([line]) => line.end - line.start).toSorted((a, b) => b - a);
  for (const width of new Set(lengths.slice(0, ODD_MAX))) {
    if (width > WIDTH_MAX) continue;
    if (width < WIDTH_MIN) return undefined;
    const prose = pairs.filter(([line]) => line.end - line.start >= width * PROSE && line.end - line.start <= width);
    const full = prose.filter(([line, next]) => isFull(line, next, width));
    if (full.length >= 2 && full.length >= prose.length * FULL) return width;
  }
  return undefined;
}

/** Whether a full line goes on: behind a colon a list begins, behind a full stop a short line may stand alone. */
function goesOn(line: Line, next: Line, width: number): boolean {
  if (!isFull(line, next, width) || line.words.endsWith(":")) return false;
  return !/[.!?]["”’)]?$/u.test(line.words) || /^\p{Ll}/u.test(next.words) || next.end - next.start >= width * PROSE;
}

/** Joins the lines of paragraphs that are broken at a width. A word is whole again where it was broken at its hyphen. */
export function wholeLines(text: string): WholeLines {
  const same: WholeLines = { text, placeOf: (span) => span };
  const lines = linesOf(text);
  const pairs = lines.slice(1).map((next, at) => [lines[at] as Line, next] as const);
  const width = widthOf(pairs.filter(([line, next]) => mayGoOn(line, next)));
  if (width === undefined) return same;
  /** Where each piece begins, in the joined text and in the text. */
  const pieces: (readonly [number, number])[] = [];
  let joined = "";
  let from = 0;
  const take = (until: number): void => {
    pieces.push([joined.length, from]);
    joined += text.slice(from, until);
  };
  for (const [line, next] of pairs) {
    if (!mayGoOn(line, next) || !goesOn(line, next, width)) continue;
    take(line.end);
    if (!/\p{L}-$/u.test(line.words) || !/^\p{L}/u.test(next.words)) {
      pieces.push([joined.length, line.end]);
      joined += " ";
    }
    from = next.from;
  }
  take(text.length);
  const placeOf = (at: number): number => {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((pieces[middle] as readonly [number, number])[0] <= at) low = middle;
      else high = middle - 1;
    }
    const [own, theirs] = pieces[low] as readonly [number, number];
    return theirs + at - own;
  };
  return {
    text: joined,
    placeOf: ({ start, end }) => ({
      start: placeOf(start),
      end: end > start ? placeOf(end - 1) + 1 : placeOf(start),
    }),
  };
}

/** Facts of the joined text at their places in the text, with whatever of them has a place too. */
export function placed<T>(facts: T, { placeOf }: WholeLines): T {
  const move = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(move);
    if (typeof value !== "object" || value === null) return value;
    const moved = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, move(each)]));
    const { start, end } = value as Partial<Span>;
    return typeof start === "number" && typeof end === "number" ? { ...moved, ...placeOf({ start, end }) } : moved;
  };
  return move(facts) as T;
}
