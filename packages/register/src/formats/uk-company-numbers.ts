// Which numbers does a UK list print as a company's? One alone, or several with their names before or behind them: "TIN:
// 7713122621 OGRN: 1027739267126", "9731001285 - TIN", "Tax ID No. 9710007769 (Russia)".

import type { IdentifierKind } from "../model/party.ts";
import { countryOf } from "../values/country.ts";
import { canonicalNumber } from "../values/identifier.ts";
import { type PartyBuilder, tidy } from "./party-builder.ts";
import { numberedParts } from "./uk-numbered-parts.ts";

export interface CompanyNumber {
  readonly kind: IdentifierKind;
  readonly number: string;
  /** The number's name as printed. */
  readonly label?: string | undefined;
  /** ISO 3166-1 alpha-2, where the text says it. */
  readonly country?: string | undefined;
}

const KINDS: readonly (readonly [RegExp, IdentifierKind])[] = [
  [/\b(?:legal entity|LEI)\b/i, "lei"],
  [/\b(?:SWIFT|BIC)\b/i, "bic"],
  [/\b(?:INN|TIN|VAT|UNP|PAN|NIP|Taxpayer)\b|\btax|УНН|ИНН/i, "tax-id"],
];

/**
 * Numbers that many companies share: KPP (also PPC) is the tax office and the ground of registration, BIK the bank's branch,
 * OKTMO the municipality. They are not compared.
 */
const SHARED = /\b(?:KPP|PPC|BIK|Bank Identification Code|OKTMO)\b/;

/** A name that lost the space before it: "7705260427OGRN: 1037739042912", "1115042005638Tax number: 5042120394". */
const GLUED_NAME =
  /(?<=\d)(?=(?:INN|OGRN(?:IP)?|KPP|TIN|BIN|SRN|OKPO)(?!\p{L}))|(?<=\d{4})(?=\p{Lu}\p{L}+(?:\/\p{Lu}+)?(?:\s+\p{L}+){0,3}(?:\s*:|\s+[-–]|\s+No\b))/gu;

/** A tax number of Russia with its KPP behind a stroke: "7704734000/770301001". */
const TAX_AND_KPP = /(?<![\d/])(\d{10})\s*\/\s*(\d{9})(?![\d/])/g;

/** When a number was given, which is no number. */
const DATED = /(?<![^\s(])(?:dated?\s+)?\d{1,2}[./]\d{1,2}[./]\d{4}(?![^\s),;.])/gi;

