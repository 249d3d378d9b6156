// What does one clause of the remarks state? A label of the table and a value, a name in quotes, prose of a known kind, or
// nothing that is understood.

import type { NameStrength, NameType } from "../../model/party.ts";
import { countryOf } from "../../values/country.ts";
import { type ClauseField, REMARK_LABELS, REMARK_PROSE } from "./remark-labels.ts";

export interface Clause {
  readonly field: ClauseField;
  /** The list's own words for the field. */
  readonly label: string;
  readonly value: string;
  /** Only for `alias`. */
  readonly name?: { readonly type: NameType; readonly strength: NameStrength };
}

/** What is read of a value that is a number: "A123 (Iran) issued 1999". */
export interface NumberValue {
  readonly printed: string;
  readonly country?: string;
  readonly note?: string;
}

/** Labels have at most so many words. */
const LABEL_WORDS_MAX = 13;

const LABELS: ReadonlyMap<string, { readonly field: ClauseField; readonly label: string }> = new Map(
  (Object.entries(REMARK_LABELS) as [ClauseField, readonly string[]][]).flatMap(([field, labels]) =>
    labels.map((label) => [folded(label), { field, label }] as const),
  ),
);

function folded(label: string): string {
  return label
    .toLowerCase()
    .replace(/[.:#,]/g, "")
    .trim();
}

const PATTERN_NAME = /^(?:alt\. )?([afn]\.k|d\.b)\.a\.:? (.+)$/i;
const BARE_EMAIL = /^(\S+@\S+\.\w+)(?: \(e-?mail\))?$/i;
const BARE_WEBSITE = /^((?:https?:\/\/|www\.)\S+)(?: \(website\))?$/i;

/** Reads a clause; undefined when it is not understood. */
export function readClause(clause: string): Clause | undefined {
  const alias = PATTERN_NAME.exec(clause);
  if (alias !== null) return readAlias(alias[1] ?? "", alias[2] ?? "");
  const text = clause.replace(/^alt\. (?=\S)/i, "");
  const labelled = readLabelled(text);
  if (labelled !== undefined) return labelled;
  const email = BARE_EMAIL.exec(text)?.[1];
  if (email !== undefined) return { field: "email", label: "Email Address", value: email };
  const website = BARE_WEBSITE.exec(text)?.[1];
  if (website !== undefined) return { field: "website", label: "Website", value: website };
  return readProse(text);
}

/** OFAC prints names in quotes in the remarks when it calls them weak; without quotes it says nothing of their strength. */
function readAlias(letters: string, printed: string): Clause {
  const quoted = /^'(.+)'$/.exec(printed)?.[1];
  const type = letters.toLowerCase() === "f.k" ? "former" : "alias";
  const name = { type, strength: quoted === undefined ? "unstated" : "low" } as const;
  return { field: "alias", label: `${letters.toLowerCase()}.a.`, value: quoted ?? printed, name };
}

function readLabelled(text: string): Clause | undefined {
  const words = [...text.matchAll(/\S+/g)].slice(0, LABEL_WORDS_MAX);
  let key = "";
  let found: { field: ClauseField; label: string; end: number } | undefined;
  for (const word of words) {
    const plain = folded(word[0]);
    if (plain === "") continue;
    key = key === "" ? plain : `${key} ${plain}`;
    const known = LABELS.get(key);
    if (known !== undefined) found = { ...known, end: word.index + word[0].length };
  }
  if (found === undefined) return undefined;
  const value = text
    .slice(found.end)
    .replace(/^[\s:#,-]+/, "")
    .trim();
  return acceptable(found.field, value) ? { field: found.field, label: found.label, value } : undefined;
}

/** A label alone states nothing, and prose may begin with its words: a number has a digit in it. */
function acceptable(field: ClauseField, value: string): boolean {
  switch (field) {
    case "gender":
      return /^(?:fe)?male$/i.test(value);
    case "alias":
    case "birth-place":
    case "country":
    case "link":
    case "nationality":
    case "position":
    case "aircraft-tail":
    case "bic":
    case "call-sign":
    case "email":
    case "website":
    case "raw":
      return value !== "";
    case "birth-date":
      return /\d{2}/.test(value);
    case "wallet-address":
      // One address of base58 in some hundred has no digit in it.
      return /\d|\S{20}/.test(value);
    default:
      return /\d/.test(value);
  }
}

function readProse(text: string): Clause | undefined {
  for (const { field, label, pattern } of REMARK_PROSE) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const { relation, to } = found.groups ?? {};
    return { field, label: relation ?? label, value: to ?? text };
  }
  return undefined;
}

/** Where in a value the number may end: "issued 1999", "expires 2004", ", Eritrea, Issue Date …". */
const AFTER_NUMBER =
  /[\s,]+(?:issued|expire[sd]?|exp\.|issue date|date of|valid|place of issue|individual)\b|,\s+(?=\p{L})/giu;

/** Where the number ends: what stands in parentheses ("(Virgin Islands, British)") is for those to say. */
function numberEnd(text: string): number {
  for (const { index } of text.matchAll(AFTER_NUMBER)) {
    const before = text.slice(0, index);
    if (before.split("(").length === before.split(")").length) return index;
  }
  return text.length;
}

/** Takes a number apart: its kind's abbreviation before it, countries and remarks in parentheses behind it. */
export function numberOf(value: string): NumberValue {
  const before = /^\(([^()]*)\):?\s*/.exec(value);
  const text = before === null ? value : value.slice(before[0].length);
  const end = numberEnd(text);
  const body = text.slice(0, end);
  const parentheses = /(?:\s+\([^()]*\))*\s*$/.exec(body);
  const printed = body.slice(0, parentheses?.index ?? body.length).trim();
  let country = before === null ? undefined : countryOf(before[1] ?? "").code;
  const notes: string[] = [];
  for (const [, inner = ""] of (parentheses?.[0] ?? "").matchAll(/\(([^()]*)\)/g)) {
    const code = countryOf(inner).code;
    if (code === undefined) notes.push(inner.trim());
    else country = code;
  }
  const rest = text.slice(end).replace(/^[\s,]+/, "");
  if (rest !== "") {
    notes.push(rest);
    country ??= rest
      .split(/[,()]/)
      .map((part) => countryOf(part).code)
      .find((code) => code !== undefined);
  }
  const note = notes.join("; ");
  return {
    printed,
    ...(country === undefined ? {} : { country }),
    ...(note === "" ? {} : { note }),
  };
}
