// Which rules of the message's own style sheets hide something or load something? Read with css-tree; rules that do
// neither are dropped. Rules of states and of what comes later are not held against
// elements; what they load is noted all the same.

import generate, { type CssNode } from "css-tree/generator";
import parse from "css-tree/parser";
import { LIMITS } from "../limits.ts";
import { applyDeclaration, type Style } from "./css.ts";
import { type Letters, lettersOf } from "./letters.ts";
import { readSelector, type Selector } from "./selector.ts";

export interface Rule {
  readonly selector: Selector;
  /** Which of the sheet's rules it is: of two of one weight the later wins. */
  readonly order: number;
  readonly style: Style;
  /** What it says of letters; only where that was asked for. */
  readonly letters?: Letters;
  /** Only on some screens: then hiding hides from some readers only, and is not counted. */
  readonly isConditional: boolean;
}

export interface Sheet {
  readonly rules: readonly Rule[];
  /** The rules that can speak of an element, by what its own compound asks first: `#id`, `.class`, tag or `*`. */
  readonly byKey: ReadonlyMap<string, readonly Rule[]>;
  /** `@import` and `@font-face`, by place. */
  readonly loads: readonly { readonly url: string; readonly place: string }[];
  /** Whether a rule asks which child an element is, or what stands before it. */
  readonly countsSiblings: boolean;
}

export const NO_SHEET: Sheet = { rules: [], byKey: new Map(), loads: [], countsSiblings: false };

/** Up to where brackets lie in one another no deeper than is read: parsers take ever longer over what is not closed. */
function soundPart(text: string): string {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "{" || sign === "(" || sign === "[") depth += 1;
    else if (sign === "}" || sign === ")" || sign === "]") depth = Math.max(0, depth - 1);
    if (depth > LIMITS.styleDepthMax) return text.slice(0, at);
  }
  return text;
}

function childrenOf(node: CssNode | null | undefined): CssNode[] {
  return node?.children ? [...node.children] : [];
}

function valueText(node: CssNode | string | undefined): string {
  if (node === undefined) return "";
  if (typeof node === "string") return node;
  return typeof node.value === "string" ? node.value : generate(node);
}

function styleOfBlock(block: CssNode | null | undefined, variables: Map<string, string>): Style {
  const style: Style = { hidden: [], urls: [] };
  for (const node of childrenOf(block)) {
    if (node.type !== "Declaration") continue;
    const property = (node.property ?? "").toLowerCase();
    const printed = valueText(node.value).trim();
    if (property.startsWith("--")) variables.set(property, printed);
    // A variable's URL was noted where it was set.
    const value = printed.replace(/var\(\s*(--[\w-]+)[^()]*\)/g, (_, name: string) => {
      const held = variables.get(name.toLowerCase()) ?? "";
      return /url\(/i.test(held) ? "" : held;
    });
    applyDeclaration(style, property, value, node.important !== undefined && node.important !== false);
  }
  return style;
}

function matters({ width, height, hidden, urls, clips, isShown }: Style): boolean {
  return hidden.length > 0 || urls.length > 0 || (clips ?? isShown ?? width ?? height) !== undefined;
}

function lettersOfBlock(block: CssNode | null | undefined): Letters | undefined {
  let letters: Letters | undefined;
  for (const node of childrenOf(block)) {
    if (node.type !== "Declaration") continue;
    const said = lettersOf((node.property ?? "").toLowerCase(), valueText(node.value));
    if (said !== undefined) letters = { ...letters, ...said };
  }
  return letters;
}

/** Whether an at-rule holds on every screen. */
function isUnconditional(node: CssNode): boolean {
  const prelude = node.prelude ? generate(node.prelude).trim().toLowerCase() : "";
  // Whoever reads is taken to support what is asked for.
  if (node.name === "layer" || node.name === "supports") return true;
  return node.name === "media" && /^(?:all|screen|only screen|)$/.test(prelude);
}

function importUrl(node: CssNode): string {
  const text = node.prelude ? generate(node.prelude) : "";
  return /^\s*(?:url\(\s*)?["']?([^"')\s]+)/i.exec(text)?.[1] ?? "";
}

/** Reads sheets, one text after the other. @param wantsLetters whether rules are kept that speak of letters only */
export function readSheet(text: string, wantsLetters = false): Sheet {
  const rules: Rule[] = [];
  const variables = new Map<string, string>();
  const loads: { url: string; place: string }[] = [];
  const visit = (nodes: readonly CssNode[], isConditional: boolean): void => {
    for (const node of nodes) {
      if (rules.length >= LIMITS.styleRulesMax) return;
      if (node.type === "Atrule") {
        const name = (node.name ?? "").toLowerCase();
        if (name === "import") loads.push({ url: importUrl(node), place: "css @import" });
        else if (name === "font-face") {
          for (const url of styleOfBlock(node.block, variables).urls) loads.push({ url, place: "css @font-face" });
        } else visit(childrenOf(node.block), isConditional || !isUnconditional(node));
      } else if (node.type === "Rule") {
        const style = styleOfBlock(node.block, variables);
        const letters = wantsLetters ? lettersOfBlock(node.block) : undefined;
        if (!matters(style) && letters === undefined) continue;
        for (const selector of childrenOf(node.prelude)) {
          const read = readSelector(selector);
          const order = rules.length;
          const own = letters === undefined ? {} : { letters };
          if (read) rules.push({ selector: read, order, style, isConditional, ...own });
          // What it speaks of is unknown, what it loads is not.
          else for (const url of style.urls) loads.push({ url, place: "css url()" });
        }
      }
    }
  };
  const sheet = parse(soundPart(text.slice(0, LIMITS.styleCharactersMax).replace(/<!--|-->/g, "")), {
    parseValue: false,
    parseCustomProperty: false,
    onParseError: () => {},
  });
  visit(childrenOf(sheet), false);
  const byKey = new Map<string, Rule[]>();
  for (const rule of rules) {
    const key = rule.selector.compounds.at(-1)?.key ?? "*";
    const same = byKey.get(key);
    if (same) same.push(rule);
    else byKey.set(key, [rule]);
  }
  return { rules, byKey, loads, countsSiblings: rules.some(({ selector }) => selector.countsSiblings) };
}
