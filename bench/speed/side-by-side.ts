// How do others do on the same names, in the same minutes? A process of its own: `side-by-side.ts FILE SIZE [quick]` runs
// each baseline of `baselines.json` in turns with our own index and prints both.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { IndexReader } from "@portcullis/match";
import { SCRIPT_TABLES } from "@portcullis/match/tables";
import { readShared } from "../../packages/portcullis/src/screening/open-snapshot.ts";
import { THRESHOLD } from "../accuracy/pairs.ts";
import { BruteForce } from "./brute-force.ts";
import { Exhaustive } from "./exhaustive.ts";
import { PlainFuzzySearch } from "./plain-fuzzy-search.ts";
import { PortcullisEngine } from "./portcullis-engine.ts";
import { QUERY_SETS, queriesOf } from "./queries.ts";
import type { Engine } from "./ranked.ts";
import { Stopwatch, type Timed } from "./timed.ts";
import { WARM_UP_QUERIES, warmUp } from "./warm-up.ts";

/** Turns of each engine: a disturbance of the machine meets both, and neither empties the other's caches at every query. */
const TURNS = 4;
/** Queries are this many times fewer in a quick run. */
const QUICK_DIVISOR = 4;
const MINI_SEARCH_MANIFEST = join(import.meta.dirname, "../../node_modules/minisearch/package.json");

export interface SideBySide {
  readonly baseline: string;
  readonly set: string;
  readonly ours: Timed;
  readonly theirs: Timed;
  /** How many names we answer while the baseline answers one. */
  readonly ratio: number;
}

export interface SideBySideFigures {
  readonly rows: readonly SideBySide[];
  /** Hits of the exhaustive search, and those of them that the index does not return. */
  readonly exactness: { readonly queries: number; readonly hits: number; readonly lost: number } | undefined;
}

interface Baseline {
  readonly queries: Readonly<Record<string, number>>;
  readonly version?: string;
  readonly options?: { readonly fuzzy: number };
}

const BASELINES = JSON.parse(readFileSync(join(import.meta.dirname, "../baselines.json"), "utf8")) as Readonly<
  Record<"jaroWinkler" | "miniSearch" | "exhaustive", Baseline>
>;

function fuzzySearch(index: IndexReader): Engine {
  const { version } = JSON.parse(readFileSync(MINI_SEARCH_MANIFEST, "utf8")) as { version: string };
  if (version !== BASELINES.miniSearch.version)
    throw new Error(`MiniSearch is ${version}, not as baselines.json says.`);
  return new PlainFuzzySearch(index, BASELINES.miniSearch.options?.fuzzy ?? 0);
}

const ENGINES: Readonly<Record<keyof typeof BASELINES, (index: IndexReader) => Engine>> = {
  jaroWinkler: (index) => new BruteForce(index),
  miniSearch: fuzzySearch,
  exhaustive: (index) => new Exhaustive(index, THRESHOLD),
};

function inTurns(baseline: string, engine: Engine, index: IndexReader, count: number): SideBySide[] {
  const own = new PortcullisEngine(index);
  return QUERY_SETS.map((set) => {
    const others = queriesOf(set, index, WARM_UP_QUERIES, 1);
    for (const each of [own, engine]) warmUp(each, others);
    const [ours, theirs] = [new Stopwatch(own), new Stopwatch(engine)];
    const queries = queriesOf(set, index, count);
    const turn = Math.ceil(count / TURNS);
    for (let from = 0; from < count; from += turn) {
      for (const query of queries.slice(from, from + turn)) ours.run(query);
      for (const query of queries.slice(from, from + turn)) theirs.run(query);
    }
    const ratio = theirs.result.meanUs / ours.result.meanUs;
    return { baseline, set, ours: ours.result, theirs: theirs.result, ratio };
  });
}

function exactnessOf(engine: Engine, index: IndexReader, count: number): SideBySideFigures["exactness"] {
  const own = new PortcullisEngine(index);
  const queries = QUERY_SETS.flatMap((set) => queriesOf(set, index, count, 2));
  let [hits, lost] = [0, 0];
  for (const query of queries) {
    const found = new Set(own.hits(query));
    for (const party of engine.search(query)) {
      hits += 1;
      if (!found.has(party)) lost += 1;
    }
  }
  return { queries: queries.length, hits, lost };
}

function measure(path: string, size: string, divisor: number): SideBySideFigures {
  const buffer = readShared(path);
  if (!buffer) throw new Error(`${path} is missing.`);
  const index = new IndexReader(buffer, SCRIPT_TABLES, { remember: false });
  const rows: SideBySide[] = [];
  let exactness: SideBySideFigures["exactness"];
  for (const [name, open] of Object.entries(ENGINES)) {
    const count = Math.ceil((BASELINES[name as keyof typeof BASELINES].queries[size] ?? 0) / divisor);
    if (count === 0) continue;
    const engine = open(index);
    rows.push(...inTurns(name, engine, index, count));
    if (name === "exhaustive") exactness = exactnessOf(engine, index, count);
  }
  return { rows, exactness };
}

const [path = "", size = "", pace] = process.argv.slice(2);
process.stdout.write(`${JSON.stringify(measure(path, size, pace === "quick" ? QUICK_DIVISOR : 1))}\n`);
