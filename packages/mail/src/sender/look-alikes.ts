// Is this domain made to be taken for another? Look-alike letters, one letter's difference, another suffix, or the other's
// name with something added (https://www.unicode.org/reports/tr39/ for look-alike letters).

import { domainToUnicode } from "node:url";
import { getPublicSuffix } from "tldts";

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

/**
 * In which way `domain` resembles `real`; undefined when it does not. Both registrable domains in ASCII.
 * @param isCommonWord the real name is an ordinary word too: then only look-alike letters and additions count.
 */
export function resemblance(domain: string, real: string, isCommonWord: boolean): string | undefined {
  if (domain === real) return undefined;
  const [own, other] = [split(domainToUnicode(domain)), split(real)];
  if (own.label === "" || other.label.length < 2) return undefined;
  if (own.label === other.label) {
    return isCommonWord || other.label.length < 3 ? undefined : `${real} under another suffix`;
  }
  const isSeen = seenAs(own.label) === seenAs(other.label);
  if (isSeen && other.label.length >= 3) return `letters that look like those of ${real}`;
  if (other.label.length >= 3) {
    const pieces = own.label.split("-");
    const rest = pieces.filter((piece) => piece !== other.label);
    if (rest.length < pieces.length && rest.length > 0 && rest.every((piece) => ADDED.test(piece))) {
      return `the name of ${real} with "${rest.join("-")}" added`;
    }
    const glued = own.label.startsWith(other.label)
      ? own.label.slice(other.label.length)
      : own.label.endsWith(other.label)
        ? own.label.slice(0, -other.label.length)
        : "";
    if (glued !== "" && ADDED.test(glued.replace(/^-|-$/g, ""))) return `the name of ${real} with "${glued}" added`;
  }
  const isLong = Math.min(own.label.length, other.label.length) >= LABEL_CHARACTERS_MIN;
  const isNear = isLong && isOneStepAway(own.label, other.label);
  return isNear && !isCommonWord ? `one letter away from ${real}` : undefined;
}
