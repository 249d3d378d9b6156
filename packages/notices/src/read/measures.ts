// Which measures does a text state, and of which time?

import { linesOf, sentencesOf } from "../text/sentences.ts";
import { Claimed, holderOf, type Span, spansOf } from "../text/spans.ts";
import { ADVISORY, AGENCY, MEASURES, type MeasureType } from "../words/measures.ts";

export interface Measure extends Span {
  readonly type: MeasureType;
  readonly phrase: string;
  readonly status: "new" | "earlier" | "threatened";
}

const EARLIER =
  /\b(?:previously|earlier|already|last (?:year|month|week|march|april|may|june|july|summer|autumn|fall|winter|spring)|(?:two|three|four|several) (?:weeks|months|years) ago|in (?:January|February|March|April|May|June|July|August|September|October|November|December|20\d\d))\b/iu;
const THREATENED = /\b(?:threaten\p{L}*|could|may face|would|considering|plans? to|calls? for|urged?)\b/iu;

/** "Charged with conducting": what somebody is tasked with. "Unsanctioned": not allowed. */
const NO_MEASURE =
  /\b(?:lead(?:s|ing)?|led) to (?:the|his|her|their) (?:identification (?:or|and) )?$|\bun(?=sanctioned)|\b(?:secondary|evad(?:e|ing)|circumvent\p{L}*|violat\p{L}*|breach\p{L}*) (?:of )?(?:the )?$/iu;

/** "Nobody has been", "no longer subject to", "does not allow it to": what follows is no measure taken. */
const NOT_SO =
  /\b(?:nobody|no one|no longer|not yet|(?:has|have|had|did|does|do|is|are|was|were|would|could|will) not|hasn['’]t|cannot|allows? it to|power to|no plans? to|be lifted|without)\b[^.;:\n"“”]{0,40}$/iu;

function statusOf(text: string, sentence: Span | undefined, at: Span): Measure["status"] {
  if (sentence === undefined) return "new";
  const around = text.slice(sentence.start, Math.min(sentence.end, at.end + 30));
  if (EARLIER.test(around)) return "earlier";
  return THREATENED.test(text.slice(sentence.start, at.start)) ? "threatened" : "new";
}

function withoutTail(text: string, { start, end }: Span): Span {
  const phrase = text.slice(start, end).replace(/[\s’'"”]+(?:and|or|the|a|an|of|as|also|were|was|are|is)?$/iu, "");
  return { start, end: start + phrase.trimEnd().length };
}

/** Every measure that is stated, in order; of phrases that overlap the first in the table counts. */
export function measuresIn(text: string): readonly Measure[] {
  const sentences = sentencesOf(text);
  const lines = linesOf(text);
  const found: Measure[] = [];
  const claimed = new Claimed(text.length);
  const add = (type: MeasureType, span: Span): void => {
    const at = withoutTail(text, span);
    if (at.end <= at.start || !claimed.isFree(at)) return;
    if (/^(?:[^.;:\n]{0,40}\bno longer|\s(?:have|has|were|was|are|is) not)\b/iu.test(text.slice(at.end, at.end + 60)))
      return;
    if (NOT_SO.test(text.slice(Math.max(0, at.start - 60), at.start))) return;
    if (NO_MEASURE.test(text.slice(Math.max(0, at.start - 25), at.start))) return;
    // A phrase goes over no line's end.
    if (holderOf(lines, at) === undefined) return;
    const sentence = holderOf(sentences, at);
    claimed.claim(at);
    found.push({ ...at, type, phrase: text.slice(at.start, at.end), status: statusOf(text, sentence, at) });
  };
  for (const [type, expression] of MEASURES) for (const span of spansOf(text, expression)) add(type, span);
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, sentence.end);
    if (AGENCY.test(words)) {
      for (const { start, end } of spansOf(words, ADVISORY)) {
        add("advisory", { start: sentence.start + start, end: sentence.start + end });
      }
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
