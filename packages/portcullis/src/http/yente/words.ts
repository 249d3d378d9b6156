// What does the text of a search ask for? Words, all of them, phrases, and what Elasticsearch's syntax has that clients use; or plain words.

import { HttpProblem } from "../problem.ts";

function quoted(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}

/** Letters and digits of a text, as plain words. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function unbalanced(text: string): string | undefined {
  for (const sign of ['"', "/"]) if ((text.split(sign).length - 1) % 2 === 1) return sign;
  for (const [open, close] of [
    ["(", ")"],
    ["[", "]"],
    ["{", "}"],
  ] as const) {
    if (text.split(open).length !== text.split(close).length) return open;
  }
  return undefined;
}

/**
 * An expression for the index. Throws 400 for a query whose quotes, brackets or slashes are not closed.
 * @param simple whether signs mean nothing
 */
export function searchWords(text: string, simple: boolean): string | undefined {
  if (text.trim() === "" || text.trim() === "*") return undefined;
  if (simple) {
    const words = wordsOf(text);
    return words.length === 0 ? quoted(text) : words.map(quoted).join(" AND ");
  }
  const open = unbalanced(text);
  if (open !== undefined) {
    throw new HttpProblem(
      400,
      "QUERY_INVALID",
      `The query cannot be read: a ${open} is not closed. Write \\ before it, or give simple=true.`,
    );
  }
  const parts: string[] = [];
  let joined = "AND";
  for (const [whole, phrase, word = ""] of text.matchAll(/"([^"]*)"|([^\s"]+)/g)) {
    if (word === "OR" || word === "AND") {
      joined = word;
      continue;
    }
    if (word === "NOT") {
      joined = "NOT";
      continue;
    }
    const words = wordsOf((phrase ?? word).replace(/^[\w.]+:/, "").replace(/~\d*$/, ""));
    if (words.length === 0) continue;
    const expression =
      phrase === undefined
        ? words.map((each) => quoted(each) + (whole.endsWith("*") ? "*" : "")).join(" AND ")
        : quoted(words.join(" "));
    parts.push(parts.length === 0 ? expression : `${joined} ${expression}`);
    joined = "AND";
  }
  return parts.length === 0 ? undefined : parts.join(" ");
}
