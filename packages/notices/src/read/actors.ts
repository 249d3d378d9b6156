// Which threat groups, brands and organs of states does a text name, and where?

import { Claimed, textOf } from "../text/spans.ts";
import { ACTOR_FORMS, ACTORS_BY_FIRST, CALLED_A_GROUP, GROUP_CONTEXT } from "../words/actors.ts";
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

function isNoGroup(name: string): boolean {
  return BODIES.has(name) || NO_NAME.has(name) || stateOf(name) !== undefined;
}

/** Mentions in order, the longest where several begin or overlap. */
export function actorsIn(text: string): readonly ActorMention[] {
  const found: ActorMention[] = [];
  const claimed = new Claimed(text.length);
  const add = (start: number, end: number): void => {
    if (claimed.isTaken({ start, end })) return;
    claimed.claim({ start, end });
    found.push({ name: textOf(text, { start, end }), start, end });
  };
  for (const form of ACTOR_FORMS)
    for (const match of text.matchAll(form)) add(match.index, match.index + match[0].length);
  const table = [...fromTable(text)];
  const sure = new Set(
    table.filter((mention) => !mention.doubtful || inContext(text, mention)).map(({ name }) => name),
  );
  for (const mention of table) if (sure.has(mention.name) && !isNoGroup(mention.name)) add(mention.start, mention.end);
  for (const called of CALLED_A_GROUP) {
    for (const match of text.matchAll(called)) {
      const name = (match[1] ?? "").trim();
      const start = match.index + match[0].lastIndexOf(name);
      if (name !== "" && !isNoGroup(name)) add(start, start + name.length);
    }
  }
  // "Callisto Group", "Lantern Team": the whole name.
  for (const [at, mention] of found.entries()) {
    const whole = /^\s(?:Group|Team|Gang|Crew|Collective)(?![\p{L}])/u.exec(text.slice(mention.end, mention.end + 12));
    if (whole === null || /\d/.test(mention.name)) continue;
    const end = mention.end + whole[0].length;
    found[at] = { name: text.slice(mention.start, end), start: mention.start, end };
  }
  // What a group is also known as, in the brackets behind it.
  for (const { end } of [...found]) {
    const also = /^\s*\((?:also (?:tracked|known) as|aka|a\.k\.a\.|tracked as|formerly)\s+([^)]{2,120})\)/i.exec(
      text.slice(end, end + 160),
    );
    for (const name of also?.[1]?.split(/,\s*(?:and\s+)?|\s+and\s+|\s+or\s+/) ?? []) {
      const clean = name.replace(/["“”'‘’]/g, "").trim();
      const start = text.indexOf(clean, end);
      if (/^\p{Lu}/u.test(clean) && clean.length <= 40) add(start, start + clean.length);
    }
  }
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
