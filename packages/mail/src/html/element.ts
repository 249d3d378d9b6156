// Does a rule speak of an element, and is the element seen? Elements as they are open while the HTML is read.

import { type Style, styleOf } from "./css.ts";
import type { Compound, Rule, Sheet } from "./sheet.ts";

export type Attributes = Readonly<Record<string, string>>;

export interface OpenElement {
  readonly tag: string;
  readonly attributes: Attributes;
  /** Why nothing in it is seen, its ancestors' reasons included. */
  readonly hides: readonly string[];
}

function matchesCompound({ tag, id, classes, attributes }: Compound, name: string, has: Attributes): boolean {
  if (tag !== "*" && tag !== name) return false;
  if (id !== "" && has["id"] !== id) return false;
  if (classes.length > 0) {
    const own = (has["class"] ?? "").split(/\s+/);
    if (!classes.every((each) => own.includes(each))) return false;
  }
  return attributes.every(([key, value]) => (value === undefined ? has[key] !== undefined : has[key] === value));
}

/** How many comparisons a message may still cost. */
export interface Budget {
  comparisons: number;
}

/** Whether the rule's last compound is the element and the others are among its ancestors, in order. */
function matchesRule(
  rule: Rule,
  tag: string,
  attributes: Attributes,
  ancestors: readonly OpenElement[],
  budget: Budget,
): boolean {
  const { compounds } = rule;
  let at = compounds.length - 1;
  budget.comparisons -= 1;
  if (!matchesCompound(compounds[at]!, tag, attributes)) return false;
  for (let open = ancestors.length - 1; open >= 0 && at > 0; open -= 1) {
    const ancestor = ancestors[open]!;
    budget.comparisons -= 1;
    if (matchesCompound(compounds[at - 1]!, ancestor.tag, ancestor.attributes)) at -= 1;
  }
  return at === 0;
}

function* rulesFor({ byKey }: Sheet, tag: string, attributes: Attributes): Generator<Rule> {
  yield* byKey.get("*") ?? [];
  yield* byKey.get(tag) ?? [];
  const named = attributes["class"];
  if (named !== undefined) {
    // Longer lists of classes are a game.
    for (const name of new Set(named.split(/\s+/, 100))) yield* byKey.get(`.${name}`) ?? [];
  }
  const id = attributes["id"];
  if (id !== undefined) yield* byKey.get(`#${id}`) ?? [];
}

/** The sheet's rules that speak of the element, as far as the budget goes. */
export function* rulesAbout(
  sheet: Sheet,
  tag: string,
  attributes: Attributes,
  ancestors: readonly OpenElement[],
  budget: Budget,
): Generator<Rule> {
  if (sheet.rules.length === 0) return;
  for (const rule of rulesFor(sheet, tag, attributes)) {
    if (budget.comparisons <= 0) return;
    if (matchesRule(rule, tag, attributes, ancestors, budget)) yield rule;
  }
}

/** The element's style: the sheet's rules, then its own. URLs of both. */
export function elementStyle(
  sheet: Sheet,
  tag: string,
  attributes: Attributes,
  ancestors: readonly OpenElement[],
  budget: Budget,
): Style {
  const style: Style = { hidden: [], urls: [] };
  let shownSomewhere = false;
  for (const rule of rulesAbout(sheet, tag, attributes, ancestors, budget)) {
    style.urls.push(...rule.style.urls);
    if (rule.isConditional) shownSomewhere ||= rule.style.shown === true;
    else {
      style.hidden.push(...rule.style.hidden);
      if (rule.style.width !== undefined) style.width = rule.style.width;
      if (rule.style.height !== undefined) style.height = rule.style.height;
      if (rule.style.clips) style.clips = true;
    }
  }
  const own = attributes["style"];
  if (own !== undefined) styleOf(own, style);
  // Hidden here and shown on a telephone is a matter of layout.
  if (shownSomewhere && style.hidden.includes("display: none")) {
    style.hidden.splice(0, style.hidden.length, ...style.hidden.filter((reason) => reason !== "display: none"));
  }
  return style;
}

/** Why nothing inside an element of this style is seen. */
export function hidesContent(style: Style, attributes: Attributes): string[] {
  const reasons = [...style.hidden];
  if (attributes["hidden"] !== undefined) reasons.push("hidden");
  if (style.clips && (style.width === 0 || style.height === 0)) reasons.push("cut off by a size of 0");
  return reasons;
}
