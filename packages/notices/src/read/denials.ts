// Who denies what is said of him, or turns it round, and in which words? Statements of the side that is blamed, and sentences that
// say that somebody denies.

import { linesOf, sentencesOf } from "../text/sentences.ts";
import { contains, overlaps, type Span } from "../text/spans.ts";
import { STATE_WORD, stateOf } from "../words/places.ts";
import { blamedSide, blamedStates, isOfItself, statesIn } from "./blamed-side.ts";
import { type Quote, quotesIn } from "./speakers.ts";

export interface Denial extends Span {
  readonly speaker: string;
}

/** Words that deny, whoever speaks. */
const DENYING =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:e|es|ed|ing)|baseless|groundless|unfounded|fabricat\p{L}*|slander\p{L}*|smear\p{L}*|false(?:ly| accusations?| information| claims?)|no (?:evidence|grounds|basis|involvement)|nothing to do with|absurd|nonsense|disinformation|lies\b|politically motivated|firmly oppose\p{L}*|never (?:supported|engaged|participated|condoned)|not (?:involved|responsible)|hypocri\p{L}*|double standards|whitewash\p{L}*)/iu;

/** A sentence that reports a denial. */
const REPORTED =
  /\b(?:has |have |had )?(?:(?:\p{L}+ly|also|long|always|again) ){0,2}(?:denied|denies|deny|denying|rejected|rejects|dismissed|dismisses|refuted|refutes|rebuffed|disputed|disputes|brushed off|hit back|labelled)\b/giu;

/** Says in other words that it is not so. */
const SAYS_NOT =
  /\b(?:said|says|called|calls|described|insisted|insists|maintain(?:s|ed)|stated|stressed|added|argued|claimed|reiterated|label(?:l?ed|s)|responded|denounced|asserted|told \p{L}+)\b(?=[^.]{0,160}\b(?:baseless|groundless|unfounded|fabricat\p{L}*|slander\p{L}*|no evidence|nothing to do with|not involved|no involvement|had no role|false|absurd|nonsense|politically motivated|opposes all forms|(?:resolutely|firmly|strongly) oppos(?:es|ed))\b)/giu;

/** Words in which somebody denies for himself. */
const OWN_DENIAL =
  /\b(?:we|I|our)\b[^.]{0,60}\b(?:deny|reject|never|not involved|nothing to do with)\b|\b(?:baseless|groundless|unwarranted|fabricated|slander\p{L}*|completely false|categorically|(?:no|without) (?:any )?factual basis|firmly oppos\p{L}*|unilateral sanctions)\b/iu;

const REBUTTAL = /\b(?:rebuttal|counter-?accus\p{L}*|whitewash\p{L}*)\b/iu;

