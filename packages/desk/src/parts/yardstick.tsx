// How sure were they? The words used, marked on the yardstick they come from; several speakers, several marks.

import { inertText } from "./inert-text.ts";
import styles from "./yardstick.module.css";
import { type Yardstick as Scale, YARDSTICKS } from "./yardstick-scale.ts";

export interface YardstickMark {
  /** The words as they stand in the text. */
  readonly words: string;
  /** Percent; absent where the words carry no band ("may", "could"). */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** Who says so. */
  readonly label: string;
}

export interface YardstickProps {
  readonly marks: readonly YardstickMark[];
  readonly scale?: Scale;
}

function MarkRow({ mark }: { readonly mark: YardstickMark }) {
  const { words, low, high, label } = mark;
  const place = low === undefined || high === undefined ? "no band" : `${low} to ${high} %`;
  return (
    <li className={styles["mark"]}>
      <span className={styles["label"]}>
        <b>{label}</b> “<bdi>{inertText(words)}</bdi>” <small>{place}</small>
      </span>
      <span className={styles["track"]} aria-hidden="true">
        {low !== undefined && high !== undefined && (
          <span className={styles["span"]} style={{ left: `${low}%`, width: `${Math.max(1, high - low)}%` }} />
        )}
      </span>
    </li>
  );
}

const SCALE_MARKS = [0, 25, 50, 75, 100];

export function Yardstick({ marks, scale = "phia" }: YardstickProps) {
  const { title, bands } = YARDSTICKS[scale];
  return (
    <figure className={styles["yardstick"]}>
      <figcaption>{title}, in percent</figcaption>
      <ul className={styles["marks"]}>
        {marks.map((mark) => (
          <MarkRow key={`${mark.label} ${mark.words}`} mark={mark} />
        ))}
      </ul>
      <div className={styles["bands"]} aria-hidden="true">
        {SCALE_MARKS.map((percent) => (
          <span key={percent} className={styles["tick"]} style={{ left: `${percent}%` }}>
            {percent}
          </span>
        ))}
        {bands.map(({ words, low, high }, at) => (
          <span
            key={words}
            className={styles["band"]}
            style={{ left: `${low}%`, width: `${high - low}%`, background: `var(--desk-yard-${at + 1})` }}
          />
        ))}
      </div>
      <ol className={styles["words"]}>
        {bands.map(({ words, low, high }, at) => (
          <li key={words}>
            <span className={styles["key"]} style={{ background: `var(--desk-yard-${at + 1})` }} aria-hidden="true" />
            {words}{" "}
            <small>
              {low} to {high}
            </small>
          </li>
        ))}
      </ol>
    </figure>
  );
}
