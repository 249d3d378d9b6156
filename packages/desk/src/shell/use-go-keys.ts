// Which page does `g` and a letter open? The table of pages says.

import { useLocation } from "wouter";
import { addressOf, PAGES } from "../pages.ts";
import { useShortcuts } from "./shortcuts.ts";

export function useGoKeys(): void {
  const [, go] = useLocation();
  useShortcuts(
    "Go to",
    PAGES.flatMap((page) =>
      page.key === undefined ? [] : [{ keys: `g ${page.key}`, label: page.title, run: () => go(addressOf(page)) }],
    ),
  );
}
