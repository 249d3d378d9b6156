// How much memory and time does a format take for one file? In a process of its own: FORMAT FILE.

import { FORMATS, sourceFile } from "@portcullis/register";
import { peakMemoryMb } from "../program/peak-memory.ts";

const [format = "", path = ""] = process.argv.slice(2);
const reader = FORMATS.get(format);
if (reader === undefined) throw new Error(`There is no format "${format}".`);
const start = performance.now();
let parties = 0;
let problems = 0;
for await (const { party } of reader.parse({
  list: "long",
  published: "2024-03-25",
  files: [sourceFile(path)],
})) {
  if (party === undefined) problems += 1;
  else parties += 1;
}
const seconds = (performance.now() - start) / 1_000;
process.stdout.write(`${JSON.stringify({ parties, problems, seconds, rssMb: peakMemoryMb() })}\n`);
