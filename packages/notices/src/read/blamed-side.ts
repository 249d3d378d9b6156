// Which side does a text blame, and who speaks for it? The states it speaks of as those that attack, and their officials by office or name.

import { sentencesOf } from "../text/sentences.ts";
import { STATE_WORD, stateOf } from "../words/places.ts";
import type { Quote } from "./speakers.ts";

/** Offices through which a state speaks. */
export const OFFICIAL =
  /\b(?:embassy|ambassador|foreign ministr?y?|foreign minister|ministry|minister|spokes(?:person|man|woman)|government|kremlin|consulate|diplomat|official|officials|mission|president|presidential|premier|press (?:secretary|officer|attach[ée])|envoy|delegation|permanent representative|committee|panel|authorities|(?:police|intelligence|security) (?:chief|head))\b/i;

/** Heads of states: who speaks for one speaks for the state. */
const HEADS: readonly (readonly [string, RegExp])[] = [
  ["RU", /\b(?:Vladimir )?Putin\b/u],
  ["CN", /\bXi Jinping\b/u],
  ["IR", /\b(?:Khamenei|Raisi|Pezeshkian)\b/u],
  ["KP", /\bKim Jong[- ][UuIi][nl]\b/u],
  ["BY", /\bLukashenko\b/u],
];

