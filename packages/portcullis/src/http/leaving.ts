// How does a service leave without losing a request? First it takes no new connections, then it says on those that are open that the next
// answer is the last; who sends meanwhile is answered.

import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { Server as NetServer } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";

/** A turn of the loop so short leaves nobody who connected and was not let in yet: closing would cut them off. */
const QUIET_MS = 1;

/** Under load no turn may be that short. */
const TURNS_MAX = 100;

/** Closes the door: who connects from now on is refused, who is in stays. */
export async function takeNoMore(server: Server): Promise<void> {
  for (let turn = 0; turn < TURNS_MAX; turn += 1) {
    const began = performance.now();
    await nextTurn();
    if (performance.now() - began < QUIET_MS) break;
  }
  // HTTP's own closes connections on which nothing is under way, also those on which somebody is just sending.
  if (server.listening) NetServer.prototype.close.call(server);
  server.prependListener("request", (_request: IncomingMessage, response: ServerResponse) => {
    response.setHeader("connection", "close");
  });
}
