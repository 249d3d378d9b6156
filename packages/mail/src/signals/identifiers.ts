// Which parts of a message's URLs tell its reader from others? In one copy: what encodes or hashes an address of the
// recipients, for certain; what looks random where identifiers stand, probably. Two copies prove it (`comparison.ts`).

import type { RemoteReference } from "../html/remote-reference.ts";
import { AddressForms } from "./address-forms.ts";
import { randomness } from "./randomness.ts";
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

/** Parameters that name anything but a reader: campaigns, lists, sizes, versions, dates, articles, targets. */
const OTHER_NAMES =
  /^(?:utm_.*|c|camp.*|list.*|lid|l|lang.*|loc.*|w|h|width|height|size|ver|version|v|ts|time.*|date|d|y(?:ear)?|month|day|issue.*|article.*|story.*|page.*|sec.*|cat.*|tag.*|format|fmt|type|mode|action|act|theme|tpl|template.*|ad|adid|aid|banner.*|bids?|img.*|image.*|product.*|prod.*|sku|item.*|src|source|medium|content|term|link.*|url|dest.*|redir.*|return.*|next|cb|cache.*|rnd|rand.*|ord|edition|newsletter.*|nl|publication|pub|offer.*|oid|partner.*|aff.*|site.*|channel|zone|region|country|mc_cid|_hsmi|job.*|blast.*|batch.*|send.*|m|mid|msg.*|message.*|mailing.*|asset.*)$/;

/** Parameters by which a reader is named without doubt; those in the second line are of known services. */
const READER_NAMES =
  /^(?:u|uid|user.*|usr.*|r|rid|rcpt.*|recip.*|subscriber.*|sub_?id|reader.*|contact.*|member.*|cust.*|person.*|email.*|e|em|eh|token|tok|t|id|k|key|x|p|eid|hash|guid|uuid|who|to|i|s|sid|q|qs|pid|tid|ref|track(?:ing)?_?(?:id)?|trk.*|open_?id|viewer.*|visitor.*|profile_?id|z|n|o|g|b|data|auth|sig|code|ea|upn|.*_?(?:uid|uuid|rid|tok|token|hash)|mkt_tok|mc_eid|_hsenc|elqtrackid|elq|vero_id|oly_(?:anon|enc)_id|ck_subscriber_id|wickedid|spuserid|dm_i|bsft_uid|sc_eh|ml_subscriber|_kx|_ke|nr_email_referer|et_rid|)$/;

/** Where images that are meant to be seen stand; what is in their paths names the image. */
const IMAGE_EXTENSIONS = /^(?:gif|png|jpe?g|webp|svg|bmp|ico|avif|css|js|woff2?|ttf|otf|eot|mp[34]|pdf)$/;

function looksLikeReader(part: UrlPart, reference: RemoteReference): boolean {
  const chance = randomness(decoded(part.text));
  if (chance === 0) return false;
  const isHidden = reference.hidden.length > 0;
  if (part.kind === "parameter" || part.name !== "") {
    if (READER_NAMES.test(part.name)) return true;
    return chance === 2 && isHidden && !OTHER_NAMES.test(part.name);
  }
  if (part.kind === "label") return isHidden && chance === 2;
  if (part.kind !== "segment") return chance === 2 && isHidden;
  if (isHidden) return chance === 2 || part.text.length >= 8;
  // A picture that is shown: what stands in its path is its own name, unless a program draws it.
  return chance === 2 && !reference.sized && reference.isImage && part.extension === "";
}

function isContentName(part: UrlPart, reference: RemoteReference): boolean {
  return reference.hidden.length === 0 && part.kind === "segment" && IMAGE_EXTENSIONS.test(part.extension);
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
    for (const part of partsOf(url)) {
      const form = forms.map((each) => each.formIn(part.text)).find((each) => each !== undefined);
      if (form !== undefined) {
        const text = form === "plain" ? plainAddressIn(part.text, addresses) : part.text;
        add({ url, text, ground: `the recipient's address, ${form}`, isCertain: true, loads });
      } else if (loads && !isContentName(part, reference) && looksLikeReader(part, reference)) {
        guessed.add(part.text);
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
