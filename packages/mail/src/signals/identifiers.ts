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

/** Parameters that name a reader, and parameters that name anything else. */
const READER_NAMES =
  /^(?:(?:r|u|user|usr|rcpt|recip(?:ient)?|rec|sub(?:scriber)?|reader|contact|member|customer|cust|person|email|e?mail|em|e|addr(?:ess)?|to|h|hash|md5|sha\d*|t|tok(?:en)?|k|key|x|z|s|sid|p|pid|d|data|q|v|n|i|b|g|o|upn|eid|mail_?id|msg_?id|track(?:ing)?(?:_?id)?|trk|open|who|w|ref|code|sig|auth)_?(?:id|uid|hash|key|token|email|code)?|(?:u|g)?uid|_?(?:id|uuid|guid|rid|tid|cid|vid|oid|xid|bid|did|aid|mid|qs)|)$/;
const OTHER_NAMES =
  /^(?:utm_.*|c|camp.*|campaign.*|list.*|lid|l|lang.*|loc.*|w|h|width|height|size|ver|version|v|ts|time.*|date|d|year|month|day|issue.*|article.*|story.*|page.*|sec.*|cat.*|tag.*|format|fmt|type|mode|action|act|theme|tpl|template.*|ad|adid|banner.*|img.*|image.*|product.*|prod.*|sku|item.*|src|source|medium|content|term|link.*|url|dest.*|redir.*|return.*|next|cb|cache.*|rnd|rand.*|ord|edition|newsletter.*|nl|publication|pub|offer.*|partner.*|aff.*|site.*|channel|zone|region|country)$/;
/** Where images that are meant to be seen stand; what is in their paths names the image. */
const IMAGE_EXTENSIONS = /^(?:gif|png|jpe?g|webp|svg|bmp|ico|avif|css|js|woff2?|ttf|otf|eot|mp[34]|pdf)$/;

/** Names by which a parameter without doubt means the reader. */
const SURE_NAMES =
  /^(?:u|uid|user(?:_?id)?|usr|rid|rcpt(?:_?id)?|recipient(?:_?id)?|subscriber(?:_?id)?|sub(?:_?id)?|reader(?:_?id)?|contact(?:_?id)?|member(?:_?id)?|customer(?:_?id)?|email(?:_?(?:id|hash))?|e|em|token|tok|t|upn|qs|guid|uuid|id|k|key|r|x|eid|hash|h)$/;

function looksLikeReader(part: UrlPart, reference: RemoteReference): boolean {
  const chance = randomness(decoded(part.text));
  if (chance === 0) return false;
  const isHidden = reference.hidden.length > 0;
  if (part.kind === "parameter" || part.name !== "") {
    if (
      OTHER_NAMES.test(part.name) &&
      !(isHidden && chance === 2 && !/^(?:utm_|camp|c$|list|lid|cb|ts|rnd|ord)/.test(part.name))
    ) {
      return false;
    }
    if (SURE_NAMES.test(part.name)) return true;
    return chance === 2 && (isHidden || READER_NAMES.test(part.name));
  }
  if (part.kind === "label") return isHidden && chance === 2;
  if (part.kind !== "segment") return chance === 2 && isHidden;
  if (isHidden) return chance === 2 || (chance === 1 && /[a-z]/i.test(part.text) && part.text.length >= 8);
  // A picture that is shown: what stands in its path is its own name, unless a program draws it.
  return chance === 2 && !reference.sized && reference.isImage && part.extension === "";
}

function isContentName(part: UrlPart, reference: RemoteReference): boolean {
  return reference.hidden.length === 0 && part.kind === "segment" && IMAGE_EXTENSIONS.test(part.extension);
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
        add({ url, text: part.text, ground: `the recipient's address, ${form}`, isCertain: true, loads });
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
