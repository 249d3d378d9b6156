// What date does a list print, and how much of it is known? Text as printed in, EDTF (ISO 8601-2) out.

import { type DatePoint, formatPartialDate, type PartialDate, parsePartialDate } from "@portcullis/match";
import type { StatedDate } from "../model/party.ts";

/** How the list writes dates in digits: 12/11/1985 is November for `dmy`, December for `mdy`. */
export type DateOrder = "dmy" | "mdy" | "ymd";

/** Dates are short; anything longer is prose. */
const CHARACTERS_MAX = 80;

/** Years outside are placeholders ("0001-01-01") or misprints. */
const YEAR_MIN = 1000;
const YEAR_MAX = 2999;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAME =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** Words that make a date an "about". They may stand before or after it. */
const ABOUT_BEFORE =
  /^(?:(?:in )?(?:or )?(?:circa|approximately|approx|about|around|ca|c|est|estimated|early|mid|late)(?=[\s.\-~\d])[\s.-]*|~\s*)+/;
const ABOUT_AFTER = /[\s,(]*(?:\b(?:circa|approximately|approx\.?|about)\)?|~)$/;

/** Placeholders where a day or month is not known: 00, dd, mm, --, xx, ?? */
const UNKNOWN_PART = /^(?:0{1,2}|d{1,2}|m{1,2}|x{1,2}|-{1,2}|\?{1,2})$/;

/**
 * Reads one printed date. `printed` keeps the text (white space collapsed); `date` is its EDTF form, and absent when the
 * text is empty, not understood, or impossible (31/02/1980): then the caller reports a problem. Dates written year first
 * (1985-11-12) are read in every order; `ymd` reads year-last digits day first between full stops (12.11.1985), else only when
 * they can be read one way.
 */
export function statedDate(printed: string, order: DateOrder): StatedDate {
  const text = printed.replace(/\s+/g, " ").trim();
  if (text.length > CHARACTERS_MAX) return { printed: text };
  const found = readDate(text.toLowerCase().replace(/^['"]+|['".;,]+$/g, ""), order);
  if (found === undefined) return { printed: text };
  const date = formatPartialDate(found);
  return parsePartialDate(date) === undefined ? { printed: text } : { printed: text, date };
}

function readDate(text: string, order: DateOrder): PartialDate | undefined {
  const body = text.replace(ABOUT_BEFORE, "").replace(ABOUT_AFTER, "").trim();
  const found = readRange(body, order) ?? readDecade(body) ?? readPoint(body, order);
  return found && (body === text ? found : { ...found, circa: true });
}

function readRange(text: string, order: DateOrder): PartialDate | undefined {
  const ends =
    /^between (.+?) and (.+)$/.exec(text) ??
    /^(?:from )?(.+?) (?:to|until|-|–|—) (.+)$/.exec(text) ??
    /^(\d{4})\s*[-–—/]\s*(\d{4})$/.exec(text) ??
    /^(\d{4}-\d\d(?:-\d\d)?)\/(\d{4}-\d\d(?:-\d\d)?)$/.exec(text);
  if (ends === null) return undefined;
  const [first, last] = [ends[1] ?? "", ends[2] ?? ""].map((end) => end.replace(ABOUT_BEFORE, ""));
  const about = first !== ends[1] || last !== ends[2];
  const to = readPoint(last ?? "", order);
  // "Between Aug. and Sep. 1977": the year stands once.
  const from = readPoint(first ?? "", order) ?? (to && readPoint(`${first} ${to.year}`, order));
  if (!from || !to || latest(to) < earliest(from)) return undefined;
  return about ? { ...from, circa: true, to } : { ...from, to };
}

function earliest(point: DatePoint): number {
  return point.year * 10_000 + (point.month ?? 0) * 100 + (point.day ?? 0);
}

function latest(point: DatePoint): number {
  return point.year * 10_000 + (point.month ?? 99) * 100 + (point.day ?? 99);
}

function readDecade(text: string): PartialDate | undefined {
  const year = Number(/^(\d{3}0)['’]?s$/.exec(text)?.[1] ?? Number.NaN);
  return inYears(year) ? { year, to: { year: year + 9 } } : undefined;
}

function inYears(year: number): boolean {
  return year >= YEAR_MIN && year <= YEAR_MAX;
}

/** One date without "about" and range. A time of day or a zone after a whole date says nothing of the date. */
function readPoint(text: string, order: DateOrder): DatePoint | undefined {
  const bare = text
    .trim()
    .replace(/(\d)(?:t| )\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?(?: ?(?:z|[+-]\d{2}:?\d{2}))?$/, "$1")
    .replace(/^(\d{4}-\d{2}-\d{2})(?:z|[+-]\d{2}:\d{2})$/, "$1");
  if (/^\d{4}$/.test(bare)) return point(bare);
  return yearFirst(bare) ?? withMonthName(bare) ?? yearLast(bare, order);
}

function yearFirst(text: string): DatePoint | undefined {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return point(compact[1], compact[2], compact[3]);
  const found = /^(\d{4})([-/.])([a-z\d?-]{1,2})(?:\2([a-z\d?-]{1,2}))?$/.exec(text);
  return found ? point(found[1], found[3], found[4]) : undefined;
}

function withMonthName(text: string): DatePoint | undefined {
  const words = text.replace(/(\d)(?:st|nd|rd|th)\b/, "$1").split(/[\s.,/-]+(?=\S)/);
  const name = words.findIndex((word) => MONTH_NAME.test(word));
  const year = words.at(-1);
  if (name < 0 || words.length > 3 || year === undefined || !/^\d{4}$/.test(year)) return undefined;
  const month = String(MONTHS.indexOf((words[name] ?? "").slice(0, 3)) + 1);
  const day = words.length === 3 ? words[name === 0 ? 1 : 0] : undefined;
  return name > 1 || (name === 1 && words.length === 2) ? undefined : point(year, month, day);
}

function yearLast(text: string, order: DateOrder): DatePoint | undefined {
  const two = /^([a-z\d?-]{1,2})[/.-](\d{4})$/.exec(text);
  if (two) return point(two[2], two[1]);
  const three = /^([a-z\d?-]{1,2})([/.\s-])([a-z\d?-]{1,2})\2(\d{4})$/.exec(text);
  if (three === null) return undefined;
  const [, first, separator, second, year] = three;
  // Where dates are written with full stops, the day comes first.
  if (order === "dmy" || (order === "ymd" && separator === ".")) return point(year, second, first);
  if (order === "mdy") return point(year, first, second);
  const dayFirst = point(year, second, first);
  const monthFirst = point(year, first, second);
  if (dayFirst && monthFirst && earliest(dayFirst) !== earliest(monthFirst)) return undefined;
  return dayFirst ?? monthFirst;
}

/** A point of digits or placeholders; undefined when a part is neither, or no calendar has it. */
function point(yearText?: string, monthText?: string, dayText?: string): DatePoint | undefined {
  const year = Number(yearText);
  const month = part(monthText);
  const day = part(dayText);
  if (!inYears(year) || month === undefined || day === undefined) return undefined;
  // A day in an unknown month cannot be kept: the year alone is what is known.
  const made: DatePoint = month === 0 ? { year } : day === 0 ? { year, month } : { year, month, day };
  return parsePartialDate(formatPartialDate(made)) === undefined ? undefined : made;
}

/** 0 for "not known", undefined for "cannot be read". */
function part(text: string | undefined): number | undefined {
  if (text === undefined || UNKNOWN_PART.test(text)) return 0;
  return /^\d{1,2}$/.test(text) ? Number(text) : undefined;
}
