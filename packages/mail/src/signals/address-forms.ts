// Does a part of a URL hold the recipient's address, plain, encoded or hashed?

import { createHash } from "node:crypto";
import { decoded } from "./url-parts.ts";

/** Digits of a hash that must agree: 16 of a longer one are no accident. */
const HASH_DIGITS_MIN = 16;
const HASHES = ["md5", "sha1", "sha256"] as const;

/** One way in which the address stands in a URL: `plain`, `base64`, `hex`, `ROT13`, `MD5`, … */
export type AddressForm = string;

function rotated(text: string, by: number): string {
  return text.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + by) % 26) + 97));
}

/** The address as its digests and rotations; worked out once, and only when something looks like one. */
export class AddressForms {
  readonly #address: string;
  readonly #spellings: readonly string[];
  readonly #rotations: readonly string[];
  #digests: ReadonlyMap<string, string> | undefined;

  constructor(address: string) {
    this.#address = address.trim().toLowerCase();
    const { length } = this.#address;
    this.#spellings = [
      this.#address,
      // VERP: jane=example.org (https://cr.yp.to/proto/verp.txt), and other stand-ins for the sign.
      ...(length > 0 ? ["=", "_at_", "-at-", "(at)", "%40", "#", "|", "+at+"] : []).map((sign) =>
        this.#address.replace("@", sign),
      ),
    ];
    this.#rotations = Array.from({ length: 25 }, (_, by) => rotated(this.#address, by + 1));
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

  #plainIn(text: string): AddressForm | undefined {
    const lower = text.toLowerCase();
    if (lower.includes(this.#address)) return "plain";
    if (this.#spellings.some((spelling) => lower.includes(spelling))) return "plain, with a stand-in for @";
    if (!lower.includes("@") && !lower.includes("=")) return undefined;
    const by = this.#rotations.findIndex((rotation) => lower.includes(rotation));
    return by === -1 ? undefined : `ROT${26 - (by + 1) === 13 ? 13 : 26 - (by + 1)}`;
  }

  #encodedIn(text: string): AddressForm | undefined {
    if (/^(?:[0-9a-f]{2}){6,}$/i.test(text)) {
      const inner = Buffer.from(text, "hex").toString("latin1");
      if (this.#plainIn(inner)) return "hex";
    }
    for (const [run] of text.matchAll(/[A-Za-z0-9+/_-]{8,}/g)) {
      const inner = Buffer.from(run, "base64").toString("latin1");
      if (this.#plainIn(inner)) return "base64";
      const reversed = Buffer.from([...run].reverse().join(""), "base64").toString("latin1");
      if (this.#plainIn(reversed)) return "base64, reversed";
      // base64 twice over
      if (/^[A-Za-z0-9+/_=-]{12,}$/.test(inner) && this.#plainIn(Buffer.from(inner, "base64").toString("latin1"))) {
        return "base64 twice";
      }
    }
    if (/^[A-Z2-7]{10,}=*$/i.test(text) && this.#plainIn(base32(text))) return "base32";
    const lower = [...text.toLowerCase()].reverse().join("");
    return this.#address.length > 6 && lower.includes(this.#address) ? "reversed" : undefined;
  }

  #hashedIn(text: string): AddressForm | undefined {
    for (const [run] of text.matchAll(/[0-9a-f]{16,64}/gi)) {
      const lower = run.toLowerCase();
      for (const [digest, form] of this.#digestForms()) {
        if (lower === digest) return form;
        if (lower.length >= HASH_DIGITS_MIN && digest.startsWith(lower))
          return `${form}, cut to ${lower.length} digits`;
      }
    }
    for (const [run] of text.matchAll(/[A-Za-z0-9+/_-]{22,43}/g)) {
      const form = this.#digestForms().get(run);
      if (form !== undefined) return form;
    }
    return undefined;
  }

  /** In which form the part holds the address; undefined when it does not. */
  formIn(part: string): AddressForm | undefined {
    if (this.#address.length < 6 || part.length < 6) return undefined;
    const text = decoded(part);
    return (
      this.#plainIn(text) ??
      this.#encodedIn(text) ??
      (text.length >= HASH_DIGITS_MIN ? this.#hashedIn(text) : undefined)
    );
  }
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
