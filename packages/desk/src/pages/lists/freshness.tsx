// Is a list still what its publisher has? Its age against the days within which the publisher usually changes it.

import { Text } from "@mantine/core";
import type { ListLine } from "../../api/list-types.ts";
import { countText } from "../../parts/format.ts";
import styles from "./lists.module.css";

/** The bar is full at this many cadences. */
const CADENCES_MAX = 4;

export function Freshness({ list }: { readonly list: ListLine }) {
  const { age_days, cadence_days, stale, status } = list;
  const age = `${countText(age_days, "day")} old`;
  if (cadence_days === undefined || status !== "current") return <Text size="sm">{age}</Text>;
  const share = Math.min(1, age_days / (cadence_days * CADENCES_MAX));
  return (
    <div>
      <Text size="sm">
        {age}
        <Text span size="xs" c="dimmed">
          {" "}
          usually changes within {countText(cadence_days, "day")}
        </Text>
      </Text>
      <div className={styles["age"]} aria-hidden="true">
        <span data-stale={stale} style={{ width: `${Math.max(2, share * 100)}%` }} />
        <i style={{ left: `${100 / CADENCES_MAX}%` }} />
      </div>
    </div>
  );
}
