// Where does intelligence lie? In the file of the statements: every object once, byte for byte, with the editions that hold it, and the
// names and ties by which it is found.

import { createHash } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import type { IntelligenceObject } from "@portcullis/register";
import { nameKey } from "@portcullis/register/statements";

export interface IntelligenceEdition {
  readonly seq: number;
  readonly edition: string;
  readonly list: string;
  /** ISO date. */
  readonly published: string;
  /** ISO time in UTC. */
  readonly loadedAt: string;
  readonly format: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly objects: number;
  /** Distinct names of groups, tools and operations. */
  readonly names: number;
  readonly problems: number;
}

interface EditionRow extends Omit<IntelligenceEdition, "loadedAt"> {
  readonly loaded_at: string;
}

function editionOf({ loaded_at: loadedAt, ...row }: EditionRow): IntelligenceEdition {
  return { ...row, loadedAt };
}

export class IntelligenceStore {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  editions(): readonly IntelligenceEdition[] {
    const rows = this.#database.prepare("SELECT * FROM editions ORDER BY list, published, seq").all();
    return (rows as unknown as EditionRow[]).map(editionOf);
  }

  /** Of each list the newest edition published by a day, and loaded by a moment. */
  inForce(asOf = "9999", knownAt = "9999"): readonly IntelligenceEdition[] {
    const newest = new Map<string, IntelligenceEdition>();
    for (const edition of this.#loadings()) {
      if (edition.published <= asOf && edition.loadedAt <= knownAt) newest.set(edition.list, edition);
    }
    return [...newest.values()];
  }

  /** Editions in the order of their days and, within a day, of their loading; one that came back stands twice. */
  #loadings(): readonly IntelligenceEdition[] {
    const again = this.#database.prepare("SELECT edition, loaded_at FROM loaded_again ORDER BY seq").all();
    const editions = this.editions();
    const returned = (again as unknown as { edition: number; loaded_at: string }[]).flatMap(
      ({ edition, loaded_at }) => {
        const found = editions.find(({ seq }) => seq === edition);
        return found === undefined ? [] : [{ ...found, loadedAt: loaded_at }];
      },
    );
    const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
    // A stable order: of two of one moment the one that returned is the later.
    return [...editions, ...returned].toSorted(
      (a, b) => order(a.list, b.list) || order(a.published, b.published) || order(a.loadedAt, b.loadedAt),
    );
  }

  /** The edition of a day that was loaded last, and every one of that day. */
  ofDay(
    list: string,
    published: string,
  ): { readonly last?: IntelligenceEdition; readonly all: readonly IntelligenceEdition[] } {
    const all = this.#loadings().filter((each) => each.list === list && each.published === published);
    const last = all.at(-1);
    return last === undefined ? { all } : { last, all };
  }

  /** An edition that is here already is in force again from now on. */
  loadAgain({ seq }: IntelligenceEdition, loadedAt: string): void {
    this.#database.prepare("INSERT INTO loaded_again (edition, loaded_at) VALUES (?, ?)").run(seq, loadedAt);
  }

  /** Writes an edition: call `add` for each object, then `end`. To be done within one transaction. */
  writer(about: Omit<IntelligenceEdition, "seq" | "objects" | "names" | "problems">): IntelligenceWriter {
    return new IntelligenceWriter(this.#database, about);
  }

  /** The JSON of an object as published. */
  object(edition: number, id: string): string | undefined {
    const row = this.#database
      .prepare("SELECT text FROM objects JOIN bodies ON hash = body WHERE edition = ? AND id = ?")
      .get(edition, id) as { text: string } | undefined;
    return row?.text;
  }

  /** Objects of an edition in the order of their ids. */
  *objects(edition: number): Generator<string> {
    const rows = this.#database
      .prepare("SELECT text FROM objects JOIN bodies ON hash = body WHERE edition = ? ORDER BY id")
      .iterate(edition);
    for (const row of rows) yield (row as unknown as { text: string }).text;
  }

  /** Whether an edition holds any object of a type. */
  holds(edition: number, type: string): boolean {
    return (
      this.#database.prepare("SELECT 1 FROM objects WHERE edition = ? AND type = ? LIMIT 1").get(edition, type) !==
      undefined
    );
  }

  /** Ids of what is a group, in order. */
  groupIds(edition: number): readonly string[] {
    const rows = this.#database
      .prepare("SELECT id FROM objects WHERE edition = ? AND type IN ('intrusion-set', 'threat-actor') ORDER BY id")
      .all(edition);
    return (rows as unknown as { id: string }[]).map(({ id }) => id);
  }

  /** Ids of the ties that begin or end at an object. */
  ties(edition: number, id: string): readonly string[] {
    const rows = this.#database
      .prepare("SELECT id FROM object_links WHERE edition = ?1 AND (source = ?2 OR target = ?2) ORDER BY id")
      .all(edition, id);
    return (rows as unknown as { id: string }[]).map((row) => row.id);
  }
}

