// Which parts of a message's URLs tell its reader from others? In one copy: what encodes or hashes an address of the
// recipients, for certain; what looks random where identifiers stand, probably. Two copies prove it (`comparison.ts`).

import type { RemoteReference } from "../html/remote-reference.ts";
import { AddressForms } from "./address-forms.ts";
import { isAdvertisement } from "./mailing-services.ts";
import { randomness } from "./randomness.ts";
import { CERTAIN_NAMES, LIKELY_NAMES, OTHER_NAMES, surroundings } from "./reader-names.ts";
import { decoded, type UrlPart, urlShape } from "./url-parts.ts";

export interface Identifier {
  readonly url: string;
  /** As it stands in the URL. */
  readonly text: string;
  /** Why it is taken for one. */
  readonly ground: string;
  /** Whether it is derived from the address or proven by another copy; else it only looks like one. */
  readonly isCertain: boolean;
  /** Whether opening the message sends it. */
  readonly loads: boolean;
}

/** Digits alone are many things; under a name that says little they must be many. */
const DIGITS_MIN = 7;

function looksLikeReader(part: UrlPart, reference: RemoteReference, before: readonly string[]): boolean {
  const text = decoded(part.text);
  const chance = randomness(text);
  if (CERTAIN_NAMES.test(part.name) && (chance > 0 || /^\d{4,}$/.test(text))) return true;
  if (chance === 0) return false;
  const isHidden = reference.hidden.length > 0;
  if (part.kind === "parameter" || part.name !== "") {
    if (LIKELY_NAMES.test(part.name)) return chance === 2 || !/^\d+$/.test(text) || text.length >= DIGITS_MIN;
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

function isGuessed(part: UrlPart, parts: readonly UrlPart[], reference: RemoteReference): boolean {
  if (isAccountOrCampaign(part, parts)) return false;
  // A link that is clicked tells nothing by being opened: only what can be nothing else is taken.
  if (!reference.loads) {
    return part.name !== "" && CERTAIN_NAMES.test(part.name) && randomness(decoded(part.text)) === 2;
  }
  return looksLikeReader(part, reference, segmentsBefore(part, parts));
}

/** Where the address stands in a longer part, that place alone: `list%2Cjane@example.org` → `jane@example.org`. */
function plainAddressIn(part: string, addresses: readonly string[]): string {
  const lower = part.toLowerCase();
  for (const address of addresses) {
    for (const spelling of [address, address.replace("@", "%40")]) {
      const at = lower.indexOf(spelling);
      if (at !== -1) return part.slice(at, at + spelling.length);
    }
  }
  return part;
}

/**
 * Identifiers in what the message loads and links to.
 * @param addresses recipients' addresses.
 */
export function identifiersIn(references: readonly RemoteReference[], addresses: readonly string[]): Identifier[] {
  const forms = addresses.map((address) => new AddressForms(address));
  const found = new Map<string, Identifier>();
  const guessed = new Set<string>();
  const add = (identifier: Identifier) => {
    const key = `${identifier.url}\n${identifier.text}`;
    if (!found.has(key)) found.set(key, identifier);
  };
  const shapes = new Map<string, ReturnType<typeof urlShape>>();
  const partsOf = (url: string) => {
    if (!shapes.has(url)) shapes.set(url, urlShape(url));
    return shapes.get(url)?.parts ?? [];
  };
  const seen = new Set<string>();
  for (const reference of references) {
    const { url, loads } = reference;
    const key = `${url}\n${loads}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const parts = partsOf(url);
    for (const part of parts) {
      const form = forms.map((each) => each.formIn(part.text)).find((each) => each !== undefined);
      if (form !== undefined) {
        const text = form === "plain" ? plainAddressIn(part.text, addresses) : part.text;
        add({ url, text, ground: `the recipient's address, ${form}`, isCertain: true, loads });
      } else if (!isAdvertisement(url) && isGuessed(part, parts, reference)) {
        if (loads) guessed.add(part.text);
        add({ url, text: part.text, ground: "looks random where identifiers stand", isCertain: false, loads });
      }
    }
  }
  // What a beacon sends when the message is opened, links send when they are clicked.
  for (const { url, loads } of references) {
    if (loads) continue;
    for (const part of partsOf(url)) {
      if (guessed.has(part.text)) {
        add({ url, text: part.text, ground: "the same as in what is loaded", isCertain: false, loads });
      }
    }
  }
  return [...found.values()];
}
