// Which sentences report that somebody denies? By a verb that denies, by one of saying with words that deny, or by one that tells of a
// denial only of the blamed side.

import { sentencesOf } from "../text/sentences.ts";
import type { Span } from "../text/spans.ts";
import { ALLEGED, COUNTERING, DENYING, INQUIRING, JUDGING, PROTESTING } from "../words/denying.ts";
import { STATE_WORD, stateOf } from "../words/places.ts";
import { OFFICIAL } from "./blamed-side.ts";
import { headOf, subjectOf } from "./clause-subjects.ts";
import type { Denial } from "./denials.ts";
import type { Quote } from "./speakers.ts";

const LEADS = String.raw`\b(?:has |have |had )?(?:(?:\p{L}+ly|also|long|always|again) ){0,2}`;

/** A sentence that reports a denial. */
const REPORTED = new RegExp(
  String.raw`${LEADS}(?:denied|denies|deny|denying|rejected|rejects|dismissed|dismisses|refuted|refutes|rebuffed|rebuffs|rebut(?:s|ted)|disown(?:s|ed)|disputed|disputes|contest(?:s|ed)(?=\s(?:its|his|her|their|the)\s)|repudiate[sd]|disavow(?:s|ed)|(?:protest(?:s|ed)|maintain(?:s|ed)|professe[sd]|insist(?:s|ed) on)(?=\s(?:his|her|its|their)\sinnocence\b)|(?:brush|wave|shrug|laugh)(?:e[sd]|s|d)? (?:off|aside|away)(?=\s)|(?:poured|pours) (?:cold water|scorn) on|cast(?:s)? doubt on|took issue with|pushed back (?:on|against)|challenge[sd](?=\s(?:the|these|those)\s(?:allegations?|accusations?|claims?|findings?|attribution)\b)|distance[sd] (?:it|him|her|them)sel(?:f|ves) from|(?:would |will )?plead(?:s|ed)? not guilty|(?:did|does|do) not (?:accept|recogni[sz]e|acknowledge)(?=\s(?:the|these|those|any)\s)|object(?:s|ed)(?:\s\p{L}+ly)? to(?=\s(?:being|its|his|the\s(?:listing|designation|sanctions|decision))\s)|hit back|labelled)\b`,
  "giu",
);

/** Without which no sentence reports a denial; looked for first. */
const REPORTED_HINT =
  /\b(?:den(?:y|ie)|reject|dismiss|refut|rebuff|disput|contest|repudiate|disavow|distance[sd]|plead|accept|object|recogni|acknowledg|innocence|rebut|disown|wave|shrug|laugh|brush|pour|doubt on|issue with|pushed back|challenge|hit back|labelled)/iu;

/** Verbs of those who are blamed, of whatever side the text says they are. */
const FENDING = /^(?:protest|bristle|lashe|hit|scoff|rail|warn|slam|blast|ridicul|mock|push|pour)/iu;

/** Words that say that it is not so. */
const NOT_SO =
  /\b(?:baseless|groundless|unfounded|fabricat\p{L}*|slander\p{L}*|no evidence|nothing to do with|not involved|no involvement|had no role|false|absurd|nonsense|no sense|politically motivated|innocent|untrue|not true|unsubstantiated|unproven|inadmissible|far-fetched|fairy[- ]tales?|figments?|exaggerat(?:ed|ion)|clearly a mistake|spy mania|(?:no|lack(?:s|ing|ed)?) (?:a |any )?factual basis|fantas(?:y|ies)|inventions?|hoax|without (?:\p{L}+ ){0,3}(?:evidence|proof)|no (?:truth|knowledge|merit|substance|foundation|such)|opposes all forms|unjustified|unwarranted|ridiculous|ludicrous|preposterous|laughable|concocted|invented|ficti(?:on|tious)|trumped[- ]up|libel\p{L}*|defamatory|wrongly (?:listed|accused|named|included|sanctioned|identified)|mistaken identity|without (?:foundation|merit|substance)|flawed|one-sided|sensational\p{L}*|had no (?:part|hand)|nothing of the (?:kind|sort)|(?:do|does|did) not stand up|(?:resolutely|firmly|strongly) oppos(?:es|ed))\b/iu;

/** Says in other words that it is not so. */
const SAYS_NOT = new RegExp(
  String.raw`\b(?:said|says|called|calls|described|insisted|insists|maintain(?:s|ed)|stated|stressed|added|argued|claimed|reiterated|label(?:l?ed|s)|termed|terms|responded|denounced|asserted|told \p{L}+)\b(?=[^.]{0,160}${NOT_SO.source})`,
  "giu",
);

