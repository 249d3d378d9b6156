// What of the entities speaks of these words, and what do they have in common? Reads the file that entity-database.ts makes, and nothing of
// FollowTheMoney's model, so that a thread of its own is there at once.

import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import type { Entity } from "./entity.ts";
import { type Condition, conditionOf, expanded, marks, rankedBy, type SearchWords } from "./search-words.ts";
import { termsLike } from "./term-likeness.ts";

/** What is found beyond so many is put in order without its words: nobody reads so far, and weighing each costs a second. */
const RANKED_MAX = 20_000;

/** Searches whose totals and facets are kept; the file never changes. */
const KEPT_MAX = 64;

export interface FactWanted {
  /** Kinds of facts (country, topic, dataset, schema, `properties.NAME`), any of which will do. */
  readonly kinds: readonly string[];
  readonly values: readonly string[];
  /** Whether all values must be there. */
  readonly all: boolean;
  /** Whether the values stand for all that begins so: a year for its days. */
  readonly begun?: boolean;
}

/** What a search asks; conditions of one kind are alternatives unless `all` says otherwise. */
export interface EntitySearch {
  readonly lists: readonly string[];
  /** Absent for everything. */
  readonly words?: SearchWords;
  readonly schemata?: readonly string[];
  readonly excludedSchemata?: readonly string[];
  readonly facts: readonly FactWanted[];
  readonly excludedDatasets?: readonly string[];
  readonly target?: boolean;
  readonly changedSince?: string;
  readonly sort?: readonly {
    readonly field: "first_seen" | "last_seen" | "last_change";
    readonly descending: boolean;
  }[];
}

export interface FoundPage {
  readonly limit: number;
  readonly offset: number;
  /** For each the kinds of facts whose values are counted. */
  readonly facets: readonly (readonly string[])[];
}

export interface Facet {
  readonly value: string;
  readonly count: number;
}

export interface FoundEntities {
  readonly total: number;
  readonly entities: readonly Entity[];
  /** In the order asked for, each the most frequent value first. */
  readonly facets: readonly (readonly Facet[])[];
}

function factOf(facts: readonly string[], value: string, begun: boolean): Condition {
  const end = { value, included: true };
  return conditionOf(begun ? { kind: "range", facts, from: end, to: end } : { kind: "fact", facts, value });
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
  for (const { kinds, values: wanted, all, begun = false } of search.facts) {
    for (const some of all ? wanted.map((value) => [value]) : [wanted]) {
      const asked = some.map((value) => factOf(kinds, value, begun));
      add(`(${asked.map(({ text }) => text).join(" OR ")})`, ...asked.flatMap(({ values: each }) => each));
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

interface Kept {
  readonly total: number;
  readonly facets: Map<string, readonly Facet[]>;
}

export class EntityFinder {
  readonly #database: DatabaseSync;
  readonly #kept = new Map<string, Kept>();
  /** Which search the table of what was found holds now. */
  #held: string | undefined;
  #terms: readonly string[] | undefined;

  constructor(path: string) {
    this.#database = new DatabaseSync(path, { readOnly: true });
    this.#database.exec(`
      PRAGMA temp_store = MEMORY;
      CREATE TEMP TABLE found (row INTEGER PRIMARY KEY, target INTEGER, schema TEXT, first_seen TEXT, last_seen TEXT, last_change TEXT);
      CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, words, row);`);
  }

  close(): void {
    this.#database.close();
  }

  /** Throws `QUERY_INVALID` (input) for a pattern that too many words are like. */
  find(search: EntitySearch, { limit, offset, facets }: FoundPage): FoundEntities {
    const { sort = [], words: asked, ...rest } = search;
    const words =
      asked === undefined ? undefined : expanded(asked, (likeness) => termsLike(this.#allTerms(), likeness));
    const key = JSON.stringify([rest, words]);
    const kept = this.#hold(key, { ...rest, ...(words === undefined ? {} : { words }), sort });
    const counted = facets.map((kinds) => this.#facet(key, kept, kinds));
    if (limit === 0 || offset >= kept.total) return { total: kept.total, entities: [], facets: counted };
    return { total: kept.total, entities: this.#page(sort, kept.total, words, limit, offset), facets: counted };
  }

  #allTerms(): readonly string[] {
    this.#terms ??= (this.#database.prepare("SELECT term FROM terms").all() as unknown as { term: string }[]).map(
      ({ term }) => term,
    );
    return this.#terms;
  }

  /** Fills the table of what was found, unless it is there. */
  #hold(key: string, search: EntitySearch): Kept {
    const known = this.#kept.get(key);
    if (this.#held === key && known !== undefined) return known;
    const { text, values } = where(search);
    this.#held = undefined;
    this.#database.exec("DELETE FROM found");
    const { changes } = this.#database
      .prepare(
        `INSERT INTO found SELECT row, target, schema, first_seen, last_seen, last_change FROM entities e WHERE ${text}`,
      )
      .run(...values);
    this.#held = key;
    const kept = known ?? { total: Number(changes), facets: new Map() };
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= KEPT_MAX) break;
      this.#kept.delete(oldest);
    }
    return kept;
  }

  #facet(key: string, kept: Kept, kinds: readonly string[]): readonly Facet[] {
    if (this.#held !== key) throw new TypeError("Another search is held.");
    const name = kinds.join(" ");
    const known = kept.facets.get(name);
    if (known !== undefined) return known;
    const [statement, values] =
      kinds[0] === "schema"
        ? [
            "SELECT schema AS value, count(*) AS count FROM found GROUP BY schema ORDER BY count DESC, value LIMIT 50",
            [],
          ]
        : [
            `SELECT value, count(DISTINCT row) AS count FROM facts WHERE kind IN (${marks(kinds)})
             AND row IN (SELECT row FROM found) GROUP BY value ORDER BY count DESC, value LIMIT 50`,
            kinds,
          ];
    const rows = this.#database.prepare(statement).all(...values) as unknown as readonly Facet[];
    const facet = rows.map(({ value, count }) => ({ value, count }));
    kept.facets.set(name, facet);
    return facet;
  }

  #page(
    sort: NonNullable<EntitySearch["sort"]>,
    total: number,
    words: SearchWords | undefined,
    limit: number,
    offset: number,
  ): readonly Entity[] {
    const sorts = sort.map(({ field, descending }) => `${field} IS NULL, ${field} ${descending ? "DESC" : "ASC"}`);
    const ranked = words === undefined || total > RANKED_MAX ? undefined : rankedBy(words);
    const byRank = ranked === undefined ? [] : ["rank IS NULL, rank"];
    const order = [...sorts, ...byRank, "target DESC", "row"].join(", ");
    const ranks = "SELECT rowid AS at, bm25(words, 10.0, 1.0) AS rank FROM words WHERE words MATCH ?";
    const before = ranked === undefined ? "" : `WITH ranked AS MATERIALIZED (${ranks}) `;
    const beside = ranked === undefined ? "" : "LEFT JOIN ranked ON at = row ";
    const rows = this.#database
      .prepare(`${before}SELECT row FROM found ${beside}ORDER BY ${order} LIMIT ? OFFSET ?`)
      .all(...(ranked === undefined ? [] : [ranked]), limit, offset) as unknown as { row: number }[];
    const body = this.#database.prepare("SELECT body FROM entities WHERE row = ?");
    return rows.map(({ row }) => JSON.parse((body.get(row) as { body: string }).body) as Entity);
  }
}
