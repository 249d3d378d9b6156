// What was a text labelled with? Texts of our own invention carry their labels in braces: {d.person:…} whom it designates, {a:…} groups,
// {c:…} graded words, {m.sanctions:…} measures, {n.Speaker:…} denials; a question mark behind the letter marks what is arguable.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../src/text/spans.ts";

export type Category = "designated" | "actors" | "confidence" | "denials" | "measures";

export const CATEGORIES: readonly Category[] = ["designated", "actors", "confidence", "denials", "measures"];

export interface Label {
  readonly category: Category;
  readonly text: string;
  /** Kind of a party, type of a measure, speaker of a denial. */
  readonly detail: string;
  readonly optional: boolean;
  /** All places that count as found. */
  readonly places: readonly Span[];
}

export interface MarkedText {
  readonly id: string;
  readonly text: string;
  readonly labels: readonly Label[];
}

const LETTERS: Readonly<Record<string, Category>> = {
  d: "designated",
  a: "actors",
  c: "confidence",
  m: "measures",
  n: "denials",
};

const OPEN = /^\{([dacmn])(\?)?(?:\.([^:{}?]+))?(\?)?:/;

/** Words before a verb that may belong to its phrase or not. */
const AUXILIARY = /(?:(?:has|have|had|is|are|was|were|been|being|also|today|now|previously|an?|the|all|new) ){0,3}$/;

/** Stems of the words that state a measure of a type, anywhere in the text. */
const STEMS: Readonly<Record<string, string>> = {
  sanctions:
    "sanction\\w*|designat\\w*|blacklist\\w*|impos\\w+|list\\w+|announc\\w+|introduc\\w+|plac\\w+|slap\\w+|hit\\w*|approv\\w+|add\\w*",
  indictment: "indict\\w*|(?:criminal )?charg\\w+|unseal\\w*",
  arrest: "arrest\\w*",
  summons: "summon\\w*",
  advisory: "advisor\\w+|alert|guidance|issu\\w+|releas\\w+|publish\\w+",
  delisting: "delist\\w*|remov\\w*",
  seizure: "seiz\\w+|confiscat\\w+",
  reward: "reward\\w*|offer\\w+",
};

/** Phrases of one to eight words from a place on, with the words before it that may belong to them. */
function phrasesFrom(text: string, start: number): readonly Span[] {
  const before = AUXILIARY.exec(text.slice(Math.max(0, start - 24), start))?.[0].length ?? 0;
  const line = text.slice(start, start + 160).split("\n")[0] ?? "";
  const spans: Span[] = [];
  let words = 0;
  for (const match of line.matchAll(/\S+/g)) {
    words += 1;
    const end = start + match.index + match[0].replace(/[,.;:)]+$/, "").length;
    spans.push({ start, end }, { start: start - before, end });
    if (words === 8 || /[.;:]$/.test(match[0])) break;
  }
  return spans;
}

/** A measure may be stated in more words than one: any phrase that begins with such a word counts. */
function wordings(text: string, span: Span, type: string): readonly Span[] {
  const stem = STEMS[type];
  const starts =
    stem === undefined ? [] : [...text.matchAll(new RegExp(`\\b(?:${stem})\\b`, "gi"))].map(({ index }) => index);
  const nouns =
    type === "sanctions"
      ? [...text.matchAll(/(?:impose[sd]|announce[sd]|issues)? ?(?:new )?[Ss]anctions(?: on| against)?/g)].map(
          (match) => ({
            start: match.index,
            end: match.index + match[0].length,
          }),
        )
      : [];
  return [span, ...nouns, ...[span.start, ...starts].flatMap((start) => phrasesFrom(text, start))];
}

/** A denial that is reported may be told up to a comma, and with the words before its verb. */
function tellings(text: string, span: Span): readonly Span[] {
  const before = AUXILIARY.exec(text.slice(Math.max(0, span.start - 24), span.start))?.[0].length ?? 0;
  const ends = [...text.slice(span.start, span.end).matchAll(/,\s|\.\s/g)]
    .map(({ index }) => span.start + index)
    .filter((end) => end - span.start > 20);
  return [span.end, ...ends].flatMap((end) => [
    { start: span.start, end },
    { start: span.start - before, end },
  ]);
}

function occurrences(text: string, name: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    found.push({ start: at, end: at + name.length });
  return found;
}

function parse(id: string, body: string): MarkedText {
  let text = "";
  const open: { category: Category; optional: boolean; detail: string; start: number }[] = [];
  const labels: Label[] = [];
  const closed: { category: Category; optional: boolean; detail: string; span: Span }[] = [];
  for (let at = 0; at < body.length; ) {
    const match = body.charAt(at) === "{" ? OPEN.exec(body.slice(at)) : null;
    if (match !== null) {
      const [whole, letter = "", early, detail = "", late] = match;
      const category = LETTERS[letter] as Category;
      open.push({ category, optional: early !== undefined || late !== undefined, detail, start: text.length });
      at += whole.length;
    } else if (body.charAt(at) === "}" && open.length > 0) {
      const { start, ...label } = open.pop() as (typeof open)[number];
      closed.push({ ...label, span: { start, end: text.length } });
      at += 1;
    } else {
      text += body.charAt(at);
      at += 1;
    }
  }
  if (open.length > 0) throw new Error(`${id}: a label is not closed`);
  for (const { span, ...label } of closed) {
    const words = text.slice(span.start, span.end);
    const isName = label.category === "designated" || label.category === "actors";
    if (
      isName &&
      labels.some((other) => other.category === label.category && other.text.toLowerCase() === words.toLowerCase())
    )
      continue;
    const places = isName
      ? occurrences(text, words)
      : label.category === "measures"
        ? wordings(text, span, label.detail)
        : label.category === "denials"
          ? tellings(text, span)
          : [span];
    labels.push({ ...label, text: words, places });
  }
  return { id, text, labels };
}

/** Texts of a set, in order. */
export function markedTexts(set: string): readonly MarkedText[] {
  return parseTexts(readFileSync(join(import.meta.dirname, "texts", `${set}.txt`), "utf8"));
}

/** Each text begins with a line of "=== " and its id. */
export function parseTexts(whole: string): readonly MarkedText[] {
  return whole
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const cut = block.indexOf("\n");
      return parse(block.slice(0, cut).trim(), block.slice(cut + 1).trimEnd());
    });
}

/** The same text with its lines broken at a width, as mails are: every character stands where it stood. */
export function brokenAt(text: string, width: number): string {
  const lines = text.split("\n").map((line) => {
    let room = 0;
    return line.replace(/ (\S+)|^\S+/gu, (words, word: string | undefined) => {
      const length = word?.length ?? words.length;
      const isNew = word !== undefined && room + 1 + length > width;
      room = isNew || word === undefined ? length : room + 1 + length;
      return isNew ? `\n${word}` : words;
    });
  });
  return lines.join("\n");
}
