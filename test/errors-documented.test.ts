// Does every code that the program can give stand in docs/reference/errors.md, and no other?

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { codesGiven } from "./error-codes.ts";
import { ROOT } from "./source-files.ts";

const TEXT = readFileSync(join(ROOT, "docs/reference/errors.md"), "utf8");
const HEADINGS = [...TEXT.matchAll(/^### `?([A-Z0-9_]+)`?$/gm)].map(([, code]) => code ?? "");

test("every code given has a heading, and every heading a code", () => {
  const given = codesGiven();
  assert.ok(given.size > 10, `only ${given.size} codes were found: the reader of codes is broken`);
  const undocumented = [...given].filter(([code]) => !HEADINGS.includes(code));
  assert.deepEqual(
    undocumented.map(([code, files]) => `${code} (${[...files].join(", ")})`),
    [],
  );
  // System errors are given as one family: SYSTEM_ and the system's own code. FAULT is one word, as no other code is.
  assert.deepEqual(
    HEADINGS.filter((code) => !given.has(code) && !code.startsWith("SYSTEM_") && code !== "FAULT"),
    [],
  );
});

test("headings are unique, in order within their section, and say what to do", () => {
  assert.equal(new Set(HEADINGS).size, HEADINGS.length);
  for (const section of TEXT.split(/^## /m).slice(1)) {
    const codes = [...section.matchAll(/^### `?([A-Z0-9_]+)`?$/gm)].map(([, code]) => code);
    assert.deepEqual(codes, codes.toSorted());
    for (const entry of section.split(/^### /m).slice(1)) {
      const text = entry.split("\n").slice(1).join(" ").trim();
      assert.ok(text.length > 30, `too little is said of ${entry.split("\n")[0]}`);
    }
  }
});
