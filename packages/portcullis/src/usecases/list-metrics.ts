// How do the lists stand, in figures that a monitor reads? In the text format of Prometheus, version 0.0.4.

import { Gauge, Registry } from "prom-client";
import type { ListLine } from "./lists.ts";

/** The figures of the newest edition of each list. */
export async function listMetrics(lines: readonly ListLine[]): Promise<string> {
  const registry = new Registry();
  const gauge = (name: string, help: string) =>
    new Gauge({ name: `portcullis_list_${name}`, help, labelNames: ["list"], registers: [registry] });
  const parties = gauge("parties", "Parties of the edition in force.");
  const problems = gauge("problems", "Problems found in the edition in force.");
  const published = gauge("published_timestamp_seconds", "Day on which the edition in force was published.");
  const checked = gauge("checked_timestamp_seconds", "When the publisher last confirmed the edition in force.");
  const stale = gauge("stale", "1 when the list is older than its publisher's cadence allows.");
  const refused = gauge("refused", "Editions refused since the edition in force was loaded.");
  const failing = gauge("failing", "1 when the last update of the list failed.");
  for (const line of lines) {
    const list = { list: line.id };
    parties.set(list, line.parties);
    problems.set(list, line.problems);
    published.set(list, Date.parse(`${line.published}T00:00:00Z`) / 1_000);
    if (line.checked_at !== undefined) checked.set(list, Date.parse(line.checked_at) / 1_000);
    stale.set(list, line.stale ? 1 : 0);
    refused.set(list, line.refused?.length ?? 0);
    failing.set(list, line.failure === undefined ? 0 : 1);
  }
  return registry.metrics();
}
