// What do the style sheets and its own style say of an element, and is it seen? Elements as they are open while the HTML is read.

import { type Style, styleOf } from "./css.ts";
import { type Attributes, type Budget, isMeant, type Place } from "./selector.ts";
import type { Rule, Sheet } from "./sheet.ts";

export interface OpenElement {
  readonly place: Place;
  /** Why nothing in it is seen, its ancestors' reasons included. */
  readonly hides: readonly string[];
}

function* rulesFor({ byKey }: Sheet, { tag, attributes }: Place): Generator<Rule> {
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

/** The sheet's rules that speak of the element, the weightiest last, as far as the budget goes. */
export function rulesAbout(sheet: Sheet, place: Place, budget: Budget): readonly Rule[] {
  if (sheet.rules.length === 0) return NO_RULES;
  const about: Rule[] = [];
  for (const rule of rulesFor(sheet, place)) {
    if (budget.comparisons <= 0) break;
    if (isMeant(rule.selector, place, budget)) about.push(rule);
  }
  return about.length < 2 ? about : about.sort((a, b) => a.selector.weight - b.selector.weight || a.order - b.order);
}

const NO_RULES: readonly Rule[] = [];

/** A rule's style on top of what is known; what was called important stays against what was not. */
function laidOver(style: Style, added: Style): void {
  const isFixed = (property: string) => style.fixed?.has(property) === true && added.fixed?.has(property) !== true;
  const staysShown = style.isShown === true && isFixed("display");
  if (added.isShown && !isFixed("display")) showAgain(style);
  for (const reason of added.hidden) if (!(reason === NONE && staysShown)) style.hidden.push(reason);
  if (added.width !== undefined && !isFixed("width")) style.width = added.width;
  if (added.height !== undefined && !isFixed("height")) style.height = added.height;
  if (added.clips) style.clips = true;
  if (added.fixed) style.fixed = new Set([...(style.fixed ?? []), ...added.fixed]);
}

const NONE = "display: none";

function showAgain(style: Style): void {
  style.isShown = true;
  if (style.hidden.includes(NONE))
    style.hidden.splice(0, style.hidden.length, ...style.hidden.filter((reason) => reason !== NONE));
}

/** The element's style: the sheet's rules, then its own. URLs of both. */
export function elementStyle(sheet: Sheet, place: Place, budget: Budget): Style {
  const style: Style = { hidden: [], urls: [] };
  let isShownSomewhere = false;
  for (const rule of rulesAbout(sheet, place, budget)) {
    style.urls.push(...rule.style.urls);
    if (rule.isConditional) isShownSomewhere ||= rule.style.isShown === true;
    else laidOver(style, rule.style);
  }
  const own = place.attributes["style"];
  if (own !== undefined) styleOf(own, style);
  // Hidden here and shown on a telephone is a matter of layout.
  if (isShownSomewhere) showAgain(style);
  return style;
}

/** Why nothing inside an element of this style is seen. */
export function hidesContent(style: Style, attributes: Attributes): string[] {
  const reasons = [...style.hidden];
  if (attributes["hidden"] !== undefined) reasons.push("hidden");
  if (style.clips && (style.width === 0 || style.height === 0)) reasons.push("cut off by a size of 0");
  return reasons;
}
