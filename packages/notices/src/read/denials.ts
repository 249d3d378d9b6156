// Who denies what is said of him, or turns it round, and in which words? Statements of the side that is blamed, and sentences that
// say that somebody denies.

import { linesOf, sentencesOf } from "../text/sentences.ts";
import { contains, overlaps, type Span } from "../text/spans.ts";
import { ALLEGED, COUNTERING, DENYING, OF_AN_ACCUSER, PROTESTING } from "../words/denying.ts";
import { STATE_WORD, stateOf } from "../words/places.ts";
import { blamedSide, blamedStates, isOfItself, OFFICIAL, statesIn } from "./blamed-side.ts";
import { headOf, isWithin, subjectOf } from "./clause-subjects.ts";
import { reportedSpeech } from "./reported-speech.ts";
import { type Quote, quotesIn } from "./speakers.ts";

export interface Denial extends Span {
  readonly speaker: string;
}

/** A sentence that reports a denial. */
const REPORTED =
  /\b(?:has |have |had )?(?:(?:\p{L}+ly|also|long|always|again) ){0,2}(?:denied|denies|deny|denying|rejected|rejects|dismissed|dismisses|refuted|refutes|rebuffed|disputed|disputes|brushed off|hit back|labelled)\b/giu;

/** "Were dismissed by the embassy as propaganda". */
const BY_WHOM =
  /\b(?:was|were|been|being|is|are)\s(?:\p{L}+ly\s)?(?<verb>denied|rejected|dismissed|refuted|repudiated|rebuffed)\sby\s(?<who>(?:the\s)?[^,;]{3,80}?)(?=\sas\s|[,.;]|$)/giu;

/** Says in other words that it is not so. */
const SAYS_NOT =
  /\b(?:said|says|called|calls|described|insisted|insists|maintain(?:s|ed)|stated|stressed|added|argued|claimed|reiterated|label(?:l?ed|s)|responded|denounced|asserted|told \p{L}+)\b(?=[^.]{0,160}\b(?:baseless|groundless|unfounded|fabricat\p{L}*|slander\p{L}*|no evidence|nothing to do with|not involved|no involvement|had no role|false|absurd|nonsense|no sense|politically motivated|innocent|untrue|not true|unsubstantiated|unproven|inadmissible|far-fetched|opposes all forms|(?:resolutely|firmly|strongly) oppos(?:es|ed))\b)/giu;

/** Words in which somebody denies for himself. */
const OWN_DENIAL =
  /\b(?:we|I|our)\b[^.]{0,60}\b(?:deny|reject|never|not involved|nothing to do with)\b|\b(?:baseless|groundless|unwarranted|fabricated|slander\p{L}*|completely false|categorically|(?:no|without) (?:any )?factual basis|firmly oppos\p{L}*|unilateral sanctions)\b/iu;

const REBUTTAL = /\b(?:rebuttal|counter-?accus\p{L}*|whitewash\p{L}*)\b/iu;

