// The state of cases in one SQLite file.

import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { backup, DatabaseSync, type SQLInputValue } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import { PortcullisError } from "@portcullis/register/errors";
import type { DisposalAct } from "../../casework/acts.ts";
import { type Alert, type HistoryLine, scoreOfAlert } from "../../casework/alert.ts";
import type { CaseChanges } from "../../casework/draft.ts";
import type { Hold } from "../../casework/hold.ts";
import type { PolicyDocument } from "../../casework/policy-document.ts";
import type { Suppression } from "../../casework/suppression.ts";
import { BUSY_MS, openDatabase } from "../migrate.ts";
import { cursorInvalid, cursorOf } from "./alert-query.ts";
import { AlertSearch } from "./alert-search.ts";
import { entriesOfLiving, forget } from "./forget.ts";
import { STATE_FORM } from "./state-form.ts";
import type { AlertCounts, AlertPage, AlertQuery, StateStore, SuppressionPage } from "./state-store.ts";

export function statePath(folder: string): string {
  return join(folder, "state.db");
}

/** Opens the file, made where there is none. Throws `STATE_DAMAGED`, `STATE_NEWER` (operation). */
export function openState(path: string): StateStore {
  const database = openDatabase(path, STATE_FORM);
  // What is disposed of must not be found in the file any more.
  database.exec("PRAGMA secure_delete = ON");
  return new SqliteState(database, new DatabaseSync(path, { timeout: 0 }));
}

interface BodyRow {
  readonly body: string;
}

interface StateCount {
  readonly state: keyof AlertCounts;
  readonly count: number;
}

/** Number of the alert's place: the entry that opened it. */
function seqOf(alert: string): number {
  return /^A\d{1,15}$/.test(alert) ? Number(alert.slice(1)) : -1;
}

/** 48 bits of a hash: they fit a number, and what has the same is told apart by the entry itself. */
function prefixOf(hash: string): number {
  return Number.parseInt(hash.slice(0, 12), 16) || 0;
}

function conflict(what: string): PortcullisError {
  return new PortcullisError(
    "STATE_CONFLICT",
    "operation",
    `The state was changed by somebody else meanwhile: ${what}.`,
  );
}

function wordsOf({ subject, hits }: Alert): string {
  const texts = [
    subject.id,
    subject.name,
    ...subject.aliases,
    ...hits.flatMap(({ party, caption }) => [party, caption]),
  ];
  return [...new Set(texts)].join("\n");
}

/** Of one step of a back-up. */
const ALL_PAGES = 2 ** 31 - 1;

/** SQLITE_BUSY. */
const BUSY = 5;

/** Between two looks whether the lock is free. */
const STEP_MS = 20;

/** Waits until no other program has the file locked for writing; whoever only reads is answered meanwhile. */
async function unlocked(gate: DatabaseSync): Promise<void> {
  for (const until = performance.now() + BUSY_MS; ; ) {
    try {
      gate.exec("BEGIN IMMEDIATE; ROLLBACK");
      return;
    } catch (error) {
      if ((error as { errcode?: unknown }).errcode !== BUSY || performance.now() > until) throw error;
    }
    await wait(STEP_MS);
  }
}

class SqliteState implements StateStore {
  readonly #database: DatabaseSync;
  /** Knocks before the other writes: SQLite's own waiting would hold up the thread. */
  readonly #gate: DatabaseSync;
  readonly #prepared = new Map<string, ReturnType<DatabaseSync["prepare"]>>();

  readonly #search: AlertSearch;
  /** Until something is written. */
  #states: readonly StateCount[] | undefined;

  constructor(database: DatabaseSync, gate: DatabaseSync) {
    this.#database = database;
    this.#gate = gate;
    this.#search = new AlertSearch(database);
  }

