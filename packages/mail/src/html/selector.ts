// Of which elements does a selector of a style sheet speak? Told from an element, those around it and those before it, as HTML is read.

import generate, { type CssNode } from "css-tree/generator";

export type Attributes = Readonly<Record<string, string>>;

/** An element in its place; siblings are known only where a sheet asks for them. */
export interface Place {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly parent: Place | undefined;
  /** The element before it under the same parent. */
  readonly previous: Place | undefined;
  /** Which child of its parent it is, from 1, and which of its own tag. */
  readonly index: number;
  readonly indexOfTag: number;
  /** Its newest child. */
  newest: Place | undefined;
}

/** Where what stands outermost has its place. */
export const outermost = (): Place => placeUnder(undefined, "", {}, false);

/** The place of an element that is opened now. */
export function placeUnder(
  parent: Place | undefined,
  tag: string,
  attributes: Attributes,
  countsSiblings: boolean,
): Place {
  const previous = countsSiblings ? parent?.newest : undefined;
  let [same, steps] = [previous, 0];
  while (same !== undefined && same.tag !== tag && steps < SIBLINGS_MAX) [same, steps] = [same.previous, steps + 1];
  const indexOfTag = same?.tag === tag ? same.indexOfTag + 1 : 1;
  const index = (previous?.index ?? 0) + 1;
  const place: Place = { tag, attributes, parent, previous, index, indexOfTag, newest: undefined };
  if (countsSiblings && parent) parent.newest = place;
  return place;
}

/** Further back nobody's sheet looks. */
const SIBLINGS_MAX = 64;

type Test = (place: Place) => boolean;

/** One compound selector: `td.logo#x[width="1"]`. */
export interface Compound {
  /** What it asks first: `#id`, `.class`, tag or `*`. */
  readonly key: string;
  readonly tests: readonly Test[];
}

export interface Selector {
  /** From the outermost to the element itself. */
  readonly compounds: readonly Compound[];
  /** Between them: " " any ancestor, ">" the parent, "+" the element before, "~" one before. */
  readonly joins: readonly string[];
  /** The greater wins; ids count before classes, those before tags. */
  readonly weight: number;
  readonly countsSiblings: boolean;
}

/** How many comparisons a message may still cost. */
export interface Budget {
  comparisons: number;
}

function childrenOf(node: CssNode | null | undefined): CssNode[] {
  return node?.children ? [...node.children] : [];
}

function textOf(node: CssNode | string | undefined): string {
  if (node === undefined) return "";
  if (typeof node === "string") return node;
  return typeof node.value === "string" ? node.value : generate(node);
}

const COMPARES: Readonly<Record<string, (has: string, wanted: string) => boolean>> = {
  "=": (has, wanted) => has === wanted,
  "^=": (has, wanted) => wanted !== "" && has.startsWith(wanted),
  "$=": (has, wanted) => wanted !== "" && has.endsWith(wanted),
  "*=": (has, wanted) => wanted !== "" && has.includes(wanted),
  "~=": (has, wanted) => has.split(/\s+/).includes(wanted),
  "|=": (has, wanted) => has === wanted || has.startsWith(`${wanted}-`),
};

