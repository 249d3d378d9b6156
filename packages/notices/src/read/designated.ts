// Whom does a text say is or was sanctioned, by name? Names in what a designating verb acts on, in the subject of its passive, in the
// list that such a sentence announces, and those whom it counts and the text introduces further on. Never whoever is only charged,
// accused or attacked.

import { linesOf, sentencesOf } from "../text/sentences.ts";
import { holderOf, overlaps, type Span } from "../text/spans.ts";
import { GOVERNING } from "../words/authorities.ts";
import {
  ACTIVE,
  ANNOUNCES,
  APPOSED,
  DELISTED,
  INCLUDED,
  LISTED,
  NAMED_AS,
  NO_OBJECT,
  PASSIVE,
  RELATIVE,
  RELATIVE_OF,
  TAKEN_UP,
} from "../words/designating.ts";
import { type ActorMention, actorsIn } from "./actors.ts";
import { aliasesOf } from "./aliases.ts";
import { type Awaited, awaitMore, described, introduced } from "./awaited.ts";
import { type EntryDetail, entriesIn } from "./entries.ts";
import { chainBefore, FoundNames, isHeadline, shortNames } from "./found-names.ts";
import { includedIn } from "./inclusions.ts";
import { mainParts } from "./main-parts.ts";
import { type FoundName, isBody, type NameKind, namesIn } from "./names.ts";
import { isOblique, isOfAnother } from "./of-another.ts";
import { proseDetails } from "./prose-details.ts";
import { type Quote, quotesIn } from "./speakers.ts";
import { speaksIn } from "./speaking.ts";
import { weighed } from "./weighed.ts";

export interface Designated extends Span {
  readonly name: string;
  readonly kind: NameKind;
  readonly aliases: readonly (Span & { readonly name: string })[];
  /** Dates and numbers, of entries of a list and where prose has them right behind the name. */
  readonly details?: readonly EntryDetail[];
}

const ACTIVE_OR_PASSIVE = new RegExp(`${ACTIVE.source}|${PASSIVE.source}`, "u");

/** Stems of which a sentence that designates has one: others need no closer look. */
const DESIGNATING =
  /sanction|designat|blacklist|list|freez|travel ban|restrict|measure|penalt|curb|add|slap|hit|plac|target|enforcement|package|désign|includ/iu;

/** What a line that ends in a colon speaks of when a list of those designated follows. */
const TELLS_OF_SANCTIONS =
  /\b(?:sanction\p{L}*|designat\p{L}*|blacklist\p{L}*|restrictive measures|listed|listings|asset freezes?|added to the \p{L}+ list)\b/iu;

const LISTED_CHARACTERS_MAX = 240;

