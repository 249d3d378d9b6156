// What do others do while one looks? Lines, counts and the open alert follow; what is new is offered, not pushed in.

import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import type { AlertDetail } from "../../api/alert-types.ts";
import { useLive } from "../../api/live.ts";
import { api } from "../../api/request.ts";
import type { AlertRows } from "./use-alert-rows.ts";

/** Changes that come together are looked at together. */
const SETTLE_MS = 300;
const LINES_MAX = 20;

const UNKNOWN_VERSION = Number.POSITIVE_INFINITY;

function hasVersion(rows: AlertRows, id: string, version: number): boolean {
  const place = rows.placeOf(id);
  return place >= 0 && (rows.rowAt(place)?.version ?? 0) >= version;
}

export function useOthers(rows: AlertRows, id: string | undefined) {
  const cache = useQueryClient();
  const [news, setNews] = useState<ReadonlySet<string>>(new Set());
  const waiting = useRef(new Map<string, number>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ rows, id });
  latest.current = { rows, id };
  const settle = useCallback(async () => {
    timer.current = undefined;
    const { rows: known, id: open } = latest.current;
    // What was done here is told like any other change, often before the answer to it: by now its line has it.
    const ids = [...waiting.current].filter(([one, version]) => !hasVersion(known, one, version)).map(([one]) => one);
    waiting.current.clear();
    if (ids.length === 0) return;
    void cache.invalidateQueries({ queryKey: ["/alerts", { limit: 1 }] });
    if (open !== undefined && ids.includes(open)) void cache.invalidateQueries({ queryKey: [`/alerts/${open}`] });
    const [here, elsewhere] = [
      ids.filter((one) => known.placeOf(one) >= 0),
      ids.filter((one) => known.placeOf(one) < 0),
    ];
    if (elsewhere.length > 0) setNews((before) => new Set([...before, ...elsewhere]));
    for (const one of here.slice(0, LINES_MAX)) {
      const alert = await api.get<AlertDetail>(`/alerts/${one}`).catch(() => undefined);
      if (alert !== undefined) known.patch({ ...alert, hits: alert.screening.hits.length });
    }
  }, [cache]);
  useLive("alert", ({ id: changed, version }) => {
    if (hasVersion(latest.current.rows, changed, version ?? UNKNOWN_VERSION)) return;
    waiting.current.set(changed, version ?? UNKNOWN_VERSION);
    timer.current ??= setTimeout(() => void settle(), SETTLE_MS);
  });
  return { news: news.size, forget: () => setNews(new Set()) };
}
