// Is the house in order? What a reviewer would otherwise have to say again and again: sizes, heads, names, leftovers.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import ts from "typescript";
import { packageOf, placeOf, ROOT, type SourceText, sourceFiles, walk } from "./source-files.ts";

/** More lines than this and a file holds two concepts. */
const FILE_LINES_MAX = 350;
/** More lines than this and a function cannot be seen at once. */
const FUNCTION_LINES_MAX = 70;

/** Words that name nothing, or name it in another field's language (see GLOSSARY.md). */
const BANNED_WORDS = new Set(
  ["blacklist", "whitelist", "record", "item", "info", "manager", "helper", "util"].flatMap((word) => [
    word,
    `${word}s`,
  ]),
);

/** What the matcher must not touch: the clock, chance and the process. */
const IMPURE = new Set(["Date", "performance", "crypto", "process", "setTimeout", "setInterval", "fetch"]);

const SOURCES = sourceFiles();
const WRITTEN = SOURCES.filter((source) => !source.isGenerated);

/** `parseHTTPDate` → parse, http, date. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}

function bannedIn(name: string): boolean {
  return wordsOf(name).some((word) => BANNED_WORDS.has(word));
}

function linesOf(text: string): number {
  return text.replace(/\n$/, "").split("\n").length;
}

/** The name a node gives to something of ours; names that libraries gave are not looked at. */
function declaredName(node: ts.Node): string | undefined {
  const declares =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isMethodSignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isPropertySignature(node);
  return declares && node.name && ts.isIdentifier(node.name) ? node.name.text : undefined;
}

function everyNode(sources: readonly SourceText[], isWrong: (node: ts.Node, source: SourceText) => string | undefined) {
  const wrong: string[] = [];
  for (const source of sources) {
    walk(source.tree, (node) => {
      const said = isWrong(node, source);
      if (said !== undefined) wrong.push(`${placeOf(source, node)} ${said}`);
    });
  }
  return wrong;
}

function filesThat(isWrong: (source: SourceText) => boolean, sources: readonly SourceText[] = WRITTEN): string[] {
  return sources.filter(isWrong).map(({ path }) => path);
}

test("there is something to look at", () => {
  assert.ok(WRITTEN.length > 30, `only ${WRITTEN.length} files were found`);
});

test("every file starts with a comment: the question it answers", () => {
  // An index lists; a test beside its source asks whether that source keeps its word.
  const asksNothing = ({ path, isTest }: SourceText) =>
    basename(path) === "index.ts" || (isTest && packageOf(path) !== undefined);
  const wrong = filesThat((source) => !asksNothing(source) && !/^(?:#!.*\n)?(?:\/\/ |\/\*)/.test(source.text), SOURCES);
  assert.deepEqual(wrong, []);
});

test(`no file is longer than ${FILE_LINES_MAX} lines, generated tables apart`, () => {
  assert.deepEqual(
    filesThat(({ text }) => linesOf(text) > FILE_LINES_MAX),
    [],
  );
});

test(`no function is longer than ${FUNCTION_LINES_MAX} lines`, () => {
  const wrong = everyNode(
    WRITTEN.filter((source) => !source.isTest),
    (node, source) => {
      if (!ts.isFunctionLike(node) || !("body" in node) || node.body === undefined) return undefined;
      const lines = linesOf(node.getText(source.tree));
      return lines > FUNCTION_LINES_MAX ? `is a function of ${lines} lines` : undefined;
    },
  );
  assert.deepEqual(wrong, []);
});

test("files are named in kebab case", () => {
  const wrong = filesThat(
    ({ path }) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(d|test|generated|bench|worker))?\.tsx?$/.test(basename(path)),
    SOURCES,
  );
  assert.deepEqual(wrong, []);
});

test("no banned word names a file or anything in it", () => {
  const files = filesThat(({ path }) => bannedIn(path), SOURCES);
  const names = everyNode(WRITTEN, (node) => {
    const name = declaredName(node);
    if (name === undefined || !bannedIn(name)) return undefined;
    return `is named ${name}`;
  });
  assert.deepEqual([...files, ...names], []);
});

test("nothing is left to be done later", () => {
  const marker = new RegExp(`\\b(?:${["TO", "FIX"].map((start, at) => start + ["DO", "ME"][at]).join("|")})\\b`);
  assert.deepEqual(
    filesThat(({ text }) => marker.test(text)),
    [],
  );
});

test("exports are named, and nothing needs more than its types erased", () => {
  const wrong = everyNode(WRITTEN, (node) => {
    if (ts.isExportAssignment(node)) return "is a default export";
    if (ts.isEnumDeclaration(node)) return "is an enum: a union of literals says the same";
    const isDefault =
      ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
    return isDefault ? "is a default export" : undefined;
  });
  assert.deepEqual(wrong, []);
});

test("a skipped test says why, and no test runs alone", () => {
  const tests = WRITTEN.filter((source) => source.isTest);
  const wrong = everyNode(tests, (node) => {
    if (ts.isPropertyAssignment(node) && ["skip", "todo", "only"].includes(node.name.getText())) {
      return node.initializer.kind === ts.SyntaxKind.TrueKeyword ? `${node.getText()} gives no reason` : undefined;
    }
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
    const { expression, name } = node.expression;
    const onTest = ["test", "it", "describe", "suite"].includes(expression.getText());
    if (onTest && ["skip", "todo", "only"].includes(name.text)) return `${node.expression.getText()} gives no reason`;
    const onContext = ["t", "context"].includes(expression.getText());
    return onContext && name.text === "skip" && node.arguments.length === 0 ? "skips without a reason" : undefined;
  });
  assert.deepEqual(wrong, []);
});

test("match reads no clock, no chance and no process", () => {
  const sources = WRITTEN.filter((source) => packageOf(source.path) === "match" && !source.isTest);
  const wrong = everyNode(sources, (node) => {
    if (ts.isPropertyAccessExpression(node) && node.getText() === "Math.random") return "uses Math.random";
    if (!ts.isIdentifier(node) || !IMPURE.has(node.text)) return undefined;
    const { parent } = node;
    const isRead = ts.isNewExpression(parent) || ts.isCallExpression(parent) || ts.isPropertyAccessExpression(parent);
    return isRead && !("name" in parent && parent.name === node) ? `uses ${node.text}` : undefined;
  });
  assert.deepEqual(wrong, []);
});

test("all packages and the program bear one version, and the licence files are the same", () => {
  const manifest = (folder: string) => JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8"));
  const root = manifest(".");
  for (const folder of root.workspaces as string[]) {
    const { version, dependencies = {} } = manifest(folder);
    assert.equal(version, root.version, folder);
    for (const [name, range] of Object.entries(dependencies)) {
      if (name.startsWith("@portcullis/")) assert.equal(range, root.version, `${folder} needs ${name}`);
    }
    for (const file of ["LICENSE", "NOTICE"]) {
      assert.equal(
        readFileSync(join(ROOT, folder, file), "utf8"),
        readFileSync(join(ROOT, file), "utf8"),
        `${folder}/${file}`,
      );
    }
  }
});