/** The list that a sentence announces: lines that begin with a name, until two lines do not; where they bear marks, until one has none. */
function takeList(text: string, lines: readonly Span[], after: number, found: FoundNames): void {
  let others = 0;
  let marked: boolean | undefined;
  for (const line of lines.filter(({ start }) => start >= after)) {
    const words = text.slice(line.start, line.end);
    const mark = /^(?:[-•*–]\s*|\d+[.)]\s*)?/u.exec(words)?.[0].length ?? 0;
    const lead = mark + (mark > 0 && words.startsWith("The ", mark) ? 4 : 0);
    marked ??= lead > 0 || undefined;
    if (marked === true && lead === 0) return;
    // A paragraph that begins with a name is no item.
    if (lead === 0 && (words.length > LISTED_CHARACTERS_MAX || /[.!?]["”]?\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(words))) {
      others += 1;
      if (others === 2) return;
      continue;
    }
    const [name] = namesIn(text, line.start + lead, line.end, true);
    const isListed = name?.start === line.start + lead && LISTED.test(text.slice(name.end, line.end));
    // A heading stands alone in its line, as a name may; without a mark only a person's is told from it.
    const isHeading = lead === 0 && name?.end === line.end && name.kind !== "person" && isHeadline(text, line);
    if (name !== undefined && isListed && !isHeading) {
      // The UK's notices print a person's family name in capitals, and everybody's group.
      const isNumbered = /^\s\(Group ID/u.test(text.slice(name.end, name.end + 12));
      const isPerson = isNumbered && /^\p{Lu}\p{Ll}[\p{L}’' -]*\s\p{Lu}{2,}(?:\s\p{Lu}+)*$/u.test(name.name);
      found.add(isPerson ? { ...name, kind: "person" } : name, text, true);
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

/** No sentence designates more often. */
const VERBS_MAX = 12;

/** Where the clause of a passive begins: "whose leader X was", "it announced that X was". */
const CLAUSE =
  /\b(?:whose|while|but|although|because|(?:said|says|announced|added|stated|confirmed|noted|reported|revealed)(?:\s(?:on|in)\s[^,;]{2,50}?)? that)\s/gu;

/** @returns the words in which its subject stands */
function takePassives(text: string, sentence: Span, words: string, take: (name: FoundName) => void): readonly string[] {
  const told: string[] = [];
  for (const passive of [...words.matchAll(PASSIVE)].slice(0, VERBS_MAX)) {
    const end = sentence.start + passive.index;
    const behind = end + passive[0].length;
    const included = INCLUDED.exec(text.slice(behind, Math.min(sentence.end, behind + 40)));
    if (included !== null)
      for (const part of mainParts(text, behind + included[0].length, sentence.end))
        for (const name of namesIn(text, part.start, part.end)) take(name);
    // "A group whose leader X was sanctioned": X alone.
    const [whose] = [...words.slice(0, passive.index).matchAll(CLAUSE)].slice(-1);
    const start = sentence.start + (whose === undefined ? 0 : whose.index + whose[0].length);
    for (const part of mainParts(text, start, end)) {
      told.push(text.slice(part.start, part.end));
      for (const name of namesIn(text, part.start, part.end)) if (!isOblique(text, name)) take(name);
    }
  }
  return told;
}

/** Names in an object; of bodies only one that stands right behind the verb and does not govern: "designated the X Agency". */
function objectsIn(text: string, part: Span, verbEnd: number): readonly FoundName[] {
  return namesIn(text, part.start, part.end, true).filter(
    ({ name, start }) =>
      !isBody(name) ||
      (/(?:^|\b(?:the|and|its|against|on)|,|['’]s)\s?$/u.test(text.slice(verbEnd, start)) && !GOVERNING.test(name)),
  );
}

/** @returns the words in which its object stands */
function takeActives(
  text: string,
  sentence: Span,
  words: string,
  take: (name: FoundName, body?: boolean) => void,
  isSpeaker: (name: FoundName) => boolean,
): readonly string[] {
  const passives = [...words.matchAll(PASSIVE)];
  const told: string[] = [];
  for (const active of [...words.matchAll(ACTIVE)].slice(0, VERBS_MAX)) {
    if (passives.some((passive) => passive.index <= active.index && active.index < passive.index + passive[0].length))
      continue;
    const from = sentence.start + active.index + active[0].length;
    told.push("");
    if (NO_OBJECT.test(text.slice(from, from + 30))) continue;
    for (const part of mainParts(text, from, sentence.end)) {
      told.push(text.slice(part.start, part.end));
      for (const name of objectsIn(text, part, from)) {
        // "Sanctions spies at the heart of somebody's regime".
        if ((name.kind === "person" || !/\s/u.test(name.name)) && isSpeaker(name)) continue;
        if (!isOfAnother(text, from, name) && !/^['’]s?\s/u.test(text.slice(name.end, name.end + 3)))
          take(name, isBody(name.name));
      }
    }
  }
  return told;
}

/** Names that stand apposed, or before a relative clause that says it of them. */
function takeApposed(text: string, sentence: Span, words: string, take: (name: FoundName) => void): void {
  for (const { index } of [...words.matchAll(RELATIVE), ...words.matchAll(APPOSED)]) {
    for (const name of chainBefore(text, sentence.start, sentence.start + index)) take(name);
  }
  for (const { index } of words.matchAll(RELATIVE_OF)) {
    const before = words.slice(0, index);
    const noun = /(?:,\s(?:an?|another|the|one)\s[^,;]{2,80}|\s(?:is|are|was|were)\s[^,;]{2,80})$/u.exec(before);
    if (noun !== null) for (const name of chainBefore(text, sentence.start, sentence.start + noun.index)) take(name);
  }
}

/** Whether what follows is a list by its marks. */
function isListAt(text: string, at: number): boolean {
  return (
    /^\s*(?:[-•*–]\s|\d+[.)]\s)/u.test(text.slice(at, at + 12)) ||
    /\b(?:below|following)\b[^.\n]*\.$/u.test(text.slice(Math.max(0, at - 200), at))
  );
}

/** Adds those whom no rule names, but what is seen of them. */
function takeWeighed(
  text: string,
  found: FoundNames,
  awaited: Awaited,
  isSpeaker: (name: FoundName) => boolean,
  isFree: (name: FoundName) => boolean,
): void {
  const isAwaited = ({ kind }: FoundName): boolean => kind !== "wallet" && awaited[kind] > 0;
  const named = found.names;
  for (const name of weighed(text, { found: named, isSpeaker, isAwaited })) if (isFree(name)) found.add(name, text);
}

/** Names of a sentence that takes up those designated before, from where it begins to name them. */
function takenUpIn(text: string, from: number, end: number): readonly FoundName[] {
  // "The seven men, named as A and B, were found to": what they did names others.
  const verb = /,\s(?:were|was|are|is|have|has|had)\s/u.exec(text.slice(from, end));
  const to = verb === null ? end : from + verb.index;
  return mainParts(text, from, to).flatMap((part) => [...namesIn(text, part.start, part.end)]);
}

function partiesIn(
  text: string,
  sentences: readonly Span[],
  groups: readonly ActorMention[],
  quotes: readonly Quote[],
): readonly FoundName[] {
  const lines = linesOf(text);
  const found = new FoundNames(groups);
  const isSpeaker = speaksIn(text, quotes);
  const shorts = shortNames(text);
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
    const take = (name: FoundName, body = false): void => {
      const isTold = !headline || text.indexOf(name.name, sentence.end) >= 0;
      if (isTold || isGroup(name)) found.add(name, text, body);
    };
    designating ||= DESIGNATING.test(words) && ACTIVE_OR_PASSIVE.test(words);
    const called = designating ? NAMED_AS.exec(words) : null;
    const takenUp = called ?? (takesUp > 0 ? TAKEN_UP.exec(words) : null);
    if (takenUp !== null) {
      const from = sentence.start + takenUp.index + takenUp[0].length;
      for (const name of takenUpIn(text, from, sentence.end))
        if (!isGroup(name) && !isSpeaker(name) && !isOblique(text, name)) take(name);
    }
    takesUp = takenUp === null ? Math.max(0, takesUp - 1) : 0;
    const isAwaiting = awaited.person + awaited.organisation + awaited.vessel > 0;
    for (const name of includedIn(text, sentence, { designating, counting: isAwaiting || takesUp > 0 })) take(name);
    for (const name of isAwaiting ? [...introduced(text, sentence), ...described(text, sentence)] : []) {
      if (name.kind === "wallet" || awaited[name.kind] === 0 || isGroup(name) || isSpeaker(name)) continue;
      const known = found.names.length;
      take(name, isBody(name.name));
      if (found.names.length > known) awaited[name.kind] -= 1;
    }
    if (!DESIGNATING.test(words)) continue;
    takeApposed(text, sentence, words, take);
    const acted = [
      ...takePassives(text, sentence, words, take),
      ...takeActives(text, sentence, words, take, isSpeaker),
    ];
    if (words.endsWith(":") && TELLS_OF_SANCTIONS.test(words)) takeList(text, lines, sentence.end, found);
    if (acted.length === 0) continue;
    // "Several firms, including PT": what the text shortened so.
    for (const { short, name } of shorts)
      if (acted.some((part) => new RegExp(`(?<![\\p{L}(])${short}(?![\\p{L}-])`, "u").test(part))) take(name);
    const named = found.names.filter((name) => !before.includes(name));
    if (!headline) awaitMore(awaited, acted.join(" "), named);
    if (!headline && named.length === 0 && awaited.person + awaited.organisation + awaited.vessel > 0) takesUp = 3;
    const announces = /[.\p{L}]$/u.test(words) && ANNOUNCES.test(words) && isListAt(text, sentence.end);
    if (announces) takeList(text, lines, sentence.end, found);
  }
  if (found.names.length + awaited.person + awaited.organisation > 0) {
    const isFree = (name: FoundName): boolean => !isGroup(name) && !delisted.has(name.name);
    takeWeighed(text, found, awaited, isSpeaker, isFree);
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
export function designatedIn(
  text: string,
  groups: readonly ActorMention[] = actorsIn(text),
  quotes: readonly Quote[] = quotesIn(text),
): readonly Designated[] {
  const { listed, announced } = entriesIn(text);
  // A list's own print is entries throughout; its reasons name others, who are not designated by it.
  if (listed.length > 0) return listed;
  const sentences = sentencesOf(text);
  const found = partiesIn(text, sentences, groups, quotes);
  const lines = linesOf(text);
  const names = found.map(({ name }) => name);
  const parties = found.map(({ name, kind, start, end }) => {
    const details = proseDetails(text, { start, end }, lines, found);
    const aliases = aliasesOf(text, name, sentences, names);
    return { name, kind, start, end, aliases, ...(details.length === 0 ? {} : { details }) };
  });
  return [...withEntries(parties, announced), ...walletsIn(text)].toSorted((a, b) => a.start - b.start);
}