/** Quotation marks, and the apostrophe that a spreadsheet puts before digits to keep them as text. */
const QUOTES = /["“”]|(?<![\p{L}\p{N}])['‘’]|['‘’](?![\p{L}\p{N}])/gu;

interface Segment {
  label: string;
  number: string;
  brackets: string;
}

const WORD = /\(([^()]*)\)|[^\s();,|]+/g;

/** "M 354838 D 0001": groups of digits with single letters between them are one number. */
const IN_GROUPS = /^(?:[A-Z] )?\d+(?: (?:[A-Z] )?\d+)+$/;

function isNumber(word: string): boolean {
  return /\d/.test(word) && /^[\p{Lu}\p{Ll}\d./_-]+$/u.test(word);
}

/** Cuts a value into a label, a number and its brackets, again and again. */
function segments(value: string): { readonly found: Segment[]; readonly rest: string } {
  const found: Segment[] = [];
  let words: string[] = [];
  let wasNumber = false;
  for (const [printed, brackets] of value.replace(/:/g, ": ").matchAll(WORD)) {
    const last = found.at(-1);
    const word = printed.replace(/^[.–-]+|[:.–-]+$/g, "");
    if (brackets !== undefined) {
      if (last && words.length === 0 && last.brackets === "") last.brackets = brackets;
      else words.push(brackets);
      wasNumber = false;
    } else if (isNumber(word) || isBankCode(word, words)) {
      // "Reg. No. 149 102 007" is one number in groups.
      if (last && wasNumber && /^\d+$/.test(word) && /^[\d ]+$/.test(last.number)) last.number += ` ${word}`;
      else found.push({ label: tidy(words.join(" ")), number: register(word, words), brackets: "" });
      words = [];
      wasNumber = true;
    } else {
      if (/[\p{L}\d]/u.test(word)) words.push(word);
      wasNumber = false;
    }
  }
  return { found, rest: tidy(words.join(" ")) };
}

/** German commercial registers number companies by section: HRB 13359 and HRA 13359 are two. */
function register(word: string, words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return /^HR[AB]$/.test(last) ? `${last} ${word}` : word;
}

/** Bank codes may be of letters only. */
function isBankCode(word: string, words: readonly string[]): boolean {
  return /^[A-Z]{8}(?:[A-Z0-9]{3})?$/.test(word) && /\b(?:SWIFT|BIC)\b/.test(words.join(" "));
}

/** The country of a number: in its brackets or its label ("Russia TIN", "Belarusian tax number"). */
function countryNamed(segment: Segment): string | undefined {
  if (/\bOGRN(?:IP)?\b/.test(segment.label)) return "ru";
  const [first = ""] = segment.label.split(" ");
  // Capitals in front are a number's name, though VAT and BRN are countries' codes too.
  const texts = /^\p{Lu}\p{Ll}{3,}$|^(?:UK|US|UAE)$/u.test(first) ? [segment.brackets, first] : [segment.brackets];
  return texts.map((text) => countryOf(text).code).find((code) => code !== undefined);
}

/**
 * Numbers of one value, of the kind that their label says or else `kind`; those shared by many companies apart, with their
 * labels, and what is no number at all.
 */
export function companyNumbers(
  value: string,
  kind: IdentifierKind,
): { readonly numbers: CompanyNumber[]; readonly unread: string[] } {
  const unread: string[] = [];
  const setAside = (text: string) => {
    unread.push(tidy(text));
    return " ";
  };
  const text = tidy(
    value
      .replace(QUOTES, "")
      .replace(DATED, setAside)
      .replace(TAX_AND_KPP, (_, tax: string, kpp: string) => tax + setAside(kpp))
      .replace(GLUED_NAME, " "),
  );
  if (IN_GROUPS.test(text)) return { numbers: [{ kind, number: text }], unread };
  const { found, rest } = segments(text);
  const numbers: CompanyNumber[] = [];
  for (const [at, segment] of found.entries()) {
    // A name behind its number, as in "9731001285 - TIN", when none stands before the first.
    const behind = at === found.length - 1 ? rest : "";
    const isCountry = countryOf(segment.brackets).code !== undefined;
    const label = segment.label || behind || (isCountry ? "" : segment.brackets);
    const named = { ...segment, label };
    const byLabel = KINDS.find(([pattern]) => pattern.test(label))?.[1] ?? kind;
    // A label may promise what the number is not, as "SWIFT/BIC" before a registration number.
    const ownKind = canonicalNumber(byLabel, segment.number) === "" ? kind : byLabel;
    if (SHARED.test(label)) unread.push(tidy(`${label} ${segment.number}`));
    else
      numbers.push({ kind: ownKind, number: segment.number, label: label || undefined, country: countryNamed(named) });
  }
  return found.length === 0 ? { numbers, unread: [value] } : { numbers, unread };
}

/**
 * Takes the numbers of a value into the party, each with the country that it states or else `country`; what is no number is
 * kept raw under `field`.
 */
export function takeCompanyNumbers(
  party: PartyBuilder,
  value: string,
  facts: {
    readonly field: string;
    readonly kind: IdentifierKind;
    readonly country?: string | undefined;
    readonly note?: string | undefined;
  },
): void {
  for (const part of numberedParts(value).values) {
    const { numbers, unread } = companyNumbers(part, facts.kind);
    for (const { kind, number, label, country } of numbers) {
      party.identifier(kind, number, { label, country: country ?? facts.country, note: facts.note });
    }
    for (const text of unread) party.raw(facts.field, text);
  }
}

/** Names of tax and business numbers that are printed in the columns of national ones. */
const PERSONAL_TAX_NUMBER = /\b(?:INN|TIN|OGRNIP|Taxpayer)\b/i;

/** Whether a cell of national numbers names tax numbers: "OGRNIP: 321547600026521|TIN: 041104686952". */
export function namesTaxNumber(cell: string): boolean {
  return PERSONAL_TAX_NUMBER.test(cell);
}
