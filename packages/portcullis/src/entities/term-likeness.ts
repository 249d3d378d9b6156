// Which words of all that occur are like this one? By edits, as `word~` asks, or by a pattern, as `w?rd` and `w*rd` do.

import { PortcullisError } from "@portcullis/register/errors";

export type Likeness =
  /** At most so many letters inserted, left out, exchanged or turned round with their neighbour. */
  | { readonly word: string; readonly edits: number }
  /** `?` for one letter, `*` for any number. */
  | { readonly pattern: string };

/** The nearest words that stand for one with edits, as many as Elasticsearch takes. */
const NEAREST_MAX = 50;

/** Words that a pattern may stand for. */
const ALIKE_MAX = 1_000;

/** As the words of the file are written: small, without marks. */
function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}

/** Edits from one word to another, or more than `most`. */
function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length] ?? most + 1;
}

function nearest(terms: readonly string[], word: string, edits: number): readonly string[] {
  const found: { term: string; distance: number }[] = [];
  for (const term of terms) {
    const distance = editsBetween(word, term, edits);
    if (distance <= edits) found.push({ term, distance });
  }
  return found
    .toSorted((a, b) => a.distance - b.distance || (a.term < b.term ? -1 : 1))
    .slice(0, NEAREST_MAX)
    .map(({ term }) => term);
}

/** Whether a word is as a pattern says, in time that grows with both lengths only: no expression that a pattern could make slow. */
function isLike(pattern: string, term: string): boolean {
  let [p, t, star, after] = [0, 0, -1, 0];
  while (t < term.length) {
    if (pattern[p] === "*") [star, after, p] = [p, t, p + 1];
    else if (pattern[p] === "?" || pattern[p] === term[t]) [p, t] = [p + 1, t + 1];
    else if (star >= 0) [p, t, after] = [star + 1, after + 1, after + 1];
    else return false;
  }
  while (pattern[p] === "*") p += 1;
  return p === pattern.length;
}

/** Throws `QUERY_INVALID` (input) for a pattern that more words are like than can be looked for. */
export function termsLike(terms: readonly string[], likeness: Likeness): readonly string[] {
  if ("word" in likeness) return nearest(terms, folded(likeness.word), likeness.edits);
  const pattern = folded(likeness.pattern);
  const found = terms.filter((term) => isLike(pattern, term));
  if (found.length <= ALIKE_MAX) return found;
  const message = `The query cannot be read: more than ${ALIKE_MAX} words are like ${likeness.pattern}. Write more of it.`;
  throw new PortcullisError("QUERY_INVALID", "input", message);
}
