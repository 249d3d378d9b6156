// Which codes can the program give? Read from the sources: failures, problems in list rows, warnings, errors of subjects.

import ts from "typescript";
import { packageOf, sourceFiles, walk } from "./source-files.ts";

/**
 * A call whose first argument is a code: `new PortcullisError("…")`, `inputFailure("…")`, `this.#problem("…")`; of
 * `new HttpProblem(404, "…")` it is the second.
 */
const GIVES_CODE = /(?:Error|[fF]ailure|[pP]roblem|Fault|[wW]arning|fail|refuse|giveUpRow)$/;

/** Upper snake case with at least one underscore; single words are not codes here. */
const CODE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;

/** Codes of Node and of the system that are read, not given. */
const NOT_OURS = new Set(["ABORT_ERR"]);

function literalsIn(node: ts.Node): string[] {
  const texts: string[] = [];
  walk(node, (child) => {
    if (ts.isStringLiteral(child) && CODE.test(child.text)) texts.push(child.text);
  });
  return texts;
}

function isNamedCode(name: ts.Node): boolean {
  return ts.isIdentifier(name) && /(?:^c|C)odes?$/.test(name.text);
}

/** Codes a node gives: an argument, a property `code`, or a literal in the type of one. */
function codesAt(node: ts.Node): string[] {
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
    const [first, second] = node.arguments ?? [];
    if (node.expression.getText() === "HttpProblem") return second === undefined ? [] : literalsIn(second);
    return first && GIVES_CODE.test(node.expression.getText()) && ts.isStringLiteral(first) ? literalsIn(first) : [];
  }
  if (ts.isPropertyAssignment(node) && isNamedCode(node.name)) return literalsIn(node.initializer);
  if (ts.isVariableDeclaration(node) && isNamedCode(node.name) && node.initializer) return literalsIn(node.initializer);
  if (ts.isPropertyDeclaration(node) && isNamedCode(node.name) && node.initializer) return literalsIn(node.initializer);
  if (ts.isPropertySignature(node) && isNamedCode(node.name) && node.type) return literalsIn(node.type);
  return [];
}

/** Code → files that give it, in order. */
export function codesGiven(): ReadonlyMap<string, ReadonlySet<string>> {
  const given = new Map<string, Set<string>>();
  for (const source of sourceFiles()) {
    if (packageOf(source.path) === undefined || source.isTest) continue;
    walk(source.tree, (node) => {
      for (const code of codesAt(node)) {
        if (NOT_OURS.has(code)) continue;
        const files = given.get(code) ?? new Set();
        given.set(code, files.add(source.path));
      }
    });
  }
  return new Map([...given].sort(([a], [b]) => (a < b ? -1 : 1)));
}
