// Is a request lost that is sent while the service leaves? On raw connections to a server that listens.

import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { openStore } from "../store/store.ts";
import { takeNoMore } from "./leaving.ts";
import { createServer } from "./server.ts";
import { Service } from "./service.ts";

const REQUEST = "GET /healthz HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n";

async function answered(socket: Socket): Promise<string> {
  socket.write(REQUEST);
  let text = "";
  while (!text.includes('{"status":"ok"}')) text += String((await once(socket, "data"))[0]);
  return text;
}

test("who connects is refused, who is connected is answered once more and told that it was the last time", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "portcullis-leaving-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const app = createServer(new Service(openStore(folder), undefined), { hosts: ["127.0.0.1"] });
  const { port } = new URL(await app.listen({ host: "127.0.0.1", port: 0 }));
  const to = { host: "127.0.0.1", port: Number(port) };
  const [used, unused] = [connect(to), connect(to)];
  assert.match(await answered(used), /^HTTP\/1\.1 200[\s\S]*connection: keep-alive/i);
  await answered(unused);
  await takeNoMore(app.server);
  const late = connect(to);
  assert.equal(((await once(late, "error"))[0] as { code: string }).code, "ECONNREFUSED");
  assert.match(await answered(used), /^HTTP\/1\.1 200[\s\S]*connection: close/i);
  const ended = Promise.all([once(used, "close"), once(unused, "close")]);
  await app.close();
  await ended;
});
