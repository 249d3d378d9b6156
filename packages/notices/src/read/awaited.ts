// Whom does a text count before it names them, and where does it name them? "Sanctions on a Russian man and two companies": each is
// awaited until the text introduces somebody of that kind.

import type { Span } from "../text/spans.ts";
import { GOVERNING } from "../words/authorities.ts";
import {
  AMONG_THEM,
  ANOTHER,
  COUNTS,
  DESCRIBED,
  DESCRIBED_MANY,
  INTRODUCED,
  UNNAMED,
  WHO_IS,
} from "../words/designating.ts";
import { type FoundName, namesIn } from "./names.ts";

/** How many are announced whom the text has not named yet. */
export type Awaited = Record<"person" | "organisation" | "vessel", number>;

function countOf(word: string): number {
  return COUNTS[word.toLowerCase()] ?? Number.parseInt(word, 10);
}

/** Adds those whom a designating sentence counts and does not name. */
export function awaitMore(awaited: Awaited, words: string, named: readonly FoundName[]): void {
  const announced: Awaited = { person: 0, organisation: 0, vessel: 0 };
  for (const { groups } of words.matchAll(UNNAMED)) {
    const kind = groups?.["person"] ? "person" : groups?.["vessel"] ? "vessel" : "organisation";
    announced[kind] += countOf(groups?.["count"] ?? "one");
  }
  for (const kind of ["person", "organisation", "vessel"] as const) {
    awaited[kind] += Math.max(0, announced[kind] - named.filter((name) => name.kind === kind).length);
  }
}

/** Names from a place on, joined by commas and "and". */
function chainFrom(text: string, from: number, to: number): readonly FoundName[] {
  const chain: FoundName[] = [];
  let at = from;
  for (const name of namesIn(text, from, to, true).filter((each) => !GOVERNING.test(each.name))) {
    if (!/^(?:\s\([^)]{2,40}\))?(?:,?\sand\s|,\s)?$/u.test(text.slice(at, name.start))) break;
    chain.push(name);
    at = name.end;
  }
  return chain;
}

/** Names with which a sentence begins, joined by commas and "and", when it goes on to say who they are. */
export function introduced(text: string, sentence: Span): readonly FoundName[] {
  const chain: FoundName[] = [];
  let at =
    sentence.start +
    (/^(?:[-•*–]\s*|["“]|Both\s)?/u.exec(text.slice(sentence.start, sentence.start + 5))?.[0].length ?? 0);
  for (const name of namesIn(text, at, sentence.end)) {
    const between = text.slice(at, name.start);
    if (!/^(?:\s\([^)]{2,40}\))?(?:,?\sand\s|,\s)?$/u.test(between)) break;
    // "X, Y's right-hand man": whose he is.
    if (chain.length > 0 && /^['’]s?\s/u.test(text.slice(name.end, name.end + 3))) break;
    chain.push(name);
    at = name.end;
  }
  const behind = text.slice(at, Math.min(sentence.end, at + 60));
  // "Financial transactions": one word with a capital may only begin a sentence.
  const isWord = chain.length === 1 && !/[\s\d]/u.test(chain[0]?.name ?? "");
  return INTRODUCED.test(behind) && !(isWord && /^\s(?!(?:is|are|was|were|has|have|had|will)\s)\p{Ll}/u.test(behind))
    ? chain
    : [];
}

/** Names behind a word that says what they are: "the company, X", "Russian man X", "its front company X". */
export function described(text: string, sentence: Span): readonly FoundName[] {
  const words = text.slice(sentence.start, sentence.end);
  const among = [...words.matchAll(AMONG_THEM)].flatMap(({ index, 0: phrase, groups }) => {
    const start = sentence.start + index + phrase.length;
    const chain = chainFrom(text, start, sentence.end);
    return groups?.["one"] === undefined ? chain : chain.slice(0, 1);
  });
  const alone = [...words.matchAll(DESCRIBED)].flatMap(({ index, 0: phrase, groups }) => {
    const start = sentence.start + index + phrase.length;
    const [name] = namesIn(text, start, sentence.end, true);
    if (name?.start !== start || GOVERNING.test(name.name)) return [];
    if (groups?.["person"] !== undefined) return name.kind === "person" ? [name] : [];
    return [{ ...name, kind: groups?.["vessel"] === undefined ? ("organisation" as const) : ("vessel" as const) }];
  });
  const many = [...words.matchAll(DESCRIBED_MANY)].flatMap(({ index, 0: phrase }) =>
    chainFrom(text, sentence.start + index + phrase.length, sentence.end).filter(({ kind }) => kind === "person"),
  );
  const further = [...words.matchAll(ANOTHER)].flatMap(({ index, groups }): readonly FoundName[] => {
    const at = sentence.start + index;
    const name = namesIn(text, sentence.start, at, true).at(-1);
    if (name?.end !== at || GOVERNING.test(name.name)) return [];
    if (groups?.["person"] !== undefined) return name.kind === "person" ? [name] : [];
    return [{ ...name, kind: "organisation" }];
  });
  const said = [...words.matchAll(WHO_IS)].flatMap(({ index }) => {
    const at = sentence.start + index;
    const name = namesIn(text, sentence.start, at).at(-1);
    return name?.end === at && name.kind === "person" ? [name] : [];
  });
  return [...among, ...alone, ...many, ...further, ...said];
}
