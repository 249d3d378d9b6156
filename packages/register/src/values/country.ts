// Which country does a list mean? ISO names by i18n-iso-countries (English only), what lists print beside them by our table.

import countries from "i18n-iso-countries/index.js";
import english from "i18n-iso-countries/langs/en.json" with { type: "json" };
import type { Country } from "../model/party.ts";
import { AMBIGUOUS_COUNTRY_NAMES, COUNTRY_NAMES, FORMER_COUNTRY_NAMES } from "./country-names.ts";

/** The longest name of a country has about 60 characters; longer text is prose. */
const CHARACTERS_MAX = 160;

/**
 * The country as printed (white space collapsed) with its code when exactly one is understood: ISO 3166-1 alpha-2 in lower
 * case, `xk` for Kosovo, and the withdrawn codes of ISO 3166-3 for states that are no more (`su`, `yu`, `cs`, `dd`, `an`).
 * Names, nationalities, alpha-2 and alpha-3 codes are understood without regard to case, diacritics and punctuation; so is
 * what lists write around them ("Former USSR, now Ukraine", "Region: Gaza", "Kuwait (previous address)", "Isfahan, Iran").
 * A cell of several numbered countries is for `splitNumbered` first.
 */
export function countryOf(printed: string): Country {
  const text = printed.replace(/\s+/g, " ").trim();
  const code = text.length > CHARACTERS_MAX ? undefined : understand(text);
  return code === undefined ? { printed: text } : { printed: text, code };
}

function understand(text: string): string | undefined {
  // Lower-case "na" is how lists write "not available"; Namibia's code is printed NA.
  if (text === "na") return undefined;
  const found = named(text);
  if (found !== undefined) return found;
  for (const reading of readings(text)) {
    const code = named(reading);
    if (code !== undefined) return code;
  }
  return lastOfPlace(text);
}

/** What is left of a printed country when what lists add to it is taken off, the likeliest first. */
function* readings(text: string): Generator<string> {
  const now = /\b(?:now|currently|presently)(?: known as)?[ :]+([^()]+?)\)?\.?$/i.exec(text)?.[1];
  if (now !== undefined) yield* shortened(now);
  yield* shortened(text.replace(/\s*\([^()]*\)?/g, " "));
}

function* shortened(text: string): Generator<string> {
  const bare = text
    .trim()
    .replace(/^(?:region|country|possibly|probably|in)[: ]+/i, "")
    .replace(/^(?:the )?former(?:ly)? /i, "")
    .replace(/\. former .*$/i, "")
    .replace(/[, ]+(?:as (?:at|of)|since|until|from) .*$/i, "")
    .replace(/ (?:citizenship|citizen|nationality|national|passport|by birth)\.?$/i, "")
    .trim();
  yield bare;
  yield bare.replace(/^([^,]+), ([^,]+)$/, "$2 $1");
  yield bare.replace(/,? (?:autonomous )?(?:a?ssr|ussr|soviet socialist republic)$/i, "");
  yield bare.replace(/^(?:the )?(?:republic|kingdom|sultanate|state|union|islamic republic|commonwealth) of /i, "");
}

/** "Isfahan, Iran": the last part is the country, unless an earlier part is one too ("Estonia, Russia"). */
function lastOfPlace(text: string): string | undefined {
  const parts = text.split(",").map((part) => part.trim());
  const last = parts.pop() ?? "";
  if (parts.length === 0 || last.length < 4 || parts.some((part) => named(part) !== undefined)) return undefined;
  return named(last) ?? named(last.replace(/\s*\([^()]*\)/g, ""));
}

function named(text: string): string | undefined {
  names ??= namesByFold();
  return names.get(fold(text));
}

let names: ReadonlyMap<string, string> | undefined;

function namesByFold(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (name: string, code: string): void => {
    found.set(fold(name), code.toLowerCase());
  };
  countries.registerLocale(english);
  for (const [alpha3, alpha2] of Object.entries(countries.getAlpha3Codes())) {
    add(alpha2, alpha2);
    add(alpha3, alpha2);
  }
  for (const [code, all] of Object.entries(countries.getNames("en", { select: "all" }))) {
    for (const name of all) add(name, code);
  }
  for (const name of AMBIGUOUS_COUNTRY_NAMES) found.delete(fold(name));
  for (const table of [FORMER_COUNTRY_NAMES, COUNTRY_NAMES]) {
    for (const [code, all] of Object.entries(table)) for (const name of all) add(name, code);
  }
  return found;
}

/** Lower case, no diacritics, "&" as "and", no "the", everything else that is no letter or digit one space. */
function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, "")
    .replace(/['’‘`´]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\bthe\b/g, " ")
    .replace(/ +/g, " ")
    .trim();
}
