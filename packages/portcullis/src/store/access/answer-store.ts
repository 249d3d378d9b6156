// What was answered to a request that may come again? Kept for a day under the caller's own key.

import type { AccessStore } from "./access-store.ts";

/** Whose request it is: the same key of another caller, or of another route, is another request. */
export interface RequestKey {
  readonly actor: string;
  readonly route: string;
  readonly key: string;
}

export interface KeptAnswer {
  /** Hash of what was asked. */
  readonly request: Uint8Array;
  /** The process that began to answer. */
  readonly run: string;
  /** Null while it is being answered. */
  readonly status: number | null;
  /** JSON. */
  readonly headers: string | null;
  readonly body: string | null;
}

const KEPT_MS = 24 * 3_600_000;

/**
 * Takes the key for a request that is about to be answered.
 * @returns what is kept under it already
 */
export function claimAnswer(
  { database }: AccessStore,
  { actor, route, key }: RequestKey,
  request: Uint8Array,
  run: string,
  now: Date,
): KeptAnswer | undefined {
  database.exec("BEGIN IMMEDIATE");
  try {
    database.prepare("DELETE FROM answers WHERE asked_at < ?").run(new Date(now.getTime() - KEPT_MS).toISOString());
    const kept = database
      .prepare("SELECT request, run, status, headers, body FROM answers WHERE actor = ? AND route = ? AND key = ?")
      .get(actor, route, key) as unknown as KeptAnswer | undefined;
    if (kept === undefined) {
      database
        .prepare("INSERT INTO answers VALUES (?, ?, ?, ?, ?, ?, NULL, NULL, NULL)")
        .run(actor, route, key, request, run, now.toISOString());
    } else if (kept.status === null && kept.run !== run) {
      // The process that began it is gone; nobody else will answer.
      database
        .prepare("UPDATE answers SET request = ?, run = ? WHERE actor = ? AND route = ? AND key = ?")
        .run(request, run, actor, route, key);
    }
    database.exec("COMMIT");
    return kept !== undefined && kept.status === null && kept.run !== run ? undefined : kept;
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
}

export function keepAnswer(
  { database }: AccessStore,
  { actor, route, key }: RequestKey,
  answer: Pick<KeptAnswer, "request" | "headers" | "body"> & { readonly status: number },
): void {
  const { request, status, headers, body } = answer;
  database
    .prepare(
      "UPDATE answers SET request = ?, status = ?, headers = ?, body = ? WHERE actor = ? AND route = ? AND key = ?",
    )
    .run(request, status, headers, body, actor, route, key);
}

/** Gives the key back: the request may be sent again. */
export function releaseAnswer({ database }: AccessStore, { actor, route, key }: RequestKey): void {
  database.prepare("DELETE FROM answers WHERE actor = ? AND route = ? AND key = ?").run(actor, route, key);
}
