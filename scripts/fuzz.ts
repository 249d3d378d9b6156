// Does any list reader crash, hang or run away with memory on a file that nobody would publish?
//
//   node --conditions=portcullis-source scripts/fuzz.ts [--minutes 10] [--seed 1] [FORMAT…]
//
// Every input must end within its time in parties, problems, or a PortcullisError; anything else is written to fuzz-found/FORMAT/. Where
// it is made of published lists it stays there; what is wrong with it becomes a case of test/fuzz.test.ts, made of a fixture.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { FORMATS } from "@portcullis/register";
import { chunked, generator, mutated } from "./fuzz-mutations.ts";
import { readAs } from "./fuzz-reading.ts";
import { seedsOf } from "./fuzz-seeds.ts";

const { values, positionals } = parseArgs({
  options: { minutes: { type: "string", default: "10" }, seed: { type: "string", default: "1" } },
  allowPositionals: true,
});
const milliseconds = Number(values.minutes) * 60_000;
const formats = positionals.length > 0 ? positionals : [...FORMATS.keys()];
let found = 0;

for (const format of formats) {
  const seeds = seedsOf(format);
  const random = generator(Number(values.seed));
  const start = performance.now();
  let inputs = 0;
  let parties = 0;
  let refused = 0;
  let slowest = 0;
  let memory = 0;
  while (performance.now() - start < milliseconds) {
    const bytes = mutated(seeds, random);
    const outcome = await readAs(format, chunked(bytes, random));
    inputs += 1;
    parties += outcome.parties;
    refused += outcome.refused === undefined ? 0 : 1;
    slowest = Math.max(slowest, outcome.milliseconds);
    memory = Math.max(memory, process.memoryUsage.rss());
    if (outcome.fault === undefined) continue;
    found += 1;
    const folder = join(import.meta.dirname, "../fuzz-found", format);
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `${values.seed}-${inputs}.bin`);
    writeFileSync(path, bytes);
    process.stdout.write(`${format}: ${outcome.fault} (${path})\n`);
  }
  const figures = { format, inputs, parties, refused, slowestMs: Math.round(slowest), rssMb: Math.round(memory / 1e6) };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}
process.exitCode = found === 0 ? 0 : 1;
