// Who says what stands in quotation marks? The speaker beside the quotation, behind a pronoun the last one named.

import { linesOf } from "../text/sentences.ts";
import type { Span } from "../text/spans.ts";
import { DENYING } from "../words/denying.ts";
import { stateOf } from "../words/places.ts";
import { isBody } from "./names.ts";

export interface Quote extends Span {
  /** As printed; "" where the text names none. */
  readonly speaker: string;
  /** Whom a pronoun, or an office called again, stands for; else the speaker. */
  readonly meant: string;
}

const SAID =
  "said|says|told|added|adds|stated|states|stressed|wrote|writes|claimed|claims|insisted|argued|tweeted|declared|commented|noted|responded|replied|announced|warned|explained|continued|remarked|posted|maintained|asserted|asserts|argues|notes|countered|emphasi[sz]e[ds]|underlined|reiterated|concluded|vowed|called|described|denounced|slammed|decried|blasted|reads?|according to";

const PRONOUN =
  /^(?:he|she|it|they|him|her|them|the (?:spokes(?:person|man|woman)|statement|press release|letter|note|message|post|ministry|embassy|mission|consulate|department|company|official))$/i;

/** An office called again without its name: it is called as the text calls it. */
const OFFICE_AGAIN = /^the (?:spokes(?:person|man|woman)|ministry|embassy|mission|consulate|official)$/i;

/** A word of a name, an initial or an abbreviation: no sentence ends in it. */
const WORD = String.raw`(?:(?:\p{Lu}\.)+|[\p{L}\p{N}'’&-]+)`;

/** The name of who speaks, right before or behind the verb. */
const NAME = String.raw`(?:(?:(?:the|a|an|The|A|An)\s)?(?:${WORD}(?:\s|,\s(?=\p{Lu}|spokes))){0,14}?${WORD},?)`;

