// Which parts of a message's URLs differ from those of another reader's copy? Those are the identifiers: no guess, a proof.

import type { RemoteReference } from "../html/remote-reference.ts";
import { randomness } from "../signals/randomness.ts";
import { type UrlPart, urlShape } from "../signals/url-parts.ts";
import { isWebToken } from "../signals/web-token.ts";

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

type Pair = readonly [own: RemoteReference, other: RemoteReference];

/** The last two labels of a host: those before may name the reader. */
function hostEnd(host: string): string {
  return host.split(".").slice(-2).join(".");
}

/** Where a reference stands and whose server it names: what all copies of a campaign have in the same order. */
export function coarseShape({ place, url }: RemoteReference): string {
  return `${place} ${hostEnd(urlShape(url)?.host ?? "")}`;
}

/** What two URLs of one place in a campaign have in common: all but what varies. */
function skeleton(reference: RemoteReference): string {
  const shape = urlShape(reference.url);
  if (shape === undefined) return `${reference.place} -`;
  const parts = shape.parts.map(({ kind, name }) => `${kind[0]}${name}`).join(",");
  return `${reference.loads} ${hostEnd(shape.host)} ${parts}`;
}

/** Pairs references by a key, the nth with the nth; what found no partner is left. */
function paired(
  own: readonly RemoteReference[],
  other: readonly RemoteReference[],
  keyOf: (reference: RemoteReference) => string,
): { pairs: Pair[]; left: readonly [RemoteReference[], RemoteReference[]] } {
  const theirs = new Map<string, RemoteReference[]>();
  for (const reference of other) {
    const key = keyOf(reference);
    theirs.set(key, [...(theirs.get(key) ?? []), reference]);
  }
  const pairs: Pair[] = [];
  const alone: RemoteReference[] = [];
  for (const reference of own) {
    const partner = theirs.get(keyOf(reference))?.shift();
    if (partner) pairs.push([reference, partner]);
    else alone.push(reference);
  }
  return { pairs, left: [alone, [...theirs.values()].flat()] };
}

const SEPARATOR = /([-_.~:|])/;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** Whether what two copies have in common before the reader's part is more than that part's own beginning: `user-4821`. */
function isOthers(before: readonly string[], rest: string): boolean {
  const text = before.join("");
  return (before.length > 2 || /\d/.test(text) || text.length > 8) && text.length * 4 >= Math.min(rest.length, 24);
}

/** The pieces of a part that differ, joined by what separates them; words and numbers around them are left out. */
export function differingText(own: string, other: string): string {
  if (isWebToken(own)) return own;
  const [mine, theirs] = [own.split(SEPARATOR), other.split(SEPARATOR)];
  if (mine.length !== theirs.length || mine.length === 1) return own;
  const first = mine.findIndex((piece, at) => piece !== theirs[at]);
  const last = mine.findLastIndex((piece, at) => piece !== theirs[at]);
  const start = mine.slice(0, first).join("").length;
  // Groups of one UUID may agree: the clock's and the machine's.
  const uuid = [...own.matchAll(UUID)].find(({ index, 0: text }) => index <= start && start < index + text.length);
  const [before, after] = [mine.slice(0, first), mine.slice(last + 1)];
  const from = isOthers(before, mine.slice(first).join("")) ? first : 0;
  const to = after.length > 0 && /[a-z]/i.test(after.join("")) && after.join("").length > 4 ? last : mine.length - 1;
  const text = mine.slice(from, to + 1).join("");
  if (uuid && text.length <= uuid[0].length) return uuid[0];
  // Pieces of one random text may agree by chance.
  return text.length >= 3 ? text : own;
}

/** Whether a part is written for people: `logo`, `budget-vote`. */
function isWordy({ text, kind }: UrlPart): boolean {
  return kind === "segment" && randomness(text) === 0 && /^[a-z][a-z_-]*$/i.test(text);
}

/** The parts of an aligned URL and whether each is equal; nothing for URLs that name different things. */
function differingParts(mine: readonly UrlPart[], theirs: readonly UrlPart[]): [string, boolean][] {
  const segments = mine.filter(({ text, kind }, at) => kind === "segment" && text !== theirs[at]?.text);
  if (segments.length > 1 && segments.some(isWordy)) return [];
  return mine.map((part, at) => {
    const other = theirs[at]?.text ?? "";
    return part.text === other ? [part.text, true] : [differingText(part.text, other), false];
  });
}

const DELIMITER = /[/?&=#;,]/;

/** What differs between two URLs whose parts are not the same in number: an identifier with a slash in it. */
export function differingMiddle(own: string, other: string): string {
  const shorter = Math.min(own.length, other.length);
  let start = 0;
  while (start < shorter && own[start] === other[start]) start += 1;
  while (start > 0 && !DELIMITER.test(own[start - 1] ?? "")) start -= 1;
  let end = 0;
  while (end < shorter - start && own[own.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  while (end > 0 && !/[/?&#;,.]/.test(own[own.length - end] ?? "")) end -= 1;
  const text = own.slice(start, own.length - end);
  const isEncoded =
    start > own.indexOf("/", 8) && /^[\w+/=%-]{12,}$/.test(text) && randomness(text.replaceAll("/", "")) === 2;
  return isEncoded ? text : "";
}

/** URLs of messages that are held against many others. */
const urlSets = new WeakMap<readonly RemoteReference[], ReadonlySet<string>>();

function urlsOf(references: readonly RemoteReference[]): ReadonlySet<string> {
  const known = urlSets.get(references) ?? new Set(references.map(({ url }) => url));
  urlSets.set(references, known);
  return known;
}

/** How many URLs two copies have in common. */
export function sharedUrls(own: readonly RemoteReference[], other: readonly RemoteReference[]): number {
  const theirs = urlsOf(other);
  return own.reduce((sum, { url }) => sum + (theirs.has(url) ? 1 : 0), 0);
}

/** One reader's part stands in several URLs: where it has others' letters around it in one, those are left out. */
function narrowed(differences: readonly Difference[]): Difference[] {
  const texts = [...new Set(differences.map(({ text }) => text))].sort((a, b) => a.length - b.length);
  return differences.map((each) => {
    if (isWebToken(each.text)) return each;
    const inner = texts.find(
      (text) => text.length >= 5 && text.length < each.text.length && each.text.split(SEPARATOR).includes(text),
    );
    return inner === undefined ? each : { ...each, text: inner };
  });
}

/** Compares one reader's copy with another's. */
export function compareCopies(own: readonly RemoteReference[], other: readonly RemoteReference[]): Comparison {
  const differences = new Map<string, Difference>();
  const theirUrls = urlsOf(other);
  const shared = new Set([...urlsOf(own)].filter((url) => theirUrls.has(url)));
  const equalParts = new Set<string>();
  const add = ({ url, loads }: RemoteReference, text: string) => {
    if (text !== "") differences.set(`${url}\n${text}`, { url, text, loads });
  };
  const alike = paired(
    own.filter(({ url }) => !shared.has(url)),
    other.filter(({ url }) => !shared.has(url)),
    skeleton,
  );
  for (const [reference, partner] of alike.pairs) {
    const { url } = reference;
    for (const [text, isEqual] of differingParts(urlShape(url)?.parts ?? [], urlShape(partner.url)?.parts ?? [])) {
      if (isEqual) equalParts.add(`${url}\n${text}`);
      else add(reference, text);
    }
  }
  for (const [reference, partner] of paired(...alike.left, coarseShape).pairs)
    add(reference, differingMiddle(reference.url, partner.url));
  return { differences: narrowed([...differences.values()]), shared, equalParts };
}
