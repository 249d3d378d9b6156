// Which numbers of passports and identity cards stand in a cell of a UK list? Alone, or in prose such as "Passport
// number (1) M408665 (Tunisian). Issued on 4 Oct 2000 (2) …".

import { countryOf } from "../values/country.ts";
import { tidy } from "./party-builder.ts";
import { several } from "./uk-cells.ts";
import { numberedParts } from "./uk-numbered-parts.ts";

export interface DocumentNumber {
  /** As printed, without the words around it. */
  readonly number: string;
  /** Issuing country where the text says one, ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  readonly note?: string | undefined;
}

/** What follows one of these is not the number: days, places, other documents. */
const AFTER_NUMBER = /\b(?:issued?|expir\w*|valid|dated?|place of|under (?:the )?name|booklet|until)\b/i;

/** Short capitals that are no part of a number. */
const NOT_OF_NUMBER = new Set([
  "UK",
  "US",
  "USA",
  "UAE",
  "EU",
  "NO",
  "NR",
  "ID",
  "NI",
  "NIC",
  "SSN",
  "BPA",
  "INN",
  "TIN",
  "CARD",
]);

/** A number that a spreadsheet has rounded: its digits are lost. */
export const ROUNDED_NUMBER = /^\d(?:\.\d+)?E\+\d+$/i;

function beforeDetails(text: string): string {
  return (text.split(AFTER_NUMBER)[0] as string).replace(/[\s,;.:]+$/, "");
}

function isDigits(text: string): boolean {
  return /\d/.test(text);
}

/** Whether a word can be part of a number: digits and capitals, or at least four digits among small letters. */
function isNumberWord(word: string): boolean {
  if (/^[A-Z0-9][A-Z0-9./-]*$/.test(word)) {
    return isDigits(word) || (word.length <= 3 && /^[A-Z]+$/.test(word) && !NOT_OF_NUMBER.has(word));
  }
  return /^[A-Za-z0-9/-]+$/.test(word) && word.replace(/\D/g, "").length >= 4;
}

/** The first run of words that together are a number: "AE/088 DH 12", "842 781", "LBR HBB 61S17 Z352F". */
function firstNumber(text: string): string | undefined {
  const words = text
    .replace(/\([^()]*(?:\)|$)/g, " ; ")
    .replace(/\b(?:no|nr|num|number)\b[.:]*|[№:]/gi, " ")
    .split(/\s+|(?=[;,])/);
  const run: string[] = [];
  for (const word of words) {
    const bareWord = word.replace(/^['"‘’;,]+|['"‘’.]+$/g, "");
    if (isNumberWord(bareWord)) run.push(bareWord);
    else if (run.some(isDigits)) break;
    else run.length = 0;
    if (/\.$/.test(word) && run.some(isDigits)) break;
  }
  return run.some(isDigits) ? run.join(" ") : undefined;
}

/** Words for documents, which stand between a country and its number. */
const DOCUMENT_WORDS =
  /\b(?:holder of|social security|(?:alien )?registration|driving|fiscal|passport|foreign|diplomatic|federal|civil|national(?:ity)?|nat|identity|identification|id|nic?|ssn|tazkira|card|code|licen[cs]e|numbers?|details|travel|document|no|n|inn|tin|taxpayer)\b[.:]*/gi;

/** The country in brackets, "(Tunisian)", or in the words before the number, "Georgian passport no. …". */
function countryIn(text: string, number: string): string | undefined {
  const bracketed = [...text.matchAll(/\(([^()]{2,80})\)?/g)].map(([, inside]) => beforeDetails(inside as string));
  const at = text.indexOf(number);
  const before = at < 0 ? text : text.slice(0, at);
  for (const words of [...bracketed, before]) {
    const { code } = countryOf(words.replace(DOCUMENT_WORDS, " ").replace(/[^\p{L}\s-]+/gu, " "));
    if (code !== undefined) return code;
  }
  return undefined;
}

/** The number of one document; one of few digits is only taken when no number is announced behind it ("Reference 51. No. 960"). */
function numberOf(text: string): string | undefined {
  const first = firstNumber(text);
  if (first === undefined || first.replace(/\D/g, "").length >= 4) return first;
  const announced = /\b(?:no|number)\b[.:\s]+(.*)$/i.exec(text)?.[1];
  return (announced === undefined ? undefined : firstNumber(announced)) ?? first;
}

const NUMBER_ALONE = /^['‘’]?[A-Z]{0,4}[ -]?\d[\dA-Z/-]*$/i;

/** "734088604. 735958824", "381420565 and 654120219": each by itself, where each is nothing but a number. */
function numbersAlone(value: string): string[] {
  const parts = value.split(/[.,]\s+|\s+and\s+/).map((part) => part.replace(/\.$/, ""));
  return parts.length > 1 && parts.every((part) => NUMBER_ALONE.test(part)) ? parts : [value];
}

/** Numbered also without a space before the mark: "(1) 203037 (2) 347834(3) 434021161". */
function valuesOf(cell: string): readonly string[] {
  const { lead, values } = numberedParts(cell);
  return lead === "" && values.length > 1 ? values : several(cell);
}

/** Numbers out of prose, and the values in which none was found. */
export function numbersInProse(cell: string): { readonly numbers: DocumentNumber[]; readonly unread: string[] } {
  const { lead, values } = numberedParts(cell);
  const numbers: DocumentNumber[] = [];
  const unread: string[] = [];
  for (const value of (lead === "" ? several(cell) : values).flatMap(numbersAlone)) {
    const whole = tidy(`${lead} ${value}`);
    const number = ROUNDED_NUMBER.test(whole) ? undefined : numberOf(beforeDetails(whole));
    if (number === undefined) unread.push(whole);
    else numbers.push({ number, country: countryIn(whole, number), note: whole === number ? undefined : whole });
  }
  return { numbers, unread };
}

/** Numbers of a column that holds nothing else, each with its own note where the notes are as many. */
export function numbersInColumn(cell: string, details: string): DocumentNumber[] {
  const printed = valuesOf(cell).flatMap(numbersAlone);
  const notes = valuesOf(details);
  return printed.map((number, at) => {
    const note = notes.length === printed.length ? notes[at] : tidy(details) || undefined;
    const country = note === undefined || notes.length !== printed.length ? undefined : noteCountry(note);
    return { number, country, note };
  });
}

/** "UK", "Cypriot Passport, Expiry: …", "(Tunisian). Issued …". */
function noteCountry(note: string): string | undefined {
  return countryOf(beforeDetails(note).replace(DOCUMENT_WORDS, " ")).code ?? countryIn(note, "");
}
