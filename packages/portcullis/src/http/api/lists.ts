// Routes about the lists: what is loaded, how old, how it grew, what changed, what was wrong in it.

import { Type } from "typebox";
import { editionsOf, knownList, problemsOf, sizesOf } from "../../usecases/list-pages.ts";
import { listsKnown } from "../../usecases/lists-known.ts";
import { listsPage } from "../../usecases/lists-page.ts";
import type { App } from "../app.ts";
import { named } from "../openapi.ts";
import type { Service } from "../service.ts";
import { Delta, Editions, Lists, Problems, Sizes } from "./schemas/list-schemas.ts";
import { Cursor, cursorOf, Day, ListParams } from "./schemas/values.ts";

const tags = ["lists"];
const config = { may: "read" } as const;

const DeltaQuery = Type.Object({
  from: Type.Optional(Day),
  to: Type.Optional(Day),
  added_from: Type.Optional(Cursor),
  removed_from: Type.Optional(Cursor),
  amended_from: Type.Optional(Cursor),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 5_000, default: 500 })),
});

const ProblemsQuery = Type.Object({
  edition: Type.Optional(Type.String({ description: "Hash or day; the newest when absent.", maxLength: 100 })),
  code: Type.Optional(Type.String({ maxLength: 100 })),
  cursor: Type.Optional(Cursor),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000, default: 100 })),
});

export function listRoutes(app: App, service: Service): void {
  const { store } = service;

  app.get(
    "/lists",
    {
      config: { ...config, fails: ["SETTINGS_INVALID"] },
      schema: { summary: "The newest edition of each list", tags, response: { 200: named(app, "Lists", Lists) } },
    },
    async () => listsPage(store, new Date()),
  );

  app.get(
    "/lists/:list/editions",
    {
      config: { ...config, fails: ["LIST_UNKNOWN", "SETTINGS_INVALID"] },
      schema: {
        summary: "Every edition of a list, the newest first, and those refused",
        tags,
        params: ListParams,
        response: { 200: named(app, "Editions", Editions) },
      },
    },
    async ({ params }) => editionsOf(await listsKnown(store), params.list, new Date()),
  );

  app.get(
    "/lists/:list/sizes",
    {
      config: { ...config, fails: ["LIST_UNKNOWN"] },
      schema: { summary: "How a list grew", tags, params: ListParams, response: { 200: named(app, "Sizes", Sizes) } },
    },
    async ({ params }) => ({ sizes: sizesOf(knownList(await store.catalogue(), params.list)) }),
  );
}

/** What changed and what was wrong, page by page. */
export function listContentRoutes(app: App, service: Service): void {
  const { store } = service;

  app.get(
    "/lists/:list/delta",
    {
      config: { ...config, fails: ["LIST_UNKNOWN", "NO_EDITION", "EDITION_PRUNED"] },
      schema: {
        summary: "What changed between two editions, by default the two newest",
        tags,
        params: ListParams,
        querystring: DeltaQuery,
        response: { 200: named(app, "Delta", Delta) },
      },
    },
    async ({ params, query }) => {
      const { from, to, added_from = 0, removed_from = 0, amended_from = 0, limit = 500 } = query;
      const at = { added: Number(added_from), removed: Number(removed_from), amended: Number(amended_from) };
      const about = knownList(await store.catalogue(), params.list);
      const { deltas } = await service.register();
      const delta = await deltas.delta(params.list, about, { from, to, at, limit });
      const { added, removed, amended } = delta.next;
      return {
        ...delta,
        next: { added: cursorOf(added), removed: cursorOf(removed), amended: cursorOf(amended) },
      };
    },
  );

  app.get(
    "/lists/:list/problems",
    {
      config: { ...config, fails: ["LIST_UNKNOWN", "NO_EDITION", "EDITION_PRUNED"] },
      schema: {
        summary: "What was wrong in the files of an edition",
        tags,
        params: ListParams,
        querystring: ProblemsQuery,
        response: { 200: named(app, "Problems", Problems) },
      },
    },
    async ({ params, query }) => {
      const about = knownList(await store.catalogue(), params.list);
      const { edition, code, cursor = "0", limit = 100 } = query;
      const page = await problemsOf(store, params.list, about, { edition, code, from: Number(cursor), limit });
      return { ...page, next: cursorOf(page.next) };
    },
  );
}
