// What does a service need to show the register: parties found at once, deltas and the graph of statements kept from one request to the
// next?

import { Worker } from "node:worker_threads";
import type { StatementScope } from "@portcullis/register/statements";
import { type Catalogue, newestEdition } from "../store/catalogue.ts";
import type { Store } from "../store/store.ts";
import { hasTies } from "../store/ties-cache.ts";
import { type Claims, partyClaims } from "./claims.ts";
import { GraphSource } from "./graph-source.ts";
import { ListDeltas } from "./list-delta.ts";
import { type PartyGraph, partyGraph } from "./party-graph.ts";
import { PartyIndex } from "./party-index.ts";
import { joinedEditions, type PartyPage, partyPage } from "./party-page.ts";

export interface PartyView extends PartyPage {
  readonly claims: Claims;
  readonly graph: PartyGraph;
}

/** Opened when it is first asked for; close it at the end. */
export class RegisterViews {
  readonly index: PartyIndex;
  readonly deltas: ListDeltas;
  readonly graphs: GraphSource;
  readonly #store: Store;
  #maker: Worker | undefined;

  constructor(store: Store) {
    this.#store = store;
    this.index = new PartyIndex(store);
    this.deltas = new ListDeltas(this.index);
    this.graphs = new GraphSource(store);
  }

  /**
   * Looks the newest editions up once, so that the first party asked for is answered as fast as the next. What has to be made for that takes
   * many seconds after an update, and is made in a thread: requests must not wait for it.
   */
  async warm(catalogue: Catalogue): Promise<void> {
    this.index.forgetPruned(catalogue);
    if (!this.#isMade(catalogue)) this.#makeInThread();
    await joinedEditions(this.index, catalogue, undefined);
    await this.graphs.with({}, () => undefined);
  }

  #isMade({ lists }: Catalogue): boolean {
    return Object.values(lists).every((about) => {
      const edition = newestEdition(about);
      if (about.status !== "current" || edition === undefined || edition.prunedAt !== undefined) return true;
      return this.index.has(edition) && hasTies(this.#store, edition.edition);
    });
  }

  /** Whatever comes of the thread, what it has not made is made here when it is asked for. */
  #makeInThread(): void {
    const file = import.meta.url.endsWith(".ts") ? "./register-worker.ts" : "./register-worker.js";
    const maker = new Worker(new URL(file, import.meta.url), { workerData: { folder: this.#store.folder } });
    // With nothing else to do the program ends; what was made by then is there at the next start.
    maker.unref();
    this.#maker = maker;
    const ended = new Promise<void>((resolve) => {
      maker.once("error", () => resolve());
      maker.once("exit", () => resolve());
    });
    this.graphs.madeElsewhere(ended);
    this.index.madeElsewhere(Promise.race([ended, new Promise((resolve) => maker.once("message", resolve))]));
  }

  /** Throws what `partyPage` throws. */
  async party(catalogue: Catalogue, list: string, reference: string, scope: StatementScope): Promise<PartyView> {
    const page = await partyPage(this.index, catalogue, list, reference, scope.asOf);
    const { party, edition, publisher } = page;
    const at = { edition: edition.edition, published: edition.published, publisher };
    return this.graphs.with(scope, (graph) => {
      const claims = partyClaims(graph, party, at);
      return { ...page, claims, graph: partyGraph(page, claims, new Set(Object.keys(catalogue.lists))) };
    });
  }

  close(): void {
    void this.#maker?.terminate();
    this.index.close();
    this.graphs.close();
  }
}
