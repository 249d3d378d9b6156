// The other side: a process that sends `POST /match` with one name each over connections that stay open, and times every answer.
// Written over plain sockets, because a full client would take the time that the service is to be given.
//
//   node load.ts PORT SUBJECTS.csv CONNECTIONS SECONDS      one JSON line on stdout

import { readFileSync } from "node:fs";
import { connect, type Socket } from "node:net";

interface Counts {
  readonly times: number[];
  failed: number;
  hits: number;
}

interface Answer {
  readonly ok: boolean;
  readonly body: string;
  readonly rest: Buffer;
}

/** The first whole answer of what was received; undefined while it is not whole. */
function answerIn(received: Buffer): Answer | undefined {
  const end = received.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const head = received.toString("latin1", 0, end);
  const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
  const whole = end + 4 + length;
  if (received.length < whole) return undefined;
  const body = received.toString("utf8", end + 4, whole);
  return { ok: head.startsWith("HTTP/1.1 200"), body, rest: received.subarray(whole) };
}

function requestOf(line: string): Buffer {
  const [id, name, , birthDate, country] = line.split(",");
  const properties = { name: [name], birthDate: [birthDate], country: [country] };
  const body = JSON.stringify({ queries: { q: { id, schema: "Person", properties } } });
  const head = `POST /match/default HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`;
  return Buffer.from(head + body);
}

function drive(port: number, next: () => Buffer | undefined, counts: Counts): Promise<void> {
  return new Promise((resolve) => {
    const socket: Socket = connect({ host: "127.0.0.1", port, noDelay: true });
    let received: Buffer = Buffer.alloc(0);
    let sentAt = 0;
    const send = (): void => {
      const request = next();
      if (request === undefined) socket.end();
      else {
        sentAt = performance.now();
        socket.write(request);
      }
    };
    socket.on("connect", send);
    socket.on("data", (part) => {
      received = received.length === 0 ? part : Buffer.concat([received, part]);
      const answer = answerIn(received);
      if (answer === undefined) return;
      counts.times.push(performance.now() - sentAt);
      if (!answer.ok) counts.failed += 1;
      if (answer.body.includes('"match":true')) counts.hits += 1;
      received = answer.rest;
      send();
    });
    socket.on("error", () => {
      counts.failed += 1;
    });
    socket.on("close", () => resolve());
  });
}

const [port = "", file = "", connections = "", seconds = ""] = process.argv.slice(2);
const requests = readFileSync(file, "utf8").trimEnd().split("\n").slice(1).map(requestOf);
const counts: Counts = { times: [], failed: 0, hits: 0 };
const start = performance.now();
const until = start + 1_000 * Number(seconds);
let at = 0;
const next = (): Buffer | undefined => {
  if (performance.now() >= until) return undefined;
  at += 1;
  return requests[at % requests.length];
};
await Promise.all(Array.from({ length: Number(connections) }, () => drive(Number(port), next, counts)));
const took = (performance.now() - start) / 1_000;
const times = Float64Array.from(counts.times).sort();
const quantile = (share: number): number =>
  times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? Number.NaN;
const { failed, hits } = counts;
const line = {
  requests: times.length,
  seconds: took,
  perSecond: times.length / took,
  p50: quantile(0.5),
  p99: quantile(0.99),
  longest: times.at(-1) ?? Number.NaN,
  failed,
  hits,
};
process.stdout.write(`${JSON.stringify(line)}\n`);
