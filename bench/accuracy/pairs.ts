// How well are labelled pairs of names told apart, by whom, and which are got wrong?

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compare } from "@portcullis/match";
import { SCRIPT_TABLES } from "@portcullis/match/tables";
import { parse } from "csv-parse/sync";
import type { LabelledPair } from "../corpus/name-files.ts";
import { areaUnderCurve, atThreshold } from "../learn/measures.ts";
import { type Bootstrap, pairedBootstrap } from "../statistics/paired-bootstrap.ts";

/** The shipped operating point. */
export const THRESHOLD = 0.7;
const RESAMPLES = 2_000;
const SEED = 20_240_325;
/** Groups too small to say anything about are measured, not compared. */
const COMPARED_MIN = 20;

export interface Measure {
  readonly pairs: number;
  readonly matches: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly auc: number;
}

export interface Slice {
  /** `all`, or what the pairs have in common: `group: nk_checks`. */
  readonly slice: string;
  readonly ours: Measure;
  /** The peer on those of the pairs it has scored. */
  readonly peer: Measure | undefined;
  /** Ours minus the peer's, on the pairs both have scored. */
  readonly difference: Bootstrap | undefined;
}

export interface WrongPair {
  readonly name1: string;
  readonly name2: string;
  readonly isMatch: boolean;
  readonly quality: string;
  readonly group: string;
  readonly score: number;
  readonly peer: number | undefined;
  /** Why we dispute the label, where we do. */
  readonly disputed: string | undefined;
}

export interface PairFigures {
  readonly slices: readonly Slice[];
  readonly wrong: readonly WrongPair[];
}

interface ScoredPair extends LabelledPair {
  readonly score: number;
  readonly peer: number | undefined;
}

/** Labels of "one party" that we dispute, each with the reason. */
function disputedLabels(): Map<string, string> {
  const file = readFileSync(join(import.meta.dirname, "disputed-labels.csv"));
  const rows: { name1: string; name2: string; reason: string }[] = parse(file, { columns: true });
  return new Map(rows.map(({ name1, name2, reason }) => [`${name1}\n${name2}`, reason]));
}

function scoreOfPair({ kind, name1, name2 }: LabelledPair): number {
  return compare({ kind, names: [{ text: name1 }] }, { kind, names: [{ text: name2 }] }, SCRIPT_TABLES).score;
}

function measure(scores: readonly number[], labels: readonly boolean[]): Measure {
  const matches = labels.filter((label) => label).length;
  const { precision, recall, f1 } = atThreshold(scores, labels, THRESHOLD);
  return { pairs: labels.length, matches, precision, recall, f1, auc: areaUnderCurve(scores, labels) };
}

function sliceOf(slice: string, pairs: readonly ScoredPair[]): Slice {
  const both = pairs.filter(({ peer }) => peer !== undefined);
  const labels = both.map(({ isMatch }) => isMatch);
  const second = both.map(({ peer }) => peer as number);
  const isComparable = both.length >= COMPARED_MIN && labels.includes(true) && labels.includes(false);
  return {
    slice,
    ours: measure(
      pairs.map(({ score }) => score),
      pairs.map(({ isMatch }) => isMatch),
    ),
    peer: both.length === 0 ? undefined : measure(second, labels),
    difference: isComparable
      ? pairedBootstrap({ labels, first: both.map(({ score }) => score), second }, THRESHOLD, RESAMPLES, SEED)
      : undefined,
  };
}

const DIMENSIONS = [
  ["group", (pair: ScoredPair) => pair.group],
  ["label", (pair: ScoredPair) => pair.quality],
  ["schema", (pair: ScoredPair) => pair.schema],
] as const;

function slicesOf(pairs: readonly ScoredPair[]): Slice[] {
  const slices = [sliceOf("all", pairs)];
  for (const [dimension, of] of DIMENSIONS) {
    for (const value of [...new Set(pairs.map(of))].sort()) {
      slices.push(
        sliceOf(
          `${dimension}: ${value}`,
          pairs.filter((pair) => of(pair) === value),
        ),
      );
    }
  }
  return slices;
}

/**
 * Figures of the matcher on labelled pairs. `peers` are another matcher's scores in the same order; where absent, the
 * table's own of logic-v2.
 */
export function measurePairs(pairs: readonly LabelledPair[], peers?: readonly number[]): PairFigures {
  const scored = pairs.map((pair, at) => ({
    ...pair,
    score: scoreOfPair(pair),
    peer: peers === undefined ? pair.logicV2 : peers[at],
  }));
  const disputed = disputedLabels();
  const reasonOf = ({ name1, name2 }: LabelledPair) => disputed.get(`${name1}\n${name2}`);
  const turned = scored.map((pair) => (reasonOf(pair) === undefined ? pair : { ...pair, isMatch: false }));
  const wrong = scored.filter(({ score, isMatch }) => score >= THRESHOLD !== isMatch);
  return {
    slices: [...slicesOf(scored), sliceOf(`all, ${disputed.size} disputed labels turned round`, turned)],
    wrong: wrong.map((pair) => {
      const { name1, name2, isMatch, quality, group, score, peer } = pair;
      return { name1, name2, isMatch, quality, group, score, peer, disputed: reasonOf(pair) };
    }),
  };
}
