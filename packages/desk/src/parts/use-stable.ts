// How is a function handed to parts that are drawn only when something changed? One that stays the same and does what the newest would.

import { useCallback, useRef } from "react";

export function useStable<Args extends readonly unknown[], Result>(act: (...args: Args) => Result) {
  const newest = useRef(act);
  newest.current = act;
  return useCallback((...args: Args): Result => newest.current(...args), []);
}
