// How fast is it, in words and tables?

import type { SizeFigures, SpeedFigures } from "../../speed/main.ts";
import type { Timed } from "../../speed/timed.ts";
import { decimal, duration, grouped, percent, table } from "../format.ts";
import type { SuiteResult } from "../result-files.ts";
import { circumstancesLine } from "./circumstances-line.ts";

const BASELINE_NAMES: Readonly<Record<string, string>> = {
  jaroWinkler: "brute-force Jaro-Winkler",
  miniSearch: "MiniSearch fuzzy 0.2",
  exhaustive: "our scorer, no index",
};

function triple({ meanUs, p50Us, p99Us }: Timed): string {
  return `${duration(meanUs)} / ${duration(p50Us)} / ${duration(p99Us)}`;
}

function searchRows({ build, search }: SizeFigures): string[][] {
  return Object.entries(search.sets).map(([set, { plain, remembering, candidates }]) => [
    grouped(build.names),
    set,
    String(plain.count),
    triple(plain),
    triple(remembering),
    decimal(candidates, 1),
    percent(plain.found),
  ]);
}

function sizeRow({ build, search, threads }: SizeFigures): string[] {
  return [
    grouped(build.names),
    grouped(build.parties),
    `${(build.addSeconds + build.freezeSeconds).toFixed(1)} s, ${grouped(build.rssMb)} MB`,
    `${(build.bytes / 2 ** 20).toFixed(1)} MB`,
    `${search.openMs.toFixed(1)} ms`,
    `${grouped(search.rssOpenMb)} MB (${grouped(search.rssBeforeMb)} before)`,
    `${grouped(search.rssPeakMb)} MB`,
    `${grouped(threads.one)} → ${grouped(threads.two)} (${decimal(threads.ratio, 2)} times)`,
  ];
}

function sideRows({ build, sideBySide }: SizeFigures): string[][] {
  return sideBySide.rows.map(({ baseline, set, ours, theirs, ratio }) => [
    grouped(build.names),
    BASELINE_NAMES[baseline] ?? baseline,
    set,
    String(theirs.count),
    duration(ours.meanUs),
    duration(theirs.meanUs),
    `${decimal(ratio, 1)} times`,
    `${percent(ours.found)} / ${percent(theirs.found)}`,
  ]);
}

function growthLines(sizes: readonly SizeFigures[]): string {
  const lines = sizes.slice(1).map((size, at) => {
    const before = sizes[at] as SizeFigures;
    const mean = ({ search }: SizeFigures) => search.sets["strangers"]?.plain.meanUs ?? Number.NaN;
    const names = size.build.names / before.build.names;
    const perTenfold = 10 ** (Math.log10(mean(size) / mean(before)) / Math.log10(names));
    return `- from ${grouped(before.build.names)} to ${grouped(size.build.names)} names: ${decimal(mean(size) / mean(before), 1)} times the time, ${decimal(perTenfold, 1)} times a tenfold`;
  });
  return lines.join("\n");
}

function exactnessLines(sizes: readonly SizeFigures[]): string {
  return sizes
    .flatMap(({ build, sideBySide: { exactness } }) =>
      exactness
        ? [
            `- ${grouped(build.names)} names: of ${exactness.hits} hits that the exhaustive search finds in ${exactness.queries} queries, the index loses ${exactness.lost}`,
          ]
        : [],
    )
    .join("\n");
}

export function speedSection(result: SuiteResult<SpeedFigures>): string {
  const { sizes } = result.figures;
  return [
    "## Speed",
    circumstancesLine(result),
    "27,000 names are those of real parties drawn by a seed; larger lists add parties recombined from the words of all current lists (`bench/speed/recombine.ts`). Threshold 0.7, one thread. Times: mean / median / 99th percentile. Candidates are parties that pass the bound and are fully compared. Found: the right party among the ten best; recombined lists hold near namesakes, so that it falls with size for everybody.",
    table(
      ["names", "queries", "n", "nothing remembered", "words remembered", "candidates", "found"],
      sizes.flatMap(searchRows),
    ),
    "![Mean time of one search](latency.svg)",
    growthLines(sizes),
    "### Size",
    table(
      [
        "names",
        "parties",
        "build",
        "snapshot",
        "open",
        "memory, open",
        "memory, at most",
        "queries a second, 1 → 2 threads",
      ],
      sizes.map(sizeRow),
    ),
    "![Memory](memory.svg)",
    "### Side by side",
    "Each baseline of `bench/baselines.json` in turns with our index on the same queries; found is the right party among the ten best, ours / theirs. Others rank, we also decide: what is below 0.7 is not shown.",
    table(
      ["names", "baseline", "queries", "n", "ours, mean", "theirs, mean", "ratio", "found, ours / theirs"],
      sizes.flatMap(sideRows),
    ),
    "Exactness, by the way:",
    exactnessLines(sizes),
  ].join("\n\n");
}
