// What does each word of a company's, body's or ship's name do?

import type { DescribedKind } from "../description.ts";
import type { NameToken } from "./analyse-name.ts";
import type { TokenOrigin } from "./similarity.ts";
import type { FoldedWord } from "./spelled-readings.ts";
import { tradeOf } from "./trade-words.ts";
import {
  ABBREVIATIONS,
  DIGIT_LETTERS,
  GENERIC_WORDS,
  LEADING_LEGAL_FORMS,
  LEGAL_FORM_FAMILY,
  LEGAL_PHRASES,
  NUMBER_WORDS,
  PHRASES,
  romanValue,
  SHIP_PREFIXES,
  STOP_WORDS,
  type TokenClass,
} from "./word-classes.ts";

const ALL_PHRASES = [
  ...LEGAL_PHRASES.map(([phrase, form]) => ({ words: phrase.split(" "), form, cls: "legal-form" as const })),
  ...PHRASES.map(([phrase, form]) => ({ words: phrase.split(" "), form, cls: "name" as const })),
].sort((a, b) => b.words.length - a.words.length);
const PHRASE_STARTS = new Set(ALL_PHRASES.map((phrase) => phrase.words[0]));

function token(text: string, printed: string, cls: TokenClass, origin: TokenOrigin = "letters"): NameToken {
  return { text, printed, cls, origin };
}

function printedOf(words: readonly FoldedWord[]): string {
  return words.map((word) => word.printed).join(" ");
}

/** "S.A.R.L." and "J.P." come as letters; letters with stops between them are one word. */
function joinDotted(words: readonly FoldedWord[]): FoldedWord[] {
  const joined: FoldedWord[] = [];
  for (let at = 0; at < words.length; at++) {
    let end = at;
    while (
      end < words.length - 1 &&
      words[end]!.text.length === 1 &&
      words[end]!.dotted &&
      words[end + 1]!.text.length === 1
    )
      end += 1;
    if (end === at) {
      joined.push(words[at]!);
      continue;
    }
    const run = words.slice(at, end + 1);
    joined.push({
      ...run[0]!,
      text: run.map((word) => word.text).join(""),
      printed: run.map((w) => w.printed).join("."),
    });
    at = end;
  }
  return joined;
}

interface FoundPhrase {
  readonly form: string;
  readonly cls: "legal-form" | "name";
  readonly length: number;
}

function phraseAt(words: readonly FoldedWord[], at: number): FoundPhrase | undefined {
  if (!PHRASE_STARTS.has(words[at]!.text)) return undefined;
  for (const phrase of ALL_PHRASES) {
    if (phrase.words.every((word, offset) => words[at + offset]?.text === word)) {
      return { form: phrase.form, cls: phrase.cls, length: phrase.words.length };
    }
  }
  return undefined;
}

/** Number words, ordinals ("1st") and Roman numerals after the first word, as digits. */
function numberAt(words: readonly FoldedWord[], at: number): { value: string; length: number } | undefined {
  const word = words[at]!;
  const digits = /^0*([0-9]+)(?:st|nd|rd|th)?$/.exec(word.text);
  if (digits) return { value: digits[1] as string, length: 1 };
  const spelled = NUMBER_WORDS.get(word.text);
  if (spelled !== undefined) {
    const next = words[at + 1];
    const unit = next
      ? (NUMBER_WORDS.get(next.text) ?? (/^[1-9]$/.test(next.text) ? Number(next.text) : undefined))
      : undefined;
    if (spelled >= 20 && unit !== undefined && unit >= 1 && unit <= 9)
      return { value: String(spelled + unit), length: 2 };
    return { value: String(spelled), length: 1 };
  }
  if (at > 0 && word.capitals) {
    const roman = romanValue(word.text);
    if (roman !== undefined) return { value: String(roman), length: 1 };
  }
  return undefined;
}

function classOf(text: string, at: number, count: number): TokenClass {
  if (STOP_WORDS.has(text)) return "stop";
  const mayBeForm = at > 0 || LEADING_LEGAL_FORMS.has(text);
  if (mayBeForm && count > 1 && LEGAL_FORM_FAMILY.has(text)) return "legal-form";
  if (GENERIC_WORDS.has(text) || tradeOf(text) !== 0) return "generic";
  return text.length === 1 ? "initial" : "name";
}

/** "Xia0ruizhi": one or two digits amid letters are letters that look like them; at an end they are a number. */
function lettersForDigits(text: string): string {
  if (text.length < 5 || !/^[a-z]+[0-9]{1,2}[a-z]+$/.test(text)) return text;
  return [...text].map((letter) => DIGIT_LETTERS.get(letter) ?? letter).join("");
}

/** "MV", "M/V", "M.T.": how many words before a ship's name say that it is one. */
function shipPrefixLength(words: readonly FoldedWord[]): number {
  const letters = (count: number) =>
    words
      .slice(0, count)
      .map((word) => word.text)
      .join("");
  if (words.length > 1 && SHIP_PREFIXES.has(letters(1))) return 1;
  const apart = words.length > 2 && words[0]?.text.length === 1 && words[1]?.text.length === 1;
  return apart && SHIP_PREFIXES.has(letters(2)) ? 2 : 0;
}

/** Tokens of an entity's name, in the order printed. A name of generic words only keeps them as they are. */
export function classifyEntity(printed: readonly FoldedWord[], kind: DescribedKind): NameToken[] {
  const words = joinDotted(printed);
  const prefix = kind === "vessel" ? shipPrefixLength(words) : 0;
  const tokens = words.slice(0, prefix).map((word) => token(word.text, word.printed, "title"));
  for (let at = prefix; at < words.length; ) {
    const phrase = phraseAt(words, at);
    if (phrase && phrase.length < words.length) {
      tokens.push(token(phrase.form, printedOf(words.slice(at, at + phrase.length)), phrase.cls));
      at += phrase.length;
      continue;
    }
    const number = words.length > 1 ? numberAt(words, at) : undefined;
    if (number) {
      tokens.push(token(number.value, printedOf(words.slice(at, at + number.length)), "number"));
      at += number.length;
      continue;
    }
    const word = words[at]!;
    const text = ABBREVIATIONS.get(word.text) ?? lettersForDigits(word.text);
    tokens.push(token(text, word.printed, classOf(text, at, words.length), word.origin));
    at += 1;
  }
  if (tokens.some(({ cls }) => cls !== "stop" && cls !== "legal-form" && cls !== "title")) return tokens;
  return tokens.map((token) => (token.cls === "stop" ? token : { ...token, cls: "name" }));
}
