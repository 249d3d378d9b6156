// How surely is something said? The words of likelihood as they stand, with the yardstick they belong to.
//
// Bands: the UK's Professional Head of Intelligence Assessment yardstick (2019), whose words the US Intelligence Community Directive
// 203 shares with other edges; confidence in an analysis is kept apart from the likelihood of what it finds.

import { Claimed, type Span, spansOf } from "../text/spans.ts";

export interface Grade extends Span {
  readonly phrase: string;
  readonly kind: "likelihood" | "confidence";
  /** Of likelihood: 0 to 1, both included, by the yardstick. Of confidence: undefined. */
  readonly low?: number;
  readonly high?: number;
}

const WORDS: readonly (readonly [RegExp, number, number])[] = [
  [/\b(?:almost|nearly) certain(?:ly)?\b/giu, 0.95, 1],
  [/\b(?:highly|very|extremely) likely\b/giu, 0.8, 0.9],
  [/\b(?:highly|very) probabl[ey]\b/giu, 0.8, 0.9],
  [/\b(?:highly|very|extremely) unlikely\b/giu, 0.1, 0.2],
  [/\bhighly improbable\b/giu, 0.1, 0.2],
  [/\broughly even (?:chance|odds)\b/giu, 0.4, 0.5],
  [/\b(?:remote (?:chance|possibility)|almost no chance)\b/giu, 0, 0.05],
  [/\brealistic possibility\b/giu, 0.4, 0.5],
  [/\bmost likely\b/giu, 0.55, 0.75],
  [/\bunlikely\b/giu, 0.25, 0.35],
  [/\blikely\b/giu, 0.55, 0.75],
  [/\bprobabl[ey]\b/giu, 0.55, 0.75],
];

const CONFIDENCE =
  /\b(?:(?:assess(?:es|ed|ing)?|judg(?:e|es|ed|ing)|attribut(?:e|es|ed|ing)|conclud(?:e|es|ed|ing)|believ(?:e|es|ed|ing))(?:\s+(?:this|that|it|the \p{L}+))?\s+with\s+(?:a\s+)?)?((?:very )?(?:high|moderate|medium|low)(?:\s+degrees?\s+of|\s+levels?\s+of)?\s+(?:to\s+(?:high|moderate)\s+)?confidence)\b/giu;

/** "More likely than", "as likely", "not likely": a comparison, no grade. "Likely voters": a property. */
const COMPARED = /\b(?:more|less|equally|not|un)\s+$/i;

function confidences(text: string): readonly Grade[] {
  return [...text.matchAll(CONFIDENCE)].flatMap((match) => {
    const [whole, phrase = ""] = match;
    const verb = /^(?:assess|judg)/i.test(whole);
    const start = verb ? match.index : match.index + whole.lastIndexOf(phrase);
    const end = match.index + whole.length;
    const before = text.slice(Math.max(0, start - 12), start);
    const after = text.slice(end, end + 2);
    // "high confidence" lists: a property of lists, not of a judgement.
    const isJudged =
      verb ||
      /\bwith\s+(?:a\s+|an?\s+)?$/i.test(before) ||
      /degree|level/i.test(phrase) ||
      /^\s*(?:that|in\b)/i.test(text.slice(end, end + 6));
    // What is quoted as a name is none: "high confidence" lists. Nor is what describes something: high confidence lists.
    const isNamed = /["“]$/.test(before) && /^["”]/.test(after);
    const describes =
      /^\s+(?!(?:that|in|of|and|or|but|to|by|from|as|on|at|the|it|this|these|they|we|about|for|with|is|was|were|who|which|than)\b)\p{Ll}{3,}s?\b/u;
    if (!isJudged || isNamed || (!verb && describes.test(text.slice(end, end + 24)))) return [];
    return [{ start, end, phrase: text.slice(start, end), kind: "confidence" as const }];
  });
}

/** Every graded phrase, in order, none inside another. */
export function gradesIn(text: string): readonly Grade[] {
  const found: Grade[] = [...confidences(text)];
  const claimed = new Claimed(text.length);
  for (const grade of found) claimed.claim(grade);
  for (const [expression, low, high] of WORDS) {
    for (const { start, end } of spansOf(text, expression)) {
      if (!claimed.isFree({ start, end })) continue;
      if (COMPARED.test(text.slice(Math.max(0, start - 10), start))) continue;
      if (/\bas\s+$/i.test(text.slice(Math.max(0, start - 4), start)) && /^\s+as\b/.test(text.slice(end, end + 4)))
        continue;
      if (
        (/^\s+targets?\b/u.test(text.slice(end, end + 10)) &&
          /\b(?:an?|the|its|his|their|other|most|any|one|some|two|three|of|as)\s$/iu.test(
            text.slice(Math.max(0, start - 8), start),
          )) ||
        /^\s+(?:suspects?|victims?|voters?|candidates?|winners?|stor(?:y|ies)|lads?)\b/iu.test(
          text.slice(end, end + 14),
        )
      )
        continue;
      claimed.claim({ start, end });
      found.push({ start, end, phrase: text.slice(start, end), kind: "likelihood", low, high });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
