// How much memory did a process hold at most? The kernel's mark of the process itself: what Node reports begins, on Linux,
// with the mark of the process that started it.

import { readFileSync } from "node:fs";

const PEAK = /VmHWM:\s+(\d+) kB/;

/** Megabytes held at most since this process began. */
export function peakMemoryMb(): number {
  try {
    return Number(PEAK.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) / 1_024;
  } catch {
    return process.resourceUsage().maxRSS / 1_024;
  }
}

/** To be given to `node --import`: tells the same of that process on its standard error as it ends. */
export const TELL_PEAK_MEMORY = `data:text/javascript,${encodeURIComponent(`
import { readFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
if (isMainThread) process.on("exit", () => {
  let kilobytes = process.resourceUsage().maxRSS;
  try { kilobytes = ${PEAK}.exec(readFileSync("/proc/self/status", "utf8"))[1]; } catch {}
  process.stderr.write("peakKilobytes=" + kilobytes + "\\n");
});`)}`;

/** What {@link TELL_PEAK_MEMORY} told in this text, in megabytes. */
export function toldPeakMemoryMb(stderr: string): number | undefined {
  const told = /peakKilobytes=(\d+)/.exec(stderr)?.[1];
  return told === undefined ? undefined : Number(told) / 1_024;
}
