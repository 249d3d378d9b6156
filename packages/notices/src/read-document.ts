// Which text does a file hold? Plain text as it is, HTML without its markup, PDF by its pages.

import { Parser } from "htmlparser2";

/** Elements whose content nobody reads, and those that begin a line. */
const UNREAD = new Set(["script", "style", "noscript", "template", "head", "svg", "iframe", "nav"]);
const LINES = new Set(
  "p div br li ul ol h1 h2 h3 h4 h5 h6 tr table section article header footer blockquote pre dt dd".split(" "),
);

/** The text of a page: blocks on lines of their own, white space collapsed, nothing of scripts. */
export function textOfHtml(html: string): string {
  let unread = 0;
  const parts: string[] = [];
  const parser = new Parser({
    onopentagname(name) {
      if (UNREAD.has(name)) unread += 1;
      else if (LINES.has(name)) parts.push("\n");
      else if (name === "td" || name === "th") parts.push(" | ");
    },
    ontext(text) {
      if (unread === 0) parts.push(text.replace(/\s+/g, " "));
    },
    onclosetag(name) {
      if (UNREAD.has(name)) unread = Math.max(0, unread - 1);
      else if (LINES.has(name)) parts.push("\n");
    },
  });
  parser.end(html);
  return parts
    .join("")
    .split("\n")
    .map((line) =>
      line
        .replace(/[ \t]+/g, " ")
        .replace(/^(?: ?\| ?)+/, "")
        .trim(),
    )
    .filter((line) => line !== "")
    .join("\n");
}

/** Whether the bytes are a PDF, and whether a text is a page of markup. */
function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "%PDF-";
}

function isHtml(text: string): boolean {
  return /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body|article|div|p)\b/i.test(
    text.slice(0, 4_000),
  );
}

/** Lines fewer than which tell nothing of how wide a page is. */
const LINES_MIN = 4;

/** What begins a line of its own: an item, a numbered entry, a heading in capitals. */
const BEGINS = /^(?:[-•*–●▪]\s|\(?\d{1,5}[.)]\s|\(?[a-z]{1,4}[.)]\s|\p{Lu}{4,}(?:\s\p{Lu}+)*$)/u;

/** A page with its paragraphs whole: where the next word had no room, the line goes on in the next. */
export function unwrapped(page: string): string {
  const lines = page.split("\n").map((line) => line.trim());
  const lengths = lines.map(({ length }) => length).toSorted((a, b) => a - b);
  const width = lengths.at(Math.floor(lengths.length * 0.95)) ?? 0;
  if (lines.length < LINES_MIN) return page;
  const whole: string[] = [];
  let last = "";
  for (const line of lines) {
    const word = /^\S+/u.exec(line)?.[0] ?? "";
    const goesOn =
      last !== "" && word !== "" && last.length + word.length >= width * 0.92 && !/[.!?:;]["”’)]?$/u.test(last);
    if (goesOn && !BEGINS.test(line)) {
      const before = whole.pop() ?? "";
      whole.push(/\p{L}-$/u.test(before) ? before + line : `${before} ${line}`);
    } else whole.push(line);
    last = line;
  }
  return whole.join("\n");
}

/** The text of a PDF, its pages divided by a line. Throws for what is none. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const { extractText, getDocumentProxy } = await import("unpdf");
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false });
  return (text as readonly string[]).map(unwrapped).join("\n");
}

/** The text of a document by what its bytes are, whatever it is called; UTF-8 unless it is a PDF. */
export async function textOfDocument(bytes: Uint8Array): Promise<string> {
  if (isPdf(bytes)) return textOfPdf(bytes);
  const text = new TextDecoder("utf-8").decode(bytes);
  return isHtml(text) ? textOfHtml(text) : text;
}
