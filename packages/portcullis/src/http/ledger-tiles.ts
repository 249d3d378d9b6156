// GET /ledger/checkpoint and /ledger/tile/…: the log itself, as C2SP tlog-tiles has it, so that any implementation of that can read it.

import type { App } from "./app.ts";
import { HttpProblem } from "./problem.ts";
import type { Service } from "./service.ts";

/** Written the one right way; nothing else of the ledger's folder is ever read. */
const TILE = /^(?:entries|0|[1-9]\d?)\/(?:x\d{3}\/)*\d{3}(?:\.p\/[1-9]\d{0,2})?$/;

/** A tile never changes; one that is not full is another one once it is. */
const FOR_EVER = "private, max-age=31536000, immutable";

export function ledgerTileRoutes(app: App, service: Service): void {
  const logOf = () => {
    const log = service.ledger?.log;
    if (log === undefined) throw new HttpProblem(503, "NO_LEDGER", "This service keeps no ledger.");
    return log;
  };

  app.get("/ledger/checkpoint", { config: { may: "read" }, schema: { hide: true } }, async (_request, reply) => {
    const note = await logOf().publish();
    return reply.type("text/plain; charset=utf-8").header("cache-control", "no-store").send(note);
  });

  app.get<{ Params: { "*": string } }>(
    "/ledger/tile/*",
    { config: { may: "read" }, schema: { hide: true } },
    async (request, reply) => {
      const path = request.params["*"];
      const bytes = TILE.test(path) ? await logOf().files.read(`tile/${path}`) : undefined;
      if (bytes === undefined) throw new HttpProblem(404, "NOT_FOUND", "The log has no such tile.");
      return reply.type("application/octet-stream").header("cache-control", FOR_EVER).send(bytes);
    },
  );
}
