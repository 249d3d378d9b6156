// Which publishers answer now? All are asked side by side within one short limit, and nothing stays pending after it: a
// program that goes on without the network must also be able to end without it.

import { Resolver } from "node:dns/promises";
import { get as getPlain } from "node:http";
import { get as getSecure } from "node:https";
import { isIP } from "node:net";
import type { Publisher } from "../publishers.ts";

/** How long publishers may take to begin an answer. */
const REACH_MS = 4_000;

/** No name server said anything, not even that it knows no such name. */
const SILENCE: ReadonlySet<string> = new Set(["ECANCELLED", "ECONNREFUSED", "ETIMEOUT"]);

/**
 * Whether a name server answers at all. The system's own look-up, which every request starts with, cannot be given up and
 * keeps the process alive for as long as it takes; so one that can be given up goes before it.
 */
async function nameServerAnswers(host: string, limitMs: number): Promise<boolean> {
  if (isIP(host) !== 0) return true;
  const resolver = new Resolver({ timeout: limitMs, tries: 1 });
  const timer = setTimeout(() => resolver.cancel(), limitMs);
  try {
    await resolver.resolve4(host);
    return true;
  } catch (error) {
    return !SILENCE.has((error as NodeJS.ErrnoException).code ?? "");
  } finally {
    clearTimeout(timer);
  }
}

/** Whether an answer begins, and is the file or the way to it. What is said is not read. */
function begins(url: URL, limitMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const get = url.protocol === "http:" ? getPlain : getSecure;
    const request = get(url, { headers: { "user-agent": "portcullis" } });
    const timer = setTimeout(() => request.destroy(), limitMs);
    const end = (answer: boolean): void => {
      clearTimeout(timer);
      request.destroy();
      resolve(answer);
    };
    request.on("response", ({ statusCode = 0 }) => end(statusCode >= 200 && statusCode < 400));
    // Why nothing came does not matter here: an update that is asked for says it.
    request.on("error", () => end(false));
    request.on("close", () => end(false));
  });
}

async function answers(address: string, until: number): Promise<boolean> {
  const url = new URL(address);
  if (!(await nameServerAnswers(url.hostname, until - Date.now()))) return false;
  return begins(url, Math.max(1, until - Date.now()));
}

/** The publishers whose first file can be had now, in their order; known after `limitMs` at the latest. */
export async function reachedPublishers(publishers: readonly Publisher[], limitMs = REACH_MS): Promise<Publisher[]> {
  const until = Date.now() + limitMs;
  const reached = await Promise.all(publishers.map(({ urls }) => answers(urls[0] as string, until)));
  return publishers.filter((_, at) => reached[at]);
}
