// Whom does a text say is or was sanctioned, by name? Names in what a designating verb acts on, in the subject of its passive, in the
// list that such a sentence announces, and those whom it counts and the text introduces further on. Never whoever is only charged,
// accused or attacked.

import { linesOf, sentencesOf } from "../text/sentences.ts";
import { holderOf, overlaps, type Span } from "../text/spans.ts";
import { isGroupName } from "../words/actors.ts";
import {
  ACTIVE,
  AGAIN,
  ANNOUNCES,
  APPOSED,
  ASIDE,
  COUNTS,
  DELISTED,
  FOLLOWING,
  GOES_ON,
  INCLUDED,
  INTRODUCED,
  LISTED,
  NAMED_AS,
  NO_OBJECT,
  PASSIVE,
  RELATIVE,
  TAKEN_UP,
  UNNAMED,
} from "../words/designating.ts";
import { actorsIn } from "./actors.ts";
import { aliasesOf } from "./aliases.ts";
import { type EntryDetail, entriesIn } from "./entries.ts";
import { chainBefore, FoundNames, isHeadline } from "./found-names.ts";
import { type FoundName, type NameKind, namesIn } from "./names.ts";

export interface Designated extends Span {
  readonly name: string;
  readonly kind: NameKind;
  readonly aliases: readonly (Span & { readonly name: string })[];
  /** Dates and numbers, where the text prints its parties as entries of a list. */
  readonly details?: readonly EntryDetail[];
}

interface Place {
  readonly at: number;
  readonly kind: "aside" | "again" | "close";
}

const ACTIVE_OR_PASSIVE = new RegExp(`${ACTIVE.source}|${PASSIVE.source}`, "u");

/** Stretches of `[from, to)` that are no aside. */
function mainParts(text: string, from: number, to: number): readonly Span[] {
  const words = text.slice(from, to);
  const places: Place[] = [
    ...[...words.matchAll(ASIDE)].map(({ index }) => ({ at: from + index, kind: "aside" as const })),
    ...[...words.matchAll(AGAIN)].map(({ index }) => ({ at: from + index, kind: "again" as const })),
  ].toSorted((a, b) => a.at - b.at);
  const parts: Span[] = [];
  let open: number | undefined = from;
  for (const { at, kind } of places) {
    if (kind === "again") open ??= at;
    else if (open !== undefined && at > open) {
      // An aside in brackets ends with them.
      const bracket = text.lastIndexOf("(", at);
      const close = text.indexOf(")", at);
      const isInside: boolean = bracket > open && close > 0 && close < to && !text.slice(bracket, at).includes(")");
      parts.push({ start: open, end: at });
      open = isInside ? close : undefined;
    }
  }
  if (open !== undefined && open < to) parts.push({ start: open, end: to });
  return parts;
}

const LISTED_CHARACTERS_MAX = 240;

