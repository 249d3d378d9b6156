// What do two addresses have in common? Rooms, streets and post codes that both name speak for one party; nothing speaks
// against it, since people and firms move.

import type { Evidence } from "../description.ts";
import { foldLatin } from "../scripts/fold-latin.ts";
import { WEIGHTS } from "./weights.ts";

/** Words of every address. */
const COMMON = new Set(
  `street str road avenue ave lane drive building bldg block floor office room suite unit apartment flat house number box
  district city town village region province state county republic oblast rayon near opposite behind the and ulitsa prospekt
  dom kvartira rue calle via strasse district international airport zone free industrial park tower center centre`.split(
    /\s+/,
  ),
);

/** Letters a word needs; a number of two digits is a house like any other. */
const WORD_LETTERS_MIN = 4;
const NUMBER_DIGITS_MIN = 3;

const NUMBER_BITS = 1;
const WORD_BITS = 0.5;
/** One word in common is a city. */
const WORDS_MIN = 2;

/** Words that can tell one address from another, folded. */
function tellingWords(address: string): Set<string> {
  const words = address.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return new Set(
    words
      .map((word) => (/[a-z0-9]/i.test(word) ? foldLatin(word) : word.toLowerCase()))
      .filter((word) => word.length >= (/\d/.test(word) ? NUMBER_DIGITS_MIN : WORD_LETTERS_MIN) && !COMMON.has(word)),
  );
}

function bitsOfWords(words: readonly string[]): number {
  const bits = words.reduce((sum, word) => sum + (/\d/.test(word) ? NUMBER_BITS : WORD_BITS), 0);
  return words.length < WORDS_MIN ? 0 : Math.min(WEIGHTS.addressBitsMax, bits);
}

/** Evidence of addresses, for only; undefined when either side states none or nothing is shared. */
export function addressEvidence(
  subject: readonly string[] | undefined,
  listed: readonly string[] | undefined,
): Evidence | undefined {
  if (!subject || !listed || subject.length === 0 || listed.length === 0) return undefined;
  let best: Evidence | undefined;
  for (const a of subject) {
    const known = tellingWords(a);
    for (const b of listed) {
      const shared = [...tellingWords(b)].filter((word) => known.has(word));
      const bits = bitsOfWords(shared);
      if (bits <= (best?.bits ?? 0)) continue;
      best = { field: "address", subject: a, listed: b, bits, detail: `addresses share ${shared.join(", ")}` };
    }
  }
  return best;
}
