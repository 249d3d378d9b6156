// Which page is open? The first part of its address alone: what is around a page is not drawn anew because the page looks at something else.

import { useLocationProperty } from "wouter/use-browser-location";
import { BASE } from "../api/base.ts";

export function usePageName(): string {
  return useLocationProperty(() => window.location.pathname.slice(BASE.length).split("/")[1] ?? "");
}
