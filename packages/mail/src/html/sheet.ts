// Which rules of the message's own style sheets hide something or load something? Read with css-tree; rules that do
// neither are dropped. Specificity is not weighed: of two rules that speak of one element both are noted.

import generate, { type CssNode } from "css-tree/generator";
import parse from "css-tree/parser";
import { LIMITS } from "../limits.ts";
import { applyDeclaration, type Style } from "./css.ts";
import { type Letters, lettersOf } from "./letters.ts";

/** One compound selector: `td.logo#x[width="1"]`. */
export interface Compound {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
  readonly attributes: readonly (readonly [name: string, value: string | undefined])[];
}

export interface Rule {
  /** From the outermost to the element itself; any ancestor may stand between. */
  readonly compounds: readonly Compound[];
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
}

export const NO_SHEET: Sheet = { rules: [], byKey: new Map(), loads: [] };

function keyOf({ compounds }: Rule): string {
  const last = compounds.at(-1);
  if (last === undefined) return "*";
  if (last.id !== "") return `#${last.id}`;
  return last.classes[0] === undefined ? last.tag : `.${last.classes[0]}`;
}

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

const SIMPLE = new Set(["TypeSelector", "ClassSelector", "IdSelector", "AttributeSelector"]);

function childrenOf(node: CssNode | null | undefined): CssNode[] {
  return node?.children ? [...node.children] : [];
}

function valueText(node: CssNode | string | undefined): string {
  if (node === undefined) return "";
  if (typeof node === "string") return node;
  return typeof node.value === "string" ? node.value : generate(node);
}

/** The compounds of a selector; undefined for one that speaks of states or siblings. */
function compoundsOf(selector: CssNode): Compound[] | undefined {
  const compounds: Compound[] = [];
  let parts: CssNode[] = [];
  const close = () => {
    const named = (type: string) => parts.filter((part) => part.type === type).map(({ name }) => name ?? "");
    compounds.push({
      tag: (named("TypeSelector")[0] ?? "*").toLowerCase(),
      id: named("IdSelector")[0] ?? "",
      classes: named("ClassSelector"),
      attributes: parts
        .filter(({ type, matcher }) => type === "AttributeSelector" && (matcher === "=" || !matcher))
        .map((part) => [
          valueText(part.name as unknown as CssNode | string).toLowerCase(),
          part.matcher === "=" ? valueText(part.value).replace(/^["']|["']$/g, "") : undefined,
        ]),
    });
    parts = [];
  };
  for (const part of childrenOf(selector)) {
    if (part.type === "Combinator") {
      if (part.name !== " " && part.name !== ">") return undefined;
      close();
    } else if (SIMPLE.has(part.type)) parts.push(part);
    else return undefined;
  }
  close();
  return compounds;
}

function styleOfBlock(block: CssNode | null | undefined): Style {
  const style: Style = { hidden: [], urls: [] };
  for (const node of childrenOf(block)) {
    if (node.type === "Declaration")
      applyDeclaration(style, (node.property ?? "").toLowerCase(), valueText(node.value));
  }
  return style;
}

function matters({ width, height, hidden, urls, clips, shown }: Style): boolean {
  return hidden.length > 0 || urls.length > 0 || (clips ?? shown ?? width ?? height) !== undefined;
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
  return node.name === "media" && /^(?:all|screen|only screen|)$/.test(prelude);
}

function importUrl(node: CssNode): string {
  const text = node.prelude ? generate(node.prelude) : "";
  return /^\s*(?:url\(\s*)?["']?([^"')\s]+)/i.exec(text)?.[1] ?? "";
}

/** Reads sheets, one text after the other. @param wantsLetters whether rules are kept that speak of letters only */
export function readSheet(text: string, wantsLetters = false): Sheet {
  const rules: Rule[] = [];
  const loads: { url: string; place: string }[] = [];
  const visit = (nodes: readonly CssNode[], isConditional: boolean): void => {
    for (const node of nodes) {
      if (rules.length >= LIMITS.styleRulesMax) return;
      if (node.type === "Atrule") {
        const name = (node.name ?? "").toLowerCase();
        if (name === "import") loads.push({ url: importUrl(node), place: "css @import" });
        else if (name === "font-face") {
          for (const url of styleOfBlock(node.block).urls) loads.push({ url, place: "css @font-face" });
        } else visit(childrenOf(node.block), isConditional || !isUnconditional(node));
      } else if (node.type === "Rule") {
        const style = styleOfBlock(node.block);
        const letters = wantsLetters ? lettersOfBlock(node.block) : undefined;
        if (!matters(style) && letters === undefined) continue;
        for (const selector of childrenOf(node.prelude)) {
          const compounds = compoundsOf(selector);
          if (compounds) rules.push({ compounds, style, isConditional, ...(letters === undefined ? {} : { letters }) });
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
    const key = keyOf(rule);
    const same = byKey.get(key);
    if (same) same.push(rule);
    else byKey.set(key, [rule]);
  }
  return { rules, byKey, loads };
}
