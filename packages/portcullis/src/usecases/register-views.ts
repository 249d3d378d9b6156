// What does a service need to show the register: parties found at once, deltas and the graph of statements kept from one request to the
// next?

import type { StatementScope } from "@portcullis/register/statements";
import type { Catalogue } from "../store/catalogue.ts";
import type { Store } from "../store/store.ts";
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

  constructor(store: Store) {
    this.index = new PartyIndex(store);
    this.deltas = new ListDeltas(this.index);
    this.graphs = new GraphSource(store);
  }

  /** Looks the newest editions up once, so that the first party asked for is answered as fast as the next. */
  async warm(catalogue: Catalogue): Promise<void> {
    this.index.forgetPruned(catalogue);
    await joinedEditions(this.index, catalogue, undefined);
    await this.graphs.with({}, () => undefined);
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
    this.index.close();
    this.graphs.close();
  }
}
