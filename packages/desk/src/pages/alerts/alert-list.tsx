// Which alerts await somebody? A list of which only what is in sight is drawn; arrows and the page keys move, x marks, shift marks a range.

import { Badge } from "@mantine/core";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type CSSProperties, type KeyboardEvent, type MouseEvent, useEffect, useRef } from "react";
import { movedBy } from "../../parts/data-table.tsx";
import { countText } from "../../parts/format.ts";
import { Icon } from "../../parts/icon.tsx";
import { inertText } from "../../parts/inert-text.ts";
import { ScoreMeter } from "../../parts/score-meter.tsx";
import { dispositionText } from "./alert-words.ts";
import styles from "./alerts.module.css";
import type { AlertRow, AlertRows } from "./use-alert-rows.ts";

const ROW_PIXELS = 66;
const OVERSCAN_ROWS = 10;

function Signs({ row }: { readonly row: AlertRow }) {
  return (
    <span className={styles["signs"]}>
      {row.escalated && (
        <Badge size="xs" tt="none" bg="var(--desk-danger-soft)" c="var(--desk-danger)">
          escalated
        </Badge>
      )}
      {row.isReopened && (
        <Badge size="xs" tt="none" bg="var(--desk-checking-soft)" c="var(--desk-checking)">
          reopened
        </Badge>
      )}
      {row.provisional && (
        <Badge size="xs" tt="none" bg="var(--desk-open-soft)" c="var(--desk-open)">
          provisional
        </Badge>
      )}
      {row.state === "checking" && (
        <Badge size="xs" tt="none" bg="var(--desk-checking-soft)" c="var(--desk-checking)">
          to be checked
        </Badge>
      )}
      {row.disposition !== null && <span>{dispositionText(row.disposition)}</span>}
      {row.assignee !== null && (
        <span className={styles["assignee"]}>
          <Icon name="user" size={12} /> <bdi>{inertText(row.assignee)}</bdi>
        </span>
      )}
    </span>
  );
}

interface LineProps {
  readonly row: AlertRow | undefined;
  readonly id: string;
  readonly at: number;
  readonly total: number;
  readonly isCurrent: boolean;
  readonly isMarked: boolean;
  readonly style: CSSProperties;
  readonly onClick: (event: MouseEvent) => void;
}

function Line({ row, id, at, total, isCurrent, isMarked, style, onClick }: LineProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keyboard for all of its lines.
    // biome-ignore lint/a11y/useFocusableInteractive: lines come and go as one scrolls; the focus stays with the list.
    <div
      id={id}
      role="option"
      aria-selected={isMarked}
      aria-current={isCurrent}
      aria-setsize={total}
      aria-posinset={at + 1}
      data-closed={row?.state === "closed"}
      className={styles["line"]}
      style={style}
      onClick={onClick}
    >
      {row === undefined ? (
        <span className={styles["blank"]}>loading</span>
      ) : (
        <>
          <span className={styles["mark"]} aria-hidden="true">
            {row.state === "closed" ? <Icon name="check" size={14} /> : isMarked ? "☑" : "☐"}
          </span>
          <span className={styles["asked"]}>
            <bdi>{inertText(row.name)}</bdi>
          </span>
          <ScoreMeter score={row.score} />
          <span className={styles["listed"]}>
            <bdi>{inertText(row.caption === "" ? "no hit any more" : row.caption)}</bdi>
            {row.hits > 1 && <span> +{countText(row.hits - 1)}</span>} <code>{row.party}</code>
          </span>
          <Signs row={row} />
        </>
      )}
    </div>
  );
}

export interface AlertListProps {
  readonly rows: AlertRows;
  /** The line that has the keyboard, -1 for none. */
  readonly at: number;
  readonly marked: ReadonlySet<string>;
  readonly onMove: (at: number) => void;
  readonly onMark: (at: number, isRange: boolean) => void;
}

export function AlertList({ rows, at, marked, onMove, onMark }: AlertListProps) {
  const scroll = useRef<HTMLDivElement>(null);
  const { total, rowAt, reach, loaded } = rows;
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_PIXELS,
    overscan: OVERSCAN_ROWS,
  });
  const drawn = virtual.getVirtualItems();
  const last = drawn.at(-1)?.index ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what came may not be enough.
  useEffect(() => reach(last), [last, reach, loaded]);
  useEffect(() => {
    if (at >= 0 && at < total) virtual.scrollToIndex(at, { align: "auto" });
  }, [at, total, virtual]);
  const onKey = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / ROW_PIXELS) - 1);
    const next = movedBy(event.key, at, total, page);
    if (next === undefined) return;
    if (event.shiftKey) onMark(next, true);
    onMove(next);
    event.preventDefault();
  };
  return (
    <div
      ref={scroll}
      className={styles["list"]}
      role="listbox"
      aria-multiselectable="true"
      aria-label="Alerts"
      aria-activedescendant={at >= 0 ? `alert-line-${at}` : undefined}
      tabIndex={0}
      onKeyDown={onKey}
      data-alert-list=""
    >
      <div role="presentation" style={{ height: virtual.getTotalSize(), position: "relative" }}>
        {drawn.map(({ index, start }) => {
          const row = rowAt(index);
          return (
            <Line
              key={index}
              id={`alert-line-${index}`}
              row={row}
              at={index}
              total={total}
              isCurrent={index === at}
              isMarked={row !== undefined && marked.has(row.id)}
              style={{ transform: `translateY(${start}px)`, height: ROW_PIXELS }}
              onClick={(event) => {
                if (event.shiftKey || event.ctrlKey || event.metaKey) onMark(index, event.shiftKey);
                onMove(index);
              }}
            />
          );
        })}
      </div>
    </div>
  );
}
