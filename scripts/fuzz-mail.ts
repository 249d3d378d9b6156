// Does the reader of mail crash, hang or run away with memory on mail that nobody would send?
//
//   node --conditions=portcullis-source scripts/fuzz-mail.ts [--minutes 10] [--seed 1]
//
// Every input must end within its time in findings; anything else is written to fuzz-found/mail/.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { mailSeeds, readAsMail } from "./fuzz-mail-reading.ts";
import { chunked, generator, mutated } from "./fuzz-mutations.ts";

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "10" }, seed: { type: "string", default: "1" } },
});
const random = generator(Number(values.seed));
const seeds = await mailSeeds();
const end = performance.now() + Number(values.minutes) * 60_000;
let [inputs, messages, found, slowest] = [0, 0, 0, 0];
while (performance.now() < end) {
  const bytes = mutated(seeds, random);
  const outcome = await readAsMail(chunked(bytes, random));
  inputs += 1;
  messages += outcome.messages;
  slowest = Math.max(slowest, outcome.milliseconds);
  if (outcome.fault === undefined) continue;
  found += 1;
  const folder = join(import.meta.dirname, "../fuzz-found/mail");
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${values.seed}-${inputs}.bin`);
  writeFileSync(path, bytes);
  process.stdout.write(`${outcome.fault} (${path})\n`);
}
const rssMb = Math.round(process.memoryUsage.rss() / 1e6);
process.stdout.write(`${JSON.stringify({ inputs, messages, found, slowestMs: Math.round(slowest), rssMb })}\n`);
process.exitCode = found === 0 ? 0 : 1;
