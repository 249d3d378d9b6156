// Which bucket does a text belong to? 32-bit FNV-1a over UTF-16 code units, finished with a mixer so that low bits spread.

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

function mixed(hash: number): number {
  let value = hash;
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  value ^= value >>> 12;
  return value >>> 0;
}

/** Hash of a text, or of a part of it. */
export function hashText(text: string, from = 0, to: number = text.length): number {
  let hash = OFFSET;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return mixed(hash);
}

/** Hash of a given name's number, see `nameFamily`; apart from those of texts, which have no blank. */
export function familyHash(family: number): number {
  return hashText(`family ${family}`);
}

/** Hash of a day, see `dayOfBirth`. */
export function dayHash(day: number): number {
  return hashText(String(day));
}

/** Which letters a word has, one bit each (others share the last): a cheap test before an edit distance is worked out. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - 97;
    mask |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return mask;
}

/** Whether words of these masks can be within so many edits of each other: an edit changes at most two letters. */
export function masksMay(a: number, b: number, edits: number): boolean {
  let differing = a ^ b;
  let count = 0;
  while (differing !== 0) {
    differing &= differing - 1;
    count += 1;
    if (count > 2 * edits) return false;
  }
  return true;
}

/** Letters at the start of a word whose deletions are indexed; the rest of the word is checked afterwards. */
export const DELETION_PREFIX = 8;

/**
 * Hashes of every text left when up to `edits` (0, 1 or 2) of the first {@link DELETION_PREFIX} letters are taken out.
 * Two words within `edits` edits of each other share one of them (the symmetric deletion look-up of Garbe's SymSpell).
 */
export function deletionHashes(word: string, edits: number, use: (hash: number) => void): void {
  const length = Math.min(word.length, DELETION_PREFIX);
  use(hashWithout(word, length, -1, -1));
  if (edits < 1) return;
  for (let first = 0; first < length; first++) {
    use(hashWithout(word, length, first, -1));
    if (edits < 2) continue;
    for (let second = first + 1; second < length; second++) use(hashWithout(word, length, first, second));
  }
}

function hashWithout(word: string, length: number, first: number, second: number): number {
  let hash = OFFSET;
  for (let at = 0; at < length; at++) {
    if (at === first || at === second) continue;
    hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  }
  return mixed(hash);
}
