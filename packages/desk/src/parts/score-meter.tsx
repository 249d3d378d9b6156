// How alike, on the scale from 0 to 1, and where is the threshold? A meter with its figure; never a chance.

import { scoreText } from "./format.ts";
import styles from "./score-meter.module.css";

export interface ScoreMeterProps {
  readonly score: number;
  /** Score from which it is a hit. */
  readonly threshold?: number;
}

export function ScoreMeter({ score, threshold = 0.7 }: ScoreMeterProps) {
  const isHit = score >= threshold;
  return (
    <span className={styles["meter"]}>
      <span className={styles["track"]} aria-hidden="true">
        <span className={styles["fill"]} data-hit={isHit} style={{ width: `${score * 100}%` }} />
        <span className={styles["tick"]} style={{ left: `${threshold * 100}%` }} />
      </span>
      <span className={styles["figure"]}>
        <span className="visually-hidden">score </span>
        {scoreText(score)}
      </span>
    </span>
  );
}