export class IntelligenceWriter {
  readonly #database: DatabaseSync;
  readonly #seq: number;
  readonly #insert;
  #objects = 0;
  readonly #names = new Set<string>();

  constructor(database: DatabaseSync, about: Omit<IntelligenceEdition, "seq" | "objects" | "names" | "problems">) {
    this.#database = database;
    const { edition, list, published, loadedAt, format, title, publisher, licence } = about;
    const made = database
      .prepare(
        "INSERT INTO editions (edition, list, published, loaded_at, format, title, publisher, licence, objects, names, problems) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0)",
      )
      .run(edition, list, published, loadedAt, format, title, publisher, licence);
    this.#seq = Number(made.lastInsertRowid);
    this.#insert = {
      body: database.prepare("INSERT OR IGNORE INTO bodies VALUES (?, ?)"),
      object: database.prepare("INSERT OR IGNORE INTO objects VALUES (?, ?, ?, ?)"),
      name: database.prepare("INSERT OR IGNORE INTO object_names VALUES (?, ?, ?)"),
      link: database.prepare("INSERT OR IGNORE INTO object_links VALUES (?, ?, ?, ?)"),
    };
  }

  /** @returns false for an id that the edition holds already: the newer version of the two is kept. */
  add(object: IntelligenceObject): boolean {
    const { id, type, text, names, link, modified } = object;
    const hash = createHash("sha1").update(text).digest();
    this.#insert.body.run(hash, text);
    const isNew = this.#insert.object.run(this.#seq, id, type, hash).changes > 0;
    if (!isNew && !(modified !== undefined && modified > this.#modifiedOf(id))) return false;
    if (isNew) this.#objects += 1;
    else this.#replace(id, type, hash);
    for (const name of names) {
      const key = nameKey(name);
      this.#names.add(key);
      this.#insert.name.run(this.#seq, key, id);
    }
    if (link !== undefined) this.#insert.link.run(this.#seq, link.source, link.target, id);
    return isNew;
  }

  /** ISO time of the version that is kept. */
  #modifiedOf(id: string): string {
    const text = new IntelligenceStore(this.#database).object(this.#seq, id) ?? "{}";
    const { created, modified = created } = JSON.parse(text) as { created?: unknown; modified?: unknown };
    return typeof modified === "string" ? modified : "";
  }

  /** Puts another version in the place of one, whose names and ties go. */
  #replace(id: string, type: string, hash: Buffer): void {
    this.#database
      .prepare("UPDATE objects SET type = ?, body = ? WHERE edition = ? AND id = ?")
      .run(type, hash, this.#seq, id);
    for (const table of ["object_names", "object_links"]) {
      this.#database.prepare(`DELETE FROM ${table} WHERE edition = ? AND id = ?`).run(this.#seq, id);
    }
  }

  end(problems: number): IntelligenceEdition {
    this.#database
      .prepare("UPDATE editions SET objects = ?, names = ?, problems = ? WHERE seq = ?")
      .run(this.#objects, this.#names.size, problems, this.#seq);
    const row = this.#database.prepare("SELECT * FROM editions WHERE seq = ?").get(this.#seq);
    return editionOf(row as unknown as EditionRow);
  }
}
