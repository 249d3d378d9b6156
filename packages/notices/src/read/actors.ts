// Which threat groups, brands and organs of states does a text name, and where?

import { Claimed, overlaps, type Span, textOf } from "../text/spans.ts";
import {
  ACTOR_FORMS,
  ACTORS_BY_FIRST,
  CALLED_A_GROUP,
  GROUP_CONTEXT,
  NAMES_GROUPS,
  SAID_OF_GROUP,
  SHORT_OF_GROUP,
} from "../words/actors.ts";
import { BODIES, NO_NAME } from "../words/authorities.ts";
import { stateOf } from "../words/places.ts";

export interface ActorMention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Characters on either side in which a doubtful name must be called what it is. */
const CONTEXT = 90;

/** Characters beyond which a text that names no group elsewhere does not lend context. */
const LETTER = /[\p{L}\p{N}]/u;

function isWhole(text: string, start: number, end: number): boolean {
  return !LETTER.test(text.charAt(start - 1)) && !LETTER.test(text.charAt(end));
}

function* fromTable(text: string): Generator<ActorMention & { readonly doubtful: boolean }> {
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}_$().]*/gu)) {
    const word = match[0].replace(/[().]+$/u, "");
    for (const { name, doubtful } of ACTORS_BY_FIRST.get(word) ?? []) {
      const end = match.index + name.length;
      if (text.slice(match.index, end) !== name || !isWhole(text, match.index, end)) continue;
      // The name of an operation is nobody's.
      if (/\bOperation\s[“"'‘]?$/.test(text.slice(Math.max(0, match.index - 14), match.index))) continue;
      yield { name, start: match.index, end, doubtful };
      break;
    }
  }
}

function inContext(text: string, { start, end }: ActorMention): boolean {
  return (
    GROUP_CONTEXT.test(text.slice(end, end + 45)) || GROUP_CONTEXT.test(text.slice(Math.max(0, start - CONTEXT), start))
  );
}

/** What was leaked, done or written is nobody: "the Conti Leaks". */
const A_THING =
  /\s(?:Leaks?|Files|Papers|Reports?|Campaigns?|Attacks?|Operations?|Breach(?:es)?|Hacks?|Incidents?|Act|List)$/u;

function isNoGroup(name: string): boolean {
  return BODIES.has(name) || NO_NAME.has(name) || stateOf(name) !== undefined || A_THING.test(name);
}

/** How a text goes on to give a group's other names. */
const ALSO =
  /^["”’']?(?:\s(?:group|gang|team|crew|actors?))?[,;]?\s*[([–—]?\s?(?:(?:and|which|is|was|are|group|it)\s){0,3}(?:(?:also|commonly|formerly|previously|publicly|otherwise|better)\s){0,2}(?:(?:known|tracked|referred to|identified|dubbed|called)(?:\s(?:variously|by\s\p{L}+|in\sopen\ssource|in\sthe\s[\p{L}\s-]{3,40}?(?=\sas\s)|to\s[\p{L}\s-]{3,50}?(?=\sas\s))){0,2}\s(?:as\s)?|aka\s|a\.k\.a\.\s|(?:also\s)?(?:uses|goes by|operates under)\sthe\snames?\s|known\s(?:[\p{L}]+\s){0,5}by\sthe\snames?\s|(?:an?\s)?(?:group|gang)\salso\sknown\s(?:[\p{L}]+\s){0,5}by\sthe\snames?\s)/iu;

/** A name of a list, with what joins it to the next. */
const LISTED_NAME =
  /^(?:,?\s?(?:and|or)\s|,\s|\s(?=["“'‘]))?["“'‘]?((?:\p{Lu}|\d+\p{L})[\p{L}\p{N}_-]*(?:\s(?:\p{Lu}|\d)[\p{L}\p{N}_-]*){0,2})(?:[,.]?["”'’])?(?:\s(?:group|team|gang))?(?=[\s,.;:)\]]|$)/u;

/** "The group is known variously as the A team, B or C". */
const CALLED =
  /\b(?:group|gang|actors?|hackers|unit|team|programme|program)\b[^.;:\n]{0,80}?\b(?:known|tracked)(?:\s\p{Ll}+){0,4}\sas\s(?:the\s)?/gu;

/** "The A, B and C ransomware gangs". */
const OF_A_KIND =
  /((?:\p{Lu}[\p{L}\p{N}_-]+(?:\s\p{Lu}[\p{L}\p{N}_-]+)?,\s)*\p{Lu}[\p{L}\p{N}_-]+(?:\s\p{Lu}[\p{L}\p{N}_-]+)?,?\s(?:and|or)\s\p{Lu}[\p{L}\p{N}_-]+(?:\s\p{Lu}[\p{L}\p{N}_-]+)?)\s(?:ransomware|hacking|cyber ?crime|malware|extortion|threat)\s(?:gangs?|groups?|variants?|strains?|operations?|crews?|families|actors?)/gu;

function* namesFrom(text: string, from: number): Generator<Span> {
  let at = from;
  for (
    let each = LISTED_NAME.exec(text.slice(at, at + 60));
    each !== null;
    each = LISTED_NAME.exec(text.slice(at, at + 60))
  ) {
    const start = at + each[0].indexOf(each[1] as string);
    yield { start, end: start + (each[1] as string).length };
    at += each[0].length;
  }
}

/** Names that stand in one list with a group's: what it is also known as, its abbreviation, others of its kind. */
function* listedBeside(text: string, found: readonly Span[]): Generator<Span> {
  for (const { start, end } of [...found]) {
    const short = /^\s\(["“]?(\p{Lu}{2,6})["”]?\)/u.exec(text.slice(end, end + 12))?.[1];
    if (short !== undefined && text.slice(start, end).includes(" ")) {
      const at = text.indexOf(short, end);
      yield { start: at, end: at + short.length };
    }
    const also = ALSO.exec(text.slice(end, end + 80));
    if (also !== null) yield* namesFrom(text, end + also[0].length);
  }
  for (const match of text.matchAll(CALLED)) {
    const names = [...namesFrom(text, match.index + match[0].length)];
    if (names.some((each) => found.some((group) => overlaps(group, each)))) yield* names;
  }
  // A list of groups is one throughout: where two of it are known, or it is called so, the others are groups as well.
  for (const match of text.matchAll(NAMES_GROUPS)) {
    const names = [...namesFrom(text, match.index + match[0].length)];
    const known = names.filter((each) => found.some((group) => overlaps(group, each)));
    if (names.length > 1 && known.length * 2 >= Math.min(names.length, 4)) yield* names;
  }
  // "Known as A and formerly tracked by a firm as B".
  for (const { index, 0: lead } of text.matchAll(/\b(?:tracked|dubbed)\s(?:by\s[^.;,\n]{2,30}?\s)?as\s/gu)) {
    const near = found.some(
      ({ start, end }) => start >= index - 120 && end <= index && !/[.\n]\s/u.test(text.slice(end, index)),
    );
    if (near) yield* namesFrom(text, index + lead.length);
  }
  for (const match of text.matchAll(OF_A_KIND)) {
    const list = { start: match.index, end: match.index + (match[1] as string).length };
    if (!found.some((group) => overlaps(group, list))) continue;
    for (const each of (match[1] as string).matchAll(/\p{Lu}[\p{L}\p{N}_-]+(?:\s\p{Lu}[\p{L}\p{N}_-]+)?/gu)) {
      const start = match.index + each.index;
      yield { start, end: start + each[0].length };
    }
  }
}

/** Right before a word that is a name: a word with a capital that says nothing of it. */
const PART_OF_A_NAME =
  /(?<![.!?:]\s|^)\b(?!(?:The|Russian|Chinese|Iranian|Korean|Belarusian|Ukrainian|Vietnamese|Pakistani|Indian|Israeli|Turkish|Group|Gang|Operation|By|And|Like|From|Of|With|Microsoft|Mandiant)\s)\p{Lu}\p{Ll}+\s$/u;

/** Mentions in order, the longest where several begin or overlap. */
export function actorsIn(text: string): readonly ActorMention[] {
  const found: ActorMention[] = [];
  const claimed = new Claimed(text.length);
  const add = (from: number, end: number): void => {
    const start = from + (SAID_OF_GROUP.exec(text.slice(from, end))?.[0].length ?? 0);
    if (start === end || claimed.isTaken({ start, end })) return;
    claimed.claim({ start, end });
    found.push({ name: textOf(text, { start, end }), start, end });
  };
  for (const form of ACTOR_FORMS)
    for (const match of text.matchAll(form)) add(match.index, match.index + match[0].length);
  const table = [...fromTable(text)];
  const sure = new Set(
    table.filter((mention) => !mention.doubtful || inContext(text, mention)).map(({ name }) => name),
  );
  for (const mention of table) {
    // "Sichuan Silence": a word that is a part of another name.
    const isPart = mention.doubtful && PART_OF_A_NAME.test(text.slice(Math.max(0, mention.start - 24), mention.start));
    if (sure.has(mention.name) && !isNoGroup(mention.name) && !isPart) add(mention.start, mention.end);
  }
  for (const called of CALLED_A_GROUP) {
    for (const match of text.matchAll(called)) {
      const printed = (match[1] ?? "").trim();
      const name = printed.replace(SAID_OF_GROUP, "");
      const start = match.index + match[0].lastIndexOf(printed) + printed.length - name.length;
      if (name !== "" && !isNoGroup(name)) add(start, start + name.length);
    }
  }
  // "The Lazarus crew", "hacker organization Lazarus".
  for (const { index, 0: name } of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}\p{L}{4,}(?![\p{L}\p{N}])/gu)) {
    const isCalled =
      /^["”’]?\s(?:crew|gang|hackers|group|syndicate|operatives|actors?)\b/u.test(
        text.slice(index + name.length, index + name.length + 16),
      ) ||
      /\b(?:hackers?|gang|crew|group|syndicate|organi[sz]ation)\s["“‘]?$/u.test(
        text.slice(Math.max(0, index - 16), index),
      );
    if (SHORT_OF_GROUP.has(name) && (isCalled || inContext(text, { name, start: index, end: index + name.length })))
      add(index, index + name.length);
  }
  // "Callisto Group", "Lantern Team": the whole name.
  for (const [at, mention] of found.entries()) {
    const whole = /^\s(?:Group|Team|Gang|Crew|Collective)(?![\p{L}])/u.exec(text.slice(mention.end, mention.end + 12));
    if (whole === null || /\d/.test(mention.name)) continue;
    const end = mention.end + whole[0].length;
    found[at] = { name: text.slice(mention.start, end), start: mention.start, end };
  }
  for (const { start, end } of listedBeside(text, found)) if (!isNoGroup(text.slice(start, end))) add(start, end);
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
