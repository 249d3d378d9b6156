// Which edition says so? List, day, and the beginning of its hash; the whole of it on demand.

import { Tooltip } from "@mantine/core";
import styles from "./chips.module.css";
import { dayText } from "./format.ts";

export interface EditionStampProps {
  readonly list: string;
  /** ISO day of publication. */
  readonly published: string;
  /** SHA-256 that names it. */
  readonly edition: string;
}

export function EditionStamp({ list, published, edition }: EditionStampProps) {
  return (
    <Tooltip label={`Edition ${edition}`} multiline maw={360} events={{ hover: true, focus: true, touch: true }}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the whole hash must be reachable by keyboard too. */}
      <span className={styles["stamp"]} tabIndex={0}>
        <b>{list}</b> {dayText(published)} <code>{edition.slice(0, 8)}</code>
      </span>
    </Tooltip>
  );
}
