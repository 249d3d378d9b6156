// GET /events: what just changed? Server-sent events, so that two people who look at one alert see each other's changes.

import { Type } from "typebox";
import type { App } from "../app.ts";
import { HttpProblem } from "../problem.ts";
import type { Service } from "../service.ts";

/** Each holds a connection; a desk needs one. */
const LISTENERS_MAX = 200;

/** A line now and then, so that nothing between takes the connection for dead. */
const BEAT_MS = 15_000;

/** What a listener that does not read may have waiting before it is let go; it comes back by itself. */
const WAITING_BYTES_MAX = 1_000_000;

export function eventRoutes(app: App, { events }: Service): void {
  const open = new Set<() => void>();
  app.get(
    "/events",
    {
      config: { may: "read" },
      schema: {
        summary: "What just changed, as server-sent events",
        tags: ["live"],
        produces: ["text/event-stream"],
        response: { 200: Type.String({ description: 'One event a change: data is {"type","id",…}.' }) },
      },
    },
    (request, reply) => {
      if (events.listeners >= LISTENERS_MAX) {
        throw new HttpProblem(503, "LISTENERS_MAX", `More than ${LISTENERS_MAX} listen already. Try again later.`);
      }
      reply.hijack();
      const { raw } = reply;
      const headers = Object.fromEntries(Object.entries(reply.getHeaders()).map(([key, value]) => [key, value ?? ""]));
      raw.writeHead(200, {
        ...headers,
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "no-store",
      });
      raw.write("retry: 2000\n\n");
      const beat = setInterval(() => raw.write(": \n\n"), BEAT_MS);
      const stop = events.listen((event) => {
        if (raw.writableLength > WAITING_BYTES_MAX) end();
        else raw.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
      });
      function end(): void {
        clearInterval(beat);
        stop();
        open.delete(end);
        raw.end();
      }
      open.add(end);
      request.raw.on("close", end);
    },
  );
  // A stream that never ends would keep a stopping service waiting.
  app.addHook("preClose", async () => {
    for (const end of open) end();
  });
}
