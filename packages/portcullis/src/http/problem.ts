// How is a caller told that something is wrong? A status, a stable code and a sentence, as RFC 9457 has it; the only place that knows
// which failure is which status.

import { PortcullisError } from "@portcullis/register/errors";
import { databaseFailure } from "../store/database-failure.ts";

/** Not imported as a module: that would load Node's client too, which takes 40 ms at every start. */
const { STATUS_CODES } = process.getBuiltinModule("node:http");

export class HttpProblem extends Error {
  override readonly name = "HttpProblem";
  readonly status: number;
  readonly code: string;
  /** Of the answer. */
  readonly headers: Readonly<Record<string, string>>;
  /** What else the body has: `current` for somebody whose version is not the newest. */
  readonly more: Readonly<Record<string, unknown>>;

  constructor(
    status: number,
    code: string,
    detail: string,
    headers: Readonly<Record<string, string>> = {},
    more: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail);
    this.status = status;
    this.code = code;
    this.headers = headers;
    this.more = more;
  }
}

export interface ProblemBody {
  readonly type: "about:blank";
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
}

/** Failures of ours that are not simply the caller's fault (400) or ours (500). */
const STATUS_OF: Readonly<Record<string, number>> = {
  LIST_UNKNOWN: 404,
  PARTY_UNKNOWN: 404,
  NO_EDITION: 404,
  NO_EDITION_IN_FORCE: 409,
  NO_LISTS_LOADED: 503,
  NOBODY_OF_THAT_NAME: 404,
  USER_UNKNOWN: 404,
  KEY_UNKNOWN: 404,
  USER_EXISTS: 409,
  LAST_ADMINISTRATOR: 409,
  JOB_UNKNOWN: 404,
  JOB_FINISHED: 409,
  JOBS_FULL: 503,
  UPLOAD_TOO_LARGE: 413,
  FILE_TOO_LARGE: 413,
  ENTRY_UNKNOWN: 404,
  MESSAGE_UNKNOWN: 404,
  JOB_UNFINISHED: 409,
  LEDGER_NO_ENTRY: 404,
  DATA_LOCKED: 503,
  DATA_FULL: 507,
  LEDGER_DISK_FULL: 507,
  LEDGER_STOPPED: 503,
  ALERT_UNKNOWN: 404,
  SCREENING_UNKNOWN: 404,
  SCREENING_DISPOSED: 410,
  EDITION_PRUNED: 410,
  SUPPRESSION_UNKNOWN: 404,
  POLICY_UNKNOWN: 404,
  ALERT_CHANGED: 409,
  ALERT_CHECKING: 409,
  ALERT_CLOSED: 409,
  ALERT_NOT_CHECKING: 409,
  ALERT_OPEN: 409,
  SUPPRESSION_ENDED: 409,
  HOLD_SET: 409,
  HOLD_UNKNOWN: 404,
  SUBJECT_UNKNOWN: 404,
  FOUR_EYES: 403,
  REASON_UNKNOWN: 422,
  NOTE_MISSING: 422,
  PARTY_NOT_IN_ALERT: 422,
  SUPPRESSION_REFUSED: 422,
  NAME_EMPTY: 422,
  NAME_TOO_LONG: 422,
  COLUMNS_INVALID: 422,
  PARAMETER_INVALID: 422,
  DOCUMENT_UNKNOWN: 404,
  NO_RESULT: 404,
  NOT_SIGNED_IN: 409,
  PASSWORD_WRONG: 403,
  SIGN_IN_FAILED: 401,
  TOO_MANY_SIGN_INS: 429,
  LISTENERS_MAX: 503,
};

/** Of a failure of what was asked; of one of the disk or the ledger it is 503 where the table is silent. */
export function statusOf(code: string): number {
  return STATUS_OF[code] ?? 400;
}

function bodyOf(status: number, code: string, detail: string): ProblemBody {
  return { type: "about:blank", title: STATUS_CODES[status] ?? "Error", status, code, detail };
}

/** Failures of the framework that callers meet, under codes of our own. */
const FRAMEWORK: Readonly<Record<string, { readonly code: string; readonly detail: string }>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { code: "BODY_TOO_LARGE", detail: "The body is larger than this route takes." },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    code: "MEDIA_TYPE_UNKNOWN",
    detail: "This route does not take bodies of this Content-Type.",
  },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    code: "BODY_CUT",
    detail: "The body is not as long as its Content-Length says.",
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: { code: "BODY_INVALID", detail: "The body is empty." },
  FST_ERR_BAD_URL: { code: "URL_INVALID", detail: "The address cannot be read." },
};

interface FrameworkError {
  readonly statusCode?: number;
  readonly code?: string;
  readonly message?: string;
  readonly validation?: unknown;
}

/** What an error comes to over HTTP; of what nobody expected nothing is told but that it happened. */
export function problemOf(error: unknown): ProblemBody {
  if (error instanceof HttpProblem) return { ...bodyOf(error.status, error.code, error.message), ...error.more };
  const { name, kind } = error as { name?: string; kind?: string };
  if (error instanceof PortcullisError || name === "LedgerError" || kind === "input" || kind === "operation") {
    const { code, message } = error as PortcullisError;
    return bodyOf(STATUS_OF[code] ?? (kind === "input" ? 400 : 503), code, message);
  }
  const failed = databaseFailure(error);
  if (failed !== undefined) return bodyOf(STATUS_OF[failed.code] ?? 503, failed.code, failed.message);
  const { statusCode, code, message, validation } = error as FrameworkError;
  if (code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG") {
    return bodyOf(507, "DATA_FULL", "The disk is full: nothing of this was written. Make room and try again.");
  }
  if (validation !== undefined) return bodyOf(422, "REQUEST_INVALID", message ?? "The request is not as it should be.");
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    const own = FRAMEWORK[code ?? ""] ?? { code: "REQUEST_INVALID", detail: message ?? "" };
    return bodyOf(statusCode, own.code, own.detail);
  }
  return bodyOf(500, "FAULT", "This is a fault of the program; it is in its log.");
}
