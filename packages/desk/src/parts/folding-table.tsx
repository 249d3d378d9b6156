// How does a table fit a phone? Each row becomes a card there: the first cell its title, every other beside the name of its column. Between
// phone and wide screen it scrolls sideways.

import { Table, type TableProps, Text } from "@mantine/core";
import type { CSSProperties, ReactNode } from "react";
import styles from "./folding-table.module.css";

export interface FoldingColumn {
  readonly title: string;
  readonly align?: "right";
  /** Named for those who do not see the table only: buttons speak for themselves. */
  readonly isUnnamed?: boolean;
  /** A share of the width, in percent. */
  readonly width?: string;
}

export interface FoldingTableProps extends Omit<TableProps, "children" | "data"> {
  /** At most eight. */
  readonly columns: readonly (FoldingColumn | string)[];
  /** In pixels; narrower than that it scrolls. */
  readonly minWidth: number;
  readonly maxHeight?: number;
  /** Its rows. */
  readonly children: ReactNode;
}

export function FoldingTable({ columns, minWidth, maxHeight, children, ...table }: FoldingTableProps) {
  const named = columns.map((column) => (typeof column === "string" ? { title: column } : column));
  const about = named.flatMap(({ title, align, isUnnamed }, at) => [
    [`--column-${at + 1}`, JSON.stringify(isUnnamed === true ? "" : title)],
    ...(align === undefined ? [] : [[`--align-${at + 1}`, align]]),
  ]);
  return (
    <Table.ScrollContainer
      minWidth="var(--folding-width)"
      {...(maxHeight === undefined ? {} : { mah: maxHeight })}
      className={styles["frame"] ?? ""}
      style={{ "--wide": `${minWidth}px`, ...Object.fromEntries(about) } as CSSProperties}
    >
      <Table {...table} className={styles["table"] ?? ""}>
        <Table.Thead>
          <Table.Tr>
            {named.map(({ title, isUnnamed, width }) => (
              <Table.Th key={title} w={width}>
                {isUnnamed === true ? (
                  <Text span className="visually-hidden">
                    {title}
                  </Text>
                ) : (
                  title
                )}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