/** Verbs that tell of a denial where the blamed side is their subject. */
const OF_THE_SIDE = new RegExp(
  String.raw`${LEADS}(?:insist(?:s|ed)(?=\s(?:that|the|it|he|she|they|its|his)\s)|maintain(?:s|ed)(?=\s(?:that|it|he|she|they)\s)|rule[sd] out(?=\s(?:any|its|the)\s))\b`,
  "giu",
);

/** Somebody who says of himself that he did not do it, whoever he is. */
const OF_HIMSELF = new RegExp(
  String.raw`${LEADS}(?:said|says|insist(?:s|ed)|maintain(?:s|ed)|stated|claimed|wrote(?:\s(?:on|in|to)\s[^.,;]{2,30}?)?|told\s[^.,;]{2,30}?)\s(?:that\s)?(?:s?he|it|they|(?:the|his|her|its|their)\s(?:\p{L}+\s)?(?:company|firm|clients?|exchange|country|government))\s(?=[^.;]{0,100}\b(?:(?:has|have|had|but) never (?!seen|been|experienced|had|heard|received|paid)|(?:done|did) nothing (?:wrong|illegal|unlawful)|not involved|(?<=\b(?:clients?|country|government)\s)(?:has|have|had|does|did|is|was|were) not?\b(?! tolerate)|no (?:knowledge|ties|links|connection|involvement|part|role)\b|not (?:taken?|been a) part))`,
  "giu",
);

/** The blamed side calls names what is said of it. */
const TURNING = new RegExp(
  String.raw`${LEADS}(?:called|calls|described|describes|branded|brands|labell?ed|labels|dubbed|termed|terms|characteri[sz]e[sd])\b(?=\s(?!on\b|for\b)[^.;]{0,60}\b(?:it|this|them|claims?|allegations?|accusations?|charges?|findings?|reports?|listing|designation|attribution|account|story)\b)`,
  "giu",
);
const TURNING_HINT = /\b(?:call|descri|brand|label|dubbed|term|characteri)/iu;

const SIDE_HINT = /\b(?:insist|maintain|rule[sd] out)/iu;
const HIMSELF_HINT = /\b(?:never|nothing|not|no)\b/iu;

const REBUTTAL = /\b(?:rebuttal|counter-?accus\p{L}*|whitewash\p{L}*)\b/iu;

