// What does one of several searching threads do? Open the shared snapshot, wait for the word, answer its queries.

import { parentPort, workerData } from "node:worker_threads";
import { IndexReader } from "@portcullis/match";
import { SCRIPT_TABLES } from "@portcullis/match/tables";
import { PortcullisEngine } from "./portcullis-engine.ts";
import { type QuerySet, queriesOf } from "./queries.ts";
import { WARM_UP_QUERIES, warmUp } from "./warm-up.ts";

export interface SearchWork {
  readonly buffer: SharedArrayBuffer;
  readonly set: QuerySet;
  readonly count: number;
  /** Tells the queries of one thread from those of another. */
  readonly part: number;
}

/** Parts of the warm-up, apart from those of the queries. */
const WARM_UP_PART = 90;

const { buffer, set, count, part } = workerData as SearchWork;
const index = new IndexReader(buffer, SCRIPT_TABLES, { remember: false });
const engine = new PortcullisEngine(index);
const queries = queriesOf(set, index, count, part);
warmUp(engine, queriesOf(set, index, WARM_UP_QUERIES, WARM_UP_PART + part));

parentPort?.once("message", () => {
  for (const query of queries) engine.search(query);
  parentPort?.postMessage("done");
});
parentPort?.postMessage("ready");
