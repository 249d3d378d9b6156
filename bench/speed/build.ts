// How long does a snapshot of so many names take to build, and how large is it? A process of its own, so that its memory is
// nobody else's: `build.ts SIZE FILE` writes the snapshot and prints what it cost.

import { writeFileSync } from "node:fs";
import { type Description, IndexWriter } from "@portcullis/match";
import { SCRIPT_TABLES } from "@portcullis/match/tables";
import { mirrorFolder } from "../../scripts/lists/read-mirror.ts";
import { currentLists, loadLists } from "../corpus/lists.ts";
import { peakMemoryMb } from "../program/peak-memory.ts";
import { sample, seeded } from "../statistics/seeded.ts";
import { Recombiner } from "./recombine.ts";

/** Real names that every size starts from. */
const REAL_NAMES = 27_000;
const SEED = 27_000;

export interface BuildFigures {
  readonly names: number;
  readonly parties: number;
  /** Seconds of analysing and adding, and of freezing. */
  readonly addSeconds: number;
  readonly freezeSeconds: number;
  readonly bytes: number;
  readonly rssMb: number;
  /** Files the real names were read from. */
  readonly inputs: readonly string[];
}

/** Real parties in a seeded order up to so many names, then invented ones. */
function* descriptions(real: readonly Description[], size: number): Generator<Description, void> {
  let names = 0;
  const ordered = sample(real, real.length, seeded(SEED));
  for (const party of ordered) {
    if (names >= Math.min(size, REAL_NAMES)) break;
    names += party.names.length;
    yield party;
  }
  const recombiner = new Recombiner(real, seeded(SEED + size));
  while (names < size) {
    const party = recombiner.next();
    names += party.names.length;
    yield party;
  }
}

async function build(size: number, path: string): Promise<BuildFigures> {
  const mirror = mirrorFolder();
  const { parties, files } = await loadLists(
    mirror,
    currentLists(mirror).map((list) => ({ list })),
  );
  const real = parties
    .map(({ description }) => description)
    .filter(({ kind }) => kind === "person" || kind === "organisation");
  const writer = new IndexWriter(SCRIPT_TABLES);
  let [names, count, addMs] = [0, 0, 0];
  for (const party of descriptions(real, size)) {
    const start = performance.now();
    writer.add(party, 0, String(count));
    addMs += performance.now() - start;
    names += party.names.length;
    count += 1;
  }
  const start = performance.now();
  const bytes = writer.freeze({});
  const freezeSeconds = (performance.now() - start) / 1_000;
  writeFileSync(path, bytes);
  const rssMb = peakMemoryMb();
  return {
    names,
    parties: count,
    addSeconds: addMs / 1_000,
    freezeSeconds,
    bytes: bytes.length,
    rssMb,
    inputs: files,
  };
}

const [size = "", path = ""] = process.argv.slice(2);
process.stdout.write(`${JSON.stringify(await build(Number(size), path))}\n`);
