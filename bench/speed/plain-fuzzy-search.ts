// How does a general fuzzy text search do on names? MiniSearch as its users run it.

import type { IndexReader } from "@portcullis/match";
import MiniSearch from "minisearch";
import { folded, listedTexts } from "./listed-names.ts";
import type { Query } from "./queries.ts";
import { type Engine, SHOWN } from "./ranked.ts";

interface Entry {
  readonly id: number;
  readonly party: number;
  readonly text: string;
}

export class PlainFuzzySearch implements Engine {
  readonly #index = new MiniSearch<Entry>({ fields: ["text"], storeFields: ["party"] });
  readonly #fuzzy: number;

  constructor(index: IndexReader, fuzzy: number) {
    this.#fuzzy = fuzzy;
    let id = 0;
    for (const { party, text } of listedTexts(index)) {
      this.#index.add({ id, party, text });
      id += 1;
    }
  }

  search(query: Query): readonly number[] {
    const parties = new Set<number>();
    for (const found of this.#index.search(folded(query.text), { fuzzy: this.#fuzzy })) {
      parties.add(found["party"] as number);
      if (parties.size === SHOWN) break;
    }
    return [...parties];
  }
}
