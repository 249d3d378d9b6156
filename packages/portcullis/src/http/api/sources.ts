// Which lists are fetched, and from where? Everybody sees it, an administrator changes it.

import { changeSource, type ListSource, listSources } from "../../usecases/list-sources.ts";
import type { App } from "../app.ts";
import { named } from "../openapi.ts";
import type { Service } from "../service.ts";
import { Source, SourceChange, Sources } from "./schemas/list-schemas.ts";
import { ListParams } from "./schemas/values.ts";

const tags = ["lists"];

function sourceView({ cadenceDays, ...rest }: ListSource) {
  return { ...rest, urls: [...rest.urls], cadence_days: cadenceDays };
}

export function sourceRoutes(app: App, service: Service): void {
  const { store } = service;
  let last: Promise<unknown> = Promise.resolve();
  app.get(
    "/sources",
    {
      config: { may: "read", fails: ["SETTINGS_INVALID"] },
      schema: {
        summary: "Where lists are fetched, how often they change, under which licence",
        tags,
        response: { 200: named(app, "Sources", Sources) },
      },
    },
    async () => ({
      sources: (await listSources(store.folder)).map(sourceView),
      mirror: service.mirror === undefined || service.mirror === "" ? null : service.mirror,
    }),
  );

  app.patch(
    "/sources/:list",
    {
      config: { may: "administer", fails: ["LIST_UNKNOWN", "SETTINGS_INVALID"] },
      schema: {
        summary: "Fetch a list or not, from another address, within other days",
        tags,
        params: ListParams,
        body: SourceChange,
        response: { 200: named(app, "Source", Source) },
      },
    },
    async ({ params: { list }, body: { on, urls, cadence_days } }) => {
      // One after the other: each writes the whole file.
      const change = { on, urls, cadenceDays: cadence_days };
      const changed = last.then(() => changeSource(store.folder, list, change));
      last = changed.catch(() => {});
      return sourceView(await changed);
    },
  );
}
