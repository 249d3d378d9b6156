// Where do words of likelihood stand? The yardsticks as their authors print them; the gaps between bands are meant, and stay gaps.

export interface Band {
  readonly words: string;
  readonly low: number;
  readonly high: number;
}

/** Professional Head of Intelligence Assessment (United Kingdom). */
const PHIA: readonly Band[] = [
  { words: "remote chance", low: 0, high: 5 },
  { words: "highly unlikely", low: 10, high: 20 },
  { words: "unlikely", low: 25, high: 35 },
  { words: "realistic possibility", low: 40, high: 50 },
  { words: "likely, probable", low: 55, high: 75 },
  { words: "highly likely", low: 80, high: 90 },
  { words: "almost certain", low: 95, high: 100 },
];

/** Intelligence Community Directive 203 (United States). */
const ICD_203: readonly Band[] = [
  { words: "almost no chance", low: 1, high: 5 },
  { words: "very unlikely", low: 5, high: 20 },
  { words: "unlikely", low: 20, high: 45 },
  { words: "roughly even chance", low: 45, high: 55 },
  { words: "likely", low: 55, high: 80 },
  { words: "very likely", low: 80, high: 95 },
  { words: "almost certain", low: 95, high: 99 },
];

export type Yardstick = "phia" | "icd203";

export const YARDSTICKS: Readonly<Record<Yardstick, { readonly title: string; readonly bands: readonly Band[] }>> = {
  phia: { title: "PHIA yardstick (United Kingdom)", bands: PHIA },
  icd203: { title: "ICD 203 (United States)", bands: ICD_203 },
};
