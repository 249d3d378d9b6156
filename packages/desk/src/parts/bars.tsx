// How much of each? Bars with their figures; a table to those who do not see them.

import styles from "./bars.module.css";
import { countText } from "./format.ts";
import { inertText } from "./inert-text.ts";

export interface Bar {
  readonly label: string;
  readonly count: number;
}

export interface BarsProps {
  readonly label: string;
  /** Head of the first column. */
  readonly of: string;
  readonly bars: readonly Bar[];
  /** Names of several words: they have half of the width. */
  readonly isWide?: boolean;
}

/** One line a bar: for names. */
export function Bars({ label, of, bars, isWide = false }: BarsProps) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <table className={styles["bars"]} data-wide={isWide}>
      <caption className="visually-hidden">{label}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{of}</th>
          <th scope="col">Count</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ label: name, count }) => (
          <tr key={name}>
            <th scope="row">
              <bdi>{inertText(name)}</bdi>
            </th>
            <td>
              <span className={styles["bar"]} style={{ width: `${(count / most) * 70}%` }} aria-hidden="true" />
              {countText(count)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** More columns have no room for their figures. */
const LABELLED_MAX = 24;

/** One column a bar, side by side: for steps of a scale. */
export function Columns({ label, of, bars }: BarsProps) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <figure className={styles["columns"]}>
      <div className={styles["drawn"]} aria-hidden="true">
        {bars.map(({ label: name, count }) => (
          <span key={name} className={styles["column"]} title={`${name}: ${countText(count)}`}>
            {count > 0 && bars.length <= LABELLED_MAX && <small>{countText(count)}</small>}
            <span style={{ height: `${count === 0 ? 0 : Math.max(2, (count / most) * 85)}%` }} />
          </span>
        ))}
      </div>
      <div className={styles["ends"]} aria-hidden="true">
        <span>
          {of} {bars[0]?.label}
        </span>
        <span>{bars.at(-1)?.label}</span>
      </div>
      <table className="visually-hidden">
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <th scope="col">Count</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ label: name, count }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{countText(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
