// Where are the entities of the lists found by id, by word and by neighbour? In a file made of editions, that may be thrown away and
// made again.

import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import type { Entity } from "./entity.ts";
import { propertyOf } from "./ftm-model.ts";
import { conditionOf, rankedBy, type SearchWords } from "./search-words.ts";

const TABLES = `
  CREATE TABLE entities (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL, list TEXT NOT NULL, schema TEXT NOT NULL, target INTEGER NOT NULL,
    first_seen TEXT, last_seen TEXT, last_change TEXT, body TEXT NOT NULL, UNIQUE (id, list)
  ) STRICT;
  CREATE TABLE facts (row INTEGER NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (kind, value, row)) STRICT, WITHOUT ROWID;
  CREATE TABLE links (source TEXT NOT NULL, property TEXT NOT NULL, target TEXT NOT NULL, PRIMARY KEY (target, source, property)) STRICT, WITHOUT ROWID;
  CREATE TABLE merged (id TEXT PRIMARY KEY, entity TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE VIRTUAL TABLE words USING fts5 (names, others, content='', tokenize='unicode61 remove_diacritics 2');`;

/** What a search asks; conditions of one kind are alternatives unless `all` says otherwise. */
export interface EntitySearch {
  readonly lists: readonly string[];
  /** Absent for everything. */
  readonly words?: SearchWords;
  readonly schemata?: readonly string[];
  readonly excludedSchemata?: readonly string[];
  /** Kind of a fact (country, topic, dataset, `properties.NAME`) with the values looked for. */
  readonly facts: readonly { readonly kind: string; readonly values: readonly string[]; readonly all: boolean }[];
  readonly excludedDatasets?: readonly string[];
  readonly target?: boolean;
  readonly changedSince?: string;
  readonly sort?: readonly {
    readonly field: "first_seen" | "last_seen" | "last_change";
    readonly descending: boolean;
  }[];
}

export interface Facet {
  readonly value: string;
  readonly count: number;
}

function marks(values: readonly unknown[]): string {
  return values.map(() => "?").join(",");
}

function where(search: EntitySearch): { readonly text: string; readonly values: SQLInputValue[] } {
  const parts: string[] = [`list IN (${marks(search.lists)})`];
  const values: SQLInputValue[] = [...search.lists];
  const add = (part: string, ...more: readonly SQLInputValue[]): void => {
    parts.push(part);
    values.push(...more);
  };
  const { words, schemata, excludedSchemata, excludedDatasets, target, changedSince } = search;
  if (words !== undefined) {
    const asked = conditionOf(words);
    add(asked.text, ...asked.values);
  }
  if (schemata !== undefined) add(`schema IN (${marks(schemata)})`, ...schemata);
  if (excludedSchemata !== undefined && excludedSchemata.length > 0)
    add(`schema NOT IN (${marks(excludedSchemata)})`, ...excludedSchemata);
  for (const { kind, values: wanted, all } of search.facts) {
    const each = all ? wanted.map((value) => [value]) : [wanted];
    for (const some of each) {
      if (kind === "schema") add(`schema IN (${marks(some)})`, ...some);
      else add(`e.row IN (SELECT row FROM facts WHERE kind = ? AND value IN (${marks(some)}))`, kind, ...some);
    }
  }
  if (excludedDatasets !== undefined && excludedDatasets.length > 0) {
    add(
      `e.row NOT IN (SELECT row FROM facts WHERE kind = 'dataset' AND value IN (${marks(excludedDatasets)}))`,
      ...excludedDatasets,
    );
  }
  if (target !== undefined) add("target = ?", target ? 1 : 0);
  if (changedSince !== undefined) add("last_change >= ?", changedSince);
  return { text: parts.join(" AND "), values };
}

export class EntityDatabase {
  readonly #database: DatabaseSync;

  /** @param path a file, or `:memory:` */
  constructor(path: string, options: { readonly readOnly: boolean }) {
    this.#database = new DatabaseSync(path, { readOnly: options.readOnly });
    if (!options.readOnly) this.#database.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; ${TABLES}`);
  }

  close(): void {
    this.#database.close();
  }

