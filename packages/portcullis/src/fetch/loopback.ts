// For tests: a real server on this machine that serves what it is told and misbehaves as it is told.

import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, connect, createServer as createTcpServer, type Server } from "node:net";
import { join } from "node:path";

export type { IncomingMessage, ServerResponse };

export interface Loopback {
  /** Without a slash at the end. */
  readonly url: string;
  readonly requests: readonly IncomingMessage[];
  close(): Promise<void>;
}

const FIXTURES = join(import.meta.dirname, "fixtures");

/** PEM file of the authority that a secure loopback shows. */
export const CERTIFICATE_FILE = join(FIXTURES, "loopback-certificate.pem");

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

export async function loopback(listener: RequestListener, secure = false): Promise<Loopback> {
  const requests: IncomingMessage[] = [];
  const told: RequestListener = (request, response) => {
    requests.push(request);
    listener(request, response);
  };
  const server = secure
    ? createSecureServer(
        { key: readFileSync(join(FIXTURES, "loopback-key.pem")), cert: readFileSync(CERTIFICATE_FILE) },
        told,
      )
    : createServer(told);
  const port = await listening(server);
  return {
    url: `${secure ? "https" : "http"}://localhost:${port}`.replace("http://localhost", "http://127.0.0.1"),
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A proxy that tunnels (CONNECT), and tells where to. */
export async function loopbackProxy(): Promise<{ url: string; tunnels: readonly string[]; close(): void }> {
  const tunnels: string[] = [];
  const server = createTcpServer((socket) => {
    socket.once("data", (head) => {
      const [, target = ""] = /^CONNECT (\S+) /.exec(head.toString("latin1")) ?? [];
      tunnels.push(target);
      const [host = "", port = ""] = target.split(":");
      const out = connect(Number(port), host, () => {
        socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
        out.pipe(socket);
        socket.pipe(out);
      });
      out.on("error", () => socket.destroy());
    });
    socket.on("error", () => {});
  });
  const port = await listening(server);
  return { url: `http://127.0.0.1:${port}`, tunnels, close: () => server.close() };
}
