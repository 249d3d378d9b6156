// What does a message's HTML load from elsewhere, and where does it point? One pass over its tags with htmlparser2.

import { Parser } from "htmlparser2";
import { LIMITS } from "../limits.ts";
import { HIDDEN_PX_MAX, lengthOf, type Style } from "./css.ts";
import { elementStyle, hidesContent, type OpenElement } from "./element.ts";
import { HtmlWords } from "./html-words.ts";
import type { RemoteReference } from "./remote-reference.ts";
import { type Attributes, type Budget, outermost, type Place, placeUnder } from "./selector.ts";
import { NO_SHEET, readSheet, type Sheet } from "./sheet.ts";

/** Attributes that load: element → [attribute, whether as an image]. `srcset` is split. */
const LOADS: Readonly<Record<string, readonly (readonly [attribute: string, isImage: boolean])[]>> = {
  img: [
    ["src", true],
    ["srcset", true],
    ["lowsrc", true],
    ["dynsrc", true],
    ["data-src", true],
  ],
  image: [
    ["src", true],
    ["href", true],
    ["xlink:href", true],
  ],
  use: [
    ["href", true],
    ["xlink:href", true],
  ],
  // As the parser writes it within SVG.
  feImage: [
    ["href", true],
    ["xlink:href", true],
  ],
  input: [["src", true]],
  source: [
    ["srcset", true],
    ["src", false],
  ],
  video: [
    ["poster", true],
    ["src", false],
  ],
  audio: [["src", false]],
  track: [["src", false]],
  embed: [["src", false]],
  object: [["data", false]],
  iframe: [["src", false]],
  frame: [["src", false]],
  layer: [["src", false]],
  ilayer: [["src", false]],
  script: [["src", false]],
  bgsound: [["src", false]],
  link: [["href", false]],
  "amp-img": [
    ["src", true],
    ["srcset", true],
  ],
  "amp-anim": [["src", true]],
  "amp-list": [["src", false]],
  "amp-video": [
    ["poster", true],
    ["src", false],
  ],
  "amp-pixel": [["src", true]],
  "amp-analytics": [["config", false]],
  "v:fill": [["src", true]],
  "v:image": [["src", true]],
  "v:imagedata": [["src", true]],
  "v:background": [["src", true]],
  "v:shape": [["src", true]],
};

/** Elements that show nothing whatever their style says. */
const UNSEEN: Readonly<Record<string, string>> = {
  bgsound: "a sound without controls",
  "amp-pixel": "a pixel by its own name",
  "amp-analytics": "analytics by its own name",
};

/** Relations of `link` that load something when the message is opened. */
const LINK_LOADS = /\b(?:stylesheet|icon|preload|prefetch|prerender|preconnect|dns-prefetch|modulepreload|import)\b/i;
const LINK_UNSEEN = /\b(?:prefetch|prerender|preconnect|dns-prefetch|preload|modulepreload)\b/i;

const VOID = new Set(
  "area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr amp-pixel".split(
    " ",
  ),
);

export function isRemote(url: string): boolean {
  return /^\s*(?:https?|ftp):|^\s*[/\\]{2}[^/\\]/i.test(url);
}

/** URL as a browser would take it: without line breaks, `//host` by https, backslashes as slashes in front. */
function tidyUrl(printed: string, base: string): string {
  let url = printed;
  if (/[\t\r\n]/.test(url)) url = url.replace(/[\t\r\n]+/g, "");
  url = url.trim().slice(0, LIMITS.urlCharactersMax);
  if (isRemote(url)) return /^[/\\]{2}/.test(url) ? `https:${url.replaceAll("\\", "/")}` : url;
  if (base === "" || url === "" || /^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith("#")) return "";
  try {
    return new URL(url, base).href;
  } catch {
    return "";
  }
}

/** URLs of a `srcset`: candidates at commas that are followed by white space or begin a new URL. */
function srcsetUrls(value: string): string[] {
  return value
    .split(/,\s+|\s,|,(?=https?:|\/\/)/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? "")
    .filter((url) => url !== "");
}

function sizeOf(attributes: Attributes, style: Style, side: "width" | "height"): number | undefined {
  if (style[side] !== undefined) return style[side];
  const stated = attributes[side];
  if (stated === undefined) return undefined;
  return lengthOf(/^\s*\d+(?:\.\d+)?/.exec(stated)?.[0] ?? "");
}

