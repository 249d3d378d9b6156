// Which names do the parts of a Swiss <name> make, with their spelling variants?

import type { NameParts, NameStrength, NameType } from "../../model/party.ts";
import type { PartyBuilder } from "../party-builder.ts";
import { childrenOf, childText, type XmlElement } from "../xml-tree.ts";

const TYPES: ReadonlyMap<string, NameType> = new Map([
  ["primary-name", "primary"],
  ["alias", "alias"],
  ["formerly-known-as", "former"],
]);
const STRENGTHS: ReadonlyMap<string, NameStrength> = new Map([
  ["good", "good"],
  ["low", "low"],
]);
const FAMILY = new Set(["family-name", "maiden-name"]);
const GIVEN = new Set(["given-name", "further-given-name", "father-name", "grand-father-name"]);

/** No name is printed in more spellings than this; what is more is told. */
const SPELLINGS_MAX = 64;

interface Part {
  readonly type: string;
  readonly order: number;
  /** By language and script, which variants share that belong together; "" for the name as printed. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
}

function partOf(element: XmlElement, at: number): Part {
  const spellings = new Map<string, string[]>();
  const add = (key: string, text: string): void => {
    if (text !== "") spellings.set(key, [...(spellings.get(key) ?? []), text]);
  };
  add("", childText(element, "value"));
  for (const { text, attributes } of childrenOf(element, "spelling-variant")) {
    add(`${attributes["script"] ?? ""} ${attributes["lang"] ?? ""}`, text);
  }
  const order = Number(element.attributes["order"] ?? "");
  return { type: element.attributes["name-part-type"] ?? "", order: Number.isFinite(order) ? order : at, spellings };
}

function namePartsOf(parts: readonly Part[], texts: readonly string[]): NameParts | undefined {
  const of = (types: ReadonlySet<string>) => texts.filter((_, at) => types.has(parts[at]?.type ?? ""));
  const [family, given] = [of(FAMILY).join(" "), of(GIVEN)];
  if (family === "") return undefined;
  return { family, ...(given.length === 0 ? {} : { given }) };
}

/** Every whole spelling of a culture: its own of each part, else the part as printed. Their number is bounded. */
function wholes(parts: readonly Part[], culture: string): { texts: string[][]; cut: boolean } {
  let texts: string[][] = [[]];
  for (const { spellings } of parts) {
    const own = spellings.get(culture) ?? spellings.get("") ?? [];
    if (own.length === 0) continue;
    texts = texts.flatMap((before) => own.map((text) => [...before, text]));
    if (texts.length > SPELLINGS_MAX) return { texts: texts.slice(0, SPELLINGS_MAX), cut: true };
  }
  return { texts, cut: false };
}

/** Takes the names of one <name>; true when it has more spellings than are read. */
export function takeName(party: PartyBuilder, element: XmlElement): boolean {
  const all = childrenOf(element, "name-part").map(partOf);
  for (const { spellings } of all.filter(({ type }) => type === "title")) {
    for (const text of spellings.get("") ?? []) party.title(text);
  }
  const parts = all.filter(({ type }) => type !== "title").toSorted((a, b) => a.order - b.order);
  const type = TYPES.get(element.attributes["name-type"] ?? "") ?? "alias";
  const strength = STRENGTHS.get(element.attributes["quality"] ?? "") ?? "unstated";
  const cultures = new Set(parts.flatMap(({ spellings }) => [...spellings.keys()]));
  const lang = element.attributes["lang"] ?? "";
  let more = false;
  for (const culture of ["", ...[...cultures].filter((key) => key !== "")]) {
    const { texts, cut } = wholes(parts, culture);
    more ||= cut;
    const language = culture.split(" ")[1] || (culture === "" ? lang : "");
    for (const [at, words] of texts.entries()) {
      const isMain = culture === "" && at === 0;
      party.name(words.join(" "), {
        type: isMain || type !== "primary" ? type : "primary-variation",
        strength,
        parts: party.kind === "person" && culture === "" ? namePartsOf(parts, words) : undefined,
        language: language === "" ? undefined : language,
      });
    }
  }
  return more;
}
