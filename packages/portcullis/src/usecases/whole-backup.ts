// How is everything backed up that cannot be made again, while the service goes on? Ledger with its keys, cases, users, statements and editions
// in one folder, each file with its hash; put back only where all of it is whole and the log verifies.

import { createHash } from "node:crypto";
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { copyFile, mkdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { DatabaseSync, backup as sqliteBackup } from "node:sqlite";
import { type Ledger, openLedger, parseVerifierKey, VERIFIER_KEY, verifyFolder } from "@portcullis/ledger";
import { PortcullisError } from "@portcullis/register/errors";
import { sync } from "../store/durable-files.ts";
import { openState, statePath } from "../store/state/sqlite-state.ts";
import type { Store } from "../store/store.ts";
import { openCasework } from "./casework.ts";
import { SETTINGS_FILE } from "./publisher-settings.ts";
import { withWriter } from "./with-writer.ts";

const MANIFEST = "backup.json";

/** The cases first: what the ledger has since is applied when they are opened. */
const DATABASES = ["state.db", "access.db", "statements.db"] as const;

/** Editions, which of them must stay, and what the ledger has not heard of yet. */
const FOLDERS = ["editions", "holds", "due"] as const;

/** Which editions are in force, how they were fetched, and from where somebody wants them fetched. */
const FILES = ["register.json", "fetched.json", SETTINGS_FILE] as const;

/** Of one step of SQLite's. */
const ALL_PAGES = 2 ** 31 - 1;

/** Made of the others, or empty. */
const LEDGER_LEFT_OUT = /^(?:lock\.db|aside)/;

interface BackedUpFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface BackupManifest {
  readonly form: 1;
  readonly made_at: string;
  /** Of the ledger. */
  readonly entries: number;
  readonly files: readonly BackedUpFile[];
}

async function hashOf(path: string): Promise<string> {
  const sum = createHash("sha256");
  for await (const part of createReadStream(path)) sum.update(part);
  return sum.digest("hex");
}

/** Paths of all files below a folder, as they are called in it. */
function filesBelow(folder: string, name: string): readonly string[] {
  if (!existsSync(join(folder, name))) return [];
  return readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name: file }) => join(parentPath, file).slice(folder.length + 1));
}

async function copy(from: string, to: string, path: string): Promise<void> {
  await mkdir(dirname(join(to, path)), { recursive: true });
  await copyFile(join(from, path), join(to, path));
}

/** A file that another took the place of meanwhile is copied when all stands still; any other failure is one of the back-up. */
function passOverGone(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}

/** Clocks of file systems are coarse. */
const SLACK_MS = 2_000;

async function copyLedger(folder: string, ledger: Ledger, to: string): Promise<number> {
  const all = (): readonly string[] =>
    filesBelow(folder, "ledger").filter((path) => !LEDGER_LEFT_OUT.test(path.slice("ledger/".length)));
  const began = Date.now() - SLACK_MS;
  // Most of it never changes again; only for the rest entries have to wait.
  for (const path of all()) await copy(folder, to, path).catch(passOverGone);
  return ledger.still(async () => {
    const now = new Set(all());
    for (const path of filesBelow(to, "ledger")) if (!now.has(path)) await rm(join(to, path));
    for (const path of now) {
      const isFresh = existsSync(join(to, path)) && statSync(join(folder, path)).mtimeMs < began;
      if (!isFresh) await copy(folder, to, path);
    }
    return ledger.size;
  });
}

