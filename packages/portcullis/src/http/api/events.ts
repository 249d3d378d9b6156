// GET /events: what just changed? Server-sent events, so that two people who look at one alert see each other's changes.

import { Type } from "typebox";
import type { App } from "../app.ts";
import { EventStreams } from "../event-stream.ts";
import { HttpProblem } from "../problem.ts";
import type { Service } from "../service.ts";

/** Each holds a connection; a desk needs one. */
const LISTENERS_MAX = 200;

export function eventRoutes(app: App, { events }: Service): void {
  const streams = new EventStreams(app);
  app.get(
    "/events",
    {
      config: { may: "read", fails: ["LISTENERS_MAX"] },
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
      const stop = events.listen((event) => stream.send(event.type, event));
      const stream = streams.open(request, reply, stop);
    },
  );
}
