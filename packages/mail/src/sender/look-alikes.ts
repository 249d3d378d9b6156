// Is this domain made to be taken for another? Look-alike letters, one letter's difference, another suffix, or the other's
// name with something added (https://www.unicode.org/reports/tr39/ for look-alike letters).

import { domainToUnicode } from "node:url";
import { getPublicSuffix } from "tldts";
import { remembering } from "../remembering.ts";

/** Letters of other scripts, digits and pairs that are read as Latin ones. */
const LOOKS: readonly (readonly [RegExp, string])[] = [
  [/[аạàáâãäåāăąɑα]/g, "a"],
  [/[Ьƅв]/g, "b"],
  [/[сçćĉċčϲ]/g, "c"],
  [/[ԁďđ]/g, "d"],
  [/[еёèéêëēĕėęěєẹ]/g, "e"],
  [/[ɡğĝġģ]/g, "g"],
  [/[һĥħ]/g, "h"],
  [/[іїìíîïĩīĭįıіɩι1lł|ӏ]/g, "i"],
  [/[јĵ]/g, "j"],
  [/[кκķ]/g, "k"],
  [/[мṃ]/g, "m"],
  [/[пñńņňηո]/g, "n"],
  [/[оòóôõöøōŏőοσо0ọ]/g, "o"],
  [/[рρ]/g, "p"],
  [/[ԛ]/g, "q"],
  [/[гŕŗř]/g, "r"],
  [/[ѕśŝşšș5]/g, "s"],
  [/[тţťŧτț]/g, "t"],
  [/[υùúûüũūŭůűųц]/g, "u"],
  [/[νѵ]/g, "v"],
  [/[ѡωŵ]/g, "w"],
  [/[хχ]/g, "x"],
  [/[уýÿŷ]/g, "y"],
  [/[źżžᴢ]/g, "z"],
  [/rn/g, "m"],
  [/vv/g, "w"],
];

/** What the eye sees of a name. */
export function seenAs(name: string): string {
  let text = name.toLowerCase();
  for (const [letters, read] of LOOKS) text = text.replace(letters, read);
  return text;
}

/** Letters of other alphabets as the Latin ones that they look like; Latin ones stay. */
export function inLatin(text: string): string {
  return text.replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (letter) =>
    letter === letter.toLowerCase() ? seenAs(letter) : seenAs(letter).toUpperCase(),
  );
}

/** Whether one letter was changed, added, left out, or two neighbours swapped. */
export function isOneStepAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

interface Split {
  readonly label: string;
  readonly suffix: string;
}

function split(domain: string): Split {
  const suffix = getPublicSuffix(domain) ?? "";
  const rest = suffix === "" ? domain : domain.slice(0, -suffix.length - 1);
  return { label: rest.slice(rest.lastIndexOf(".") + 1), suffix };
}

/** Names shorter than this have too many honest neighbours. */
const LABEL_CHARACTERS_MIN = 5;

/** Words by which the false add something to a true name. */
const ADDED =
  /^(?:news|newsdesk|newsroom|desk|media|press|online|mail|email|info|update|updates|report|reports|reporter|world|daily|live|today|alert|alerts|editor|editorial|newsletter|briefing|digital|tv|intl|international|global|uk|us|eu|usa|de|fr|net|web|site|group|team|contact|journal|journalists?|politics|asia|china)$/;
/** Words that others add to an ordinary word by right, and to a name that is one house's hardly. */
const ADDED_TO_RARE =
  /^(?:events?|research|review|analysis|opinions?|magazine|mag|digest|brief|forum|institute|programme|program|presse|redaktion|actu|europe|london|washington|brussels|interviews?|invitations?|correspondents?|foreign|morning|mandarin|intelligence|intel)$/;

/** A domain that others may imitate, what is asked of it worked out once. */
interface Real extends Split {
  readonly domain: string;
  readonly seen: string;
  /** The name is an ordinary word too: then only look-alike letters and additions count. */
  readonly isCommonWord: boolean;
}

