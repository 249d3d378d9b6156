// Where is what somebody typed until the service has it? In the tab's own storage: it outlives a reload, a failing service and another
// page, and goes with the tab.

import { useCallback, useState } from "react";
import { BASE } from "./base.ts";

const PREFIX = `portcullis:draft:${BASE}:`;

function kept<T>(name: string, otherwise: T): T {
  try {
    const text = sessionStorage.getItem(PREFIX + name);
    return text === null ? otherwise : (JSON.parse(text) as T);
  } catch {
    return otherwise;
  }
}

function keep(name: string, value: unknown): void {
  try {
    sessionStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // Full or forbidden: the page still holds it.
  }
}

/** Like `useState`, kept under this name; the third returns to `initial` once the service has taken it. */
export function useDraft<T>(name: string, initial: T): readonly [T, (value: T) => void, () => void] {
  const [value, setValue] = useState<T>(() => kept(name, initial));
  const set = useCallback(
    (next: T) => {
      setValue(next);
      keep(name, next);
    },
    [name],
  );
  const done = useCallback(() => {
    setValue(initial);
    try {
      sessionStorage.removeItem(PREFIX + name);
    } catch {
      // Then nothing was kept.
    }
  }, [name, initial]);
  return [value, set, done];
}
