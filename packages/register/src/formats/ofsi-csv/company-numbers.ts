// Which numbers stand behind "(Business Reg No)"? One alone, or several with their names before or behind them: "TIN:
// 7713122621 OGRN: 1027739267126", "9731001285 - TIN", "Tax ID No. 9710007769 (Russia)".

import type { IdentifierKind } from "../../model/party.ts";
import { countryOf } from "../../values/country.ts";
import { canonicalNumber } from "../../values/identifier.ts";
import { tidy } from "../party-builder.ts";

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
  [/\b(?:INN|TIN|VAT|UNP)\b|\btax|УНН|ИНН/i, "tax-id"],
];

/**
 * Numbers that many companies share: KPP is the tax office and the ground of registration, BIK the bank's branch, OKTMO the
 * municipality. They are not compared.
 */
const SHARED = /\b(?:KPP|BIK|OKTMO)\b/;

interface Segment {
  label: string;
  number: string;
  brackets: string;
}

const WORD = /\(([^()]*)\)|[^\s();,]+/g;

const DATE = /^\d{1,2}[./]\d{1,2}[./]\d{4}$/;

/** "M 354838 D 0001": groups of digits with single letters between them are one number. */
const IN_GROUPS = /^(?:[A-Z] )?\d+(?: (?:[A-Z] )?\d+)+$/;

function isNumber(word: string): boolean {
  return !DATE.test(word) && /\d/.test(word) && /^[\p{Lu}\p{Ll}\d./-]+$/u.test(word);
}

/** Cuts a value into a label, a number and its brackets, again and again. */
function segments(value: string): { readonly found: Segment[]; readonly rest: string } {
  const found: Segment[] = [];
  let words: string[] = [];
  let wasNumber = false;
  for (const [printed, brackets] of value.replace(/["“”]/g, "").replace(/:/g, ": ").matchAll(WORD)) {
    const last = found.at(-1);
    const word = printed.replace(/[:.–-]+$/, "");
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
      if (/[\p{L}]/u.test(word)) words.push(word);
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
  if (IN_GROUPS.test(value)) return { numbers: [{ kind, number: value }], unread: [] };
  const { found, rest } = segments(value);
  const numbers: CompanyNumber[] = [];
  const unread: string[] = [];
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
  if (found.length === 0) unread.push(value);
  return { numbers, unread };
}
