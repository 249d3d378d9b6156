// What does it mean that SQLite refused, and what is to be done? A failure of ours with a stable code; the statement that failed is told
// to nobody.

import { PortcullisError } from "@portcullis/register/errors";

/** Extended codes have the primary one in their low byte. */
const PRIMARY = 0xff;

interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** By SQLite's own result codes. */
const REFUSALS: Readonly<Record<number, Refusal>> = {
  5: {
    code: "DATABASE_LOCKED",
    message: "Another program has a database of the data folder locked. Close that program.",
  },
  6: { code: "DATABASE_LOCKED", message: "A database of the data folder is locked. Try again." },
  11: {
    code: "DATABASE_DAMAGED",
    message: "A database of the data folder is damaged. Stop the service and restore a back-up.",
  },
  13: { code: "DATA_FULL", message: "The disk is full: nothing of this was written. Make room and try again." },
  26: {
    code: "DATABASE_DAMAGED",
    message: "A database of the data folder is damaged. Stop the service and restore a back-up.",
  },
};

const OTHERWISE: Refusal = {
  code: "DATABASE_FAILED",
  message:
    "A database of the data folder cannot be read or written. Check the disk, and that the folder is ours to write to.",
};

/** Throws nothing. @returns undefined for an error that is not SQLite's */
export function databaseFailure(error: unknown): PortcullisError | undefined {
  const { code, errcode } = error as { readonly code?: unknown; readonly errcode?: unknown };
  if (code !== "ERR_SQLITE_ERROR" || typeof errcode !== "number") return undefined;
  const refusal = REFUSALS[errcode & PRIMARY] ?? OTHERWISE;
  return new PortcullisError(refusal.code, "operation", refusal.message, { sqlite: errcode }, error);
}
