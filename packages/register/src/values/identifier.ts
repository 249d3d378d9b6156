// In which form is a number compared? Lists and people print the same passport, wallet or website in many ways; one
// canonical form per kind makes them equal as strings. The printed form is kept beside it, never replaced.

import type { IdentifierKind } from "../model/party.ts";
import { chineseResidentIdValid, imoValid, leiValid, ogrnValid, russianInnValid, usccValid } from "./check-digits.ts";
import { canonicalPhone } from "./phone.ts";
import { canonicalWallet, walletValid } from "./wallet.ts";
import { canonicalEmail, canonicalWebsite } from "./web.ts";

/** Longer text is prose, not a number. The longest honest value is a URL. */
const PRINTED_CHARACTERS_MAX = 2_000;
/** Fewer letters and digits than this agree by accident. */
const DOCUMENT_CHARACTERS_MIN = 4;
/** Vessels' call signs are as short as three characters. */
const CALL_SIGN_CHARACTERS_MIN = 3;

/** The zeros of the decimal digits that lists and keyboards use, beside those that NFKC folds itself. */
const ZEROS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0,
  0x0f20, 0x1040, 0x17e0, 0x1810,
];

/** Cyrillic and Greek capitals that look like a Latin one: printed series such as МР or ВА are typed in either. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  ["АA", "ВB", "ЕE", "ЅS", "ІI", "ЈJ", "КK", "МM", "НH", "ОO", "РP", "СC", "ТT", "УY", "ХX"]
    .concat(["ΑA", "ΒB", "ΕE", "ΖZ", "ΗH", "ΙI", "ΚK", "ΜM", "ΝN", "ΟO", "ΡP", "ΤT", "ΥY", "ΧX"])
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Words printed before the number. A bare "NO" in capitals stays: Norwegian numbers begin with it. */
const PREFIX =
  /^(?:(?:passport|imo(?: ship| company)?|mmsi|lei|swift(?:\s*\/\s*bic)?|bic|call sign|number|num\.|nr\.?|no\.|no:|n[°o]\.|#)(?![\p{L}\p{N}])[\s:.#-]*)+/iu;
const NUMERO = /№|[Nn]º|N°/g;
/** A remark in parentheses. One letter or digit in them belongs to the number: Hong Kong prints A123456(7). */
const REMARK = /\s*\([^()]*\p{L}{3}[^()]*\)/gu;
const PLACEHOLDER = /^(?:0+|X{3,}|NONE|UNKNOWN|NOTAVAILABLE|NOTKNOWN|PENDING|EXPIRED)$/;

/**
 * The canonical form of `printed` as a number of `kind`, or "" when nothing comparable is in it. Documents: letters and
 * digits, upper case, at least four; `imo` 7 digits; `mmsi` 9 digits; `lei` 20 characters; `bic` 8 or 11 (the head
 * office's XXX is left out); `email` lower case with an ASCII domain; `website` the host without `www.`, with the path on
 * platforms shared by many; `phone` digits of E.164 where the number is international; `wallet` the address, its case
 * kept where case means something. Idempotent: the canonical form of a canonical form is itself.
 */
export function canonicalNumber(kind: IdentifierKind, printed: string): string {
  if (printed.length > PRINTED_CHARACTERS_MAX) return "";
  const text = foldDigits(printed.replace(NUMERO, "No. ").normalize("NFKC")).trim();
  switch (kind) {
    case "email":
      return canonicalEmail(text);
    case "website":
      return canonicalWebsite(text);
    case "wallet":
      return canonicalWallet(text);
    case "phone":
      return canonicalPhone(text);
    case "imo":
      return digitsOfLength(text, 7);
    case "mmsi":
      return digitsOfLength(text, 9);
    case "lei":
      return /^[A-Z0-9]{18}\d{2}$/.exec(compact(text))?.[0] ?? "";
    case "bic":
      return /^([A-Z]{6}[A-Z0-9]{2})(?:XXX)?$|^[A-Z]{6}[A-Z0-9]{5}$/.exec(compact(text))?.reduceRight(shorter) ?? "";
    case "call-sign":
      return comparable(compact(text), CALL_SIGN_CHARACTERS_MIN);
    default:
      return comparable(compact(text), DOCUMENT_CHARACTERS_MIN);
  }
}

/** The group of a match where there is one, else the whole match. */
function shorter(right: string | undefined, left: string | undefined): string {
  return right ?? left ?? "";
}

function foldDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((each) => code >= each && code < each + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** Letters and digits alone, upper case, without the words before them and remarks in parentheses. */
function compact(text: string): string {
  return text
    .replace(REMARK, " ")
    .trim()
    .replace(PREFIX, "")
    .replace(/^No\s+(?=\d)/, "")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .replace(/[^A-Z0-9]/gu, (letter) => LOOK_ALIKES.get(letter) ?? letter);
}

function comparable(number: string, charactersMin: number): string {
  return number.length < charactersMin || PLACEHOLDER.test(number) ? "" : number;
}

function digitsOfLength(text: string, length: number): string {
  const whole = compact(text).replace(/^IMO|^MMSI/, "");
  if (/^\d+$/.test(whole)) return whole.length === length ? whole : "";
  return new RegExp(`(?<!\\d)\\d{${length}}(?!\\d)`).exec(text)?.[0] ?? "";
}

/**
 * Whether the check digits of a canonical number are right; undefined where no rule is known for it. `country` (ISO
 * 3166-1 alpha-2, lower case) chooses among national rules; without it a national number is never called wrong.
 */
export function identifierValid(kind: IdentifierKind, number: string, country?: string): boolean | undefined {
  if (kind === "imo") return imoValid(number);
  if (kind === "lei") return leiValid(number);
  if (kind === "wallet") return walletValid(number);
  if (kind !== "national-id" && kind !== "tax-id" && kind !== "registration" && kind !== "other") return undefined;
  const chinese = country === undefined || country === "cn" ? chineseNumberValid(number) : undefined;
  // Other countries have numbers of this shape: where none is stated, only a right check digit says something.
  if (chinese !== undefined) return chinese || country === "cn" ? chinese : undefined;
  if (country !== "ru") return undefined;
  if (kind === "tax-id" && /^(?:\d{10}|\d{12})$/.test(number)) return russianInnValid(number);
  return kind === "registration" && /^(?:\d{13}|\d{15})$/.test(number) ? ogrnValid(number) : undefined;
}

/** Eighteen digits with a birth date among them are a resident id; letters make it a social credit code. */
function chineseNumberValid(number: string): boolean | undefined {
  if (/^\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/.test(number)) {
    return chineseResidentIdValid(number);
  }
  return /^[159YN][1239][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(number) ? usccValid(number) : undefined;
}

const DOCUMENT_KINDS: readonly IdentifierKind[] = ["national-id", "passport", "tax-id", "registration", "other"];

/**
 * The kinds that a number given without its kind may be of, the likeliest first; a caller canonicalises it under each.
 * Text that says its kind ("IMO 9187629", "a@b.cz", "0x…") is of that kind only. Empty when nothing comparable is in it.
 */
export function guessIdentifierKinds(text: string): IdentifierKind[] {
  return kindsByShape(text.normalize("NFKC").trim()).filter((kind) => canonicalNumber(kind, text) !== "");
}

function kindsByShape(text: string): readonly IdentifierKind[] {
  if (/^(?:mailto:)?[^\s@]+@[^\s@]+$/i.test(text)) return ["email"];
  // Companies in shipping have IMO numbers of a series of their own, which lists print as registrations.
  if (/^imo\b|^imo\d/i.test(text)) return ["imo", "registration"];
  if (/^mmsi\b/i.test(text)) return ["mmsi"];
  if (/^https?:\/\//i.test(text)) return ["website"];
  if (canonicalWallet(text) !== "" && walletValid(canonicalWallet(text)) === true) return ["wallet"];
  if (/^0x[0-9a-f]{40}$/i.test(text)) return ["wallet"];
  if (canonicalWebsite(text) !== "" && /\.\p{L}[\p{L}-]+(?:[/:?#]|$)/u.test(text)) return ["website"];
  if (/^\+/.test(text)) return ["phone"];
  const number = compact(text);
  const kinds: IdentifierKind[] = [];
  if (/^\d{7}$/.test(number) && imoValid(number)) kinds.push("imo");
  if (/^\d{9}$/.test(number)) kinds.push("mmsi");
  if (canonicalNumber("lei", text) !== "" && leiValid(number)) kinds.push("lei");
  if (canonicalNumber("bic", text) !== "") kinds.push("bic");
  if (/^[1-9A-HJ-NP-Za-km-z]{25,110}$/.test(text)) kinds.push("wallet");
  if (/^(?:00)?\d{8,15}$/.test(number)) kinds.push("phone");
  kinds.push(...DOCUMENT_KINDS);
  if (/^[A-Z0-9]{3,8}$/.test(number) && /[A-Z]/.test(number)) kinds.push("call-sign", "aircraft-tail");
  if (/^[A-Z0-9]{3,12}$/.test(number)) kinds.push("aircraft-serial", "hull");
  return kinds;
}
