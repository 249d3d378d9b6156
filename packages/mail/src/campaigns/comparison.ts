// Which parts of a message's URLs differ from those of another reader's copy? Those are the identifiers: no guess, a proof.

import type { RemoteReference } from "../html/remote-reference.ts";
import { type UrlPart, urlShape } from "../signals/url-parts.ts";

export interface Difference {
  readonly url: string;
  /** The part of the URL that is this reader's, as it stands in it. */
  readonly text: string;
  readonly loads: boolean;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  /** URLs that stand in both copies letter for letter: nothing in them tells readers apart. */
  readonly shared: ReadonlySet<string>;
  /** Parts of aligned URLs that are equal in both copies, as `url\ntext`. */
  readonly equalParts: ReadonlySet<string>;
}

/** What two URLs of one place in a campaign have in common: all but what varies. */
function skeleton(reference: RemoteReference): string {
  const shape = urlShape(reference.url);
  if (shape === undefined) return `${reference.place} -`;
  const host = shape.host.split(".").slice(-2).join(".");
  const parts = shape.parts.map(({ kind, name }) => `${kind[0]}${name}`).join(",");
  return `${reference.loads} ${host} ${parts}`;
}

/** Pairs references of two copies by skeleton, the nth with the nth, equal ones first. */
function aligned(
  own: readonly RemoteReference[],
  other: readonly RemoteReference[],
): (readonly [RemoteReference, RemoteReference])[] {
  const theirs = new Map<string, RemoteReference[]>();
  for (const reference of other) {
    const key = skeleton(reference);
    theirs.set(key, [...(theirs.get(key) ?? []), reference]);
  }
  const pairs: (readonly [RemoteReference, RemoteReference])[] = [];
  const taken = new Map<string, number>();
  for (const reference of own) {
    const key = skeleton(reference);
    const nth = taken.get(key) ?? 0;
    taken.set(key, nth + 1);
    const partner = theirs.get(key)?.[nth];
    if (partner) pairs.push([reference, partner]);
  }
  return pairs;
}

const SEPARATOR = /([-_.~:|])/;

/** The pieces of a part that differ, joined by what separates them; words and numbers around them are left out. */
export function differingText(own: string, other: string): string {
  const [mine, theirs] = [own.split(SEPARATOR), other.split(SEPARATOR)];
  if (mine.length !== theirs.length || mine.length === 1) return own;
  const first = mine.findIndex((piece, at) => piece !== theirs[at]);
  const last = mine.findLastIndex((piece, at) => piece !== theirs[at]);
  const text = mine.slice(first, last + 1).join("");
  // Pieces of one random text may agree by chance.
  return text.length >= 3 ? text : own;
}

function differingParts(mine: readonly UrlPart[], theirs: readonly UrlPart[]): [string, boolean][] {
  return mine.map((part, at) => {
    const other = theirs[at]?.text ?? "";
    return part.text === other ? [part.text, true] : [differingText(part.text, other), false];
  });
}

/** Compares one reader's copy with another's. */
export function compareCopies(own: readonly RemoteReference[], other: readonly RemoteReference[]): Comparison {
  const differences = new Map<string, Difference>();
  const theirUrls = new Set(other.map(({ url }) => url));
  const shared = new Set(own.map(({ url }) => url).filter((url) => theirUrls.has(url)));
  const equalParts = new Set<string>();
  const [mine, rest] = [own, other].map((each) => each.filter(({ url }) => !shared.has(url)));
  for (const [reference, partner] of aligned(mine ?? [], rest ?? [])) {
    const { url, loads } = reference;
    for (const [text, isEqual] of differingParts(urlShape(url)?.parts ?? [], urlShape(partner.url)?.parts ?? [])) {
      if (isEqual) equalParts.add(`${url}\n${text}`);
      else if (text !== "") differences.set(`${url}\n${text}`, { url, text, loads });
    }
  }
  return { differences: [...differences.values()], shared, equalParts };
}
