// What does a message look like with its beacons marked? Its words as a reader sees them, and at their places what reports back: a
// schematic, since fonts, colours and pictures of the message stay out.

import { SeenWords } from "@portcullis/mail";
import { Parser } from "htmlparser2";
import type { MarkedPlace } from "./marked-places.ts";
import { told } from "./told-text.ts";

/** As much of a message's words is drawn. */
const CHARACTERS_MAX = 2_500;
const READ_MAX = 400_000;
const PIECE = 16_384;
/** Elements within each other; the parser takes ever longer for what lies deeper. */
const NESTED_MAX = 2_000;

const BLOCKS = new Set(
  "address article aside blockquote br center dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul".split(
    " ",
  ),
);
const PARAGRAPHS = new Set("blockquote h1 h2 h3 h4 h5 h6 hr ol p table ul".split(" "));
const SILENT = new Set("script style head title template noscript object svg math select textarea".split(" "));
/** Of words that the message hides. */
const HIDDEN_CHARACTERS_MAX = 120;

class Schematic {
  readonly #parts: string[] = [];
  readonly #byUrl: ReadonlyMap<string, MarkedPlace>;
  readonly drawn: Set<number> = new Set();
  #characters = 0;
  isCut = false;
  #isFresh = true;

  constructor(places: readonly MarkedPlace[]) {
    this.#byUrl = new Map(places.map((place) => [place.url, place]));
  }

  placeOf(printed: string): MarkedPlace | undefined {
    const tidy = printed.replace(/[\t\r\n]+/g, "").trim();
    return this.#byUrl.get(/^[/\\]{2}/.test(tidy) ? `https:${tidy.replaceAll("\\", "/")}` : tidy);
  }

