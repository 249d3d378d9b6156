// How surely did the sender's domain send this? Three states and never a "fail": a key that is gone, or was never given,
// says nothing against a message of years ago.

import type { Message } from "../message/message.ts";
import { domainOf, headerValues } from "../message/message.ts";
import { registrableDomain } from "./domains.ts";

export type SenderState =
  /** A DKIM signature of a domain verified now, over the message's bytes, with a key that was given. */
  | { readonly state: "verified"; readonly domain: string; readonly how: string }
  /** A receiving server whom the user trusts says that it verified the domain. */
  | { readonly state: "vouched"; readonly domain: string; readonly how: string }
  | { readonly state: "unknown"; readonly how: string };

/** DNS text of keys by name, `selector._domainkey.example.org` → `v=DKIM1; p=…`. Names in lower case. */
export type DkimKeys = ReadonlyMap<string, string>;

export interface AuthenticationOptions {
  readonly keys?: DkimKeys;
  /** Servers whose `Authentication-Results`, or ARC seals, are believed: their names as they give them. */
  readonly trusted?: readonly string[];
}

/** Signature headers need not be looked at when there is no key for any of them. */
const SIGNATURES: ReadonlySet<string> = new Set(["dkim-signature", "arc-seal"]);

/** What mailauth asks of DNS, answered from the keys given: nothing is ever looked up. */
function resolverOf(keys: DkimKeys) {
  return async (name: string, type: string): Promise<string[][]> => {
    const text = type === "TXT" ? keys.get(name.toLowerCase()) : undefined;
    if (text === undefined) throw Object.assign(new Error(`no key was given for ${name}`), { code: "ENOTFOUND" });
    return [[text]];
  };
}

/** `dkim=pass header.d=example.org` and `header.i=@example.org` of one Authentication-Results (RFC 8601). */
export function passedDomains(value: string): string[] {
  const domains: string[] = [];
  for (const part of value.split(";").slice(1)) {
    if (!/^\s*(?:dkim|dmarc|spf)\s*=\s*pass\b/i.test(part)) continue;
    const found = /\b(?:header\.(?:d|i|from)|smtp\.mailfrom)\s*=\s*"?(?:[^\s;"@]*@)?([^\s;"]+)/i.exec(part)?.[1];
    if (found) domains.push(found.toLowerCase());
  }
  return domains;
}

/** The name of the server that wrote the header: comments and version left out. */
function serverOf(value: string): string {
  const bare = value.replace(/\([^()]*\)/g, " ").trim();
  return (/^([^\s;]+)/.exec(bare)?.[1] ?? "").toLowerCase();
}

function isAligned(domain: string, own: string): boolean {
  return registrableDomain(domain) === registrableDomain(own);
}

/**
 * When the message arrived: by the newest server that received it, else by its own date. A signature that expires (`x=`, RFC 6376 3.5) was
 * good or not on that day; mail of years ago is not worse for being looked at today.
 */
export function arrivedAt(message: Message): Date | undefined {
  const received = headerValues(message, "received")[0]?.split(";").at(-1) ?? "";
  for (const text of [received, message.date ?? ""]) {
    const date = new Date(text.replace(/\([^()]*\)/g, " ").trim());
    if (!Number.isNaN(date.getTime())) return date;
  }
  return undefined;
}

/** The domains whose DKIM signatures hold over the bytes, with the keys given, as of a day. */
export async function domainsThatSigned(
  bytes: Uint8Array,
  keys: DkimKeys,
  arrived: Date | undefined,
): Promise<readonly string[]> {
  const { dkimVerify } = await import("mailauth/lib/dkim/verify.js");
  const { results } = await dkimVerify(Buffer.from(bytes), {
    resolver: resolverOf(keys) as never,
    ...(arrived === undefined ? {} : { curTime: arrived }),
  });
  return results.filter(({ status }) => status.result === "pass").map(({ signingDomain }) => signingDomain ?? "");
}

async function verifiedNow(
  bytes: Uint8Array,
  keys: DkimKeys,
  own: string,
  arrived: Date | undefined,
): Promise<SenderState | undefined> {
  const domain = (await domainsThatSigned(bytes, keys, arrived)).find((each) => isAligned(each, own));
  if (domain === undefined) return undefined;
  return { state: "verified", domain, how: `the DKIM signature of ${domain} holds with the key given` };
}

/** What mailauth has of one header of a chain. */
interface ArcHeader {
  readonly original?: Uint8Array;
  readonly parsed?: { readonly d?: { readonly value?: unknown } };
}

