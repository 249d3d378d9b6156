// Which numbers does the UN list give a party? Documents, whose number may stand in a sentence, and IMO company numbers.

import type { Identifier, IdentifierKind } from "../../model/party.ts";
import { countryOf } from "../../values/country.ts";
import { canonicalNumber } from "../../values/identifier.ts";
import { groups, type PartyElement, textOf, texts } from "./party-element.ts";

/** What the second type of a document, or the text around its number, says of its kind; the first that fits counts. */
const KINDS: readonly (readonly [words: RegExp, kind: IdentifierKind])[] = [
  [/fiscal|\btax\b/i, "tax-id"],
  [/driv|licence|license|birth|ration|student|voter|military|serviceman|residen|certificate|FARDC|other/i, "other"],
  [/pass\s?port|pasaporte|passeport|reiseausweis|travel document|laissez/i, "passport"],
];

/** Words before which nothing belongs to the number. */
const NUMBER_WORD = /\b(?:number|no|num|n°|card|SSN|passport|code|cedula)\b[.:°\s]*/i;
/** What comes after a number in a sentence. */
const AFTER_NUMBER = /[,;(]|\b(?:issued|expire[sd]?|expiration|under|valid)\b/i;
const COMPANY_IMO = /\bIMO\)? [Nn]umber:? ?(\d{7})\b/g;

/** Documents in the list's order, then what the remarks state. A document without any number is none. */
export function readIdentifiers(party: PartyElement): readonly Identifier[] {
  const documents = groups(party, "DOCUMENT").flatMap(readDocument);
  const imo = texts(party, "COMMENTS1").flatMap((text) =>
    [...text.matchAll(COMPANY_IMO)].map(([, printed = ""]) => ({
      kind: "imo" as const,
      printed,
      number: canonicalNumber("imo", printed),
      label: "IMO number",
    })),
  );
  return [...documents, ...imo];
}

/** The text that holds a document's number, as printed; "" when none does. */
export function documentNumber(group: PartyElement): string {
  // Where NUMBER is missing, the second type or the remark may hold it: "tazkira number 57388".
  const elsewhere = [textOf(group, "TYPE_OF_DOCUMENT2"), textOf(group, "NOTE")];
  return textOf(group, "NUMBER") || elsewhere.find((text) => numberWithin(text) !== "") || "";
}

function readDocument(group: PartyElement): readonly Identifier[] {
  const printed = documentNumber(group);
  if (printed === "") return [];
  const [type, second] = [textOf(group, "TYPE_OF_DOCUMENT"), textOf(group, "TYPE_OF_DOCUMENT2")];
  const kind = kindOf(type, `${second} ${printed}`);
  // "Russian passport number …", issued in Egypt by a consulate, is a Russian passport.
  const issuers = [...texts(group, "ISSUING_COUNTRY"), ...texts(group, "COUNTRY_OF_ISSUE")];
  const code = countryWithin(printed) ?? issuers.map((text) => countryOf(text).code).find((each) => each !== undefined);
  const note = documentNote(
    group,
    printed,
    issuers.filter((text) => countryOf(text).code !== code),
  );
  return [
    {
      kind,
      printed,
      number: canonicalNumber(kind, numberWithin(printed)),
      ...(code === undefined ? {} : { country: code }),
      label: second || type,
      ...(note === "" ? {} : { note }),
    },
  ];
}

/** What is said of a document beside its kind, number and country. */
function documentNote(group: PartyElement, printed: string, otherIssuers: readonly string[]): string {
  const cells = ["CITY_OF_ISSUE", "DATE_OF_ISSUE", "DATE_OF_EXPIRY"].flatMap((cell) =>
    texts(group, cell).map((text) => `${cell.toLowerCase().replaceAll("_", " ")}: ${text}`),
  );
  const notes = texts(group, "NOTE").filter((text) => text !== printed);
  return [...[...new Set(otherIssuers)].map((text) => `issuing country: ${text}`), ...cells, ...notes].join("; ");
}

function kindOf(type: string, around: string): IdentifierKind {
  const said = KINDS.find(([words]) => words.test(around))?.[1];
  if (said !== undefined) return said;
  return /pas[sz]/i.test(type) ? "passport" : /identif/i.test(type) ? "national-id" : "other";
}

/** The number in a text that may be a sentence around it; "" when it holds none. */
function numberWithin(text: string): string {
  const bare = text.replace(/\s*\([^()\d]*\)/g, " ").trim();
  if (!/[a-z]/.test(bare) || !/\s/.test(bare)) return /\d/.test(bare) ? bare : "";
  const word = NUMBER_WORD.exec(bare);
  const after = word === null ? "" : (bare.slice(word.index + word[0].length).split(AFTER_NUMBER)[0] ?? "");
  if (/\d/.test(after))
    return after
      .replace(/^[a-z\s]*\b(?:number|no)\b[.:\s]*/i, "")
      .replace(/\bNo\.\s*/g, "")
      .trim();
  const before = bare.split(AFTER_NUMBER)[0] ?? "";
  return /(?:\b[A-Z]{1,3}(?:[-/]\s*|\s+))?\b[A-Z]*\d.*/.exec(before)?.[0].trim() ?? "";
}

/** "Libyan passport No. 513519", "403062567 (US)", "R00012098, South Sudan": the country said beside a number. */
function countryWithin(text: string): string | undefined {
  const beside = /[,(]\s*([^,()\d]{2,40})\)?\s*$/.exec(text)?.[1];
  const words = /[a-z]/.test(text) ? text.split(" ").slice(0, 3) : [];
  const first = [3, 2, 1]
    .map((count) => words.slice(0, count).join(" "))
    .filter((each) => /^[A-Z][a-z]{3}|^[A-Z]{3}$/.test(each));
  return [...(beside === undefined ? [] : [beside]), ...first]
    .map((each) => countryOf(each).code)
    .find((code) => code !== undefined);
}
