// Who speaks in a text? Whoever is quoted or said to say something is told of by the text, and is not whom it is about.

import type { FoundName } from "./names.ts";
import { quotesIn } from "./speakers.ts";

const SAYING =
  "(?:said|says|told (?:the|a|an|reporters|journalists|lawmakers|parliament|\\p{Lu}{2,}|Reuters)|added|adds|wrote|warned|stated|states|emphasi[sz]ed|underscored|stressed|commented|noted|remarked|announced|" +
  "explained|highlighted|declared|responded|reiterated|welcomed|vowed|urged|condemned|reported|reports)";

/** Whether somebody speaks in a text; each is looked for once. */
export function speaksIn(text: string): (name: FoundName) => boolean {
  const known = new Map<string, boolean>();
  let quoted: readonly string[] | undefined;
  const speaks = (name: string): boolean => {
    const surname = name.split(/\s+/).at(-1) ?? name;
    quoted ??= quotesIn(text).flatMap(({ speaker, meant }) => [speaker, meant]);
    if (quoted.some((speaker) => speaker.endsWith(surname) || speaker.includes(name))) return true;
    const last = surname.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    // "X, director of Y, said": what stands apposed between.
    return new RegExp(
      `${last},?\\s${SAYING}\\b|${last},\\s(?!and\\b)(?:(?!\\b(?:who|which|that|whom)\\b)[^.;:\n“”"]){3,120}?,?\\s${SAYING}(?:\\s|:|,)|` +
        `\\b(?:said|says|told|added)\\s(?:[\\p{L}.’'-]+\\s){0,8}${last}(?=[.,;:”"]|\\s(?:in|on|at|during|told)\\b|$)`,
      "u",
    ).test(text);
  };
  return ({ name }) => {
    const answer = known.get(name) ?? speaks(name);
    known.set(name, answer);
    return answer;
  };
}
