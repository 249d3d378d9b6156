// How is a comparison of two names shown to a person? The score, and the waterfall of words that agree and contradict.

import type { Comparison } from "@portcullis/match";
import { DEFAULT_POLICY } from "../screening/policy.ts";
import { bitsText, evidenceLines, percent } from "./render-hit.ts";
import { type Paint, safe, wrapped } from "./render-text.ts";

/** One line an element. */
export function renderComparison(names: readonly [string, string], comparison: Comparison, paint: Paint): string[] {
  const { score, bits, probability, evidence } = comparison;
  const hit = score >= DEFAULT_POLICY.threshold;
  const verdict = hit ? paint("red", "would be a hit") : paint("green", "no hit");
  return [
    `${paint("bold", safe(names[0]))} ↔ ${paint("bold", safe(names[1]))}`,
    `score ${score.toFixed(2)}: ${verdict} at ${DEFAULT_POLICY.threshold}`,
    "",
    ...evidence.flatMap((each) => evidenceLines(each, paint)),
    ...evidence.flatMap((each) => wrapped(safe(each.detail), 78).map((line) => `  ${line}`)),
    `  sum ${bitsText(bits)} bits; of such pairs, half of them true, ${percent(probability)} are the same party`,
  ];
}
