// Which parts of a message's URLs tell its reader from others? In one copy: what encodes or hashes an address of the
// recipients, for certain; what looks random where identifiers stand, probably. Two copies prove it (`comparison.ts`).

import type { RemoteReference } from "../html/remote-reference.ts";
import { registrableDomain } from "../sender/domains.ts";
import { type AddressInPart, addressForms } from "./address-forms.ts";
import { type Guess, guessStrength, soleGuess, solePass } from "./guesses.ts";
import { isAdvertiser } from "./mailing-services.ts";
import { randomness } from "./randomness.ts";
import { decoded, type UrlShape, urlShape } from "./url-parts.ts";

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

/** What stands in several pictures may be a campaign's number; as long as this and random it is the reader's as in the one that is hidden. */
const SHARED_CHARACTERS_MIN = 12;
/** Shorter names before the sign are many people's, and words. */
const LOCAL_CHARACTERS_MIN = 6;
const NO_PERSON =
  /^(?:info|contact|office|admin|support|sales|press|media|news|newsletter|editor|webmaster|postmaster|secretary|accounts)$/;

/** The names before the sign, which tell who looks as well as the whole address does. */
function localNames(addresses: readonly string[]): ReadonlySet<string> {
  const names = addresses.map((address) => address.split("@", 1)[0]?.toLowerCase() ?? "");
  return new Set(names.filter((name) => name.length >= LOCAL_CHARACTERS_MIN && !NO_PERSON.test(name)));
}

/** Why a link of somebody who pretends is taken to name its reader. */
export const PRETENDERS_PASS = "looks random, in a link to the server of a sender who claims to be another";

const NOTHING: Pick<UrlShape, "host" | "parts"> = { host: "", parts: [] };

/** In one URL what is surely the reader's, or surely random, leaves nothing to what may be a number of anything. */
function strongest(guesses: readonly Guess[], hasCertain: boolean): readonly Guess[] {
  const most = Math.max(hasCertain ? 2 : 0, ...guesses.map(({ strength }) => strength));
  return guesses.filter(({ strength }) => strength >= most);
}

/**
 * Identifiers in what the message loads and links to.
 * @param addresses recipients' addresses.
 * @param pretender the domain of a sender who pretends to be another: what looks random in what his own server is asked for is
 *   taken for the reader's, wherever it stands.
 */
export function identifiersIn(
  references: readonly RemoteReference[],
  addresses: readonly string[],
  pretender = "",
): Identifier[] {
  const forms = addresses.map(addressForms);
  const locals = localNames(addresses);
  const found = new Map<string, Identifier>();
  const guessed = new Set<string>();
  const add = (identifier: Identifier) => {
    const key = `${identifier.url}\n${identifier.text}`;
    if (!found.has(key)) found.set(key, identifier);
  };
  const looked = new Map<string, AddressInPart | undefined>();
  const heldIn = (text: string) => {
    if (looked.has(text)) return looked.get(text);
    let held: AddressInPart | undefined;
    for (const each of forms) {
      held = each.formIn(text);
      if (held !== undefined) break;
    }
    looked.set(text, held);
    return held;
  };
  const seen = new Set<string>();
  for (const reference of references) {
    const { url, loads } = reference;
    const key = `${url}\n${loads}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const { host, parts } = urlShape(url) ?? NOTHING;
    const isAdvertised = isAdvertiser(host);
    const guesses: Guess[] = [];
    let hasCertain = false;
    for (const part of parts) {
      const held = heldIn(part.text);
      if (held !== undefined) {
        hasCertain = true;
        add({ url, text: held.text, ground: `the recipient's address, ${held.form}`, isCertain: true, loads });
      } else if (loads && reference.hidden.length > 0 && locals.has(decoded(part.text).toLowerCase())) {
        hasCertain = true;
        const ground = "the name before the @ of the recipient's address";
        add({ url, text: part.text, ground, isCertain: true, loads });
      } else {
        const strength = isAdvertised ? 0 : guessStrength(part, parts, reference);
        if (strength > 0) guesses.push({ text: part.text, strength });
      }
    }
    const isHis = pretender !== "" && registrableDomain(host) === pretender;
    if (guesses.length === 0 && !hasCertain && loads && !isAdvertised) {
      const sole = soleGuess(parts, reference, isHis);
      if (sole) guesses.push(sole);
    }
    const pass = isHis && !loads && !hasCertain ? solePass(parts) : undefined;
    if (pass !== undefined) add({ url, text: pass, ground: PRETENDERS_PASS, isCertain: false, loads });
    for (const { text } of strongest(guesses, hasCertain)) {
      if (loads) guessed.add(text);
      add({ url, text, ground: "looks random where identifiers stand", isCertain: false, loads });
    }
  }
  for (const repeated of repeatedIn(references, guessed)) add(repeated);
  return [...found.values()];
}

/** What a beacon sends when the message is opened, links send when they are clicked, and other pictures beside it. */
function* repeatedIn(references: readonly RemoteReference[], guessed: ReadonlySet<string>): Generator<Identifier> {
  if (guessed.size === 0) return;
  for (const { url, loads } of references) {
    for (const { text } of urlShape(url)?.parts ?? []) {
      if (!guessed.has(text)) continue;
      if (loads && (text.length < SHARED_CHARACTERS_MIN || randomness(text) < 2)) continue;
      yield { url, text, ground: "the same as in what is loaded", isCertain: false, loads };
    }
  }
}
