// Can the letters of an element be told from what lies behind them? Their size, their colour and the ground's, as styles and old attributes say.

import { declarations, lengthOf } from "./css.ts";
import type { Attributes } from "./selector.ts";

/** What is said of an element's letters; what is not said is inherited. */
export interface Letters {
  /** `#rrggbb`; "" for letters that are transparent. */
  readonly color?: string;
  /** `#rrggbb`; "" where a picture or a pattern lies, of which nothing is known. */
  readonly ground?: string;
  readonly isSizeless?: boolean;
}

const NAMED: Readonly<Record<string, string>> = {
  white: "#ffffff",
  black: "#000000",
  transparent: "",
};

const HEX = /^#([0-9a-f]{3}|[0-9a-f]{6})$/;
const RGB = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*(?:[,/]\s*(\d*\.?\d+)%?\s*)?\)$/;

/** A colour that is understood; undefined for others. */
function colorOf(printed: string): string | undefined {
  const text = printed
    .replace(/!important/i, "")
    .trim()
    .toLowerCase();
  if (NAMED[text] !== undefined) return NAMED[text];
  const hex = HEX.exec(text)?.[1];
  if (hex !== undefined) return `#${hex.length === 3 ? hex.replace(/./g, "$&$&") : hex}`;
  const rgb = RGB.exec(text);
  if (rgb === null) return undefined;
  if (rgb[4] !== undefined && Number(rgb[4]) === 0) return "";
  return `#${[rgb[1], rgb[2], rgb[3]].map((part) => Math.min(255, Number(part)).toString(16).padStart(2, "0")).join("")}`;
}

/** What a declaration says of letters; undefined when it says nothing. */
export function lettersOf(property: string, value: string): Letters | undefined {
  if (property === "font-size") return { isSizeless: lengthOf(value) === 0 };
  if (property === "color") {
    const color = colorOf(value);
    return color === undefined ? undefined : { color };
  }
  if (property !== "background-color" && property !== "background") return undefined;
  if (/url\(|gradient\(/i.test(value)) return { ground: "" };
  const ground = value
    .split(/\s+(?![^(]*\))/)
    .map(colorOf)
    .find((each) => each !== undefined);
  // What is transparent shows the ground below.
  return ground === undefined || ground === "" ? undefined : { ground };
}

/** What an element's own attributes say. */
export function ownLetters(attributes: Attributes): Letters {
  let own: Letters = {};
  for (const [name, property] of [
    ["color", "color"],
    ["bgcolor", "background-color"],
  ] as const) {
    const value = attributes[name];
    if (value !== undefined) own = { ...own, ...lettersOf(property, value) };
  }
  if (attributes["background"] !== undefined) own = { ...own, ground: "" };
  for (const [property, value] of declarations(attributes["style"] ?? ""))
    own = { ...own, ...lettersOf(property, value) };
  return own;
}

/** Whether nobody can see such letters. */
export const areUnseen = ({ color, ground, isSizeless }: Letters): boolean =>
  isSizeless === true || color === "" || (color !== undefined && ground !== "" && color === (ground ?? "#ffffff"));