/** Agencies that print what their state says. */
const STATE_MEDIA: readonly (readonly [string, RegExp])[] = [
  ["KP", /\bKCNA\b|\bKorean Central News Agency\b/u],
  ["CN", /\b(?:Xinhua|Global Times|China Daily|CGTN|People['’]s Daily)\b/u],
  ["RU", /\b(?:TASS|RIA Novosti|Sputnik)\b/u],
  ["IR", /\b(?:IRNA|Press TV|Tasnim|Fars|Mehr)\b/u],
];

/** Whose office speaks is told by nothing in its name: "the spokesman", "the statement". */
const OFFICE_ALONE =
  /^(?:the|a|an)\s(?:\p{L}+\s){0,2}(?:(?:ministry|embassy|government|kremlin)\s(?:officials?|representative|source)|spokes(?:person|man|woman)|ministry|embassy|mission|consulate|statement|press secretary|diplomat)(?:\s(?:for|of|at)\s(?:the|its)\s(?:ministry|embassy|mission|consulate|government))?$/iu;

/** A blamed state that speaks for itself: "China opposes", "Russia has never". */
const OF_ITSELF =
  /(?:^|[\s"“])(?<state>(?:the )?\p{Lu}[\p{L}']+(?: \p{Lu}[\p{L}']+)?)(?:['’]s side)?(?: (?:has|have|does|do|did|had|always|firmly|strongly|resolutely|consistently|itself|is|been|has always been|also)){0,5} (?:oppos(?:es|ed)|reject(?:s|ed)|den(?:ies|ied)|hopes|urges|calls (?:on|for)|believes|advocates|expects|demands|never|not|a (?:main |major )?victim|one of the (?:main |major )?victims)\b/gu;

const ACCUSED_STATES = new Set(["CN", "RU", "IR", "KP", "BY", "SY", "VN", "IN", "IL", "PK"]);

const OFTEN_ACCUSED = new Set(["CN", "RU", "IR", "KP", "BY"]);

/** "The Russian embassy", "Beijing has denied". */
const ANSWERING =
  /\b((?:North )?\p{Lu}\p{Ll}+)(?:['’]s)?\s(?:embassy|foreign ministry|mission|consulate|(?:has |have )?(?:\p{Ll}+ly |always )?(?:denie[sd]|reject(?:s|ed)|dismiss(?:es|ed)))\b/giu;

/** Words that blame a state for what its hackers do. */
const BLAMING =
  /\b(?:state[- ](?:sponsored|backed|affiliated|linked)|hack\p{L}*|cyber\p{L}*|spies|espionage|attribut\p{L}*|blam\p{L}*|accus\p{L}*|intelligence|sanction\p{L}*|interference|malicious|sabotage|expel\p{L}*|expul\p{L}*|summon\p{L}*|allegations?|responsib\p{L}*|breach\p{L}*|broke into|compromis\p{L}*|malware|theft|stole\p{L}*|leaks?|APT-?\d+|UNC\d+)\b/iu;

/** Organs whose name blames their state. */
const ORGANS_OF: readonly (readonly [string, RegExp])[] = [
  ["RU", /\b(?:GRU|FSB|SVR|Unit (?:26165|29155|74455))\b/u],
  ["CN", /\b(?:MSS|Ministry of State Security)\b/u],
  ["IR", /\b(?:IRGC|MOIS|Islamic Revolutionary Guard)/u],
  ["KP", /\bReconnaissance General Bureau\b/u],
];

/** States that the text speaks of as those that attack. */
export function blamedStates(text: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    if (!BLAMING.test(sentence)) continue;
    for (const iso of new Set([...sentence.matchAll(STATE_WORD)].map(([word]) => stateOf(word) ?? ""))) {
      if (ACCUSED_STATES.has(iso)) counts.set(iso, (counts.get(iso) ?? 0) + 1);
    }
  }
  // Who answers by his embassy in a text that blames somebody.
  if (counts.size === 0 && BLAMING.test(text))
    for (const [, state = ""] of text.matchAll(ANSWERING)) {
      const iso = stateOf(state) ?? "";
      if (OFTEN_ACCUSED.has(iso)) counts.set(iso, 1);
    }
  for (const [iso, organ] of ORGANS_OF) if (organ.test(text)) counts.set(iso, 1);
  return new Set(counts.keys());
}

export function statesIn(words: string): readonly string[] {
  return [...words.matchAll(STATE_WORD)].map(([word]) => stateOf(word) ?? "");
}

/** Whether words are those of a blamed state about itself. */
export function isOfItself(words: string, blamed: ReadonlySet<string>): boolean {
  return [...words.matchAll(OF_ITSELF)].some(({ groups }) => blamed.has(stateOf(groups?.["state"] ?? "") ?? ""));
}

/** The last word of a name, by which a speaker is called again. */
function surname(speaker: string): string {
  return (
    speaker
      .replace(/[.,]+$/, "")
      .split(/\s+/)
      .at(-1) ?? ""
  );
}

/** The names behind an office: "the foreign ministry spokesperson Gao Yimin said Britain" → Gao, Yimin. */
function namesOf(words: string): readonly string[] {
  const behind = words.replace(
    /^.*\b(?:spokes(?:person|man|woman)|minister|ambassador|press (?:secretary|officer|attach[ée])|envoy|representative|mission|embassy|ministry)\b(?=[^\p{L}])/isu,
    "",
  );
  const direct = /^,\s((?:\p{Lu}[\p{L}’'-]+\s?){2,3})/u.exec(behind)?.[1];
  if (direct !== undefined) return direct.trim().split(/\s+/);
  const apposed = /^\s(?:for|of|to|at|in)\s[^,.;:]{2,60},\s((?:\p{Lu}[\p{L}’'-]+\s?){1,3})/u.exec(behind)?.[1];
  if (apposed !== undefined) return apposed.trim().split(/\s+/);
  const named =
    /^(?:\s(?:for|of)\s(?:the\s)?[\p{L}\s]*?)?[\s,]*((?:\p{Lu}[\p{L}’'-]+\s?){1,3})/u.exec(behind)?.[1] ?? "";
  return named.trim().split(/\s+/);
}

const OFFICE =
  /\b(?:spokes(?:person|man|woman)|minister|ambassador|press (?:secretary|officer|attach[ée])|envoy|permanent representative|(?<=\b(?:officer|official|diplomat|representative|head|chief) (?:at|of|in|for) (?:the )?[^.,;]{2,30})(?:mission|embassy|ministry))\b/giu;

/**
 * Whether somebody speaks for a blamed state: by his office or name; perhaps, by an office called without its state; vaguely, where only
 * his words can tell.
 */
export type Side = "surely" | "perhaps" | "vaguely" | "no";

/** Offices that a text has only of blamed states, so that "the embassy" is one's. */
function officesOf(text: string, blamed: ReadonlySet<string>): ReadonlySet<string> {
  const owners = new Map<string, boolean>();
  for (const { index, 0: office } of text.matchAll(
    /(?<=\s)(?:[Ee]mbassy|[Ff]oreign [Mm]inistry|[Cc]onsulate|[Mm]ission)\b/gu,
  )) {
    const before = text.slice(Math.max(0, index - 60), index);
    const words = /(?:\p{Lu}[\p{L}’'.]+\s){1,2}$/u.exec(before)?.[0];
    if (words === undefined && !/,\sthrough\sits\s$/u.test(before)) continue;
    const states = words === undefined ? [...blamed] : statesIn(words);
    if (states.length === 0) continue;
    const key = office.toLowerCase();
    owners.set(key, (owners.get(key) ?? true) && states.some((iso) => blamed.has(iso)));
  }
  return new Set([...owners].flatMap(([office, isBlamed]) => (isBlamed ? [office] : [])));
}

/** "Kelin, who was appointed Moscow's top envoy": those whose office stands behind their name. */
function holdersOf(text: string, isOf: (words: string) => boolean): readonly string[] {
  return [...text.matchAll(OFFICE)].flatMap(({ index, 0: office }) => {
    const phrase =
      /\b((?:\p{Lu}[\p{L}’'-]+\s?){1,3}),\s((?:who\s(?:was|is|has been)\s(?:appointed\s)?)?[^,.;:]{0,60})$/u.exec(
        text.slice(Math.max(0, index - 120), index),
      );
    // "Liu Ming, a spokesman for the Chinese embassy,": the state stands behind.
    const of = /^\s(?:for|of|at|to)\s[^,.;:]{3,50}(?=,)/u.exec(
      text.slice(index + office.length, index + office.length + 60),
    )?.[0];
    return phrase !== null && isOf(`${phrase[2] ?? ""}${office}${of ?? ""}`) ? [(phrase[1] ?? "").trim()] : [];
  });
}

/** Speakers of the blamed side: officials of a blamed state, and whoever is called by the name of one. */
export function blamedSide(
  text: string,
  blamed: ReadonlySet<string>,
  quotes: readonly Quote[],
): (speaker: string) => Side {
  const isOf = (words: string): boolean =>
    OFFICIAL.test(words) &&
    (statesIn(words).some((iso) => blamed.has(iso)) ||
      HEADS.some(([iso, head]) => blamed.has(iso) && head.test(words)));
  /** The state that the text spoke of last, where an office is called without its own. */
  const isOfLast = (words: string, at: number): boolean => {
    // Ministers are everywhere; who speaks for a ministry or an embassy alone is mostly the blamed side's.
    if (
      !/\b(?:embassy|ambassador|ministry|spokes\p{L}+|kremlin|consulate|mission)\b/iu.test(words) ||
      statesIn(words).length > 0
    )
      return false;
    const before = text.slice(Math.max(0, at - 240), at).replace(/["“][^"“”\n]{10,}(?:["”]|$)|^[^"“\n]*”/gu, " ");
    // "China-linked": what it says is of somebody else.
    const [last = ""] = statesIn(before.replace(/[\p{L}.]+-\p{L}+/gu, " ")).slice(-1);
    return blamed.has(last);
  };
  const offices = [...text.matchAll(OFFICE)].map(({ index, 0: office }) => {
    const before = /(?:[\p{L}’'-]+\s){0,6}$/u.exec(text.slice(Math.max(0, index - 90), index))?.[0] ?? "";
    // "Spokesperson for the Chinese embassy", "minister Zhao Ming": not what he then says of whom.
    const behind =
      /^(?:\s(?:for|of|to|at|from|in|with)(?:\s(?!said|says|told|called)[\p{L}’'-]+){1,7}|(?:,?\s\p{Lu}[\p{L}’'-]+){0,4})/u.exec(
        text.slice(index + office.length, index + office.length + 160),
      )?.[0] ?? "";
    const apposed = /^,\s(?:\p{Lu}[\p{L}’'-]+\s?){2,3}(?=,)/u.exec(
      text.slice(index + office.length + behind.length, index + office.length + behind.length + 60),
    )?.[0];
    return { words: before + office + behind + (apposed ?? ""), at: index - before.length };
  });
  const named = (isMeant: (words: string, at: number) => boolean): readonly string[] =>
    offices.filter(({ words, at }) => isMeant(words, at)).flatMap(({ words }) => namesOf(words));
  const surnamesOf = (names: readonly string[]): Set<string> =>
    new Set(names.map(surname).filter((name) => /^\p{Lu}\p{Ll}+/u.test(name) && stateOf(name) === undefined));
  const sure = surnamesOf([
    ...quotes.map(({ speaker }) => speaker).filter(isOf),
    ...quotes.filter(({ start, end }) => isOfItself(text.slice(start, end), blamed)).map(({ speaker }) => speaker),
    ...named(isOf),
  ]);
  for (const name of surnamesOf(holdersOf(text, isOf))) sure.add(name);
  const perhaps = surnamesOf(named(isOfLast));
  // "Foreign Ministry spokeswoman Y": the blamed state's, where the text tells of no other's.
  const isOthers = offices.some(({ words }) => statesIn(words).some((iso) => !blamed.has(iso)));
  const vague = surnamesOf(
    isOthers || /\bForeign Office\b/u.test(text)
      ? []
      : named((words) => /\b(?:foreign ministry|embassy)\b/iu.test(words) && statesIn(words).length === 0),
  );
  const ownOffices = officesOf(text, blamed);
  return (speaker) => {
    // "Its embassy in Berlin": where it stands is not whose it is.
    const bare = speaker.replace(/\b(embassy|consulate|mission)\s(?:in|to)\s.*$/iu, "$1");
    const isAbroad = bare !== speaker && /^(?:its|the|their)\s/iu.test(bare) && statesIn(bare).length === 0;
    if (isAbroad && blamed.size > 0 && !isOf(speaker)) return "surely";
    const office = /\b(?:embassy|foreign ministry|consulate|mission)\b/iu.exec(speaker)?.[0].toLowerCase();
    if (office !== undefined && statesIn(speaker).length === 0 && ownOffices.has(office)) return "surely";
    if (isOf(speaker) || (speaker !== "" && sure.has(surname(speaker)))) return "surely";
    if (speaker !== "" && perhaps.has(surname(speaker))) return "perhaps";
    if (speaker !== "" && blamed.size === 1 && vague.has(surname(speaker))) return "vaguely";
    const isTheirs = STATE_MEDIA.some(([iso, medium]) => blamed.has(iso) && medium.test(speaker));
    return isTheirs || (OFFICE_ALONE.test(speaker) && blamed.size === 1) ? "vaguely" : "no";
  };
}

/** Whoever speaks for somebody before a court. */
const LAWYER = /\b(?:lawyers?|attorneys?|solicitors?|counsel|barristers?)\b/iu;

/** Whether somebody is of those designated, or speaks for one: they deny for themselves, whatever state is blamed. */
export function accusedSide(accused: readonly string[]): (speaker: string) => "perhaps" | "vaguely" | undefined {
  // A surname, or the first word of a firm's name; a state's own name is nobody's.
  const called = new Set(
    accused.flatMap((name) => {
      const words = name.split(/\s+/u);
      return [words[0] ?? "", surname(name)].filter(
        (word) => /^\p{Lu}[\p{L}’'-]{3,}$/u.test(word) && stateOf(word) === undefined,
      );
    }),
  );
  return (speaker) => {
    const words = speaker.replace(/['’]s\b/gu, "").split(/\s+/u);
    if (accused.includes(speaker) || (words.length <= 6 && words.some((word) => called.has(word)))) return "perhaps";
    return LAWYER.test(speaker) ? "vaguely" : undefined;
  };
}
