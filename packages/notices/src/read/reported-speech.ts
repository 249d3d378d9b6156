// What is somebody of the blamed side reported to have said, when it denies or turns the blame round? "X said that …", "…, X said."

import { sentencesOf } from "../text/sentences.ts";
import type { Span } from "../text/spans.ts";
import { COUNTERING, DENYING } from "../words/denying.ts";
import { headOf, isWithin, subjectOf } from "./clause-subjects.ts";
import type { Quote } from "./speakers.ts";

const VERBS = String.raw`(?:said|says|highlighted|stated|stressed|added|argue[sd]|claimed|insist(?:ed|s)|reiterate[sd]|noted|assert(?:ed|s)|emphasi[sz]e[sd]|underscored|maintain(?:ed|s)|reaffirm(?:ed|s)|declared|wrote|posted|tweeted|pointed out|told \p{L}+)`;

const WHEN = String.raw`(?:\s(?:on|in|at|during)\s[^,.;:]{2,40}?|\s\p{Lu}\p{L}+day)?`;

/** Who said, and what behind it. */
const LED = new RegExp(
  String.raw`^(.{2,160}?)\s${VERBS}(?:(?:\s[^,.;:]{2,40}?)?\sthat\s|${WHEN}\s)(.+?)(?:,?["”’]?\s(?:[\p{Lu}\p{L}]+\s)?(?:reports|reported))?[.!?]["”’]?$`,
  "su",
);

/** What is said, and who said it behind it. */
const TRAILED = new RegExp(String.raw`^([^"“”]{20,600}),\s([^,"“”]{3,80}?)\s${VERBS}${WHEN}[.]$`, "u");

/** "According to the diplomat, …" */
const BY_WHOSE_WORD = /^According to ([^,"“”]{3,80}),\s([^"“”]{20,600}?)[.!?]$/u;

/** "He did not accept the charge and told": who is named before. */
const ELIDED = /\b(?:and|but)(?:\s\p{L}+ly)?$/u;
const ELIDED_VERB = /^\s(?:said|says|told|wrote|insisted|stressed|added|argued|maintained)\s/u;

const PRONOUN = /^(?:he|she|it|they)$/iu;

/** What is said of a state by those who blame it. */
const BLAMES =
  /^(?:\p{Lu}[\p{L}]+(?:\s\p{Lu}[\p{L}]+)?)\s(?:had|has|was|were|is|have)\s(?:also\s)?(?:sought|tried|attempted|been behind|behind|responsible|carried out|conducted|orchestrated|targeted|hacked)\b/u;

/** Whether words deny or turn the blame round. */
export function isDenying(words: string): boolean {
  return DENYING.test(words) || COUNTERING.test(words);
}

/**
 * Denials that are told in the words of the text, in order.
 * @param denies whether somebody denies in what he is said to have said
 */
export function reportedSpeech(
  text: string,
  quotes: readonly Quote[],
  denies: (speaker: string, clause: string, place: Span) => boolean,
): readonly (Span & { readonly speaker: string })[] {
  const found: (Span & { readonly speaker: string })[] = [];
  /** Whom "he" stands for: who was last said to say something, quoted or not. */
  let last = "";
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    const trailed = TRAILED.exec(sentence);
    const byWord = BY_WHOSE_WORD.exec(sentence);
    const led = trailed === null && byWord === null ? LED.exec(sentence) : null;
    const before = led?.[1] ?? "";
    const isElided = ELIDED.test(before) && ELIDED_VERB.test(sentence.slice(before.length));
    const own = isElided ? headOf(sentence) : subjectOf(before);
    const subject = trailed?.[2] ?? byWord?.[1] ?? own;
    const quoted = quotes.findLast((quote) => quote.start >= start - 1 && quote.end <= end + 1)?.meant;
    const speaker = PRONOUN.test(subject) ? last : subject;
    if (subject !== "" && !PRONOUN.test(subject)) last = subject;
    else if (quoted !== undefined && quoted !== "") last = quoted;
    const clause = trailed?.[1] ?? byWord?.[2] ?? led?.[2] ?? "";
    // "The embassy called it groundless and said": told by its first verb.
    if (/\b(?:called|rejected|dismissed|denied)\s/u.test(speaker)) continue;
    if (clause === "" || speaker === "") continue;
    const from = start + sentence.lastIndexOf(clause);
    // "Giese added that Russia had sought to": somebody else's office that blames.
    if (BLAMES.test(clause) || !denies(speaker, clause, { start: from, end: from + clause.length })) continue;
    const quote = quotes.find((each) => each.start >= from && each.start < end);
    if (quote === undefined || isWithin(text, quote)) found.push({ start: from, end: from + clause.length, speaker });
  }
  return found;
}
