// Whom does a text say is or was sanctioned, by name? Names in what a designating verb acts on, in the subject of its passive, and in
// the list that such a sentence announces. Never whoever is only charged, accused or attacked.

import { linesOf, sentencesOf } from "../text/sentences.ts";
import { overlaps, type Span } from "../text/spans.ts";
import { actorsIn } from "./actors.ts";
import { type FoundName, isBody, type NameKind, namesIn } from "./names.ts";

export interface Designated extends Span {
  readonly name: string;
  readonly kind: NameKind;
  readonly aliases: readonly (Span & { readonly name: string })[];
}

/** Behind these words stand the names of those who are designated. */
const ACTIVE =
  /\b(?:(?:sanction(?:ed|ing)|[Ss]anction(?=\s+(?:\p{Lu}|\d|two |three |four |five |several ))|(?<=(?:\p{Lu}[\p{L}.]*|government|authorities|states|allies) )[Ss]anctions?(?!\s(?:Really|Also|List|Act|Regulations|Do|Under|Against)\b)|[Ss]anctions(?=\s+(?:on|against|targeting|also target|today target|target|imposed on|à|contre)\b))(?:\s+(?:on|against|targeting|also target|today target|target|imposed on|à|contre))?|[Dd]esignat(?:e|ed|es|ing|ion of)|[Bb]lacklist(?:ed|s|ing)|sanctions (?:sévères )?(?:à|contre)|[Aa]sset freezes? (?:on|against|imposed on)|(?:[Aa]dds?|added|adding)(?= .{3,120}\b(?:sanctions list|SDN|Entity List|blacklist))|(?:[Cc]ouncil|list|package|update) lists|sanctions against|[Aa]mong (?:those|the) (?:sanctioned|listed|designated)(?: today)?(?: are| is| were)?|(?:restrictive measures|financial sanctions|new sanctions|curbs) (?:on|against|targeting)|(?:hit|hits|hitting)(?= .{3,80}\bwith (?:\S+ )?sanctions)|(?:place[ds]?|placing)(?= .{3,80}\bunder (?:\S+ )?sanctions)|désignés)(?!\p{L})/gu;

/** Before these words stand the names of those who are. */
const PASSIVE =
  /\b(?:(?:been|was|were|being|is|are)\s+(?:also\s+|now\s+|previously\s+|today\s+)?(?:sanctioned|designated|blacklisted)|on (?:the|its) (?:list of sanctions|sanctions list|SDN list)|added to (?:the|its) (?:\S+ ){0,3}(?:sanctions list|SDN list)|subject to (?:an )?(?:asset freeze|sanctions)|targets? for sanctions|sous sanctions)\b/giu;

/** What follows is said of them, and names others: to the end of the clause. */
const ASIDE =
  /,?\s\b(?:which|who|whose|whom|that|for|over|after|because|due to|following|in response to|in retaliation|in (?:coordination|connection)(?: with)?|used by|on behalf of|accused of|behind|linked to|associated with|working for|worked for|tied to|known for|supporting|said|announced|told|added|according to|under the alias|also known as|known as|a\.k\.a\.|aka|as being|as part of|together with the|alongside|by the|by \p{Lu}|pour|qui|accusé)/giu;

/** Takes up the list again behind an aside. */
const AGAIN = /,?\s(?:as well as|along with|in addition to|ainsi que|ainsi qu['’])\s/giu;

const DELISTED =
  /\b(?:delist\p{L}*|remov\p{L}* .{0,60}(?:from|off) (?:the|its) |lift\p{L}* (?:the )?sanctions|revok\p{L}*)\b/iu;

/** Apposed to a name: ", an OFAC-designated front company". */
const APPOSED = /,\s(?:an?|the)\s(?:\p{Lu}[\p{L}.]*-)?(?:designated|sanctioned)\s\p{Ll}/gu;

/** Announces that a list of those designated follows. */
const ANNOUNCES =
  /\b(?:below|following|these|the|individuals?|entit(?:y|ies)|persons?|people|designated|sanctioned)\b.{0,120}\b(?:sanctioned|designated|designations|sanctions|listed)\b/iu;

/** How an item of such a list goes on behind the name. */
const LISTED =
  /^(?:\s*(?:\([^)]*\)|\[[^\]]*\]))?(?:\s*[,:;|–—-]|\s*$|\.?$|\s+(?:was|is|were|are|led|leads|worked|works|served|acted|managed|developed|operated|provided|has|had|also|who|which|born|DOB)\b)/u;

