// What did somebody else just change? Events of the service as they come, over one connection for all parts of a page; it comes back by itself.

import { useEffect, useRef } from "react";
import { apiUrl } from "./base.ts";

export type LiveEvent =
  | { readonly type: "alert"; readonly id: string; readonly version?: number; readonly actor?: string }
  | { readonly type: "list"; readonly list: string }
  | { readonly type: "job"; readonly id: string; readonly state: string }
  | { readonly type: "lab"; readonly id: string; readonly done: number; readonly total: number }
  | { readonly type: "provisional" }
  | { readonly type: "policy"; readonly version: number };

export type LiveType = LiveEvent["type"];

/** A browser has six connections to one service: one of them is enough for this. */
let line: { readonly source: EventSource; listeners: number } | undefined;

/** Whether the line stands is written at the root of the page, for whoever has to know. */
function opened(): EventSource {
  const source = new EventSource(apiUrl("/events"));
  const { dataset } = document.documentElement;
  source.addEventListener("open", () => {
    dataset["live"] = "open";
  });
  source.addEventListener("error", () => {
    dataset["live"] = "broken";
  });
  return source;
}

function listen(type: LiveType, heard: (event: Event) => void): () => void {
  line ??= { source: opened(), listeners: 0 };
  const { source } = line;
  line.listeners += 1;
  source.addEventListener(type, heard);
  return () => {
    source.removeEventListener(type, heard);
    if (line === undefined || line.source !== source) return;
    line.listeners -= 1;
    if (line.listeners > 0) return;
    line = undefined;
    source.close();
    delete document.documentElement.dataset["live"];
  };
}

/** Calls `heard` with each event of a type as long as the component is shown. */
export function useLive<T extends LiveType>(type: T, heard: (event: Extract<LiveEvent, { type: T }>) => void): void {
  const latest = useRef(heard);
  latest.current = heard;
  useEffect(
    () =>
      listen(type, (event) => {
        try {
          latest.current(JSON.parse((event as MessageEvent<string>).data));
        } catch {
          // A line that is no event of ours changes nothing.
        }
      }),
    [type],
  );
}
