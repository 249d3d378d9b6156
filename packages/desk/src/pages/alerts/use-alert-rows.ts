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

/** As many as the service gives at once. */
const PAGE_ROWS = 500;

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
  const { data, isPending, error, fetchNextPage, hasNextPage, isFetching } = useInfiniteQuery({
    queryKey: key,
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }): Promise<RowPage> => {
      const query = { ...queryOf(filters), cursor: pageParam, limit: PAGE_ROWS };
      const { alerts, next, total } = await api.get<AlertPage>("/alerts", { query, signal });
      return { next, total, rows: alerts.map(rowOf) };
    },
    getNextPageParam: ({ next }) => next,
    // What was decided stays in its place, so that nothing jumps under the hands; it goes when the list is asked for anew.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const pages = data?.pages ?? [];
  const loaded = pages.reduce((sum, { rows }) => sum + rows.length, 0);
  const wanted = useRef(0);
  const latest = useRef({ loaded, hasNextPage, isFetching, fetchNextPage });
  latest.current = { loaded, hasNextPage, isFetching, fetchNextPage };
  const reach = useCallback((at: number) => {
    wanted.current = at;
    const now = latest.current;
    if (at >= now.loaded - PAGE_ROWS / 2 && now.hasNextPage && !now.isFetching) {
      void now.fetchNextPage().then(() => {
        // Dragged far down: one page after the other until what is in sight is there.
        if (wanted.current >= latest.current.loaded) reach(wanted.current);
      });
    }
  }, []);
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
    // Every page but the last is full.
    rowAt: (at) => pages[Math.floor(at / PAGE_ROWS)]?.rows[at % PAGE_ROWS],
    placeOf: (id) => {
      const place = placeOf(pages, id);
      return place === undefined ? -1 : place.page * PAGE_ROWS + place.at;
    },
    reach,
    patch,
    reload: () => void cache.resetQueries({ queryKey: key }),
    isPending,
    error: pages.length === 0 ? error : null,
  };
}