export interface ArcChain {
  readonly result: "none" | "pass" | "fail";
  /** Whose the newest seal is. */
  readonly sealer: string;
  /** What the newest seal's server had found, as in its header. */
  readonly found: string;
}

/** Validates the chain of a message by the letter of RFC 8617, with the keys given. */
export async function readArc(bytes: Uint8Array, keys: DkimKeys): Promise<ArcChain> {
  const [{ dkimVerify }, { arc }] = await Promise.all([
    import("mailauth/lib/dkim/verify.js"),
    import("mailauth/lib/arc/index.js"),
  ]);
  const options = { resolver: resolverOf(keys) as never, strict: true };
  const { arc: data } = await dkimVerify(Buffer.from(bytes), options);
  if (data === undefined) return { result: "none", sealer: "", found: "" };
  // Read before the chain is judged, which takes its headers apart; and from the chain alone: any line of a message may look like one.
  const newest = (data as unknown as { readonly lastEntry?: Readonly<Record<string, ArcHeader>> }).lastEntry ?? {};
  const sealer = String(newest["arc-seal"]?.parsed?.d?.value ?? "").toLowerCase();
  const header = newest["arc-authentication-results"]?.original;
  const found =
    header === undefined
      ? ""
      : Buffer.from(header)
          .toString("latin1")
          .replace(/\r?\n[ \t]+/g, " ");
  const { status } = await arc(data as never, options);
  const { result } = status;
  return { result: result === "pass" || result === "none" ? result : "fail", sealer, found };
}

async function vouchedBySeal(
  bytes: Uint8Array,
  keys: DkimKeys,
  trusted: readonly string[],
  own: string,
): Promise<SenderState | undefined> {
  const { result, sealer, found } = await readArc(bytes, keys);
  if (result !== "pass" || !trusted.includes(sealer)) return undefined;
  const domain = passedDomains(found).find((each) => isAligned(each, own));
  if (domain === undefined) return undefined;
  return {
    state: "vouched",
    domain,
    how: `${sealer}, whom you trust, sealed that it had verified ${domain} (ARC, RFC 8617)`,
  };
}

function vouchedByServer(message: Message, trusted: readonly string[], own: string): SenderState | undefined {
  for (const value of headerValues(message, "authentication-results")) {
    const server = serverOf(value);
    if (!trusted.includes(server)) continue;
    const domain = passedDomains(value.replace(/\([^()]*\)/g, " ")).find((each) => isAligned(each, own));
    // Only the newest header of a server is its own: older ones came with the message.
    if (domain === undefined) return undefined;
    return { state: "vouched", domain, how: `${server}, whom you trust, wrote that it had verified ${domain}` };
  }
  return undefined;
}

/** The state of the domain that `From` names. Never throws for what a message holds. */
export async function senderState(
  message: Message,
  bytes: Uint8Array,
  { keys, trusted = [] }: AuthenticationOptions,
): Promise<SenderState> {
  const own = domainOf(message.from?.address ?? "");
  if (own === "") return { state: "unknown", how: "From names no domain" };
  const isSigned = message.headers.some(({ key }) => SIGNATURES.has(key));
  if (keys !== undefined && isSigned) {
    try {
      const state =
        (await verifiedNow(bytes, keys, own, arrivedAt(message))) ?? (await vouchedBySeal(bytes, keys, trusted, own));
      if (state) return state;
    } catch {
      // A signature that cannot even be read proves nothing, for or against.
    }
  }
  const vouched = vouchedByServer(message, trusted, own);
  if (vouched) return vouched;
  const how = isSigned
    ? "it is signed, but no key that was given verifies it: that says nothing against it"
    : "it bears no signature that could be verified";
  return { state: "unknown", how };
}

/** Keys from the text of a file: lines of `name value`, `#` begins a comment. Throws nothing; what is no key is left out. */
export function readKeys(text: string): DkimKeys {
  const keys = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const found =
      /^\s*([A-Za-z0-9._-]+\._domainkey\.[A-Za-z0-9.-]+?)\.?\s+(?:\d+\s+)?(?:IN\s+)?(?:TXT\s+)?(\S.*)$/i.exec(line);
    if (found === null) continue;
    const value = (found[2] ?? "").replace(/"\s+"/g, "").replace(/^\(?\s*"|"\s*\)?\s*$/g, "");
    keys.set((found[1] ?? "").toLowerCase(), value);
  }
  return keys;
}
