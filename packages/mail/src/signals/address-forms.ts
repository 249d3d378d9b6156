// Does a part of a URL hold the recipient's address, plain, encoded or hashed?

import { createHash } from "node:crypto";
import { remembering } from "../remembering.ts";
import { decoded } from "./url-parts.ts";
import { payloadOf } from "./web-token.ts";

/** Digits of a hash that must agree: 16 of a longer one are no accident. */
const HASH_DIGITS_MIN = 16;
const HASHES = ["md5", "sha1", "sha256"] as const;

interface Found {
  readonly form: AddressForm;
  /** Where, in the decoded text. */
  readonly run: string;
}

export interface AddressInPart {
  readonly form: AddressForm;
  /** The letters of the part that hold it, as they stand there. */
  readonly text: string;
}

/** One way in which the address stands in a URL: `plain`, `base64`, `hex`, `ROT13`, `MD5`, … */
export type AddressForm = string;

function rotated(text: string, by: number): string {
  return text.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + by) % 26) + 97));
}

const backwards = (run: string): string => [...run].reverse().join("");

/** The address as its digests and rotations; worked out once, and only when something looks like one. */
export class AddressForms {
  readonly #address: string;
  readonly #local: string;
  readonly #spellings: readonly string[];
  /** A run of letters long enough to hold the address in an encoding. */
  readonly #encodable: RegExp;
  /** A for Z, B for Y. */
  #mirrored: string | undefined;
  #rotations: readonly string[] | undefined;
  #digests: ReadonlyMap<string, string> | undefined;

