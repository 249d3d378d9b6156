// Which date did a person who fills in a form or a spreadsheet mean? More ways of writing than the lists use.

import { daysInMonth, formatPartialDate, type PartialDate, parsePartialDate } from "@portcullis/match";

/** Readings of one written date: none (it is no date), one, or two where day and month may be meant either way round. */
export type DateReadings = readonly string[];

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;
const YEAR_FIRST = /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2})[./-](\d{4})$/;
const DAY_MONTH_NAME = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?[ ,-]+(\d{4})$/;
const MONTH_NAME_DAY = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
const MONTH_NAME_YEAR = /^([a-z]{3,9})\.? (\d{4})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const CIRCA = /^(?:(?:circa|about|approximately)\s+|ca?\.?\s*)(\d{4})$/;

/** Full names and their beginnings of three letters or more. */
const MONTH_NAMES = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

function monthNamed(word: string): number {
  const month = MONTHS.indexOf(word.slice(0, 3)) + 1;
  return month > 0 && MONTH_NAMES[month - 1]?.startsWith(word === "sept" ? "sep" : word) ? month : 0;
}

/** Zero as month or day is how forms write "not known". Empty when there is no such day. */
function written(year: number, month: number, day: number): DateReadings {
  if (year < 1000) return [];
  if (month === 0) return day === 0 ? [formatPartialDate({ year })] : [];
  if (month > 12) return [];
  if (day === 0) return [formatPartialDate({ year, month })];
  return day <= daysInMonth(year, month) ? [formatPartialDate({ year, month, day })] : [];
}

function numericReadings(first: number, second: number, year: number, separator: string): DateReadings {
  const dayFirst = written(year, second, first);
  // With full stops nobody writes the month first.
  if (separator === "." || first === second || first === 0) return dayFirst;
  const monthFirst = written(year, first, second);
  return [...dayFirst, ...monthFirst.filter((reading) => !dayFirst.includes(reading))];
}

function backwards(date: PartialDate): boolean {
  if (!date.to) return false;
  const ordinal = (point: { year: number; month?: number; day?: number }, missing: number): number =>
    point.year * 10_000 + (point.month ?? missing) * 100 + (point.day ?? missing);
  return ordinal(date, 0) > ordinal(date.to, 99);
}

/**
 * Reads ISO 8601 and EDTF (`1985-11-12`, `1985~`, `1960/1962`), a time after the date is left out, and the forms people
 * type: `12/11/1985`, `12.11.1985`, `12 Nov 1985`, `November 12, 1985`, `11/1985`, `19851112`, `c. 1985`, `00/00/1985`.
 * @returns EDTF strings; day before month comes first.
 */
export function readSubjectDate(text: string): DateReadings {
  const clean = text.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
  const plain = clean.replace(/^(\d{4}-\d{2}-\d{2})[t ]\d{2}:?\d{2}.*$/, "$1");
  const edtf = parsePartialDate(plain);
  if (edtf) return edtf.year < 1000 || backwards(edtf) ? [] : [formatPartialDate(edtf)];
  return readTyped(plain);
}

function readTyped(plain: string): DateReadings {
  const n = (part: string | undefined): number => Number(part);
  let found = CIRCA.exec(plain);
  if (found) return n(found[1]) < 1000 ? [] : [`${found[1]}~`];
  found = NUMERIC.exec(plain);
  if (found) return numericReadings(n(found[1]), n(found[3]), n(found[4]), found[2] ?? "");
  found = YEAR_FIRST.exec(plain) ?? COMPACT.exec(plain) ?? /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (found) return written(n(found[1]), n(found[2]), n(found[3]));
  found = MONTH_YEAR.exec(plain);
  if (found) return written(n(found[2]), n(found[1]), 0);
  found = DAY_MONTH_NAME.exec(plain);
  if (found) return named(found[2], n(found[1]), n(found[3]));
  found = MONTH_NAME_DAY.exec(plain);
  if (found) return named(found[1], n(found[2]), n(found[3]));
  found = MONTH_NAME_YEAR.exec(plain);
  return found ? named(found[1], 0, n(found[2])) : [];
}

function named(word: string | undefined, day: number, year: number): DateReadings {
  const month = monthNamed(word ?? "");
  return month === 0 ? [] : written(year, month, day);
}
