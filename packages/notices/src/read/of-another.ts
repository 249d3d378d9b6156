// Of whom is a name in a designating sentence not said? Of a place, of what was attacked, of whose people it is.

import type { Span } from "../text/spans.ts";
import { isGroupName } from "../words/actors.ts";
import type { FoundName } from "./names.ts";

/** "Based in Shanghai, X was sanctioned": a place or an owner, not whom it is said of. */
export function isOblique(text: string, { start }: Span): boolean {
  return /(?<!\b(?:addition|contrast) )\b(?:in|at|within|from|near|across|into|with|between|of|to|by|under|against|about|on)\s(?:the\s)?$/u.test(
    text.slice(Math.max(0, start - 24), start),
  );
}

/** "On the head of X", "ties between the company and X", "based in X": not whom it acts on. */
export function isOfAnother(text: string, from: number, name: FoundName): boolean {
  const between = text.slice(from, name.start);
  if (isGroupName(name.name) && /\b(?:between|with|by|for|from|in)\b|\b(?:group|gang)\s["“]?$/u.test(between))
    return true;
  if (/\bfrom\s(?:the\s)?$/u.test(between) || /\b(?:Foreign|Home|Defen[cs]e|Treasury) Secretary\s$/u.test(between))
    return true;
  // "Under President Vladimir Putin's direction".
  if (name.kind === "person" && /^['’]s?\s\p{Ll}/u.test(text.slice(name.end, name.end + 4))) return true;
  if (
    /\b(?:based|located|headquartered|registered|living|residing|operating|born|imprisoned)\s(?:in|near|from)\s(?:the\s)?$/u.test(
      between,
    )
  )
    return true;
  if (
    /\b(?:attacks?|hacks?|intrusions?|breach(?:es)?|raids?|campaigns?)\s(?:on|against|of|at|into|targeting)\s(?:the\s)?$/u.test(
      between,
    )
  )
    return true;
  return (
    between.length > 5 &&
    /\b(?:of|at|within)\s(?:the\s|its\s|their\s|his\s)?(?:(?!(?:leaders?|founders?|members?|owners?|administrators?|brothers|individuals|companies|nationals|operators?|developers?|man|woman|hackers?|[\p{L}-]+s)\s)[\p{L}-]+(?:['’]s)?\s){0,3}$/u.test(
      between,
    )
  );
}
