// Is the code of a page there before it is drawn? Fetched ahead, it is drawn at once; a page that is drawn before its code came stands for a third
// of a second as a page that waits, since React keeps what it has shown that long.

import { type ComponentType, lazy, useState } from "react";
import { addressOf, PAGES, type PageEntry } from "./pages.ts";

interface Ready {
  readonly Later: ComponentType;
  Now?: ComponentType;
}

const READY: ReadonlyMap<PageEntry, Ready> = new Map(PAGES.map((page) => [page, { Later: lazy(page.load) }]));

function entryAt(path: string): PageEntry | undefined {
  const address = path === "/" ? addressOf(PAGES[0] as PageEntry) : path;
  return PAGES.find((page) => address === addressOf(page) || address.startsWith(`${addressOf(page)}/`));
}

/** Fetches the code of the page at this address, after the base. A failure shows when the page is drawn. */
export async function fetchPage(path: string): Promise<void> {
  const page = entryAt(path);
  const ready = page === undefined ? undefined : READY.get(page);
  if (page === undefined || ready === undefined || ready.Now !== undefined) return;
  try {
    ready.Now = (await page.load()).default;
  } catch {
    // It is asked for once more then.
  }
}

/** The page itself where its code is there, else one that waits for it. Which of both stays as it was first drawn. */
export function ReadyPage({ page }: { readonly page: PageEntry }) {
  const [Page] = useState(() => {
    const { Now, Later } = READY.get(page) as Ready;
    return { Shown: Now ?? Later };
  });
  return <Page.Shown />;
}
