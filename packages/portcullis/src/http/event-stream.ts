// How is somebody told what happens as it happens? Server-sent events over one connection, which ends when the service does.

import type { FastifyReply, FastifyRequest } from "fastify";
import type { App } from "./app.ts";

/** A line now and then, so that nothing between takes the connection for dead. */
const BEAT_MS = 15_000;

/** What a listener that does not read may have waiting before it is let go; it comes back by itself. */
const WAITING_BYTES_MAX = 1_000_000;

export interface EventStream {
  send(event: string, data: unknown): void;
  end(): void;
}

/** Open streams of an application; a stopping service ends them. */
export class EventStreams {
  readonly #open = new Set<EventStream>();

  constructor(app: App) {
    app.addHook("preClose", async () => {
      for (const stream of this.#open) stream.end();
    });
  }

  get size(): number {
    return this.#open.size;
  }

  /** Begins a stream in answer to a request. @param onEnd when it ends, from either side */
  open(request: FastifyRequest, reply: FastifyReply, onEnd: () => void): EventStream {
    reply.hijack();
    const { raw } = reply;
    const headers = Object.fromEntries(Object.entries(reply.getHeaders()).map(([key, value]) => [key, value ?? ""]));
    const type = { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store" };
    raw.writeHead(200, { ...headers, ...type });
    raw.write("retry: 2000\n\n");
    const beat = setInterval(() => raw.write(": \n\n"), BEAT_MS);
    let ended = false;
    const stream: EventStream = {
      send: (event, data) => {
        if (ended) return;
        if (raw.writableLength > WAITING_BYTES_MAX) stream.end();
        else raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
      },
      end: () => {
        if (ended) return;
        ended = true;
        clearInterval(beat);
        this.#open.delete(stream);
        onEnd();
        raw.end();
      },
    };
    this.#open.add(stream);
    request.raw.on("close", () => stream.end());
    return stream;
  }
}