/** How far a denial goes that begins with its verb: to the clause's end, or on to what is said in it. */
function goesTo(rest: string): number {
  const end = /[.!?]["”]?$/.exec(rest)?.index ?? rest.length;
  const comma =
    /,[\s”"]|\s(?:while|whereas|but|although|as part of|[–—-]|and\s(?:called|calls|said|says|described|urged|demanded|insisted|vowed|warned|stressed))\s/.exec(
      rest,
    )?.index ?? end;
  const goesOn = /^,\s(?:saying|calling|describing|labell?ing|insisting|adding|denouncing|dismissing)\b/u;
  return goesOn.test(rest.slice(comma)) ? end : Math.min(comma, end);
}

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

function reported(
  text: string,
  quotes: readonly Quote[],
  blamed: ReadonlySet<string>,
  isBlamed: (speaker: string) => boolean,
): readonly Denial[] {
  const sentences = sentencesOf(text);
  /** Whom "it" stands for: the official of one of the three sentences before. */
  const before = (at: number): string | undefined =>
    sentences
      .slice(Math.max(0, at - 3), at)
      .map((each) => headOf(text.slice(each.start, each.end)))
      .findLast((head) => OFFICIAL.test(head));
  return sentences.flatMap(({ start, end }, place) => {
    const sentence = text.slice(start, end);
    const protested = [...sentence.matchAll(PROTESTING)].filter(({ index }) => {
      const who = subjectOf(sentence.slice(0, index)) || headOf(sentence.slice(0, index));
      return (
        (isBlamed(who) || blamed.has(stateOf(who) ?? "")) &&
        (ALLEGED.test(sentence.slice(index)) || DENYING.test(sentence) || COUNTERING.test(sentence))
      );
    });
    const [verb] = [...sentence.matchAll(REPORTED), ...sentence.matchAll(SAYS_NOT), ...protested];
    if (verb === undefined) {
      if (!REBUTTAL.test(sentence)) return [];
      const subject = /^((?:The\s)?[\p{L}\s'’]+?)\s(?:served|offered|issued|gave|made)\b/u.exec(sentence)?.[1];
      return subject === undefined ? [] : [{ start, end: end - (/[.]$/.test(sentence) ? 1 : 0), speaker: subject }];
    }
    const subject = subjectOf(sentence.slice(0, verb.index));
    // "The embassy has not commented, but has dismissed": the sentence's subject.
    const isElided = /^(?:but|and|also|yet|though)?$/iu.test(subject);
    const speaker = isElided ? headOf(sentence.slice(0, verb.index)) : subject;
    // Within what somebody says it is his.
    // Of a verb that opens a quotation the subject stands before it: 'the embassy "rejects these claims"'.
    if (quotes.some((quote) => quote.start < start + verb.index && start + verb.index < quote.end)) return [];
    // "Access is denied", "requests were rejected": nobody denies.
    if (
      speaker === "" ||
      /^(?:which|who|that)\b/i.test(speaker) ||
      (/\b(?:is|are|was|were|be|been|being)\s*$/i.test(sentence.slice(0, verb.index)) && !/ing$/iu.test(verb[0]))
    )
      return [];
    const rest = sentence.slice(verb.index);
    // A court's or an office's decision is no denial.
    if (
      /^\S+\s(?:the|an?|his|her|its|their)\s(?:\p{L}+\s){0,2}(?:appeals?|requests?|bids?|applications?|motions?|offers?|proposals?|complaints?|access)\b/iu.test(
        rest,
      )
    )
      return [];
    const quoted = quotes.find((quote) => quote.start > start + verb.index && quote.start < end);
    // A quotation behind a comma or colon is a statement of its own; within the clause it is part of it.
    const untilQuote = quoted === undefined ? 0 : quoted.start - 1 - start - verb.index;
    const atQuote = quoted === undefined || !/[,:]\s*$/u.test(rest.slice(0, untilQuote)) ? rest.length : untilQuote;
    const stop = Math.min(goesTo(rest), atQuote);
    if (stop < verb[0].length + 4) return [];
    const isPronoun = /^(?:he|she|it|they)$/i.test(speaker);
    const [state] = [...sentence.slice(0, verb.index).matchAll(STATE_WORD)].filter(([word]) =>
      blamed.has(stateOf(word) ?? ""),
    );
    const named = isPronoun
      ? (state?.[0] ?? before(place) ?? quotes.findLast((quote) => quote.start < start)?.speaker)
      : undefined;
    // "And called it" before a quotation that is a statement of its own.
    const leadsIn = /\s+(?:and\s+)?(?:called|calling|describ\p{L}+|said|saying)(?:\s[^,.;]{0,30})?\s*$/u;
    const words = stop === untilQuote ? rest.slice(0, stop).replace(leadsIn, "") : rest.slice(0, stop);
    return [{ start: start + verb.index, end: start + verb.index + words.length, speaker: named || speaker }];
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

/** Denials and counter-claims in order. */
export function denialsIn(text: string, quotes: readonly Quote[] = quotesIn(text)): readonly Denial[] {
  const blamed = blamedStates(text);
  const isBlamed = blamedSide(text, blamed, quotes);
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
  const told = [...reported(text, quotes, blamed, sure), ...passives(text)];
  // "Rejected the allegations, calling them unfounded": one denial.
  const spoken = [
    ...reportedSpeech(text, quotes, likely),
    ...besides(text, likely).filter((beside) => !told.some((each) => contains(each, beside))),
  ];
  const others = [...spoken, ...told.filter((denial) => !spoken.some((each) => overlaps(each, denial)))].filter(
    (denial) => !said.some((quote) => overlaps(quote, denial) && !(contains(denial, quote) && isWithin(text, quote))),
  );
  const own = said.filter((quote) => !others.some((denial) => overlaps(quote, denial)));
  const all = [...own.map(({ start, end, speaker }) => ({ start, end, speaker })), ...others]
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((denial, at, sorted) => !sorted.slice(0, at).some((other) => overlaps(other, denial)));
  // A headline says once more what the text says.
  const [first] = linesOf(text);
  const body = all.filter(({ start }) => first === undefined || start >= first.end);
  return body.length > 0 && first !== undefined && !/[.!?]["”]?$/u.test(text.slice(first.start, first.end))
    ? body
    : all;
}
