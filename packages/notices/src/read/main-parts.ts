// Which stretches of a sentence are no aside? What is said of somebody by the way names others, who are not meant.

import type { Span } from "../text/spans.ts";
import { AGAIN, ASIDE } from "../words/designating.ts";

interface Place {
  readonly at: number;
  readonly kind: "aside" | "again" | "close";
  readonly words: string;
}

/** An aside that only says who says it: what comes behind goes on with the sentence. */
const WHO_SAYS = /\b(?:said|announced|told|added|according to)\b/iu;

/** Stretches of `[from, to)` that are no aside. */
export function mainParts(text: string, from: number, to: number): readonly Span[] {
  const words = text.slice(from, to);
  const places: Place[] = [
    ...[...words.matchAll(ASIDE)].map(({ index, 0: said }) => ({
      at: from + index,
      kind: "aside" as const,
      words: said,
    })),
    ...[...words.matchAll(AGAIN)].map(({ index, 0: said }) => ({
      at: from + index,
      kind: "again" as const,
      words: said,
    })),
  ].toSorted((a, b) => a.at - b.at);
  const parts: Span[] = [];
  let open: number | undefined = from;
  let aside = "";
  for (const { at, kind, words: said } of places) {
    if (kind === "again") {
      // "For attacks on hospitals, including X": those that the aside names.
      if (/\b(?:including|among them)\b/u.test(said) && !WHO_SAYS.test(aside)) continue;
      open ??= at;
    } else if (open !== undefined && at > open) {
      // An aside in brackets ends with them.
      const bracket = text.lastIndexOf("(", at + 1);
      const close = text.indexOf(")", at);
      const isInside: boolean = bracket >= open && close > 0 && close < to && !text.slice(bracket, at).includes(")");
      parts.push({ start: open, end: at });
      open = isInside ? close : undefined;
      aside = said;
    }
  }
  if (open !== undefined && open < to) parts.push({ start: open, end: to });
  return parts;
}
