// Do the example customers come out as promised, from a fresh data folder and the starter register that ships?

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { after, test } from "node:test";
import { run } from "../packages/portcullis/src/cli/main.ts";
import { ROOT } from "./source-files.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "portcullis-examples-"));
const ANSWERS = join(FOLDER, "answers.ndjson");

after(() => rmSync(FOLDER, { recursive: true, force: true }));

interface Answer {
  readonly id: string;
  readonly status: string;
  readonly hits: readonly { readonly party: string; readonly score: number }[];
  readonly warnings: readonly { readonly code: string }[];
}

/** Runs one command on a data folder of its own. @returns what it wrote to both streams. */
async function portcullis(...args: string[]): Promise<string> {
  let written = "";
  const sink = () =>
    new Writable({
      write(chunk, _encoding, done) {
        written += chunk;
        done();
      },
    });
  const context = { stdout: sink(), stderr: sink(), env: {}, isTerminal: false };
  const code = await run([...args, "--data", join(FOLDER, "data")], context);
  assert.equal(code, 0, written);
  return written;
}

/** Rows of a CSV without quotes, header left out. */
function rowsOf(path: string): string[][] {
  const [, ...lines] = readFileSync(join(ROOT, path), "utf8").trim().split("\n");
  return lines.map((line) => line.split(","));
}

function outcome({ id, status, hits }: Answer): string {
  return `${id} ${status} ${hits.map(({ party, score }) => `${party} ${score}`).join(", ")}`;
}

test("every example customer comes out as expected.csv says", async () => {
  await portcullis("update", "--mirror", join(ROOT, "packages/portcullis/data/starter"));
  await portcullis("screen", "--in", join(ROOT, "examples/customers.csv"), "--out", ANSWERS);
  const answers: Answer[] = readFileSync(ANSWERS, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const expected = rowsOf("examples/expected.csv");
  assert.deepEqual(
    answers.map(({ id }) => id),
    expected.map(([id]) => id),
  );
  const wrong = answers.filter((answer, at) => {
    const party = expected[at]?.[1] ?? "";
    if (party === "") return answer.status !== "clear";
    return answer.status !== "hits" || !answer.hits.some((hit) => hit.party === party);
  });
  assert.deepEqual(wrong.map(outcome), []);
  assert.deepEqual(
    answers.flatMap(({ warnings }) => warnings).filter(({ code }) => code !== "LIST_STALE"),
    [],
    "the starter register grows old; nothing else is to be said",
  );
});

test("the three parties of 25 March 2024 are found under both authorities that list them", async () => {
  const answer: Answer = JSON.parse(await portcullis("screen", "Chao Kuang-tsung", "--json"));
  const parties = answer.hits.map(({ party }) => party);
  assert.ok(parties.includes("uk/CYB0045") && parties.includes("us-sdn/47814"), outcome(answer));
});
