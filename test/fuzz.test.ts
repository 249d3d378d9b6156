// Does every list reader end well on hostile files: on what was once found, on some hundred made anew, however small the pieces
// in which they come? `scripts/fuzz.ts` does the same for as long as it is told.

import assert from "node:assert/strict";
import { test } from "node:test";
import { FORMATS } from "@portcullis/register";
import { chunked, generator, mutated } from "../scripts/fuzz-mutations.ts";
import { readAs } from "../scripts/fuzz-reading.ts";
import { seedsOf } from "../scripts/fuzz-seeds.ts";

const INPUTS = 12;

function pieces(bytes: Buffer, length: number): readonly Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / length) }, (_, at) =>
    bytes.subarray(at * length, (at + 1) * length),
  );
}

test("found: a quotation mark that is never closed, byte by byte, once took half a minute", async () => {
  const header = Object.fromEntries(
    [...FORMATS.keys()].map((format) => [format, seedsOf(format)[0]?.toString("utf8") ?? ""]),
  );
  for (const format of ["uksl-csv", "ofsi-csv", "eu-full-csv", "targets-simple-csv", "csv"]) {
    const head = header[format]?.split("\n").slice(0, 2).join("\n") ?? "";
    const bytes = Buffer.from(`${head}\n"${"lamp, lamp; lamp\n".repeat(15_000)}`);
    assert.equal((await readAs(format, pieces(bytes, 1))).fault, undefined, format);
  }
});

test("changed files end in parties, problems or a refusal", async () => {
  let parties = 0;
  for (const format of FORMATS.keys()) {
    const random = generator(20_240_325);
    const seeds = seedsOf(format);
    for (let input = 0; input < INPUTS; input += 1) {
      const bytes = mutated(seeds, random);
      const outcome = await readAs(format, chunked(bytes, random));
      assert.equal(outcome.fault, undefined, `${format}, input ${input}`);
      parties += outcome.parties;
    }
  }
  assert.ok(parties > 1_000, `${parties} parties: the inputs are no longer read at all`);
});
