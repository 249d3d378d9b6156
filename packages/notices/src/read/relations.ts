// Who is said to be what to whom? Ties as the text states them, each at its characters with the verb that was used, and other names
// that it gives to the same.

import type { Relation } from "@portcullis/register/statements";
import { sentencesOf } from "../text/sentences.ts";
import { type Span, textOf } from "../text/spans.ts";
import { BODIES, GOVERNING, STARTERS } from "../words/authorities.ts";
import { ALSO, RELATION_VERBS, TIED_TO } from "../words/relations.ts";
import { isBare, LABEL_BEHIND, type NamedPart, NO_ONE, namesBefore, part } from "./tied-names.ts";

export interface StatedRelation extends Span {
  /** Absent where the sentence speaks of whom the text is about: by a pronoun, or by a name of his. */
  readonly subject: NamedPart | undefined;
  readonly relation: Relation | "named-as";
  readonly object: NamedPart;
  /** The words that tie them. */
  readonly phrase: string;
}

/** Whether words name whom the text is about. */
export type IsSelf = (name: string) => boolean;

const VERB = new RegExp(RELATION_VERBS.map(([, source], at) => `(?<r${at}>\\b${source}(?![\\p{L}]))`).join("|"), "gu");

/** Cheap: whether any tie can stand in a text at all. */
const ANY =
  /\b(?:of|for|with|to|by|known|aka|a\.k\.a|within|support\p{L}*|le(?:ads?|d)|heads|headed|r[ua]ns?|founded|command\p{L}*)\b/iu;

const PRONOUN = /\b(?:he|she|it|they|who|his|her|its|their|him|himself|herself|itself)\b/giu;

/** What a participle is said of is the name right before it. */
const ATTACHED = /(?:,\s*(?:who|which|that|an?|the)?\s*|\s(?:who|which|that)\s(?:is|was|are|were)\s|\s)$/u;

function relationOf(match: RegExpExecArray): Relation {
  const at = RELATION_VERBS.findIndex((_, index) => match.groups?.[`r${index}`] !== undefined);
  return (RELATION_VERBS[at] as (typeof RELATION_VERBS)[number])[0];
}

/** In a notice nobody is whom it is about. */
const NOBODY: IsSelf = () => false;

/** Between a name and a tie that is said of it: no other verb, nothing that begins another clause. */
function isNear(between: string): boolean {
  return (
    between.length < 60 &&
    !/[;:"“”()]|\b(?:said|says|that|against|and|but|while|has|have|had|targeting|\p{L}+ed)\b/u.test(
      between.replace(
        /\b(?:has|have|had|was|were|is|are|been|be|also|believed|alleged|reported|known|considered|described|thought|said)\b/gu,
        "",
      ),
    )
  );
}

/** Who acts in notices without being tied to those they are about: authorities, states, days. */
function isActing(name: string): boolean {
  return (
    GOVERNING.test(name) ||
    BODIES.has(name) ||
    STARTERS.has(name) ||
    /^(?:U\.[SK]|\d.*|\p{Lu}\p{Ll}+-based\b.*)$/u.test(name) ||
    /-based\b/u.test(name)
  );
}

type Subject = { readonly is: "self" } | { readonly is: "named"; readonly name: NamedPart } | undefined;

/** One office before another of the same man. */
const OFFICE_AND =
  /\b(?:General|Minister|Chairman|Chairwoman|Director|Deputy|President|Member|Officer|Commander|Secretary|Governor|Colonel)\sand\s$/u;

