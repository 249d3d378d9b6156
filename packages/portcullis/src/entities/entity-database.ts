// Where are the entities of the lists found by id and by neighbour? In a file made of editions, that may be thrown away and made again;
// entity-finder.ts searches it by words.

import { DatabaseSync } from "node:sqlite";
import type { Entity } from "./entity.ts";
import { propertyOf } from "./ftm-model.ts";

const TABLES = `
  CREATE TABLE entities (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL, list TEXT NOT NULL, schema TEXT NOT NULL, target INTEGER NOT NULL,
    first_seen TEXT, last_seen TEXT, last_change TEXT, body TEXT NOT NULL, UNIQUE (id, list)
  ) STRICT;
  CREATE INDEX entities_searched ON entities (list, schema, target, first_seen, last_seen, last_change);
  CREATE TABLE facts (row INTEGER NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (kind, value, row)) STRICT, WITHOUT ROWID;
  CREATE TABLE links (source TEXT NOT NULL, property TEXT NOT NULL, target TEXT NOT NULL, PRIMARY KEY (target, source, property)) STRICT, WITHOUT ROWID;
  CREATE TABLE merged (id TEXT PRIMARY KEY, entity TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE VIRTUAL TABLE words USING fts5 (names, others, content='', tokenize='unicode61 remove_diacritics 2');`;

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
}
