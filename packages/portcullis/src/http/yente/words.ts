// What does the text of a search ask for? Words, all of them, phrases, and what Elasticsearch's two syntaxes have that clients use: AND, OR,
// NOT, + and -, brackets, wildcards, word~, "words so near"~2, field:value and field:[from TO to].

import { joinWords, quotedWord, type RangeEnd, type SearchWords } from "../../entities/search-words.ts";
import { HttpProblem } from "../problem.ts";
import { factsOfField, isOfDays, isPartOfDay } from "./search-fields.ts";

/** More words, or brackets within brackets, are nobody's question. */
const TERMS_MAX = 256;
const DEPTH_MAX = 20;

/** Letters and digits of a text, as plain words. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Whatever begins with this text; nothing has a meaning in it but its words. */
export function prefixWords(text: string): SearchWords | undefined {
  const words = wordsOf(text);
  return words.length === 0 ? undefined : { kind: "match", match: `${words.map(quotedWord).join(" AND ")}*` };
}

interface Token {
  readonly sign: "(" | ")" | "and" | "or" | "not" | "term" | "phrase" | "range";
  /** Of a phrase: how many words may stand between its own. */
  readonly apart?: number;
  /** As written, what was escaped without its backslash. */
  readonly text: string;
}

function invalid(what: string): HttpProblem {
  const message = `The query cannot be read: ${what}. Write \\ before signs that are meant as such, or give simple=true.`;
  return new HttpProblem(400, "QUERY_INVALID", message);
}

const WORD_SIGNS: ReadonlyMap<string, Token["sign"]> = new Map([
  ["AND", "and"],
  ["&&", "and"],
  ["OR", "or"],
  ["||", "or"],
  ["NOT", "not"],
]);

/** A range, a quoted text, a sign, or what stands between spaces; in front of them perhaps a field. */
const TOKEN =
  /(?<range>[\p{L}\p{N}_.]+:[[{][^\]}]*[\]}])|(?<sign>\|\||&&|[()|+!-])|(?<field>[\p{L}\p{N}_.]+:)?"(?<phrase>(?:[^"\\]|\\.)*)"(?:~(?<apart>\d{0,4}))?|(?<word>(?:[^\s()"\\]|\\.)+)|(?<stray>["\\])/gsu;

function signOf(sign: string, simple: boolean): Token["sign"] | undefined {
  if (sign.length > 1) return simple ? undefined : WORD_SIGNS.get(sign);
  if (sign === "(" || sign === ")") return sign;
  if (sign === "|") return simple ? "or" : undefined;
  if (sign === "+") return "and";
  // "!" means nothing in the simple syntax.
  return sign === "!" && simple ? undefined : "not";
}

function tokensOf(text: string, simple: boolean): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: whole, groups = {} } of text.matchAll(TOKEN)) {
    const { range, sign, field = "", phrase, apart: between = "", stray } = groups;
    if (stray === '"' && !simple) throw invalid('a " is not closed');
    if (stray !== undefined) continue;
    if (sign !== undefined) {
      const meant = signOf(sign, simple);
      if (meant !== undefined) tokens.push({ sign: meant, text: sign });
    } else if (phrase !== undefined) {
      tokens.push({ sign: "phrase", apart: Number(between), text: field + plain(phrase) });
    } else if (simple) tokens.push({ sign: "term", text: whole });
    else if (range !== undefined) tokens.push({ sign: "range", text: plain(range) });
    else tokens.push(wordToken(whole));
  }
  if (tokens.length > TERMS_MAX) throw invalid(`it has more than ${TERMS_MAX} words and signs`);
  return tokens;
}

