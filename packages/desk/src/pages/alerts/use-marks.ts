// Which alerts are marked, to be decided alike? By one key one after the other, by shift from the last mark to here.

import { useCallback, useRef, useState } from "react";
import { BULK_MAX } from "./bulk-panel.tsx";
import type { AlertRows } from "./use-alert-rows.ts";

export interface Marks {
  readonly marked: ReadonlySet<string>;
  readonly ids: readonly string[];
  readonly isFull: boolean;
  readonly toggle: (at: number) => void;
  readonly range: (at: number) => void;
  readonly clear: () => void;
}

const NONE: ReadonlySet<string> = new Set();

export function useMarks(rows: AlertRows): Marks {
  const [marked, setMarked] = useState(NONE);
  const anchor = useRef<string>(undefined);
  const clear = useCallback(() => setMarked(NONE), []);
  const toggle = (at: number) => {
    const id = rows.rowAt(at)?.id;
    if (id === undefined) return;
    anchor.current = id;
    setMarked((now) => {
      const next = new Set(now);
      if (!next.delete(id) && next.size < BULK_MAX) next.add(id);
      return next;
    });
  };
  const range = (at: number) => {
    const from = anchor.current === undefined ? at : rows.placeOf(anchor.current);
    const [first, last] = [Math.min(from < 0 ? at : from, at), Math.max(from, at)];
    setMarked((now) => {
      const next = new Set(now);
      for (let place = first; place <= last && next.size < BULK_MAX; place += 1) {
        const id = rows.rowAt(place)?.id;
        if (id !== undefined) next.add(id);
      }
      return next;
    });
  };
  return { marked, ids: [...marked], isFull: marked.size >= BULK_MAX, toggle, range, clear };
}
