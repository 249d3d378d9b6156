// Which telephone numbers, e-mail addresses and websites stand in one cell or labelled part of a UK list? Several at once,
// sometimes under the wrong label, sometimes broken by a space.

import { canonicalNumber } from "../values/identifier.ts";
import type { PartyBuilder } from "./party-builder.ts";
import { numberedParts } from "./uk-numbered-parts.ts";

/** Where one telephone number ends and the next begins: a full stop, comma, semicolon or "and", with a number behind it. */
const PHONE_DIVIDER = /(?:[.,;]\s+|\s+and\s+)(?=[+(]*\s*\d[\d\s()-]{5})/;

/** Takes telephone numbers. False when a part is none: the caller keeps the value as printed. */
export function takePhones(party: PartyBuilder, value: string): boolean {
  let isWhole = true;
  for (const phone of phonesIn(value)) {
    if (canonicalNumber("phone", phone) === "") isWhole = false;
    else party.identifier("phone", phone);
  }
  return isWhole;
}

/** "(1) +375 17 2 (2) …", "0098 21 8. 0098 21 9": each number by itself, as printed. */
export function phonesIn(value: string): string[] {
  return numberedParts(value).values.flatMap((part) =>
    part
      .split(PHONE_DIVIDER)
      .map((phone) => phone.replace(/^['’]|[.,;\s]+$/g, ""))
      .filter((phone) => phone !== ""),
  );
}

/**
 * Takes e-mail addresses and websites by their own shape, whatever the label promised. Of a part in which one word is
 * neither only full URLs are taken: "info@heron lamp.mt" is an address broken by a space, and lamp.mt is somebody else's.
 * False when a word was not taken: the caller keeps the value as printed.
 */
export function takeAddresses(party: PartyBuilder, value: string): boolean {
  let isWhole = true;
  for (const part of numberedParts(value).values.flatMap((each) => each.split(/[,;]\s*|\.\s+/))) {
    const words = addressWords(part);
    const isRead = words.every((word) => canonicalNumber(kindOf(word), word) !== "");
    isWhole &&= isRead;
    for (const word of words) {
      if (isRead || (URL_WORD.test(word) && canonicalNumber("website", word) !== ""))
        party.identifier(kindOf(word), word);
    }
  }
  return isWhole;
}

const URL_WORD = /^https?:\/\//i;

function kindOf(word: string): "email" | "website" {
  return word.includes("@") && !URL_WORD.test(word) ? "email" : "website";
}

/** Words that lists write before an address and that say nothing of it. */
const BEFORE_ADDRESS = /\b(?:official web ?site|social media|web ?site|e-?mail)\s*:\s*/gi;

function addressWords(part: string): string[] {
  return part
    .replace(BEFORE_ADDRESS, "")
    .split(/\s+/)
    .map((word) => word.replace(/^[('"<]+|[)'">.]+$/g, ""))
    .filter((word) => word !== "" && word !== "and");
}