const BEHIND = [
  new RegExp(String.raw`^[\s,.]*${NAME}\s+(?:quoted|cited)\s+(him|her|them)\s+as\s+saying\b`, "u"),
  new RegExp(
    String.raw`^[\s,.]*(?:${SAID})\s+((?:the\s|a\s|an\s)?\p{Lu}(?:[^.:;"“”]|(?<=\s\p{Lu})\.){1,120}?|(?:the|a|an)\s[^.:;"“”]{2,100}?)(?=[.;:"“]|,\s(?:who|adding|in|on|during|at)\b|\s(?:on|in|at|during|to)\s|$)`,
    "u",
  ),
  new RegExp(String.raw`^[\s,.]*(${NAME})\s+(?:${SAID})\b`, "u"),
  /^[\s,.–—-]*((?:\p{Lu}[\p{L}.'’-]+\s?){2,10}(?:of [\p{L} ]{3,40})?)/u,
];
const BEFORE = new RegExp(
  String.raw`(?:^|[.;,]\s+|[Ww]hile\s+|[Bb]ut\s+|and\s+)?(${NAME})\s+(?:${SAID})(?:\s[^"“”:.]{0,60})?[\s:,–-]*(?:that:?\s*)?$`,
  "u",
);

interface Open extends Span {
  /** Whether its closing mark stands in this line. */
  readonly closed: boolean;
}

const OPENING = /["“”‘]/;

/** No statement is longer. */
const QUOTE_CHARACTERS_MAX = 5_000;

/** Where a quotation in straight marks ends that has another within: `"We ask to end its "war of words" at once," he said`. */
function nestedEnd(text: string, at: number, lineEnd: number): number | undefined {
  let depth = 0;
  for (let place = text.indexOf('"', at + 1); place >= 0 && place < lineEnd; place = text.indexOf('"', place + 1)) {
    const opens = /\s/.test(text.charAt(place - 1)) && /\p{L}/u.test(text.charAt(place + 1));
    if (opens) depth += 1;
    else if (depth > 0) depth -= 1;
    else return place;
  }
  return undefined;
}

/** Quotations of a line; one that is not closed goes to the line's end. */
function quotesOf(text: string, line: Span): readonly Open[] {
  const quotes: Open[] = [];
  let at = line.start;
  while (at < line.end) {
    const mark = text.charAt(at);
    const isOpening = OPENING.test(mark) && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
    if (!isOpening) {
      at += 1;
      continue;
    }
    const closing = mark === "‘" ? /’(?![\p{L}])/gu : mark === "“" ? /”/g : /["”](?![\p{L}])/gu;
    closing.lastIndex = 1;
    const match = closing.exec(text.slice(at, Math.min(line.end, at + QUOTE_CHARACTERS_MAX)));
    const nested = mark === '"' ? nestedEnd(text, at, line.end) : undefined;
    const closed = match !== null;
    const end = nested ?? (closed ? at + match.index : line.end);
    if (end > at + 1) quotes.push({ start: at + 1, end, closed });
    at = end + 1;
  }
  return quotes;
}

/** Verbs by which a line tells who speaks in the next, besides those of saying. */
const SPEAKS =
  "reiterated|revealed|confirmed|acknowledged|emphasi[sz]ed|highlighted|vowed|urged|condemned|critici[sz]ed|praised|welcomed|appeared|" +
  "hit back|fired back|served up|served|released|issued|labelled|accused|dismissed|rejected|denied|called";

/** Without what surrounds a name: "said", conjunctions, commas. */
function cleaned(name: string): string {
  // "Citing figures, Zhao": the clause before the name is none of it.
  const own =
    /^.*\s(?:must|is|are|was|were|will|would|has|have|had|can|could|should)\s.*,\s+(\p{Lu}.*)$/u.exec(name)?.[1] ??
    /^(?:\p{Lu}?\p{L}+ing|According|In|On|At|During|After)\s.*,\s+(\p{Lu}.*)$/u.exec(name)?.[1] ??
    name.replace(/^(?!(?:the|an?)\s)\p{Ll}.*,\s(?=\p{Lu})/u, "");
  return own
    .replace(/^(?:while|but|and|as|meanwhile|however|also|,|\s)+\s*/iu, "")
    .replace(/(?:\s(?:has|have|had|was|is))+$/u, "")
    .replace(/(?:,|\s\p{Ll}+ly)$/u, "")
    .replace(/\s+(?:also|then|later|on \p{Lu}\p{L}+|today|yesterday)$/u, "")
    .trim();
}

function speakerBehind(rest: string): string | undefined {
  for (const pattern of BEHIND) {
    const found = pattern.exec(rest)?.[1];
    if (found !== undefined && found.trim() !== "") return cleaned(found);
  }
  return undefined;
}

/** Words fewer than which are a phrase put in quotation marks, not somebody's statement. */
const WORDS_MIN = 5;

/** "The accusation is baseless": a sentence, however short. */
function isShortDenial(words: string): boolean {
  return /^\p{Lu}/u.test(words) && DENYING.test(words);
}

const VERB = new RegExp(`\\s(?:${SAID}|${SPEAKS})(?![\\p{L}])`, "gu");

const NAME_AT_END = new RegExp(`(${NAME})(?:\\s(?:\\p{L}+ly|also|again|later|once)){0,2}$`, "u");

const ASIDE = new RegExp(
  String.raw`,\s(?:(?:also\s|formerly\s)?known\sas\s[^,]{2,80},(?=\s)|(?:whom?|which|whose)\s[^,“”"]{2,100},(?=\s(?:$|(?:${SAID})\b)))`,
  "u",
);

/** "X, also known as Y, said", "X, whom the minister named, said": X. */
function withoutAside(words: string): string {
  return words.replace(ASIDE, "");
}

/** Characters before a verb in which its subject stands. */
const SUBJECT_CHARACTERS = 180;

/** Who is said to say or do something in a stretch of a line, in order: the verbs first, then the names before them. */
function subjectsIn(words: string): readonly string[] {
  let from = 0;
  return [...words.matchAll(VERB)].flatMap(({ index, 0: verb }) => {
    const before = words.slice(Math.max(from, index - SUBJECT_CHARACTERS), index);
    from = index + verb.length;
    return NAME_AT_END.exec(withoutAside(`${before} `).trimEnd())?.[1] ?? [];
  });
}

/** Lines of a transcript: who speaks before a colon, what he says behind it. Only where somebody speaks so more than once. */
function transcript(text: string, lines: readonly Span[]): readonly Quote[] {
  const said = lines.flatMap((line): readonly Quote[] => {
    const match = /^((?:\p{Lu}[\p{L}.’'-]*\s?){1,5}):\s+(?=\p{Lu})/u.exec(text.slice(line.start, line.end));
    const [whole = "", speaker = ""] = match ?? [];
    const start = line.start + whole.length;
    const isQuoted = /^["“]/.test(text.charAt(start));
    return match === null || isQuoted || /\?$/.test(text.slice(start, line.end))
      ? []
      : [{ start, end: line.end, speaker, meant: speaker }];
  });
  const counts = new Map<string, number>();
  for (const { speaker } of said) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return said.filter(({ speaker }) => (counts.get(speaker) ?? 0) > 1);
}

/** Answers to questions, as ministries and embassies print them; who speaks is whose page it is. */
function answers(lines: readonly Span[], text: string): readonly Quote[] {
  const found: Quote[] = [];
  let isAsked = false;
  let isAnswered = false;
  for (const { start, end } of lines) {
    const words = text.slice(start, end);
    const lead = /^(?:Answer|A|(?:\p{L}+\s){0,3}Spokes(?:person|man|woman)):\s/u.exec(words)?.[0];
    const asks = /^(?:Question|Q):\s/u.test(words);
    isAnswered = asks ? false : isAnswered || (isAsked && lead !== undefined);
    isAsked = asks || isAsked;
    if (isAnswered) found.push({ start: start + (lead?.length ?? 0), end, speaker: "", meant: "" });
  }
  return found;
}

/** Statements in quotation marks with their speakers, in order; short quoted phrases are left out. */
export function quotesIn(text: string): readonly Quote[] {
  const found: Quote[] = [];
  let last = "";
  /** Whom "he" or "she" stands for. */
  let person = "";
  const note = (name: string): void => {
    if (PRONOUN.test(name)) return;
    last = cleaned(name);
    const words = last.split(/\s/u).slice(-2).join(" ");
    if (stateOf(last) === undefined && /\p{Lu}[\p{L}’'-]+$/u.test(last) && !isBody(words)) person = last;
  };
  let openFrom: { speaker: string } | undefined;
  for (const line of linesOf(text)) {
    const quotes = quotesOf(text, line);
    let own: string | undefined;
    for (const quote of quotes) {
      const behind = quote.closed ? speakerBehind(text.slice(quote.end + 1, line.end)) : undefined;
      const lead = withoutAside(text.slice(line.start, quote.start - 1));
      // No name is cut in its middle.
      const before = BEFORE.exec(lead.length > 200 ? lead.slice(-200).replace(/^\S*\s/u, "") : lead)?.[1];
      // A transcript: "Name: “…”".
      const led = /^((?:\p{Lu}[\p{L}.’'-]*\s?){1,5}):\s*$/u.exec(text.slice(line.start, quote.start - 1))?.[1];
      own = behind ?? led ?? (before === undefined ? own : cleaned(before));
      const isContinued = openFrom !== undefined && quote.start - 1 === line.start && behind === undefined;
      const inLine = subjectsIn(text.slice(line.start, Math.max(line.start, quote.start - 1))).at(-1);
      if (inLine !== undefined && /\p{Lu}/u.test(inLine)) note(inLine);
      const meant = own !== undefined && /^(?:s?he|him|her)$/iu.test(own) && person !== "" ? person : last;
      const stated = own === undefined ? undefined : PRONOUN.test(own) && meant !== "" ? meant : own;
      const speaker =
        stated ?? (isContinued ? openFrom?.speaker : quote.start - 1 === line.start ? last : undefined) ?? "";
      if (stated !== undefined) note(stated);
      const words = text.slice(quote.start, quote.end).split(/\s+/).length;
      if (words >= WORDS_MIN || (words >= 3 && isShortDenial(text.slice(quote.start, quote.end)))) {
        const printed = own !== undefined && OFFICE_AGAIN.test(own) ? own : speaker;
        found.push({ start: quote.start, end: quote.end, speaker: printed, meant: speaker });
      }
      openFrom = quote.closed ? undefined : { speaker };
    }
    // Who speaks before a colon at the line's end speaks the next.
    if (quotes.every(({ start }) => start - 1 !== line.start))
      for (const name of subjectsIn(text.slice(line.start, line.end))) if (/\p{Lu}/u.test(name)) note(name);
  }
  const lines = linesOf(text);
  const spoken = [...transcript(text, lines), ...answers(lines, text)].filter(
    (line) => !found.some(({ start, end }) => start < line.end && line.start < end),
  );
  return [...found, ...spoken].toSorted((a, b) => a.start - b.start);
}
