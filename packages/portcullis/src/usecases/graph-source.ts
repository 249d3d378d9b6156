// How is the graph of statements asked again and again without gathering it each time? Kept open, and gathered anew when an edition came
// or a statement was kept.

import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { StatementScope } from "@portcullis/register/statements";
import { statementsPath } from "../store/statement-store.ts";
import type { Store } from "../store/store.ts";
import { openGraph, type StatementGraph } from "./statement-graph.ts";

/** Days looked at side by side; the one not asked for longest is closed. */
const KEPT_MAX = 3;

interface KeptGraph {
  readonly stamp: string;
  readonly graph: Promise<StatementGraph>;
  users: number;
  dropped: boolean;
}

export class GraphSource {
  readonly #store: Store;
  readonly #kept = new Map<string, KeptGraph>();
  /** Held open, because only an open file tells whether others wrote to it. */
  #watch: DatabaseSync | undefined;
  #madeElsewhere: Promise<unknown> = Promise.resolve();

  constructor(store: Store) {
    this.#store = store;
  }

  /** Another thread is working ties out: a graph is gathered when it has. */
  madeElsewhere(made: Promise<unknown>): void {
    this.#madeElsewhere = made;
  }

  /** Changes with every edition that comes into force and with every statement that is kept. */
  #stamp(): string {
    const path = statementsPath(this.#store.folder);
    if (this.#watch === undefined && existsSync(path)) this.#watch = new DatabaseSync(path, { readOnly: true });
    const version = this.#watch?.prepare("PRAGMA data_version").get() as { data_version: number } | undefined;
    const catalogue = statSync(join(this.#store.folder, "register.json"), { throwIfNoEntry: false });
    return `${version?.data_version} ${catalogue?.mtimeMs} ${catalogue?.ino}`;
  }

  #drop(key: string): void {
    const kept = this.#kept.get(key);
    if (kept === undefined) return;
    this.#kept.delete(key);
    kept.dropped = true;
    this.#closeUnused(kept);
  }

  #closeUnused(kept: KeptGraph): void {
    if (kept.dropped && kept.users === 0) kept.graph.then((graph) => graph.close()).catch(() => {});
  }

  #graph(scope: StatementScope): KeptGraph {
    const key = `${scope.asOf ?? ""} ${scope.knownAt ?? ""}`;
    const stamp = this.#stamp();
    const known = this.#kept.get(key);
    if (known?.stamp === stamp) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known;
    }
    this.#drop(key);
    const graph = this.#madeElsewhere.then(() => openGraph(this.#store, scope));
    const made: KeptGraph = { stamp, graph, users: 0, dropped: false };
    made.graph.catch(() => this.#drop(key));
    this.#kept.set(key, made);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT_MAX && oldest !== undefined) this.#drop(oldest);
    return made;
  }

  /** Looks at the graph of a day; it stays open until `look` is done. */
  async with<T>(scope: StatementScope, look: (graph: StatementGraph) => T | Promise<T>): Promise<T> {
    const kept = this.#graph(scope);
    kept.users += 1;
    try {
      return await look(await kept.graph);
    } finally {
      kept.users -= 1;
      this.#closeUnused(kept);
    }
  }

  close(): void {
    for (const key of [...this.#kept.keys()]) this.#drop(key);
    this.#watch?.close();
    this.#watch = undefined;
  }
}
