// Which names of a text were found designated? Each once, under the fullest name it is given, without those of whom only its people
// are meant.

import { overlaps, type Span } from "../text/spans.ts";
import { isGroupName } from "../words/actors.ts";
import { type FoundName, isBody, namesIn } from "./names.ts";

/** Behind a name: its people are meant, or the one whose name follows. */
const PEOPLE_OF =
  /^(?:['’]s|\.)?\s(?:(?:alleged\s)?(?:head|boss|leader|ringleader|chief),?\s|(?:(?:military|state|government|cyber|intelligence)\s)?(?:hackers|officials|officers|nationals|spies|gangsters|criminals|fraudsters|operatives|agents|trolls|leaders|employees|executives|staff|citizens?|businessm[ae]n|politicians?|oligarchs?|journalists?|entrepreneurs?|members|founders|affiliates|developers|administrators)\b|(?:negotiator|leader|member|developer|founder|hacker|administrator|operator|boss|kingpin|officer|spokesman|chief|manager|affiliate|executive|frontman|ringleader)\s(?=\p{Lu}))/u;

/** Before a group's name: one of its people is meant. */
const ONE_OF =
  /\b(?:members?|officers?|officials?|commanders?|employees?|operatives?|agents?|hackers?|part|leaders?|affiliates?|administrators?) (?:of|from) (?:the )?(?:[^\s,.;:]+ ){0,6}$/iu;

/** Behind a group's name: it is its people or its tools that are meant. */
const OF_A_GROUP =
  /^(?:(?!\sand (?:its|his|her|their|the|two|three)\b)[^,.;:()]){0,60}\b(?:members?|hackers?|operatives?|actors?|gangs?|groups?|ransomware|malware|operations?|operators?|leaders?|campaigns?|crew|linked|affiliates?|administrators?|infrastructure)\b/iu;

export class FoundNames {
  readonly #byName = new Map<string, FoundName>();
  readonly #groups: readonly Span[];

  constructor(groups: readonly Span[]) {
    this.#groups = groups;
  }

  /** @param listed whether it is an item of a list of those designated, so that a public body is one of them */
  add(name: FoundName, text: string, listed = false): void {
    const key = name.name.toLowerCase();
    if (this.#byName.has(key) || (!listed && isBody(name.name))) return;
    if (PEOPLE_OF.test(text.slice(name.end, name.end + 30))) return;
    if (
      /^\s(?:\p{Ll}+\s)?(?:cyber-?)?(?:attacks?|hack|breach|compromise|intrusion|incident|leak|theft|heist)\b/u.test(
        text.slice(name.end, name.end + 30),
      )
    )
      return;
    // "Over the Counter broker X": of what kind the next is.
    if (
      /^(?:\s\([^)]*\))?\s(?:broker|exchange|mixer|firm|company|provider|trader|platform|official|officer|national|citizen|affiliate|leader|member)\s["“'‘]?\p{Lu}/u.test(
        text.slice(name.end, name.end + 40),
      )
    )
      return;
    // "The Albanese government".
    if (
      /^\s(?:government|administration|cabinet|regime|department|ministry)\b/u.test(text.slice(name.end, name.end + 16))
    )
      return;
    // What somebody makes is not he.
    if (
      /^["”'’]?\s(?:spyware|malware|software|stealer|botnet|trojan|app|tool|exploit|backdoor)\b(?!\s(?:company|firm|maker|vendor|consortium|group|gang|provider|developer))/u.test(
        text.slice(name.end, name.end + 30),
      )
    )
      return;
    // A group's abbreviation in the brackets behind its name.
    if (text.charAt(name.start - 1) === "(" && this.#groups.some((group) => overlaps(group, name))) return;
    // "Sanctioned Evil Corp, …" but not "sanctioned APT31 hackers".
    if (
      this.#groups.some((group) => overlaps(group, name)) &&
      (OF_A_GROUP.test(text.slice(name.end, name.end + 80)) ||
        ONE_OF.test(text.slice(Math.max(0, name.start - 80), name.start)))
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
    // Called by its abbreviation, which the text gave behind its full name.
    if (text.includes(` (${name.name})`) && this.names.some((other) => text.includes(`${other.name} (${name.name})`)))
      return;
    this.#byName.set(key, name);
  }

  get names(): readonly FoundName[] {
    return [...this.#byName.values()].toSorted((a, b) => a.start - b.start);
  }

  /** Names in order; a part of another's name is that one's, a surname alone is that of whom the text names in full. */
  whole(text: string): readonly FoundName[] {
    const full = this.names.map((name) => inFull(text, name));
    const tokens = (name: FoundName) => name.name.split(/[\s,.]+/u).filter((word) => word !== "");
    return full.filter((name, at) => {
      const own = tokens(name);
      return !full.some((other, place) => {
        if (place === at) return false;
        const theirs = tokens(other);
        if (!own.every((word) => theirs.includes(word))) return false;
        // A firm may be named like another with a word more; with its legal form more it is the same, and so it is if it is only
        // called so after it was named in full.
        const more = theirs.filter((word) => !own.includes(word));
        const isShort = other.name.startsWith(name.name) && text.indexOf(name.name) === text.indexOf(other.name);
        if (other.kind !== "person" && !isShort && !more.every((word) => LEGAL_FORM.test(word))) return false;
        return theirs.length > own.length || place < at;
      });
    });
  }
}

const LEGAL_FORM = /^(?:LLC|Ltd|Limited|Inc|Co|Corp|Corporation|Company|JSC|PJSC|GmbH|AG|SA|Group|OOO)$/u;

/** Times that a text calls somebody before it is not looked for his full name further. */
const CALLS_MAX = 5;

/** A firm that the text named before with its legal form, and now calls shorter. */
function firmInFull(text: string, name: FoundName): FoundName {
  if (LEGAL_FORM.test(name.name.split(/\s/u).at(-1) ?? "")) return name;
  let at = text.indexOf(name.name);
  for (let calls = 0; at >= 0 && at < name.start && calls < CALLS_MAX; calls += 1) {
    const end = at + name.name.length;
    const whole = namesIn(text, Math.max(text.lastIndexOf("\n", at) + 1, at - 40), end + 60, true).find(
      (each) => each.start <= at && each.end > end,
    );
    if (whole !== undefined && LEGAL_FORM.test(whole.name.replace(/\.$/u, "").split(/\s/u).at(-1) ?? "")) return whole;
    at = text.indexOf(name.name, end);
  }
  return name;
}

/** Whom a surname alone stands for, where the text names one of that name in full. */
function inFull(text: string, name: FoundName): FoundName {
  if (name.kind === "organisation" && /\s/u.test(name.name)) return firmInFull(text, name);
  if (/\s/u.test(name.name) || !/^\p{Lu}\p{Ll}{2,}$/u.test(name.name)) return name;
  // "Ostrava Trading Company (Ostrava)": what the text itself shortens.
  const defined = new RegExp(`\\(["“']?${name.name}["”']?\\)`, "u").exec(text);
  if (defined !== null) {
    const from = text.lastIndexOf("\n", defined.index) + 1;
    const whole = namesIn(text, from, defined.index).at(-1);
    if (whole !== undefined && defined.index - whole.end <= 1 && whole.name.includes(name.name)) return whole;
  }
  const western = `(?:\\p{Lu}\\p{Ll}+[ -]){1,2}${name.name}(?![\\p{L}])`;
  const eastern = `${name.name} \\p{Lu}\\p{Ll}+(?:-\\p{L}+)?(?![\\p{L}-]| \\p{Lu})`;
  for (const form of [western, eastern]) {
    const match = new RegExp(`(?<![\\p{L}])(?:${form})`, "u").exec(text);
    if (match === null) continue;
    const [person] = namesIn(text, match.index, match.index + match[0].length);
    if (person?.kind === "person" && person.name.split(/[\s-]/u).includes(name.name)) return person;
  }
  return name;
}

const HEADLINE_CHARACTERS_MAX = 300;

/** A headline in which most words have a capital tells names from words no more: what it names must stand in the text again. */
export function isHeadline(text: string, line: Span | undefined): boolean {
  if (line === undefined || line.end - line.start > HEADLINE_CHARACTERS_MAX) return false;
  const words = text.slice(line.start, line.end).split(/\s+/);
  const long = words.filter((word) => word.length > 3);
  return (
    words.length > 3 &&
    !/[.!:]$/.test(words.at(-1) ?? "") &&
    long.filter((word) => /^["“‘']?\p{Lu}/u.test(word)).length >
      (words.at(-1)?.endsWith("?") === true ? 0.8 : 0.6) * long.length
  );
}

/** Names right before a place, joined by commas and "and". */
export function chainBefore(text: string, from: number, at: number): readonly FoundName[] {
  const chain: FoundName[] = [];
  let next = at;
  for (const name of namesIn(text, from, at).toReversed()) {
    if (!/^["”’]?(?:,?\sand\s|,\s)?$/u.test(text.slice(name.end, next))) break;
    chain.push(name);
    next = name.start;
  }
  return chain;
}

/** What a text shortens to capitals, with the whole name: "Positive Works (PW)". No public bodies, no groups. */
export function shortNames(text: string): readonly { readonly short: string; readonly name: FoundName }[] {
  return [...text.matchAll(/ \(["“]?(\p{Lu}{2,6})["”]?\)/gu)].flatMap(({ index, 1: short = "" }) => {
    const from = Math.max(text.lastIndexOf("\n", index) + 1, index - 120);
    const name = namesIn(text, from, index).at(-1);
    const initials = name?.name.replace(/[^\p{Lu}]/gu, "") ?? "";
    return name !== undefined &&
      name.end === index &&
      initials.startsWith(short.charAt(0)) &&
      !isGroupName(name.name) &&
      !isGroupName(short) &&
      name.kind === "organisation"
      ? [{ short, name }]
      : [];
  });
}
