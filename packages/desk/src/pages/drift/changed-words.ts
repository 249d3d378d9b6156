// Which words of two passages differ? The longest common subsequence of their words, so that only what was changed is marked.

/** A piece of a passage. */
export interface Piece {
  readonly text: string;
  readonly isChanged: boolean;
}

/** Passages of more words than these are shown without marks: the table would be large, and nobody would see them. */
const WORDS_MAX = 400;

/** A mark ends with its last word. */
function withoutSpaceAfter(piece: Piece): readonly Piece[] {
  const word = piece.text.trimEnd();
  if (!piece.isChanged || word === piece.text) return [piece];
  return [
    { text: word, isChanged: true },
    { text: piece.text.slice(word.length), isChanged: false },
  ];
}

function piecesOf(words: readonly string[], kept: ReadonlySet<number>): readonly Piece[] {
  const pieces: { text: string; isChanged: boolean }[] = [];
  for (const [at, text] of words.entries()) {
    const isSpace = text.trim() === "";
    const last = pieces.at(-1);
    const isChanged = isSpace ? last?.isChanged === true : !kept.has(at);
    if (last !== undefined && last.isChanged === isChanged) last.text += text;
    else pieces.push({ text, isChanged });
  }
  return pieces.flatMap(withoutSpaceAfter);
}

function formOf(word: string): string {
  return word.toLowerCase().replaceAll(/[^\p{L}\p{N}%]+/gu, "");
}

/** Both passages in pieces that together are their texts. */
export function changedWords(release: string, report: string): readonly [readonly Piece[], readonly Piece[]] {
  const [left, right] = [release, report].map((text) => text.split(/(\s+)/).filter((word) => word !== ""));
  if (left === undefined || right === undefined || left.length > WORDS_MAX * 2 || right.length > WORDS_MAX * 2) {
    return [[{ text: release, isChanged: false }], [{ text: report, isChanged: false }]];
  }
  const [a, b] = [left.map(formOf), right.map(formOf)];
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = longest[i] as Uint16Array;
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i] !== "" && a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const [keptLeft, keptRight] = [new Set<number>(), new Set<number>()];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] !== "" && a[i] === b[j]) {
      keptLeft.add(i);
      keptRight.add(j);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return [piecesOf(left, keptLeft), piecesOf(right, keptRight)];
}
