// How does a page ask the service? With a time limit, again when that is safe, and with the same idempotency key each time, so that asking
// twice never does something twice.

import { apiUrl, type QueryValue } from "./base.ts";
import { failureOf, RequestFailed } from "./failure.ts";

export interface Asked {
  readonly query?: Readonly<Record<string, QueryValue>>;
  readonly body?: unknown;
  /** Sent as it is, with this content type. */
  readonly bytes?: { readonly content: BodyInit; readonly type: string };
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  /** Once more on a failure of the way there; a write only ever with its key. */
  readonly retries?: number;
}

export const REQUEST = {
  /** Longer than the service ever takes for one answer. */
  timeoutMs: 20_000,
  retries: 2,
  /** Before the second attempt; three times as long before each further one. */
  firstPauseMs: 250,
} as const;

/** Set once the session is known; sent with whatever changes state. */
let csrf: string | null = null;
export function setCsrf(token: string | null): void {
  csrf = token;
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

function headersOf(method: string, asked: Asked, key: string): Record<string, string> {
  const headers: Record<string, string> = { accept: "application/json" };
  if (asked.bytes !== undefined) headers["content-type"] = asked.bytes.type;
  else if (asked.body !== undefined) headers["content-type"] = "application/json";
  if (method !== "GET") {
    headers["idempotency-key"] = key;
    if (csrf !== null) headers["x-csrf-token"] = csrf;
  }
  return headers;
}

async function once(method: string, path: string, asked: Asked, key: string): Promise<Response> {
  const limit = AbortSignal.timeout(asked.timeoutMs ?? REQUEST.timeoutMs);
  const signal = asked.signal === undefined ? limit : AbortSignal.any([asked.signal, limit]);
  const body = asked.bytes?.content ?? (asked.body === undefined ? null : JSON.stringify(asked.body));
  try {
    const response = await fetch(apiUrl(path, asked.query), {
      method,
      headers: headersOf(method, asked, key),
      body,
      signal,
      credentials: "same-origin",
      cache: "no-store",
    });
    if (!response.ok) throw await failureOf(response);
    return response;
  } catch (error) {
    if (error instanceof RequestFailed) throw error;
    // Somebody typed on, or left the page: that is no failure.
    if (asked.signal?.aborted === true) throw error;
    if (limit.aborted) throw new RequestFailed(0, "NO_ANSWER_IN_TIME", "The service took too long to answer.");
    throw new RequestFailed(0, "UNREACHABLE", "The service cannot be reached. Is it still running?");
  }
}

/** The answer of one route under /api/v1, whatever its form. Throws `RequestFailed`. */
export async function send(method: string, path: string, asked: Asked = {}): Promise<Response> {
  const key = crypto.randomUUID();
  const retries = asked.retries ?? REQUEST.retries;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await once(method, path, asked, key);
    } catch (error) {
      const isTransient =
        error instanceof RequestFailed && (error.status === 0 || [429, 502, 503, 504].includes(error.status));
      if (!isTransient || error.code === "NO_ANSWER_IN_TIME" || attempt >= retries) throw error;
      await pause(REQUEST.firstPauseMs * 3 ** attempt, asked.signal);
    }
  }
}

async function json<T>(method: string, path: string, asked: Asked): Promise<T> {
  const response = await send(method, path, asked);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

export const api = {
  get: <T>(path: string, asked: Asked = {}): Promise<T> => json<T>("GET", path, asked),
  post: <T>(path: string, asked: Asked = {}): Promise<T> => json<T>("POST", path, asked),
  patch: <T>(path: string, asked: Asked = {}): Promise<T> => json<T>("PATCH", path, asked),
  delete: <T>(path: string, asked: Asked = {}): Promise<T> => json<T>("DELETE", path, asked),
};
