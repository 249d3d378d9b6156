// How do time and memory grow with the lists?

import type { SizeFigures } from "../../speed/main.ts";
import { axis, drawChart } from "./draw.ts";

type Point = [number, number];

const NAMES = axis("names (logarithmic)", { type: "log", min: 10_000, max: 10_000_000 });

function lineOf(name: string, data: readonly (Point | undefined)[]) {
  return { name, type: "line", symbolSize: 8, data: data.filter((point) => point !== undefined) };
}

function baselineLine(sizes: readonly SizeFigures[], baseline: string, name: string) {
  return lineOf(
    name,
    sizes.map(({ build, sideBySide }): Point | undefined => {
      const row = sideBySide.rows.find((each) => each.baseline === baseline && each.set === "strangers");
      return row && [build.names, row.theirs.meanUs / 1_000];
    }),
  );
}

/** Mean time of one search against the number of names. */
export function drawLatency(path: string, sizes: readonly SizeFigures[]): void {
  const ours = (set: string, way: "plain" | "remembering") =>
    sizes.map(({ build, search }): Point => [build.names, (search.sets[set]?.[way].meanUs ?? 0) / 1_000]);
  drawChart(path, {
    title: { text: "Mean time of one search, one thread", left: "center" },
    legend: { top: 32 },
    xAxis: NAMES,
    yAxis: axis("milliseconds (logarithmic)", { type: "log", nameGap: 50 }),
    series: [
      lineOf("Portcullis, strangers", ours("strangers", "plain")),
      lineOf("Portcullis, altered names", ours("altered", "plain")),
      lineOf("Portcullis, strangers, words remembered", ours("strangers", "remembering")),
      baselineLine(sizes, "miniSearch", "MiniSearch fuzzy 0.2, strangers"),
      baselineLine(sizes, "jaroWinkler", "brute-force Jaro-Winkler, strangers"),
      baselineLine(sizes, "exhaustive", "our scorer without index, strangers"),
    ],
  });
}

/** Size of the snapshot and memory of the process that searches it. */
export function drawMemory(path: string, sizes: readonly SizeFigures[]): void {
  drawChart(path, {
    title: { text: "Memory", left: "center" },
    legend: { top: 32 },
    xAxis: NAMES,
    yAxis: axis("megabytes (logarithmic)", { type: "log", nameGap: 50 }),
    series: [
      lineOf(
        "snapshot",
        sizes.map(({ build }): Point => [build.names, build.bytes / 2 ** 20]),
      ),
      lineOf(
        "process with the snapshot open",
        sizes.map(({ build, search }): Point => [build.names, search.rssOpenMb]),
      ),
      lineOf(
        "process while searching, at most",
        sizes.map(({ build, search }): Point => [build.names, search.rssPeakMb]),
      ),
    ],
  });
}
