// Which entries of the ledger are of a type, an actor, a time? A table beside the log, made of it alone: it can be removed at any time, and
// is brought up to the log whenever somebody asks.

import { rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";

export interface IndexedEntry {
  readonly entry: number;
  readonly type: string;
  readonly actor: string;
  /** ISO time. */
  readonly time: string;
}

export interface EntryQuery {
  readonly type?: string;
  readonly actor?: string;
  /** ISO time, included. */
  readonly from?: string;
  /** ISO time, not included. */
  readonly to?: string;
  /** Only what stands behind this place of the order. */
  readonly after?: EntryPlace;
  readonly limit: number;
}

/** Of an entry in the order of pages: newest first. */
export interface EntryPlace {
  readonly time: number;
  readonly entry: number;
}

/** Changed with the table: an older file is made anew. */
const FORM = 1;

const SCHEMA = `
  CREATE TABLE names (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE entries (entry INTEGER PRIMARY KEY, type INTEGER NOT NULL, actor INTEGER NOT NULL, time INTEGER NOT NULL) STRICT;
  CREATE INDEX entries_time ON entries (time);
  CREATE INDEX entries_type ON entries (type, time);
  CREATE INDEX entries_actor ON entries (actor, time);
  CREATE INDEX entries_both ON entries (type, actor, time);`;

function opened(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 10_000 });
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
  const { user_version: version } = database.prepare("PRAGMA user_version").get() as { user_version: number };
  if (version === FORM) return database;
  if (version !== 0) throw new Error("another form");
  database.exec(`BEGIN; ${SCHEMA} PRAGMA user_version = ${FORM}; COMMIT`);
  return database;
}

/** Nothing is lost with it: what cannot be read is made anew. */
function openOrRemake(path: string): DatabaseSync {
  try {
    return opened(path);
  } catch {
    for (const suffix of ["", "-wal", "-shm"]) rmSync(`${path}${suffix}`, { force: true });
    return opened(path);
  }
}

interface Row {
  readonly entry: number;
  readonly type: string;
  readonly actor: string;
  readonly time: number;
}

export class LedgerIndex {
  readonly #database: DatabaseSync;
  readonly #names = new Map<string, number>();

  constructor(folder: string) {
    this.#database = openOrRemake(join(folder, "ledger-index.db"));
  }

  /** Entries it knows, from the first on. */
  get size(): number {
    const { size } = this.#database.prepare("SELECT coalesce(max(entry) + 1, 0) AS size FROM entries").get() as {
      size: number;
    };
    return size;
  }

  #idOf(name: string): number {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    this.#database.prepare("INSERT OR IGNORE INTO names (name) VALUES (?)").run(name);
    const { id } = this.#database.prepare("SELECT id FROM names WHERE name = ?").get(name) as { id: number };
    this.#names.set(name, id);
    return id;
  }

  /** Takes in entries, whole or not at all. */
  add(entries: readonly IndexedEntry[]): void {
    const insert = this.#database.prepare("INSERT OR REPLACE INTO entries VALUES (?, ?, ?, ?)");
    this.#database.exec("BEGIN IMMEDIATE");
    try {
      for (const { entry, type, actor, time } of entries) {
        insert.run(entry, this.#idOf(type), this.#idOf(actor), Date.parse(time));
      }
      this.#database.exec("COMMIT");
    } catch (error) {
      this.#database.exec("ROLLBACK");
      this.#names.clear();
      throw error;
    }
  }

  /** Forgets everything: the log is another one. */
  clear(): void {
    this.#database.exec("DELETE FROM entries; DELETE FROM names");
    this.#names.clear();
  }

  /** Newest first. Reads no more than what it answers, whatever the log's size. */
  find({ type, actor, from, to, after, limit }: EntryQuery): readonly IndexedEntry[] {
    const where: string[] = [];
    const values: SQLInputValue[] = [];
    const add = (condition: string, ...more: SQLInputValue[]): void => {
      where.push(condition);
      values.push(...more);
    };
    const named = "(SELECT id FROM names WHERE name = ?)";
    if (type !== undefined) add(`e.type = ${named}`, type);
    if (actor !== undefined) add(`e.actor = ${named}`, actor);
    if (from !== undefined) add("e.time >= ?", Date.parse(from));
    if (to !== undefined) add("e.time < ?", Date.parse(to));
    if (after !== undefined) add("(e.time, e.entry) < (?, ?)", after.time, after.entry);
    const condition = where.length === 0 ? "" : `WHERE ${where.join(" AND ")}`;
    const rows = this.#database
      .prepare(
        `SELECT e.entry, t.name AS type, a.name AS actor, e.time FROM entries e
         JOIN names t ON t.id = e.type JOIN names a ON a.id = e.actor ${condition}
         ORDER BY e.time DESC, e.entry DESC LIMIT ?`,
      )
      .all(...values, limit);
    return (rows as unknown as Row[]).map(({ time, ...row }) => ({ ...row, time: new Date(time).toISOString() }));
  }

  close(): void {
    this.#database.close();
  }
}
