// Where is one party of one edition found without reading the others? In a file made of editions, that may be thrown away and made
// again. A party that does not change from edition to edition lies in it once.

import { hash } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { JoinKey, ListedParty } from "@portcullis/register";

/** Of the tables; another one makes another file. */
const FORM = 1;

const TABLES = `
  CREATE TABLE IF NOT EXISTS editions (edition INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, whole INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS bodies (body INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, party BLOB NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS parties (
    edition INTEGER NOT NULL, id TEXT NOT NULL, body INTEGER NOT NULL, PRIMARY KEY (edition, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS keys (
    edition INTEGER NOT NULL, ground TEXT NOT NULL, value TEXT NOT NULL, id TEXT NOT NULL,
    PRIMARY KEY (edition, ground, value, id)
  ) STRICT, WITHOUT ROWID;`;

/** A party with what it may be joined by. */
export interface IndexedParty {
  readonly party: ListedParty;
  readonly keys: readonly JoinKey[];
}

/** A party that differs between two editions; a side is absent where it is not on the list. */
export interface DifferingParty {
  readonly id: string;
  readonly before?: number;
  readonly after?: number;
}

interface Statements {
  readonly party: ReturnType<DatabaseSync["prepare"]>;
  readonly body: ReturnType<DatabaseSync["prepare"]>;
  readonly sharing: ReturnType<DatabaseSync["prepare"]>;
}

function open(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 10_000 });
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; ${TABLES}`);
  return database;
}

export class PartyDatabase {
  readonly #database: DatabaseSync;
  readonly #statements: Statements;

  /** @param folder the data folder */
  constructor(folder: string) {
    const path = join(folder, "parties", `parties.${FORM}.db`);
    mkdirSync(dirname(path), { recursive: true });
    try {
      this.#database = open(path);
    } catch {
      // Damaged, or of a kill while it was made: it holds nothing that the editions do not.
      for (const end of ["", "-wal", "-shm"]) rmSync(`${path}${end}`, { force: true });
      this.#database = open(path);
    }
    this.#statements = {
      party: this.#database.prepare("SELECT body FROM parties WHERE edition = ? AND id = ?"),
      body: this.#database.prepare("SELECT party FROM bodies WHERE body = ?"),
      sharing: this.#database.prepare("SELECT id FROM keys WHERE edition = ? AND ground = ? AND value = ? LIMIT ?"),
    };
  }

  close(): void {
    this.#database.close();
  }

  /** Number under which an edition lies here, once all of it does. */
  numberOf(edition: string): number | undefined {
    const row = this.#database.prepare("SELECT edition FROM editions WHERE hash = ? AND whole = 1").get(edition);
    return (row as { edition: number } | undefined)?.edition;
  }

  /** Hashes of the editions that lie here. */
  editions(): readonly string[] {
    const rows = this.#database.prepare("SELECT hash FROM editions").all();
    return (rows as unknown as { hash: string }[]).map(({ hash: each }) => each);
  }

  /** Begins an edition, or goes on with one that was begun. */
  begin(edition: string): number {
    this.#database.prepare("INSERT OR IGNORE INTO editions (hash, whole) VALUES (?, 0)").run(edition);
    const row = this.#database.prepare("SELECT edition FROM editions WHERE hash = ?").get(edition);
    return (row as { edition: number }).edition;
  }

  /** Adds parties of an edition in one transaction; those that are there already stay. */
  add(edition: number, parties: readonly IndexedParty[]): void {
    const known = this.#database.prepare("SELECT body FROM bodies WHERE digest = ?");
    const body = this.#database.prepare("INSERT INTO bodies (digest, party) VALUES (?, ?)");
    const place = this.#database.prepare("INSERT OR REPLACE INTO parties VALUES (?, ?, ?)");
    const key = this.#database.prepare("INSERT OR IGNORE INTO keys VALUES (?, ?, ?, ?)");
    this.#database.exec("BEGIN IMMEDIATE");
    try {
      for (const { party, keys } of parties) {
        const text = JSON.stringify(party);
        const digest = hash("sha256", text, "buffer").subarray(0, 16);
        const found = known.get(digest) as { body: number } | undefined;
        const at = found?.body ?? Number(body.run(digest, deflateRawSync(text)).lastInsertRowid);
        place.run(edition, party.id, at);
        for (const { ground, value } of keys) key.run(edition, ground, value, party.id);
      }
      this.#database.exec("COMMIT");
    } catch (error) {
      this.#database.exec("ROLLBACK");
      throw error;
    }
  }

  finish(edition: number): void {
    this.#database.prepare("UPDATE editions SET whole = 1 WHERE edition = ?").run(edition);
  }

  /** Takes out editions whose files are gone, and the parties that only they had. */
  forget(editions: readonly string[]): void {
    for (const each of editions) {
      const edition = this.begin(each);
      this.#database.exec("BEGIN IMMEDIATE");
      for (const table of ["parties", "keys", "editions"]) {
        this.#database.prepare(`DELETE FROM ${table} WHERE edition = ?`).run(edition);
      }
      this.#database.exec("COMMIT");
    }
    if (editions.length > 0) {
      this.#database.exec("DELETE FROM bodies WHERE body NOT IN (SELECT body FROM parties)");
    }
  }

  /** Number of what an edition states of a party: the same number is the same words. */
  bodyOf(edition: number, id: string): number | undefined {
    return (this.#statements.party.get(edition, id) as { body: number } | undefined)?.body;
  }

  read(body: number): ListedParty {
    const row = this.#statements.body.get(body) as { party: Uint8Array };
    return JSON.parse(inflateRawSync(row.party).toString("utf8")) as ListedParty;
  }

  party(edition: number, id: string): ListedParty | undefined {
    const body = this.bodyOf(edition, id);
    return body === undefined ? undefined : this.read(body);
  }

  /** Parties of an edition that bear a key, at most so many. */
  bearing(edition: number, { ground, value }: JoinKey, limit: number): readonly string[] {
    const rows = this.#statements.sharing.all(edition, ground, value, limit);
    return (rows as unknown as { id: string }[]).map(({ id }) => id);
  }

  /** Parties that are on one of two lists only, or not with the same words, by id. */
  differing(before: number, after: number): readonly DifferingParty[] {
    const rows = this.#database
      .prepare(
        `SELECT a.id AS id, a.body AS before, b.body AS after FROM parties a
           LEFT JOIN parties b ON b.edition = ?2 AND b.id = a.id
           WHERE a.edition = ?1 AND b.body IS NOT a.body
         UNION ALL
         SELECT b.id, NULL, b.body FROM parties b
           WHERE b.edition = ?2 AND NOT EXISTS (SELECT 1 FROM parties a WHERE a.edition = ?1 AND a.id = b.id)
         ORDER BY id`,
      )
      .all(before, after) as unknown as { id: string; before: number | null; after: number | null }[];
    return rows.map(({ id, before: old, after: now }) => ({
      id,
      ...(old === null ? {} : { before: old }),
      ...(now === null ? {} : { after: now }),
    }));
  }
}
