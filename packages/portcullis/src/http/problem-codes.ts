// With which stable codes may a route fail? With those that stand beside it, and those that every route of its kind may answer.

import type { RouteOptions } from "fastify";
import { statusOf } from "./problem.ts";

/** Status → codes. */
export type FailsWith = Readonly<Record<string, readonly string[]>>;

/** Methods that change nothing and have no body. */
const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/** What may be wrong with the service and its data, whatever is asked of it. */
const SERVICE: FailsWith = {
  "500": ["FAULT"],
  "503": [
    ...["CATALOGUE_INVALID", "DATABASE_DAMAGED", "DATABASE_FAILED", "DATABASE_LOCKED", "DATA_LOCKED", "DATA_READ_ONLY"],
    ...[
      "LEDGER_DAMAGED",
      "LEDGER_NOT_WRITABLE",
      "LEDGER_STOPPED",
      "NO_LEDGER",
      "STATEMENTS_DAMAGED",
      "STATEMENTS_NEWER",
    ],
    ...["STATE_CONFLICT", "STATE_STOPPED", "TOO_BUSY"],
  ],
  "507": ["DATA_FULL", "LEDGER_DISK_FULL"],
};

function filled(codes: FailsWith): FailsWith {
  return Object.fromEntries(Object.entries(codes).filter(([, some]) => some.length > 0));
}

/** What a route may answer whatever it does: of who calls, and of the form of what is sent. */
export function commonFailures({ config, schema, method }: RouteOptions): FailsWith {
  const { querystring, params, body, consumes } = schema ?? {};
  const needsCaller = config?.may !== undefined && config.may !== "public";
  const changes = !READING.has(String(method));
  // A file is taken as it comes.
  const parses = changes && consumes === undefined;
  const isKept = changes && config?.unkept !== true;
  const when = (holds: boolean, ...codes: readonly string[]) => (holds ? codes : []);
  return filled({
    "400": [
      ...["REQUEST_MALFORMED", "URL_INVALID", "FORWARDED_REFUSED"],
      ...when(parses, "BODY_INVALID", "BODY_CUT", "JSON_TOO_DEEP"),
      ...when(isKept, "IDEMPOTENCY_KEY_INVALID"),
    ],
    "401": [...when(needsCaller, "SIGN_IN_NEEDED"), "KEY_EXPIRED", "KEY_INVALID", "KEY_REVOKED"],
    "403": [...when(needsCaller, "NOT_ALLOWED"), ...when(changes, "CROSS_ORIGIN", "CSRF_TOKEN_MISSING")],
    "408": ["REQUEST_TIMEOUT"],
    "409": when(isKept, "IDEMPOTENCY_IN_PROGRESS"),
    "413": when(parses, "BODY_TOO_LARGE"),
    "414": ["URL_TOO_LONG"],
    "415": when(parses, "MEDIA_TYPE_UNKNOWN"),
    "421": ["HOST_UNKNOWN"],
    "422": [
      ...when(Boolean(querystring || params || body), "REQUEST_INVALID"),
      ...when(isKept, "IDEMPOTENCY_KEY_REUSED"),
    ],
    "429": ["TOO_MANY_REQUESTS"],
    "431": ["HEADERS_TOO_LARGE"],
    ...SERVICE,
  });
}

/** What a route says of itself. */
export function ownFailures({ config }: RouteOptions): FailsWith {
  const own: Record<string, string[]> = {};
  for (const code of (config?.fails ?? []).toSorted()) {
    const status = String(statusOf(code));
    own[status] = [...(own[status] ?? []), code];
  }
  return own;
}
