// What did somebody else just change? Events of the service as they come, over a connection that comes back by itself.

import { useEffect, useRef } from "react";
import { apiUrl } from "./base.ts";

export type LiveEvent =
  | { readonly type: "alert"; readonly id: string; readonly version?: number; readonly actor?: string }
  | { readonly type: "list"; readonly list: string }
  | { readonly type: "job"; readonly id: string; readonly state: string }
  | { readonly type: "provisional" }
  | { readonly type: "policy"; readonly version: number };

export type LiveType = LiveEvent["type"];

/** Calls `heard` with each event of a type as long as the component is shown. */
export function useLive<T extends LiveType>(type: T, heard: (event: Extract<LiveEvent, { type: T }>) => void): void {
  const latest = useRef(heard);
  latest.current = heard;
  useEffect(() => {
    const source = new EventSource(apiUrl("/events"));
    source.addEventListener(type, (event) => {
      try {
        latest.current(JSON.parse((event as MessageEvent<string>).data));
      } catch {
        // A line that is no event of ours changes nothing.
      }
    });
    return () => source.close();
  }, [type]);
}
