// Is the service up, ready, and with which datasets?

import { createHash, timingSafeEqual } from "node:crypto";
import { Type } from "typebox";
import { listLines } from "../../usecases/lists.ts";
import { listsKnown } from "../../usecases/lists-known.ts";
import type { App } from "../app.ts";
import { one, type QueryString } from "../parameters.ts";
import { HttpProblem } from "../problem.ts";
import { GROUPS, type Service, type ServiceState } from "../service.ts";
import { ALGORITHMS } from "./algorithms.ts";
import { ALGORITHM_LIST, CATALOG, checkedByHandler, refer } from "./schemas.ts";

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
  // A group of one list says nothing new.
  const groups = (lists.length > 1 ? GROUPS : []).map((name) => ({
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

const Ready = Type.Object({
  status: Type.Literal("ok"),
  lists: Type.Array(
    Type.Object({
      list: Type.String(),
      published: Type.String(),
      age_days: Type.Integer(),
      state: Type.Enum(["fresh", "stale", "failing", "missing"], {
        description:
          "stale: older than the publisher's cadence allows; failing: the last update failed; missing: its files are gone.",
      }),
    }),
  ),
});

/** Throws 503 while nobody can be screened, or nothing could be entered into the ledger. */
async function ready(service: Service) {
  const known = await listsKnown(service.store);
  const lines = listLines(known, new Date(), false);
  if (lines.length === 0) throw new HttpProblem(503, "NOT_READY", "No list is loaded. Run: portcullis update");
  const lists = lines.map(({ id, edition, published, age_days, stale, failure }) => {
    const gone = !service.store.hasEdition(edition);
    const state = gone ? "missing" : failure !== undefined ? "failing" : stale ? "stale" : "fresh";
    return { list: id, published, age_days, state } as const;
  });
  const stopped = service.ledger?.stopped;
  if (stopped !== undefined) throw new HttpProblem(503, "LEDGER_STOPPED", stopped);
  if (service.isStopped) throw new HttpProblem(503, "STATE_STOPPED", "The state of cases could not be written.");
  // Opens what screening needs; what cannot be opened is told.
  const state = await service.state();
  await state.screening("default").catch((error: unknown) => {
    if ((error as { code?: unknown }).code !== "NO_LISTS_LOADED") throw error;
  });
  return { status: "ok" as const, lists };
}

export interface AdminOptions {
  /** Without one nobody can force an update. */
  readonly updateToken: string | undefined;
}

const Ok = Type.Object({ status: Type.Literal("ok") });

function healthRoutes(app: App, service: Service): void {
  app.get(
    "/healthz",
    {
      config: { may: "public" },
      schema: { summary: "Whether the service lives", tags: ["system"], response: { 200: Ok } },
    },
    () => ({ status: "ok" as const }),
  );

  app.get(
    "/readyz",
    {
      config: { may: "public" },
      schema: {
        summary: "Whether subjects can be screened, and on what lists",
        tags: ["system"],
        response: { 200: Ready },
      },
    },
    async () => ready(service),
  );
}

function catalogueRoutes(app: App, service: Service): void {
  app.get(
    "/algorithms",
    {
      config: { may: "read" },
      schema: {
        summary: "Names of algorithms that clients may ask for",
        tags: ["yente"],
        response: { 200: refer(app, ALGORITHM_LIST) },
      },
    },
    () => ALGORITHMS,
  );

  for (const path of ["/catalog", "/manifest"]) {
    const schema = {
      summary: path === "/catalog" ? "Datasets, and which edition of each is in force" : "As /catalog",
      tags: ["yente"],
      response: {
        200: refer(app, CATALOG),
        304: { type: "null", description: "The ETag is still that of If-None-Match." },
      },
    };
    app.get(path, { config: { may: "read" }, schema }, async (request, reply) => {
      const body = JSON.stringify(catalogueOf(await service.state()));
      const tag = `"${createHash("sha256").update(body).digest("hex").slice(0, 32)}"`;
      reply.header("etag", tag).header("cache-control", "public, max-age=300");
      const wanted = String(request.headers["if-none-match"] ?? "").split(/,\s*/);
      if (wanted.includes(tag) || wanted.includes(`W/${tag}`) || wanted.includes("*")) return reply.code(304).send();
      return reply.type("application/json; charset=utf-8").send(body);
    });
  }
}

export function adminRoutes(app: App, service: Service, { updateToken }: AdminOptions): void {
  healthRoutes(app, service);
  catalogueRoutes(app, service);
  const updating = {
    ...checkedByHandler,
    config: { may: "public" as const },
    schema: {
      summary: "Take up what changed in the data folder",
      tags: ["system"],
      querystring: Type.Object({ token: Type.Optional(Type.String()), sync: Type.Optional(Type.Boolean()) }),
      response: { 200: Ok },
    },
  };
  app.post<{ Querystring: QueryString }>("/updatez", updating, async ({ query }) => {
    const given = one(query, "token") ?? "";
    if (updateToken === undefined || updateToken === "" || given.trim() === "" || !isToken(given, updateToken)) {
      throw new HttpProblem(403, "TOKEN_INVALID", "Invalid token.");
    }
    await service.state();
    return { status: "ok" };
  });
}