function attributeTest(node: CssNode): Test | undefined {
  const name = textOf(node.name as unknown as CssNode | string).toLowerCase();
  const { matcher } = node;
  if (!matcher) return ({ attributes }) => attributes[name] !== undefined;
  const compares = COMPARES[matcher];
  if (compares === undefined) return undefined;
  const wanted = textOf(node.value).replace(/^["']|["']$/g, "");
  return ({ attributes }) => {
    const has = attributes[name];
    return has !== undefined && compares(has, wanted);
  };
}

/** `2n+1`, `odd`, `3`: whether the nth is meant. */
function nthTest(text: string): ((nth: number) => boolean) | undefined {
  const named = text === "odd" ? "2n+1" : text === "even" ? "2n" : text;
  const found = /^(?:([+-]?\d*)n)?([+-]?\d+)?$/.exec(named.replace(/\s+/g, ""));
  if (found === null || named === "") return undefined;
  const [, step, first] = found;
  const by = step === undefined ? 0 : step === "" || step === "+" ? 1 : step === "-" ? -1 : Number(step);
  const from = Number(first ?? 0);
  return (nth) => (by === 0 ? nth === from : (nth - from) % by === 0 && (nth - from) / by >= 0);
}

interface Part {
  readonly test: Test;
  readonly weight: number;
  readonly countsSiblings?: boolean;
}

const CLASS_WEIGHT = 1_000;

function pseudoPart(node: CssNode): Part | undefined {
  const name = (node.name ?? "").toLowerCase();
  const weight = CLASS_WEIGHT;
  if (name === "first-child") return { test: ({ index }) => index === 1, weight, countsSiblings: true };
  if (name === "first-of-type") return { test: ({ indexOfTag }) => indexOfTag === 1, weight, countsSiblings: true };
  if (name === "nth-child" || name === "nth-of-type") {
    const isMeant = nthTest(childrenOf(node).map(generate).join(""));
    if (isMeant === undefined) return undefined;
    const ofTag = name === "nth-of-type";
    return { test: ({ index, indexOfTag }) => isMeant(ofTag ? indexOfTag : index), weight, countsSiblings: true };
  }
  if (name === "root") return { test: ({ tag }) => tag === "html", weight };
  if (name === "not" || name === "is" || name === "where" || name === "matches") {
    const inner = childrenOf(childrenOf(node)[0]).map(readSelector);
    if (inner.length === 0 || inner.some((each) => each === undefined || each.compounds.length > 1)) return undefined;
    const alternatives = inner.flatMap((each) => each?.compounds ?? []);
    const any: Test = (place) => alternatives.some(({ tests }) => tests.every((test) => test(place)));
    const heaviest = name === "where" ? 0 : Math.max(...inner.map((each) => each?.weight ?? 0));
    const countsSiblings = inner.some((each) => each?.countsSiblings);
    return { test: name === "not" ? (place) => !any(place) : any, weight: heaviest, countsSiblings };
  }
  return undefined;
}

function partOf(node: CssNode): Part | undefined {
  const name = node.name ?? "";
  if (node.type === "TypeSelector") {
    const wanted = name.toLowerCase();
    return wanted === "*" ? { test: () => true, weight: 0 } : { test: ({ tag }) => tag === wanted, weight: 1 };
  }
  if (node.type === "IdSelector")
    return { test: ({ attributes }) => attributes["id"] === name, weight: CLASS_WEIGHT ** 2 };
  if (node.type === "ClassSelector") {
    const test: Test = ({ attributes }) => attributes["class"]?.split(/\s+/).includes(name) === true;
    return { test, weight: CLASS_WEIGHT };
  }
  if (node.type === "AttributeSelector") {
    const test = attributeTest(node);
    return test && { test, weight: CLASS_WEIGHT };
  }
  return node.type === "PseudoClassSelector" ? pseudoPart(node) : undefined;
}

function keyOf(nodes: readonly CssNode[]): string {
  const named = (type: string) => nodes.find((node) => node.type === type)?.name;
  const id = named("IdSelector");
  if (id !== undefined) return `#${id}`;
  const own = named("ClassSelector");
  return own === undefined ? (named("TypeSelector") ?? "*").toLowerCase() : `.${own}`;
}

/** A selector that can be asked of elements; undefined for one that speaks of states, or of what comes later. */
export function readSelector(node: CssNode): Selector | undefined {
  const compounds: Compound[] = [];
  const joins: string[] = [];
  let [weight, countsSiblings] = [0, false];
  let nodes: CssNode[] = [];
  let tests: Test[] = [];
  const close = () => {
    compounds.push({ key: keyOf(nodes), tests });
    [nodes, tests] = [[], []];
  };
  for (const each of childrenOf(node)) {
    if (each.type === "Combinator") {
      const join = each.name ?? "";
      if (!" >+~".includes(join)) return undefined;
      if (join === "+" || join === "~") countsSiblings = true;
      close();
      joins.push(join);
      continue;
    }
    const part = partOf(each);
    if (part === undefined) return undefined;
    nodes.push(each);
    tests.push(part.test);
    weight += part.weight;
    countsSiblings ||= part.countsSiblings === true;
  }
  close();
  return { compounds, joins, weight, countsSiblings };
}

function isCompound({ tests }: Compound, place: Place, budget: Budget): boolean {
  budget.comparisons -= 1;
  return tests.every((test) => test(place));
}

/** Whether the selector's compound at a place, and all before it, are found from this element on. */
export function isMeant(selector: Selector, place: Place, budget: Budget, at = selector.compounds.length - 1): boolean {
  const compound = selector.compounds[at];
  if (compound === undefined || budget.comparisons <= 0 || !isCompound(compound, place, budget)) return false;
  if (at === 0) return true;
  const join = selector.joins[at - 1];
  if (join === ">") return place.parent !== undefined && isMeant(selector, place.parent, budget, at - 1);
  if (join === "+") return place.previous !== undefined && isMeant(selector, place.previous, budget, at - 1);
  const next = join === "~" ? (each: Place) => each.previous : (each: Place) => each.parent;
  for (let other = next(place); other !== undefined; other = next(other)) {
    if (budget.comparisons <= 0) return false;
    if (isMeant(selector, other, budget, at - 1)) return true;
  }
  return false;
}
