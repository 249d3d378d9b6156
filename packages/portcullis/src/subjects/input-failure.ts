// How does a file given by the caller fail as a whole? As the register's error, loaded only when it is needed.

/** Details are JSON-safe and stand beside the message under `--json`. */
export type FailureDetails = Readonly<Record<string, string | number | boolean>>;

/** The caller's fault (exit 2). Usage: `throw await inputFailure("FILE_EMPTY", "…")`. */
export async function inputFailure(
  code: string,
  message: string,
  details: FailureDetails = {},
  cause?: unknown,
): Promise<Error> {
  const { PortcullisError } = await import("@portcullis/register/errors");
  return new PortcullisError(code, "input", message, details, cause);
}

/** Disk, network or list source (exit 3). */
export async function operationFailure(
  code: string,
  message: string,
  details: FailureDetails = {},
  cause?: unknown,
): Promise<Error> {
  const { PortcullisError } = await import("@portcullis/register/errors");
  return new PortcullisError(code, "operation", message, details, cause);
}
