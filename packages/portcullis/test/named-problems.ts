// Does a service answer with a problem that its document does not name? Watched while tests ask it for other things.

import assert from "node:assert/strict";
import type { App } from "../src/http/app.ts";

interface Answer {
  readonly description?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: unknown }>>;
}

interface Operation {
  readonly responses?: Readonly<Record<string, Answer>>;
}

type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

interface Coded {
  readonly allOf?: readonly { readonly properties?: { readonly code?: { readonly enum?: readonly string[] } } }[];
}

/** Codes that the document names for an operation and a status: with the status itself, or among those of every route. */
export function codesNamed({ responses = {} }: Operation, status: number): readonly string[] {
  const { allOf = [] } = (responses[status]?.content?.["application/problem+json"]?.schema ?? {}) as Coded;
  const own = allOf.flatMap(({ properties }) => properties?.code?.enum ?? []);
  if (own.length > 0) return own;
  const common = responses[`${String(status)[0]}XX`]?.description ?? "";
  return new RegExp(String.raw`\b${status} ([A-Z_, ]+)`).exec(common)?.[1]?.split(", ") ?? [];
}

/** Closing the app fails when one of its own routes answered with a code that the document does not name there. */
export function watchProblems(app: App): App {
  const unnamed = new Set<string>();
  app.addHook("onSend", async (request, { statusCode }, payload) => {
    const { url = "" } = request.routeOptions;
    if (statusCode < 400 || !url.startsWith("/api/v1/") || typeof payload !== "string") return;
    const paths = app.swagger().paths as unknown as Paths;
    const operation = paths[url.replaceAll(/:(\w+)/g, "{$1}")]?.[request.method.toLowerCase()];
    const { code } = JSON.parse(payload) as { readonly code: string };
    if (operation === undefined || codesNamed(operation, statusCode).includes(code)) return;
    unnamed.add(`${request.method} ${url}: ${statusCode} ${code}`);
  });
  app.addHook("onClose", async () => assert.deepEqual([...unnamed], []));
  return app;
}
