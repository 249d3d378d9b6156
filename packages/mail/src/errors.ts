// How can reading mail fail as a whole, and what can be wrong with one message? Every code is stable and says what to do.

/** `input`: the caller's fault; `operation`: disk. */
export type MailErrorKind = "input" | "operation";

export class MailError extends Error {
  /** The program reads failures by shape, and this package's callers need not import it: the name is the shape's. */
  override readonly name = "PortcullisError";
  /** Stable, upper snake case. Every code stands in `docs/reference/errors.md`. */
  readonly code: string;
  readonly kind: MailErrorKind;
  readonly details: Readonly<Record<string, string | number | boolean>>;

  constructor(
    code: string,
    kind: MailErrorKind,
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

/** What was wrong with one message or file: a value, not an exception. What could be read still counts. */
export interface MailProblem {
  /** Stable, upper snake case. */
  readonly code: string;
  /** What was found, where, and what to do. */
  readonly message: string;
}