/** What may stand before the subject that a sentence begins with. */
const BEGINNING = /^(?:[^,]{3,60},\s)?(?:(?:The|the|Mr|Mrs|Ms|Dr|Russian|Iranian|Chinese)\.?\s)*["“‘'(]*$/u;

/** "National Assembly Deputy for": no name. */
const AN_OFFICE =
  /\b(?:Deputy|Minister|Director|Chairman|Commander|Officer|Secretary|Advis[eo]r|Aide|General|Governor|Leaders?)(?:$|\s(?:for|of)\s)/u;

/** An office that another holds, who is not named: "appointed by the President of". */
const OF_ANOTHER =
  /\b(?:by|(?<!\b(?:appointed|promoted|elected|rose|risen) )to|with|from|under|against|between|(?<!\b(?:role|position|post|office|rank|title|function|capacity|duties|job|status|virtue|appointment|board|team|group|number|one|chief)s? )of)\s(?:(?:the|a|an|then|former|current|its|his|her|their)\s)*$/iu;

/** The words of a tie, as far as they tell whose it is. */
interface TyingWords {
  readonly at: number;
  /** "Acting on behalf of": said of the name right before it. */
  readonly participle: boolean;
  /** "Deputy head of": no verb; in reasons said of their party wherever it is attached to no name. */
  readonly noun: boolean;
  readonly relation: Relation;
}

/** Whom a verb is said of: the name it is attached to, else the sentence's first, or whom a pronoun stands for. */
function subjectBefore(text: string, sentence: Span, tie: TyingWords, isSelf: IsSelf): Subject {
  const { at: verb, participle, noun, relation } = tie;
  const isReasons = isSelf !== NOBODY;
  const names = namesBefore(text, sentence.start, verb);
  const last = names.at(-1);
  const chosen = (name: NamedPart | undefined): Subject =>
    name === undefined ? undefined : isSelf(name.text) ? { is: "self" } : { is: "named", name };
  if (last !== undefined) {
    // "Its arm (part of X)", "Lamp Works (LW), a subsidiary of X".
    const between = text
      .slice(last.end, verb)
      .replace(/^["”’']?(?:\s*\([^)]*\))*/u, "")
      .replace(/^\)(?=,)|^\s\((?=(?:[\p{Ll}-]+\s){0,3}$)/u, " ")
      .replace(/^\s,/u, ",");
    const behind = between.replace(
      /^\s+(?:group|gang|crew|hackers|operators|ransomware group|hacking group|actors?)\b/u,
      "",
    );
    // "Its representative in Hamburg, acting on behalf of", "Libyan subsidiary of": in reasons their party is meant.
    const isPlace =
      /^,/u.test(behind) && /\b(?:in|at|from|near)\s$/u.test(text.slice(Math.max(0, last.start - 6), last.start));
    const isDescribing = noun && relation !== "part-of" && /^\s+$/u.test(between);
    if (isReasons && ((participle && isPlace) || isDescribing)) return { is: "self" };
    if (participle && /^,?\s*$/u.test(behind)) return chosen(last);
    if (
      !participle &&
      ATTACHED.test(behind) &&
      /^,?(?:\s+(?:who|which|that|is|was|are|were|has been|have been|been|an?|the|also|both)\b)*,?\s*$/u.test(behind)
    ) {
      return chosen(last);
    }
  }
  const clause = text.slice(sentence.start, verb);
  // "… and before that Deputy Chairman of": the same man's earlier office.
  if (/\b(?:and|or) (?:before that|previously|formerly|former|then|later)\s(?:[\p{L}-]+\s){0,3}$/u.test(clause))
    return { is: "self" };
  // "RSF Major General and Head of", "which does business; (2) working for": in reasons the party is meant again.
  if (isReasons && (/;[^;]{0,40}$/u.test(clause) || OFFICE_AND.test(clause))) return { is: "self" };
  // "Associated with X, who …, through his leadership of": X's.
  const who = names.findLast(({ end }) => /^,?\s(?:who|which)\b/u.test(text.slice(end, end + 8)));
  if (who !== undefined) return chosen(who);
  const pronouns = [...clause.matchAll(PRONOUN)];
  const pronoun = pronouns.at(-1);
  const first = names[0];
  if (
    pronoun !== undefined &&
    /^(?:he|she|it|they)$/iu.test(pronoun[0]) &&
    (last === undefined || sentence.start + pronoun.index > last.end)
  ) {
    return { is: "self" };
  }
  if (first === undefined) return { is: "self" };
  // In reasons the sentence speaks of their party, unless another is its subject; in a notice its first name may stand far from the tie.
  if (isReasons && (!BEGINNING.test(text.slice(sentence.start, first.start)) || AN_OFFICE.test(first.text)))
    return { is: "self" };
  if (!isReasons && (names.length > 1 || !isNear(text.slice(first.end, verb)))) return undefined;
  return chosen(first);
}

/** What follows a name that lists others: "also known as …", up to where the clause goes on. */
const ASIDE =
  /^(?:\s+(?:group|gang|crew))?["”’']?(?:\s*\([^)]{1,60}\))?\s*[-–—,]?\s*(?:(?:is |are |was )?(?:also |otherwise |better )?(?:known|referred to|tracked)(?: in [\p{Ll} ]{3,40}| by industry| publicly)? (?:as|by)|(?:and )?industry nicknames:|aka\b|a\.k\.a\.)\s+((?:[^;.()]|\([^)]{1,60}\)){2,260}?)(?=[.;]|\s[-–—]\s|, (?:was|is|has|were|who|which|in|a)\b|\s(?:was|is|has|were|who|which)\b|$)/u;

/** Between a name and the whole that it is a part of. */
const OF_WHOLE = /^["”’']?\)?(?:\s*\([^)]{1,40}\))?\s+of\s+(?:the\s+)?$/u;

/** "X (Y)": an abbreviation, with more than one capital and without a space. */
const ABBREVIATION = /^["“‘']?(?=(?:[^\p{Lu}]*\p{Lu}){2})\p{Lu}[\p{L}\p{N}-]{1,11}["”’']?$/u;

function* listed(text: string, of: NamedPart, list: string, from: number, isSelf: IsSelf): Generator<StatedRelation> {
  for (const match of list.matchAll(/(?:[^,()]|\([^)]*\))+?(?=,|\s+and\s|\s+or\s|$)/gu)) {
    const printed = match[0]
      .replace(/\s*\([^)]*\)\s*$/u, "")
      .replace(/^\s*(?:(?:and|or)\s+)?(?:(?:industry nicknames:|its field post number)\s*)?/iu, "");
    const name = printed
      .replace(/^["“”‘'’]+/gu, "")
      .replace(/["“”‘'’](?:\s.*)?$/u, "")
      .replace(/[.\s]+$/u, "");
    const start = from + match.index + match[0].indexOf(name);
    if (!/^[\p{Lu}\d]/u.test(name) || name.length < 2 || name.length > 60) continue;
    yield {
      start: of.start,
      end: start + name.length,
      subject: isSelf(of.text) ? undefined : of,
      relation: "named-as",
      object: part(text, start, start + name.length),
      phrase: text.slice(of.end, start).trim(),
    };
  }
}

/**
 * Other names of one: an abbreviation in brackets, or what "also known as" lists.
 * @param head whom an aside is about: "the Centre of the Directorate, also known as" speaks of the Centre
 */
function* alsoNamed(text: string, of: NamedPart, head: NamedPart, isSelf: IsSelf): Generator<StatedRelation> {
  const behind = text.slice(of.end, of.end + 300);
  const list = /^["”’']?\s*\(([^)]{2,160})\)/u.exec(behind)?.[1];
  if (list !== undefined) {
    const cut = ALSO.exec(list)?.[0].length ?? 0;
    const from = of.end + behind.indexOf(list) + cut;
    // An abbreviation behind one word that it does not begin with is that of a longer name.
    const isOwn = /\s/.test(of.text) || list.replace(/^["“‘']/u, "").charAt(0) === of.text.charAt(0);
    if (cut > 0 || (ABBREVIATION.test(list) && isOwn)) yield* listed(text, of, list.slice(cut), from, isSelf);
  }
  const aside = ASIDE.exec(behind);
  const names = aside?.[1];
  if (aside === null || names === undefined) return;
  yield* listed(text, head, names, of.end + aside[0].length - names.length, isSelf);
}

/** The first of a chain "A of B of C" that ends in a name. */
function headOf(text: string, names: readonly NamedPart[], at: number): NamedPart {
  let head = at;
  const joined = (between: string) => OF_WHOLE.test(between) || /^\s*\(["“‘']?$/u.test(between);
  while (head > 0 && joined(text.slice(names[head - 1]?.end, names[head]?.start))) head -= 1;
  return names[head] as NamedPart;
}

/** "part of" and "within" tie bodies; of a man they say that he belongs to it. */
function isParticiple(phrase: string): boolean {
  return /^(?:act|operat|work|conduct|on behalf|at the|under|run|directed|controlled|tasked|sponsored|backed|linked|associated|affiliated|tied|owned)/iu.test(
    phrase,
  );
}

/** Ties that begin with a verb. */
const FINITE =
  /^(?:(?:was|is|were|has|have|had|who|his|her)\s|(?:lead|heads?\b(?! of)|headed|le(?:ads?|d)\b|(?:co-)?founded|r[ua]ns?\b|commands\b|commanded|work|serv|act|operat|provid|support|conduct|employed))/iu;

/** Ties of who holds an office, or is of a body or family. */
const HELD: ReadonlySet<Relation> = new Set<Relation>(["leads", "member-of", "works-for", "family-of"]);

/** "Those affiliated with", "customers linked to": others are meant than whom the sentence is about. */
const OF_OTHERS =
  /(?:^|\s)(?!(?:is|are|was|were|been|be|being|and|or|also|has|have|closely|directly|both|allegedly|reportedly|previously|formerly|publicly)\s)\p{Ll}+\s$/u;

/** Names that an "and" or commas join to the one behind them. */
function joinedBefore(text: string, sentence: Span, name: NamedPart): readonly NamedPart[] {
  const names = namesBefore(text, sentence.start, name.start);
  const joined: NamedPart[] = [];
  for (let at = names.length - 1, next = name; at >= 0; at -= 1) {
    const before = names[at] as NamedPart;
    const between = text.slice(before.end, next.start);
    const isLast = next === name ? /^,?\s+and\s+(?:the\s+)?$/u : /^,\s+(?:the\s+)?$/u;
    if (!isLast.test(between)) break;
    joined.unshift(before);
    next = before;
  }
  return joined;
}

function* inSentence(text: string, sentence: Span, isSelf: IsSelf): Generator<StatedRelation> {
  const words = textOf(text, sentence);
  VERB.lastIndex = 0;
  for (const match of words.matchAll(VERB)) {
    const verb = sentence.start + match.index;
    const end = verb + match[0].length;
    const tied = TIED_TO.exec(text.slice(end, Math.min(sentence.end, end + 260)));
    const name = tied?.[1];
    if (tied === null || name === undefined) continue;
    // "the Group's ransomware", "X officials": what is his is not he.
    const bracket = tied[2] === undefined ? tied[0].length : tied[0].lastIndexOf("(");
    const start = end + tied[0].lastIndexOf(name, bracket);
    const clean = name
      .replace(/['’]s$/u, "")
      .replace(/[.'’]+$/u, "")
      .replace(LABEL_BEHIND, "");
    const object = part(text, start, start + clean.length);
    if (NO_ONE.test(clean) || isBare(clean) || clean.length < 2 || (/^\d/.test(clean) && !/\p{L}/u.test(clean)))
      continue;
    const before = words.slice(Math.max(0, match.index - 24), match.index);
    if (/^(?:\S+ly )?(?:associated|affiliated|linked|tied)/u.test(match[0]) && OF_OTHERS.test(before)) continue;
    // "A nerve agent of the Novichok group", "a Government of Russia-affiliated entity": not whom the tie is to.
    if (/\b(?:nerve|chemical|warfare)\s$/u.test(before) || /-affiliated$/u.test(clean)) continue;
    if (/^[ -]affiliated\b/u.test(text.slice(object.end, object.end + 12))) continue;
    if (/^ (?:intelligence|officers?|officials?|infrastructure)\b/u.test(text.slice(object.end, object.end + 16)))
      continue;
    if (/\b(?:not|never|no)\s+(?:\p{L}+\s)?$/iu.test(before)) continue;
    const relation = relationOf(match);
    const hasBe = /\b(?:is|was|are|were|been|be)\s+$/iu.test(before);
    const participle = isParticiple(match[0]) && !hasBe;
    const noun = !participle && !FINITE.test(match[0]);
    if (noun && HELD.has(relation) && OF_ANOTHER.test(words.slice(Math.max(0, match.index - 40), match.index)))
      continue;
    const subject = subjectBefore(text, sentence, { at: verb, participle, noun, relation }, isSelf);
    const isObjectSelf = isSelf(clean);
    if (isObjectSelf || subject === undefined) continue;
    if (subject.is === "named" && subject.name.text.toLowerCase() === clean.toLowerCase()) continue;
    if (isSelf === NOBODY && subject.is === "named" && relation !== "part-of" && isActing(subject.name.text)) continue;
    const told = { end: object.end, relation, object, phrase: match[0].trim() };
    if (subject.is === "self") {
      yield { ...told, start: verb, subject: undefined };
      continue;
    }
    // "A and B, who are members of": both are.
    for (const name of [...joinedBefore(text, sentence, subject.name), subject.name]) {
      yield { ...told, start: Math.min(verb, name.start), subject: isSelf(name.text) ? undefined : name };
    }
  }
  const names = namesBefore(text, sentence.start, sentence.end);
  for (const [at, name] of names.entries()) yield* alsoNamed(text, name, headOf(text, names, at), isSelf);
}

/**
 * Ties in order, each once.
 * @param isSelf whether a name is that of the party whose reasons the text gives; in a notice nobody is
 */
export function relationsIn(text: string, isSelf: IsSelf = NOBODY): readonly StatedRelation[] {
  if (!ANY.test(text)) return [];
  const seen = new Set<string>();
  return sentencesOf(text)
    .flatMap((sentence) => [...inSentence(text, sentence, isSelf)])
    .filter((each) => {
      const key = `${each.subject?.text ?? ""}|${each.relation}|${each.object.text}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}
