// What does it cost to write these letters where the other spelling has those? Spellings of sounds are numbered as they are met,
// so that a cost is worked out once and then read from a table: names are compared by sound more often than by anything else.

/** Spellings that have a number of their own; few hundred occur in the names of all lists. */
const NUMBERED_MAX = 512;

/** Shared by all spellings beyond them, whose costs are worked out each time. */
const UNNUMBERED = NUMBERED_MAX - 1;

const UNKNOWN = -1;

export class SoundCosts {
  readonly #numbers = new Map<string, number>();
  readonly #costs = new Int8Array(NUMBERED_MAX * NUMBERED_MAX).fill(UNKNOWN);
  readonly #cost: (a: string, b: string) => number;

  /** `cost` is pure and symmetric, 0 to 127. */
  constructor(cost: (a: string, b: string) => number) {
    this.#cost = cost;
  }

  /** The spelling's number. */
  numberOf(spelling: string): number {
    const known = this.#numbers.get(spelling);
    if (known !== undefined) return known;
    const number = Math.min(this.#numbers.size, UNNUMBERED);
    if (number < UNNUMBERED) this.#numbers.set(spelling, number);
    return number;
  }

  /** Cost of `a` for `b`, given their numbers. */
  of(a: string, aNumber: number, b: string, bNumber: number): number {
    if (aNumber === UNNUMBERED || bNumber === UNNUMBERED) return this.#cost(a, b);
    const at = aNumber * NUMBERED_MAX + bNumber;
    const known = this.#costs[at] as number;
    if (known !== UNKNOWN) return known;
    const cost = this.#cost(a, b);
    this.#costs[at] = cost;
    return cost;
  }
}

/** Place of a vowel on the line a - e - i (front) or a - o - u (back). */
const VOWEL_PLACE: Readonly<Record<string, number>> = { a: 0, e: 1, i: 2, y: 2, o: -1, u: -2, w: -2 };

/** Cost of writing the vowels `a` where the other has `b`: 0 equal, 1 a scheme's choice, up to 3 another vowel. */
function vowelCost(a: string, b: string): number {
  if (a === b) return 0;
  if (a === "" || b === "") {
    const present = a === "" ? b : a;
    return present === "e" || present === "a" || present === "y" ? 1 : 2;
  }
  if (a === "e" || b === "e") return 1;
  const firstA = VOWEL_PLACE[a[0] as string] as number;
  const firstB = VOWEL_PLACE[b[0] as string] as number;
  const lastA = VOWEL_PLACE[a.at(-1) as string] as number;
  const lastB = VOWEL_PLACE[b.at(-1) as string] as number;
  const first = Math.abs(firstA - firstB);
  const last = Math.abs(lastA - lastB);
  return Math.min(3, Math.max(first === 0 && last === 0 ? 1 : 0, Math.min(first, last) + (first === last ? 0 : 1)));
}

/** Cost of one consonant for another of its class. */
function consonantCost(a: string, b: string): number {
  if (a === b) return 0;
  if (a[0] === b[0]) return 1;
  const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
  switch (pair) {
    case "g k":
    case "gh k":
    case "g kh":
    case "s z":
    case "c s":
    case "c z":
    case "ch j":
    case "j zh":
    case "sh zh":
    case "c ch":
    case "ch sh":
      return 1;
    default:
      return 2;
  }
}

/** Costs of vowels, and of consonants of one class. */
export const VOWEL_COSTS = new SoundCosts(vowelCost);
export const CONSONANT_COSTS = new SoundCosts(consonantCost);
