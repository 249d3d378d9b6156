// Does a part of a URL look as if chance, not a person, had written it?

/** A share of letter pairs that occur in words; below it a text is no word. */
const COMMON_PAIRS = new Set(
  (
    "th he in er an re nd at on nt ha es st en ed to it ou ea hi is or ti as te et ng of al de se le sa si ar ve ra ld ur ro " +
    "ri io ne me li co ma la el ic ce us ai ta us ch om ec em ot ut il ll ss ee oo ho lo wa di ca un no pe pr tr ac po ge " +
    "wo sh am id mo so be we do fo ad su ow im ir ag ab im go up ap da mi na vi ul ay ke ev ie ow ck ly"
  ).split(" "),
);

function share(text: string, test: (pair: string) => boolean): number {
  if (text.length < 2) return 1;
  let hits = 0;
  for (let at = 0; at + 1 < text.length; at += 1) if (test(text.slice(at, at + 2))) hits += 1;
  return hits / (text.length - 1);
}

/** How often the kind of character (digit, upper, lower) changes, as a share of the places where it could. */
function changes(text: string): number {
  const kind = (sign: string) => (/\d/.test(sign) ? 0 : /[A-Z]/.test(sign) ? 1 : 2);
  let count = 0;
  for (let at = 1; at < text.length; at += 1) if (kind(text[at]!) !== kind(text[at - 1]!)) count += 1;
  return count / Math.max(1, text.length - 1);
}

/** `fYkibGMeBT`: upper and lower case as no word has them. */
function isMixedUp(piece: string): boolean {
  return piece.length >= 5 && /[a-z]/.test(piece) && /[A-Z]/.test(piece) && changes(piece) > 0.4;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** One part is asked about again and again, and the same names stand in many messages. */
const REMEMBERED = 4_096;
const REMEMBERED_CHARACTERS_MAX = 256;
const known = new Map<string, 0 | 1 | 2>();

/**
 * How sure it is that chance wrote it: 2 for what nobody writes by hand (a UUID, long hex, mixed case and digits), 1 for
 * what may be a number or a short code, 0 for words, dates and sizes.
 */
export function randomness(text: string): 0 | 1 | 2 {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= REMEMBERED) known.clear();
  const sure = chanceOf(text);
  if (text.length <= REMEMBERED_CHARACTERS_MAX) known.set(text, sure);
  return sure;
}

function chanceOf(text: string): 0 | 1 | 2 {
  if (UUID.test(text)) return 2;
  const bare = text.replace(/[-_.~=]/g, "");
  if (bare.length < 5 || !/^[\w+/=.~%|:@-]+$/.test(text)) return 0;
  // An address within an address names its target.
  if (/(?:^|[/:.])[\w-]+\.[a-z]{2,}\//i.test(text)) return 0;
  const isDay = /^[\d_.-]+$/.test(text) && /(?:^|\D)(?:19|20)\d\d(?:\D|$)/.test(text);
  if (isDay && text.split(/\D/).every((piece) => piece.length <= 4)) return 0;
  if (/^\d+$/.test(bare)) {
    const isDate = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-3]\d)?(?:\d{4,6})?$/.test(bare);
    return isDate ? 0 : 1;
  }
  if (/^[0-9a-f]+$/i.test(bare) && bare.length >= 8 && /\d/.test(bare) && /[a-f]/i.test(bare)) {
    return bare.length >= 16 ? 2 : 1;
  }
  const letters = bare.replace(/[^A-Za-z]/g, "").toLowerCase();
  const wordy = share(letters, (pair) => COMMON_PAIRS.has(pair));
  const mixed = /[a-z]/.test(bare) && /[A-Z]/.test(bare) && /\d/.test(bare);
  // Words joined by signs are a title: `budget-vote-2021`.
  const pieces = text.split(/[-_.]/).filter((piece) => piece !== "");
  const isMangled = pieces.some(isMixedUp);
  const isTitle = pieces.every((piece) => /^(?:[a-z]+|\d{1,6}|\d+x\d+)$/i.test(piece));
  if (isTitle && /[a-z]{2}/i.test(text)) {
    if (pieces.length > 1 && !isMangled) return 0;
    const isMixed = /[a-z]/.test(bare) && /[A-Z]/.test(bare) && changes(bare) > 0.3;
    if (bare.length >= 16 && isMixed && wordy < 0.5) return 2;
    return (bare.length >= 8 && isMixed && wordy < 0.5) || (bare.length >= 12 && wordy < 0.25) ? 1 : 0;
  }
  if (!isMangled && pieces.length >= 3 && pieces.filter((piece) => /^[a-z]+$/i.test(piece)).length >= pieces.length - 1)
    return 0;
  if (bare.length >= 10 && mixed && changes(bare) > 0.2) return 2;
  if (bare.length >= 12 && /\d/.test(bare) && changes(bare) > 0.25) return 2;
  if (bare.length >= 16 && /[a-z]/.test(bare) && /[A-Z]/.test(bare) && wordy < 0.35) return 2;
  // Letters of one case, with digits among them again and again, as no word or model has them.
  if (bare.length >= 20 && bare === text && (text.match(/(?<=[a-z])\d+(?=[a-z])/gi)?.length ?? 0) >= 2) return 2;
  if (bare.length >= 6 && /\d/.test(bare) && /[a-z]/i.test(bare) && (changes(bare) > 0.25 || wordy < 0.3)) return 1;
  if (bare.length >= 12 && wordy < 0.25) return 1;
  return 0;
}
