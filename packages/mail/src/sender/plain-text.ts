// What does a message say in words? Its text part, else its HTML without tags.

import type { Message } from "../message/message.ts";

/** Claims and signatures stand in the first and last of it. */
const CHARACTERS_EACH_END = 60_000;

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  rsquo: "’",
  lsquo: "‘",
  ndash: "–",
  mdash: "—",
};

function ends(text: string, eachEnd: number): string {
  return text.length <= 2 * eachEnd ? text : `${text.slice(0, eachEnd)}\n${text.slice(-eachEnd)}`;
}

function withoutTags(html: string): string {
  return html
    .replace(/<(?:br|\/?(?:p|div|tr|td|li|h\d|table|blockquote))\b[^<>]*>/gi, "\n")
    .replace(/<[^<>]*>/g, "")
    .replace(/&(?:#(\d{1,6})|([a-z]{2,6}));/gi, (whole, code: string | undefined, name: string | undefined) =>
      code === undefined
        ? (ENTITIES[(name ?? "").toLowerCase()] ?? whole)
        : String.fromCodePoint(Number(code) % 0x110000),
    )
    .replace(/[ \t]+/g, " ")
    .replace(/ ?\n ?/g, "\n");
}

/** @param charactersEachEnd as much of its beginning and of its end. */
export function plainText(message: Message, charactersEachEnd: number = CHARACTERS_EACH_END): string {
  const { text, html } = message;
  return text.trim() === "" ? withoutTags(ends(html, charactersEachEnd)) : ends(text, charactersEachEnd);
}
