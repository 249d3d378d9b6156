// What does finding one more cost in false alerts? Recall of altered names against the alert rate of strangers.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TradeOffPoint } from "../../accuracy/trade-off.ts";
import { axis, drawChart } from "./draw.ts";

interface PublishedPoint {
  readonly name: string;
  readonly alerted: number;
  readonly found: number;
}

/** Alerts below this share lie on the left edge: a logarithm has no zero. */
const ALERTED_MIN = 0.00001;

function published(): PublishedPoint[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, "../../peers/published.json"), "utf8"));
}

function place({ alerted, found }: { readonly alerted: number; readonly found: number }): [number, number] {
  return [100 * Math.max(alerted, ALERTED_MIN), 100 * found];
}

export interface TradeOffCurve {
  readonly name: string;
  readonly points: readonly TradeOffPoint[];
}

/** Writes the chart; the shipped operating point is marked. */
export function drawTradeOff(path: string, curves: readonly TradeOffCurve[]): void {
  const lines = curves.map(({ name, points }) => ({
    name,
    type: "line",
    symbol: "none",
    data: points.filter(({ found }) => found > 0).map(place),
  }));
  const operating = curves.map(({ name, points }) => ({
    name: `${name}, at 0.7`,
    type: "scatter",
    symbolSize: 11,
    data: points.filter(({ threshold }) => threshold === 0.7).map(place),
  }));
  const peers = published().map((point) => ({
    name: point.name,
    type: "scatter",
    symbol: "diamond",
    symbolSize: 14,
    data: [place(point)],
  }));
  drawChart(path, {
    title: { text: "People found against strangers alerted, thresholds from 0.5 to 1", left: "center" },
    legend: { top: 32 },
    xAxis: axis("strangers alerted, % (logarithmic)", { type: "log", min: 100 * ALERTED_MIN, max: 100 }),
    yAxis: axis("altered names found, %", { type: "value", min: 80, max: 100 }),
    series: [...lines, ...operating, ...peers],
  });
}
