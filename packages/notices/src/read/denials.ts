// Who denies what is said of him, or turns it round, and in which words? Statements of the side that is blamed, and sentences that
// say that somebody denies.

import { linesOf, sentencesOf } from "../text/sentences.ts";
import { contains, overlaps, type Span } from "../text/spans.ts";
import { COUNTERING, DENYING, NEGATED, OF_AN_ACCUSER, UNANSWERED } from "../words/denying.ts";
import { stateOf } from "../words/places.ts";
import { accusedSide, blamedSide, blamedStates, isOfItself, OFFICIAL, type Side, statesIn } from "./blamed-side.ts";
import { headOf, isWithin } from "./clause-subjects.ts";
import { continuedDenials } from "./continued-denials.ts";
import { goesTo, reportedDenials } from "./reported-denials.ts";
import { isDenying, reportedSpeech } from "./reported-speech.ts";
import { type Quote, quotesIn } from "./speakers.ts";

export interface Denial extends Span {
  readonly speaker: string;
}

/** "Were dismissed by the embassy as propaganda". */
const BY_WHOM =
  /\b(?:was|were|been|being|is|are)\s(?:\p{L}+ly\s)?(?<verb>denied|rejected|dismissed|refuted|repudiated|rebuffed)\sby\s(?<who>(?:the\s)?[^,;]{3,80}?)(?=\sas\s|[,.;]|$)/giu;

/** Words in which somebody denies for himself. */
const OWN_DENIAL =
  /\b(?:we|I|our)\b[^.]{0,60}\b(?:deny|reject|never|not involved|nothing to do with)\b|\b(?:baseless|groundless|unwarranted|fabricated|slander\p{L}*|completely false|categorically|(?:no|without) (?:any )?factual basis|firmly oppos\p{L}*|unilateral sanctions)\b/iu;

/** A participle by which somebody denies beside what he does: "addressed the claims, denouncing them as groundless". */
const BESIDE =
  /(?:,\s(?:and\s)?|\s(?=[abcdilrs]\p{L}+ing\s)(?<=\b(?:statement|response|letter|remarks|post)\b[^.,]{0,40}\s))(?:characteri[sz]ing|denouncing|dismissing|rejecting|denying|refuting|slamming|calling|labell?ing|describing|branding|accusing|blasting|insisting|saying)\s/gu;

function besides(text: string, isBlamed: (speaker: string) => boolean): readonly Denial[] {
  return sentencesOf(text).flatMap(({ start, end }): readonly Denial[] => {
    const sentence = text.slice(start, end);
    return [...sentence.matchAll(BESIDE)].slice(-1).flatMap(({ index, 0: lead }): readonly Denial[] => {
      const from = index + lead.length - lead.trimStart().replace(/^,?\s?(?:and\s)?/u, "").length;
      const words = sentence.slice(from).replace(/[.!?]["”’]?$/u, "");
      const speaker = headOf(sentence);
      const isTurned = /^accusing\s/u.test(words) || DENYING.test(words) || COUNTERING.test(words);
      return speaker !== "" && isBlamed(speaker) && isTurned
        ? [{ start: start + from, end: start + from + words.length, speaker }]
        : [];
    });
  });
}

/** Denials told in the passive, with who denies behind them. */
function passives(text: string): readonly Denial[] {
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    return [...sentence.matchAll(BY_WHOM)].flatMap(({ index, 0: words, groups }): readonly Denial[] => {
      const speaker = groups?.["who"] ?? "";
      if (!OFFICIAL.test(speaker) && stateOf(speaker) === undefined) return [];
      const from = start + index + words.indexOf(groups?.["verb"] ?? "");
      return [{ start: from, end: from + goesTo(text.slice(from, end)), speaker }];
    });
  });
}

/** In the order of the text, none within another. */
function inOrder(denials: readonly Denial[]): readonly Denial[] {
  return denials
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((denial, at, sorted) => !sorted.slice(0, at).some((other) => overlaps(other, denial)));
}

