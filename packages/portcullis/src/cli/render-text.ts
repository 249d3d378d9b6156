// How is text laid out for a person's terminal? Widths in columns, colour only where wanted, nothing a list could smuggle in.

import { styleText } from "node:util";

export type Style = "red" | "green" | "yellow" | "bold" | "dim" | "cyan";

/** Puts a style around text, or leaves it plain. */
export type Paint = (style: Style, text: string) => string;

/** Colour on a terminal unless `NO_COLOR` is set (https://no-color.org). */
export function painter(context: {
  readonly isTerminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}): Paint {
  const coloured = context.isTerminal && !context.env["NO_COLOR"] && context.env["TERM"] !== "dumb";
  return coloured ? (style, text) => styleText(style, text, { validateStream: false }) : (_style, text) => text;
}

/** Control characters move the cursor and bidirectional overrides reorder a line: neither is part of a name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced here
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** The text on one line, without control characters. */
export function safe(text: string): string {
  return text.replace(UNSAFE, " ");
}

/** Scripts and symbols that take two columns. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const ZERO = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Columns the text takes on a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** The text cut to so many columns, with an ellipsis where something is missing. */
export function fitted(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = "";
  let width = 0;
  for (const character of text) {
    const next = displayWidth(character);
    if (width + next > columns - 1) break;
    kept += character;
    width += next;
  }
  return `${kept}…`;
}

/** The text in exactly so many columns. */
export function column(text: string, columns: number, side: "left" | "right" = "left"): string {
  const cut = fitted(text, columns);
  const blank = " ".repeat(Math.max(0, columns - displayWidth(cut)));
  return side === "left" ? cut + blank : blank + cut;
}

/** Lines of at most so many columns, broken at spaces. */
export function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (displayWidth(longer) <= columns) line = longer;
    else {
      if (line !== "") lines.push(line);
      line = fitted(word, columns);
    }
  }
  return line === "" ? lines : [...lines, line];
}
