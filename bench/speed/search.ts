// How fast is a snapshot of this size searched, and what does it take up? A process of its own:
// `search.ts FILE QUERIES` prints its figures.

import { IndexReader } from "@portcullis/match";
import { SCRIPT_TABLES } from "@portcullis/match/tables";
import { readShared } from "../../packages/portcullis/src/screening/open-snapshot.ts";
import { peakMemoryMb } from "../program/peak-memory.ts";
import { PortcullisEngine } from "./portcullis-engine.ts";
import { QUERY_SETS, queriesOf } from "./queries.ts";
import { type Timed, timed } from "./timed.ts";
import { WARM_UP_QUERIES, warmUp } from "./warm-up.ts";

const CANDIDATES_OF = 100;

export interface SearchFigures {
  /** Reading the file and opening it, ready to be asked. */
  readonly openMs: number;
  readonly rssBeforeMb: number;
  readonly rssOpenMb: number;
  /** At most, while searching. */
  readonly rssPeakMb: number;
  readonly sets: Readonly<Record<string, SetFigures>>;
}

export interface SetFigures {
  /** Nothing remembered of the words seen. */
  readonly plain: Timed;
  /** Words seen before are remembered, the default. */
  readonly remembering: Timed;
  /** Mean number of parties scored. */
  readonly candidates: number;
}

function rssMb(): number {
  return process.memoryUsage().rss / 2 ** 20;
}

function setsOf(plain: IndexReader, remembering: IndexReader, count: number): Record<string, SetFigures> {
  const engine = new PortcullisEngine(plain);
  const engineRemembering = new PortcullisEngine(remembering);
  const sets: Record<string, SetFigures> = {};
  for (const set of QUERY_SETS) {
    const others = queriesOf(set, plain, WARM_UP_QUERIES, 1);
    const queries = queriesOf(set, plain, count);
    warmUp(engine, others);
    warmUp(engineRemembering, others);
    const counted = queries.slice(0, CANDIDATES_OF).map((query) => engine.candidates(query));
    sets[set] = {
      plain: timed(engine, queries),
      remembering: timed(engineRemembering, queries),
      candidates: counted.reduce((sum, each) => sum + each, 0) / counted.length,
    };
  }
  return sets;
}

function measure(path: string, count: number): SearchFigures {
  const rssBeforeMb = rssMb();
  const start = performance.now();
  const buffer = readShared(path);
  if (!buffer) throw new Error(`${path} is missing.`);
  const plain = new IndexReader(buffer, SCRIPT_TABLES, { remember: false });
  const openMs = performance.now() - start;
  const rssOpenMb = rssMb();
  const remembering = new IndexReader(buffer, SCRIPT_TABLES, { remember: true });
  const sets = setsOf(plain, remembering, count);
  return { openMs, rssBeforeMb, rssOpenMb, rssPeakMb: peakMemoryMb(), sets };
}

const [path = "", count = ""] = process.argv.slice(2);
process.stdout.write(`${JSON.stringify(measure(path, Number(count)))}\n`);
