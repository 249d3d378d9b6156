// Which places of a message are marked in its picture? Every link and source that a signal speaks of gets a number.

import type { Signal } from "@portcullis/mail";

export interface MarkedPlace {
  /** From 1, in the order of the signals. */
  readonly number: number;
  readonly url: string;
  readonly kind: "beacon" | "link";
  readonly signals: readonly Signal[];
  /** Identifiers of the reader, as they stand in the URL. */
  readonly identifiers: readonly string[];
}

/** Places beyond this are counted, not marked. */
export const PLACES_MAX = 40;

const isUrl = (where: string) => /^\s*(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(where);

/** Beacons first. */
export function markedPlaces(signals: readonly Signal[]): readonly MarkedPlace[] {
  const byUrl = new Map<string, Signal[]>();
  for (const signal of signals) {
    if (!isUrl(signal.where)) continue;
    const known = byUrl.get(signal.where);
    if (known === undefined) byUrl.set(signal.where, [signal]);
    else known.push(signal);
  }
  const places = [...byUrl].map(([url, own]) => ({
    url,
    kind: own.some(({ type }) => type === "beacon") ? ("beacon" as const) : ("link" as const),
    signals: own,
    identifiers: own.filter(({ type }) => type === "identifier").map(({ detail }) => detail),
  }));
  const ordered = [...places.filter(({ kind }) => kind === "beacon"), ...places.filter(({ kind }) => kind === "link")];
  return ordered.map((place, at) => ({ number: at + 1, ...place }));
}

/** Signals that stand elsewhere than in a URL. */
export function otherSignals(signals: readonly Signal[]): readonly Signal[] {
  return signals.filter(({ where }) => !isUrl(where));
}
