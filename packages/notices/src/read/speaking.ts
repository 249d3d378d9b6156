// Who speaks in a text? Whoever is quoted or said to say something is told of by the text, and is not whom it is about.

import type { FoundName } from "./names.ts";
import type { Quote } from "./speakers.ts";

const SAYING =
  "(?:said|says|told (?:the|a|an|reporters|journalists|lawmakers|parliament|\\p{Lu}{2,}|Reuters)|added|adds|wrote|warned|stated|states|emphasi[sz]ed|underscored|stressed|commented|noted|remarked|announced|" +
  "explained|highlighted|declared|responded|reiterated|welcomed|vowed|urged|condemned|reported|reports)";

/** Behind who speaks: "X said", "X, director of Y, said". */
const SPEAKS = new RegExp(
  `^,?\\s${SAYING}\\b|^,\\s(?!and\\b)(?:(?!\\b(?:who|which|that|whom)\\b)[^.;:\n“”"]){3,120}?,?\\s${SAYING}(?:\\s|:|,)`,
  "u",
);

/** "Said X": before him, and how the words go on behind. */
const SAID_BY =
  /\b(?:said|says|told|(?<!\b(?:has|have|had|also|and|OFAC|Treasury|EU|UK|Council|Department|list)\s)added)\s(?:(?!it\b|that\b|they\b|he\b|she\b|we\b|on\b|against\b|to\b|by\b|sanctions?\b|which\b|who\b)[\p{L}.’'-]+\s){0,8}$/u;
const SAID_END = /^(?:[.,;:”"]|\s(?:in|on|at|during|told)\b|$)/u;

/** Names that a text says so often are looked at only so often. */
const PLACES_MAX = 60;

/** Whether somebody speaks in a text; each is looked for once. */
export function speaksIn(text: string, quotes: readonly Quote[]): (name: FoundName) => boolean {
  const known = new Map<string, boolean>();
  const quoted = [...new Set(quotes.flatMap(({ speaker, meant }) => [speaker, meant]))];
  const speaks = (name: string): boolean => {
    const surname = name.split(/\s+/).at(-1) ?? name;
    if (quoted.some((speaker) => speaker.endsWith(surname) || speaker.includes(name))) return true;
    let places = 0;
    for (let at = text.indexOf(surname); at >= 0 && places < PLACES_MAX; at = text.indexOf(surname, at + 1)) {
      places += 1;
      const behind = text.slice(at + surname.length, at + surname.length + 150);
      if (SPEAKS.test(behind)) return true;
      if (SAID_END.test(behind) && SAID_BY.test(text.slice(Math.max(0, at - 100), at))) return true;
    }
    return false;
  };
  return ({ name }) => {
    const answer = known.get(name) ?? speaks(name);
    known.set(name, answer);
    return answer;
  };
}