/** The list that a sentence announces: lines that begin with a name, until two lines do not; where they bear marks, until one has none. */
function takeList(text: string, lines: readonly Span[], after: number, found: FoundNames): void {
  let others = 0;
  let marked: boolean | undefined;
  for (const line of lines.filter(({ start }) => start >= after)) {
    const words = text.slice(line.start, line.end);
    const lead = /^(?:[-•*–]\s*|\d+[.)]\s*)?/u.exec(words)?.[0].length ?? 0;
    marked ??= lead > 0 || undefined;
    if (marked === true && lead === 0) return;
    // A paragraph that begins with a name is no item.
    if (lead === 0 && (words.length > LISTED_CHARACTERS_MAX || /[.!?]["”]?\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(words))) {
      others += 1;
      if (others === 2) return;
      continue;
    }
    const [name] = namesIn(text, line.start + lead, line.end);
    const isListed = name?.start === line.start + lead && LISTED.test(text.slice(name.end, line.end));
    if (name !== undefined && isListed) {
      found.add(name, text);
      others = 0;
    } else others += 1;
    if (others === 2) return;
  }
}

/** Addresses of Bitcoin, Ethereum and Tron. */
const WALLET =
  /(?<![\p{L}\p{N}])(?:bc1[a-z0-9]{25,62}|[13][1-9A-HJ-NP-Za-km-z]{25,34}|0x[0-9a-fA-F]{40}|T[1-9A-HJ-NP-Za-km-z]{33})(?![\p{L}\p{N}])/gu;

/** Wallets of a text that designates or blocks; elsewhere an address is just one. */
function walletsIn(text: string): readonly Designated[] {
  if (!/\b(?:sanction|designat|blocked)/i.test(text)) return [];
  const wallets = [...text.matchAll(WALLET)].map(({ 0: name, index }) => ({
    name,
    kind: "wallet" as const,
    start: index,
    end: index + name.length,
    aliases: [],
  }));
  return wallets.filter(({ name }, at) => wallets.findIndex((other) => other.name === name) === at);
}

/** How many are announced whom the text has not named yet. */
type Awaited = Record<"person" | "organisation" | "vessel", number>;

function countOf(word: string): number {
  return COUNTS[word.toLowerCase()] ?? Number.parseInt(word, 10);
}

/** Adds those whom a designating sentence counts and does not name. */
function awaitMore(awaited: Awaited, words: string, named: readonly FoundName[]): void {
  const announced: Awaited = { person: 0, organisation: 0, vessel: 0 };
  for (const { groups } of words.matchAll(UNNAMED)) {
    const kind = groups?.["person"] ? "person" : groups?.["vessel"] ? "vessel" : "organisation";
    announced[kind] += countOf(groups?.["count"] ?? "one");
  }
  for (const kind of ["person", "organisation", "vessel"] as const) {
    awaited[kind] += Math.max(0, announced[kind] - named.filter((name) => name.kind === kind).length);
  }
}

/** Names with which a sentence begins, joined by commas and "and", when it goes on to say who they are. */
function introduced(text: string, sentence: Span): readonly FoundName[] {
  const chain: FoundName[] = [];
  let at =
    sentence.start +
    (/^(?:[-•*–]\s*|["“]|Both\s)?/u.exec(text.slice(sentence.start, sentence.start + 5))?.[0].length ?? 0);
  for (const name of namesIn(text, at, sentence.end)) {
    const between = text.slice(at, name.start);
    if (!/^(?:\s\([^)]{2,40}\))?(?:,?\sand\s|,\s)?$/u.test(between)) break;
    chain.push(name);
    at = name.end;
  }
  return INTRODUCED.test(text.slice(at, Math.min(sentence.end, at + 60))) ? chain : [];
}

/** Names of a list in one sentence: the first of each part, without what is said of them. */
function listedNames(text: string, from: number, to: number): readonly FoundName[] {
  const names: FoundName[] = [];
  let start = from;
  for (const part of text.slice(from, to).split(/;\s/u)) {
    const end = start + part.length;
    for (const main of mainParts(text, start, end)) {
      const [first, ...others] = namesIn(text, main.start, main.end);
      if (first === undefined) continue;
      // Behind a semicolon one stands alone with his office; else all of the list count.
      const counted = end === to && start === from ? [first, ...others] : [first];
      names.push(...counted.filter((name) => !isOfAnother(text, main.start, name)));
    }
    start = end + 2;
  }
  return names;
}

/** Who is quoted is nobody's target: "X said", "said X". */
function speaks(text: string, { name }: FoundName): boolean {
  const surname = (name.split(/\s+/).at(-1) ?? name).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(
    `${surname},?\\s(?:said|says|told|added|wrote|warned|stated)\\b|\\b(?:said|says|told|added)\\s(?:[\\p{L}.’'-]+\\s){0,8}${surname}(?=[.,;:”"]|\\s(?:in|on|at|during|told)\\b|$)`,
    "u",
  ).test(text);
}

/** "Based in Shanghai, X was sanctioned": a place or an owner, not whom it is said of. */
function isOblique(text: string, { start }: Span): boolean {
  return /(?<!\b(?:addition|contrast) )\b(?:in|at|within|from|near|across|into|with|between|of|to|by|under|against|about|on)\s(?:the\s)?$/u.test(
    text.slice(Math.max(0, start - 24), start),
  );
}

/** "On the head of X", "ties between the company and X": not whom it acts on. */
function isOfAnother(text: string, from: number, name: FoundName): boolean {
  const between = text.slice(from, name.start);
  if (isGroupName(name.name) && /\b(?:between|with|by|for|from|in)\b|\b(?:group|gang)\s["“]?$/u.test(between))
    return true;
  return between.length > 5 && /\b(?:of|at|within)\s(?:the\s)?(?:\p{Lu}\p{L}+(?:['’]s)?\s){0,2}$/u.test(between);
}

/** No sentence designates more often. */
const VERBS_MAX = 12;

function takePassives(text: string, sentence: Span, words: string, take: (name: FoundName) => void): void {
  for (const passive of [...words.matchAll(PASSIVE)].slice(0, VERBS_MAX)) {
    const end = sentence.start + passive.index;
    const behind = end + passive[0].length;
    const included = INCLUDED.exec(text.slice(behind, Math.min(sentence.end, behind + 40)));
    if (included !== null)
      for (const part of mainParts(text, behind + included[0].length, sentence.end))
        for (const name of namesIn(text, part.start, part.end)) take(name);
    // "A group whose leader X was sanctioned": X alone.
    const whose = /\b(?:whose|while|but|although|because)\s(?!.*\b(?:whose|while|but|although|because)\s)/u.exec(
      words.slice(0, passive.index),
    );
    const start = sentence.start + (whose === null ? 0 : whose.index + whose[0].length);
    for (const part of mainParts(text, start, end)) {
      for (const name of namesIn(text, part.start, part.end)) if (!isOblique(text, name)) take(name);
    }
  }
}

function takeActives(
  text: string,
  sentence: Span,
  words: string,
  take: (name: FoundName) => void,
  isSpeaker: (name: FoundName) => boolean,
): boolean {
  const passives = [...words.matchAll(PASSIVE)];
  let any = false;
  for (const active of [...words.matchAll(ACTIVE)].slice(0, VERBS_MAX)) {
    if (passives.some((passive) => passive.index <= active.index && active.index < passive.index + passive[0].length))
      continue;
    const from = sentence.start + active.index + active[0].length;
    any = true;
    if (NO_OBJECT.test(text.slice(from, from + 30))) continue;
    for (const part of mainParts(text, from, sentence.end)) {
      for (const name of namesIn(text, part.start, part.end)) {
        // "Sanctions spies at the heart of somebody's regime".
        if (name.kind === "person" && isSpeaker(name)) continue;
        if (!isOfAnother(text, from, name) && !/^['’]s?\s/u.test(text.slice(name.end, name.end + 3))) take(name);
      }
    }
  }
  return any || passives.length > 0;
}

/** Names that stand apposed, or before a relative clause that says it of them. */
function takeApposed(text: string, sentence: Span, words: string, take: (name: FoundName) => void): void {
  for (const { index } of [...words.matchAll(RELATIVE), ...words.matchAll(APPOSED)]) {
    for (const name of chainBefore(text, sentence.start, sentence.start + index)) take(name);
  }
}

function partiesIn(text: string, sentences: readonly Span[]): readonly FoundName[] {
  const lines = linesOf(text);
  const groups = actorsIn(text);
  const found = new FoundNames(groups);
  const speakers = new Map<string, boolean>();
  // Whether somebody speaks is looked for in the whole text: once for each name.
  const isSpeaker = (name: FoundName): boolean => {
    const known = speakers.get(name.name) ?? speaks(text, name);
    speakers.set(name.name, known);
    return known;
  };
  const isGroup = (name: FoundName): boolean => groups.some((group) => overlaps(group, name));
  const awaited: Awaited = { person: 0, organisation: 0, vessel: 0 };
  /** Who comes off a list is not one whom the text designates. */
  const delisted = new Set<string>();
  let takesUp = 0;
  /** Whether the text has spoken of designations yet. */
  let designating = false;
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, sentence.end);
    if (DELISTED.test(words)) {
      for (const { name } of namesIn(text, sentence.start, sentence.end)) delisted.add(name);
      continue;
    }
    const before = found.names;
    const headline = isHeadline(text, holderOf(lines, sentence));
    const take = (name: FoundName): void => {
      const isTold = !headline || text.indexOf(name.name, sentence.end) >= 0;
      if (isTold || isGroup(name)) found.add(name, text);
    };
    designating ||= ACTIVE_OR_PASSIVE.test(words);
    const called = designating ? NAMED_AS.exec(words) : null;
    const takenUp = called ?? (takesUp > 0 ? TAKEN_UP.exec(words) : null);
    if (takenUp !== null) {
      for (const part of mainParts(text, sentence.start + takenUp.index + takenUp[0].length, sentence.end)) {
        for (const name of namesIn(text, part.start, part.end)) if (!isGroup(name)) take(name);
      }
    }
    takesUp = takenUp === null ? Math.max(0, takesUp - 1) : 0;
    const list = (designating ? GOES_ON.exec(words) : null) ?? FOLLOWING.exec(words);
    if (list !== null)
      for (const name of listedNames(text, sentence.start + list.index + list[0].length, sentence.end)) take(name);
    for (const name of introduced(text, sentence)) {
      if (name.kind === "wallet" || awaited[name.kind] === 0 || isGroup(name) || isSpeaker(name)) continue;
      const known = found.names.length;
      take(name);
      if (found.names.length > known) awaited[name.kind] -= 1;
    }
    takeApposed(text, sentence, words, take);
    takePassives(text, sentence, words, take);
    const designates = takeActives(text, sentence, words, take, isSpeaker);
    if (!designates) continue;
    const named = found.names.filter((name) => !before.includes(name));
    if (!headline) awaitMore(awaited, words, named);
    if (!headline && named.length === 0 && awaited.person + awaited.organisation + awaited.vessel > 0) takesUp = 3;
    const announces =
      (ANNOUNCES.test(words) && /[:.]$/.test(words)) ||
      (/\b(?:following|below|include|these)\b/i.test(words) && words.endsWith(":"));
    if (announces) takeList(text, lines, sentence.end, found);
  }
  return found.whole(text).filter(({ name }) => !delisted.has(name));
}

/** Words of a name, in any order and case. */
function wordsOf(name: string): string {
  return name
    .toLowerCase()
    .split(/[\s,]+/u)
    .toSorted()
    .join(" ");
}

/** Parties of sentences, and entries; who is both is told once, with what his entry says. */
function withEntries(parties: readonly Designated[], entries: readonly Designated[]): readonly Designated[] {
  const byWords = new Map(entries.map((entry) => [wordsOf(entry.name), entry]));
  const said = parties.filter((party) => !entries.some((entry) => overlaps(entry, party)));
  const told = said.map((party): Designated => {
    const entry = byWords.get(wordsOf(party.name));
    byWords.delete(wordsOf(party.name));
    if (entry === undefined) return party;
    const aliases = [...party.aliases, ...entry.aliases];
    return { ...party, kind: entry.kind, aliases, details: entry.details ?? [] };
  });
  return [...told, ...byWords.values()];
}

/** Everybody whom the text says was designated, once each, where the text first says so. */
export function designatedIn(text: string): readonly Designated[] {
  const { listed, announced } = entriesIn(text);
  // A list's own print is entries throughout; its reasons name others, who are not designated by it.
  if (listed.length > 0) return listed;
  const sentences = sentencesOf(text);
  const parties = partiesIn(text, sentences).map(({ name, kind, start, end }) => ({
    name,
    kind,
    start,
    end,
    aliases: aliasesOf(text, name, sentences),
  }));
  return [...withEntries(parties, announced), ...walletsIn(text)].toSorted((a, b) => a.start - b.start);
}
