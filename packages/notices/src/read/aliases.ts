// By which other names does a text call somebody it names? What it says he is also known as, behind the name or in its brackets.

import type { Span } from "../text/spans.ts";

export interface Alias extends Span {
  readonly name: string;
}

/** Names after "also known as", "monikers" and the like, in the sentence behind the name or in its brackets. */
export function aliasesOf(
  text: string,
  name: string,
  sentences: readonly Span[],
  others: readonly string[] = [],
): readonly Alias[] {
  const found: Alias[] = [];
  for (const { start, end } of sentences) {
    const words = text.slice(start, end);
    const called = [name, name.split(" ").at(-1) ?? name].find((each) => words.includes(each));
    if (called === undefined) continue;
    const at = words.indexOf(called);
    const behind = words.slice(at + called.length);
    const also =
      /^.{0,160}?\b(?:also known (?:as|by the (?:online )?monikers?)|known by the (?:online )?monikers?|a\.k\.a\.|aka|f\.k\.a\.|under the alias(?:es)?|alias(?:es)?)\s+(.{2,200})$/isu.exec(
        behind,
      );
    const [, list] = also ?? [];
    if (list === undefined) continue;
    // Behind another's name it is that one who is known so.
    const between = behind.slice(0, behind.length - list.length);
    if (others.some((other) => other !== name && !name.includes(other) && between.includes(other))) continue;
    const base = start + at + called.length + behind.length - list.length;
    const stop = /[();]|\.$|\s(?:who|which|was|is)\b/.exec(list)?.index ?? list.length;
    for (const part of list.slice(0, stop).matchAll(/["“']?([\p{L}\p{N}][^,"“”]*?)["”']?(?=,|\s+and\s|\s+or\s|$)/gu)) {
      const alias = (part[1] ?? "").replace(/^(?:and|or)\s+/, "").trim();
      const from = base + part.index + part[0].indexOf(alias);
      if (alias.length >= 2 && (/\p{Lu}/u.test(alias) || !alias.includes(" ")))
        found.push({ name: alias, start: from, end: from + alias.length });
    }
  }
  return found.filter((alias, index) => found.findIndex((other) => other.name === alias.name) === index);
}
