// What do styles say of whether something is seen, and what do they load? One declaration after the other.

import { LIMITS } from "../limits.ts";

/** What matters of an element's style; lengths in CSS pixels. */
export interface Style {
  width?: number;
  height?: number;
  /** Why the element is not seen. */
  readonly hidden: string[];
  /** Whether what overflows it is cut. */
  clips?: boolean;
  /** Stated to be shown, whatever a general rule says. */
  isShown?: boolean;
  /** Properties called important. */
  fixed?: Set<string>;
  readonly urls: string[];
}

/** Further away from the screen's edge than this, in pixels, and nothing of a picture is seen. */
const OFF_SCREEN_PX = 500;
/** Less than this cannot be seen against anything. */
const OPACITY_MAX = 0.05;
/** A size of this and below cannot be seen. */
export const HIDDEN_PX_MAX = 2;

const PX_PER: Readonly<Record<string, number>> = {
  "": 1,
  px: 1,
  pt: 4 / 3,
  em: 16,
  rem: 16,
  ex: 8,
  in: 96,
  cm: 37.8,
  mm: 3.78,
  pc: 16,
};

/** Of a screen's width so much is not 2 pixels on any. */
const TINY_SHARE = 0.2;

/** `min(1px, 5vw)`: the least of what is known. */
function leastOf(text: string): number | undefined {
  const inner = /^\s*min\(([^()]*)\)\s*$/i.exec(text)?.[1];
  const known = inner?.split(",").flatMap((each) => lengthOf(each) ?? []) ?? [];
  return known.length === 0 ? undefined : Math.min(...known);
}

/** A length in pixels; undefined for `auto`, and for percentages that are not 0. */
export function lengthOf(text: string): number | undefined {
  const found = /^\s*(-?(?:\d+\.?\d*|\.\d+))\s*(px|pt|em|rem|ex|in|cm|mm|pc|%|v[wh])?\s*(?:!important)?\s*$/i.exec(
    text,
  );
  if (found === null) return text.includes("min(") ? leastOf(text) : undefined;
  const number = Number(found[1]);
  const unit = (found[2] ?? "").toLowerCase();
  const perUnit = PX_PER[unit];
  if (perUnit !== undefined) return number * perUnit;
  const isTiny = Math.abs(number) < TINY_SHARE && unit !== "%";
  return number === 0 ? 0 : number <= -100 || isTiny ? number * 10 : undefined;
}

export function urlsIn(value: string): string[] {
  const urls: string[] = [];
  for (const found of value.matchAll(/(?:url|src)\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))\s*\)/gi)) {
    const url = (found[1] ?? found[2] ?? found[3] ?? "").trim();
    if (url !== "") urls.push(url);
  }
  for (const found of value.matchAll(/image-set\(([^;]*)\)/gi)) {
    for (const [, url] of (found[1] ?? "").matchAll(/["'](https?:[^"']+)["']/gi)) if (url) urls.push(url);
  }
  return urls;
}

function setHidden(style: Style, reason: string): void {
  if (!style.hidden.includes(reason)) style.hidden.push(reason);
}

function applySize(style: Style, side: "width" | "height", value: string, isMaximum: boolean): void {
  const length = lengthOf(value);
  if (length === undefined) return;
  const known = style[side];
  style[side] = isMaximum && known !== undefined ? Math.min(known, length) : length;
}

function isOff(value: string): boolean {
  const length = lengthOf(value);
  return length !== undefined && length <= -OFF_SCREEN_PX;
}