/** How far a denial goes that begins with its verb: to the clause's end, or on to what is said in it. */
export function goesTo(rest: string): number {
  const end = /[.!?]["”]?$/.exec(rest)?.index ?? rest.length;
  const comma =
    /,[\s”"]|;\s|\s(?:while|whereas|but|although|as part of|[–—-]|and\s(?:called|calls|said|says|told|wrote|added|argued|maintained|described|urged|demanded|insisted|vowed|warned|stressed))\s/.exec(
      rest,
    )?.index ?? end;
  const goesOn = /^,\s(?:saying|calling|describing|labell?ing|insisting|adding|denouncing|dismissing)\b/u;
  return goesOn.test(rest.slice(comma)) ? end : Math.min(comma, end);
}

/** "X said his client", "X said it": X. */
const SAID_OF_HIS =
  /^(.*?)\s?\b(?:said|says|told \p{L}+|insisted|argued|stated)\s(?:that\s)?(?:(?:his|her|their|the)\s(?:\p{Ll}+\s)?(?:clients?|company|firm)|s?he|it|they)$/iu;

/** Whom a verb has for its subject, as printed. */
function subjectAt(sentence: string, verb: number): string {
  const before = sentence.slice(0, verb);
  const subject = subjectOf(before);
  const his = SAID_OF_HIS.exec(subject);
  if (his !== null) return his[1] || subjectOf(before.slice(0, before.lastIndexOf(subject)));
  // "The embassy has not commented, but has dismissed": the sentence's subject.
  const isElided = /^(?:but|and|also|yet|though)?$/iu.test(subject);
  return isElided ? headOf(before) : subject;
}

/** "Neither confirmed nor denied", "has not denied", "whether it will deny": said of those who do not deny. */
const NOR =
  /\b(?:nor|or|not|never|neither|cannot|(?:declined|refused|failed) to|would|could|may|might)\s(?:\p{L}+ly\s)?$|n['’]t\s$|\b(?:whether|if)\s[^,]*$/u;

/** "Was denied bail", "denied him access": nothing is denied that was said. */
const OTHER_OBJECT =
  /^(?:has |have |had )?(?:\p{L}+ly )?den(?:y|ies|ied|ying)\s(?:\p{L}+\s){0,4}?(?:access|entry|bail|visas?|licen[cs]es?|permission|service|passage|asylum|parole|admission|treatment)\b/iu;

/** "A hacking group called APT29": nobody calls. */
const IS_NAMED = /^called\s["“‘]?\p{Lu}[\p{L}\d-]*\s(?:was|is|were|has|had|have|and)\b/u;

/** Verbs of a sentence by which somebody may deny, the surest first. */
function verbsIn(
  sentence: string,
  isSide: (speaker: string) => boolean,
  isLikely: (speaker: string) => boolean,
): readonly RegExpExecArray[] {
  const who = (at: number): string => subjectOf(sentence.slice(0, at)) || headOf(sentence.slice(0, at));
  const protested = [...sentence.matchAll(PROTESTING)].filter(
    ({ index, 0: verb }) =>
      (isSide(who(index)) || (FENDING.test(verb) && NOT_SO.test(sentence.slice(index)))) &&
      (ALLEGED.test(sentence.slice(index)) || DENYING.test(sentence) || COUNTERING.test(sentence)),
  );
  const said = [...sentence.matchAll(SAYS_NOT)].filter(
    ({ index }) =>
      !IS_NAMED.test(sentence.slice(index)) && !/\bwhat (?:s?he|it|they)\s$/u.test(sentence.slice(0, index)),
  );
  const sides = (SIDE_HINT.test(sentence) ? [...sentence.matchAll(OF_THE_SIDE)] : []).filter(({ index }) =>
    isLikely(who(index)),
  );
  const turned = (TURNING_HINT.test(sentence) ? [...sentence.matchAll(TURNING)] : []).filter(
    ({ index }) => (isSide(who(index)) || isLikely(who(index))) && !IS_NAMED.test(sentence.slice(index)),
  );
  const reported = (REPORTED_HINT.test(sentence) ? [...sentence.matchAll(REPORTED)] : []).filter(
    ({ index, 0: verb }) =>
      !(/\bden(?:y|ies|ied)$/iu.test(verb) && NOR.test(sentence.slice(0, index))) &&
      !OTHER_OBJECT.test(sentence.slice(index)),
  );
  // "Said it had no knowledge and disputed the finding": told by its first verb.
  const [opening] = said;
  const isFirst =
    opening !== undefined &&
    reported[0] !== undefined &&
    opening.index < reported[0].index &&
    new RegExp(String.raw`${NOT_SO.source}.*\s(?:and|but)\s(?:\p{L}+ly\s)?$`, "iu").test(
      sentence.slice(opening.index, reported[0].index),
    );
  return [
    ...(isFirst ? said : reported),
    ...(isFirst ? reported : said),
    ...protested,
    ...turned,
    ...sides,
    ...(HIMSELF_HINT.test(sentence) ? sentence.matchAll(OF_HIMSELF) : []),
  ];
}

/** A court's or an office's decision is no denial. */
const DECIDES =
  /^\S+\s(?:the|an?|his|her|its|their)\s(?:[\p{L}'’]+\s){0,2}(?:appeals?|requests?|bids?|applications?|motions?|offers?|proposals?|complaints?|access)\b/iu;

/** A verb of saying alone, whose words must deny. */
const IS_PLAIN = /^(?:said|says|stated|added|responded|told\s\p{L}+)$/iu;

/** "And called it" before a quotation that is a statement of its own. */
const LEADS_IN = /\s+(?:and\s+)?(?:called|calling|describ\p{L}+|said|saying)(?:\s[^,.;]{0,30})?\s*$/u;

/** What is told by a verb of a sentence: how far its words go, and who says them; absent where nobody denies. */
function toldBy(text: string, sentence: Span, verb: RegExpExecArray, quotes: readonly Quote[]): Denial | undefined {
  const words = text.slice(sentence.start, sentence.end);
  const from = sentence.start + verb.index;
  // Within what somebody says it is his.
  // Of a verb that opens a quotation the subject stands before it: 'the embassy "rejects these claims"'.
  if (quotes.some((quote) => quote.start < from && from < quote.end)) return undefined;
  const speaker = subjectAt(words, verb.index);
  // "Access is denied", "requests were rejected": nobody denies.
  const isPassive =
    /\b(?:is|are|was|were|be|been|being)\s*$/i.test(words.slice(0, verb.index)) && !/ing$/iu.test(verb[0]);
  if (speaker === "" || /^(?:which|who|that)\b/i.test(speaker) || isPassive) return undefined;
  const rest = words.slice(verb.index);
  if (DECIDES.test(rest)) return undefined;
  const quoted = quotes.find((quote) => quote.start > from && quote.start < sentence.end);
  // A quotation behind a comma or colon is a statement of its own; within the clause it is part of it.
  const untilQuote = quoted === undefined ? 0 : quoted.start - 1 - from;
  const atQuote = quoted === undefined || !/[,:]\s*$/u.test(rest.slice(0, untilQuote)) ? rest.length : untilQuote;
  const stop = Math.min(goesTo(rest), atQuote);
  if (stop < verb[0].length + (/guilty$/u.test(verb[0]) ? 0 : 4)) return undefined;
  const told = stop === untilQuote ? rest.slice(0, stop).replace(LEADS_IN, "") : rest.slice(0, stop);
  // What denies stands behind: the quotation, or another verb's words.
  if (
    /^(?:said|says|stated|added|responded|told)\b/iu.test(told) &&
    IS_PLAIN.test(verb[0]) &&
    !NOT_SO.test(told) &&
    !/\bnot aware\b/u.test(told)
  )
    return undefined;
  return { start: from, end: from + told.length, speaker };
}

function toldByAny(
  text: string,
  sentence: Span,
  verbs: readonly RegExpExecArray[],
  quotes: readonly Quote[],
): Denial | undefined {
  for (const verb of verbs) {
    const told = toldBy(text, sentence, verb, quotes);
    if (told !== undefined) return told;
  }
  return undefined;
}

/**
 * Denials that sentences report, in order.
 * @param isSure whether a speaker surely is of the blamed side
 * @param isLikely whether he perhaps is
 */
export function reportedDenials(
  text: string,
  quotes: readonly Quote[],
  blamed: ReadonlySet<string>,
  isSure: (speaker: string) => boolean,
  isLikely: (speaker: string) => boolean,
): readonly Denial[] {
  const sentences = sentencesOf(text);
  /** Whom "it" stands for: the official of one of the three sentences before. */
  const before = (at: number): string | undefined =>
    sentences
      .slice(Math.max(0, at - 3), at)
      .map((each) => headOf(text.slice(each.start, each.end)))
      .findLast((head) => OFFICIAL.test(head));
  /** Whom the sentence before names first. */
  const named = (place: number): string | undefined => {
    const last = sentences[place - 1];
    return last && /^\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)*(?=,|\s\p{Ll})/u.exec(text.slice(last.start, last.end))?.[0];
  };
  const meant = (place: number, { start, speaker }: Denial): string => {
    if (!/^(?:he|she|it|they)$/i.test(speaker)) return speaker;
    const from = sentences[place]?.start ?? 0;
    const [state] = [...text.slice(from, start).matchAll(STATE_WORD)].filter(([word]) =>
      blamed.has(stateOf(word) ?? ""),
    );
    return state?.[0] ?? before(place) ?? quotes.findLast((quote) => quote.start < from)?.speaker ?? named(place) ?? "";
  };
  const isSide = (who: string): boolean => isSure(who) || blamed.has(stateOf(who) ?? "");
  /** A court, or those who inquire: what they reject was asked of them. */
  const judges = (place: number, denial: Denial): boolean => {
    const who = meant(place, denial) || denial.speaker;
    const last = sentences[place - 1];
    const isPronoun = /^(?:he|she|it|they)$/iu.test(denial.speaker);
    const whose = isPronoun && last !== undefined ? headOf(text.slice(last.start, last.end)) : who;
    const isOne = (pattern: RegExp): boolean => pattern.test(whose) || pattern.test(who);
    const words = text.slice(denial.start, denial.end);
    return (isOne(JUDGING) || (isOne(INQUIRING) && !ALLEGED.test(words))) && !isSide(who) && !isLikely(who);
  };
  return sentences.flatMap((span, place): readonly Denial[] => {
    const { start, end } = span;
    const sentence = text.slice(start, end);
    const verbs = sentence.endsWith("?") ? [] : verbsIn(sentence, isSide, isLikely);
    if (verbs.length === 0) {
      if (!REBUTTAL.test(sentence)) return [];
      const subject = /^((?:The\s)?[\p{L}\s'’]+?)\s(?:served|offered|issued|gave|made)\b/u.exec(sentence)?.[1];
      return subject === undefined ? [] : [{ start, end: end - (/[.]$/.test(sentence) ? 1 : 0), speaker: subject }];
    }
    const [verb, ...others] = verbs as [RegExpExecArray, ...RegExpExecArray[]];
    const first =
      toldBy(text, span, verb, quotes) ?? (IS_PLAIN.test(verb[0]) ? toldByAny(text, span, others, quotes) : undefined);
    if (first === undefined || judges(place, first)) return [];
    // "X has denied it, and on Friday its spokesman, Y, insisted": another denies in the same sentence.
    const second = verbs
      .filter(({ index }) => start + index > first.end && /^[,;]\s/u.test(text.slice(first.end)))
      .map((other) => toldBy(text, span, other, quotes))
      .find(
        (other) =>
          other !== undefined && /^(?:the\s|its\s|\p{Lu})/u.test(other.speaker) && other.speaker !== first.speaker,
      );
    return [first, ...(second === undefined || !isLikely(second.speaker) ? [] : [second])].map((denial) => ({
      ...denial,
      speaker: meant(place, denial) || denial.speaker,
    }));
  });
}
