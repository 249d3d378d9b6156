// Was the machine busy with something else meanwhile? Times measured beside other work are too long, and must say so.

import { readFileSync } from "node:fs";

/** Ticks of the kernel's clock a second, as it tells them to programs. */
const TICKS_PER_SECOND = 100;

interface Ticks {
  readonly busy: number;
  readonly own: number;
  readonly atMs: number;
}

function ticksNow(): Ticks | undefined {
  try {
    const [, user = 0, nice = 0, system = 0] = readFileSync("/proc/stat", "utf8").split(/\s+/, 5).map(Number);
    // After the program's name, which may hold spaces: user, system, and both of the children that have ended.
    const own = readFileSync("/proc/self/stat", "utf8")
      .replace(/^.*\) /s, "")
      .split(" ")
      .slice(11, 15)
      .map(Number);
    return { busy: user + nice + system, own: own.reduce((sum, each) => sum + each, 0), atMs: performance.now() };
  } catch {
    return undefined;
  }
}

const atStart = ticksNow();

/**
 * Threads that other programs kept busy on average since this process began, 0 to the machine's number of them; undefined
 * where the system does not tell.
 */
export function otherWork(): number | undefined {
  const now = ticksNow();
  if (!atStart || !now) return undefined;
  const others = now.busy - atStart.busy - (now.own - atStart.own);
  const elapsed = ((now.atMs - atStart.atMs) / 1_000) * TICKS_PER_SECOND;
  return Math.max(0, Math.round((100 * others) / elapsed) / 100);
}
