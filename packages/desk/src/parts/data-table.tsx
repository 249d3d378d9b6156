// How are a hundred thousand rows read and walked through by keyboard? Only those in sight are drawn; arrows, Home, End and the page keys
// move, Enter opens. It is a grid of the ARIA practices, whose rows are named and not focused: drawn rows come and go, the focus must not.

import { useVirtualizer } from "@tanstack/react-virtual";
import { type CSSProperties, type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import styles from "./data-table.module.css";

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  /** A CSS grid track: `8rem`, `minmax(8rem, 2fr)`. */
  readonly width: string;
  readonly render: (row: Row) => ReactNode;
  readonly align?: "right";
}

export interface DataTableProps<Row> {
  /** What the rows are, for those who do not see the table. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  /** How many there are in all, loaded or not. */
  readonly count: number;
  /** A row, or undefined while it is not loaded. */
  readonly rowAt: (at: number) => Row | undefined;
  /** The row that has the keyboard. */
  readonly at: number;
  readonly onMove: (at: number) => void;
  readonly onOpen?: (row: Row, at: number) => void;
  /** Told which rows are in sight, so that they can be loaded. */
  readonly onSight?: (first: number, last: number) => void;
  readonly isMarked?: (row: Row) => boolean;
  /** Pixels. */
  readonly rowHeight?: number;
  readonly height?: number | string;
  /** Below it the table scrolls sideways; a length. */
  readonly minWidth?: string;
}

/** Where a key leads from a row, or undefined for a key that leads nowhere. */
export function movedBy(key: string, at: number, count: number, page: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined ? undefined : Math.max(0, Math.min(count - 1, next));
}

const OVERSCAN_ROWS = 12;

function Head<Row>({ columns, tracks }: { readonly columns: readonly Column<Row>[]; readonly tracks: string }) {
  return (
    <div role="row" aria-rowindex={1} className={styles["head"]} style={{ gridTemplateColumns: tracks }}>
      {columns.map(({ key, title, align }) => (
        <div key={key} role="columnheader" data-align={align}>
          {title}
        </div>
      ))}
    </div>
  );
}

interface DrawnRowProps<Row> extends DataTableProps<Row> {
  readonly index: number;
  readonly id: string;
  readonly style: CSSProperties;
}

function DrawnRow<Row>({ columns, rowAt, at, onMove, onOpen, isMarked, index, id, style }: DrawnRowProps<Row>) {
  const row = rowAt(index);
  const onClick = () => {
    onMove(index);
    if (row !== undefined) onOpen?.(row, index);
  };
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={index === at}
      data-marked={row !== undefined && isMarked?.(row) === true}
      className={styles["row"]}
      style={style}
      onClick={onClick}
    >
      {columns.map((column) => (
        <div key={column.key} role="gridcell" data-align={column.align}>
          {row === undefined ? <span className={styles["blank"]} /> : column.render(row)}
        </div>
      ))}
    </div>
  );
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, count, rowAt, at, onMove, onOpen, onSight, rowHeight = 44, height = 480, minWidth } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN_ROWS,
  });
  const drawn = rows.getVirtualItems();
  const [first, last] = [drawn[0]?.index ?? 0, drawn.at(-1)?.index ?? 0];
  useEffect(() => onSight?.(first, last), [first, last, onSight]);
  const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / rowHeight) - 2);
  useEffect(() => {
    if (at < count) rows.scrollToIndex(at, { align: "auto" });
  }, [at, count, rows]);
  const onKey = (event: KeyboardEvent) => {
    const row = rowAt(at);
    if (event.key === "Enter" && event.target === event.currentTarget && row !== undefined) onOpen?.(row, at);
    else {
      const next = movedBy(event.key, at, count, page);
      if (next === undefined) return;
      onMove(next);
    }
    event.preventDefault();
  };
  const tracks = columns.map(({ width }) => width).join(" ");
  const idOf = (row: number) => `${label.replaceAll(/\W+/g, "-")}-${row}`;
  return (
    <div
      ref={scroll}
      className={styles["scroll"]}
      style={{ height, ...(minWidth === undefined ? {} : { "--table-min-width": minWidth }) } as CSSProperties}
      role="grid"
      aria-label={label}
      aria-rowcount={count + 1}
      aria-activedescendant={count > 0 ? idOf(at) : undefined}
      tabIndex={0}
      onKeyDown={onKey}
    >
      <Head columns={columns} tracks={tracks} />
      <div role="rowgroup" className={styles["rows"]} style={{ height: rows.getTotalSize() }}>
        {drawn.map(({ index, start }) => (
          <DrawnRow
            key={index}
            {...props}
            index={index}
            id={idOf(index)}
            style={{ transform: `translateY(${start}px)`, height: rowHeight, gridTemplateColumns: tracks }}
          />
        ))}
      </div>
    </div>
  );
}
