// By what is the inbox narrowed? State with its counts, words, list, assignee, least score, order; all of it in the address.

import { Button, NativeSelect, SegmentedControl, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { memo, useEffect, useState } from "react";
import type { AlertCounts } from "../../api/alert-types.ts";
import { got } from "../../api/client.ts";
import type { Lists } from "../../api/list-types.ts";
import { countText } from "../../parts/format.ts";
import { Icon } from "../../parts/icon.tsx";
import { STATES } from "./alert-words.ts";
import styles from "./alerts.module.css";
import type { FilterState } from "./use-filters.ts";

const TYPING_MS = 200;

const SORTS = [
  { value: "score", label: "Best score first" },
  { value: "opened", label: "Newest first" },
  { value: "age", label: "Oldest first" },
];

const SCORES = [
  { value: "", label: "Any score" },
  ...["0.75", "0.8", "0.85", "0.9", "0.95"].map((value) => ({ value, label: `From ${value}` })),
];

function stateOptions(counts: AlertCounts | undefined) {
  return STATES.map(({ value, label }) => {
    const count = value === "any" ? undefined : counts?.[value];
    return { value, label: count === undefined ? label : `${label} ${countText(count)}` };
  });
}

/** What is typed shows at once and is asked for when somebody pauses. */
function Words({ q, onChange }: { readonly q: string; readonly onChange: (q: string) => void }) {
  const [typed, setTyped] = useState(q);
  const tell = useDebouncedCallback(onChange, TYPING_MS);
  useEffect(() => setTyped(q), [q]);
  return (
    <TextInput
      type="search"
      size="xs"
      aria-label="Words of names"
      placeholder="Words of names, or a subject's id"
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        tell(event.currentTarget.value);
      }}
      maxLength={200}
      leftSection={<Icon name="search" size={14} />}
      data-alert-words=""
      className={styles["words"] ?? ""}
    />
  );
}

export interface FilterBarProps {
  readonly state: FilterState;
  readonly counts: AlertCounts | undefined;
}

/** Rows that come in leave it as it is. */
export const FilterBar = memo(function FilterBar({ state, counts }: FilterBarProps) {
  const { filters, set, clear, isNarrowed } = state;
  const { data } = useQuery({ ...got<Lists>("/lists"), staleTime: 300_000 });
  const lists = (data?.lists ?? []).map(({ id, title }) => ({ value: id, label: `${id}: ${title}` }));
  const isMine = filters.assignee === "me";
  const others = ["", "me"].includes(filters.assignee) ? [] : [{ value: filters.assignee, label: filters.assignee }];
  const mine = `Mine${counts === undefined ? "" : ` ${countText(counts.mine)}`}`;
  const change = (name: keyof typeof filters) => (event: { currentTarget: { value: string } }) =>
    set({ [name]: event.currentTarget.value });
  return (
    <search className={styles["filters"]} aria-label="Narrow the inbox">
      <SegmentedControl
        size="xs"
        value={filters.state}
        onChange={(state) => set({ state })}
        data={stateOptions(counts)}
        aria-label="State"
        className={styles["states"] ?? ""}
      />
      <Words q={filters.q} onChange={(q) => set({ q })} />
      <NativeSelect
        size="xs"
        aria-label="Assigned to"
        value={filters.assignee}
        onChange={change("assignee")}
        data={[{ value: "", label: "Assigned to anybody" }, { value: "me", label: mine }, ...others]}
        data-active={isMine}
      />
      <NativeSelect
        size="xs"
        aria-label="List"
        value={filters.list}
        onChange={change("list")}
        data={[{ value: "", label: "All lists" }, ...lists]}
        maw={180}
      />
      <NativeSelect
        size="xs"
        aria-label="Least score"
        value={filters.min_score}
        onChange={change("min_score")}
        data={SCORES}
      />
      <NativeSelect size="xs" aria-label="Order" value={filters.sort} onChange={change("sort")} data={SORTS} />
      {isNarrowed && (
        <Button size="compact-xs" variant="subtle" onClick={clear}>
          Clear the filters
        </Button>
      )}
    </search>
  );
});
