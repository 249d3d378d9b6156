// What does the program's exit code say? One table, used by every command.

export const EXIT = {
  done: 0,
  /** Hits were found and `--fail-on-hit` was given. */
  hits: 1,
  /** The caller's fault: usage or a file that is not what was asked for. */
  input: 2,
  /** Disk, network or a list source. */
  operation: 3,
  /** Stopped by SIGINT, as shells count it (128 + 2). */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What an error has to tell; read by shape, so that no package is loaded for it. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly exit: ExitCode;
}

/** System errors of the file system that the caller can do something about, in plain words. */
const SYSTEM: ReadonlyMap<string, string> = new Map([
  ["ENOSPC", "The disk is full."],
  ["EROFS", "The folder is on a read-only file system."],
  ["EACCES", "Permission is denied."],
  ["EPERM", "The operation is not permitted."],
  ["ENOENT", "There is no such file or folder."],
  ["ENOTDIR", "A part of the path is no folder."],
  ["EISDIR", "The path is a folder."],
  ["EMFILE", "Too many files are open."],
  ["EDQUOT", "The disk quota is exhausted."],
]);

/**
 * The failure an error stands for, or undefined when it is none of the expected kinds: then it is a fault of the program
 * and must be seen whole.
 */
export function failureOf(error: unknown): Failure | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as { code?: unknown };
  if (typeof code !== "string") return undefined;
  if (error.name === "PortcullisError") {
    const { kind, details } = error as unknown as { kind: string; details?: Failure["details"] };
    const exit = kind === "input" ? EXIT.input : EXIT.operation;
    return { code, message: error.message, details: details ?? {}, exit };
  }
  if (code === "ERR_SQLITE_ERROR") {
    const { errcode } = error as { errcode?: number };
    // SQLITE_BUSY; its extended codes have it in their low byte.
    const busy = ((errcode ?? 0) & 0xff) === 5;
    const message = busy ? "A database of the data folder is locked by another program." : error.message;
    return { code: busy ? "DATABASE_LOCKED" : "DATABASE_FAILED", message, details: {}, exit: EXIT.operation };
  }
  const words = SYSTEM.get(code);
  if (words === undefined) return undefined;
  const { path } = error as { path?: string };
  const message = path === undefined ? words : `${path}: ${words}`;
  return { code: `SYSTEM_${code}`, message, details: path === undefined ? {} : { path }, exit: EXIT.operation };
}
