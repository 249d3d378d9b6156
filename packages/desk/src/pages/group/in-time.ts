// How does a long story get short? What was told of one day stands together, what several said in the same words once.

import type { GroupEvent } from "../../api/group-types.ts";
import { gradeText, isDenied } from "./told.ts";

/** In the order in which a story goes. */
export const KINDS = ["operation", "statement", "designation", "response", "position", "denial"] as const;

export interface ToldEvent {
  readonly kind: string;
  readonly text: string;
  readonly isDenied: boolean;
  readonly party: string | undefined;
  /** Who says so, each with words of likelihood and denials. */
  readonly voices: readonly string[];
}

export interface ToldDay {
  /** ISO day; empty when it is not known. */
  readonly on: string;
  readonly events: readonly ToldEvent[];
}

/** Some sources write a day of long ago for "not known". */
function dayOf(on: string): string {
  return /^0|^1[0-8]/.test(on) ? "" : on;
}

function voiceOf(event: GroupEvent): string {
  const { speaker, via, grade, polarity, denied_by } = event;
  return [
    via === undefined ? speaker : `${speaker}, via ${via}`,
    gradeText(grade),
    polarity === "no" ? "said not to be so, or to have failed" : "",
    denied_by === undefined ? "" : `denied by ${denied_by.join(", ")}`,
  ]
    .filter((part) => part !== "")
    .join("; ");
}

function rankOf(kind: string): number {
  const at = (KINDS as readonly string[]).indexOf(kind);
  return at < 0 ? KINDS.length : at;
}

/** Days in the order of the events, in a day by kind. */
export function daysOf(timeline: readonly GroupEvent[]): readonly ToldDay[] {
  const days = new Map<string, Map<string, GroupEvent[]>>();
  for (const event of timeline) {
    const on = dayOf(event.on);
    const told = days.get(on) ?? new Map<string, GroupEvent[]>();
    const key = `${event.kind}\n${event.text.toLowerCase()}\n${event.party ?? ""}`;
    days.set(on, told.set(key, [...(told.get(key) ?? []), event]));
  }
  return [...days].map(([on, told]) => ({
    on,
    events: [...told.values()]
      .map((events) => ({
        kind: events[0]?.kind ?? "",
        text: events[0]?.text ?? "",
        party: events[0]?.party,
        isDenied: events.some((event) => event.kind === "denial" || isDenied(event)),
        voices: [...new Set(events.map(voiceOf))],
      }))
      .toSorted((a, b) => rankOf(a.kind) - rankOf(b.kind)),
  }));
}

export interface LaneDot {
  readonly on: string;
  /** Share of the way from the first year to the last, 0 to 1. */
  readonly at: number;
  readonly count: number;
  readonly isDenied: boolean;
}

export interface Lane {
  readonly kind: string;
  readonly dots: readonly LaneDot[];
}

export interface Lanes {
  readonly lanes: readonly Lane[];
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

const YEAR_MS = 365.25 * 86_400_000;
const YEARS_SHOWN_MAX = 8;

/** Days of a kind on a line from the first year to the end of the last. */
export function lanesOf(days: readonly ToldDay[]): Lanes {
  const dated = days.filter(({ on }) => /^\d{4}-\d{2}-\d{2}/.test(on));
  const years = dated.map(({ on }) => Number(on.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years) + 1];
  const [from, span] = [Date.UTC(first, 0), (last - first) * YEAR_MS];
  const placeOf = (ms: number) => Math.min(1, Math.max(0, (ms - from) / span));
  const kinds = [...new Set(dated.flatMap(({ events }) => events.map(({ kind }) => kind)))];
  const lanes = kinds
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map((kind) => ({
      kind,
      dots: dated.flatMap(({ on, events }) => {
        const of = events.filter((event) => event.kind === kind);
        if (of.length === 0) return [];
        const at = placeOf(Date.parse(`${on.slice(0, 10)}T00:00:00Z`));
        return [{ on, at, count: of.length, isDenied: of.every((event) => event.isDenied) }];
      }),
    }));
  const every = Math.max(1, Math.ceil((last - first) / YEARS_SHOWN_MAX));
  const marks = dated.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return {
    lanes,
    years: marks.filter((_, at) => at % every === 0).map((year) => ({ year, at: placeOf(Date.UTC(year, 0)) })),
  };
}
