// How fast is searching, how does the cost grow with the lists, and how do plainer ways compare on the same names?

import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { mirrorFolder } from "../../scripts/lists/read-mirror.ts";
import { NAME_FILES, nameFile } from "../corpus/name-files.ts";
import { circumstances } from "../report/circumstances.ts";
import { benchOptions } from "../report/options.ts";
import { writeResult } from "../report/result-files.ts";
import type { BuildFigures } from "./build.ts";
import type { SearchFigures } from "./search.ts";
import type { SideBySideFigures } from "./side-by-side.ts";
import type { ThreadFigures } from "./threads.ts";

const CACHE = join(import.meta.dirname, "../.cache/speed");
/** Building millions of names needs more than Node gives itself. */
const HEAP_MB = 12_000;

/** Queries of each set, by size: fewer where each takes longer. */
const QUERIES: Readonly<Record<number, number>> = { 27000: 8_000, 400000: 2_000, 3000000: 200 };
const QUERIES_OTHERWISE = 500;
const QUERIES_QUICK = 300;

export interface SizeFigures {
  readonly size: number;
  readonly build: Omit<BuildFigures, "inputs">;
  readonly search: SearchFigures;
  readonly threads: ThreadFigures;
  readonly sideBySide: SideBySideFigures;
}

export interface SpeedFigures {
  readonly sizes: readonly SizeFigures[];
}

function inProcess<Figures>(file: string, ...args: readonly (string | number)[]): Figures {
  const command = [
    "--conditions=portcullis-source",
    `--max-old-space-size=${HEAP_MB}`,
    join(import.meta.dirname, file),
    ...args.map(String),
  ];
  const text = execFileSync(process.execPath, command, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  return JSON.parse(text) as Figures;
}

function measureSize(size: number, quick: boolean): { figures: SizeFigures; inputs: readonly string[] } {
  const path = join(CACHE, `${size}.snap`);
  const count = quick ? QUERIES_QUICK : (QUERIES[size] ?? QUERIES_OTHERWISE);
  const { inputs, ...build } = inProcess<BuildFigures>("build.ts", size, path);
  const search = inProcess<SearchFigures>("search.ts", path, count);
  const threads = inProcess<ThreadFigures>("threads.ts", path, count);
  const sideBySide = inProcess<SideBySideFigures>("side-by-side.ts", path, size, quick ? "quick" : "full");
  process.stderr.write(
    `${size} names: strangers ${Math.round(search.sets["strangers"]?.plain.meanUs ?? 0)} us, two threads ${threads.ratio.toFixed(2)} times one\n`,
  );
  return { figures: { size, build, search, threads, sideBySide }, inputs };
}

const { quick, sizes, date, out } = benchOptions();
mkdirSync(CACHE, { recursive: true });
const measured = sizes.map((size) => measureSize(size, quick));
const inputs = [...measured.flatMap((each) => each.inputs), nameFile(mirrorFolder(), NAME_FILES.strangers)];
const figures: SpeedFigures = { sizes: measured.map((each) => each.figures) };
writeResult(out, { suite: "speed", quick, circumstances: circumstances(inputs, date), figures });
