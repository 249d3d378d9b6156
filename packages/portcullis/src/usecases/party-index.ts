// How is one party looked up in milliseconds, in any edition? Each edition is put into the file of parties when it is first asked for.

import { joinEntry, type ListedParty } from "@portcullis/register";
import type { Catalogue, CatalogueEdition } from "../store/catalogue.ts";
import { type IndexedParty, PartyDatabase } from "../store/party-database.ts";
import type { Store } from "../store/store.ts";

/** Parties put in between two other pieces of work: some ten milliseconds, so that whoever types meanwhile does not notice. */
const BATCH = 60;

/** An edition that can be asked. */
export interface IndexedEdition {
  readonly list: string;
  readonly published: string;
  readonly edition: string;
  /** Of the file of parties. */
  readonly number: number;
}

export class PartyIndex {
  readonly store: Store;
  readonly database: PartyDatabase;
  readonly #adding = new Map<string, Promise<number>>();
  #madeElsewhere: Promise<unknown> = Promise.resolve();

  constructor(store: Store) {
    this.store = store;
    this.database = new PartyDatabase(store.folder);
  }

  close(): void {
    this.database.close();
  }

  /** Another thread is putting editions in: whoever misses one waits for it first. */
  madeElsewhere(made: Promise<unknown>): void {
    this.#madeElsewhere = made;
  }

  has({ edition }: CatalogueEdition): boolean {
    return this.database.numberOf(edition) !== undefined;
  }

  /** The edition in the file of parties; put there first where it is not, which takes a second for a long list. */
  async edition(list: string, { published, edition }: CatalogueEdition): Promise<IndexedEdition> {
    if (this.database.numberOf(edition) === undefined) await this.#madeElsewhere;
    const number = this.database.numberOf(edition) ?? (await this.#added(edition));
    return { list, published, edition, number };
  }

  #added(edition: string): Promise<number> {
    const adding = this.#adding.get(edition) ?? this.#add(edition).finally(() => this.#adding.delete(edition));
    this.#adding.set(edition, adding);
    return adding;
  }

  async #add(edition: string): Promise<number> {
    const number = this.database.begin(edition);
    let batch: IndexedParty[] = [];
    for await (const party of this.store.parties(edition)) {
      batch.push({ party, keys: joinEntry(party).keys });
      if (batch.length < BATCH) continue;
      this.database.add(number, batch);
      batch = [];
      await new Promise(setImmediate);
    }
    this.database.add(number, batch);
    this.database.finish(number);
    return number;
  }

  party({ number }: IndexedEdition, id: string): ListedParty | undefined {
    return this.database.party(number, id);
  }

  /** Takes out what no catalogue names any more. */
  forgetPruned(catalogue: Catalogue): void {
    const kept = new Set(
      Object.values(catalogue.lists).flatMap(({ editions }) =>
        editions.filter(({ prunedAt }) => prunedAt === undefined).map(({ edition }) => edition),
      ),
    );
    this.database.forget(this.database.editions().filter((edition) => !kept.has(edition)));
  }
}
