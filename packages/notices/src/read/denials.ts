// Who denies what is said of him, or turns it round, and in which words? Statements of the side that is blamed, and sentences that
// say that somebody denies.

import { sentencesOf } from "../text/sentences.ts";
import { overlaps, type Span } from "../text/spans.ts";
import { STATE_WORD, stateOf } from "../words/places.ts";
import { type Quote, quotesIn } from "./speakers.ts";

export interface Denial extends Span {
  readonly speaker: string;
}

/** Offices through which a state speaks. */
const OFFICIAL =
  /\b(?:embassy|ambassador|foreign ministr?y?|foreign minister|ministry|minister|spokes(?:person|man|woman)|government|kremlin|consulate|diplomat|official|officials|mission|president|premier)\b/i;

/** Words that deny, whoever speaks. */
const DENYING =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:e|es|ed|ing)|baseless|groundless|unfounded|fabricat\p{L}*|slander\p{L}*|smear\p{L}*|false(?:ly| accusations?| information| claims?)|no (?:evidence|grounds|basis|involvement)|nothing to do with|absurd|nonsense|disinformation|lies\b|politically motivated|firmly oppose\p{L}*|never (?:supported|engaged|participated|condoned)|not (?:involved|responsible)|hypocri\p{L}*|double standards|whitewash\p{L}*)/iu;

/** A sentence that reports a denial. */
const REPORTED =
  /\b(?:has |have |had )?(?:(?:strongly|firmly|repeatedly|categorically|flatly|vehemently|also|consistently|long|previously) )?(?:denied|denies|deny|denying|rejected|rejects|dismissed|dismisses|refuted|refutes|rebuffed|disputed|disputes|brushed off|hit back|labelled|accused its accusers)\b/giu;

/** Says in other words that it is not so. */
const SAYS_NOT =
  /\b(?:said|says|called|calls|described|insisted|insists|maintain(?:s|ed)|stated|told \p{L}+)\b(?=[^.]{0,160}\b(?:baseless|groundless|unfounded|fabricat\p{L}*|slander\p{L}*|no evidence|nothing to do with|not involved|no involvement|had no role|false|absurd|nonsense|politically motivated|opposes all forms|(?:resolutely|firmly|strongly) oppos(?:es|ed))\b)/giu;

/** Words in which somebody denies for himself. */
const OWN_DENIAL =
  /\b(?:we|I|our)\b[^.]{0,60}\b(?:deny|reject|never|not involved|nothing to do with)\b|\b(?:baseless|groundless|fabricated|slander\p{L}*|completely false|categorically)\b/iu;

const REBUTTAL = /\b(?:rebuttal|counter-?accus\p{L}*|whitewash\p{L}*)\b/iu;

const ACCUSED_STATES = new Set(["CN", "RU", "IR", "KP", "BY", "SY", "VN", "IN", "IL", "PK"]);

/** Words that blame a state for what its hackers do. */
const BLAMING =
  /\b(?:state[- ](?:sponsored|backed|affiliated|linked)|hack\p{L}*|cyber\p{L}*|spies|espionage|attribut\p{L}*|blam\p{L}*|accus\p{L}*|intelligence|sanction\p{L}*|interference|malicious|sabotage|expel\p{L}*|expul\p{L}*|summon\p{L}*|allegations?)\b/iu;

/** States that the text speaks of as those that attack. */
function blamedStates(text: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    if (!BLAMING.test(sentence)) continue;
    for (const iso of new Set([...sentence.matchAll(STATE_WORD)].map(([word]) => stateOf(word) ?? ""))) {
      if (ACCUSED_STATES.has(iso)) counts.set(iso, (counts.get(iso) ?? 0) + 1);
    }
  }
  return new Set(counts.keys());
}

function statesIn(words: string): readonly string[] {
  return [...words.matchAll(STATE_WORD)].map(([word]) => stateOf(word) ?? "");
}

/** The last word of a name, by which a speaker is called again. */
function surname(speaker: string): string {
  return (
    speaker
      .replace(/[.,]+$/, "")
      .split(/\s+/)
      .at(-1) ?? ""
  );
}

