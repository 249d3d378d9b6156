// How many bits must the names of a party have, with what its birth dates and countries can add at most? A look at a few numbers, so
// that a row of a party that all else speaks against need not be looked at word by word.

import { kindsCompatible } from "../compare/compare.ts";
import { CIRCA_YEARS, dayOfBirth } from "../compare/date-evidence.ts";
import { DATE_BITS_MAX_UNEQUAL, WEIGHTS } from "../compare/weights.ts";
import type { PartialDate } from "../dates/partial-date.ts";
import type { DescribedKind, Description } from "../description.ts";
import type { OpenSections, Section } from "./buffer-sections.ts";
import { hashText } from "./text-hash.ts";

/** Kinds in the order of their codes in a snapshot. */
export const KIND_CODES: readonly DescribedKind[] = ["person", "organisation", "vessel", "aircraft", "unknown"];

/** In place of a day: several dates, or one that is out of the ordinary, so that any day may be meant. */
const ANY_DAY = 0xffffffff;

/** Years as the lists have them; any other says nothing here. */
const YEAR_MAX = 9_999;

/** From the first year that may be meant to the last, and the day where one is known. */
interface Born {
  readonly from: number;
  readonly to: number;
  /** As `dayOfBirth` has it, 0 for none, or {@link ANY_DAY}. */
  readonly day: number;
}

const BORN_EVER: Born = { from: 0, to: 0xffff, day: ANY_DAY };

function bornOn(date: PartialDate): Born {
  const slack = date.circa ? CIRCA_YEARS : 0;
  const last = date.to?.year ?? date.year;
  const day = dayOfBirth(date) ?? 0;
  const isUsual = [date.year, last].every((year) => Number.isInteger(year) && year > slack && year <= YEAR_MAX);
  return isUsual && (date.month ?? 1) <= 12 && (date.day ?? 1) <= 31
    ? { from: date.year - slack, to: last + slack, day }
    : BORN_EVER;
}

function bornOnAnyOf(dates: readonly PartialDate[]): Born {
  const all = dates.map(bornOn);
  const from = Math.min(...all.map((born) => born.from));
  const to = Math.max(...all.map((born) => born.to));
  return { from, to, day: all.length === 1 ? all[0]!.day : all.some(({ day }) => day !== 0) ? ANY_DAY : 0 };
}

/** A bit for each country; several share one, which can only make the bound wider. */
function countryBits(countries: readonly string[] | undefined): number {
  return (countries ?? []).reduce((bits, country) => bits | (1 << (hashText(country) & 31)), 0) >>> 0;
}

/** What the bound looks at of one party. One without birth dates has no last year. */
export interface PartyFacts extends Born {
  readonly countries: number;
}

export function partyFacts({ birthDates, countries }: Description): PartyFacts {
  const born =
    birthDates === undefined || birthDates.length === 0 ? { from: 0, to: 0, day: 0 } : bornOnAnyOf(birthDates);
  return { ...born, countries: countryBits(countries) };
}

export function partyFactSections(parties: readonly PartyFacts[]): Record<string, Section> {
  return {
    partyBornFrom: Uint16Array.from(parties, ({ from }) => from),
    partyBornTo: Uint16Array.from(parties, ({ to }) => to),
    partyBirthday: Uint32Array.from(parties, ({ day }) => day),
    partyCountries: Uint32Array.from(parties, ({ countries }) => countries),
  };
}

/** Whether two days, written as eight digits, differ in one of them. */
function differInOneDigit(a: number, b: number): boolean {
  let count = 0;
  for (let left = a, right = b; left !== right; left = Math.trunc(left / 10), right = Math.trunc(right / 10)) {
    if (left % 10 !== right % 10) count += 1;
    if (count > 1) return false;
  }
  return count === 1;
}

export class PartyBound {
  readonly #kind: Uint8Array;
  readonly #from: Uint16Array;
  readonly #to: Uint16Array;
  readonly #birthday: Uint32Array;
  readonly #countries: Uint32Array;
  #mayBe: readonly boolean[] = [];
  #born: readonly Born[] = [];
  #ownCountries = 0;
  #least = 0;
  /** Rows of one party stand together. */
  #lastParty = -1;
  #lastNeeded = 0;

  constructor(sections: OpenSections) {
    this.#kind = sections.u8("partyKind");
    this.#from = sections.u16("partyBornFrom");
    this.#to = sections.u16("partyBornTo");
    this.#birthday = sections.u32("partyBirthday");
    this.#countries = sections.u32("partyCountries");
  }

  /** Whom the parties are held against from now on, and the bits that names, birth dates and countries must reach together. */
  expect({ kind, birthDates, countries }: Description, least: number): void {
    this.#mayBe = KIND_CODES.map((listed) => kindsCompatible(kind, listed));
    this.#born = (birthDates ?? []).map(bornOn);
    this.#ownCountries = countryBits(countries);
    this.#least = least;
    this.#lastParty = -1;
  }

  /** Bits that the names of a party must have, as far as it was not born on the very day; infinite for a party of another kind. */
  nameBitsNeeded(party: number): number {
    if (party === this.#lastParty) return this.#lastNeeded;
    this.#lastParty = party;
    this.#lastNeeded = this.#mayBe[this.#kind[party]!]!
      ? this.#least - this.#ofDates(party) - this.#ofCountries(party)
      : Number.POSITIVE_INFINITY;
    return this.#lastNeeded;
  }

  #ofCountries(party: number): number {
    const listed = this.#countries[party]!;
    if (this.#ownCountries === 0 || listed === 0) return 0;
    return (this.#ownCountries & listed) === 0 ? WEIGHTS.countryDiffers : WEIGHTS.countryShared;
  }

  #ofDates(party: number): number {
    const to = this.#to[party]!;
    if (to === 0 || this.#born.length === 0) return 0;
    let most = Number.NEGATIVE_INFINITY;
    for (const born of this.#born) most = Math.max(most, this.#ofDate(born, this.#from[party]!, to, party));
    return most;
  }

  #ofDate(born: Born, from: number, to: number, party: number): number {
    const apart = Math.max(from - born.to, born.from - to);
    if (apart <= 0) return DATE_BITS_MAX_UNEQUAL;
    const day = this.#birthday[party]!;
    // Days are held against each other only where both are known, and a slip may be one of decades.
    const isSlip =
      born.day !== 0 && day !== 0 && (born.day === ANY_DAY || day === ANY_DAY || differInOneDigit(born.day, day));
    if (isSlip) return WEIGHTS.birthDateSlip;
    if (apart <= 2) return WEIGHTS.birthDateNear;
    return apart <= 10 ? WEIGHTS.birthDateFar : WEIGHTS.birthDateVeryFar;
  }
}
