// Can `npm ci` install from the lock file on every platform? Only when each package that a platform may need has its entry;
// `npm install` against a registry that lacks some of them leaves those out, and `npm ci` then refuses everywhere.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ROOT } from "./source-files.ts";

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

test("every optional dependency of a locked package is locked too", () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as {
    packages: Readonly<Record<string, Locked>>;
  };
  const wanted = Object.values(packages).flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}));
  assert.ok(wanted.length > 0);
  const missing = wanted.filter((name) => packages[`node_modules/${name}`] === undefined);
  assert.deepEqual(missing, [], "restore these entries of package-lock.json from its last version");
});

test("the lock file names no registry", () => {
  const text = readFileSync(join(ROOT, "package-lock.json"), "utf8");
  assert.deepEqual(text.match(/"resolved": "https?:[^"]*"/g) ?? [], []);
});
