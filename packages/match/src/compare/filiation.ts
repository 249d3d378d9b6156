// Is it the father or the son? "Ahmad bin Hasan" and "Hasan bin Ahmad" have the same words in another order, and there order is
// everything.

import { isPatronymic } from "../names/name-families.ts";
import type { Link } from "./alignment.ts";
import type { PreparedReading } from "./token-links.ts";

/** Words between one's own name and one's father's. */
const FILIATION = new Set([
  "bin",
  "ibn",
  "ben",
  "bint",
  "binti",
  "binte",
  "ould",
  "wuld",
  "walad",
  "weld",
  "oglu",
  "ogly",
]);

/** Places, among the words compared, of one's own name and one's father's; undefined when the name does not tell. */
function filiation(prepared: PreparedReading): { readonly own: number; readonly father: number } | undefined {
  const { tokens } = prepared;
  const at = tokens.findIndex((token) => token.cls === "particle" && FILIATION.has(token.text));
  if (at < 1) return undefined;
  const father = tokens.findIndex((token, place) => place > at && token.cls === "name");
  const own = tokens.findLastIndex((token, place) => place < at && token.cls === "name");
  return own < 0 || father < 0 ? undefined : { own, father };
}

function answers(links: readonly Link[], subject: number, listed: number): boolean {
  return links.some(
    ({ subjectFrom, subjectCount, listedFrom, listedCount }) =>
      subjectFrom === subject && subjectCount === 1 && listedFrom === listed && listedCount === 1,
  );
}

/** Whether the one's own name answers the other's father's, and the other way round. */
export function swapsFatherAndSon(subject: PreparedReading, listed: PreparedReading, links: readonly Link[]): boolean {
  const a = filiation(subject);
  const b = a && filiation(listed);
  if (!a || !b || subject.tokens[a.own]!.text === subject.tokens[a.father]!.text) return false;
  return answers(links, a.own, b.father) && answers(links, a.father, b.own);
}

function hasUnansweredPatronymic({ tokens }: PreparedReading, answered: number): boolean {
  return tokens.some(({ cls, text }, at) => cls === "name" && (answered & (1 << at)) === 0 && isPatronymic(text));
}

/** Whether both name their fathers, and differently. Masks tell which words found an answer. */
export function patronymicsDiffer(
  subject: PreparedReading,
  subjectMask: number,
  listed: PreparedReading,
  listedMask: number,
): boolean {
  return hasUnansweredPatronymic(subject, subjectMask) && hasUnansweredPatronymic(listed, listedMask);
}
