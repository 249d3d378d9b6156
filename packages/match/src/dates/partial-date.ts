// What does a list know of a date, and how is that written? A partial date is a year, perhaps a month and a day,
// perhaps "about", perhaps a range. It is never a JavaScript Date: most listed birth dates lack a day.

/** One end of a partial date. `month` 1-12, `day` 1-31; a day never stands without its month. */
export interface DatePoint {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A date as far as it is known. `to` makes it a range (both ends included); `circa` means "about". */
export interface PartialDate extends DatePoint {
  readonly circa?: boolean;
  readonly to?: DatePoint;
}

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function parsePoint(text: string): DatePoint | undefined {
  const found = POINT.exec(text);
  if (!found) return undefined;
  const year = Number(found[1]);
  if (found[2] === undefined) return { year };
  const month = Number(found[2]);
  if (month < 1 || month > 12) return undefined;
  if (found[3] === undefined) return { year, month };
  const day = Number(found[3]);
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return { year, month, day };
}

/** Days of a month in the proleptic Gregorian calendar; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Reads the written form: ISO 8601-2 (EDTF) `1985`, `1985-11`, `1985-11-12`, `1985~` (about), `1960/1962` (range).
 * Returns undefined for anything else, so that a caller can report what it was given.
 */
export function parsePartialDate(text: string): PartialDate | undefined {
  const circa = text.endsWith("~");
  const body = circa ? text.slice(0, -1) : text;
  const slash = body.indexOf("/");
  if (slash < 0) {
    const point = parsePoint(body);
    return point && (circa ? { ...point, circa } : point);
  }
  const from = parsePoint(body.slice(0, slash));
  const to = parsePoint(body.slice(slash + 1));
  if (!from || !to) return undefined;
  return circa ? { ...from, circa, to } : { ...from, to };
}

function formatPoint(point: DatePoint): string {
  let text = String(point.year).padStart(4, "0");
  if (point.month !== undefined) text += `-${String(point.month).padStart(2, "0")}`;
  if (point.day !== undefined) text += `-${String(point.day).padStart(2, "0")}`;
  return text;
}

/** Writes the form that {@link parsePartialDate} reads; the two are inverse. */
export function formatPartialDate(date: PartialDate): string {
  return formatPoint(date) + (date.to ? `/${formatPoint(date.to)}` : "") + (date.circa ? "~" : "");
}
