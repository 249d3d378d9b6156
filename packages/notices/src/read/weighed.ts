// Who else is likely among those designated, though no rule of grammar says so? What is seen of a name wherever it stands is weighed,
// for and against, as an editor would: a list it stands in, what it is called, who speaks, what was attacked.

import { sentencesOf } from "../text/sentences.ts";
import { holderOf, type Span } from "../text/spans.ts";
import { BITS, type Seen, THRESHOLD } from "../words/weights.ts";
import { type FoundName, namesIn } from "./names.ts";

/** Where a name stands. */
interface Place {
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
}

/** Characters on either side that are looked at. */
const REACH = 90;

/** Places of a name that are looked at; texts name those they are about often. */
const PLACES_MAX = 4;

const before = (form: RegExp) => (place: Place) => form.test(place.before);
const after = (form: RegExp) => (place: Place) => form.test(place.after);
const within = (form: RegExp) => (place: Place) => form.test(place.sentence);

const DESIGNATES = /\b(?:sanction|designat|blacklist|restrictive measures|asset freeze|SDN)/iu;

/** Each at any of its places. */
const AT = {
  office: before(
    /\b(?:Minister|Secretary|President|Director|Senator|Attorney General|Commissioner|[Ss]pokes(?:person|man|woman)|Justice|Judge|MP|Prime|Chancellor|Ambassador|General|Representative|Rep\.|Sen\.|Under-?[Ss]ecretary|Counsel|Chair(?:man|woman)?|PM|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|[Aa]nalyst|[Rr]esearcher|[Pp]rofessor|[Ee]xpert|[Jj]ournalist|[Rr]eporter|[Ee]ditor|Hon|MPs?|Sir|Lord|Baroness|[Ll]awmakers?|[Pp]eers?|[Cc]onservative|Labour|by|By)(?:\s\p{L}+){0,4}\s$/u,
  ),
  described: before(
    /\b(?:hackers?|nationals?|citizens?|leaders?|members?|administrators?|officers?|founders?|owners?|executives?|individuals?|brothers?|m[ae]n|wom[ae]n|operators?|developers?|employees?|commanders?|head|deputy|propagandists?|boss|chief|actor|operatives?|spies|Russians?|associates?|managers?|director|kingpin)[,:]?\s(?:[—–-]\s)?$/u,
  ),
  company: before(
    /\b(?:compan(?:y|ies)|firms?|exchanges?|mixers?|providers?|entit(?:y|ies)|contractors?|subsidiar(?:y|ies)|fronts?|outlets?|platforms?|brokers?|services?|marketplace|organi[sz]ations?|institutes?|channel|agency|known as the)[,:]?\s["“‘]?$/u,
  ),
  apposed: after(
    /^["”’]?(?:\s\([^)]{1,60}\))?,\s(?:an?|the|who|which|whose|also|aged|\d\d,|one|two|its|his|her|another|founder|head|leader|CEO|owner)\b/u,
  ),
  bracketed: after(/^["”’]?\s\([^)]{1,60}\)/u),
  inside: before(/\b(?:of|in|at|from|near|into|within|across)\s(?:the\s|its\s)?$/u),
  done: before(/\bby\s(?:the\s)?$/u),
  against: before(/\b(?:against|on|target(?:s|ed|ing)?)\s(?:the\s)?$/u),
  toward: before(/\b(?:to|with|for|between|about)\s(?:the\s)?$/u),
  acts: after(
    /^\s(?:is|was|has|had|worked|ran|led|served|operated|developed|provided|managed|used|also|acted|allegedly|conducted|controlled|created|founded|owns|owned|helped)\b/u,
  ),
  listed: before(/(?:,\s|\sand\s|;\s)(?:the\s)?$/u),
  goesOn: after(/^(?:\s\([^)]*\))?(?:,\s(?:and\s)?(?=\p{Lu})|\sand\s(?=\p{Lu})|;\s)/u),
  line: before(/(?:^|\n)(?:[-•*–]\s*|\d+[.)]\s*)?$/u),
  attacked: before(
    /\b(?:attack(?:s|ed)?|hack(?:s|ed)?|breach(?:es|ed)?|compromis\p{L}+|poison\p{L}+|spying|victims?|infiltrat\p{L}+|stole\p{L}*|theft|cyberattacks?|targets?|targeting)\b[^.;]{0,50}$/iu,
  ),
  victim: after(
    /^\s(?:data|networks?|hack|breach|attack|election|cyber|bridge|heist|email|employees|voters?|campaign|cases?)\b/iu,
  ),
  says: after(
    /^,?\s(?:\p{L}+\s){0,3}(?:said|says|told|reported|reports|estimates?|noted|wrote|added|found|revealed|released|published|put|puts|linked|tracks?|believes?)\b/u,
  ),
  near: (place) => DESIGNATES.test(place.before),
  designates: within(DESIGNATES),
  includes: within(/\b(?:includ(?:e|es|ed|ing)|named|names|identified|target(?:s|ed)|are:|following)\b/iu),
  doing: within(
    /\b(?:alleged(?:ly)?|accused|responsible|linked|involved|role|behind|launder\p{L}*|hacker|worked|front company|on behalf|facilitat\p{L}*|operat(?:ed|es|or)|developed|member of|leader of|founder|owner|manag(?:ed|er)|administrator)\b/iu,
  ),
} as const satisfies Readonly<Partial<Record<Seen, (place: Place) => boolean>>>;

const CHARGED =
  /\b(?:indict\p{L}*|charged|charges|arrest\p{L}*|extradit\p{L}*|wanted|court|plead\p{L}*|convict\p{L}*|seiz\p{L}*|rewards?|bount(?:y|ies)|offering (?:up to )?[$€£])\b/iu;

const LEGAL_FORM =
  /\b(?:Ltd|Limited|LLC|Inc|Co|Corp|JSC|OU|OÜ|GmbH|S\.?A|Company|AG|AD|ZRT|SIA|LLP|Technolog(?:y|ies)|Trading)\.?$/u;

/** What is known of the text beside the name. */
export interface Around {
  /** Those whom the rules found. */
  readonly found: readonly FoundName[];
  readonly isSpeaker: (name: FoundName) => boolean;
  /** Whether the text counts somebody of this kind whom it has not named yet. */
  readonly isAwaited: (name: FoundName) => boolean;
}

const SIGNS = Object.entries(AT) as readonly (readonly [keyof typeof AT, (place: Place) => boolean])[];

/** Words of what somebody did to others, whose names then follow. */
const HARMED =
  /\b(?:attacks? (?:on|against)|attacked|targeting|(?<!\b(?:has|have|also)\s)targeted|victims?|hacked|breached|breach(?:es)? of|compromised|stole|stolen from|malwares?|strains?)\b/iu;

/** A name that is only charged, attacked or signs the text is none of those designated, whatever else is seen. */
function isOther(text: string, sentences: readonly Span[], all: readonly FoundName[]): boolean {
  return all.slice(0, PLACES_MAX).every((name) => {
    const sentence = holderOf(sentences, name);
    if (sentence === undefined) return false;
    const words = text.slice(sentence.start, sentence.end);
    if (DESIGNATES.test(words)) return /^By\s\p{Lu}/u.test(words);
    const before = text.slice(sentence.start, name.start);
    return CHARGED.test(words) || HARMED.test(before) || /^By\s\p{Lu}/u.test(words);
  });
}

/** Everything that is seen of a name. @param all its places, in order */
export function seenOf(
  text: string,
  sentences: readonly Span[],
  all: readonly FoundName[],
  around: Around,
): ReadonlySet<Seen> {
  const seen = new Set<Seen>();
  const [first] = all;
  if (first === undefined) return seen;
  for (const name of all.slice(0, PLACES_MAX)) {
    const sentence = holderOf(sentences, name);
    const place: Place = {
      before: text.slice(Math.max(0, name.start - REACH), name.start),
      after: text.slice(name.end, name.end + REACH),
      sentence: sentence === undefined ? "" : text.slice(sentence.start, sentence.end),
    };
    for (const [what, isSo] of SIGNS) if (!seen.has(what) && isSo(place)) seen.add(what);
    if (name === first && CHARGED.test(place.sentence)) seen.add("charged");
    const beside = around.found.some(
      (other) =>
        other.name !== name.name &&
        Math.max(name.start - other.end, other.start - name.end) < REACH &&
        /^(?:\s\([^)]*\))?["”’]?(?:,\s(?:and\s)?|\sand\s|;\s)(?:the\s)?["“‘]?$/u.test(
          other.end <= name.start ? text.slice(other.end, name.start) : text.slice(name.end, other.start),
        ),
    );
    if (beside) seen.add("beside");
  }
  if (around.isAwaited(first)) seen.add("awaited");
  if (around.found.some(({ kind }) => kind === first.kind)) seen.add("kind");
  if (all.length > 1) seen.add("often");
  if (!/\s/u.test(first.name)) seen.add("word");
  if (first.name.split(/\s/u).length >= 3) seen.add("long");
  if (LEGAL_FORM.test(first.name)) seen.add("firm");
  return seen;
}

/** Bits for and against, summed. */
function bitsOf(seen: ReadonlySet<Seen>, kind: "person" | "organisation"): number {
  let bits: number = BITS.none[kind];
  for (const what of seen) bits += BITS[what][kind];
  return bits;
}

/** Names of a text by what they are, each with its places. */
export function placesOf(text: string, sentences: readonly Span[]): ReadonlyMap<string, readonly FoundName[]> {
  const places = new Map<string, FoundName[]>();
  for (const { start, end } of sentences) {
    for (const name of namesIn(text, start, end)) {
      const known = places.get(name.name);
      if (known === undefined) places.set(name.name, [name]);
      else known.push(name);
    }
  }
  return places;
}

/** Names that weigh enough, none a part of another name. */
export function weighed(text: string, around: Around): readonly FoundName[] {
  const sentences = sentencesOf(text);
  const places = placesOf(text, sentences);
  const isPart = (name: string): boolean =>
    [...places.keys()].some((other) => other.length > name.length && ` ${other} `.includes(` ${name} `));
  const known = new Set(around.found.map(({ name }) => name));
  return [...places].flatMap(([name, all]): readonly FoundName[] => {
    const [first] = all;
    if (first === undefined || known.has(name) || around.isSpeaker(first)) return [];
    if ((first.kind !== "person" && first.kind !== "organisation") || isPart(name)) return [];
    if (isOther(text, sentences, all)) return [];
    return bitsOf(seenOf(text, sentences, all, around), first.kind) >= THRESHOLD[first.kind] ? [first] : [];
  });
}