/** Writes a back-up into a new folder. Throws `BACKUP_EXISTS` (input), `DATA_LOCKED` (operation) while lists are updated. */
export async function backUpAll(store: Store, ledger: Ledger, target: string, now: Date): Promise<BackupManifest> {
  const { folder } = store;
  const to = resolve(target);
  if (existsSync(to)) {
    throw new PortcullisError("BACKUP_EXISTS", "input", `${to} is there already. Name a folder that is not.`, {
      file: to,
    });
  }
  const aside = `${to}.partial`;
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true });
  try {
    for (const name of DATABASES) {
      if (!existsSync(join(folder, name))) continue;
      const database = new DatabaseSync(join(folder, name), { readOnly: true });
      try {
        // All at once: what is written meanwhile would make it begin again and again.
        await sqliteBackup(database, join(aside, name), { rate: ALL_PAGES });
      } finally {
        database.close();
      }
    }
    await withWriter(store, async () => {
      for (const name of FOLDERS) for (const path of filesBelow(folder, name)) await copy(folder, aside, path);
      for (const name of FILES) if (existsSync(join(folder, name))) await copy(folder, aside, name);
    });
    const entries = await copyLedger(folder, ledger, aside);
    const paths = readdirSync(aside, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(aside.length + 1))
      .toSorted();
    const files: BackedUpFile[] = [];
    for (const path of paths) {
      await sync(join(aside, path));
      files.push({ path, bytes: statSync(join(aside, path)).size, sha256: await hashOf(join(aside, path)) });
    }
    const manifest: BackupManifest = { form: 1, made_at: now.toISOString(), entries, files };
    await writeFile(join(aside, MANIFEST), `${JSON.stringify(manifest, undefined, 2)}\n`);
    await sync(join(aside, MANIFEST));
    await rename(aside, to);
    await sync(dirname(to));
    return manifest;
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    throw error;
  }
}

function invalid(what: string): PortcullisError {
  return new PortcullisError("BACKUP_INVALID", "input", `This is no whole back-up: ${what}. Nothing was restored.`);
}

function manifestOf(from: string): BackupManifest {
  try {
    const manifest = JSON.parse(readFileSync(join(from, MANIFEST), "utf8")) as BackupManifest;
    if (manifest.form === 1 && Array.isArray(manifest.files)) return manifest;
  } catch {
    // Said below.
  }
  throw invalid(`${join(from, MANIFEST)} is missing or cannot be read`);
}

/** Whether the log verifies and the cases can be opened over it. */
async function check(folder: string, { entries }: BackupManifest): Promise<void> {
  const key = parseVerifierKey(readFileSync(join(folder, "ledger", VERIFIER_KEY), "utf8").trim());
  const ledger = await openLedger(join(folder, "ledger"));
  try {
    if (ledger.size !== entries) throw invalid(`the ledger has ${ledger.size} entries, not ${entries}`);
    await (await openCasework(ledger, openState(statePath(folder)))).close();
  } finally {
    await ledger.close();
  }
  const { faults } = await verifyFolder(join(folder, "ledger"), key);
  if (faults.length > 0) throw invalid(`the ledger does not verify (${faults.length} faults)`);
}

/**
 * Puts a back-up in the place of a data folder that is not there, or is empty, after all of it was checked.
 * Throws `BACKUP_INVALID`, `STATE_EXISTS` (input).
 */
export async function restoreAll(folder: string, source: string): Promise<BackupManifest> {
  const from = resolve(source);
  const manifest = manifestOf(from);
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    const message = `${folder} is not empty. Name another data folder, or move this one away.`;
    throw new PortcullisError("STATE_EXISTS", "input", message, { folder });
  }
  const aside = `${folder}.restoring`;
  await rm(aside, { recursive: true, force: true });
  try {
    for (const { path, sha256 } of manifest.files) {
      if (path.split("/").includes("..")) throw invalid("a path of it leads outside");
      if (!existsSync(join(from, path))) throw invalid(`${path} is missing`);
      await copy(from, aside, path);
      if ((await hashOf(join(aside, path))) !== sha256) throw invalid(`${path} is not as it was backed up`);
      await sync(join(aside, path));
    }
    await check(aside, manifest);
    if (existsSync(folder)) await rmdir(folder);
    await rename(aside, folder);
    await sync(dirname(resolve(folder)));
    return manifest;
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    throw error;
  }
}
