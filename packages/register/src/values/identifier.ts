// When are two printed numbers the same number? When their canonical forms are: the kind decides what is decoration.

import { domainToASCII } from "node:url";
import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { getHostname } from "tldts";
import type { IdentifierKind } from "../model/party.ts";
import { chineseResidentValid, imoValid, leiValid } from "./check-digits.ts";

/** Letters and digits a document number needs before equality says anything. */
const DOCUMENT_CHARACTERS_MIN = 4;

/** Look-alike capitals that lists type from a Cyrillic keyboard. */
const CYRILLIC_CAPITALS: Readonly<Record<string, string>> = {
  А: "A",
  В: "B",
  Е: "E",
  К: "K",
  М: "M",
  Н: "H",
  О: "O",
  Р: "P",
  С: "C",
  Т: "T",
  У: "Y",
  Х: "X",
};

function digitsOf(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) as number;
    // Every decimal digit block of Unicode starts at a multiple of ten after its own zero.
    let zero = code;
    while (zero > 0 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
    return code < 0x80 ? digit : String(code - zero);
  });
}

function documentNumber(printed: string): string {
  const text = digitsOf(printed.normalize("NFKC")).toUpperCase();
  const latin = [...text].map((letter) => CYRILLIC_CAPITALS[letter] ?? letter).join("");
  const bare = latin.replace(/^(?:NO|NR|NUMBER|№)\s*[.:]?\s+/, "").replace(/[^\p{L}\p{N}]/gu, "");
  return bare.length < DOCUMENT_CHARACTERS_MIN ? "" : bare;
}

function imoNumber(printed: string): string {
  return /(?<!\d)\d{7}(?!\d)/.exec(digitsOf(printed.normalize("NFKC")))?.[0] ?? "";
}

function emailAddress(printed: string): string {
  const found = /([^\s<>"(),;:]+)@([^\s<>"(),;:]+)/.exec(printed.normalize("NFKC"));
  if (!found) return "";
  const domain = domainToASCII((found[2] as string).replace(/\.+$/, "")).toLowerCase();
  return domain === "" ? "" : `${(found[1] as string).toLowerCase()}@${domain}`;
}

function website(printed: string): string {
  const first =
    printed
      .normalize("NFKC")
      .trim()
      .split(/[\s,;]+/)[0] ?? "";
  const host = getHostname(first) ?? "";
  const ascii = domainToASCII(host)
    .toLowerCase()
    .replace(/^www\./, "");
  return ascii.includes(".") ? ascii : "";
}

function phone(printed: string): string {
  const text = digitsOf(printed.normalize("NFKC"));
  const parsed = parsePhoneNumberFromString(text.trim().startsWith("00") ? text.trim().replace(/^00/, "+") : text);
  if (parsed) return parsed.number.slice(1);
  const digits = text.replace(/\D/g, "");
  return digits.length < 6 ? "" : digits;
}

/** Base58 keeps its case, which carries meaning; hexadecimal and bech32 do not. */
function wallet(printed: string): string {
  const text = printed.trim().replace(/\s+/g, "");
  if (/^0x[0-9a-f]+$/i.test(text)) return text.toLowerCase();
  if (/^(?:bc|tb|ltc|cosmos|addr|bnb|terra|osmo|zs)1?1[02-9ac-hj-np-z]+$/i.test(text)) return text.toLowerCase();
  return text.length < 12 ? "" : text;
}

/**
 * The form of a number that is compared; empty when nothing comparable is in it.
 *
 * IMO: seven digits. E-mail: lower case, domain in ASCII. Website: host without `www.`. Phone: digits, with country code
 * when it is told. Wallet: case kept where it matters. Everything else: letters and digits, upper case.
 */
export function canonicalNumber(kind: IdentifierKind, printed: string): string {
  switch (kind) {
    case "imo":
      return imoNumber(printed);
    case "email":
      return emailAddress(printed);
    case "website":
      return website(printed);
    case "phone":
      return phone(printed);
    case "wallet":
      return wallet(printed);
    default:
      return documentNumber(printed);
  }
}

/** Kinds that a number given without its kind may be, the likeliest first. */
export function guessIdentifierKinds(text: string): IdentifierKind[] {
  const trimmed = text.trim();
  if (trimmed.includes("@")) return ["email"];
  if (
    /^(?:0x[0-9a-f]{40}|[13][1-9A-HJ-NP-Za-km-z]{25,34}|(?:bc|ltc)1[02-9ac-hj-np-z]{11,87}|T[1-9A-HJ-NP-Za-km-z]{33})$/i.test(
      trimmed,
    )
  ) {
    return ["wallet"];
  }
  if (/^imo\b/i.test(trimmed) || imoValid(trimmed)) return ["imo", "other"];
  if (/^(?:https?:\/\/|www\.)/i.test(trimmed) || /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u.test(trimmed)) {
    if (/\p{L}/u.test(trimmed)) return ["website", "other"];
  }
  const document = documentNumber(trimmed);
  if (leiValid(document)) return ["lei", "other"];
  if (chineseResidentValid(document)) return ["national-id", "other"];
  if (/^\+[\d\s().-]{7,}$/.test(trimmed)) return ["phone"];
  return ["other", "passport", "national-id", "tax-id", "registration", "wallet"];
}