  /** Adds entities within one transaction. */
  fill(entities: Iterable<{ readonly list: string; readonly entity: Entity }>): void {
    this.#database.exec("BEGIN");
    const insert = {
      entity: this.#database.prepare("INSERT OR IGNORE INTO entities VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)"),
      fact: this.#database.prepare("INSERT OR IGNORE INTO facts VALUES (?, ?, ?)"),
      link: this.#database.prepare("INSERT OR IGNORE INTO links VALUES (?, ?, ?)"),
      merged: this.#database.prepare("INSERT OR IGNORE INTO merged VALUES (?, ?)"),
      words: this.#database.prepare("INSERT INTO words (rowid, names, others) VALUES (?, ?, ?)"),
    };
    for (const { list, entity } of entities) {
      const { id, schema, target, first_seen, last_seen, last_change, referents, datasets, properties } = entity;
      const body = JSON.stringify(entity);
      const added = insert.entity.run(id, list, schema, target ? 1 : 0, first_seen, last_seen, last_change, body);
      if (added.changes === 0) continue;
      const row = Number(added.lastInsertRowid);
      for (const dataset of datasets) insert.fact.run(row, "dataset", dataset);
      for (const referent of referents) if (referent !== id) insert.merged.run(referent, id);
      const [names, others]: [string[], string[]] = [[entity.caption], []];
      for (const [name, values] of Object.entries(properties)) {
        const type = propertyOf(schema, name)?.type;
        for (const value of values) {
          if (type === "entity") insert.link.run(id, name, value);
          else if (type === "name") names.push(value);
          else others.push(value);
          if (type === "country" || type === "topic") insert.fact.run(row, type, value);
          if (value.length <= 100) insert.fact.run(row, `properties.${name}`, value);
        }
      }
      insert.words.run(row, names.join("\n"), others.join("\n"));
    }
    this.#database.exec("COMMIT");
  }

  /** The entity of an id, of any list. */
  entity(id: string): Entity | undefined {
    const row = this.#database.prepare("SELECT body FROM entities WHERE id = ? ORDER BY row LIMIT 1").get(id);
    return row === undefined ? undefined : (JSON.parse((row as { body: string }).body) as Entity);
  }

  /** The id under which an id that was merged away is found now. */
  mergedInto(id: string): string | undefined {
    const row = this.#database.prepare("SELECT entity FROM merged WHERE id = ?").get(id);
    return (row as { entity: string } | undefined)?.entity;
  }

  /** Entities that name this one, with the property by which they do. */
  naming(id: string): readonly { readonly source: string; readonly property: string }[] {
    const rows = this.#database.prepare("SELECT source, property FROM links WHERE target = ? ORDER BY source").all(id);
    return rows as unknown as { source: string; property: string }[];
  }

  count(search: EntitySearch): number {
    const { text, values } = where(search);
    const row = this.#database.prepare(`SELECT count(*) AS count FROM entities e WHERE ${text}`).get(...values);
    return (row as { count: number }).count;
  }

  search(search: EntitySearch, limit: number, offset: number): readonly Entity[] {
    const { text, values } = where(search);
    const sorts = (search.sort ?? []).map(
      ({ field, descending }) => `${field} IS NULL, ${field} ${descending ? "DESC" : "ASC"}`,
    );
    const ranked = search.words === undefined ? undefined : rankedBy(search.words);
    const byRank = ranked === undefined ? [] : ["rank IS NULL, rank"];
    const order = [...sorts, ...byRank, "target DESC", "e.row"].join(", ");
    // Ranks first, bodies last: in between are numbers alone.
    const ranks = "SELECT rowid AS at, bm25(words, 10.0, 1.0) AS rank FROM words WHERE words MATCH ?";
    const before = ranked === undefined ? "" : `WITH ranked AS MATERIALIZED (${ranks}) `;
    const beside = ranked === undefined ? "" : "LEFT JOIN ranked ON at = e.row ";
    const first = ranked === undefined ? [] : [ranked];
    const rows = this.#database
      .prepare(`${before}SELECT body FROM entities e ${beside}WHERE ${text} ORDER BY ${order} LIMIT ? OFFSET ?`)
      .all(...first, ...values, limit, offset);
    return (rows as unknown as { body: string }[]).map(({ body }) => JSON.parse(body) as Entity);
  }

  /** How often each value of a kind occurs among what is found, the most frequent first. */
  facet(search: EntitySearch, kind: "country" | "topic" | "dataset" | "schema"): readonly Facet[] {
    const { text, values } = where(search);
    const statement =
      kind === "schema"
        ? `SELECT schema AS value, count(*) AS count FROM entities e WHERE ${text} GROUP BY schema ORDER BY count DESC, value LIMIT 50`
        : `SELECT f.value, count(*) AS count FROM facts f JOIN entities e ON e.row = f.row WHERE f.kind = '${kind}' AND ${text} GROUP BY f.value ORDER BY count DESC, f.value LIMIT 50`;
    return this.#database.prepare(statement).all(...values) as unknown as Facet[];
  }
}
