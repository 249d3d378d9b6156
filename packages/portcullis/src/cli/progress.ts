// How far is it? One line on a terminal, rewritten a few times a second; nothing at all where nobody looks.

import type { Writable } from "node:stream";
import { countText } from "./render-count.ts";

/** Rewritten no oftener than this. */
const INTERVAL_MS = 200;

export interface Progress {
  /** Shows the line, when its time has come. */
  show(text: () => string): void;
  /** Removes the line. */
  end(): void;
}

const SILENT: Progress = { show: () => {}, end: () => {} };

/** A line on `stream` when `visible`, else nothing. */
export function openProgress(stream: Writable, visible: boolean): Progress {
  if (!visible) return SILENT;
  let shownAt = 0;
  let shown = false;
  return {
    show(text) {
      const now = performance.now();
      if (now - shownAt < INTERVAL_MS) return;
      shownAt = now;
      shown = true;
      stream.write(`\r\u001b[K${text()}`);
    },
    end() {
      if (shown) stream.write("\r\u001b[K");
      shown = false;
    },
  };
}

/** Seconds as `45 s`, `3 min 20 s`, `2 h 5 min`. */
export function durationText(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3_600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3_600)} h ${Math.floor((whole % 3_600) / 60)} min`;
}

/** `12,300 subjects, 9,800 a second, 30 s left`; `share` (0 to 1) is how much is done, where that is known. */
export function rateText(count: number, noun: string, seconds: number, share: number | undefined): string {
  const rate = Math.round(count / Math.max(seconds, 0.001));
  const left = share === undefined || share <= 0 ? "" : `, ${durationText((seconds / share) * (1 - share))} left`;
  return `${countText(count)} ${noun}, ${countText(rate)} a second${left}`;
}