function wordToken(text: string): Token {
  const meant = WORD_SIGNS.get(text);
  if (meant !== undefined) return { sign: meant, text };
  // A slash begins a regular expression in the one syntax, which we have none of.
  if ((text.replace(/\\./g, "").split("/").length - 1) % 2 === 1) throw invalid("a / is not closed");
  if (/^(?:[\w.]+:)?[[{]/.test(text)) throw invalid("a range is written as field:[from TO to]");
  return { sign: "term", text };
}

function plain(text: string): string {
  return text.replace(/\\(.)/gsu, "$1");
}

/** What stands before a colon, if anything, and what behind. */
function fieldOf(text: string): readonly [string | undefined, string] {
  const [, field, value = text] = /^([\p{L}\p{N}_.]+):(.*)$/su.exec(text) ?? [];
  return [field, value];
}

function isNames(field: string | undefined): boolean {
  return field === "name" || field === "names" || field === "caption";
}

/** A side of a range; open when it is a star or nothing. */
function end(text: string, included: boolean): RangeEnd | undefined {
  const value = text.trim().replace(/^"(.*)"$/s, "$1");
  return value === "*" || value === "" ? undefined : { value, included };
}

function rangeWords(field: string, from: RangeEnd | undefined, to: RangeEnd | undefined): SearchWords {
  const facts = factsOfField(field);
  if (facts === undefined) throw invalid(`there is no field "${field}" that has ranges`);
  if (from === undefined && to === undefined) return { kind: "fact", facts };
  return {
    kind: "range",
    facts,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

function rangeOf(text: string): SearchWords {
  const [field = "", written] = fieldOf(text);
  const [from = "", to, ...more] = written.slice(1, -1).split(/\s+TO\s+/);
  if (to === undefined || more.length > 0) throw invalid("a range is written as field:[from TO to]");
  return rangeWords(field, end(from, written.startsWith("[")), end(to, written.endsWith("]")));
}

/** `field:value`, `field:>value` and the like, `field:*`; undefined where the field is none. */
function factOf(field: string, written: string): SearchWords | undefined {
  const facts = factsOfField(field);
  if (facts === undefined) return undefined;
  const value = plain(written.replace(/\^[\d.]*$/, ""));
  const [, sign, bound = ""] = /^([<>]=?)(.+)$/s.exec(value) ?? [];
  if (sign !== undefined) {
    const limit = { value: bound, included: sign.endsWith("=") };
    return sign.startsWith(">") ? rangeWords(field, limit, undefined) : rangeWords(field, undefined, limit);
  }
  if (value === "*") return { kind: "fact", facts };
  const day = { value, included: true };
  return isOfDays(field) && isPartOfDay(value)
    ? { kind: "range", facts, from: day, to: day }
    : { kind: "fact", facts, value };
}

function phraseOf({ text, apart = 0 }: Token, simple: boolean): SearchWords | undefined {
  const [field, value] = simple ? [undefined, text] : fieldOf(text);
  const fact = field === undefined ? undefined : factOf(field, value);
  if (fact !== undefined) return fact;
  const words = wordsOf(value);
  if (words.length === 0) return undefined;
  const near = apart === 0 || words.length === 1;
  // FTS5 counts all that lies between the first and the last.
  const match = near
    ? quotedWord(words.join(" "))
    : `NEAR(${words.map(quotedWord).join(" ")}, ${apart + words.length - 2})`;
  return { kind: "match", match: isNames(field) ? `names : ${match}` : match };
}

/** As many edits as Elasticsearch takes for a word where none are named, and never more than two. */
function editsOf(word: string, written: string): number {
  const most = word.length < 3 ? 0 : word.length < 6 ? 1 : 2;
  return /^[012]$/.test(written) ? Number(written) : most;
}

/** One word; undefined for what has no letter or digit. */
function termOf({ text }: Token, simple: boolean): SearchWords | undefined {
  const [field, written] = simple ? [undefined, text] : fieldOf(text);
  const fact = field === undefined ? undefined : factOf(field, written);
  if (fact !== undefined) return fact;
  const inNames = isNames(field);
  const column = inNames ? "names : " : "";
  // How much a word weighs is not told apart.
  const value = written.replace(/\^[\d.]*$/, "");
  const [, word = "", edits] = /^([\p{L}\p{M}\p{N}]+)~([\d.]*)$/su.exec(value) ?? [];
  if (edits !== undefined) return { kind: "like", inNames, likeness: { word, edits: editsOf(word, edits) } };
  const isPattern = /^[\p{L}\p{M}\p{N}*?]+$/u.test(value) && /[*?]./.test(value.replace(/\*$/, ""));
  if (!simple && (isPattern || /^[\p{L}\p{M}\p{N}]+\?$/u.test(value))) {
    return { kind: "like", inNames, likeness: { pattern: value } };
  }
  const words = wordsOf(plain(value));
  if (words.length === 0) return undefined;
  const star = /(?<=[\p{L}\p{N}])\*$/u.test(value) ? "*" : "";
  const each = words.map((one, at) => column + quotedWord(one) + (at === words.length - 1 ? star : ""));
  return { kind: "match", match: each.join(" AND ") };
}

/** Reads tokens by their precedence: NOT before AND, whether written or not, before OR. */
class Reader {
  readonly #tokens: readonly Token[];
  readonly #simple: boolean;
  #at = 0;

  constructor(tokens: readonly Token[], simple: boolean) {
    this.#tokens = tokens;
    this.#simple = simple;
  }

  whole(): SearchWords | undefined {
    const parts: SearchWords[] = [];
    while (this.#at < this.#tokens.length) {
      const part = this.#any(0);
      if (part !== undefined) parts.push(part);
      if (this.#tokens[this.#at]?.sign === ")") {
        if (!this.#simple) throw invalid("a ) closes nothing");
        this.#at += 1;
      }
    }
    return parts.length === 0 ? undefined : joinWords("all", parts);
  }

  #any(depth: number): SearchWords | undefined {
    const parts: SearchWords[] = [];
    for (;;) {
      const part = this.#all(depth);
      if (part !== undefined) parts.push(part);
      if (this.#tokens[this.#at]?.sign !== "or") break;
      this.#at += 1;
    }
    return parts.length === 0 ? undefined : joinWords("any", parts);
  }

  #all(depth: number): SearchWords | undefined {
    const parts: SearchWords[] = [];
    for (let token = this.#tokens[this.#at]; token !== undefined; token = this.#tokens[this.#at]) {
      if (token.sign === ")" || token.sign === "or") break;
      const part = this.#one(token, depth);
      if (part !== undefined) parts.push(part);
    }
    return parts.length === 0 ? undefined : joinWords("all", parts);
  }

  #one(token: Token, depth: number): SearchWords | undefined {
    this.#at += 1;
    if (token.sign === "term") return termOf(token, this.#simple);
    if (token.sign === "phrase") return phraseOf(token, this.#simple);
    if (token.sign === "range") return rangeOf(token.text);
    const next = this.#tokens[this.#at];
    if (token.sign === "not") {
      if (next === undefined || next.sign === ")" || next.sign === "or") return undefined;
      const of = this.#one(next, depth);
      return of === undefined ? undefined : { kind: "not", of };
    }
    if (token.sign !== "(") return undefined;
    if (depth >= DEPTH_MAX) throw invalid(`it has more than ${DEPTH_MAX} brackets within brackets`);
    const inner = this.#any(depth + 1);
    if (this.#tokens[this.#at]?.sign === ")") this.#at += 1;
    else if (!this.#simple) throw invalid("a ( is not closed");
    return inner;
  }
}

/** Signs between words are part of them: only before a word do they mean something. */
function apart(text: string): string {
  return text.replace(/(?<=[^\s()|+!-])[+!-]/gu, "\\$&").replace(/[+!-](?=\s|$)/gu, "\\$&");
}

/**
 * What a text asks for; undefined for everything. Throws 400 for a query whose quotes, brackets or slashes are not closed.
 * @param simple whether words such as AND and fields mean nothing, and nothing is refused
 */
export function searchWords(text: string, simple: boolean): SearchWords | undefined {
  if (text.trim() === "" || text.trim() === "*") return undefined;
  const words = new Reader(tokensOf(apart(text), simple), simple).whole();
  // Signs alone are found nowhere.
  return words ?? { kind: "match", match: quotedWord(text) };
}
