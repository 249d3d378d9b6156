// How is a message shown that must not do anything? Its words and their layout stay; nothing loads, nothing runs, nothing can be clicked; what
// would have loaded or led away stands there as what it is.

import { Parser } from "htmlparser2";

/** What stays; everything else is dropped and its content kept. */
const KEPT = new Set(
  (
    "a abbr address article b bdi bdo big blockquote br caption center code col colgroup dd del details div dl dt em figcaption figure " +
    "font footer h1 h2 h3 h4 h5 h6 header hr i ins kbd li main mark nav ol p pre q rp rt ruby s samp section small span strike strong sub " +
    "summary sup table tbody td tfoot th thead time tr tt u ul var wbr"
  ).split(" "),
);

/** What goes with all that is in it. */
const DROPPED = new Set(
  "script style head title template noscript iframe object embed applet audio video canvas svg math frameset select textarea button".split(
    " ",
  ),
);

const VOID = new Set(["br", "hr", "col", "wbr"]);

const ATTRIBUTES = new Set([
  "align",
  "valign",
  "colspan",
  "rowspan",
  "dir",
  "lang",
  "cellpadding",
  "cellspacing",
  "start",
  "type",
]);

/** Colours, sizes and type; nothing that hides, moves or loads. */
const STYLES =
  /^(?:color|background-color|font-size|font-style|font-weight|font-family|line-height|text-align|text-decoration|text-transform|vertical-align|width|max-width|padding(?:-\w+)?|margin(?:-\w+)?|border(?:-[\w-]+)?|border-collapse|list-style-type)$/;
