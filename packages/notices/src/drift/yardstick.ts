// How far apart are two words of likelihood? On the UK's yardstick (Professional Head of Intelligence Assessment, 2019).

/** Bands from the least likely to the most, each with the share that it stands for. */
export const YARDSTICK = [
  { words: "remote chance", low: 0, high: 0.05 },
  { words: "highly unlikely", low: 0.1, high: 0.2 },
  { words: "unlikely", low: 0.25, high: 0.35 },
  { words: "realistic possibility", low: 0.4, high: 0.5 },
  { words: "likely", low: 0.55, high: 0.75 },
  { words: "highly likely", low: 0.8, high: 0.9 },
  { words: "almost certain", low: 0.95, high: 1 },
] as const;

/** The band of a grade by its bounds, 0 to 6; undefined for what is no likelihood. */
export function bandOf(grade: { readonly low?: number; readonly high?: number } | undefined): number | undefined {
  if (grade?.low === undefined || grade.high === undefined) return undefined;
  const middle = (grade.low + grade.high) / 2;
  const at = YARDSTICK.findIndex(({ low, high }) => low - 0.025 <= middle && middle <= high + 0.025);
  return at < 0 ? undefined : at;
}
