// How can a whole operation on a ledger fail? Every failure has a stable code and says what to do.

/** `input`: the caller's fault; `operation`: disk, another process, damage. */
export type LedgerErrorKind = "input" | "operation";

export class LedgerError extends Error {
  /** The program reads failures by shape, and this package imports nothing of it: the name is the shape's. */
  override readonly name = "PortcullisError";
  /** Stable, upper snake case. Every code stands in `docs/reference/errors.md`. */
  readonly code: string;
  readonly kind: LedgerErrorKind;
  readonly details: Readonly<Record<string, string | number | boolean>>;

  constructor(
    code: string,
    kind: LedgerErrorKind,
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
