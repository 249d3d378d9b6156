// What did the file system refuse, in words that say what to do?

import { LedgerError } from "../errors.ts";

const FULL = new Set<unknown>(["ENOSPC", "EDQUOT", "EFBIG"]);
const REFUSED = new Set<unknown>(["EACCES", "EROFS", "EPERM", "ENOTDIR", "EEXIST", "EISDIR"]);

/** A failure of ours for what can be done something about; every other error as it is. */
export function storageError(error: unknown, folder: string): unknown {
  const { code } = error as { code?: unknown };
  if (FULL.has(code)) {
    const message = `The disk is full: the ledger ${folder} could not be written. Entries acknowledged before are safe; make room and open it again.`;
    return new LedgerError("LEDGER_DISK_FULL", "operation", message, { folder }, error);
  }
  if (REFUSED.has(code)) {
    const message = `The ledger ${folder} cannot be written. Check its permissions, or name another folder.`;
    return new LedgerError("LEDGER_NOT_WRITABLE", "operation", message, { folder }, error);
  }
  return error;
}
