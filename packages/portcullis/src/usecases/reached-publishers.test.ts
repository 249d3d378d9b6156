import assert from "node:assert/strict";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, test } from "node:test";
import { PUBLISHERS, type Publisher } from "../publishers.ts";
import { reachedPublishers } from "./reached-publishers.ts";

const servers: Server[] = [];
after(() => {
  for (const server of servers) server.closeAllConnections();
  for (const server of servers) server.close();
});

/** A publisher whose only file a server of ours serves. */
async function served(id: string, listener: RequestListener): Promise<Publisher> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { ...(PUBLISHERS[0] as Publisher), id, urls: [`http://127.0.0.1:${port}/list.csv`] };
}

test("those that begin to answer are reached, in their order; refusals and silence are not", {
  timeout: 60_000,
}, async () => {
  const endless = await served("endless", (_request, response) => {
    response.writeHead(200);
    response.write("a beginning");
  });
  const moved = await served("moved", (_request, response) => {
    response.writeHead(302, { location: "/elsewhere" }).end();
  });
  const refusing = await served("refusing", (_request, response) => void response.writeHead(403).end());
  const letGo = Promise.withResolvers<void>();
  const silent = await served("silent", (request) => void request.socket.on("close", letGo.resolve));
  const breaking = await served("breaking", (request) => void request.socket.destroy());
  const nobody: Publisher = { ...endless, id: "nobody", urls: ["http://127.0.0.1:9/list.csv"] };
  // Whoever answers does so at once, also on a machine that has much else to do; the one that never does takes all of the time.
  const reached = await reachedPublishers([silent, moved, refusing, nobody, breaking, endless], 2_000);
  assert.deepEqual(
    reached.map(({ id }) => id),
    ["moved", "endless"],
  );
  // Silence is not waited for: nothing stays pending.
  await letGo.promise;
});

test("nobody asked is nobody reached", async () => {
  assert.deepEqual(await reachedPublishers([], 100), []);
});