/** The subject before a verb: back to the clause's beginning. */
function subjectOf(printed: string): string {
  const sentence = printed.replace(/["“]\s*$/u, "").replace(/\s\p{Ll}+ly\s*$/u, " ");
  // "The ambassador to X, Wang Ming, has denied": Wang Ming.
  const apposed = /,\s((?:\p{Lu}[\p{L}’'-]+\s?){2,4}),\s*$/u.exec(sentence)?.[1];
  if (apposed !== undefined) return apposed.trim();
  const before = sentence.replace(/^\p{Lu}{3,}[\p{L}\s,.]{0,30}?(?:\d{1,2}\s?)?(?:\([^)]{2,30}\)\s)?[-–—]\s/u, "");
  // "X, also known as Y, has denied": X.
  const whole =
    /^((?:(?:The|A|An)\s)?\p{Lu}[^,;:“”"]{2,80}),\s(?:also known as|through|via|speaking|which|who|whose|an?\s|the\s|sanctioned|designated|named|accused|based|\p{Ll}+ing\s)[^;:“”"]*,\s*$/u.exec(
      before,
    )?.[1];
  if (whole !== undefined) return whole;
  const plain = before
    .replace(
      /,\s(?:however|meanwhile|though|too|in turn|in response|for (?:its|his|her|their) part|on \p{Lu}\p{L}+day),\s*/giu,
      " ",
    )
    .trimEnd();
  const clause = plain.split(/[,;:“”"–—]|\b(?:while|but|although|after|and that|that)\s/).at(-1) ?? "";
  return clause
    .replace(/^\s*(?:and|however|meanwhile|in response|for (?:its|his|her|their) part)\s*/iu, "")
    .replace(/\s+on \p{Lu}\p{L}+day$/u, "")
    .trim();
}

/** How far a denial goes that begins with its verb: to the clause's end, or on to what is said in it. */
function told(rest: string): number {
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
  /,\s(?:and\s)?(?:denouncing|dismissing|rejecting|denying|refuting|slamming|calling|labell?ing|describing|branding|accusing|blasting|insisting|saying)\s/gu;

/** Whom a sentence is about: what stands before its first verb. */
function headOf(sentence: string): string {
  const head =
    /^(?:(?:(?:On|In|At)\s[^,]{3,40}|\p{Lu}\p{Ll}+ly|Nevertheless|However|Meanwhile|Still|Yet),\s)?((?:[Tt]he\s|[Aa]n?\s)?[\p{L}’'-]+(?:[\s,]+(?!(?:has|have|had|is|was|were|hit|struck|fired|said|says|told)\b|\p{Ll}+ed\b)[\p{L}’'-]+){0,9}),?\s+(?:has|have|had|is|was|were|hit|struck|fired|said|says|told|\p{Ll}+ed)\b/u.exec(
      sentence,
    )?.[1];
  return head === undefined
    ? ""
    : (
        /(?:\b(?:spokes(?:person|man|woman)|minister|ambassador),?\s|,\s+)((?:\p{Lu}[\p{L}’'-]+\s?){2,4}),?$/u.exec(
          head,
        )?.[1] ?? head
      ).trim();
}

function besides(text: string, isBlamed: (speaker: string) => boolean): readonly Denial[] {
  return sentencesOf(text).flatMap(({ start, end }): readonly Denial[] => {
    const sentence = text.slice(start, end);
    return [...sentence.matchAll(BESIDE)].slice(-1).flatMap(({ index, 0: lead }): readonly Denial[] => {
      const from = index + lead.length - lead.trimStart().replace(/^,\s(?:and\s)?/u, "").length;
      const words = sentence.slice(from).replace(/[.!?]["”’]?$/u, "");
      const speaker = headOf(sentence);
      const isTurned = /^accusing\s/u.test(words) || DENYING.test(words) || COUNTERING.test(words);
      return speaker !== "" && isBlamed(speaker) && isTurned
        ? [{ start: start + from, end: start + from + words.length, speaker }]
        : [];
    });
  });
}

function reported(text: string, quotes: readonly Quote[], blamed: ReadonlySet<string>): readonly Denial[] {
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const [verb] = [...sentence.matchAll(REPORTED), ...sentence.matchAll(SAYS_NOT)];
    if (verb === undefined) {
      if (!REBUTTAL.test(sentence)) return [];
      const subject = /^((?:The\s)?[\p{L}\s'’]+?)\s(?:served|offered|issued|gave|made)\b/u.exec(sentence)?.[1];
      return subject === undefined ? [] : [{ start, end: end - (/[.]$/.test(sentence) ? 1 : 0), speaker: subject }];
    }
    const speaker = subjectOf(sentence.slice(0, verb.index)) || headOf(sentence.slice(0, verb.index));
    // Within what somebody says it is his.
    // Of a verb that opens a quotation the subject stands before it: 'the embassy "rejects these claims"'.
    if (quotes.some((quote) => quote.start < start + verb.index && start + verb.index < quote.end)) return [];
    // "Access is denied", "requests were rejected": nobody denies.
    if (
      speaker === "" ||
      /^(?:which|who|that)\b/i.test(speaker) ||
      /\b(?:is|are|was|were|be|been|being)\s*$/i.test(sentence.slice(0, verb.index))
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
    const before = quoted === undefined ? 0 : quoted.start - 1 - start - verb.index;
    const atQuote = quoted === undefined || !/[,:]\s*$/u.test(rest.slice(0, before)) ? rest.length : before;
    const stop = Math.min(told(rest), atQuote);
    if (stop < verb[0].length + 4) return [];
    const isPronoun = /^(?:he|she|it|they)$/i.test(speaker);
    const [state] = [...sentence.slice(0, verb.index).matchAll(STATE_WORD)].filter(([word]) =>
      blamed.has(stateOf(word) ?? ""),
    );
    const named = isPronoun ? (state?.[0] ?? quotes.findLast((quote) => quote.start < start)?.speaker) : undefined;
    const words = rest
      .slice(0, stop)
      .replace(/\s+(?:and\s+)?(?:called|calling|describ\p{L}+|said|saying)(?:\s[^,.;]{0,30})?\s*$/u, "");
    return [{ start: start + verb.index, end: start + verb.index + words.length, speaker: named || speaker }];
  });
}

/** Words of those who blame, not of those who deny. */
const OF_AN_ACCUSER =
  /\b(?:attribut\p{L}*|state-sponsored|hold\b.{0,60}\baccount\p{L}*|to account|not tolerate|malicious|democra\p{L}*|brings the|sanctions? (?:send|are|that|will)|naming|cyber-?criminals|perpetrators|summon\p{L}*|hostile actions?|serious consequences|detected|condemn\p{L}*|technical assessment)\b/iu;

/** Words that turn the blame round, or belittle it. */
const COUNTERING =
  /\b(?:unprofessional|hacking empire|empire of hacking|largest (?:hack\p{L}*|intelligence|source)|main victim|major victim|disinformation|witch[- ]hunt|russophob\p{L}*|speculation|without (?:any )?evidence|lack(?:s|ing)? (?:of )?(?:evidence|professionalism)|(?:evidence|proof)\b.{0,60}\b(?:inadequate|insufficient|unconvincing)|scraps?|political (?:purposes|reasons|manipulation)|geopolitical|ulterior|hype|smear\p{L}*|divert|oppos(?:es|ed) all|combats? all)\b/iu;

/** What an official of the blamed side is reported to have said, when it denies or turns the blame round. */
function reportedSpeech(
  text: string,
  quotes: readonly Quote[],
  isBlamed: (speaker: string) => boolean,
): readonly Denial[] {
  return sentencesOf(text).flatMap(({ start, end }): readonly Denial[] => {
    const sentence = text.slice(start, end);
    const match =
      /^(.{2,160}?)\s(?:said|says|stated|stressed|added|argued|claimed|insisted|reiterated|noted|asserted|claimed|told \p{L}+)(?:\s(?:on|in|at|during)\s[^,.;:]{2,40}?|\s\p{Lu}\p{L}+day)?\s(?:that\s)?(.+?)(?:,?["”’]?\s(?:[\p{Lu}\p{L}]+\s)?(?:reports|reported))?[.!?]["”’]?$/su.exec(
        sentence,
      );
    const [, before = "", clause = ""] = match ?? [];
    const subject = subjectOf(before);
    // "He claimed": whoever was quoted last.
    const speaker = /^(?:he|she|it|they)$/iu.test(subject)
      ? (quotes.findLast((quote) => quote.end < start)?.meant ?? "")
      : subject;
    if (match === null || speaker === "" || !isBlamed(speaker)) return [];
    if (!DENYING.test(clause) && !COUNTERING.test(clause)) return [];
    const from = start + sentence.lastIndexOf(clause);
    const quote = quotes.find((each) => each.start >= from && each.start < end);
    return quote === undefined || isWithin(text, quote) ? [{ start: from, end: from + clause.length, speaker }] : [];
  });
}

/** Whether a quotation is part of a clause that reports: 'said it rejects "such groundless accusations"'. */
function isWithin(text: string, { start }: Quote): boolean {
  const before = text.slice(Math.max(0, start - 24), start - 1);
  return (
    /[\p{L}\p{N}]\s$/u.test(before) &&
    /^\p{Ll}/u.test(text.charAt(start)) &&
    !/\b(?:said|says|told \p{L}+|added|stated|that|wrote|stressed|statement)\s$/u.test(before)
  );
}

/** Denials and counter-claims in order. */
export function denialsIn(text: string): readonly Denial[] {
  const quotes = quotesIn(text);
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
  const spoken = [...reportedSpeech(text, quotes, sure), ...besides(text, sure)];
  const others = [
    ...spoken,
    ...reported(text, quotes, blamed).filter((denial) => !spoken.some((each) => overlaps(each, denial))),
  ].filter(
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
