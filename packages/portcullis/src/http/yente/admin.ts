// Is the service up, ready, and with which datasets?

import { createHash, timingSafeEqual } from "node:crypto";
import type { App } from "../app.ts";
import { one, type QueryString } from "../parameters.ts";
import { HttpProblem } from "../problem.ts";
import { GROUPS, type Service, type ServiceState } from "../service.ts";
import { ALGORITHMS } from "./algorithms.ts";

/** Names of FollowTheMoney datasets have no hyphens, ours may: clients read what we say. */
function catalogueOf(state: ServiceState) {
  const lists = Object.entries(state.catalogue.lists).map(([name, { title, publisher, editions }]) => {
    const edition = editions.at(-1);
    const version =
      edition === undefined ? "" : `${edition.published.replaceAll("-", "")}-${edition.edition.slice(0, 12)}`;
    return {
      name,
      title,
      summary: publisher === "" ? null : publisher,
      url: null,
      load: edition !== undefined,
      entities_url: null,
      version,
      index_version: version,
      index_current: edition !== undefined,
      children: [] as string[],
      last_export: edition === undefined ? null : `${edition.published}T00:00:00`,
    };
  });
  const groups = GROUPS.map((name) => ({
    name,
    title: name === "default" ? "Lists that are screened by default" : "Every list that is loaded",
    summary: null,
    url: null,
    load: false,
    entities_url: null,
    version: "",
    index_version: null,
    index_current: false,
    children: [...state.listsOf(name)],
    last_export: null,
  }));
  const current = lists.filter(({ index_current }) => index_current).map(({ name }) => name);
  return { datasets: [...lists, ...groups], current, outdated: [] as string[], index_stale: false };
}

/** Whether a token is the one that was set; a wrong one takes as long as a right one. */
function isToken(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}

export interface AdminOptions {
  /** Without one nobody can force an update. */
  readonly updateToken: string | undefined;
}

export function adminRoutes(app: App, service: Service, { updateToken }: AdminOptions): void {
  app.get("/healthz", { config: { may: "public" } }, () => ({ status: "ok" }));

  app.get("/readyz", { config: { may: "public" } }, async () => {
    const state = await service.state();
    if (state.editions.length === 0)
      throw new HttpProblem(503, "NOT_READY", "No list is loaded. Run: portcullis update");
    return { status: "ok" };
  });

  app.get("/algorithms", { config: { may: "read" } }, () => ALGORITHMS);

  for (const path of ["/catalog", "/manifest"]) {
    app.get(path, { config: { may: "read" } }, async (request, reply) => {
      const body = JSON.stringify(catalogueOf(await service.state()));
      const tag = `"${createHash("sha256").update(body).digest("hex").slice(0, 32)}"`;
      reply.header("etag", tag).header("cache-control", "public, max-age=300");
      const wanted = String(request.headers["if-none-match"] ?? "").split(/,\s*/);
      if (wanted.includes(tag) || wanted.includes(`W/${tag}`) || wanted.includes("*")) return reply.code(304).send();
      return reply.type("application/json; charset=utf-8").send(body);
    });
  }

  app.post<{ Querystring: QueryString }>("/updatez", { config: { may: "public" } }, async ({ query }) => {
    const given = one(query, "token") ?? "";
    if (updateToken === undefined || updateToken === "" || given.trim() === "" || !isToken(given, updateToken)) {
      throw new HttpProblem(403, "TOKEN_INVALID", "Invalid token.");
    }
    await service.state();
    return { status: "ok" };
  });
  app.get("/updatez", { config: { may: "public" } }, () => {
    throw new HttpProblem(405, "METHOD_NOT_ALLOWED", "Use POST.");
  });
}
