// How far apart are two words of likelihood? On the UK's yardstick.

import { PHIA } from "@portcullis/register/statements";

/** Bands from the least likely to the most, each with the share that it stands for. */
export const YARDSTICK = PHIA;

/** The band of a grade by its bounds, 0 to 6; undefined for what is no likelihood. */
export function bandOf(grade: { readonly low?: number; readonly high?: number } | undefined): number | undefined {
  if (grade?.low === undefined || grade.high === undefined) return undefined;
  const middle = (grade.low + grade.high) / 2;
  const at = YARDSTICK.findIndex(({ low, high }) => low - 0.025 <= middle && middle <= high + 0.025);
  return at < 0 ? undefined : at;
}
