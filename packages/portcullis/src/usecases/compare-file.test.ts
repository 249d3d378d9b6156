import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { openInput } from "../subjects/open-input.ts";
import { describedKindOf } from "../subjects/subject-kind.ts";
import { compareFile, type PairError } from "./compare-file.ts";

const folder = mkdtempSync(join(tmpdir(), "portcullis-pairs-"));
after(() => rmSync(folder, { recursive: true }));

/** Scores by the names being the same; what it is given is what is tested here. */
const compare = (name1: string, name2: string) => {
  const same = name1 === name2;
  return { score: same ? 0.987654321 : 0.1, bits: same ? 12.34567 : -3, probability: 0.5, name: 0, evidence: [] };
};

async function run(text: string): Promise<{ out: string; errors: PairError[] }> {
  const [input, out] = [join(folder, "pairs.csv"), join(folder, "scores.csv")];
  writeFileSync(input, text);
  const errors: PairError[] = [];
  await compareFile(await openInput(input), out, compare, (error) => errors.push(error));
  return { out: readFileSync(out, "utf8"), errors };
}

test("rows come back in order with their own columns, score and bits", async () => {
  const { out, errors } = await run('note,kind,name2,name1\n"a, b",Person,X,X\n,Company,"Y ""Z""",X\n');
  assert.equal(
    out,
    'note,kind,name2,name1,score,bits\n"a, b",Person,X,X,0.987654,12.346\n,Company,"Y ""Z""",X,0.1,-3\n',
  );
  assert.deepEqual(errors, []);
});

test("bad rows keep their place with an empty score and are told", async () => {
  const { out, errors } = await run(`kind,name1,name2\nPerson,X,X\nRobot,X,X\nPerson,,X\nPerson,X\nPerson,X,X\n`);
  const lines = out.trimEnd().split("\n");
  assert.equal(lines.length, 6);
  assert.deepEqual(
    lines.slice(1).map((line) => line.split(",").slice(-2).join()),
    ["0.987654,12.346", ",", ",", ",", "0.987654,12.346"],
  );
  assert.deepEqual(
    errors.map(({ row, code }) => [row, code]),
    [
      [3, "KIND_UNKNOWN"],
      [4, "NAME_EMPTY"],
      [5, "ROW_RAGGED"],
    ],
  );
});

test("a bad header is an input failure and no file appears", async () => {
  const faults: readonly (readonly [string, string])[] = [
    ["kind,name1\nPerson,X\n", "HEADER_MISSING"],
    ["kind;name1;name2\nPerson;X;X\n", "SEPARATOR_WRONG"],
    ["kind\tname1\tname2\n", "SEPARATOR_WRONG"],
    ["kind,name1,name2,name1\n", "HEADER_DUPLICATE"],
    ["", "FILE_EMPTY"],
  ];
  const before = readdirSync(folder).length;
  for (const [text, code] of faults) {
    writeFileSync(join(folder, "pairs.csv"), text);
    const out = join(folder, "none.csv");
    const input = await openInput(join(folder, "pairs.csv"));
    await assert.rejects(
      compareFile(input, out, compare, () => {}),
      { code, kind: "input" },
      text,
    );
  }
  assert.equal(readdirSync(folder).length, before);
});

test("schema names of FollowTheMoney are kinds", () => {
  const kinds = ["Person", "Company", "Organization", "LegalEntity", "Vessel", "Airplane", "CryptoWallet", "Thing", ""];
  assert.deepEqual(kinds.map(describedKindOf), [
    "person",
    "organisation",
    "organisation",
    "unknown",
    "vessel",
    "aircraft",
    "unknown",
    "unknown",
    "unknown",
  ]);
  assert.equal(describedKindOf("Robot"), undefined);
});
