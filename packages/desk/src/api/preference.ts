// What did somebody choose for this browser? Small choices (shortcuts off, explanation seen), kept across visits, never anybody's data.

import { useCallback, useSyncExternalStore } from "react";

const PREFIX = "portcullis:choice:";
const listeners = new Set<() => void>();

function read(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

export function preference(name: string, otherwise: boolean): boolean {
  const value = read(name);
  return value === null ? otherwise : value === "yes";
}

function listen(heard: () => void): () => void {
  listeners.add(heard);
  return () => listeners.delete(heard);
}

export function usePreference(name: string, otherwise: boolean): readonly [boolean, (value: boolean) => void] {
  const value = useSyncExternalStore(listen, () => preference(name, otherwise));
  const set = useCallback(
    (next: boolean) => {
      try {
        localStorage.setItem(PREFIX + name, next ? "yes" : "no");
      } catch {
        // Forbidden storage: it holds until the page is left, by the event below.
      }
      for (const heard of listeners) heard();
    },
    [name],
  );
  return [value, set];
}
