// What does the text of a search ask for? Words, all of them, phrases, and what Elasticsearch's two syntaxes have that clients use: AND, OR,
// NOT, + and -, brackets, word* and field:value.

import { joinWords, type SearchWords } from "../../entities/search-words.ts";
import { HttpProblem } from "../problem.ts";

/** More words, or brackets within brackets, are nobody's question. */
const TERMS_MAX = 256;
const DEPTH_MAX = 20;

/** Fields of yente's index with the kind of fact they are. */
const FACT_OF: ReadonlyMap<string, string> = new Map([
  ["countries", "country"],
  ["topics", "topic"],
  ["datasets", "dataset"],
  ["schema", "schema"],
]);

/** The kind of fact that a field is called by. */
export function factOfField(field: string): string {
  return FACT_OF.get(field) ?? field;
}

function quoted(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}

/** Letters and digits of a text, as plain words. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Whatever begins with this text; nothing has a meaning in it but its words. */
export function prefixWords(text: string): SearchWords | undefined {
  const words = wordsOf(text);
  return words.length === 0 ? undefined : { kind: "match", match: `${words.map(quoted).join(" AND ")}*` };
}

interface Token {
  readonly sign: "(" | ")" | "and" | "or" | "not" | "term";
  readonly phrase?: boolean;
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

/** A quoted text, a sign, or what stands between spaces; in front of them perhaps a field. */
const TOKEN =
  /(?<sign>\|\||&&|[()|+!-])|(?<field>[\p{L}\p{N}_.]+:)?"(?<phrase>(?:[^"\\]|\\.)*)"(?:~\d*)?|(?<word>(?:[^\s()"\\]|\\.)+)|(?<stray>["\\])/gsu;

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
  for (const { groups = {} } of text.matchAll(TOKEN)) {
    const { sign, field = "", phrase, word, stray } = groups;
    if (stray === '"' && !simple) throw invalid('a " is not closed');
    if (sign !== undefined) {
      const meant = signOf(sign, simple);
      if (meant !== undefined) tokens.push({ sign: meant, text: sign });
    } else if (phrase !== undefined) tokens.push({ sign: "term", phrase: true, text: field + plain(phrase) });
    else if (word !== undefined) {
      const meant = simple ? undefined : WORD_SIGNS.get(word);
      if (meant !== undefined) tokens.push({ sign: meant, text: word });
      // A slash begins a regular expression in the one syntax, which we have none of.
      else if (!simple && (word.replace(/\\./g, "").split("/").length - 1) % 2 === 1)
        throw invalid("a / is not closed");
      else if (!simple && /^(?:[\w.]+:)?[[{]/.test(word)) throw invalid("ranges are not looked for");
      else tokens.push({ sign: "term", text: plain(word) });
    }
  }
  if (tokens.length > TERMS_MAX) throw invalid(`it has more than ${TERMS_MAX} words and signs`);
  return tokens;
}

function plain(text: string): string {
  return text.replace(/\\(.)/gsu, "$1");
}

/** One word or phrase; undefined for what has no letter or digit. */
function termOf({ text, phrase = false }: Token, simple: boolean): SearchWords | undefined {
  const [, field, value = text] = simple ? [] : (/^([\p{L}\p{N}_.]+):(.*)$/su.exec(text) ?? []);
  const isFact = field !== undefined && (FACT_OF.has(field) || field.startsWith("properties."));
  if (isFact) return { kind: "fact", fact: factOfField(field), value: value.replace(/\^[\d.]*$/, "") };
  const column = field === "name" || field === "names" || field === "caption" ? "names : " : "";
  if (phrase) {
    const words = wordsOf(value);
    return words.length === 0 ? undefined : { kind: "match", match: column + quoted(words.join(" ")) };
  }
  // Likeness and weight are not known here: the word itself is looked for. A star counts at the end only.
  const [bare = "", star] = value.replace(/[~^][\d.]*$/, "").split(/(?<=[\p{L}\p{N}])([*?].*)$/su);
  const words = wordsOf(bare);
  if (words.length === 0) return undefined;
  const each = words.map(
    (word, at) => column + quoted(word) + (star !== undefined && at === words.length - 1 ? "*" : ""),
  );
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
  return words ?? { kind: "match", match: quoted(text) };
}
