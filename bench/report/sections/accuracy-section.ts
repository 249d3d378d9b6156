// How accurate is it, in words and tables?

import type { AccuracyFigures } from "../../accuracy/main.ts";
import type { PairFigures, Slice, WrongPair } from "../../accuracy/pairs.ts";
import type { PoolError } from "../../accuracy/pool.ts";
import type { Difference } from "../../statistics/paired-bootstrap.ts";
import { decimal, grouped, percent, quoted, table } from "../format.ts";
import type { SuiteResult } from "../result-files.ts";
import { circumstancesLine } from "./circumstances-line.ts";

const FALSE_HITS_SHOWN = 60;

function between(difference: Difference | undefined): string {
  if (!difference) return "–";
  const signed = (value: number) => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(3)}`;
  return `${signed(difference.difference)} (${signed(difference.low)} to ${signed(difference.high)})`;
}

function sliceRow({ slice, ours, peer, difference }: Slice): string[] {
  return [
    slice,
    String(ours.pairs),
    decimal(ours.precision),
    decimal(ours.recall),
    decimal(ours.f1),
    decimal(ours.auc),
    `${decimal(peer?.f1)} / ${decimal(peer?.auc)}`,
    between(difference?.f1),
    between(difference?.auc),
  ];
}

function sliceTable(figures: PairFigures): string {
  return table(
    [
      "pairs",
      "n",
      "precision",
      "recall",
      "F1",
      "AUC",
      "logic-v2 F1 / AUC",
      "F1 difference (95 %)",
      "AUC difference (95 %)",
    ],
    figures.slices.map(sliceRow),
  );
}

function wrongLine({ name1, name2, isMatch, quality, score, peer, disputed }: WrongPair): string {
  const dispute = disputed === undefined ? "" : `; we dispute the label: ${disputed}`;
  const peerScore = peer === undefined ? "" : `, logic-v2 ${decimal(peer, 2)}`;
  return `- ${quality} ${isMatch ? "one party" : "two parties"}: ${quoted(name1)} ~ ${quoted(name2)} (${decimal(score, 2)}${peerScore})${dispute}`;
}

function pairsPart({ pairs, pairsAgainstPeer }: AccuracyFigures): string {
  const strong = pairs.wrong.filter(({ quality }) => quality === "STRONG");
  const others = pairs.wrong.filter(({ quality }) => quality !== "STRONG");
  return [
    "### Labelled pairs at 0.7",
    "Differences are ours minus logic-v2's on the pairs both have scored, with a paired bootstrap of 2,000 draws.",
    "Against the scores of logic-v2 that the table of cases carries:",
    sliceTable(pairs),
    ...(pairsAgainstPeer
      ? [
          `Against ${pairsAgainstPeer.version}, measured by \`bench/peers/logic-v2.py\`:`,
          sliceTable(pairsAgainstPeer.figures),
        ]
      : []),
    `STRONG pairs that are wrong: ${strong.length === 0 ? "none" : strong.length}.`,
    strong.map(wrongLine).join("\n"),
    `<details><summary>The other ${others.length} wrong pairs</summary>\n\n${others.map(wrongLine).join("\n")}\n\n</details>`,
  ].join("\n\n");
}

function foundPart({ found, parties }: AccuracyFigures): string {
  const rows = Object.entries(found).map(([what, figures]) => [
    what,
    String(figures.people),
    String(figures.found),
    percent(figures.found / figures.people, 2),
    figures.missed
      .map(({ name, birthDate, score }) => `${quoted(name)}, ${birthDate} (${decimal(score, 2)})`)
      .join("; "),
  ]);
  return [
    "### People who must be found, the right party, at 0.7",
    `Against the UN's list of 2026-02-27 (${grouped(parties["un"] ?? 0)} parties). People whom no edition holds are left out.`,
    table(["people", "n", "found", "share", "missed (best score of the right party; 0 is below 0.5)"], rows),
  ].join("\n\n");
}

function strangersPart({ strangers, parties }: AccuracyFigures): string {
  const rows = Object.entries(strangers).map(([what, { alerted }]) => [
    what,
    grouped(alerted.of),
    String(alerted.events),
    `${percent(alerted.rate, 3)} (${percent(alerted.low, 3)} to ${percent(alerted.high, 3)})`,
  ]);
  const lists = Object.entries(strangers).map(([what, { hits }]) => {
    const lines = hits
      .slice(0, FALSE_HITS_SHOWN)
      .map(
        ({ name, listed, party, score }) => `- ${quoted(name)} ~ ${quoted(listed)} (${party}, ${decimal(score, 2)})`,
      );
    return `<details><summary>${what}: ${Math.min(hits.length, FALSE_HITS_SHOWN)} of ${hits.length} false hits, the surest first</summary>\n\n${lines.join("\n")}\n\n</details>`;
  });
  return [
    "### Strangers alerted at 0.7",
    `Name only: against uk, un and us-sdn, newest (${grouped(parties["newest"] ?? 0)} parties). With birth date and country: uk and un newest, us-sdn of 2021-07-07, the newest with birth dates (${grouped(parties["dated"] ?? 0)} parties).`,
    table(["stated", "strangers", "alerted", "share (95 %, Wilson)"], rows),
    ...lists,
  ].join("\n\n");
}

function errorLine({ name1, name2, party1, party2, bits, judgement }: PoolError): string {
  const parties = party1 === party2 ? party1 : `${party1}, ${party2}`;
  return `- ${decimal(bits, 1)} bits: ${quoted(name1)} ~ ${quoted(name2)} (${parties})${judgement === undefined ? "" : `: ${judgement}`}`;
}

function poolPart({ pool }: AccuracyFigures): string {
  const rows = pool.slices.map(({ slice, pairs, precision, recall, f1, auc }) => [
    slice,
    grouped(pairs),
    decimal(precision),
    decimal(recall),
    decimal(f1),
    decimal(auc),
  ]);
  const errors = (same: boolean) => pool.errors.filter((error) => error.same === same);
  const list = (title: string, same: boolean) =>
    `<details><summary>${title}</summary>\n\n${errors(same).map(errorLine).join("\n")}\n\n</details>`;
  return [
    "### Pairs drawn from the lists, held out",
    "Half true pairs (aliases of one party, parties joined on a stated ground, and their names with a slip), half look-alikes (the nearest names of different parties). Nothing was chosen on these.",
    table(["pairs", "n", "precision", "recall", "F1", "AUC"], rows),
    "The worst hundred errors, a party's pair once, with what we make of each:",
    list(`The ${errors(false).length} worst pairs of two parties taken for one`, false),
    list(`The ${errors(true).length} worst pairs of one party not recognised`, true),
  ].join("\n\n");
}

export function accuracySection(result: SuiteResult<AccuracyFigures>): string {
  return [
    "## Accuracy",
    circumstancesLine(result),
    pairsPart(result.figures),
    foundPart(result.figures),
    strangersPart(result.figures),
    poolPart(result.figures),
    "### Trade-off",
    "![People found against strangers alerted](trade-off.svg)",
    "Found: altered names, name only, UN list. Alerted: strangers, name only, three lists. The peer's point is from its own pull requests and was measured on the UN list alone, which alerts less (`bench/peers/published.json`).",
  ].join("\n\n");
}