  /** Marks at this place whatever the text names: an attribute, a rule of a sheet, a comment. */
  marks(text: string): void {
    for (const url of new Set([text, ...text.split(/[\s"'()<>,]+/)])) {
      const place = this.placeOf(url);
      if (place === undefined || this.drawn.has(place.number)) continue;
      this.drawn.add(place.number);
      const what = place.kind === "beacon" ? "reports the opening" : "marked";
      this.#parts.push(`<span class="mark ${place.kind}"><b>${place.number}</b> ${what}</span>`);
      this.#isFresh = false;
    }
  }

  linkOpens(place: MarkedPlace): void {
    this.drawn.add(place.number);
    this.#parts.push('<span class="mark link">');
  }

  linkCloses(place: MarkedPlace): void {
    this.#parts.push(` <b>${place.number}</b></span>`);
    this.#isFresh = false;
  }

  breaks(isParagraph: boolean): void {
    if (!this.#isFresh) this.#parts.push(isParagraph ? '<span class="gap"></span>' : "<br>");
    this.#isFresh = true;
  }

  text(text: string): void {
    const room = CHARACTERS_MAX - this.#characters;
    const words = text.replace(/\s+/g, " ");
    if (words === "" || (words === " " && this.#isFresh)) return;
    if (room <= 0) {
      this.isCut = true;
      return;
    }
    this.#characters += words.length;
    if (words.length > room) this.isCut = true;
    this.#parts.push(told(words, room));
    this.#isFresh = false;
  }

  /** Words that the message holds and does not show. */
  hiddenText(text: string): void {
    const words = text.replace(/(?:[\s\u00ad\u200b-\u200f\ufeff]|\u034f)+/g, " ").trim();
    if (words === "") return;
    if (this.#characters >= CHARACTERS_MAX) {
      this.isCut = true;
      return;
    }
    this.#characters += Math.min(words.length, HIDDEN_CHARACTERS_MAX);
    this.#parts.push(`<span class="hidden"><b>hidden</b> ${told(words, HIDDEN_CHARACTERS_MAX)}</span> `);
    this.#isFresh = false;
  }

  get html(): string {
    return this.#parts.join("");
  }
}

function drawHtml(schematic: Schematic, html: string): void {
  const seen = new SeenWords(html.slice(0, READ_MAX));
  /** Elements within one whose words nobody sees, and within one that has none to see; 0 while seen. */
  let [unseen, silent] = [0, 0];
  let hidden = "";
  let depth = 0;
  const links: (MarkedPlace | undefined)[] = [];
  const hides: (readonly [isHidden: boolean, isSilent: boolean])[] = [];
  /** Of the open elements, whether their own letters are seen. */
  const letters: boolean[] = [];
  const tellHidden = () => {
    schematic.hiddenText(hidden);
    hidden = "";
  };
  const parser = new Parser({
    onopentag(tag, attributes) {
      depth += 1;
      const isSilent = SILENT.has(tag);
      const own = seen.opened(tag, attributes);
      const isHidden = own.hides || isSilent;
      hides.push([isHidden, isSilent]);
      letters.push(!own.hasUnseenLetters);
      if (BLOCKS.has(tag) && unseen === 0) schematic.breaks(PARAGRAPHS.has(tag));
      if ((tag === "td" || tag === "th") && unseen === 0) schematic.text(" ");
      const place = tag === "a" || tag === "area" ? schematic.placeOf(attributes["href"] ?? "") : undefined;
      if (tag === "a") {
        const isOpen = unseen === 0 && !isHidden && links.every((link) => link === undefined);
        links.push(isOpen ? place : undefined);
        if (isOpen && place !== undefined) schematic.linkOpens(place);
      } else for (const value of Object.values(attributes)) if (value.includes("//")) schematic.marks(value);
      if (isHidden) unseen += 1;
      if (isSilent) silent += 1;
    },
    onclosetag(tag) {
      depth -= 1;
      seen.closed();
      const [wasHidden, wasSilent] = hides.pop() ?? [false, false];
      if (wasSilent) silent -= 1;
      if (wasHidden) unseen -= 1;
      const wasSeen = letters.pop();
      if ((wasHidden || wasSeen === false) && unseen === 0 && letters.at(-1) !== false) tellHidden();
      if (tag === "a") {
        const place = links.pop();
        if (place !== undefined) schematic.linkCloses(place);
      }
      if (BLOCKS.has(tag) && unseen === 0) schematic.breaks(PARAGRAPHS.has(tag));
    },
    ontext(text) {
      if (unseen === 0 && letters.at(-1) !== false) {
        if (hidden !== "" && text.trim() !== "") tellHidden();
        schematic.text(text);
      } else {
        if (silent === 0 && hidden.length < HIDDEN_CHARACTERS_MAX * 8) hidden += ` ${text}`;
        if (text.includes("//")) schematic.marks(text);
      }
    },
    oncomment(text) {
      if (text.startsWith("[if") && text.includes("//")) schematic.marks(text.slice(0, PIECE));
    },
  });
  const read = html.slice(0, READ_MAX);
  for (let at = 0; at < read.length && depth < NESTED_MAX; at += PIECE) parser.write(read.slice(at, at + PIECE));
  if (depth < NESTED_MAX) parser.end();
  tellHidden();
  for (const place of links) if (place !== undefined) schematic.linkCloses(place);
}

function drawText(schematic: Schematic, text: string): void {
  for (const line of text.slice(0, READ_MAX).split("\n")) {
    for (const piece of line.split(/(\bhttps?:\/\/[^\s<>"'\])}]+)/gi)) {
      const place = schematic.placeOf(piece) ?? schematic.placeOf(piece.replace(/[.,;:!?]+$/, ""));
      if (place !== undefined) schematic.linkOpens(place);
      schematic.text(piece.length > 120 ? `${piece.slice(0, 120)}…` : piece);
      if (place !== undefined) schematic.linkCloses(place);
    }
    schematic.breaks(false);
  }
}

/** The picture as markup that does nothing. */
export function messagePicture(html: string, text: string, places: readonly MarkedPlace[]): string {
  const schematic = new Schematic(places);
  if (html === "") drawText(schematic, text);
  else drawHtml(schematic, html);
  const cut = schematic.isCut ? '<p class="quiet">The message goes on; its further words are left out.</p>' : "";
  const elsewhere = places.filter(({ number }) => !schematic.drawn.has(number)).map(({ number }) => number);
  const rest =
    elsewhere.length === 0
      ? ""
      : `<p class="quiet">Elsewhere in the message (its plain text, styles, or parts not drawn): ${elsewhere
          .slice(0, 40)
          .map((number) => `<b class="number">${number}</b>`)
          .join(" ")}${elsewhere.length > 40 ? " …" : ""}</p>`;
  return `<div class="sheet">${schematic.html}</div>${cut}${rest}`;
}