  constructor(address: string) {
    this.#address = address.trim().toLowerCase();
    this.#local = this.#address.split("@", 1)[0] ?? "";
    const { length } = this.#address;
    this.#encodable = new RegExp(`[A-Za-z0-9+/_=-]{${Math.max(8, Math.floor((length * 4) / 3) - 1)}}`);
    this.#spellings = [
      this.#address,
      // VERP: jane=example.org (https://cr.yp.to/proto/verp.txt), and other stand-ins for the sign.
      ...(length > 0 ? ["=", "_at_", "-at-", "(at)", "%40", "#", "|", "+at+"] : []).map((sign) =>
        this.#address.replace("@", sign),
      ),
    ];
  }

  #digestForms(): ReadonlyMap<string, string> {
    if (this.#digests) return this.#digests;
    const forms = new Map<string, string>();
    const spellings = new Set([this.#address, this.#address.toUpperCase(), `${this.#address}\n`]);
    for (const text of spellings) {
      for (const name of HASHES) {
        const digest = createHash(name).update(text).digest();
        forms.set(digest.toString("hex"), name.toUpperCase());
        forms.set(digest.toString("base64url"), `${name.toUpperCase()} in base64`);
        forms.set(digest.toString("base64").replace(/=+$/, ""), `${name.toUpperCase()} in base64`);
      }
    }
    this.#digests = forms;
    return forms;
  }

  #plainIn(text: string): Found | undefined {
    const lower = text.toLowerCase();
    // Every spelling begins with what stands before the sign.
    for (const spelling of lower.includes(this.#local) ? this.#spellings : []) {
      const at = lower.indexOf(spelling);
      if (at === -1) continue;
      const form = spelling === this.#address ? "plain" : "plain, with a stand-in for @";
      return { form, run: text.slice(at, at + spelling.length) };
    }
    if (!lower.includes("@") && !lower.includes("=")) return undefined;
    this.#rotations ??= Array.from({ length: 25 }, (_, by) => rotated(this.#address, by + 1));
    for (const [by, rotation] of this.#rotations.entries()) {
      const at = lower.indexOf(rotation);
      if (at !== -1) return { form: `ROT${25 - by}`, run: text.slice(at, at + rotation.length) };
    }
    this.#mirrored ??= this.#address.replace(/[a-z]/g, (letter) => String.fromCharCode(219 - letter.charCodeAt(0)));
    const at = lower.indexOf(this.#mirrored);
    if (at !== -1) return { form: "Atbash", run: text.slice(at, at + this.#mirrored.length) };
    return undefined;
  }

  /** The first run of letters that, decoded, holds the address. */
  #encodedRun(text: string, runs: RegExp, form: string, decode: (run: string) => string): Found | undefined {
    for (const [run] of text.matchAll(runs)) if (this.#plainIn(decode(run))) return { form, run };
    return undefined;
  }

  #encodedIn(text: string): Found | undefined {
    // Three letters become four in base64, which is the shortest: a shorter run cannot hold the address.
    if (!this.#encodable.test(text)) return this.#reversedIn(text);
    const base64 = (run: string) => Buffer.from(run, "base64").toString("latin1");
    const twice = (run: string) => (/^[A-Za-z0-9+/_=-]{12,}$/.test(base64(run)) ? base64(base64(run)) : "");
    const found =
      this.#encodedRun(text, /(?:[0-9a-f]{2}){6,}/gi, "hex", (run) => Buffer.from(run, "hex").toString("latin1")) ??
      // Signs that separate pieces are letters of the other alphabet: both are tried.
      this.#encodedRun(text, /[A-Za-z0-9+/]{8,}={0,2}/g, "base64", base64) ??
      this.#encodedRun(text, /[A-Za-z0-9+/_-]{8,}={0,2}/g, "base64", base64) ??
      this.#encodedRun(text, /[A-Za-z0-9+/_=-]{12,}/g, "base64, reversed", (run) => base64(backwards(run))) ??
      this.#encodedRun(text, /[A-Za-z0-9+/_-]{16,}={0,2}/g, "base64 twice", twice) ??
      this.#encodedRun(text, /[A-Z2-7]{10,}=*/gi, "base32", base32);
    return found ?? this.#reversedIn(text);
  }

  #reversedIn(text: string): Found | undefined {
    if (!text.includes("@")) return undefined;
    const at = text.toLowerCase().indexOf(backwards(this.#address));
    return at === -1 ? undefined : { form: "reversed", run: text.slice(at, at + this.#address.length) };
  }

  #hashedIn(text: string): Found | undefined {
    for (const [run] of text.matchAll(/[0-9a-f]{16,64}/gi)) {
      const lower = run.toLowerCase();
      for (const [digest, form] of this.#digestForms()) {
        if (lower === digest) return { form, run };
        if (lower.length >= HASH_DIGITS_MIN && digest.startsWith(lower))
          return { form: `${form}, cut to ${lower.length} digits`, run };
      }
    }
    for (const [run] of text.matchAll(/[A-Za-z0-9+/_-]{22,43}/g)) {
      const form = this.#digestForms().get(run);
      if (form !== undefined) return { form, run };
    }
    return undefined;
  }

  /** In which form the part holds the address, and where; undefined when it does not. */
  formIn(part: string): AddressInPart | undefined {
    if (this.#address.length < 6 || part.length < 6) return undefined;
    const text = decoded(part);
    const payload = payloadOf(text);
    if (payload !== "") {
      const said = this.#plainIn(payload) ?? this.#encodedIn(payload) ?? this.#hashedIn(payload);
      return said && { form: `${said.form}, in a JSON Web Token`, text: part };
    }
    const plain = this.#plainIn(text);
    // Words and numbers encode nothing.
    if (!plain && /^(?:[a-z._-]+|[\d._-]+)$/.test(text)) return undefined;
    const found = plain ?? this.#encodedIn(text) ?? (text.length >= HASH_DIGITS_MIN ? this.#hashedIn(text) : undefined);
    return found && { form: found.form, text: asItStands(found.run, part) };
  }
}

/** Forms of addresses that stand in many messages. */
export const addressForms: (address: string) => AddressForms = remembering(
  2_000,
  (address) => new AddressForms(address),
);

/** The run as it stands in the part; the whole part when it is encoded there in a way of its own. */
function asItStands(run: string, part: string): string {
  const lower = part.toLowerCase();
  for (const spelling of [run, encodeURIComponent(run), run.replace("@", "%40")]) {
    const at = lower.indexOf(spelling.toLowerCase());
    if (at === -1) continue;
    const padding = /^(?:=|%3d){0,2}$/i.exec(part.slice(at + spelling.length));
    return part.slice(at, at + spelling.length + (padding?.[0].length ?? 0));
  }
  return part;
}

const BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

/** Base32 (RFC 4648) as Latin-1 text. */
function base32(text: string): string {
  let bits = 0;
  let held = 0;
  let out = "";
  for (const sign of text.toLowerCase().replace(/=+$/, "")) {
    held = ((held << 5) | BASE32.indexOf(sign)) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      out += String.fromCharCode((held >> bits) & 0xff);
    }
  }
  return out;
}
