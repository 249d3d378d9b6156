// In which of our fonts can a character be drawn? Noto Sans for Latin, Greek, Cyrillic, Arabic, Devanagari and Han, beside the program.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { create, type Font } from "fontkit";

const FOLDER = fileURLToPath(new URL("../../../data/fonts/", import.meta.url));

/** In the order in which they are asked; the names are those of the files. */
const FILES = [
  "noto-sans-latin-400-normal",
  "noto-sans-latin-ext-400-normal",
  "noto-sans-cyrillic-400-normal",
  "noto-sans-cyrillic-ext-400-normal",
  "noto-sans-greek-400-normal",
  "noto-sans-vietnamese-400-normal",
  "noto-sans-arabic-arabic-400-normal",
  "noto-sans-devanagari-400-normal",
  "noto-sans-sc-chinese-simplified-400-normal",
] as const;

export const BOLD = "noto-sans-latin-700-normal";
export const PLAIN: string = FILES[0];

export interface PdfFont {
  readonly name: string;
  readonly bytes: Buffer;
  readonly font: Font;
}

let loaded: readonly PdfFont[] | undefined;

/** All fonts, read once; the bold one last, which is never asked for a character. */
export function pdfFonts(): readonly PdfFont[] {
  loaded ??= [...FILES, BOLD].map((name) => {
    const bytes = readFileSync(join(FOLDER, `${name}.woff`));
    return { name, bytes, font: create(bytes) as Font };
  });
  return loaded;
}

export interface TextRun {
  readonly font: string;
  readonly text: string;
}

/** White space and marks stay with the run before them. */
const NEUTRAL = /^[\p{M}\p{Z}\p{Cf}]$/u;

/** The text in runs of one font each; `missing` are characters that none of them has, each drawn as `?`. */
export function runsOf(text: string): { readonly runs: readonly TextRun[]; readonly missing: readonly string[] } {
  const fonts = pdfFonts().slice(0, FILES.length);
  const runs: { font: string; text: string }[] = [];
  const missing = new Set<string>();
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const last = runs.at(-1);
    const has = (name: string): boolean =>
      fonts.find((each) => each.name === name)?.font.hasGlyphForCodePoint(code) === true;
    if (last !== undefined && NEUTRAL.test(character) && has(last.font)) {
      last.text += character;
      continue;
    }
    const found = fonts.find(({ font }) => font.hasGlyphForCodePoint(code));
    if (found === undefined && !NEUTRAL.test(character)) missing.add(character);
    const drawn = found === undefined ? (NEUTRAL.test(character) ? "" : "?") : character;
    const font = found?.name ?? PLAIN;
    if (last !== undefined && last.font === font) last.text += drawn;
    else if (drawn !== "") runs.push({ font, text: drawn });
  }
  return { runs, missing: [...missing] };
}
