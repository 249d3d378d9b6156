// How is one message of the set "unseen" set down: as it is sent, with what is true of it?

import { createHash } from "node:crypto";
import type { Label } from "../scoring.ts";

export interface Truth {
  readonly verdict: "clear" | "tracking" | "reconnaissance";
  readonly beacons?: readonly string[];
  readonly identifiers?: readonly string[];
  /** Messages of one name are copies of one campaign, in the order given. */
  readonly campaign?: string;
}

export interface Sheet {
  readonly name: string;
  readonly truth: Truth;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly headers?: readonly string[];
  /** From the type of its content on; lines end as TypeScript writes them. */
  readonly body: string | Uint8Array;
}

export const READERS = [
  "margaret.holloway@parliament.uk",
  "t.adeyemi@parliament.uk",
  "jonas.kestrel@europarl.europa.eu",
  "lena.vogt@bundestag.de",
] as const;
export const OTHERS = [
  "priya@fernhill-school.example",
  "tom.b@harbour-works.example",
  "accounts@tallow.example",
] as const;

export const hashed = (how: string, text: string): string => createHash(how).update(text).digest("hex");
export const base64 = (text: string): string => Buffer.from(text).toString("base64");
export const base64url = (text: string): string => Buffer.from(text).toString("base64url");

export const html = (text: string): string =>
  `Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${text}\n`;
export const plain = (text: string): string =>
  `Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${text}\n`;
export const alternative = (...parts: readonly string[]): string => multipart("alternative", ...parts);
export const multipart = (kind: string, ...parts: readonly string[]): string =>
  `Content-Type: multipart/${kind}; boundary="=_unseen_${kind}"\n\n${parts.map((part) => `--=_unseen_${kind}\n${part}`).join("")}--=_unseen_${kind}--\n`;
export const encoded = (type: string, bytes: Uint8Array): string =>
  `Content-Type: ${type}\nContent-Transfer-Encoding: base64\n\n${(
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,76}/g) ?? []
  ).join("\n")}\n`;

const idOf = (name: string): string => `${name.replaceAll(" ", "-")}@unseen.example`;

export function sent(sheet: Sheet, place: number): Buffer {
  const date = new Date(Date.UTC(2021, 1, 1 + place, 9, 12)).toUTCString().replace("GMT", "+0000");
  const head = [
    ...(sheet.headers ?? []),
    `From: ${sheet.from}`,
    `To: ${sheet.to}`,
    `Subject: ${sheet.subject}`,
    `Date: ${date}`,
    `Message-ID: <${idOf(sheet.name)}>`,
    "MIME-Version: 1.0",
  ].join("\n");
  return Buffer.concat([Buffer.from(`${head}\n`), Buffer.from(sheet.body as Uint8Array)]);
}

export function labelsOf(sheets: readonly Sheet[]): Label[] {
  const campaigns = new Map<string, number>();
  const copies = new Map<string, number>();
  return sheets.map(({ name, truth }) => {
    const key = truth.campaign ?? name;
    if (!campaigns.has(key)) campaigns.set(key, campaigns.size);
    const copy = copies.get(key) ?? 0;
    copies.set(key, copy + 1);
    return {
      message_id: idOf(name),
      family: truth.verdict === "reconnaissance" ? "planted" : "innocent",
      verdict: truth.verdict,
      beacons: truth.beacons ?? [],
      identifiers: truth.identifiers ?? [],
      campaign: campaigns.get(key) ?? 0,
      copy,
    };
  });
}

/** The receiving server found the domain proven. */
export const passed = (domain: string): string =>
  `Authentication-Results: mx.parliament.uk; dkim=pass header.d=${domain}; dmarc=pass header.from=${domain}`;
