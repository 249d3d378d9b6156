// Which part of a URL is likely to be its reader's, seen in one copy alone? Chance, names and surroundings are all there is.

import type { RemoteReference } from "../html/remote-reference.ts";
import { randomness } from "./randomness.ts";
import { CERTAIN_NAMES, LIKELY_NAMES, OTHER_NAMES, surroundings } from "./reader-names.ts";
import { decoded, type UrlPart, urlShape } from "./url-parts.ts";

export interface Guess {
  readonly text: string;
  /** 3 by its name, 2 by its randomness, 1 for what may be a number of anything. */
  readonly strength: number;
}

/** Nothing but a reader's pass is as long as this and random. */
const TOKEN_CHARACTERS_MIN = 40;
/** Digits alone are many things; under a name that says little they must be many. */
const DIGITS_MIN = 6;

function looksLikeReader(part: UrlPart, reference: RemoteReference, before: readonly string[]): boolean {
  const text = decoded(part.text);
  const chance = randomness(text);
  if (CERTAIN_NAMES.test(part.name) && (chance > 0 || /^(?:\d{4,}|(?=.*[a-z])(?=.+[A-Z])[A-Za-z]{6,})$/.test(text)))
    return true;
  if (chance === 0) return false;
  const isHidden = reference.hidden.length > 0;
  if (part.kind === "parameter" || part.name !== "") {
    if (LIKELY_NAMES.test(part.name)) return chance === 2 || !/^\d+$/.test(text) || text.length >= DIGITS_MIN;
    if (isHidden && chance === 2 && text.length >= TOKEN_CHARACTERS_MIN) return true;
    return chance === 2 && ((isHidden && !OTHER_NAMES.test(part.name)) || /^[dhwy]$/.test(part.name));
  }
  if (part.kind === "label") return isHidden && chance === 2;
  if (part.kind !== "segment") return chance === 2 && isHidden;
  const around = surroundings(before);
  if (isHidden) return chance === 2 || part.text.length >= 8;
  // A picture that is shown: what stands in its path is its own name, unless it stands where readers are counted.
  if (around === "counting") return chance === 2;
  return chance === 2 && around === "unknown" && !reference.sized && reference.isImage && part.extension === "";
}

/** Mailchimp's parameters (and of whoever imitates them): account, campaign and, in `e`, the reader. */
function isAccountOrCampaign(part: UrlPart, parts: readonly UrlPart[]): boolean {
  if (part.name !== "u" && part.name !== "id") return false;
  const names = new Set(parts.map(({ name }) => name));
  if (names.has("u") && names.has("id") && names.has("e")) return true;
  return part.name === "u" && names.has("id") && /^\d+$/.test(part.text);
}

/** The segments of the path before a part. */
function segmentsBefore(part: UrlPart, parts: readonly UrlPart[]): string[] {
  const segments = parts.filter(({ kind }) => kind === "segment");
  return segments.slice(0, Math.max(0, segments.indexOf(part))).map(({ text }) => text);
}

const SIZE_NAME = /^(?:w|h|width|height|q|quality|fit|crop|auto|dpr|fm|format|resize|fill|rect|usm|blur)$/;
const SIGNATURE_NAME = /^(?:s|sig|signature|hash|h|token|key|k|e|expires|v|ver|x-amz-.*|policy)$/;

/** A picture that its server cuts to size: what stands beside the size is the server's own signature. */
function isSignature(part: UrlPart, parts: readonly UrlPart[]): boolean {
  if (part.kind !== "parameter" || !SIGNATURE_NAME.test(part.name)) return false;
  return parts.some(
    ({ kind, name, text }) => kind === "parameter" && SIZE_NAME.test(name) && /^(?:\d{1,4}|[a-z]{2,9})$/.test(text),
  );
}

/** What a link must have to be nothing but a pass for one reader, after a segment or a host that counts. */
const PASS_CHARACTERS_MIN = 22;
const COUNTING_HOST = /^(?:click|clicks|links?|trk|track(?:ing)?|e|t|l|r|go|url\d*|email|ctrk|em|lnk)\./;

function isPass(part: UrlPart, before: readonly string[], url: string): boolean {
  const { text } = part;
  if (part.kind !== "segment" || text.length < PASS_CHARACTERS_MIN || randomness(text) < 2) return false;
  if (!/[a-z]/.test(text) || !/[A-Z]/.test(text)) return false;
  return surroundings(before) === "counting" || COUNTING_HOST.test(urlShape(url)?.host ?? "");
}

function isGuessed(part: UrlPart, parts: readonly UrlPart[], reference: RemoteReference): boolean {
  if (isAccountOrCampaign(part, parts)) return false;
  // A link that is clicked tells nothing by being opened: only what can be nothing else is taken.
  if (!reference.loads) {
    if (CERTAIN_NAMES.test(part.name)) return randomness(decoded(part.text)) === 2;
    return isPass(part, segmentsBefore(part, parts), reference.url);
  }
  if (reference.hidden.length === 0 && isSignature(part, parts)) return false;
  return looksLikeReader(part, reference, segmentsBefore(part, parts));
}

/** How likely the part is the reader's; 0 when it is not. */
export function guessStrength(part: UrlPart, parts: readonly UrlPart[], reference: RemoteReference): number {
  if (!isGuessed(part, parts, reference)) return 0;
  return CERTAIN_NAMES.test(part.name) ? 3 : Math.max(1, randomness(decoded(part.text)));
}

/** Shorter ones are codes of anything. */
const SOLE_CHARACTERS_MIN = 6;
/** What is seen may be called by a number of its own. */
const SEEN_CHARACTERS_MIN = 10;

/**
 * What nothing asks for but to be told who looks, and holds one part that looks random, holds the reader's: the only one there
 * is. What may be seen counts only on the server of somebody who pretends.
 */
export function soleGuess(
  parts: readonly UrlPart[],
  reference: RemoteReference,
  isPretenders: boolean,
): Guess | undefined {
  const isHidden = reference.hidden.length > 0;
  if (!isHidden && !isPretenders) return undefined;
  const random = parts.filter(({ text }) => randomness(decoded(text)) > 0);
  const [only] = random;
  if (only === undefined || random.length > 1 || /^\d+$/.test(only.text)) return undefined;
  const isLong = only.text.length >= (isHidden ? SOLE_CHARACTERS_MIN : SEEN_CHARACTERS_MIN);
  return isLong ? { text: only.text, strength: 1 } : undefined;
}

/** Shorter ones in links are numbers of articles. */
const LINKED_CHARACTERS_MIN = 16;

/** In a link to the server of somebody who pretends: the only part that looks random, and surely does. */
export function solePass(parts: readonly UrlPart[]): string | undefined {
  const random = parts.filter(({ text }) => randomness(decoded(text)) > 0);
  const [only] = random;
  if (only === undefined || random.length > 1 || only.text.length < LINKED_CHARACTERS_MIN) return undefined;
  return randomness(decoded(only.text)) === 2 && only.extension === "" ? only.text : undefined;
}
