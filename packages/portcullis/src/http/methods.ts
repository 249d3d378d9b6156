// Which methods does an address take? So that whoever uses another is told so, and not that there is nothing.

import type { App } from "./app.ts";

interface Address {
  readonly pattern: RegExp;
  readonly methods: Set<string>;
}

/** Files, and what is handed over to another application, take whatever comes. */
function isOpen(url: string): boolean {
  return url === "/" || url.endsWith("*");
}

function patternOf(url: string): RegExp {
  const parts = url.split("/").map((part) => (part.startsWith(":") ? "[^/]+" : part.replaceAll(".", "\\.")));
  return new RegExp(`^${parts.join("/")}/?$`);
}

/**
 * Must be asked for before the routes are registered.
 * @returns the methods of a path, none where there is nothing
 */
export function methodsTaken(app: App): (path: string) => readonly string[] {
  const addresses = new Map<string, Address>();
  app.addHook("onRoute", ({ url, method }) => {
    if (isOpen(url)) return;
    const address = addresses.get(url) ?? { pattern: patternOf(url), methods: new Set() };
    for (const each of [method].flat()) address.methods.add(each);
    addresses.set(url, address);
  });
  return (path) => [...addresses.values()].flatMap(({ pattern, methods }) => (pattern.test(path) ? [...methods] : []));
}
