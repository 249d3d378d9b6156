// Where do statements lie that no list carries? In one SQLite file beside the editions: what was read, stated and decided, each with the
// moment at which it was taken in. Nothing is changed or removed.

import { existsSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import type { ListedParty } from "@portcullis/register";
import { checkSupersedes, type KeptStatement, type Statement } from "@portcullis/register/statements";
import { openDatabase } from "./migrate.ts";
import { STATEMENT_FORM } from "./statement-schema.ts";

/** A text that was read and kept. */
export interface KeptDocument {
  /** SHA-256 of its text, hexadecimal. */
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  /** ISO date. */
  readonly statedOn: string;
  readonly language: string;
  /** ISO time in UTC. */
  readonly keptAt: string;
  readonly text: string;
}

/** A party that an announcement names and no list carried yet. */
export interface KeptEntry {
  /** `provisional/2024-03-25-ni-gaobin`. */
  readonly id: string;
  /** The list that is expected to bring the party; absent where the text does not tell. */
  readonly list?: string;
  /** ISO date of the announcement. */
  readonly openedOn: string;
  readonly keptAt: string;
  readonly document: string;
  readonly party: ListedParty;
}

interface EntryRow {
  readonly id: string;
  readonly list: string | null;
  readonly opened_on: string;
  readonly kept_at: string;
  readonly document: string;
  readonly party: string;
}

/** What statements to look for; all that are given must hold. */
export interface StatementQuery {
  /** Ids of entities that are the subject or the object. */
  readonly entities?: readonly string[];
  readonly predicates?: readonly string[];
}

/** SQLite takes so many values in one statement. */
const VALUES_MAX = 500;

interface Row {
  readonly body: string;
  readonly kept_at: string;
}

function kept({ body, kept_at: keptAt }: Row): KeptStatement {
  return { statement: JSON.parse(body) as Statement, keptAt };
}

function marks(values: readonly unknown[]): string {
  return values.map(() => "?").join(",");
}

export function statementsPath(folder: string): string {
  return join(folder, "statements.db");
}

/** Opens the file, and makes it where `create` says so. Throws `STATEMENTS_DAMAGED`, `STATEMENTS_NEWER` (operation). */
export function openStatementDatabase(path: string): DatabaseSync {
  return openDatabase(path, STATEMENT_FORM);
}

export class StatementStore {
  readonly database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.database = database;
  }

  close(): void {
    this.database.close();
  }

  /** Does `act` whole or not at all. */
  together<T>(act: () => T): T {
    this.database.exec("BEGIN IMMEDIATE");
    try {
      const result = act();
      this.database.exec("COMMIT");
      return result;
    } catch (error) {
      this.database.exec("ROLLBACK");
      throw error;
    }
  }

  keepDocument(document: KeptDocument): void {
    const { id, name, publisher, statedOn, language, keptAt, text } = document;
    this.database
      .prepare("INSERT OR IGNORE INTO documents VALUES (?, ?, ?, ?, ?, ?, ?)")
      .run(id, name, publisher, statedOn, language, keptAt, text);
  }

  document(id: string): KeptDocument | undefined {
    const row = this.database.prepare("SELECT * FROM documents WHERE id = ?").get(id) as
      | {
          id: string;
          name: string;
          publisher: string;
          stated_on: string;
          language: string;
          kept_at: string;
          text: string;
        }
      | undefined;
    if (row === undefined) return undefined;
    const { stated_on: statedOn, kept_at: keptAt, ...others } = row;
    return { ...others, statedOn, keptAt };
  }

  /** Documents without their texts, the newest first. */
  documents(offset: number, limit: number): readonly Omit<KeptDocument, "text">[] {
    const rows = this.database
      .prepare(
        `SELECT id, name, publisher, stated_on AS statedOn, language, kept_at AS keptAt FROM documents
         ORDER BY kept_at DESC, id LIMIT ? OFFSET ?`,
      )
      .all(limit, offset);
    return rows.map((row) => ({ ...row })) as unknown as Omit<KeptDocument, "text">[];
  }

  /** Keeps statements, each once; one that is kept already stays as it is. Throws `STATEMENT_ORDER` (input). */
  keep(statements: readonly Statement[], keptAt: string): void {
    const insert = this.database.prepare(
      "INSERT OR IGNORE INTO statements (id, subject, object, speaker, predicate, stated_on, kept_at, document, supersedes, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    );
    for (const statement of statements) {
      if (statement.supersedes !== undefined) checkSupersedes(statement, this.statement(statement.supersedes));
      const { id, subject, object, speaker, predicate, statedOn, source } = statement;
      const document = "document" in source ? source.document : null;
      const body = JSON.stringify(statement);
      const supersedes = statement.supersedes ?? null;
      insert.run(
        id,
        subject.id,
        object?.id ?? null,
        speaker.id,
        predicate,
        statedOn,
        keptAt,
        document,
        supersedes,
        body,
      );
    }
  }

  keepEntry(entry: KeptEntry): void {
    const { id, list, openedOn, keptAt, document, party } = entry;
    this.database
      .prepare("INSERT OR IGNORE INTO provisional VALUES (?, ?, ?, ?, ?, ?)")
      .run(id, list ?? null, openedOn, keptAt, document, JSON.stringify(party));
  }

  /** Provisional entries ever opened, in the order of their days. */
  entries(): readonly KeptEntry[] {
    const rows = this.database.prepare("SELECT * FROM provisional ORDER BY opened_on, id").all();
    return (rows as unknown as EntryRow[]).map(({ list, opened_on: openedOn, kept_at: keptAt, party, ...others }) => ({
      ...others,
      ...(list === null ? {} : { list }),
      openedOn,
      keptAt,
      party: JSON.parse(party) as ListedParty,
    }));
  }

  statement(id: string): Statement | undefined {
    const row = this.database.prepare("SELECT body, kept_at FROM statements WHERE id = ?").get(id) as Row | undefined;
    return row === undefined ? undefined : kept(row).statement;
  }

  /** Statements in the order they were taken in, with all that supersede or are superseded by them. */
  statements(query: StatementQuery = {}): readonly KeptStatement[] {
    const found = new Map<string, KeptStatement>();
    for (const each of this.#matching(query)) found.set(each.statement.id, each);
    for (const { statement } of [...found.values()]) {
      for (const each of this.#lineage(statement))
        if (!found.has(each.statement.id)) found.set(each.statement.id, each);
    }
    return [...found.values()];
  }

  #matching({ entities, predicates }: StatementQuery): readonly KeptStatement[] {
    const where: string[] = [];
    const values: SQLInputValue[] = [];
    if (predicates !== undefined) {
      where.push(`predicate IN (${marks(predicates)})`);
      values.push(...predicates);
    }
    if (entities !== undefined) {
      if (entities.length > VALUES_MAX)
        return entities.flatMap((id) =>
          this.#matching({ entities: [id], ...(predicates === undefined ? {} : { predicates }) }),
        );
      where.push(`(subject IN (${marks(entities)}) OR object IN (${marks(entities)}))`);
      values.push(...entities, ...entities);
    }
    const condition = where.length === 0 ? "" : ` WHERE ${where.join(" AND ")}`;
    const rows = this.database.prepare(`SELECT body, kept_at FROM statements${condition} ORDER BY seq`).all(...values);
    return (rows as unknown as Row[]).map(kept);
  }

  #lineage(statement: Statement): readonly KeptStatement[] {
    const rows = this.database
      .prepare(
        `WITH RECURSIVE chain (id, supersedes) AS (
           SELECT id, supersedes FROM statements WHERE id = ?1
           UNION SELECT s.id, s.supersedes FROM statements s JOIN chain c ON s.id = c.supersedes OR s.supersedes = c.id)
         SELECT body, kept_at FROM statements WHERE id IN (SELECT id FROM chain) ORDER BY seq`,
      )
      .all(statement.id);
    return (rows as unknown as Row[]).map(kept);
  }
}

/** The register of statements in a data folder; with `create` false undefined where none is. */
export function openStatements(folder: string, create: true): StatementStore;
export function openStatements(folder: string, create: boolean): StatementStore | undefined;
export function openStatements(folder: string, create: boolean): StatementStore | undefined {
  const path = statementsPath(folder);
  if (!create && !existsSync(path)) return undefined;
  return new StatementStore(openStatementDatabase(path));
}
