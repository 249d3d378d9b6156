// What speaks for and against, and how much? Bars in bits, each beginning where the one before ended; the line is the threshold.

import type { Evidence } from "../api/screening-types.ts";
import styles from "./evidence-waterfall.module.css";
import { bitsText } from "./format.ts";
import { inertText } from "./inert-text.ts";
import { type Step, stepsOf } from "./waterfall-steps.ts";

export interface EvidenceWaterfallProps {
  readonly evidence: readonly Evidence[];
  /** Sum of the evidence. */
  readonly bits: number;
  /** Bits from which it is a hit; no line is drawn without. */
  readonly thresholdBits?: number | undefined;
}

interface Scale {
  readonly least: number;
  readonly span: number;
}

function scaleOf(steps: readonly Step[], bits: number, threshold: number | undefined): Scale {
  const ends = [0, bits, ...steps.map(({ to }) => to), ...(threshold === undefined ? [] : [threshold])];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const span = Math.max(1, most - least);
  return { least, span };
}

function Bar({
  from,
  to,
  scale,
  sort,
}: {
  readonly from: number;
  readonly to: number;
  readonly scale: Scale;
  readonly sort: string;
}) {
  const left = ((Math.min(from, to) - scale.least) / scale.span) * 100;
  const width = Math.max(0.6, (Math.abs(to - from) / scale.span) * 100);
  return (
    <span
      className={styles["bar"]}
      data-sort={sort}
      style={{ left: `${left}%`, width: `${Math.min(width, 100 - left)}%` }}
    />
  );
}

function sortOf(bits: number): "for" | "against" {
  return bits < 0 ? "against" : "for";
}

export function EvidenceWaterfall({ evidence, bits, thresholdBits }: EvidenceWaterfallProps) {
  const steps = stepsOf(evidence);
  const scale = scaleOf(steps, bits, thresholdBits);
  const at = (value: number) => `${((value - scale.least) / scale.span) * 100}%`;
  const lines = (
    <>
      <span className={styles["zero"]} style={{ left: at(0) }} />
      {thresholdBits !== undefined && <span className={styles["threshold"]} style={{ left: at(thresholdBits) }} />}
    </>
  );
  return (
    <table className={styles["waterfall"]}>
      <caption className="visually-hidden">Evidence for and against, in bits, adding up from above</caption>
      <colgroup>
        <col className={styles["labels"]} />
        <col />
        <col className={styles["figures"]} />
      </colgroup>
      <thead>
        <tr className="visually-hidden">
          <th scope="col">Evidence</th>
          <th scope="col">Drawn</th>
          <th scope="col">Bits</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have no name but their place.
          <tr key={index}>
            <th scope="row">
              <bdi>{inertText(step.label)}</bdi>
              <small>{inertText(step.detail)}</small>
            </th>
            <td className={styles["track"]}>
              <div aria-hidden="true">
                {lines}
                <Bar from={step.from} to={step.to} scale={scale} sort={sortOf(step.bits)} />
              </div>
            </td>
            <td className={styles["figure"]} data-sort={sortOf(step.bits)}>
              {bitsText(step.bits)}
            </td>
          </tr>
        ))}
        <tr className={styles["sum"]}>
          <th scope="row">
            Together
            {thresholdBits !== undefined && <small>a hit from {thresholdBits.toFixed(1)} bits, the dashed line</small>}
          </th>
          <td className={styles["track"]}>
            <div aria-hidden="true">
              {lines}
              <Bar from={0} to={bits} scale={scale} sort="sum" />
            </div>
          </td>
          <td className={styles["figure"]}>{bitsText(bits)}</td>
        </tr>
      </tbody>
    </table>
  );
}
