// What share of certainty do words of likelihood stand for? By the two public yardsticks, and STIX's own table for what comes from
// there; words without a band keep none.
//
// Sources: Professional Head of Intelligence Assessment yardstick (UK, 2019); Intelligence Community Directive 203 (US, 2015), D.6.e(2)(a);
// STIX 2.1, appendix A (OASIS, 2021).

import type { Grade } from "./statement.ts";

export interface Band {
  readonly words: string;
  readonly low: number;
  readonly high: number;
}

/** From the least likely to the most. The gaps between bands are meant. */
export const PHIA: readonly Band[] = [
  { words: "remote chance", low: 0, high: 0.05 },
  { words: "highly unlikely", low: 0.1, high: 0.2 },
  { words: "unlikely", low: 0.25, high: 0.35 },
  { words: "realistic possibility", low: 0.4, high: 0.5 },
  { words: "likely", low: 0.55, high: 0.75 },
  { words: "highly likely", low: 0.8, high: 0.9 },
  { words: "almost certain", low: 0.95, high: 1 },
];

export const ICD_203: readonly Band[] = [
  { words: "almost no chance", low: 0.01, high: 0.05 },
  { words: "very unlikely", low: 0.05, high: 0.2 },
  { words: "unlikely", low: 0.2, high: 0.45 },
  { words: "roughly even chance", low: 0.45, high: 0.55 },
  { words: "likely", low: 0.55, high: 0.8 },
  { words: "very likely", low: 0.8, high: 0.95 },
  { words: "almost certain", low: 0.95, high: 0.99 },
];

export type YardstickName = "phia" | "icd203";

/** Other wordings of a band; those that only the other yardstick has are taken for the nearest by their bounds. */
const ALIKE: Readonly<Record<YardstickName, Readonly<Record<string, string>>>> = {
  phia: {
    probable: "likely",
    probably: "likely",
    "most likely": "likely",
    "very likely": "highly likely",
    "highly probable": "highly likely",
    "very unlikely": "highly unlikely",
    "remote possibility": "remote chance",
    "almost certainly": "almost certain",
  },
  // Its authors print two wordings of each band.
  icd203: {
    remote: "almost no chance",
    "remote chance": "almost no chance",
    "highly improbable": "very unlikely",
    "highly unlikely": "very unlikely",
    improbable: "unlikely",
    "roughly even odds": "roughly even chance",
    "even chance": "roughly even chance",
    probable: "likely",
    probably: "likely",
    "most likely": "likely",
    "highly probable": "very likely",
    "highly likely": "very likely",
    "nearly certain": "almost certain",
    "almost certainly": "almost certain",
  },
};

/** Bodies of the United States, who mean the words of their own directive. */
const OF_THE_UNITED_STATES =
  /\b(?:US|U\.S\.|USA|United States|American|ODNI|Director of National Intelligence|FBI|Federal Bureau|CISA|NSA|National Security Agency|CIA|Central Intelligence|DOJ|Department of Justice|Department of State|State Department|Department of the Treasury|OFAC|White House|Cyber Command)\b|\bU\.S\./i;

const OF_THE_UNITED_KINGDOM =
  /\b(?:UK|U\.K\.|United Kingdom|British|NCSC|GCHQ|FCDO|OFSI|HM Treasury|National Crime Agency)\b|\bU\.K\./i;

/**
 * The yardstick that words stand on, by whose they are; the UK's for whoever is not known to use another.
 * @param names of whoever speaks, then of whoever published it: the first of known country decides
 */
export function yardstickOf(...names: readonly string[]): YardstickName {
  for (const name of names) {
    if (OF_THE_UNITED_KINGDOM.test(name)) return "phia";
    if (OF_THE_UNITED_STATES.test(name)) return "icd203";
  }
  return "phia";
}

/** The grade of words on a yardstick; without a band for words that are not on it ("may", "could"). */
export function gradeOf(words: string, scale: YardstickName = "phia"): Grade {
  const plain = words.toLowerCase().replace(/\s+/g, " ").trim();
  const bands = scale === "phia" ? PHIA : ICD_203;
  const band = bands.find((each) => each.words === (ALIKE[scale][plain] ?? plain));
  return band === undefined ? { words } : { words, scale, low: band.low, high: band.high };
}

/**
 * The place of a share on the UK's yardstick: inside a band, or between two. Never snapped to the nearest.
 * @param share 0 to 1
 */
export function placeOf(share: number): { readonly band: number } | { readonly above: number; readonly below: number } {
  const inside = PHIA.findIndex(({ low, high }) => low <= share && share <= high);
  if (inside >= 0) return { band: inside };
  const above = PHIA.findLastIndex(({ high }) => high < share);
  return { above, below: above + 1 };
}

/**
 * STIX `confidence` is the producer's trust in its data, not a likelihood; the number is kept, and no words are invented.
 * @param confidence 0 to 100
 */
export function gradeOfStix(confidence: number): Grade {
  return { words: String(confidence), scale: "stix" };
}
