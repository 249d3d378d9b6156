// What if a caller does not know whether a change arrived, and sends it again? With an Idempotency-Key it is made once, and answered twice.

import { createHash, type Hash, randomUUID } from "node:crypto";
import { pipeline, Readable, Transform } from "node:stream";
import type { FastifyRequest } from "fastify";
import type { AccessStore } from "../store/access/access-store.ts";
import { claimAnswer, keepAnswer, type RequestKey, releaseAnswer } from "../store/access/answer-store.ts";
import { passwordDigest } from "../usecases/access/passwords.ts";
import { actorOf } from "./actor.ts";
import type { App } from "./app.ts";
import { HttpProblem } from "./problem.ts";

/** Longer answers are files; those are fetched again, not made again. */
const BODY_CHARACTERS_MAX = 1_000_000;

const KEY = /^[\x21-\x7e]{1,200}$/;
const CHANGING = new Set(["POST", "PUT", "PATCH", "DELETE"]);

/** Headers that an answer has anew each time. */
const OWN = /^(?:content-type|location|x-batch-size)$/;

function keyOf(request: FastifyRequest): RequestKey | undefined {
  const key = request.headers["idempotency-key"];
  const { config, url } = request.routeOptions;
  if (key === undefined || url === undefined || config.unkept === true || !CHANGING.has(request.method))
    return undefined;
  if (typeof key !== "string" || !KEY.test(key)) {
    throw new HttpProblem(400, "IDEMPOTENCY_KEY_INVALID", "An Idempotency-Key has 1 to 200 visible ASCII characters.");
  }
  return { actor: actorOf(request), route: `${request.method} ${url}`, key };
}

/** Fields of bodies that hold a password, whatever the route. */
const PASSWORD_FIELDS = ["password", "new_password"];

/** A body as it is hashed: in place of each password what is slow to guess, since the hash is kept. */
async function withoutPasswords(body: unknown, key: RequestKey): Promise<unknown> {
  if (typeof body !== "object" || body === null) return body;
  const fields = new Map(Object.entries(body));
  for (const name of PASSWORD_FIELDS) {
    const password = fields.get(name);
    if (typeof password === "string")
      fields.set(name, await passwordDigest(password, `${JSON.stringify(key)} ${name}`));
  }
  return Object.fromEntries(fields);
}

/** Of what was asked: address and body, as far as it has been read. */
async function hashOf({ body, url }: FastifyRequest, key: RequestKey): Promise<Hash> {
  const hash = createHash("sha256").update(url).update("\n");
  if (body instanceof Readable) return hash;
  return hash.update(Buffer.isBuffer(body) ? body : JSON.stringify((await withoutPasswords(body, key)) ?? null));
}

/** A file that streams by is counted into the hash while its route reads it. */
function listen(request: FastifyRequest, hash: Hash): void {
  const { body } = request;
  if (!(body instanceof Readable)) return;
  const heard = new Transform({
    transform: (chunk: Uint8Array, _encoding, done) => {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  // Whoever reads it meets what became of the request.
  pipeline(body, heard, () => {});
  request.body = heard;
}

/** The hash of a request that was made before: its file is read for that, and goes nowhere. */
async function wholeHash(request: FastifyRequest, begun: Hash): Promise<Uint8Array> {
  const hash = begun.copy();
  if (request.body instanceof Readable) for await (const chunk of request.body) hash.update(chunk as Uint8Array);
  return hash.digest();
}

export function answerOnce(app: App, store: AccessStore): void {
  const run = randomUUID();
  const claimed = new WeakMap<FastifyRequest, { readonly key: RequestKey; readonly hash: Hash }>();
  app.addHook("preHandler", async (request, reply) => {
    const key = keyOf(request);
    if (key === undefined) return undefined;
    const hash = await hashOf(request, key);
    const kept = claimAnswer(store, key, hash.copy().digest(), run, new Date());
    if (kept === undefined) {
      listen(request, hash);
      claimed.set(request, { key, hash });
      return undefined;
    }
    // While a file arrives nobody knows yet what it is.
    const isKnown = kept.status !== null || !(request.body instanceof Readable);
    if (isKnown && !Buffer.from(kept.request).equals(await wholeHash(request, hash))) {
      throw new HttpProblem(422, "IDEMPOTENCY_KEY_REUSED", "The Idempotency-Key was sent with another request before.");
    }
    if (kept.status === null) {
      const message = "A request with this Idempotency-Key is being answered. Try again later.";
      throw new HttpProblem(409, "IDEMPOTENCY_IN_PROGRESS", message, { "retry-after": "1" });
    }
    reply.code(kept.status).headers(JSON.parse(kept.headers ?? "{}"));
    return reply.header("idempotency-replayed", "true").send(kept.body ?? "");
  });
  app.addHook("onSend", async (request, reply, payload) => {
    const claim = claimed.get(request);
    if (claim === undefined) return;
    const { key, hash } = claim;
    claimed.delete(request);
    const isText = typeof payload === "string" || payload === undefined || payload === null;
    const body = isText ? ((payload as string | null | undefined) ?? "") : undefined;
    if (body === undefined || body.length > BODY_CHARACTERS_MAX || reply.statusCode >= 500) releaseAnswer(store, key);
    else {
      const headers = Object.entries(reply.getHeaders()).filter(([name]) => OWN.test(name));
      const answer = { status: reply.statusCode, headers: JSON.stringify(Object.fromEntries(headers)), body };
      keepAnswer(store, key, { request: hash.digest(), ...answer });
    }
  });
}
