// What do two sets of birth dates say? The best pair counts: lists state several because they do not know.

import { type DatePoint, formatPartialDate, type PartialDate } from "../dates/partial-date.ts";
import type { Evidence } from "../description.ts";
import { WEIGHTS } from "./weights.ts";

interface Span {
  readonly from: number;
  readonly to: number;
}

/** "About 1958" may be two years out either way. */
export const CIRCA_YEARS = 2;

function years(date: PartialDate): Span {
  const slack = date.circa ? CIRCA_YEARS : 0;
  return { from: date.year - slack, to: (date.to?.year ?? date.year) + slack };
}

/**
 * A date as far as it says something: registers write 1 January for a day that nobody knows, so that it stands for its year.
 */
function meant(date: PartialDate): PartialDate {
  return exact(date) && date.month === 1 && date.day === 1 ? { year: date.year } : date;
}

/** The day of birth when it is known to the day, as a number that equal days share; undefined otherwise. */
export function dayOfBirth(date: PartialDate): number | undefined {
  const known = meant(date);
  return exact(known) ? (known.year * 100 + known.month) * 100 + known.day : undefined;
}

function exact(date: PartialDate): date is PartialDate & Required<Pick<DatePoint, "month" | "day">> {
  return date.month !== undefined && date.day !== undefined && date.to === undefined && !date.circa;
}

function digitsDiffering(a: PartialDate, b: PartialDate): number {
  const left = formatPartialDate(a);
  const right = formatPartialDate(b);
  let count = 0;
  for (let at = 0; at < left.length; at++) if (left[at] !== right[at]) count += 1;
  return count;
}

interface Finding {
  readonly bits: number;
  readonly says: string;
}

function compareExact(a: PartialDate & Required<DatePoint>, b: PartialDate & Required<DatePoint>): Finding | undefined {
  if (a.year === b.year && a.month === b.month && a.day === b.day) {
    return { bits: WEIGHTS.birthDateEqual, says: "same date of birth" };
  }
  if (a.year === b.year && a.month === b.day && a.day === b.month) {
    return { bits: WEIGHTS.birthDateSwapped, says: "same date of birth with day and month swapped" };
  }
  if (digitsDiffering(a, b) === 1) return { bits: WEIGHTS.birthDateSlip, says: "dates of birth differ in one digit" };
  if (a.year === b.year) return { bits: WEIGHTS.birthDateOtherDay, says: "same year of birth, another day" };
  return undefined;
}

/** Compares two partial dates. */
export function compareDates(first: PartialDate, second: PartialDate): Finding {
  const a = meant(first);
  const b = meant(second);
  if (exact(a) && exact(b)) {
    const found = compareExact(a, b);
    if (found) return found;
  }
  const left = years(a);
  const right = years(b);
  const apart = Math.max(0, left.from - right.to, right.from - left.to);
  if (apart === 0) {
    const monthsDiffer =
      a.month !== undefined && b.month !== undefined && a.month !== b.month && !a.to && !b.to && !a.circa && !b.circa;
    if (monthsDiffer) return { bits: WEIGHTS.birthDateOtherDay, says: "same year of birth, another month" };
    return { bits: WEIGHTS.birthYearEqual, says: "years of birth agree" };
  }
  const years_ = apart === 1 ? "one year" : `${apart} years`;
  if (apart <= 2) return { bits: WEIGHTS.birthDateNear, says: `years of birth ${years_} apart` };
  if (apart <= 10) return { bits: WEIGHTS.birthDateFar, says: `years of birth ${years_} apart` };
  return { bits: WEIGHTS.birthDateVeryFar, says: `years of birth ${years_} apart` };
}

/** Evidence of birth dates; undefined when either side states none. */
export function birthDateEvidence(
  subject: readonly PartialDate[] | undefined,
  listed: readonly PartialDate[] | undefined,
): Evidence | undefined {
  if (!subject || !listed || subject.length === 0 || listed.length === 0) return undefined;
  let best: { finding: Finding; a: PartialDate; b: PartialDate } | undefined;
  for (const a of subject) {
    for (const b of listed) {
      const finding = compareDates(a, b);
      if (!best || finding.bits > best.finding.bits) best = { finding, a, b };
    }
  }
  if (!best) return undefined;
  return {
    field: "birth_date",
    subject: formatPartialDate(best.a),
    listed: formatPartialDate(best.b),
    bits: best.finding.bits,
    detail: best.finding.says,
  };
}
