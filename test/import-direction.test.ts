// Does every import go the way the architecture allows? The table of allowed edges is the test; a new edge is a decision
// and belongs into ARCHITECTURE.md first.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { test } from "node:test";
import { type ImportEdge, importsOf, packageOf, ROOT, type SourceText, sourceFiles } from "./source-files.ts";

/** Package folder → our packages it may import. */
const ALLOWED_PACKAGES: ReadonlyMap<string, readonly string[]> = new Map([
  ["match", []],
  ["register", ["@portcullis/match"]],
  ["notices", ["@portcullis/match", "@portcullis/register"]],
  ["mail", ["@portcullis/match", "@portcullis/register"]],
  ["ledger", []],
  // Pages know the HTTP contract and nothing else of ours.
  ["desk", []],
  [
    "portcullis",
    ["@portcullis/match", "@portcullis/register", "@portcullis/notices", "@portcullis/mail", "@portcullis/ledger"],
  ],
]);

/** Layers inside a package: a folder → folders beside it that it must not import. What is not named is allowed. */
const FORBIDDEN_LAYERS: ReadonlyMap<string, readonly string[]> = new Map([
  ["packages/portcullis/src/store", ["cli", "http", "usecases", "screening", "subjects"]],
  ["packages/portcullis/src/fetch", ["cli", "usecases", "screening", "subjects"]],
  ["packages/portcullis/src/mail", ["cli", "http", "usecases", "store", "screening", "subjects"]],
  ["packages/portcullis/src/screening", ["cli", "http", "usecases", "store"]],
  ["packages/portcullis/src/subjects", ["cli", "usecases", "store", "screening"]],
  ["packages/portcullis/src/usecases", ["cli", "http"]],
  ["packages/register/src/model", ["formats", "editions", "joins", "mirror", "source", "values"]],
  ["packages/register/src/values", ["formats", "editions", "joins", "mirror", "source"]],
  ["packages/register/src/source", ["editions", "joins", "mirror", "values"]],
  ["packages/register/src/joins", ["formats", "editions", "mirror", "source"]],
  ["packages/register/src/formats", ["editions", "joins", "mirror", "exchange"]],
  ["packages/register/src/statements", ["formats", "editions", "exchange", "joins", "mirror", "source"]],
  ["packages/register/src/exchange", ["editions", "joins", "mirror"]],
  ["packages/desk/src/api", ["pages", "parts", "shell"]],
  ["packages/desk/src/parts", ["pages", "shell"]],
  ["packages/desk/src/shell", ["pages"]],
  ["packages/match/src/dates", ["compare", "index", "names", "scripts", "tables"]],
  ["packages/match/src/scripts", ["compare", "index", "names"]],
  ["packages/match/src/tables", ["compare", "index", "names"]],
  ["packages/match/src/names", ["index"]],
  ["packages/match/src/compare", ["index"]],
]);

const CONTRACT = "contract/api.generated.ts";

const SOURCES = sourceFiles().filter((source) => !source.isGenerated);
const EDGES = SOURCES.flatMap(importsOf);
const SHIPPED = EDGES.filter(({ from }) => packageOf(from.path) !== undefined && !from.isTest);

function isRelative(specifier: string): boolean {
  return specifier.startsWith(".");
}

function targetOf({ from, specifier }: ImportEdge): string {
  return posix.join(posix.dirname(from.path), specifier);
}