const APPLY: Readonly<Record<string, (style: Style, value: string) => void>> = {
  width: (style, value) => applySize(style, "width", value, false),
  height: (style, value) => applySize(style, "height", value, false),
  "max-width": (style, value) => {
    if ((lengthOf(value) ?? Number.POSITIVE_INFINITY) <= HIDDEN_PX_MAX) applySize(style, "width", value, true);
  },
  "max-height": (style, value) => {
    if ((lengthOf(value) ?? Number.POSITIVE_INFINITY) <= HIDDEN_PX_MAX) applySize(style, "height", value, true);
  },
  display: (style, value) => {
    const reason = "display: none";
    style.isShown = value !== "none";
    if (value === "none") setHidden(style, reason);
    else if (style.hidden.includes(reason)) style.hidden.splice(style.hidden.indexOf(reason), 1);
  },
  visibility: (style, value) => {
    if (value === "hidden" || value === "collapse") setHidden(style, `visibility: ${value}`);
  },
  "content-visibility": (style, value) => {
    if (value === "hidden") setHidden(style, "content-visibility: hidden");
  },
  opacity: (style, value) => {
    const opacity = Number(value.endsWith("%") ? Number(value.slice(0, -1)) / 100 : value);
    if (value !== "" && opacity <= OPACITY_MAX) setHidden(style, `opacity: ${value}`);
  },
  filter: (style, value) => {
    const found = /opacity\s*[(=]\s*(\d*\.?\d+)(%?)/i.exec(value);
    if (found === null) return;
    const isPercent = found[2] === "%" || /alpha/i.test(value);
    if (Number(found[1]) / (isPercent ? 100 : 1) <= OPACITY_MAX) setHidden(style, `filter: ${value}`);
  },
  overflow: (style, value) => {
    if (/hidden|clip/.test(value)) style.clips = true;
  },
  transform: (style, value) => {
    const scale = /scale(?:3d|[xy])?\(\s*(\d*\.?\d+)/i.exec(value);
    if (scale !== null && Number(scale[1]) <= 0.01) setHidden(style, `transform: ${value}`);
    if (/rotate[xy]\(\s*-?90deg|matrix\(\s*0\s*,\s*0\s*,\s*0\s*,\s*0\b/i.test(value))
      setHidden(style, `transform: ${value}`);
    const moved = [...value.matchAll(/translate(?:3d|[xyz])?\(([^)]*)\)/gi)].flatMap(([, to]) => (to ?? "").split(","));
    if (moved.some(isOff)) setHidden(style, "moved off the screen");
  },
  scale: (style, value) => {
    if (Number(value.split(/\s+/)[0]) <= 0.01) setHidden(style, `scale: ${value}`);
  },
  zoom: (style, value) => {
    const zoom = Number(value.endsWith("%") ? Number(value.slice(0, -1)) / 100 : value);
    if (value !== "" && zoom <= 0.01) setHidden(style, `zoom: ${value}`);
  },
  clip: (style, value) => {
    if (/^rect\((?:\s*[01](?:px)?[\s,]*){4}\)$/i.test(value)) setHidden(style, `clip: ${value}`);
  },
  "clip-path": (style, value) => {
    const found =
      /^(?:inset\(\s*(?:5\d|[6-9]\d|100)%|circle\(\s*0|polygon\(\s*(\S+\s+[^\s,)]+)\s*(?:,\s*\1\s*)*\))/i.test(value);
    if (found) setHidden(style, `clip-path: ${value}`);
  },
};

const OFFSETS = [
  "left",
  "top",
  "right",
  "bottom",
  "margin-left",
  "margin-top",
  "margin",
  "text-indent",
  "inset",
  "translate",
  "object-position",
];

/** One declaration; names and values in lower case but for URLs. */
export function applyDeclaration(style: Style, property: string, printed: string, important = false): void {
  const value = printed.replace(/\s*!important\s*$/i, "").trim();
  const isImportant = important || value.length < printed.trim().length;
  if (isImportant) style.fixed = new Set([...(style.fixed ?? []), property]);
  else if (style.fixed?.has(property)) return;
  if (/(?:url|src|image-set)\(/i.test(value)) style.urls.push(...urlsIn(value));
  const lower = value.toLowerCase();
  APPLY[property]?.(style, lower);
  if (OFFSETS.includes(property) && lower.split(/\s+/).some(isOff)) setHidden(style, "moved off the screen");
}

const DECLARATION_OF_NOTE =
  /url\(|src\(|image-set\(|width|height|display|visibility|opacity|overflow|transform|clip|left|top|right|bottom|margin|text-indent|inset|scale|zoom|translate|object-position/i;

/** CSS escapes (`d\69splay`) undone. */
function unescaped(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replace(/\\(?:([0-9a-f]{1,6})\s?|(.))/gi, (_, hex: string | undefined, other: string | undefined) =>
    hex === undefined ? (other ?? "") : String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff)),
  );
}

/** A declaration list, cut at semicolons outside quotes and brackets. One pass, whatever the text. */
export function* declarations(text: string): Generator<readonly [string, string]> {
  const source = unescaped(text.includes("/*") ? text.replace(/\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\//g, "") : text);
  let start = 0;
  let colon = -1;
  let quote = "";
  let depth = 0;
  for (let at = 0; at <= source.length; at += 1) {
    const sign = source[at];
    if (sign === undefined || (sign === ";" && quote === "" && depth === 0)) {
      if (colon !== -1) yield [source.slice(start, colon).trim().toLowerCase(), source.slice(colon + 1, at).trim()];
      start = at + 1;
      colon = -1;
      depth = 0;
    } else if (quote !== "") {
      if (sign === quote) quote = "";
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === "(") depth += 1;
    else if (sign === ")") depth = Math.max(0, depth - 1);
    else if (sign === ":" && colon === -1) colon = at;
  }
}

/** The style of a `style` attribute, on top of what is known. */
export function styleOf(text: string, style: Style = { hidden: [], urls: [] }): Style {
  if (text.length > LIMITS.styleCharactersMax) return style;
  if (!DECLARATION_OF_NOTE.test(text) && !text.includes("\\")) return style;
  for (const [property, value] of declarations(text)) applyDeclaration(style, property, value);
  return style;
}
