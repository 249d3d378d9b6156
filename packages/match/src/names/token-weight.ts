// How much does one word's agreement say, and how much its absence? In eighths of a bit, so that an index can keep it in
// one byte and compare in the same arithmetic as a single pair.

import { WEIGHTS } from "../compare/weights.ts";
import { isPatronymic } from "./name-families.ts";
import { rarityBits } from "./rarity.ts";
import type { TokenOrigin } from "./similarity.ts";
import type { TokenClass } from "./word-classes.ts";

/** Bits of a weight's smallest step. */
export const WEIGHT_STEP = 0.125;

function stepped(bits: number): number {
  return Math.round(bits / WEIGHT_STEP) * WEIGHT_STEP;
}

function clippedRarity(text: string): number {
  return Math.min(WEIGHTS.rarityBitsMax, Math.max(WEIGHTS.rarityBitsMin, rarityBits(text)));
}

/** Bits when the word agrees exactly. Titles, stop words and legal forms carry none here. */
export function agreementBits(text: string, cls: TokenClass): number {
  switch (cls) {
    case "name":
      return stepped(clippedRarity(text));
    case "generic":
      return stepped(Math.min(WEIGHTS.genericBitsMax, clippedRarity(text)));
    case "particle":
      return WEIGHTS.particleBits;
    case "number":
      return WEIGHTS.numberBits;
    case "initial":
      return WEIGHTS.initialBits;
    case "han":
      return WEIGHTS.characterBits;
    case "acronym":
      return stepped(WEIGHTS.acronymLetterBits * text.length);
    default:
      return 0;
  }
}

/** Bits that the word counts for when nothing on the other side answers it. */
export function leftoverBits(text: string, cls: TokenClass, origin: TokenOrigin): number {
  switch (cls) {
    case "name": {
      const most = isPatronymic(text) ? WEIGHTS.leftoverPatronymicBits : WEIGHTS.leftoverBitsMax;
      const bits = Math.min(most, clippedRarity(text));
      return stepped(origin === "syllables" ? bits * WEIGHTS.leftoverSyllablesFactor : bits);
    }
    case "generic":
      return WEIGHTS.leftoverGenericBits;
    case "number":
      return WEIGHTS.leftoverNumberBits;
    case "initial":
      return WEIGHTS.leftoverInitialBits;
    case "han":
      return WEIGHTS.leftoverCharacterBits;
    case "acronym":
      return WEIGHTS.leftoverBitsMax;
    default:
      return 0;
  }
}
