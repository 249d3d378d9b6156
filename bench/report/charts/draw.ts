// How is a chart drawn without a browser? As an SVG that ECharts renders to text.

import { writeFileSync } from "node:fs";
import { LineChart, ScatterChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([LineChart, ScatterChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

const WIDTH = 860;
const HEIGHT = 480;

/** What all charts have in common. */
const COMMON: EChartsCoreOption = {
  animation: false,
  backgroundColor: "#ffffff",
  textStyle: { fontFamily: "sans-serif" },
  grid: { left: 80, right: 40, top: 90, bottom: 60 },
};

/** Writes the chart to a file. */
export function drawChart(path: string, option: EChartsCoreOption): void {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: WIDTH, height: HEIGHT });
  chart.setOption({ ...COMMON, ...option });
  writeFileSync(path, `${chart.renderToSVGString()}\n`);
  chart.dispose();
}

/** An axis with its name in the middle below or beside it. */
export function axis(name: string, more: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { name, nameLocation: "middle", nameGap: 40, ...more };
}
