// How are curves drawn? On a canvas by a library, in the colours of the page.

import { useEffect, useRef } from "react";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { countText, dayText } from "./format.ts";
import "./line-chart.css";
import type { LineChartProps } from "./line-chart.tsx";

const COLOURS = ["--desk-checking", "--desk-against", "--desk-for", "--desk-yard-6", "--desk-open"];
const DASHES = [[], [6, 4], [2, 3], [10, 4, 2, 4], [12, 3]];

function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function isoDay(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

function optionsOf(props: LineChartProps, width: number): uPlot.Options {
  const axis = {
    stroke: colour("--mantine-color-dimmed"),
    grid: { stroke: colour("--desk-line"), width: 1 },
    ticks: { show: false },
  };
  const { unit = "", isTime = false, step = false } = props;
  const paths = step ? uPlot.paths.stepped?.({ align: 1 }) : undefined;
  return {
    width,
    height: props.height ?? 220,
    scales: {
      x: { time: isTime },
      y: { range: (_chart, least, most) => [Math.min(0, least), most === 0 ? 1 : most * 1.06] },
    },
    axes: [
      axis,
      {
        ...axis,
        size: 56,
        values: (_chart, values) => values.map((value) => `${value.toLocaleString("en-GB")}${unit}`),
      },
    ],
    series: [
      {
        label: props.xLabel,
        value: (_chart, value) => (value === null ? "" : isTime ? dayText(isoDay(value)) : String(value)),
      },
      ...props.series.map(({ label }, at) => ({
        label,
        value: (_chart: uPlot, value: number | null) => (value === null ? "" : countText(value) + unit),
        stroke: colour(COLOURS[at % COLOURS.length] ?? ""),
        width: 2,
        dash: DASHES[at % DASHES.length] ?? [],
        points: { show: props.x.length < 40 },
        ...(paths === undefined ? {} : { paths }),
      })),
    ],
    legend: { show: props.series.length > 1 },
    cursor: { y: false },
  };
}

export function LineChartCanvas({ scheme, ...props }: LineChartProps & { readonly scheme: string }) {
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scheme changes the colours that are read; the values stand for the props.
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const data = [props.x, ...props.series.map(({ values }) => values)] as unknown as uPlot.AlignedData;
    const chart = new uPlot(optionsOf(props, element.clientWidth), data, element);
    const watch = new ResizeObserver(() => chart.setSize({ width: element.clientWidth, height: props.height ?? 220 }));
    watch.observe(element);
    return () => {
      watch.disconnect();
      chart.destroy();
    };
  }, [JSON.stringify([props.x, props.series]), scheme]);
  return <div ref={place} aria-hidden="true" />;
}
