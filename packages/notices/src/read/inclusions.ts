// Whom does a sentence name as being among those designated? The names of its list, without what is said of each.

import type { Span } from "../text/spans.ts";
import { FOLLOWING, GOES_ON, NAMED_THESE } from "../words/designating.ts";
import { INCLUDES, THESE_ARE } from "../words/including.ts";
import { mainParts } from "./main-parts.ts";
import { type FoundName, namesIn } from "./names.ts";
import { isOfAnother } from "./of-another.ts";

/** Stems of which a sentence has one that says who is designated: others need no closer look. */
const SAYS_OF_WHOM = /sanction|designat|blacklist|list|target|restrict|penal|freeze|affect|hit|named|includ|cover/iu;

/** Names of a list in one sentence: the first of each part, without what is said of them. */
function listedNames(text: string, from: number, to: number): readonly FoundName[] {
  const names: FoundName[] = [];
  let start = from;
  for (const part of text.slice(from, to).split(/;\s/u)) {
    const end = start + part.length;
    for (const main of mainParts(text, start, end)) {
      const [first, ...others] = namesIn(text, main.start, main.end);
      if (first === undefined) continue;
      // Behind a semicolon one stands alone with his office; else all of the list count.
      const counted = end === to && start === from ? [first, ...others] : [first];
      names.push(...counted.filter((name) => !isOfAnother(text, main.start, name)));
    }
    start = end + 2;
  }
  return names;
}

/**
 * Names behind "the sanctioned individuals are", "sanctions apply to" and the like, in order.
 * @param designating whether the text has spoken of designations before, so that "they include" is said of those designated
 * @param counting whether those it counted are still to be named, so that "the other five men are" is said of them
 */
export function includedIn(
  text: string,
  sentence: Span,
  { designating, counting }: { readonly designating: boolean; readonly counting: boolean },
): readonly FoundName[] {
  const words = text.slice(sentence.start, sentence.end);
  const ends = [
    (designating ? (GOES_ON.exec(words) ?? NAMED_THESE.exec(words)) : null) ?? FOLLOWING.exec(words),
    counting ? THESE_ARE.exec(words) : null,
    ...(SAYS_OF_WHOM.test(words) ? words.matchAll(INCLUDES) : []),
  ].flatMap((found) => (found === null ? [] : [found.index + found[0].length]));
  return [...new Set(ends)].flatMap((end) => listedNames(text, sentence.start + end, sentence.end));
}
