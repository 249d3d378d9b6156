// Of pairs that score so many bits, how many are true? Shares of true pairs by bits, made monotone, in the training and development
// pools, held against the committed held-out pool: reliability by tenths, the largest gap, and AUC and F1 there.
//
//   node --conditions=portcullis-source bench/learn/calibrate.ts
//
// Prints the table for packages/match/src/compare/probability.ts and writes bench/results/reliability.{json,svg}.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { interpolated } from "../../packages/match/src/compare/probability.ts";
import { OPERATING_POINT_BITS } from "../../packages/match/src/compare/weights.ts";
import type { PoolPair } from "../pool/pairs.ts";
import { readPairs } from "../pool/pool-file.ts";
import { axis, drawChart } from "../report/charts/draw.ts";
import { areaUnderCurve, atThreshold } from "./measures.ts";
import { fitMonotone } from "./monotone.ts";
import { PoolScorer } from "./pool-scorer.ts";

const RESULTS = join(import.meta.dirname, "../results");
const BINS = 10;

export interface ReliabilityBin {
  /** Mean probability stated, and share that is true. */
  readonly stated: number;
  readonly observed: number;
  readonly pairs: number;
}

function reliability(probabilities: readonly number[], labels: readonly boolean[]): ReliabilityBin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const inside = probabilities.flatMap((p, at) => (Math.min(BINS - 1, Math.floor(p * BINS)) === bin ? [at] : []));
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    return {
      stated: mean(inside.map((at) => probabilities[at] as number)),
      observed: mean(inside.map((at) => (labels[at] ? 1 : 0))),
      pairs: inside.length,
    };
  }).filter(({ pairs }) => pairs > 0);
}

function groupsOf(pairs: readonly PoolPair[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [at, { kind, scripts }] of pairs.entries()) {
    for (const group of ["all", `kind ${kind}`, `scripts ${scripts}`]) {
      const list = groups.get(group);
      if (list) list.push(at);
      else groups.set(group, [at]);
    }
  }
  return groups;
}

const round = (value: number, digits = 4) => Number(value.toFixed(digits));

const fitted = ["training", "development"].flatMap((side) =>
  readPairs(join(import.meta.dirname, `../.cache/pool/${side}.csv`)),
);
const knots = fitMonotone(
  new PoolScorer(fitted).bits(),
  fitted.map(({ same }) => same),
);
process.stdout.write(`KNOTS = ${JSON.stringify(knots)}\n`);

const pairs = readPairs(join(import.meta.dirname, "../pool/held-out.csv.gz"));
const labels = pairs.map(({ same }) => same);
const bits = new PoolScorer(pairs).bits();
const probabilities = [...bits].map((value) => interpolated(knots, value));
const bins = reliability(probabilities, labels);
const largestGap = Math.max(...bins.map(({ stated, observed }) => Math.abs(stated - observed)));
const groups = [...groupsOf(pairs)]
  .filter(([, places]) => places.length >= 200)
  .map(([group, places]) => {
    const scores = places.map((at) => bits[at] as number);
    const truths = places.map((at) => labels[at] as boolean);
    const { precision, recall, f1 } = atThreshold(scores, truths, OPERATING_POINT_BITS);
    const auc = areaUnderCurve(scores, truths);
    return {
      group,
      pairs: places.length,
      auc: round(auc),
      precision: round(precision),
      recall: round(recall),
      f1: round(f1),
    };
  });
const result = {
  what: "name bits on the held-out pool: equal numbers of true pairs and look-alikes, no party in training",
  pairs: pairs.length,
  knots,
  largestGap: round(largestGap),
  bins: bins.map(({ stated, observed, pairs: count }) => ({
    stated: round(stated),
    observed: round(observed),
    pairs: count,
  })),
  groups,
};
mkdirSync(RESULTS, { recursive: true });
writeFileSync(join(RESULTS, "reliability.json"), `${JSON.stringify(result, undefined, 2)}\n`);
drawChart(join(RESULTS, "reliability.svg"), {
  title: { text: "Probability stated and share that was true, held-out pool", left: "center" },
  legend: { top: 32 },
  xAxis: axis("probability stated", { min: 0, max: 1 }),
  yAxis: axis("share of true pairs", { min: 0, max: 1, nameGap: 50 }),
  series: [
    {
      name: "held-out pairs",
      type: "line",
      symbolSize: 8,
      data: bins.map(({ stated, observed }) => [stated, observed]),
    },
    {
      name: "perfect",
      type: "line",
      symbol: "none",
      data: [
        [0, 0],
        [1, 1],
      ],
    },
  ],
});
process.stdout.write(`largest gap ${round(largestGap)}\n${groups.map((group) => JSON.stringify(group)).join("\n")}\n`);
