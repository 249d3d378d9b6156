// How does a SQLite file of an earlier version come up to this program's? One step after the other, each whole or not at all.

import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { PortcullisError } from "@portcullis/register/errors";
import { databaseFailure } from "./database-failure.ts";

/** How a file is opened, and how its failures are called. */
export interface DatabaseForm {
  /** Each brings the file from the version of its place to the next. */
  readonly migrations: readonly string[];
  readonly newerCode: string;
  readonly damagedCode: string;
  /** What is done about a damaged file. */
  readonly remedy: string;
}

/** Another process writes for moments only; whoever waits longer than this is told. */
export const BUSY_MS = 3_000;

/** Brings the file to this program's version. Throws the form's `newer` code (operation). */
export function migrate(database: DatabaseSync, path: string, { migrations, newerCode }: DatabaseForm): void {
  const { user_version: version } = database.prepare("PRAGMA user_version").get() as { user_version: number };
  if (version > migrations.length) {
    const message = `${path} was written by a newer version of Portcullis (form ${version}; this one knows ${migrations.length}). Use that version.`;
    throw new PortcullisError(newerCode, "operation", message, { path, version });
  }
  for (let at = version; at < migrations.length; at += 1) {
    database.exec("BEGIN IMMEDIATE");
    try {
      database.exec(migrations[at] as string);
      database.exec(`PRAGMA user_version = ${at + 1}`);
      database.exec("COMMIT");
    } catch (error) {
      database.exec("ROLLBACK");
      throw error;
    }
  }
}

/** Opens a file for reading and writing, made where there is none, durable at every commit. Throws the form's codes (operation). */
export function openDatabase(path: string, form: DatabaseForm): DatabaseSync {
  mkdirSync(dirname(path), { recursive: true });
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: BUSY_MS });
    database.exec("PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL");
    migrate(database, path, form);
    return database;
  } catch (error) {
    database?.close();
    if (error instanceof PortcullisError) throw error;
    const failed = databaseFailure(error);
    if (failed !== undefined && failed.code !== "DATABASE_DAMAGED") throw failed;
    const message = `${path} cannot be opened: ${(error as Error).message}. ${form.remedy}`;
    throw new PortcullisError(form.damagedCode, "operation", message, { path }, error);
  }
}
