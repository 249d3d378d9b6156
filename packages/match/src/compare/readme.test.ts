// Does the code of the README run, and print what the README says it prints? Figures may move; the words and verdicts may not.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const README = new URL("../../README.md", import.meta.url);

interface Example {
  readonly code: string;
  readonly printed: string;
}

/** Blocks of code, each with the block of output that follows it. */
function examples(): Example[] {
  const text = readFileSync(README, "utf8");
  return [...text.matchAll(/```js\n(.*?)```\s*```text\n(.*?)```/gs)].map(([, code = "", printed = ""]) => ({
    code,
    printed,
  }));
}

/** Runs a module from its text; its imports by name are ours. @returns what it logged. */
async function logged(code: string): Promise<string> {
  const resolved = code.replace(/from "(@portcullis\/[a-z/]+)"/g, (_, name) => `from "${import.meta.resolve(name)}"`);
  const lines: string[] = [];
  const log = console.log;
  console.log = (...words: unknown[]) => lines.push(words.join(" "));
  try {
    await import(`data:text/javascript,${encodeURIComponent(resolved)}`);
  } finally {
    console.log = log;
  }
  return `${lines.join("\n")}\n`;
}

function withoutFigures(text: string): string {
  return text.replace(/\d+(?:\.\d+)?/g, "#");
}

test("the README shows one comparison and one search", () => {
  assert.equal(examples().length, 2);
});

for (const [at, { code, printed }] of examples().entries()) {
  test(`example ${at + 1} prints what stands below it`, async () => {
    const found = await logged(code);
    assert.equal(withoutFigures(found), withoutFigures(printed), `write it anew:\n${found}`);
  });
}

test("the files it links to exist", () => {
  const links = [...readFileSync(README, "utf8").matchAll(/\]\(([^)#:]+)\)/g)].map(([, target = ""]) => target);
  assert.ok(links.length > 0);
  for (const link of links) assert.ok(existsSync(fileURLToPath(new URL(link, README))), link);
});