interface Place {
  readonly at: number;
  readonly kind: "aside" | "again" | "close";
}

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

/** Names after "also known as", "monikers" and the like, in the sentence behind the name or in its brackets. */
function aliasesOf(text: string, name: string, sentences: readonly Span[]): Designated["aliases"] {
  const found: (Span & { name: string })[] = [];
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

/** Before a group's name: one of its people is meant. */
const ONE_OF = /\b(?:members?|officers?|operatives?|agents?|hackers?|part|leaders?) (?:of|from) (?:the )?$/iu;

/** Behind a group's name: it is its people or its tools that are meant. */
const OF_A_GROUP =
  /^(?:(?!\sand (?:its|his|her|their|the|two|three)\b)[^,.;:()]){0,60}\b(?:members?|hackers?|operatives?|actors?|gangs?|groups?|ransomware|malware|operations?|operators?|leaders?|campaigns?|crew|linked|affiliates?|administrators?|infrastructure)\b/iu;

class Found {
  readonly #byName = new Map<string, FoundName>();
  readonly #groups: readonly Span[];

  constructor(groups: readonly Span[]) {
    this.#groups = groups;
  }

  add(name: FoundName, text: string): void {
    const key = name.name.toLowerCase();
    if (this.#byName.has(key) || isBody(name.name)) return;
    // "Sanctioned Evil Corp, …" but not "sanctioned APT31 hackers".
    if (
      this.#groups.some((group) => overlaps(group, name)) &&
      (OF_A_GROUP.test(text.slice(name.end, name.end + 80)) ||
        ONE_OF.test(text.slice(Math.max(0, name.start - 30), name.start)))
    )
      return;
    // A name shortened in the brackets behind it.
    const before = text.slice(Math.max(0, name.start - 2), name.start);
    if (
      /\(["“]?$/.test(before) &&
      this.names.some(
        (other) => other.end <= name.start && name.start - other.end < 20 && other.name.includes(name.name),
      )
    ) {
      return;
    }
    this.#byName.set(key, name);
  }

  get names(): readonly FoundName[] {
    return [...this.#byName.values()].toSorted((a, b) => a.start - b.start);
  }
}

/** The list that a sentence announces: lines that begin with a name, until two lines do not. */
function takeList(text: string, lines: readonly Span[], after: number, found: Found): void {
  let others = 0;
  for (const line of lines.filter(({ start }) => start >= after)) {
    const words = text.slice(line.start, line.end);
    const lead = /^(?:[-•*–]\s*|\d+[.)]\s*)?/u.exec(words)?.[0].length ?? 0;
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

/** Everybody whom the text says was designated, once each, where the text first says so. */
export function designatedIn(text: string): readonly Designated[] {
  const sentences = sentencesOf(text);
  const lines = linesOf(text);
  const found = new Found(actorsIn(text));
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, sentence.end);
    if (DELISTED.test(words)) continue;
    const actives = [...words.matchAll(ACTIVE)];
    const passives = [...words.matchAll(PASSIVE)];
    for (const apposed of words.matchAll(APPOSED)) {
      const before = sentence.start + apposed.index;
      const name = namesIn(text, sentence.start, before).at(-1);
      if (name?.end === before) found.add(name, text);
    }
    for (const passive of passives) {
      for (const part of mainParts(text, sentence.start, sentence.start + passive.index)) {
        for (const name of namesIn(text, part.start, part.end)) found.add(name, text);
      }
    }
    for (const active of actives) {
      if (passives.some((passive) => passive.index <= active.index && active.index < passive.index + passive[0].length))
        continue;
      const from = sentence.start + active.index + active[0].length;
      for (const part of mainParts(text, from, sentence.end)) {
        for (const name of namesIn(text, part.start, part.end)) found.add(name, text);
      }
    }
    const announces =
      (actives.length > 0 || passives.length > 0) &&
      ((ANNOUNCES.test(words) && /[:.]$/.test(words)) ||
        (/\b(?:following|below|include|these)\b/i.test(words) && words.endsWith(":")));
    if (announces) takeList(text, lines, sentence.end, found);
  }
  const parties = found.names.map(({ name, kind, start, end }) => ({
    name,
    kind,
    start,
    end,
    aliases: aliasesOf(text, name, sentences),
  }));
  return [...parties, ...walletsIn(text)].toSorted((a, b) => a.start - b.start);
}
