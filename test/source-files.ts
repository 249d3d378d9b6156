// Which source files are there, and what do they import and name? Read with the compiler's own parser, so that a word in
// a comment or a string is not mistaken for code.

import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";

export const ROOT = resolve(import.meta.dirname, "..");

export interface SourceText {
  /** Path from the root of the checkout, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly isTest: boolean;
  readonly isGenerated: boolean;
  readonly tree: ts.SourceFile;
}

export interface ImportEdge {
  readonly from: SourceText;
  /** As written between the quotes. */
  readonly specifier: string;
  /** `type`: erased at run time; `lazy`: `import()`, followed when it is reached. */
  readonly when: "load" | "lazy" | "type";
}

const FOLDERS = ["packages/*/src", "test", "scripts", "bench"];

/** Every TypeScript file that is ours, generated ones too, in a stable order. */
export function sourceFiles(): readonly SourceText[] {
  return globSync(
    FOLDERS.map((folder) => `${folder}/**/*.{ts,tsx}`),
    { cwd: ROOT },
  )
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !path.includes("node_modules/"))
    .sort()
    .map((path) => {
      const text = readFileSync(join(ROOT, path), "utf8");
      const isGenerated = path.endsWith(".generated.ts");
      // Generated tables are megabytes of literals; nobody asks for their tree.
      const tree = ts.createSourceFile(path, isGenerated ? "" : text, ts.ScriptTarget.Latest, true);
      return { path, text, isTest: path.endsWith(".test.ts"), isGenerated, tree };
    });
}

/** The package a file belongs to (`match`), or undefined outside `packages`. */
export function packageOf(path: string): string | undefined {
  return /^packages\/([^/]+)\//.exec(path)?.[1];
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  if (clause.name !== undefined || bindings === undefined || ts.isNamespaceImport(bindings)) return false;
  return bindings.elements.every((element) => element.isTypeOnly);
}

function isTypeOnlyExport(node: ts.ExportDeclaration): boolean {
  if (node.isTypeOnly) return true;
  const clause = node.exportClause;
  return clause !== undefined && ts.isNamedExports(clause) && clause.elements.every((element) => element.isTypeOnly);
}

/** All imports of a file: static, re-exports and `import()` of a literal. */
export function importsOf(from: SourceText): readonly ImportEdge[] {
  const edges: ImportEdge[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      edges.push({ from, specifier: node.moduleSpecifier.text, when: isTypeOnly(node.importClause) ? "type" : "load" });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      edges.push({ from, specifier: node.moduleSpecifier.text, when: isTypeOnlyExport(node) ? "type" : "load" });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier && ts.isStringLiteral(specifier)) edges.push({ from, specifier: specifier.text, when: "lazy" });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const { literal } = node.argument;
      if (ts.isStringLiteral(literal)) edges.push({ from, specifier: literal.text, when: "type" });
    }
    ts.forEachChild(node, visit);
  };
  visit(from.tree);
  return edges;
}

/** Calls `look` for a node and everything below it. */
export function walk(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => walk(child, look));
}

/** `path:line` of a node, as an editor opens it. */
export function placeOf(source: SourceText, node: ts.Node): string {
  const { line } = source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree));
  return `${source.path}:${line + 1}`;
}
