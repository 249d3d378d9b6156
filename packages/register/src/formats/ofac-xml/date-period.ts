// Which date do the elements of a period state? Written as OFAC prints it in its other files, so that it is read alike.

import type { XmlElement } from "../xml-tree.ts";
import { childrenOf, childText } from "../xml-tree.ts";

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function dayOf(element: XmlElement | undefined, end: boolean): Day | undefined {
  if (element === undefined) return undefined;
  const [year, month, day] = ["Year", "Month", "Day"].map((name) => Number(childText(element, name) || Number.NaN));
  if (year === undefined || !Number.isInteger(year)) return undefined;
  const stated = Number.isInteger(month) ? (month as number) : end ? 12 : 1;
  const last = new Date(Date.UTC(year, stated, 0)).getUTCDate();
  return { year, month: stated, day: Number.isInteger(day) ? (day as number) : end ? last : 1 };
}

function dayText({ year, month, day }: Day): string {
  return `${String(day).padStart(2, "0")} ${MONTHS[month - 1] ?? month} ${year}`;
}

function isLastOf(day: Day, month: number): boolean {
  return day.month === month && day.day === new Date(Date.UTC(day.year, month, 0)).getUTCDate();
}

/** "23 Nov 1962", "Nov 1962", "1962", "1958 to 1959", with "circa" before what is approximate; "" for no date. */
export function periodText(period: XmlElement): string {
  const [start] = childrenOf(period, "Start");
  const [end] = childrenOf(period, "End");
  const at = (element: XmlElement | undefined, name: string) => element && childrenOf(element, name)[0];
  const from = dayOf(at(start, "From") ?? start, false);
  const to = dayOf(at(end, "To") ?? end ?? at(start, "To") ?? at(start, "From") ?? start, true);
  if (from === undefined || to === undefined) return "";
  const circa = [start, end].some((element) => element?.attributes["Approximate"] === "true") ? "circa " : "";
  return `${circa}${spanText(from, to)}`;
}

function spanText(from: Day, to: Day): string {
  const whole = { years: from.month === 1 && from.day === 1 && isLastOf(to, 12) };
  if (dayText(from) === dayText(to)) return dayText(from);
  if (whole.years) return from.year === to.year ? String(from.year) : `${from.year} to ${to.year}`;
  const sameMonth = from.year === to.year && from.month === to.month;
  if (sameMonth && from.day === 1 && isLastOf(to, to.month)) return `${MONTHS[from.month - 1]} ${from.year}`;
  return `${dayText(from)} to ${dayText(to)}`;
}

/** A single date: `<Date><Year>2017</Year><Month>7</Month><Day>31</Day></Date>`, as ISO. */
export function dateText(element: XmlElement): string {
  const parts = ["Year", "Month", "Day"].map((name) => childText(element, name));
  return parts
    .filter((part) => part !== "")
    .map((part) => part.padStart(2, "0"))
    .join("-");
}