/** Why an image of this size is not seen. */
function tooSmall(width: number | undefined, height: number | undefined): string | undefined {
  if (width === undefined && height === undefined) return undefined;
  const seen = width === 0 || height === 0 ? 0 : Math.max(width ?? 0, height ?? 0);
  if (seen > HIDDEN_PX_MAX) return undefined;
  return `${width ?? "?"} by ${height ?? "?"} pixels`;
}

class HtmlReader {
  readonly references: RemoteReference[] = [];
  /** References beyond the limit. */
  excess = 0;
  readonly budget: Budget = { comparisons: LIMITS.styleComparisonsMax };
  readonly #sheet: Sheet;
  readonly #open: OpenElement[] = [];
  readonly #outermost = outermost();
  /** Elements opened beyond the depth that is kept. */
  #deeper = 0;
  #base = "";

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
    for (const { url, place } of sheet.loads) this.#add(url, place, true, place !== "css @import", []);
  }

  #add(
    printed: string,
    place: string,
    loads: boolean,
    isImage: boolean,
    hidden: readonly string[],
    sized = false,
  ): void {
    const url = tidyUrl(printed, this.#base);
    if (url === "") return;
    if (this.references.length >= LIMITS.referencesMax) this.excess += 1;
    else this.references.push({ url, place, loads, isImage, hidden, sized });
  }

  /** Rules that speak of no element here may speak of one that a mail program puts around the message: `u + .body`. */
  addUnmeant(): void {
    const seen = new Set(this.references.map(({ url }) => url));
    for (const { style } of this.#sheet.rules) {
      for (const url of style.urls)
        if (!seen.has(tidyUrl(url, this.#base))) this.#add(url, "css url()", true, true, []);
    }
  }

  opened(tag: string, attributes: Attributes): void {
    const loads = LOADS[tag];
    const background = attributes["background"];
    const isStyled =
      attributes["style"] !== undefined || this.#sheet.rules.length > 0 || attributes["hidden"] !== undefined;
    if (tag === "base" && this.#base === "" && isRemote(attributes["href"] ?? ""))
      this.#base = attributes["href"] ?? "";
    if (tag === "a" || tag === "area") this.#add(attributes["href"] ?? "", `${tag} href`, false, false, []);
    const isVoid = VOID.has(tag);
    const place = placeUnder(this.#open.at(-1)?.place ?? this.#outermost, tag, attributes, this.#sheet.countsSiblings);
    if (loads === undefined && background === undefined && !isStyled) {
      if (!isVoid) this.#push(place, []);
      return;
    }
    const style = elementStyle(this.#sheet, place, this.budget);
    const hides = isStyled ? hidesContent(style, attributes) : [];
    const width = sizeOf(attributes, style, "width");
    const height = sizeOf(attributes, style, "height");
    const small = tooSmall(width, height);
    const inherited = this.#open.at(-1)?.hides ?? [];
    const reasons = [...hides, ...(small === undefined ? [] : [small]), ...inherited];
    const sized = (attributes["width"] ?? attributes["height"] ?? style.width ?? style.height) !== undefined;
    for (const [attribute, isImage] of loads ?? []) {
      const value = attributes[attribute];
      if (value !== undefined) this.#addLoad(tag, attribute, value, isImage, reasons, sized);
    }
    // A background fills its element, and an element of one pixel by whatever its neighbours need is a line.
    const isLine = small !== undefined && width !== 0 && height !== 0 && (width === undefined || height === undefined);
    const behind = isLine ? [...hides, ...inherited] : reasons;
    if (background !== undefined) this.#add(background, `${tag} background`, true, true, behind, sized);
    for (const url of style.urls) this.#add(url, `${tag} css url()`, true, true, behind, sized);
    if (!isVoid) this.#push(place, hides);
  }

  #addLoad(tag: string, attribute: string, value: string, isImage: boolean, hidden: readonly string[], sized: boolean) {
    const place = `${tag} ${attribute}`;
    const unseen = UNSEEN[tag];
    const reasons = unseen === undefined ? hidden : [unseen, ...hidden];
    if (attribute === "srcset") for (const url of srcsetUrls(value)) this.#add(url, place, true, true, reasons, sized);
    else this.#add(value, place, true, isImage, reasons, sized);
  }

  /** A `link` loads by its relation. */
  link(attributes: Attributes): void {
    const relation = attributes["rel"] ?? "";
    if (!LINK_LOADS.test(relation)) return;
    const hidden = LINK_UNSEEN.test(relation) ? [`loaded ahead, shown nowhere (${relation})`] : [];
    this.#add(attributes["href"] ?? "", `link ${relation}`, true, false, hidden);
    for (const url of srcsetUrls(attributes["imagesrcset"] ?? ""))
      this.#add(url, `link ${relation}`, true, true, hidden);
  }

  #push(place: Place, hides: readonly string[]): void {
    if (this.#open.length >= LIMITS.elementDepthMax) {
      this.#deeper += 1;
      return;
    }
    const inherited = this.#open.at(-1)?.hides ?? [];
    this.#open.push({ place, hides: hides.length === 0 ? inherited : [...inherited, ...hides] });
  }

  closed(tag: string): void {
    if (VOID.has(tag)) return;
    if (this.#deeper > 0) this.#deeper -= 1;
    else if (this.#open.at(-1)?.place.tag === tag) this.#open.pop();
    else {
      const at = this.#open.findLastIndex(({ place }) => place.tag === tag);
      if (at !== -1) this.#open.length = at;
    }
  }
}

const CONDITIONAL = /^\[if\s[^\]]*\]>([\s\S]*?)(?:<!\[endif\](?:--)?)?$/i;

function parseInto(reader: HtmlReader, html: string, words: HtmlWords | undefined, depth = 0): void {
  const parser: Parser = new Parser(
    {
      onopentag(tag, attributes) {
        words?.opened(tag);
        if (tag === "link") reader.link(attributes);
        else reader.opened(tag, attributes);
        const inner = depth < LIMITS.conditionalDepthMax ? attributes["srcdoc"] : undefined;
        if (inner?.includes("<")) parseInto(reader, inner, undefined, depth + 1);
      },
      onclosetag(tag) {
        words?.closed(tag);
        reader.closed(tag);
      },
      ...(words === undefined ? {} : { ontext: (text: string) => words.text(text) }),
      // Outlook reads what stands in conditional comments.
      oncomment(text) {
        const inner = depth < LIMITS.conditionalDepthMax ? CONDITIONAL.exec(text)?.[1] : undefined;
        if (inner?.includes("<")) parseInto(reader, inner, undefined, depth + 1);
      },
    },
    { recognizeSelfClosing: false },
  );
  parser.end(html);
}

const STYLE_OF_NOTE =
  /url\(|src\(|@import|image-set|display|visibility|opacity|width|height|clip|overflow|left|top|transform|filter|scale|zoom|translate|object-position/i;

/** The text of the message's own style sheets. */
export function sheetText(html: string): string {
  if (!/<style/i.test(html)) return "";
  let text = "";
  const tags = /<style\b/gi;
  for (let found = tags.exec(html); found && text.length < LIMITS.styleCharactersMax; found = tags.exec(html)) {
    const start = html.indexOf(">", found.index) + 1;
    const rest = html.slice(start, start + LIMITS.styleCharactersMax);
    const length = rest.search(/<\/style/i);
    if (start === 0 || length === -1) break;
    text += `${rest.slice(0, length)}\n`;
    tags.lastIndex = start + length;
  }
  return text;
}

/** The message's own style sheets, read; none where they say nothing of note. */
function sheetOf(html: string): Sheet {
  const text = sheetText(html);
  return text !== "" && STYLE_OF_NOTE.test(text) ? knownSheet(text) : NO_SHEET;
}

/** Copies of a campaign bear the same sheets; those of a few are remembered. */
const SHEETS_REMEMBERED = 32;
const SHEET_REMEMBERED_MAX = 16_384;
const sheets = new Map<string, Sheet>();

function knownSheet(text: string): Sheet {
  const before = sheets.get(text);
  if (before !== undefined) return before;
  const sheet = readSheet(text);
  if (text.length > SHEET_REMEMBERED_MAX) return sheet;
  if (sheets.size >= SHEETS_REMEMBERED) sheets.clear();
  sheets.set(text, sheet);
  return sheet;
}

export interface HtmlReading {
  readonly references: readonly RemoteReference[];
  /** How many more there were than are judged. */
  readonly excess: number;
  /** Whether its styles were too many to be held against every element. */
  readonly isStyleCut: boolean;
  /** What is to be read; "" when nobody asked. */
  readonly words: string;
}

/** Everything remote that the HTML loads or points at, in its order; sheets first. */
export function readHtml(html: string, wantsWords = false): HtmlReading {
  const reader = new HtmlReader(sheetOf(html));
  const words = wantsWords ? new HtmlWords() : undefined;
  parseInto(reader, html, words);
  reader.addUnmeant();
  const { references, excess, budget } = reader;
  return { references, excess, isStyleCut: budget.comparisons <= 0, words: words?.all() ?? "" };
}
