// Which alerts are shown? The filters stand in the address, so that a view can be kept and handed on.

import { useMemo } from "react";
import { useSearchParams } from "wouter";
import { useStable } from "../../parts/use-stable.ts";

export interface Filters {
  /** open, checking, closed, or any. */
  readonly state: string;
  readonly assignee: string;
  readonly list: string;
  readonly min_score: string;
  readonly q: string;
  readonly sort: string;
}

export const USUAL: Filters = { state: "open", assignee: "", list: "", min_score: "", q: "", sort: "score" };

const NAMES = Object.keys(USUAL) as (keyof Filters)[];

/** As the service takes them. */
export function queryOf({ state, ...filters }: Filters): Readonly<Record<string, string>> {
  return { ...filters, state: state === "any" ? "" : state };
}

export interface FilterState {
  readonly filters: Filters;
  readonly set: (change: Partial<Filters>) => void;
  readonly clear: () => void;
  /** Whether anything but state and order narrows what is shown. */
  readonly isNarrowed: boolean;
}

export function useFilters(): FilterState {
  const [search, setSearch] = useSearchParams();
  const text = search.toString();
  const filters = useMemo(() => {
    const given = new URLSearchParams(text);
    return Object.fromEntries(NAMES.map((name) => [name, given.get(name) ?? USUAL[name]])) as unknown as Filters;
  }, [text]);
  const write = (next: Filters) => {
    const kept = NAMES.filter((name) => next[name] !== USUAL[name]).map(
      (name) => [name, next[name]] as [string, string],
    );
    setSearch(kept, { replace: true });
  };
  const set = useStable((change: Partial<Filters>) => write({ ...filters, ...change }));
  const clear = useStable(() => write(USUAL));
  return useMemo(() => {
    const isNarrowed = (["assignee", "list", "min_score", "q"] as const).some((name) => filters[name] !== "");
    return { filters, set, clear, isNarrowed };
  }, [filters, set, clear]);
}
