// How does something go up and down? Curves, and the same figures as a table.

import { Table, UnstyledButton, useComputedColorScheme } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { countText, dayText } from "./format.ts";
import { Loading } from "./states.tsx";

const Canvas = lazy(async () => ({ default: (await import("./line-chart-canvas.tsx")).LineChartCanvas }));

export interface LineChartProps {
  readonly label: string;
  /** Ascending; seconds since 1970 where `isTime`. */
  readonly x: readonly number[];
  readonly series: readonly { readonly label: string; readonly values: readonly (number | null)[] }[];
  readonly isTime?: boolean;
  /** Stays until the next value, as a list does between two editions. */
  readonly step?: boolean;
  /** Behind each figure. */
  readonly unit?: string;
  readonly height?: number;
  /** Head of the first column of the table. */
  readonly xLabel: string;
}

function Figures({ label, x, series, isTime, xLabel, unit = "" }: LineChartProps) {
  const xText = (value: number) =>
    isTime === true ? dayText(new Date(value * 1000).toISOString().slice(0, 10)) : String(value);
  return (
    <Table.ScrollContainer minWidth={320} mah={320}>
      <Table>
        <Table.Caption>{label}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{xLabel}</Table.Th>
            {series.map((each) => (
              <Table.Th key={each.label}>{each.label}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {x.map((value, at) => (
            <Table.Tr key={value}>
              <Table.Td>{xText(value)}</Table.Td>
              {series.map(({ label: name, values }) => (
                <Table.Td key={name}>{values[at] === null ? "" : countText(values[at] ?? 0) + unit}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

export function LineChart(props: LineChartProps) {
  const [figures, setFigures] = useState(false);
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });
  return (
    <figure style={{ margin: 0 }} aria-label={props.label}>
      <Suspense fallback={<Loading what="the curve" />}>
        <Canvas {...props} scheme={scheme} />
      </Suspense>
      <UnstyledButton
        fz="sm"
        c="var(--mantine-color-anchor)"
        onClick={() => setFigures(!figures)}
        aria-expanded={figures}
      >
        {figures ? "Hide the figures" : "The same as figures"}
      </UnstyledButton>
      {figures && <Figures {...props} />}
    </figure>
  );
}
