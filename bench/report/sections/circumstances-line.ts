// Under what circumstances was a result measured, in one line?

import type { SuiteResult } from "../result-files.ts";

/** Commit, day, machine and corpus; and whether other work or a quick run makes the figures poorer. */
export function circumstancesLine({ circumstances, quick }: SuiteResult<unknown>): string {
  const { machine, commit, date, engine, corpus } = circumstances;
  const other = machine.otherWork ?? 0;
  const parts = [
    `Commit ${commit}, ${date}, engine ${engine}`,
    `${machine.processor}, ${machine.threads} threads, ${machine.memoryGb} GB, Node ${machine.node}`,
    `corpus ${corpus.slice(0, 16)}`,
    ...(quick ? ["**a quick run**"] : []),
    ...(other >= 0.2
      ? [
          `**other programs kept ${other.toFixed(1)} of the ${machine.threads} threads busy meanwhile: times are too long**`,
        ]
      : []),
  ];
  return `${parts.join("; ")}.`;
}
