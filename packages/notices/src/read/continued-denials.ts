// What else does somebody say who has denied? His next words, quoted or told, and all that is quoted of him by his name.

import { sentencesOf } from "../text/sentences.ts";
import { overlaps, type Span } from "../text/spans.ts";
import { INQUIRING, JUDGING, NEGATED, OF_AN_ACCUSER, UNANSWERED } from "../words/denying.ts";
import { stateOf } from "../words/places.ts";
import { isWithin } from "./clause-subjects.ts";
import type { Denial } from "./denials.ts";
import { reportedSpeech } from "./reported-speech.ts";
import type { Quote } from "./speakers.ts";

/** Called again without a name: "it", "the firm", "his press service". */
const AGAIN =
  /^(?:s?he|it|they|(?:the|its|his|her|their|an?)\s(?:\p{Ll}+\s){0,2}(?:spokes(?:person|man|woman)|ministry|embassy|mission|consulate|statement|officials?|diplomat|company|firm|exchange|group|platform|bank|lawyers?|attorney|press\s(?:service|office)|publication|minister|ambassador)(?:\s(?:itself|himself|herself))?)$/iu;

/** The words of a name by which its bearer is called again; a state's are its own, whoever speaks for it. */
function calls(name: string): readonly string[] {
  return name.split(/[\s,]+/u).filter((word) => /^\p{Lu}[\p{L}’'-]{3,}$/u.test(word) && stateOf(word) === undefined);
}

/** "…," it said; he wrote: "…". */
const SAYS_AGAIN = /^["”]?[.,]?["”]?\s(?:s?he|it|they)\s(?:\p{L}+ly\s)?\p{Ll}+/u;
const SAID_AGAIN =
  /\b(?:[Ss]?[Hh]e|[Ii]t|[Tt]hey)\s(?:also\s)?(?:said|says|wrote|writes|added|told)(?:\s[^.;"“”]{2,40})?[:,]\s["“]$/u;

/** A firm called again is called by its name. */
const FIRM = /^(?:s?he|it|they|(?:the|its)\s(?:company|firm|exchange|group|platform|bank))$/iu;

function isSame(speaker: string, denier: string): boolean {
  const last = calls(denier).at(-1);
  return speaker === denier || (last !== undefined && calls(speaker).includes(last));
}

/**
 * What those who deny go on to say, in order.
 * @param denials what was found of them
 * @param isOther whether somebody speaks for those who blame
 */
export function continuedDenials(
  text: string,
  quotes: readonly Quote[],
  denials: readonly Denial[],
  isOther: (speaker: string) => boolean,
): readonly Denial[] {
  if (denials.length === 0) return [];
  const sentences = sentencesOf(text);
  const placeOf = (at: number): number => sentences.findLastIndex(({ start }) => start <= at + 1);
  const places = denials.map(({ end }) => placeOf(end - 1));
  /** Who denied in the same sentence or the one before. */
  const denierBefore = (at: number): string | undefined => {
    const place = placeOf(at);
    const near = denials.findLast(({ end }, each) => end <= at && place - (places[each] ?? 0) <= 1);
    return near?.speaker;
  };
  const continues = (speaker: string, span: Span): string | undefined => {
    if (speaker !== "" && (isOther(speaker) || JUDGING.test(speaker) || INQUIRING.test(speaker))) return undefined;
    const near = denierBefore(span.start);
    if (near !== undefined && (speaker === "" || AGAIN.test(speaker) || isSame(speaker, near)))
      return speaker === "" || FIRM.test(speaker) || near.includes(speaker) ? near : speaker;
    return denials.some((denial) => isSame(speaker, denial.speaker)) ? speaker : undefined;
  };
  const isFree = (span: Span): boolean => !denials.some((denial) => overlaps(denial, span));
  const quoted = quotes.flatMap((quote): readonly Denial[] => {
    const { start, end, meant, speaker } = quote;
    const words = text.slice(start, end);
    if (isWithin(text, quote) || OF_AN_ACCUSER.test(words) || !isFree(quote)) return [];
    // A title in quotation marks is nobody's words.
    if (speaker === "" && !/[.,!?]["”]?$/u.test(text.slice(start, end + 1))) return [];
    const isAgain =
      SAYS_AGAIN.test(text.slice(end, end + 40)) || SAID_AGAIN.test(text.slice(Math.max(0, start - 70), start));
    const who = (isAgain ? denierBefore(start) : undefined) ?? continues(speaker, quote) ?? continues(meant, quote);
    return who === undefined ? [] : [{ start, end, speaker: who }];
  });
  const told = reportedSpeech(
    text,
    quotes,
    (speaker, clause, span) =>
      NEGATED.test(clause) && !UNANSWERED.test(clause) && continues(speaker, span) !== undefined,
  ).filter((each) => isFree(each) && !quoted.some((quote) => overlaps(quote, each)));
  return [...quoted, ...told];
}