/** No brackets: nothing is called, nothing loaded. */
const STYLE_VALUE = /^[\w\s#.,%+-]{1,120}$/;

/** Elements open within each other; deeper ones are shown flat. */
const DEPTH_MAX = 200;
const CHARACTERS_MAX = 4_000_000;
/** Of the message; beyond it nothing more is read. */
const NESTED_MAX = 3_000;
const PIECE = 16_384;

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Declarations that stay. White on white is left to the marks, which set their own colours. */
function styleOf(style: string): string {
  return style
    .split(";")
    .flatMap((declaration) => {
      const [name = "", ...rest] = declaration.split(":");
      const [property, value] = [
        name.trim().toLowerCase(),
        rest
          .join(":")
          .replace(/!important/i, "")
          .trim(),
      ];
      // A negative margin puts words where nobody sees them, a size of nothing likewise.
      const hides =
        /-\s*\d/.test(value) || (/^(?:font-size|width|max-width|line-height)$/.test(property) && /^0/.test(value));
      return STYLES.test(property) && STYLE_VALUE.test(value) && !hides ? [`${property}: ${value}`] : [];
    })
    .join("; ");
}

/** A link or source of a message that a signal speaks of. */
export interface MarkedUrl {
  readonly url: string;
  readonly type: string;
  readonly detail: string;
}

type Attributes = Readonly<Record<string, string>>;

const SOURCES = ["src", "srcset", "background", "poster", "data", "href"] as const;

class InertWriter {
  readonly #parts: string[] = [];
  readonly #marks: ReadonlyMap<string, readonly MarkedUrl[]>;
  readonly #open: string[] = [];
  #dropped = 0;
  #length = 0;

  constructor(marks: readonly MarkedUrl[]) {
    const byUrl = new Map<string, MarkedUrl[]>();
    for (const mark of marks) byUrl.set(mark.url, [...(byUrl.get(mark.url) ?? []), mark]);
    this.#marks = byUrl;
  }

  #write(text: string): void {
    this.#length += text.length;
    this.#parts.push(text);
  }

  /** Signals about a URL, as it stands in the message. */
  #marksOf(url: string): readonly MarkedUrl[] {
    return this.#marks.get(url) ?? this.#marks.get(url.trim()) ?? [];
  }

  #remote(tag: string, url: string, words: string): void {
    const marks = this.#marksOf(url);
    const beacon = marks.find(({ type }) => type === "beacon");
    const shown = escaped(url.length > 300 ? `${url.slice(0, 300)}…` : url);
    if (beacon !== undefined) {
      this.#write(`<mark class="beacon" title="${escaped(beacon.detail)}">beacon (${escaped(tag)}): ${shown}</mark>`);
    } else
      this.#write(
        `<span class="remote" title="${shown}">[${escaped(tag)}${words === "" ? "" : `: ${escaped(words)}`}, not loaded]</span>`,
      );
  }

  #link(href: string): void {
    const marks = this.#marksOf(href);
    const tracks = marks.find(({ type }) => type === "tracking-link" || type === "identifier");
    const title = escaped(href.slice(0, 2_000));
    if (tracks === undefined) this.#write(`<span class="link" title="${title}">`);
    else this.#write(`<mark class="tracks" title="${title}">`);
    this.#open.push(tracks === undefined ? "a" : "a!");
  }

  opened(tag: string, attributes: Attributes): void {
    if (this.#dropped > 0 || DROPPED.has(tag)) {
      this.#sources(tag, attributes);
      if (DROPPED.has(tag)) this.#dropped += 1;
      return;
    }
    if (tag !== "a") this.#sources(tag, attributes);
    if (!KEPT.has(tag) || this.#open.length >= DEPTH_MAX) return;
    if (tag === "a") {
      this.#link(attributes["href"] ?? "");
      return;
    }
    if (this.#length > CHARACTERS_MAX) return;
    const own = Object.entries(attributes).flatMap(([name, value]) =>
      ATTRIBUTES.has(name) ? [` ${name}="${escaped(value.slice(0, 100))}"`] : [],
    );
    const style = styleOf(attributes["style"] ?? "");
    this.#write(`<${tag}${own.join("")}${style === "" ? "" : ` style="${escaped(style)}"`}>`);
    if (!VOID.has(tag)) this.#open.push(tag);
  }

  /** Whatever the element would have loaded. */
  #sources(tag: string, attributes: Attributes): void {
    for (const name of SOURCES) {
      const value = attributes[name];
      if (value === undefined || value === "" || (name === "href" && tag !== "link" && tag !== "image")) continue;
      this.#remote(tag, value, name === "src" ? (attributes["alt"] ?? "").slice(0, 200) : "");
    }
    for (const [, url = ""] of (attributes["style"] ?? "").matchAll(/url\(\s*["']?([^"')]+)/gi))
      this.#remote(tag, url, "");
  }

  closed(tag: string): void {
    if (DROPPED.has(tag)) {
      this.#dropped = Math.max(0, this.#dropped - 1);
      return;
    }
    const at = this.#open.findLastIndex((open) => open === tag || (tag === "a" && open === "a!"));
    if (at < 0 || this.#dropped > 0) return;
    for (const open of this.#open.splice(at).reverse())
      this.#write(`</${open === "a" ? "span" : open === "a!" ? "mark" : open}>`);
  }

  text(text: string): void {
    const room = CHARACTERS_MAX - this.#length;
    if (this.#dropped === 0 && room > 0) this.#write(escaped(text.slice(0, room)));
  }

  end(): string {
    for (const open of this.#open.splice(0).reverse())
      this.#write(`</${open === "a" ? "span" : open === "a!" ? "mark" : open}>`);
    return this.#parts.join("");
  }
}

/** Markup that is safe to show: no address of elsewhere stands in it but as words. */
export function inertHtml(html: string, marks: readonly MarkedUrl[] = []): string {
  const writer = new InertWriter(marks);
  let depth = 0;
  const parser = new Parser({
    onopentag(tag, attributes) {
      depth += 1;
      writer.opened(tag, attributes);
    },
    onclosetag(tag) {
      depth -= 1;
      writer.closed(tag);
    },
    ontext: (text) => writer.text(text),
  });
  // Piece by piece: the parser takes ever longer for what lies deeper, and nothing that is read lies that deep.
  for (let at = 0; at < html.length && depth < NESTED_MAX; at += PIECE) parser.write(html.slice(at, at + PIECE));
  if (depth < NESTED_MAX) parser.end();
  return writer.end();
}

const SHEET = `body{font:15px/1.5 system-ui,sans-serif;margin:16px;color:#1b1b1f;background:#fff;overflow-wrap:anywhere}
mark.beacon{display:inline-block;margin:4px 0;padding:2px 6px;border:2px solid #b3261e;background:#fde7e5;color:#7a0f0a;font:13px/1.4 ui-monospace,monospace}
mark.tracks{background:#fff0c2;color:#5a3d00;text-decoration:underline dotted}
.link{text-decoration:underline dotted}.remote{color:#5c5c66;font-size:13px}`;

/** What such a page may do: be looked at. */
export const INERT_POLICY =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; form-action 'none'; base-uri 'none'";

/** A whole page of its own. */
export function inertPage(html: string, text: string, marks: readonly MarkedUrl[] = []): string {
  const body = html === "" ? `<pre>${escaped(text.slice(0, CHARACTERS_MAX))}</pre>` : inertHtml(html, marks);
  const policy = INERT_POLICY.replace("sandbox; ", "").replace("frame-ancestors 'self'; ", "");
  return `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${escaped(policy)}"><title>Message</title><style>${SHEET}</style></head><body>${body}</body></html>`;
}
