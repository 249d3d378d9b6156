// With which identifiers, and in which links, do our own test messages report back? Drawn by seeded chance from what is
// known of mailing services and of the indictment; no detector is asked.

import { createHash } from "node:crypto";

/** mulberry32: enough for test data, and the same everywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Chance = () => number;

export function pick<T>(chance: Chance, from: readonly T[]): T {
  return from[Math.floor(chance() * from.length)] as T;
}

export function letters(chance: Chance, length: number, alphabet: string): string {
  return Array.from({ length }, () => alphabet[Math.floor(chance() * alphabet.length)]).join("");
}

const HEX = "0123456789abcdef";
const BASE62 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

const digest = (name: string, text: string) => createHash(name).update(text).digest("hex");
const rot13 = (text: string) =>
  text.replace(/[a-z]/g, (each) => String.fromCharCode(((each.charCodeAt(0) - 97 + 13) % 26) + 97));

/** Ways to name a reader: what the sender keeps for him, or what his address gives. */
export const IDENTIFIERS: Readonly<Record<string, (address: string, chance: Chance) => string>> = {
  plain: (address) => address,
  percent: (address) => encodeURIComponent(address),
  base64: (address) => Buffer.from(address).toString("base64").replace(/=+$/, ""),
  base64url: (address) => Buffer.from(`${address}|7`).toString("base64url"),
  json: (address, chance) =>
    Buffer.from(JSON.stringify({ e: address, n: letters(chance, 3, "123") })).toString("base64url"),
  hex: (address) => Buffer.from(address).toString("hex"),
  rot13,
  md5: (address) => digest("md5", address),
  sha1: (address) => digest("sha1", address),
  sha256: (address) => digest("sha256", address),
  uuid: (_, chance) => [8, 4, 4, 4, 12].map((length) => letters(chance, length, HEX)).join("-"),
  hex16: (_, chance) => letters(chance, 16, HEX),
  hex32: (_, chance) => letters(chance, 32, HEX),
  base62: (_, chance) => letters(chance, 22, BASE62),
  short: (_, chance) => letters(chance, 10, BASE62),
  number: (_, chance) => letters(chance, 8, "123456789"),
};

/** Parameters that senders use for readers, from public lists of tracking parameters and of mailing services. */
const READER_PARAMETERS = [
  "u",
  "uid",
  "id",
  "r",
  "rid",
  "e",
  "t",
  "token",
  "k",
  "mc_eid",
  "mkt_tok",
  "_hsenc",
  "vero_id",
  "oly_enc_id",
  "sid",
  "contact_id",
  "x",
  "upn",
  "recipient",
  "subscriber_id",
];
/** Parameters beside it that are the same for all readers. */
const OTHERS = [
  "c=spring21",
  "cid=84213",
  "utm_source=mail&utm_campaign=q1-brief",
  "list=4411",
  "v=3",
  "mc_cid=9ab3f1c2d0",
  "m=20210317",
  "lang=en",
  "w=600",
];

/** Where in the URL the identifier stands. `{id}` is put in its place. */
const BEACON_SHAPES: readonly ((chance: Chance) => string)[] = [
  (chance) => `/open.gif?${pick(chance, READER_PARAMETERS)}={id}`,
  (chance) => `/o?${pick(chance, OTHERS)}&${pick(chance, READER_PARAMETERS)}={id}`,
  (chance) => `/track/open.php?${pick(chance, READER_PARAMETERS)}={id}&${pick(chance, OTHERS)}`,
  () => "/o/{id}.gif",
  () => "/e/o/{id}",
  () => "/img/{id}/logo.png",
  () => "/p/{id}/1x1.png",
  (chance) => `/i/banner.png?${pick(chance, OTHERS)}&${pick(chance, READER_PARAMETERS)}={id}`,
];

export interface Template {
  readonly url: string;
  readonly form: string;
}

export function beaconTemplate(chance: Chance, host: string): Template {
  const form = pick(chance, Object.keys(IDENTIFIERS));
  return { url: `https://${host}${pick(chance, BEACON_SHAPES)(chance)}`, form };
}

/** Links of a newsletter that name nobody. */
export function plainLink(chance: Chance, host: string): string {
  return pick(chance, [
    `https://${host}/politics/2021/03/17/ministers-to-face-questions-over-budget-vote`,
    `https://${host}/story/${letters(chance, 8, "0123456789")}/committee-opens-hearing`,
    `https://${host}/a/${letters(chance, 12, HEX)}?utm_source=newsletter&utm_campaign=daily`,
    `https://${host}/`,
  ]);
}

/** Pictures that are meant to be seen and are the same for all. */
export function plainPicture(chance: Chance, host: string): string {
  return pick(chance, [
    `https://${host}/images/${letters(chance, 32, HEX)}.jpg`,
    `https://${host}/media/${letters(chance, 11, BASE62)}/header.png`,
    `https://${host}/logo.png?v=${letters(chance, 6, "123456789")}`,
    `https://${host}/photo.jpg?w=600&h=400&c=fill`,
  ]);
}
