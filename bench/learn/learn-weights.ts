// Which weights tell the training pairs apart best? Coordinate descent on the log loss of a logistic in bits, with a pull to the
// weights as they stand, so that what the pairs do not speak of stays where judgement put it.
//
//   node --conditions=portcullis-source bench/learn/learn-weights.ts [--pairs N] [--rounds N]
//
// Prints the weights that moved, and loss, AUC and F1 on training and development before and after. Nothing is written: a
// person carries the weights over into packages/match/src/compare/weights.ts, rounded, each with its reason.

import { join } from "node:path";
import { parseArgs } from "node:util";
import { OPERATING_POINT_BITS, WEIGHTS } from "../../packages/match/src/compare/weights.ts";
import { chance } from "../pool/clusters.ts";
import type { PoolPair } from "../pool/pairs.ts";
import { readPairs } from "../pool/pool-file.ts";
import { areaUnderCurve, atThreshold, fitLogistic } from "./measures.ts";
import { PoolScorer } from "./pool-scorer.ts";

type Weight = keyof typeof WEIGHTS;

/** Weights of names; those of dates, countries and identifiers are counted, not learnt. */
const LEARNT: readonly Weight[] = [
  "rarityBitsMin",
  "rarityBitsMax",
  "genericBitsMax",
  "particleBits",
  "numberBits",
  "initialBits",
  "characterBits",
  "leftoverBitsMax",
  "leftoverSyllablesFactor",
  "leftoverGenericBits",
  "leftoverNumberBits",
  "leftoverInitialBits",
  "leftoverCharacterBits",
  "agreementBitsCeiling",
  "completeBits",
  "conflictFactor",
  "conflictBitsMax",
  "resemblanceForgives",
  "extraFactorPerson",
  "extraFactorEntity",
  "extraBitsMax",
  "legalFormAgrees",
  "legalFormDiffers",
];

/** Where a weight stops to mean what it says: nobody forgives more than there is. */
const MOST: Partial<Record<Weight, number>> = { resemblanceForgives: 0.95, leftoverSyllablesFactor: 2.5 };

/** Pull towards the weights as they stand, per squared logarithm of the change. */
const PULL = 0.002;

/** Step of a weight, as a factor; halved (in logarithm) each round in which nothing moved. */
const STEP = 1.25;

const weights = WEIGHTS as unknown as Record<Weight, number>;

function pairsOf(side: string, count: number): PoolPair[] {
  const pairs = readPairs(join(import.meta.dirname, `../.cache/pool/${side}.csv`));
  return pairs
    .map((pair) => ({ pair, at: chance("learn", pair.name1, pair.name2) }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ pair }) => pair);
}

function report(title: string, scorer: PoolScorer, pairs: readonly PoolPair[]): void {
  const labels = pairs.map(({ same }) => same);
  const bits = scorer.bits();
  const { loss, slope, intercept } = fitLogistic(bits, labels);
  const { precision, recall, f1 } = atThreshold(bits, labels, OPERATING_POINT_BITS);
  const numbers = { loss, auc: areaUnderCurve(bits, labels), precision, recall, f1, slope, half: -intercept / slope };
  const text = Object.entries(numbers).map(([name, value]) => `${name} ${value.toFixed(4)}`);
  process.stdout.write(`${title}: ${text.join(", ")}\n`);
}

const { values } = parseArgs({
  options: { pairs: { type: "string", default: "20000" }, rounds: { type: "string", default: "5" } },
});
const training = pairsOf("training", Number(values.pairs));
const development = pairsOf("development", 1e9);
const trainer = new PoolScorer(training);
const tester = new PoolScorer(development);
report("training before", trainer, training);
report("development before", tester, development);

const labels = training.map(({ same }) => same);
const before = { ...weights };
const pull = () => LEARNT.reduce((sum, name) => sum + PULL * Math.log(weights[name] / before[name]) ** 2, 0);
const cost = () => fitLogistic(trainer.bits(), labels).loss + pull();
let best = cost();
let step = STEP;
for (let round = 0; round < Number(values.rounds); round++) {
  let moved = false;
  for (const name of LEARNT) {
    for (const factor of [step, 1 / step]) {
      const kept = weights[name];
      weights[name] = Math.min(kept * factor, MOST[name] ?? Number.POSITIVE_INFINITY);
      const tried = cost();
      if (tried < best - 1e-6) {
        best = tried;
        moved = true;
        break;
      }
      weights[name] = kept;
    }
  }
  process.stderr.write(`round ${round + 1}: cost ${best.toFixed(5)}\n`);
  if (!moved) step = Math.sqrt(step);
}
for (const name of LEARNT) {
  if (weights[name] === before[name]) continue;
  process.stdout.write(`${name}: ${before[name]} → ${weights[name].toPrecision(3)}\n`);
}
report("training after", trainer, training);
report("development after", tester, development);
