// Who may change the data folder now? One process at a time; a lock whose holder died is taken over.

import { randomUUID } from "node:crypto";
import { constants, copyFileSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PortcullisError } from "@portcullis/register/errors";

/** What a lock file says: a process, and a token that no other lock bears. */
interface Holder {
  readonly pid: number;
  /** When the process started, in clock ticks since boot, where the system tells (Linux); else empty. */
  readonly started: string;
  readonly token: string;
}

/** Locks of dead processes in the way of each other; more are no accident. */
const TAKEOVERS_MAX = 8;

/** What file systems without hard links answer. */
const NO_LINKS = new Set<unknown>(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"]);

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
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Not permitted to signal it: it runs, as somebody else.
    if ((error as { code?: unknown }).code !== "EPERM") return false;
  }
  const now = startOf(pid);
  return started === "" || now === "" || now === started;
}

function holderOf(path: string): Holder | undefined {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as { code?: unknown }).code === "ENOENT") return undefined;
    throw error;
  }
  try {
    return JSON.parse(text) as Holder;
  } catch (error) {
    const message = `The lock ${path} cannot be read. If no other portcullis works on this folder, delete it.`;
    throw new PortcullisError("DATA_LOCKED", "operation", message, { lock: path }, error);
  }
}

/** Puts the lock in place unless there is one; its content is whole from the first moment. */
function place(path: string, holder: Holder): boolean {
  const aside = `${path}.${holder.token}`;
  writeFileSync(aside, `${JSON.stringify(holder)}\n`, { flag: "wx" });
  try {
    try {
      linkSync(aside, path);
    } catch (error) {
      if (!NO_LINKS.has((error as { code?: unknown }).code)) throw error;
      copyFileSync(aside, path, constants.COPYFILE_EXCL);
    }
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function locked(folder: string, path: string, holder: Holder | undefined): PortcullisError {
  const who = holder === undefined ? "another process" : `process ${holder.pid}`;
  const message = `${folder} is being changed by ${who}. Wait until it has finished and try again.`;
  return new PortcullisError("DATA_LOCKED", "operation", message, { folder, lock: path });
}

/**
 * A dead holder's lock may be removed only by who holds the lock that is named after its token: otherwise two processes
 * that both saw it dead could remove each other's new one.
 */
function acquire(folder: string, path: string, depth: number): void {
  const own: Holder = { pid: process.pid, started: startOf(process.pid), token: randomUUID() };
  for (let attempt = 0; attempt < TAKEOVERS_MAX; attempt += 1) {
    if (place(path, own)) return;
    const holder = holderOf(path);
    if (holder === undefined) continue;
    if (depth >= TAKEOVERS_MAX || isRunning(holder)) throw locked(folder, path, holder);
    const guard = join(folder, `lock-${holder.token}`);
    acquire(folder, guard, depth + 1);
    try {
      if (holderOf(path)?.token === holder.token) rmSync(path, { force: true });
    } finally {
      rmSync(guard, { force: true });
    }
  }
  throw locked(folder, path, holderOf(path));
}

/**
 * Takes the folder's lock. Throws `DATA_LOCKED` (operation) at once while another process holds it.
 *
 * @returns gives it back
 */
export function takeLock(folder: string): () => void {
  const path = join(folder, "lock");
  acquire(folder, path, 0);
  return () => rmSync(path, { force: true });
}
