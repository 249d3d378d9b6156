// Which alerts await somebody? A list of which only what is in sight is drawn; arrows and the page keys move, x marks, shift marks a range.

import { useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type MouseEvent, memo, useEffect, useRef } from "react";
import { movedBy } from "../../parts/data-table.tsx";
import { countText } from "../../parts/format.ts";
import { Icon } from "../../parts/icon.tsx";
import { inertText } from "../../parts/inert-text.ts";
import { usePeople } from "../../parts/people.ts";
import { ScoreMeter } from "../../parts/score-meter.tsx";
import { dispositionText } from "./alert-words.ts";
import styles from "./alerts.module.css";
import type { AlertRow, AlertRows } from "./use-alert-rows.ts";

const ROW_PIXELS = 66;
const OVERSCAN_ROWS = 10;

/** Apart, so that lines without one ask for no names. */
function Assignee({ actor }: { readonly actor: string }) {
  const people = usePeople();
  return <bdi>{people.nameOf(actor)}</bdi>;
}

function Signs({ row }: { readonly row: AlertRow }) {
  return (
    <span className={styles["signs"]}>
      {row.escalated && <span data-sign="escalated">escalated</span>}
      {row.isReopened && <span data-sign="reopened">reopened</span>}
      {row.provisional && <span data-sign="provisional">provisional</span>}
      {row.state === "checking" && <span data-sign="checking">to be checked</span>}
      {row.disposition !== null && <span>{dispositionText(row.disposition)}</span>}
      {row.assignee !== null && (
        <span className={styles["assignee"]}>
          <Icon name="user" size={12} /> <Assignee actor={row.assignee} />
        </span>
      )}
    </span>
  );
}

interface LineProps {
  readonly row: AlertRow | undefined;
  readonly at: number;
  readonly total: number;
  readonly isCurrent: boolean;
  readonly isMarked: boolean;
  /** Pixels from above. */
  readonly top: number;
}

/** Drawn anew only when something of it changed: scrolling draws what comes into sight, and nothing else. */
const Line = memo(function Line({ row, at, total, isCurrent, isMarked, top }: LineProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: lines come and go as one scrolls; the focus stays with the list.
    <div
      id={`alert-line-${at}`}
      data-at={at}
      role="option"
      aria-selected={isMarked}
      aria-current={isCurrent}
      aria-setsize={total}
      aria-posinset={at + 1}
      data-closed={row?.state === "closed"}
      className={styles["line"]}
      style={{ transform: `translateY(${top}px)`, height: ROW_PIXELS }}
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
});

/** Known without a look at the page: to ask the page would lay it out then and there. */
function isInSight({ scrollOffset, scrollRect }: Virtualizer<HTMLDivElement, Element>, at: number): boolean {
  if (scrollOffset === null || scrollRect === null) return false;
  const top = at * ROW_PIXELS;
  return top >= scrollOffset && top + ROW_PIXELS <= scrollOffset + scrollRect.height;
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
    if (at < 0 || at >= total || isInSight(virtual, at)) return;
    virtual.scrollToIndex(at, { align: "auto" });
  }, [at, total, virtual]);
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const line = (event.target as Element).closest<HTMLElement>("[data-at]");
    if (line === null) return;
    const index = Number(line.dataset["at"]);
    if (event.shiftKey || event.ctrlKey || event.metaKey) onMark(index, event.shiftKey);
    onMove(index);
  };
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
      onClick={onClick}
      data-alert-list=""
    >
      <div role="presentation" style={{ height: virtual.getTotalSize(), position: "relative" }}>
        {drawn.map(({ index, start }) => {
          const row = rowAt(index);
          return (
            <Line
              key={index}
              row={row}
              at={index}
              total={total}
              isCurrent={index === at}
              isMarked={row !== undefined && marked.has(row.id)}
              top={start}
            />
          );
        })}
      </div>
    </div>
  );
}
