// How does one walk through the inbox? Which alert is open, what comes after it, and what follows from an act.

import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useLocation, useParams, useSearch } from "wouter";
import type { AlertDetail, AlertPage, BulkOutcome, CaseAlert, Reasons } from "../../api/alert-types.ts";
import { got } from "../../api/client.ts";
import { partyQuery } from "../../parts/party-query.ts";
import { usePeople } from "../../parts/people.ts";
import { useStable } from "../../parts/use-stable.ts";
import { type Done, useUndo, wordsOf } from "./done-line.tsx";
import { type Act, rememberOwn } from "./use-acts.ts";
import { type AlertRows, useAlertRows } from "./use-alert-rows.ts";
import type { Filters } from "./use-filters.ts";
import { useMarks } from "./use-marks.ts";
import { useOthers } from "./use-others.ts";

/** Which alert is looked at: its name is in the address, its line is where the keyboard is. */
function useChosen(rows: AlertRows) {
  const { id } = useParams<{ id?: string }>();
  const [, navigate] = useLocation();
  const search = useSearch();
  const at = useMemo(() => (id === undefined ? -1 : rows.placeOf(id)), [id, rows]);
  const open = useCallback(
    (next: string | undefined) => {
      const path = next === undefined ? "/alerts" : `/alerts/${encodeURIComponent(next)}`;
      navigate(search === "" ? path : `${path}?${search}`, { replace: true });
    },
    [navigate, search],
  );
  return { id, at, open };
}

/** The next that still awaits somebody: after the one that was decided, else from the top. */
function nextOpen(rows: AlertRows, at: number, done: string): string | undefined {
  for (let step = 1; step < rows.loaded; step += 1) {
    const row = rows.rowAt((at + step) % rows.loaded);
    if (row !== undefined && row.id !== done && row.state === "open") return row.id;
  }
  return undefined;
}

/** With all that its evidence needs, so that the next alert stands there whole at once. */
async function fetchAhead(cache: QueryClient, id: string): Promise<void> {
  await cache.prefetchQuery(got<AlertDetail>(`/alerts/${id}`));
  const screening = cache.getQueryData<AlertDetail>(got(`/alerts/${id}`).queryKey)?.screening;
  if (screening === undefined) return;
  void cache.prefetchQuery({ ...got(`/screenings/${screening.hash}`), staleTime: Number.POSITIVE_INFINITY });
  const party = screening.hits[0]?.party;
  if (party !== undefined) void cache.prefetchQuery(partyQuery(party));
}

/** Beside a list, the first alert is open; the next one is there before one turns to it. */
function useAhead(rows: AlertRows, { id, at, open }: ReturnType<typeof useChosen>, isWide: boolean): void {
  const cache = useQueryClient();
  const first = rows.rowAt(0)?.id;
  useEffect(() => {
    if (isWide && id === undefined && first !== undefined) open(first);
  }, [isWide, id, first, open]);
  const next = at < 0 ? undefined : rows.rowAt(at + 1)?.id;
  useEffect(() => {
    if (next !== undefined) void fetchAhead(cache, next);
  }, [next, cache]);
}

export function useInbox(filters: Filters, isWide: boolean) {
  const rows = useAlertRows(filters);
  const chosen = useChosen(rows);
  const { id, at, open } = chosen;
  const asked = useQuery({ ...got<Reasons>("/reasons"), staleTime: Number.POSITIVE_INFINITY });
  const reasons = asked.data;
  const counts = useQuery(got<AlertPage>("/alerts", { limit: 1 }));
  const detail = useQuery({ ...got<AlertDetail>(`/alerts/${id}`), enabled: id !== undefined });
  const marks = useMarks(rows);
  const others = useOthers(rows, id);
  const people = usePeople();
  const cache = useQueryClient();
  const [done, setDone] = useState<Done>();
  const [bulk, setBulk] = useState<BulkOutcome>();
  useAhead(rows, chosen, isWide);
  const changed = (alert: CaseAlert) => {
    rows.patch(alert);
    void counts.refetch();
  };
  const askAnew = (alert: string | undefined) => {
    if (alert !== undefined) void cache.invalidateQueries({ queryKey: [`/alerts/${alert}`] });
  };
  const reload = () => {
    others.forget();
    rows.reload();
    void counts.refetch();
  };
  const undo = useUndo((alert) => {
    rememberOwn(alert);
    changed(alert);
    setDone(undefined);
    askAnew(alert.id);
    open(alert.id);
  });
  const onDone = useStable((alert: CaseAlert, act: Act) => {
    changed(alert);
    setBulk(undefined);
    setDone({ alert, words: wordsOf(act, alert, reasons, people) });
    const following = act.act === "decide" || act.act === "check" ? nextOpen(rows, at, alert.id) : undefined;
    if (following !== undefined) open(following);
  });
  return {
    ...{ rows, id, at, open, asked, reasons, counts: counts.data?.counts, detail, marks, news: others.news },
    ...{ done, bulk, undo, reload },
    move: (to: number) => {
      const row = rows.rowAt(Math.max(0, Math.min(rows.total - 1, to)));
      if (row !== undefined) open(row.id);
    },
    onDone,
    onBulk: (outcome: BulkOutcome) => {
      setDone(undefined);
      setBulk(outcome);
      marks.clear();
      reload();
      for (const one of outcome.decided) cache.removeQueries({ queryKey: [`/alerts/${one}`] });
    },
  };
}

export type Inbox = ReturnType<typeof useInbox>;