/**
 * Denials and counter-claims in order.
 * @param accused names of those designated, who speak for themselves too
 */
export function denialsIn(
  text: string,
  quotes: readonly Quote[] = quotesIn(text),
  accused: readonly string[] = [],
): readonly Denial[] {
  const blamed = blamedStates(text);
  const ofState = blamedSide(text, blamed, quotes);
  const isAccused = accusedSide(accused);
  const isBlamed = (speaker: string): Side => {
    const side = ofState(speaker);
    return side === "no" || side === "vaguely" ? (isAccused(speaker) ?? side) : side;
  };
  const said = quotes.filter((quote) => {
    const { start, end, speaker, meant } = quote;
    const words = text.slice(start, end);
    // A few words of his within somebody's sentence: only where they deny.
    if (isWithin(text, quote) && !DENYING.test(words) && !COUNTERING.test(words)) return false;
    return (
      isBlamed(speaker) === "surely" ||
      isBlamed(meant) === "surely" ||
      (isBlamed(speaker) === "vaguely" && (DENYING.test(words) || COUNTERING.test(words))) ||
      (isBlamed(speaker) === "perhaps" && !OF_AN_ACCUSER.test(text.slice(start, end))) ||
      isOfItself(text.slice(start, end), blamed) ||
      (speaker !== "" && OWN_DENIAL.test(text.slice(start, end))) ||
      (DENYING.test(text.slice(start, end)) &&
        speaker !== "" &&
        !/\b(?:NCSC|FBI|Treasury|NCA|Justice)\b/.test(speaker) &&
        blamed.size > 0 &&
        statesIn(speaker).every((iso) => blamed.has(iso)) &&
        statesIn(speaker).length > 0)
    );
  });
  const sure = (name: string): boolean => isBlamed(name) === "surely";
  const likely = (name: string): boolean => sure(name) || isBlamed(name) === "perhaps";
  const told = [...reportedDenials(text, quotes, blamed, sure, likely), ...passives(text)];
  // "The ambassador rejected the accusations, the embassy said": told of the ambassador.
  const isOfOfficial = (span: Span): boolean =>
    told.some(
      ({ start, speaker }) =>
        OFFICIAL.test(speaker) && start > span.start && text.slice(span.start, start).trim() === speaker,
    );
  // "Rejected the allegations, calling them unfounded": one denial.
  const spoken = [
    ...reportedSpeech(
      text,
      quotes,
      (who, clause) =>
        (isBlamed(who) === "vaguely" && DENYING.test(clause)) ||
        (likely(who) && (isDenying(clause) || (sure(who) && NEGATED.test(clause) && !UNANSWERED.test(clause)))),
    ).filter((each) => !isOfOfficial(each)),
    ...besides(text, likely).filter((beside) => !told.some((each) => contains(each, beside))),
  ];
  const others = [...spoken, ...told.filter((denial) => !spoken.some((each) => overlaps(each, denial)))].filter(
    (denial) => !said.some((quote) => overlaps(quote, denial) && !(contains(denial, quote) && isWithin(text, quote))),
  );
  const own = said.filter((quote) => !others.some((denial) => overlaps(quote, denial)));
  const found = inOrder([...own.map(({ start, end, speaker }) => ({ start, end, speaker })), ...others]);
  const isOther = (who: string): boolean =>
    isBlamed(who) === "no" && statesIn(who).length > 0 && !statesIn(who).some((iso) => blamed.has(iso));
  const all = inOrder([...found, ...continuedDenials(text, quotes, found, isOther)]);
  // A headline says once more what the text says.
  const [first] = linesOf(text);
  const body = all.filter(({ start }) => first === undefined || start >= first.end);
  return body.length > 0 && first !== undefined && !/[.!?]["”]?$/u.test(text.slice(first.start, first.end))
    ? body
    : all;
}
