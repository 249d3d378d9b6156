// Which sentences does a text have? Lines end sentences, as do full stops that belong to no abbreviation.

import type { Span } from "./spans.ts";

/** Before whose full stop no sentence ends. */
const ABBREVIATION =
  /(?:^|[\s("“'])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sen|Rep|Gov|St|Inc|Ltd|Co|Corp|LLC|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|U\.S|U\.K|U\.N|E\.U|a\.k\.a|f\.k\.a|e\.g|i\.e|approx|[A-Z])\.$/;

/** No sentence is longer: prose is not, and a table without a full stop is cut. */
const CHARACTERS_MAX = 4_000;

function trimmed(text: string, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return to > from ? { start: from, end: to } : undefined;
}

/** Sentences of one line, none of them endless. */
function* inLine(text: string, line: Span): Generator<Span> {
  for (const { start, end } of asPunctuated(text, line)) {
    for (let from = start; from < end; ) {
      const space = end - from > CHARACTERS_MAX ? text.lastIndexOf(" ", from + CHARACTERS_MAX) : end;
      const to = space > from ? space : Math.min(end, from + CHARACTERS_MAX);
      const sentence = trimmed(text, from, to);
      if (sentence) yield sentence;
      from = to;
    }
  }
}

function* asPunctuated(text: string, line: Span): Generator<Span> {
  let from = line.start;
  const ends = /[.!?]+["”’')\]]*(?=\s|$)/g;
  ends.lastIndex = line.start;
  for (let match = ends.exec(text); match !== null && match.index < line.end; match = ends.exec(text)) {
    const end = Math.min(line.end, match.index + match[0].length);
    const next = text.slice(end, end + 20).match(/^\s*["“‘'([]*(.)/u)?.[1] ?? "";
    const isShort = ABBREVIATION.test(text.slice(Math.max(from, match.index - 12), match.index + 1));
    if ((isShort && match[0].startsWith(".")) || /\p{Ll}/u.test(next)) {
      if (end - from < CHARACTERS_MAX) continue;
    }
    const sentence = trimmed(text, from, end);
    if (sentence) yield sentence;
    from = end;
  }
  const rest = trimmed(text, from, line.end);
  if (rest) yield rest;
}

/** Lines that hold anything, in order. */
export function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const line = trimmed(text, match.index, match.index + match[0].length);
    if (line) lines.push(line);
  }
  return lines;
}

/** Sentences in order, none across a line's end. */
export function sentencesOf(text: string): readonly Span[] {
  return linesOf(text).flatMap((line) => [...inLine(text, line)]);
}
