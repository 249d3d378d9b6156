// How are a hundred thousand alerts read? Page by page as they come into sight; of each only what its line shows is kept.

import { type InfiniteData, useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useRef } from "react";
import type { AlertPage, AlertState, CaseAlert, Disposition } from "../../api/alert-types.ts";
import { api } from "../../api/request.ts";
import { inertText } from "../../parts/inert-text.ts";
import { subjectText } from "./alert-words.ts";
import { type Filters, queryOf } from "./use-filters.ts";

/** One line of the inbox. */
export interface AlertRow {
  readonly id: string;
  readonly name: string;
  readonly state: AlertState;
  readonly disposition: Disposition | null;
  readonly version: number;
  readonly assignee: string | null;
  readonly escalated: boolean;
  readonly isReopened: boolean;
  readonly provisional: boolean;
  readonly opened_at: string;
  readonly caption: string;
  readonly party: string;
  readonly score: number;
  readonly hits: number;
}

interface RowPage {
  readonly rows: readonly AlertRow[];
  readonly next: string | null;
  readonly total: number;
}

/** Rows asked for at once: few, so that a page in coming holds up no frame; many, where somebody dragged far down. */
const PAGE_ROWS = { near: 100, far: 500 } as const;
/** Asked for before they come into sight. */
const AHEAD_ROWS = 300;

export function rowOf(alert: CaseAlert): AlertRow {
  const { id, subject, state, disposition, version, assignee, escalated, reopened, provisional, opened_at, top } =
    alert;
  return {
    id,
    name: inertText(subjectText(subject)),
    state,
    disposition,
    version,
    assignee,
    escalated,
    isReopened: reopened !== null && state === "open",
    provisional,
    opened_at,
    caption: inertText(top?.caption ?? ""),
    party: top?.party ?? "",
    score: top?.score ?? 0,
    hits: alert.hits,
  };
}

function placeOf(pages: readonly RowPage[], id: string): { page: number; at: number } | undefined {
  for (const [page, { rows }] of pages.entries()) {
    const at = rows.findIndex((row) => row.id === id);
    if (at >= 0) return { page, at };
  }
  return undefined;
}

const KEPT = {
  // What was decided stays in its place, so that nothing jumps under the hands; it goes when the list is asked for anew.
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: 0,
  refetchOnWindowFocus: false,
  // Holding all that is there against all that was would take longer with every page, and longer than a frame.
  structuralSharing: false,
} as const;

const NO_PAGES: readonly RowPage[] = [];

interface Latest {
  readonly loaded: number;
  readonly hasNextPage: boolean;
  readonly fetchNextPage: (() => Promise<unknown>) | undefined;
}

/** Where each page begins, and where the last ends. */
export function startsOf(pages: readonly { readonly rows: readonly unknown[] }[]): readonly number[] {
  const starts = [0];
  for (const { rows } of pages) starts.push((starts.at(-1) ?? 0) + rows.length);
  return starts;
}

/** The page that holds a row, by where pages begin. */
export function pageAt(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

export interface AlertRows {
  /** All that the filters let through, loaded or not. */
  readonly total: number;
  readonly loaded: number;
  readonly rowAt: (at: number) => AlertRow | undefined;
  readonly placeOf: (id: string) => number;
  /** Asked to be loaded at least this far. */
  readonly reach: (at: number) => void;
  readonly patch: (alert: CaseAlert) => void;
  readonly reload: () => void;
  readonly isPending: boolean;
  readonly error: Error | null;
}

export function useAlertRows(filters: Filters): AlertRows {
  const cache = useQueryClient();
  const key = useMemo(() => ["alert-rows", filters], [filters]);
  const wanted = useRef(0);
  const latest = useRef<Latest>({ loaded: 0, hasNextPage: false, fetchNextPage: undefined });
  const { data, isPending, error, fetchNextPage, hasNextPage } = useInfiniteQuery({
    queryKey: key,
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }): Promise<RowPage> => {
      const isFar = wanted.current > latest.current.loaded + PAGE_ROWS.far;
      const limit = isFar ? PAGE_ROWS.far : PAGE_ROWS.near;
      const query = { ...queryOf(filters), cursor: pageParam, limit };
      const { alerts, next, total } = await api.get<AlertPage>("/alerts", { query, signal });
      return { next, total, rows: alerts.map(rowOf) };
    },
    getNextPageParam: ({ next }) => next,
    ...KEPT,
  });
  const pages = data?.pages ?? NO_PAGES;
  const starts = useMemo(() => startsOf(pages), [pages]);
  const loaded = starts.at(-1) ?? 0;
  latest.current = { loaded, hasNextPage, fetchNextPage };
  const reach = useCallback(
    (at: number) => {
      wanted.current = at;
      const now = latest.current;
      const isAsked = cache.isFetching({ queryKey: key }) > 0;
      if (at >= now.loaded - AHEAD_ROWS && now.hasNextPage && !isAsked) {
        void now.fetchNextPage?.().then(() => {
          // Dragged far down: one page after the other until what is in sight is there.
          if (wanted.current >= latest.current.loaded) reach(wanted.current);
        });
      }
    },
    [cache, key],
  );
  const patch = useCallback(
    (alert: CaseAlert) => {
      cache.setQueryData<InfiniteData<RowPage>>(key, (old) => {
        const place = old === undefined ? undefined : placeOf(old.pages, alert.id);
        if (old === undefined || place === undefined) return old;
        const page = old.pages[place.page] as RowPage;
        const changed = { ...page, rows: page.rows.with(place.at, rowOf(alert)) };
        return { ...old, pages: old.pages.with(place.page, changed) };
      });
    },
    [cache, key],
  );
  return {
    total: pages[0]?.total ?? 0,
    loaded,
    rowAt: (at) => {
      const page = pageAt(starts, at);
      return pages[page]?.rows[at - (starts[page] ?? 0)];
    },
    placeOf: (id) => {
      const place = placeOf(pages, id);
      return place === undefined ? -1 : (starts[place.page] ?? 0) + place.at;
    },
    reach,
    patch,
    reload: () => void cache.resetQueries({ queryKey: key }),
    isPending,
    error: pages.length === 0 ? error : null,
  };
}