/** Speakers of the blamed side: officials of a blamed state, and whoever is called by the name of one. */
function blamedSide(text: string, blamed: ReadonlySet<string>, quotes: readonly Quote[]): (speaker: string) => boolean {
  const isOf = (words: string): boolean => OFFICIAL.test(words) && statesIn(words).some((iso) => blamed.has(iso));
  const surnames = new Set(
    [
      ...quotes.map(({ speaker }) => speaker).filter(isOf),
      ...[
        ...text.matchAll(
          /(?:(?:[\p{L}’'-]+\s){0,6}(?:spokes(?:person|man|woman)|minister|ambassador)(?:\s(?:for\s|of\s)?(?:the\s)?[\p{L}’'-]+){0,8})/giu,
        ),
      ]
        .map(([words]) => words)
        .filter(isOf),
    ]
      .map(surname)
      .filter((name) => /^\p{Lu}\p{Ll}+/u.test(name) && stateOf(name) === undefined),
  );
  return (speaker) => isOf(speaker) || (speaker !== "" && surnames.has(surname(speaker)));
}

/** The subject before a verb: back to the clause's beginning. */
function subjectOf(before: string): string {
  const clause = before.split(/[,;:“”"–—]|\b(?:while|but|although|after|and that|that)\s/).at(-1) ?? "";
  return clause.replace(/^\s*(?:and|however|meanwhile|in response|for (?:its|his|her|their) part)\s*/iu, "").trim();
}

function reported(text: string, quotes: readonly Quote[]): readonly Denial[] {
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const [verb] = [...sentence.matchAll(REPORTED), ...sentence.matchAll(SAYS_NOT)];
    if (verb === undefined) {
      if (!REBUTTAL.test(sentence)) return [];
      const subject = /^((?:The\s)?[\p{L}\s'’]+?)\s(?:served|offered|issued|gave|made)\b/u.exec(sentence)?.[1];
      return subject === undefined ? [] : [{ start, end: end - (/[.]$/.test(sentence) ? 1 : 0), speaker: subject }];
    }
    const speaker = subjectOf(sentence.slice(0, verb.index));
    // "Access is denied", "requests were rejected": nobody denies.
    if (
      speaker === "" ||
      /^(?:which|who|that)\b/i.test(speaker) ||
      /\b(?:is|are|was|were|be|been|being)\s*$/i.test(sentence.slice(0, verb.index))
    )
      return [];
    const rest = sentence.slice(verb.index);
    const stop = /,\s|[.!?]["”]?$/.exec(rest)?.index ?? rest.length;
    if (stop < verb[0].length + 4) return [];
    const isPronoun = /^(?:he|she|it|they)$/i.test(speaker);
    const named = isPronoun ? quotes.findLast((quote) => quote.start < start)?.speaker : undefined;
    return [{ start: start + verb.index, end: start + verb.index + stop, speaker: named || speaker }];
  });
}

/** Denials and counter-claims in order. */
export function denialsIn(text: string): readonly Denial[] {
  const quotes = quotesIn(text);
  const blamed = blamedStates(text);
  const isBlamed = blamedSide(text, blamed, quotes);
  const said = quotes.filter(
    ({ start, end, speaker }) =>
      isBlamed(speaker) ||
      (speaker !== "" && OWN_DENIAL.test(text.slice(start, end))) ||
      (DENYING.test(text.slice(start, end)) &&
        speaker !== "" &&
        !/\b(?:NCSC|FBI|Treasury|NCA|Justice)\b/.test(speaker) &&
        blamed.size > 0 &&
        statesIn(speaker).every((iso) => blamed.has(iso)) &&
        statesIn(speaker).length > 0),
  );
  const others = reported(text, quotes).filter((denial) => !said.some((quote) => overlaps(quote, denial)));
  return [...said.map(({ start, end, speaker }) => ({ start, end, speaker })), ...others].toSorted(
    (a, b) => a.start - b.start,
  );
}
