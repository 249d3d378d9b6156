// Which alerts are on a page? Without words along an index; words that few alerts have first, then the order; words that many have the other way
// round, since whoever looks along the order soon meets fifty of them.

import type { DatabaseSync } from "node:sqlite";
import { type BuiltQuery, buildAlertQuery, wordsQuery } from "./alert-query.ts";
import type { AlertQuery } from "./state-store.ts";

/** Up to so many places the database itself holds them against the order. */
const FEW = 2_000;

/** Searches whose places are remembered until something is written: pages of one search come one after the other. */
const REMEMBERED = 8;

export interface Place {
  readonly seq: number;
  readonly score: number;
}

export interface FoundPage {
  /** One more than asked for, where there are more. */
  readonly places: readonly Place[];
  readonly total: number;
}

function placesOf(json: unknown): readonly number[] {
  return JSON.parse(String(json)) as number[];
}

export class AlertSearch {
  readonly #database: DatabaseSync;
  readonly #found = new Map<string, ReadonlySet<number>>();
  readonly #totals = new Map<string, number>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** To be called when something was written. */
  forget(): void {
    this.#found.clear();
    this.#totals.clear();
  }

  #remember<T>(memory: Map<string, T>, key: string, make: () => T): T {
    const known = memory.get(key);
    if (known !== undefined) return known;
    const made = make();
    if (memory.size >= REMEMBERED) memory.delete(memory.keys().next().value ?? "");
    memory.set(key, made);
    return made;
  }

  /** Places of the alerts that have these words. */
  #matches(words: string): ReadonlySet<number> {
    return this.#remember(this.#found, words, () => {
      const sql = "SELECT json_group_array(rowid) AS places FROM alert_words WHERE alert_words MATCH ?";
      return new Set(placesOf(this.#database.prepare(sql).get(words)?.["places"]));
    });
  }

  #count({ count, values }: BuiltQuery): number {
    return Number(this.#database.prepare(count).get(...values)?.["total"]);
  }

  /** Throws `CURSOR_INVALID` (input). */
  page(query: AlertQuery): FoundPage {
    const words = query.text === undefined ? undefined : wordsQuery(query.text);
    // Nothing but signs is looked for: nobody has it.
    if (query.text !== undefined && words === undefined) return { places: [], total: 0 };
    const found = words === undefined ? undefined : this.#matches(words);
    const many = found !== undefined && found.size > FEW;
    const built = buildAlertQuery(query, many || found === undefined ? undefined : [...found]);
    return many ? this.#walk(query, built, found) : this.#ask(query, built);
  }

  #ask({ limit, offset = 0 }: AlertQuery, built: BuiltQuery): FoundPage {
    const rows = this.#database
      .prepare(`${built.order} LIMIT ? OFFSET ?`)
      .all(...built.values, ...built.orderValues, limit + 1, offset);
    return { places: rows as unknown as readonly Place[], total: this.#count(built) };
  }

  /** Along the order, passing over those that have not the words. */
  #walk(query: AlertQuery, built: BuiltQuery, found: ReadonlySet<number>): FoundPage {
    const { limit, offset = 0 } = query;
    const places: Place[] = [];
    let passed = 0;
    for (const row of this.#database.prepare(built.order).iterate(...built.values, ...built.orderValues)) {
      const place = row as unknown as Place;
      if (!found.has(place.seq)) continue;
      passed += 1;
      if (passed <= offset) continue;
      places.push(place);
      if (places.length > limit) break;
    }
    if (!built.isNarrowed) return { places, total: found.size };
    const key = JSON.stringify([query.text, built.count, built.values]);
    const total = this.#remember(this.#totals, key, () => {
      const all = placesOf(this.#database.prepare(built.places).get(...built.values)?.["places"]);
      return all.reduce((sum, seq) => sum + (found.has(seq) ? 1 : 0), 0);
    });
    return { places, total };
  }
}
