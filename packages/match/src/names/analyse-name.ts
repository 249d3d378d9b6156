// What is in a name? Its words, each with a class, in every reading that could be meant: as spelled, as romanised, as
// Han characters. Readings of one kind are compared with each other; nothing is thrown away.

import type { DescribedKind, DescribedName } from "../description.ts";
import { MATCH_LIMITS } from "../description.ts";
import { foldLatin } from "../scripts/fold-latin.ts";
import type { ScriptTables } from "../scripts/script-tables.ts";
import { characterReading } from "./character-reading.ts";
import { classifyEntity } from "./classify-entity.ts";
import { classifyPerson } from "./classify-person.ts";
import type { TokenOrigin } from "./similarity.ts";
import { type FoldedWord, spelledReadings } from "./spelled-readings.ts";
import { GENERIC_WORDS, LEGAL_FORM_FAMILY, type TokenClass } from "./word-classes.ts";
import { wordsOf } from "./words.ts";

/** One word of a reading. */
export interface NameToken {
  /** Folded, `a-z0-9`; for characters the simplified character itself. */
  readonly text: string;
  readonly printed: string;
  readonly cls: TokenClass;
  readonly origin: TokenOrigin;
}

/** How words are weighed: names of persons, or of everything that has a legal form, a trade or a number. */
export type NameStyle = "person" | "entity";

/** `characters`: Han, Hangul or kana letter by letter, compared only with its like. */
export type ReadingScript = "letters" | "characters";

export interface NameReading {
  /** `as-printed`, or the romanisation used. */
  readonly scheme: string;
  readonly script: ReadingScript;
  readonly style: NameStyle;
  readonly tokens: readonly NameToken[];
}

/** Readings of one name; empty when it has neither letters nor digits. */
export function analyseName(name: DescribedName, kind: DescribedKind, tables: ScriptTables): NameReading[] {
  const text = name.text
    .slice(0, MATCH_LIMITS.nameCharactersMax)
    .normalize("NFKC")
    .replaceAll("\u200d", "")
    .replace(/(\d)%/g, "$1 percent ");
  const whole = readingsOf(text, kind, tables);
  const parts = alternativesIn(text);
  return parts.length < 2 ? whole : [...whole, ...parts.flatMap((part) => readingsOf(part, kind, tables))];
}

/** Names that a list prints as one with a stroke between them ("Al-Qa'ida/Islamic Army"); strokes in "A/S" divide none. */
function alternativesIn(text: string): string[] {
  const parts = text.split("/").map((part) => part.trim());
  return parts.length <= ALTERNATIVES_MAX && parts.every((part) => part.length >= ALTERNATIVE_LETTERS_MIN) ? parts : [];
}

const ALTERNATIVES_MAX = 4;
const ALTERNATIVE_LETTERS_MIN = 5;

function readingsOf(text: string, kind: DescribedKind, tables: ScriptTables): NameReading[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const mark = kind === "aircraft" ? registrationMark(text) : undefined;
  if (mark) return [mark];
  const readings: NameReading[] = [];
  const characters = characterReading(words, kind, tables);
  if (characters) readings.push(characters);
  for (const spelled of spelledReadings(words, kind, tables)) {
    const style = styleOf(kind, spelled.words);
    const tokens = style === "person" ? classifyPerson(spelled.words) : classifyEntity(spelled.words, kind);
    if (tokens.length === 0) continue;
    readings.push({
      scheme: spelled.scheme,
      script: "letters",
      style,
      tokens: tokens.slice(0, MATCH_LIMITS.tokensMax),
    });
    const acronym = style === "entity" && spelled.scheme === "as-printed" ? acronymReading(tokens) : undefined;
    if (acronym) readings.push(acronym);
  }
  return readings;
}

/** Nationality mark and registration of an aircraft (ICAO Annex 7): "EP-IJB" and "EPIJB" are one, "EP-IBJ" is another. */
const REGISTRATION_MARK = /^[A-Z0-9]{1,2}[- ]?[A-Z0-9]{2,6}$/i;

function registrationMark(text: string): NameReading | undefined {
  const printed = text.trim();
  if (!REGISTRATION_MARK.test(printed)) return undefined;
  const token: NameToken = { text: foldLatin(printed.replace(/[- ]/, "")), printed, cls: "number", origin: "mark" };
  return { scheme: "as-printed", script: "letters", style: "entity", tokens: [token] };
}

const ACRONYM_LETTERS_MIN = 3;
const ACRONYM_LETTERS_MAX = 8;

/** First letters of the words that carry the name: "People's Liberation Army" may be called PLA. */
function acronymReading(tokens: readonly NameToken[]): NameReading | undefined {
  const words = tokens.filter(({ cls }) => cls === "name" || cls === "generic");
  const text = words.map((word) => word.text[0]).join("");
  if (text.length < ACRONYM_LETTERS_MIN || text.length > ACRONYM_LETTERS_MAX) return undefined;
  if (words.length < tokens.filter(({ cls }) => cls !== "stop" && cls !== "legal-form").length) return undefined;
  const printed = words.map((word) => word.printed).join(" ");
  const legal = tokens.filter(({ cls }) => cls === "legal-form");
  return {
    scheme: "acronym",
    script: "letters",
    style: "entity",
    tokens: [{ text, printed, cls: "acronym", origin: "acronym" }, ...legal],
  };
}

/** A party of unknown kind is an entity when its words say so. */
function styleOf(kind: DescribedKind, words: readonly FoldedWord[]): NameStyle {
  if (kind === "person") return "person";
  if (kind !== "unknown") return "entity";
  return words.some(
    (word, at) =>
      /\d/.test(word.text) ||
      (at > 0 && word.text.length > 1 && LEGAL_FORM_FAMILY.has(word.text)) ||
      (word.text.length > 3 && GENERIC_WORDS.has(word.text)),
  )
    ? "entity"
    : "person";
}