  #all<Row>(sql: string, ...values: readonly SQLInputValue[]): readonly Row[] {
    let statement = this.#prepared.get(sql);
    if (statement === undefined) {
      statement = this.#database.prepare(sql);
      this.#prepared.set(sql, statement);
    }
    return statement.all(...values) as unknown as readonly Row[];
  }

  #run(sql: string, ...values: readonly SQLInputValue[]): void {
    this.#all(sql, ...values);
  }

  #bodies<T>(sql: string, ...values: readonly SQLInputValue[]): readonly T[] {
    return this.#all<BodyRow>(sql, ...values).map(({ body }) => JSON.parse(body) as T);
  }

  async through(): Promise<number> {
    return this.#all<{ through: number }>("SELECT through FROM applied")[0]?.through ?? 0;
  }

  async write(changes: CaseChanges): Promise<void> {
    await unlocked(this.#gate);
    this.#search.forget();
    this.#states = undefined;
    this.#database.exec("BEGIN IMMEDIATE");
    try {
      const [{ through } = { through: 0 }] = this.#all<{ through: number }>("SELECT through FROM applied");
      if (changes.through < through) throw conflict(`entries up to ${through} are applied already`);
      if (changes.forgotten.length > 0) forget(this.#database, changes.forgotten);
      for (const alert of changes.alerts) this.#putAlert(alert);
      for (const line of changes.history) {
        this.#run("INSERT INTO history VALUES (?, ?, ?)", line.entry, seqOf(line.alert), JSON.stringify(line));
      }
      for (const suppression of changes.suppressions) this.#putSuppression(suppression);
      for (const policy of changes.policies) {
        this.#run("INSERT INTO policies VALUES (?, ?)", policy.version, JSON.stringify(policy));
      }
      for (const { hash, entry } of changes.screenings) {
        this.#run("INSERT OR IGNORE INTO screenings VALUES (?, ?)", prefixOf(hash), entry);
      }
      for (const [subject, hold] of changes.holds) {
        this.#run("DELETE FROM holds WHERE subject = ?", subject);
        if (hold !== null) this.#run("INSERT INTO holds VALUES (?, ?, ?)", subject, hold.entry, JSON.stringify(hold));
      }
      this.#run("UPDATE applied SET through = ?", changes.through);
      this.#database.exec("COMMIT");
    } catch (error) {
      this.#database.exec("ROLLBACK");
      throw error;
    }
    // The journal beside the file has copies of its own.
    if (changes.forgotten.length > 0) this.#database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  }

  #putAlert(alert: Alert): void {
    const { id, key, state, assignee, opened_at, version, hits } = alert;
    const seq = seqOf(id);
    const score = scoreOfAlert(alert);
    const [known] = this.#all<{ version: number }>("SELECT version FROM alerts WHERE seq = ?", seq);
    if (known !== undefined && known.version >= version) throw conflict(`alert ${id} has version ${known.version}`);
    this.#run(
      `INSERT INTO alerts VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (seq) DO UPDATE SET
         state = excluded.state, assignee = excluded.assignee, score = excluded.score, version = excluded.version, body = excluded.body`,
      seq,
      key,
      state,
      assignee,
      score,
      opened_at,
      version,
      JSON.stringify(alert),
    );
    this.#run("DELETE FROM alert_lists WHERE seq = ?", seq);
    for (const list of new Set(hits.map((hit) => hit.list))) {
      this.#run("INSERT INTO alert_lists VALUES (?, ?, ?, ?)", list, seq, state, score);
    }
    this.#run("DELETE FROM alert_words WHERE rowid = ?", seq);
    this.#run("INSERT INTO alert_words (rowid, words) VALUES (?, ?)", seq, wordsOf(alert));
  }

  #putSuppression(suppression: Suppression): void {
    const { id, key, party, ended } = suppression;
    this.#run(
      `INSERT INTO suppressions (id, key, party, ended, body) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET ended = excluded.ended, body = excluded.body`,
      id,
      key,
      party,
      ended === null ? 0 : 1,
      JSON.stringify(suppression),
    );
  }

  async alert(id: string): Promise<Alert | undefined> {
    return this.#bodies<Alert>("SELECT body FROM alerts WHERE seq = ?", seqOf(id))[0];
  }

  async alertOf(key: string): Promise<Alert | undefined> {
    return this.#bodies<Alert>("SELECT body FROM alerts WHERE key = ?", key)[0];
  }

  async alerts(query: AlertQuery): Promise<AlertPage> {
    const { places, total } = this.#search.page(query);
    const shown = places.slice(0, query.limit);
    const last = shown.at(-1);
    const next = places.length > query.limit && last !== undefined ? cursorOf(query.sort, last) : null;
    const alerts = shown.flatMap(({ seq }) => this.#bodies<Alert>("SELECT body FROM alerts WHERE seq = ?", seq));
    return { alerts, next, total };
  }

  async counts(actor: string): Promise<AlertCounts> {
    const rows = this.#states ?? this.#all<StateCount>("SELECT state, count(*) AS count FROM alerts GROUP BY state");
    this.#states = rows;
    const [{ mine } = { mine: 0 }] = this.#all<{ mine: number }>(
      "SELECT count(*) AS mine FROM alerts WHERE assignee = ? AND state IN ('open', 'checking')",
      actor,
    );
    return {
      open: 0,
      checking: 0,
      closed: 0,
      ...Object.fromEntries(rows.map(({ state, count }) => [state, count])),
      mine,
    };
  }

  async history(alert: string): Promise<readonly HistoryLine[]> {
    return this.#bodies<HistoryLine>("SELECT body FROM history WHERE alert = ? ORDER BY entry", seqOf(alert));
  }

  async suppression(id: string): Promise<Suppression | undefined> {
    return this.#bodies<Suppression>("SELECT body FROM suppressions WHERE id = ?", id)[0];
  }

  async suppressionsOf(key: string): Promise<readonly Suppression[]> {
    return this.#bodies<Suppression>("SELECT body FROM suppressions WHERE key = ? AND ended = 0 ORDER BY seq", key);
  }

  async suppressions(query: {
    readonly all?: boolean;
    readonly cursor?: string;
    readonly limit: number;
  }): Promise<SuppressionPage> {
    const { all = false, cursor, limit } = query;
    if (cursor !== undefined && !/^\d{1,15}$/.test(cursor)) throw cursorInvalid();
    const rows = this.#all<BodyRow & { seq: number }>(
      `SELECT seq, body FROM suppressions WHERE ${all ? "" : "ended = 0 AND "}seq < ? ORDER BY seq DESC LIMIT ?`,
      cursor === undefined ? Number.MAX_SAFE_INTEGER : Number(cursor),
      limit + 1,
    );
    const shown = rows.slice(0, limit);
    const next = rows.length > limit ? String(shown.at(-1)?.seq) : null;
    return { suppressions: shown.map(({ body }) => JSON.parse(body) as Suppression), next };
  }

  async policies(): Promise<readonly PolicyDocument[]> {
    return this.#bodies<PolicyDocument>("SELECT body FROM policies ORDER BY version");
  }

  async screeningEntries(hash: string): Promise<readonly number[]> {
    const rows = this.#all<{ entry: number }>(
      "SELECT entry FROM screenings WHERE prefix = ? ORDER BY entry DESC LIMIT 8",
      prefixOf(hash),
    );
    return rows.map(({ entry }) => entry);
  }

  async holds(): Promise<readonly Hold[]> {
    return this.#bodies<Hold>("SELECT body FROM holds ORDER BY entry");
  }

  async entriesOfLiving(entries: DisposalAct["entries"], after: string): Promise<readonly number[]> {
    return entriesOfLiving(this.#database, entries, after);
  }

  async backup(path: string): Promise<void> {
    mkdirSync(dirname(path), { recursive: true });
    // Over a connection of its own, all at once: one moment of the file, whatever this one writes meanwhile.
    const source = new DatabaseSync(this.#database.location() ?? "", { readOnly: true, timeout: BUSY_MS });
    try {
      await backup(source, path, { rate: ALL_PAGES });
    } finally {
      source.close();
    }
  }

  async close(): Promise<void> {
    this.#gate.close();
    this.#database.close();
  }
}
