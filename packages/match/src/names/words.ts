// Where does one word of a name end and the next begin? Splitting only; nothing is judged here.

/** A word as printed, and whether it stood in capitals (a Roman numeral or an initial must). */
export interface Word {
  readonly printed: string;
  /** All its letters are capitals. */
  readonly capitals: boolean;
  /** A full stop follows at once ("J.", "Ltd."). */
  readonly dotted: boolean;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’‘ʼʻʿʾ`´′](?=[\p{L}\p{N}]))*/gu;

/**
 * Words of a name: runs of letters, marks and digits. Apostrophes inside a word belong to it; hyphens, commas, slashes
 * and brackets divide. Single letters with full stops between them ("S.A.R.L.", "J.-C.") come as words of one letter.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(WORD)) {
    const printed = found[0];
    words.push({
      printed,
      capitals: printed === printed.toUpperCase() && printed !== printed.toLowerCase(),
      dotted: text[found.index + printed.length] === ".",
    });
  }
  return words;
}
