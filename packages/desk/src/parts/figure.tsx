// How many? Large figures with a word or two beneath, side by side.

import type { ReactNode } from "react";
import styles from "./figure.module.css";
import { countText } from "./format.ts";

export interface FigureProps {
  readonly count: number;
  readonly words: string;
  /** What one looks for: drawn stronger where there is any. */
  readonly isMain?: boolean;
}

export function Figure({ count, words, isMain }: FigureProps) {
  return (
    <div className={styles["figure"]} data-main={isMain === true && count > 0}>
      <b>{countText(count)}</b>
      <span>{words}</span>
    </div>
  );
}

export function Figures({ children }: { readonly children: ReactNode }) {
  return <div className={styles["figures"]}>{children}</div>;
}
