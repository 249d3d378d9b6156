// What happened when? Days from above, newest or oldest first as given, each with its kind and what was said.

import type { ReactNode } from "react";
import { dayText } from "./format.ts";
import styles from "./timeline.module.css";

export interface Happening {
  /** ISO day, or a coarser date as printed; empty when unknown. */
  readonly on: string;
  /** One or two words: "designation". */
  readonly kind: string;
  readonly content: ReactNode;
  /** Drawn stronger than the rest. */
  readonly isMain?: boolean;
  /** Somebody denies it: drawn as an outline. */
  readonly isDenied?: boolean;
}

export interface TimelineProps {
  readonly happenings: readonly Happening[];
  readonly label: string;
}

export function Timeline({ happenings, label }: TimelineProps) {
  return (
    <ol className={styles["timeline"]} aria-label={label}>
      {happenings.map(({ on, kind, content, isMain, isDenied }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two things of one kind may happen on one day.
        <li key={at} data-main={isMain === true} data-denied={isDenied === true}>
          <span className={styles["day"]}>{on === "" ? "day not known" : dayText(on)}</span>
          <span className={styles["kind"]}>{kind}</span>
          <div className={styles["content"]}>{content}</div>
        </li>
      ))}
    </ol>
  );
}
