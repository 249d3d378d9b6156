// Every way in which a whole operation can fail, with a stable code. A bad row is a `Problem`, not an error.

/** `input`: the caller's fault (exit 2); `operation`: disk, network, list source (exit 3). */
export type ErrorKind = "input" | "operation";

export class PortcullisError extends Error {
  override readonly name = "PortcullisError";
  /** Stable, upper snake case. Every code stands in `docs/reference/errors.md`; a test says so. */
  readonly code: string;
  readonly kind: ErrorKind;
  readonly details: Readonly<Record<string, string | number | boolean>>;

  constructor(
    code: string,
    kind: ErrorKind,
    message: string,
    details: Readonly<Record<string, string | number | boolean>> = {},
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.kind = kind;
    this.details = details;
  }
}
