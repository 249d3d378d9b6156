// Which page does `g` and a letter open? The table of pages says.

import { navigate } from "wouter/use-browser-location";
import { BASE } from "../api/base.ts";
import { addressOf, PAGES } from "../pages.ts";
import { useShortcuts } from "./shortcuts.ts";

export function useGoKeys(): void {
  useShortcuts(
    "Go to",
    PAGES.flatMap((page) =>
      page.key === undefined
        ? []
        : [{ keys: `g ${page.key}`, label: page.title, run: () => navigate(BASE + addressOf(page)) }],
    ),
  );
}