function packageName(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function shown({ from, specifier }: ImportEdge): string {
  return `${from.path} imports ${specifier}`;
}

function offenders(edges: readonly ImportEdge[], isWrong: (edge: ImportEdge) => boolean): string[] {
  return edges.filter(isWrong).map(shown);
}

test("every package stands in the table of allowed edges", () => {
  const packages = new Set(SOURCES.map(({ path }) => packageOf(path)).filter((name) => name !== undefined));
  assert.deepEqual(packages, new Set(ALLOWED_PACKAGES.keys()));
  assert.ok(EDGES.length > 50, `only ${EDGES.length} imports were seen: the reader of imports is broken`);
});

test("packages import one another only downwards", () => {
  const wrong = offenders(SHIPPED, ({ from, specifier }) => {
    const name = packageName(specifier);
    if (!name.startsWith("@portcullis/") && name !== "portcullis") return false;
    return !ALLOWED_PACKAGES.get(packageOf(from.path) ?? "")?.includes(name);
  });
  assert.deepEqual(wrong, []);
});

test("match imports nothing from outside: no Node module, no npm package", () => {
  const wrong = offenders(SHIPPED, ({ from, specifier }) => packageOf(from.path) === "match" && !isRelative(specifier));
  assert.deepEqual(wrong, []);
});

test("an npm package is imported only where package.json names it", () => {
  const dependencies = new Map(
    [...ALLOWED_PACKAGES.keys()].map((folder) => {
      const manifest = JSON.parse(readFileSync(join(ROOT, "packages", folder, "package.json"), "utf8"));
      // What is built into the pages is needed at build time only.
      const { dependencies = {}, devDependencies = {} } = manifest;
      return [folder, new Set(Object.keys(folder === "desk" ? devDependencies : dependencies))] as const;
    }),
  );
  const wrong = offenders(SHIPPED, ({ from, specifier }) => {
    if (isRelative(specifier) || specifier.startsWith("node:")) return false;
    return !dependencies.get(packageOf(from.path) ?? "")?.has(packageName(specifier));
  });
  assert.deepEqual(wrong, []);
});

test("a relative import names an existing file of the same package", () => {
  const wrong = offenders(EDGES, (edge) => {
    if (!isRelative(edge.specifier)) return false;
    const target = targetOf(edge);
    // The pages know the contract, by the types that are generated of it; nothing of it is there when they run.
    const isContract = edge.when === "type" && packageOf(edge.from.path) === "desk" && target === CONTRACT;
    const samePackage =
      packageOf(edge.from.path) === packageOf(target) || packageOf(edge.from.path) === undefined || isContract;
    return !/\.(?:tsx?|css)$/.test(edge.specifier) || !samePackage || !existsSync(join(ROOT, target));
  });
  assert.deepEqual(wrong, []);
});

test("layers inside a package import only downwards", () => {
  const wrong = offenders(SHIPPED, (edge) => {
    if (!isRelative(edge.specifier)) return false;
    return [...FORBIDDEN_LAYERS].some(([layer, forbidden]) => {
      if (!edge.from.path.startsWith(`${layer}/`)) return false;
      const parent = posix.dirname(layer);
      return forbidden.some((folder) => targetOf(edge).startsWith(`${parent}/${folder}/`));
    });
  });
  assert.deepEqual(wrong, []);
});

/** Files in an order of depth-first search; a file met while it is still open closes a cycle, which is returned. */
function firstCycle(files: readonly SourceText[], edges: readonly ImportEdge[]): readonly string[] | undefined {
  const targets = new Map<string, string[]>(files.map(({ path }) => [path, []]));
  for (const edge of edges) targets.get(edge.from.path)?.push(targetOf(edge));
  const closed = new Set<string>();
  const open: string[] = [];
  const visit = (path: string): readonly string[] | undefined => {
    if (closed.has(path)) return undefined;
    const at = open.indexOf(path);
    if (at >= 0) return [...open.slice(at), path];
    open.push(path);
    for (const target of targets.get(path) ?? []) {
      const cycle = visit(target);
      if (cycle) return cycle;
    }
    open.pop();
    closed.add(path);
    return undefined;
  };
  for (const { path } of files) {
    const cycle = visit(path);
    if (cycle) return cycle;
  }
  return undefined;
}

test("no file needs itself through others to be loaded", () => {
  const loaded = EDGES.filter(({ specifier, when }) => isRelative(specifier) && when === "load");
  assert.equal(firstCycle(SOURCES, loaded)?.join(" → "), undefined);
});
