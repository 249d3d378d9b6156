// Which letter of one word answers which of the other? An ordinary alignment by least cost, after case and accents are folded, so that what
// is marked as different is what a reader sees as different.

export interface LetterPair {
  /** Empty where the other side has one more. */
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/** Longer words are not taken apart: nobody compares them letter by letter. */
export const LETTERS_MAX = 64;

function foldedLetter(letter: string): string {
  return letter.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function lettersOf(word: string): string[] {
  return [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(word)].map(({ segment }) => segment);
}

/** Cost of the cheapest alignment of every pair of beginnings; a substitution costs as much as a letter more. */
function costs(a: readonly string[], b: readonly string[]): number[][] {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substitution, rows[i - 1]![j]! + 1, row[j - 1]! + 1));
    }
    rows.push(row);
  }
  return rows;
}

/** Letters of both words side by side, or undefined where they share no letter (another script) or are too long. */
export function alignedLetters(first: string, second: string): readonly LetterPair[] | undefined {
  const [a, b] = [lettersOf(first), lettersOf(second)];
  if (a.length === 0 || b.length === 0 || a.length > LETTERS_MAX || b.length > LETTERS_MAX) return undefined;
  const [foldedA, foldedB] = [a.map(foldedLetter), b.map(foldedLetter)];
  if (!foldedA.some((letter) => /\p{L}|\p{N}/u.test(letter) && foldedB.includes(letter))) return undefined;
  const cost = costs(foldedA, foldedB);
  const pairs: LetterPair[] = [];
  let [i, j] = [a.length, b.length];
  while (i > 0 || j > 0) {
    const same = i > 0 && j > 0 && foldedA[i - 1] === foldedB[j - 1];
    if (i > 0 && j > 0 && cost[i]![j] === cost[i - 1]![j - 1]! + (same ? 0 : 1)) {
      pairs.push({ a: a[i - 1]!, b: b[j - 1]!, same });
      [i, j] = [i - 1, j - 1];
    } else if (i > 0 && cost[i]![j] === cost[i - 1]![j]! + 1) {
      pairs.push({ a: a[i - 1]!, b: "", same: false });
      i -= 1;
    } else {
      pairs.push({ a: "", b: b[j - 1]!, same: false });
      j -= 1;
    }
  }
  return pairs.reverse();
}

/** Letters of other scripts and of phonetics, many of which look like a Latin one. */
const DISGUISED = /^[\u0250-\u02af\u0370-\u052f\uff21-\uff5a]$/;

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Where the two look alike and are not the same sign: which one stands for which plain letter. Each once. */
export function disguises(pairs: readonly LetterPair[]): readonly string[] {
  const found = pairs.flatMap(({ a, b }) => {
    const [disguised, plain] = DISGUISED.test(a) ? [a, b] : [b, a];
    return DISGUISED.test(disguised) && /^[a-z]$/i.test(plain) ? [`${codeOf(disguised)} for ${plain}`] : [];
  });
  return [...new Set(found)];
}