/** What is left of a label when the other's is taken off its beginning or end; "" when it is neither. */
function gluedTo(label: string, other: string): string {
  if (label.startsWith(other)) return label.slice(other.length);
  return label.endsWith(other) ? label.slice(0, -other.length) : "";
}

/** In which way a domain resembles the real one; undefined when it does not. */
function resemblance(own: Split, seen: string, real: Real): string | undefined {
  const { domain, isCommonWord } = real;
  if (own.label === "" || real.label.length < 2) return undefined;
  if (own.label === real.label) {
    return isCommonWord || real.label.length < 3 ? undefined : `${domain} under another suffix`;
  }
  if (real.label.length >= 3) {
    if (seen === real.seen) return `letters that look like those of ${domain}`;
    if (own.label.includes(real.label)) {
      const isAdded = (word: string) => ADDED.test(word) || (!isCommonWord && ADDED_TO_RARE.test(word));
      const pieces = own.label.split("-");
      const rest = pieces.filter((piece) => piece !== real.label);
      if (rest.length < pieces.length && rest.length > 0 && rest.every(isAdded)) {
        return `the name of ${domain} with "${rest.join("-")}" added`;
      }
      const glued = gluedTo(own.label, real.label);
      if (glued !== "" && isAdded(glued.replace(/^-|-$/g, ""))) return `the name of ${domain} with "${glued}" added`;
    }
  }
  const isLong = Math.min(own.label.length, real.label.length) >= LABEL_CHARACTERS_MIN;
  const isNear = isLong && !isCommonWord && isOneStepAway(own.label, real.label);
  return isNear ? `one letter away from ${domain}` : undefined;
}

/** Shorter labels, and these, are many houses'. */
const HOUSE_CHARACTERS_MIN = 5;
const NO_HOUSE = /^(?:mail|email|smtp|webmail|staff|office|students?|users?|members?)$/;

/** The words of a domain's own label. */
const piecesOf: (domain: string) => readonly string[] = remembering(10_000, (domain) =>
  split(domainToUnicode(domain))
    .label.split("-")
    .filter((piece) => piece !== ""),
);

/**
 * Whether a domain is put together from the name of the reader's own house: `parliament-uk-digital.example` for somebody at
 * parliament.uk. That name must stand in it, and nothing but it, the rest of its host, and words that the false add.
 * @param own the sender's registrable domain. @param house the reader's host.
 */
export function imitatesHouse(own: string, house: string): string | undefined {
  if (own === house || house.endsWith(`.${own}`)) return undefined;
  const theirs = house.split(".");
  const names = theirs.slice(0, -1).filter((each) => each.length >= HOUSE_CHARACTERS_MIN && !NO_HOUSE.test(each));
  const pieces = piecesOf(own);
  if (!pieces.some((piece) => names.includes(piece))) return undefined;
  const isPut = pieces.every((piece) => theirs.includes(piece) || ADDED.test(piece));
  return isPut ? `put together from the name of ${house}` : undefined;
}

/** As many answers are remembered: a mailbox has few senders and many messages. */
const REMEMBERED = 10_000;

/** Holds domains against those that others may imitate. */
export class LookAlikes {
  readonly #reals: readonly Real[];
  readonly #own: ReadonlySet<string>;
  readonly #known = new Map<string, string | undefined>();

  /** @param reals registrable domains in ASCII, and whether each is an ordinary word too. */
  constructor(reals: readonly { readonly domain: string; readonly isCommonWord: boolean }[]) {
    this.#reals = reals.map((real) => {
      const { label, suffix } = split(real.domain);
      return { ...real, label, suffix, seen: seenAs(label) };
    });
    this.#own = new Set(reals.map(({ domain }) => domain));
  }

  /** Whom a registrable domain imitates and how; undefined when it imitates nobody. */
  imitates(domain: string): string | undefined {
    if (domain === "" || this.#own.has(domain)) return undefined;
    if (this.#known.has(domain)) return this.#known.get(domain);
    const own = split(domainToUnicode(domain));
    const seen = seenAs(own.label);
    let how: string | undefined;
    for (const real of this.#reals) {
      how = resemblance(own, seen, real);
      if (how !== undefined) break;
    }
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    this.#known.set(domain, how);
    return how;
  }
}
