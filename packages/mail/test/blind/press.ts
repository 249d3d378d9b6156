// How are the planted messages of the set "blind" put together: sender, reader, words and what is hidden?

import { createHash } from "node:crypto";
import { html, passed, type Sheet, type Truth } from "../unseen/sheet.ts";

/** What a mass mailer would draw by chance; the same at every run. */
export function token(seed: string, length: number): string {
  return createHash("sha512").update(seed).digest("base64").replace(/[+/=]/g, "").slice(0, length);
}

export const domainOf = (from: string): string => /@([^>\s]+)/.exec(from)?.[1] ?? "";

const WORDS = `<p>Dear colleague,</p><p>Our latest reporting on trade and security in the Strait is below. We would be glad of your view.</p>
<p>The committee will hear witnesses on Tuesday, and ministers are expected to answer the questions that members put in writing in January.</p>`;

export function page(inside: string, head = ""): string {
  return html(`<html><head>${head}</head><body>${WORDS}${inside}</body></html>`);
}

interface Planted {
  readonly from: string;
  readonly subject?: string;
  readonly headers?: readonly string[];
  /** The body, beacons and identifiers for one reader. */
  readonly of: (reader: string) => { readonly body: string | Uint8Array } & Omit<Truth, "verdict" | "campaign">;
}

/** One message a reader, all of one campaign; the mailer's authentication passes. */
export function planted(name: string, readers: readonly string[], what: Planted): Sheet[] {
  return readers.map((reader, at) => {
    const { body, beacons = [], identifiers = [] } = what.of(reader);
    return {
      name: `${name} ${at + 1}`,
      truth: { verdict: "reconnaissance", beacons, identifiers, campaign: name },
      from: what.from,
      to: reader,
      subject: what.subject ?? "Briefing: what the new talks mean",
      headers: [passed(domainOf(what.from)), ...(what.headers ?? [])],
      body,
    };
  });
}
