// Every weight of the matcher, with its reason, in one table. Bits are log2 likelihood ratios in the sense of Fellegi and
// Sunter (1969): positive speaks for one party, negative against, zero is unknown.

// Bits of single words are whole eighths, which is how a snapshot keeps them.

export const WEIGHTS = {
  /** A word found in many listed parties says little; one in few says much. Rarity is log2(parties / parties with it). */
  rarityBitsMin: 3,
  /** Past this rarity our lists are too small to know how rare a word is in the world. */
  rarityBitsMax: 12,
  /** Trade words ("bank", "trading") agree by habit of the trade, not by identity. */
  genericBitsMax: 4.5,
  /** "al", "bin", "van": written or left out at will. */
  particleBits: 0.75,
  /** A number that agrees ("Brigade 44"). */
  numberBits: 6,
  /** An initial that agrees with a name or an initial: one letter in about eight. */
  initialBits: 1.75,
  /** One letter of an acronym that agrees with a word: three letters are shared by many bodies, five by few. */
  acronymLetterBits: 2.25,
  /** One Han or Hangul character of a name. */
  characterBits: 6,

  /** A leftover word weighs its rarity, but no more than this: names are also left out by custom. */
  leftoverBitsMax: 10,
  /** Chinese and Korean given names are not left out by custom: one more is another person's. */
  leftoverSyllablesFactor: 2,
  /** "Yury Sivokonenko" for "Yury Viktorovich Sivokonenko": the father's name is left out by custom. */
  leftoverPatronymicBits: 3.5,
  leftoverGenericBits: 3.875,
  leftoverNumberBits: 10,
  /** "Hans O" against "Hans J": a stated initial that answers to nothing. */
  leftoverInitialBits: 5.5,
  leftoverCharacterBits: 7.5,

  /**
   * Words that agree are not independent (families share chains of names, firms share series), so their sum saturates:
   * ceiling × (1 − e^(−sum / ceiling)).
   */
  agreementBitsCeiling: 26,
  /** Nothing left over on either side: the whole name is accounted for. */
  completeBits: 5.5,
  /** Words left over on both sides contradict each other, bit for bit. */
  conflictFactor: 1.15,
  conflictBitsMax: 18,
  /** Part of a conflict that is forgiven when the two words still resemble each other ("Jones", "James"). */
  resemblanceForgives: 0.6,
  /** Words left over on one side only: a fuller or shorter form of the name. */
  extraFactorPerson: 0.35,
  extraFactorEntity: 0.2,
  extraBitsMax: 5.1,
  /** Legal forms of one family, and of the two that exclude each other. */
  legalFormAgrees: 1,
  legalFormDiffers: -2.8,
  /** "Ahmad bin Hasan" against "Hasan bin Ahmad": the same words, another man. */
  fatherAndSonSwapped: -14,
  /** "Viktorovich" where the other has "Borisovich": the son of another man. */
  patronymicsDiffer: -6,
  /** The list itself calls the name weak. */
  weakName: -2,
  /** Characters on both sides are on record and differ, although the sound agrees. */
  charactersDiffer: -8,

  // Dates and countries are counted (`bench/learn/count-fields.ts`): how two authorities' statements of one person stand to
  // each other against those of two people. Half of what is counted, to the quarter: authorities copy from one another.

  /** Counted 12.4: one birthday in tens of thousands is another's. */
  birthDateEqual: 6.25,
  /** Counted 4.3. */
  birthYearEqual: 2.25,
  /** Counted 4.9. */
  birthDateSwapped: 2.5,
  /** Counted 3.3: a slip of one digit is likelier than two people that near. */
  birthDateSlip: 1.75,
  /** Counted -3.5. */
  birthDateOtherDay: -1.75,
  /** Counted -5.2 for one year. */
  birthDateNear: -2.5,
  /** Counted -9.3 for all that lie further apart; customers' years are wrong more often than authorities'. */
  birthDateFar: -4.75,
  birthDateVeryFar: -5.5,
  /** Counted 3.2. */
  countryShared: 1.5,
  /** Counted -5.5; but a customer's one country is often where he lives, and the list's where he was born. */
  countryDiffers: -2,
  /** Most that words of an address in common say: neighbours share them too. */
  addressBitsMax: 2,
  /** Counted -6.2. */
  genderDiffers: -3,
  /** An identifier that is equal, kind and number: strong enough alone. */
  identifierEqual: 32,
  /** Numbers and addresses that a household, an office or a later owner may share. */
  identifierEqualShared: 20,
  /** Numbers of one kind and country that differ: people hold several passports, but one tax number. */
  identifierDiffers: -3,
  /** Numbers of which a party has one in the world, and they differ: a ship keeps its IMO number through every name. */
  identifierDiffersUnique: -8,
  /** When an identifier is equal, names that contradict it are shown but cannot outweigh it. */
  nameFloorWithIdentifier: -8,
} as const;

/** All that supports a name together: never a hit without one. */
export const SUPPORT_BITS_MAX = WEIGHTS.birthDateEqual + WEIGHTS.countryShared + WEIGHTS.addressBitsMax;

/** Most that birth dates bring when they are not equal to the day. */
export const DATE_BITS_MAX_UNEQUAL = Math.max(WEIGHTS.birthDateSwapped, WEIGHTS.birthYearEqual, WEIGHTS.birthDateSlip);

/** Score 0.7, the shipped operating point, lies here. Chosen on development data; see `bench/`. */
export const OPERATING_POINT_BITS = 10;

/** How fast the score moves with bits around the operating point, per bit. */
export const SCORE_SLOPE = 0.24;

const LOGIT_OF_OPERATING_SCORE = Math.log(0.7 / 0.3);

/** The fixed monotone scale: 0.7 at {@link OPERATING_POINT_BITS}, four decimals. */
export function scoreOf(bits: number): number {
  const score = 1 / (1 + Math.exp(-(LOGIT_OF_OPERATING_SCORE + SCORE_SLOPE * (bits - OPERATING_POINT_BITS))));
  return Math.round(score * 10_000) / 10_000;
}

/**
 * Least bits whose score reaches `threshold`; 0 gives minus infinity, above 1 infinity. Rounded scores are met: what
 * `scoreOf` prints as the threshold counts as reaching it.
 */
export function bitsOf(threshold: number): number {
  const exact = threshold - 0.00005;
  if (exact <= 0) return Number.NEGATIVE_INFINITY;
  if (exact >= 1) return Number.POSITIVE_INFINITY;
  return OPERATING_POINT_BITS + (Math.log(exact / (1 - exact)) - LOGIT_OF_OPERATING_SCORE) / SCORE_SLOPE - 1e-9;
}
