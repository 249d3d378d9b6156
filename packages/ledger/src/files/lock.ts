// Who may write to a ledger? One process at a time; a second writer is refused, a dead one's lock is taken over.

import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LedgerError } from "../errors.ts";
import { storageError } from "./storage-error.ts";

/** What a lock says: a process, and a token that no other lock bears. */
interface Holder {
  readonly pid: number;
  /** When the process started, in clock ticks since boot, where the system tells (Linux); else empty. */
  readonly started: string;
  readonly token: string;
}

/** Locks of dead processes in the way of each other; more are no accident. */
const TAKEOVERS_MAX = 8;

/** Field 22 of /proc/PID/stat (proc(5)); the second, a name in parentheses, may hold spaces. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

/** Whether that very process still runs; ids are used again, so the id alone does not tell. */
function isRunning({ pid, started }: Holder): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as { code?: unknown }).code !== "EPERM") return false;
  }
  const now = startOf(pid);
  return started === "" || now === "" || now === started;
}

/** A lock that cannot be read was torn when the power went: it was whole when its process put it in place. */
const TORN: Holder = { pid: 0, started: "", token: "torn" };

function holderOf(path: string): Holder | undefined {
  try {
    const { pid, started, token } = JSON.parse(readFileSync(path, "utf8")) as Partial<Holder>;
    const whole = Number.isInteger(pid) && typeof started === "string" && /^[0-9a-f-]{36}$/.test(token ?? "");
    return whole ? { pid: pid ?? 0, started: started ?? "", token: token ?? "" } : TORN;
  } catch (error) {
    if ((error as { code?: unknown }).code === "ENOENT") return undefined;
    if (error instanceof SyntaxError) return TORN;
    throw error;
  }
}

function locked(folder: string, lock: string, holder: Holder | undefined): LedgerError {
  const who = holder === undefined ? "another process" : `process ${holder.pid}`;
  const message = `The ledger ${folder} is open for writing in ${who}; it has one writer at a time. If no such process runs, delete ${lock}.`;
  return new LedgerError("LEDGER_LOCKED", "operation", message, { folder, lock });
}

/** Puts the lock in place unless there is one; its content is whole from the first moment. */
function place(path: string, holder: Holder): boolean {
  const aside = `${path}.${holder.token}`;
  writeFileSync(aside, `${JSON.stringify(holder)}\n`, { flag: "wx" });
  try {
    linkSync(aside, path);
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/**
 * A dead holder's lock may be removed only by who holds the lock that is named after its token: otherwise two processes
 * that both saw it dead could remove each other's new one.
 */
function acquire(folder: string, path: string, own: Holder, depth: number): void {
  for (let attempt = 0; attempt < TAKEOVERS_MAX; attempt += 1) {
    if (place(path, own)) return;
    const holder = holderOf(path);
    if (holder === undefined) continue;
    if (depth >= TAKEOVERS_MAX || isRunning(holder)) throw locked(folder, path, holder);
    const guard = join(folder, `lock.${holder.token}`);
    acquire(folder, guard, { ...own, token: randomUUID() }, depth + 1);
    try {
      if (holderOf(path)?.token === holder.token) rmSync(path, { force: true });
    } finally {
      rmSync(guard, { force: true });
    }
  }
  throw locked(folder, path, holderOf(path));
}

/**
 * Takes the ledger's lock. Throws `LEDGER_LOCKED` (operation) at once while another process, or another writer of this
 * one, holds it.
 *
 * @returns gives it back
 */
export function takeLock(folder: string): () => void {
  const path = join(folder, "lock");
  const own: Holder = { pid: process.pid, started: startOf(process.pid), token: randomUUID() };
  try {
    acquire(folder, path, own, 0);
  } catch (error) {
    throw storageError(error, folder);
  }
  return () => {
    if (holderOf(path)?.token === own.token) rmSync(path, { force: true });
  };
}
