// Where is what somebody typed until the service has it? In the tab's own storage: it outlives a reload, a failing service and another
// page, and goes with the tab.

import { useCallback, useRef, useState } from "react";
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

/** The value, or what becomes of the one before: two changes made before the page is drawn again must both count. */
export type Change<T> = T | ((before: T) => T);

/** Like `useState`, kept under this name; the third returns to `initial` once the service has taken it. */
export function useDraft<T>(name: string, initial: T): readonly [T, (change: Change<T>) => void, () => void] {
  const [value, setValue] = useState<T>(() => kept(name, initial));
  const latest = useRef(value);
  const set = useCallback(
    (change: Change<T>) => {
      latest.current = change instanceof Function ? change(latest.current) : change;
      setValue(() => latest.current);
      keep(name, latest.current);
    },
    [name],
  );
  const done = useCallback(() => {
    latest.current = initial;
    setValue(() => initial);
    try {
      sessionStorage.removeItem(PREFIX + name);
    } catch {
      // Then nothing was kept.
    }
  }, [name, initial]);
  return [value, set, done];
}
