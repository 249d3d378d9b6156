// Loaded before a program (`--import`), and into each of its threads: whoever connects, listens, or asks for a name ends the
// process with code 99, so that no handler of errors can hide it.

import dgram from "node:dgram";
import dns from "node:dns";
import { writeSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import tls from "node:tls";
import { isMainThread } from "node:worker_threads";

export const DENIED = 99;

function deny(what: string): () => never {
  return () => {
    writeSync(2, `denied: ${what}\n`);
    if (isMainThread) process.reallyExit(DENIED);
    process.exit(DENIED);
  };
}

type Loose = Record<string, unknown>;
(net.Socket.prototype as unknown as Loose)["connect"] = deny("net connect");
(net.Server.prototype as unknown as Loose)["listen"] = deny("net listen");
(tls as unknown as Loose)["connect"] = deny("tls connect");
(dgram as unknown as Loose)["createSocket"] = deny("dgram");
for (const library of [http, https] as unknown as Loose[]) {
  library["request"] = deny("http request");
  library["get"] = deny("http get");
}
for (const names of [dns, dns.promises] as unknown as Loose[]) {
  for (const name of Object.keys(names))
    if (/^(?:lookup|resolve|reverse)/.test(name)) names[name] = deny(`dns ${name}`);
}
for (const resolver of [dns.Resolver.prototype, dns.promises.Resolver.prototype] as unknown as Loose[]) {
  for (const name of Object.getOwnPropertyNames(resolver))
    if (/^resolve|^reverse/.test(name)) resolver[name] = deny(`dns ${name}`);
}
globalThis.fetch = deny("fetch") as unknown as typeof fetch;
(globalThis as unknown as Loose)["WebSocket"] = class {
  constructor() {
    deny("WebSocket")();
  }
};
syncBuiltinESMExports();
