// What can be done with one alert? Each act is sent with the version that was looked at, so that nobody overrules what they have not seen.

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { AlertDetail, CaseAlert, Disposition, SuppressWish } from "../../api/alert-types.ts";
import { failureFrom } from "../../api/failure.ts";
import { api } from "../../api/request.ts";

export interface DecisionAsked {
  readonly disposition: Disposition;
  readonly reason: string;
  readonly note: string;
  readonly suppress: readonly SuppressWish[];
}

export type Act =
  | ({ readonly act: "decide" } & DecisionAsked)
  | { readonly act: "check"; readonly agree: boolean; readonly note: string }
  | { readonly act: "assign"; readonly to: string | null }
  | { readonly act: "escalate"; readonly note: string }
  | { readonly act: "reopen"; readonly note: string };

/** What the service does not know is not sent. */
function bodyOf(asked: Act, version: number): Readonly<Record<string, unknown>> {
  const { act, ...rest } = asked;
  const note = "note" in rest ? rest.note.trim() : "";
  if (act === "escalate" || act === "reopen") return { note };
  if (act === "assign") return rest;
  return { ...rest, note: note === "" ? null : note, version };
}

export interface SeenAlert {
  /** Version that whoever decides has before them. */
  readonly version: number;
  /** Lines of the history that came after it. */
  readonly isBehind: boolean;
  readonly seenEntry: number;
  readonly take: () => void;
}

function lastEntry({ history }: AlertDetail): number {
  return Math.max(-1, ...history.map(({ entry }) => entry));
}

/** Versions that whoever works here made themselves: of those nobody has to be told. */
const OWN = new Map<string, number>();

export function rememberOwn({ id, version }: CaseAlert): void {
  OWN.set(id, version);
}

/** What was seen stays what was seen until somebody takes note of what is new, or does something themselves. */
export function useSeen(alert: AlertDetail): SeenAlert {
  const [seen, setSeen] = useState({ version: alert.version, entry: lastEntry(alert) });
  const version = Math.max(seen.version, OWN.get(alert.id) ?? 0);
  return {
    version,
    seenEntry: seen.entry,
    isBehind: alert.version > version,
    take: () => setSeen({ version: alert.version, entry: lastEntry(alert) }),
  };
}

export function useActs(alert: AlertDetail, seen: SeenAlert, onDone: (alert: CaseAlert, act: Act) => void) {
  const cache = useQueryClient();
  const path = `/alerts/${alert.id}`;
  const refresh = () => cache.invalidateQueries({ queryKey: [path] });
  return useMutation({
    mutationFn: (asked: Act) => api.post<CaseAlert>(`${path}/${asked.act}`, { body: bodyOf(asked, seen.version) }),
    onSuccess: (changed, asked) => {
      rememberOwn(changed);
      void refresh();
      onDone(changed, asked);
    },
    onError: (error) => {
      // Then what the other person did is shown, and what was typed stays.
      if (failureFrom(error).code === "ALERT_CHANGED") void refresh();
    },
  });
}
