// Which days does a text speak of? Dates as it prints them, those like "on Monday" or "in July" resolved against its own day.

import { casual, GB } from "chrono-node/en";
import type { Span } from "../text/spans.ts";

export interface StatedDay extends Span {
  readonly text: string;
  /** A day, a month or a year: 2024-03-25, 2024-03, 2024. */
  readonly iso: string;
}

const YEAR = /(?<![\p{L}\p{N}.,/-])(?:19[89]\d|20\d\d)(?![\p{N}/-]|[.,]\d)/gu;

const MS_A_DAY = 86_400_000;

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** Announcements speak of what has been: a weekday or month without a year is the last one, not the next. */
function inThePast(day: Date, text: string, on: Date, isCertain: (part: "year" | "weekday") => boolean): Date {
  if (day.getTime() <= on.getTime() || /\b(?:next|will|until|by|coming)\b/iu.test(text)) return day;
  if (isCertain("weekday")) return new Date(day.getTime() - 7 * MS_A_DAY);
  if (isCertain("year")) return day;
  const earlier = new Date(day);
  earlier.setUTCFullYear(earlier.getUTCFullYear() - 1);
  return earlier;
}

/** "12/08/2025": the day first wherever a date of the text can only be read so, and in texts of authorities that write it so. */
function isDayFirst(text: string): boolean {
  const dates = [...text.matchAll(/(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](?:19|20)\d\d(?!\d)/gu)].slice(0, 200);
  if (dates.length === 0) return false;
  const days = dates.filter(([, first]) => Number(first) > 12).length;
  const months = dates.filter(([, , second]) => Number(second) > 12).length;
  if (days !== months) return days > months;
  const own =
    /\b(?:UK|United Kingdom|HM Treasury|OFSI|FCDO|gov\.uk|Council of the EU|European Union|EU|Australia|DFAT|New Zealand|MFAT)\b/u;
  const american = /\b(?:OFAC|U\.S\.|United States|Department of (?:the Treasury|Justice|State))\b/u;
  return own.test(text) && !american.test(text);
}

/**
 * Days in order.
 * @param on the text's own day, ISO; without it only what bears its year is told
 */
export function daysIn(text: string, on?: string): readonly StatedDay[] {
  const reference = new Date(`${on ?? "2000-01-01"}T12:00:00Z`);
  const found: StatedDay[] = [];
  for (const { index, text: printed, start } of (isDayFirst(text) ? GB : casual).parse(text, {
    instant: reference,
    timezone: 0,
  })) {
    const isDay = start.isCertain("day") || start.isCertain("weekday");
    const isYear = start.isCertain("year");
    if (!isDay && !start.isCertain("month")) continue;
    if (on === undefined && !isYear) continue;
    // "Now", "currently" and "in the next two years" name no day.
    if (/^(?:now|currently|at (?:the|this) moment)$/iu.test(printed) || !/\p{L}{3}|\d/u.test(printed)) continue;
    const day = inThePast(start.date(), printed, reference, (part) => start.isCertain(part));
    const [year, month] = [day.getUTCFullYear(), two(day.getUTCMonth() + 1)];
    const iso = isDay ? `${year}-${month}-${two(day.getUTCDate())}` : `${year}-${month}`;
    const clean = printed.replace(/[\s,]+$/u, "");
    found.push({ start: index, end: index + clean.length, text: clean, iso });
  }
  for (const match of text.matchAll(YEAR)) {
    const [start, end] = [match.index, match.index + 4];
    if (found.some((day) => day.start < end && start < day.end)) continue;
    found.push({ start, end, text: match[0], iso: match[0] });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** The day a text gives for itself: the first whole date near its beginning. */
export function ownDay(text: string): string | undefined {
  return daysIn(text.slice(0, 600)).find(({ iso }) => iso.length === 10)?.iso;
}
