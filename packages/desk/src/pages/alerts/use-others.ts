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

export function useOthers(rows: AlertRows, id: string | undefined) {
  const cache = useQueryClient();
  const [news, setNews] = useState<ReadonlySet<string>>(new Set());
  const waiting = useRef(new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ rows, id });
  latest.current = { rows, id };
  const settle = useCallback(async () => {
    timer.current = undefined;
    const ids = [...waiting.current];
    waiting.current.clear();
    const { rows: known, id: open } = latest.current;
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
    const place = latest.current.rows.placeOf(changed);
    if (version !== undefined && place >= 0 && (latest.current.rows.rowAt(place)?.version ?? 0) >= version) return;
    waiting.current.add(changed);
    timer.current ??= setTimeout(() => void settle(), SETTLE_MS);
  });
  return { news: news.size, forget: () => setNews(new Set()) };
}
