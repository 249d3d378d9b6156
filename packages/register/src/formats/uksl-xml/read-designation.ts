// What does one <Designation> of the UK Sanctions List's XML state? It is laid out in rows as the CSV has them, and read by the CSV's
// own reader, so that a party comes out alike from either file.

import type { ListedParty, PartyKind } from "../../model/party.ts";
import type { Problem } from "../../model/problem.ts";
import { PartyBuilder } from "../party-builder.ts";
import { readRow } from "../uksl-csv/read-row.ts";
import { childrenOf, type XmlElement } from "../xml-tree.ts";
import { COLUMN_OF, ELEMENTS, INDICATORS, ROWS } from "./elements.ts";

export type Fault = Pick<Problem, "code" | "field" | "value" | "expected">;

export interface ReadDesignation {
  readonly party: ListedParty | undefined;
  readonly faults: readonly Fault[];
}

const KINDS: ReadonlyMap<string, PartyKind> = new Map([
  ["individual", "person"],
  ["entity", "organisation"],
  ["ship", "vessel"],
]);

type Cells = Map<string, string>;

/** Elements by path, in the order printed. */
function elementsAt(element: XmlElement, path: string): readonly XmlElement[] {
  return path
    .split("/")
    .reduce<readonly XmlElement[]>((found, name) => found.flatMap((at) => childrenOf(at, name)), [element]);
}

/** "AssetFreeze" is "Asset freeze". */
function words(name: string): string {
  const spaced = name.replace(/(?<=\p{Ll})\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);
  return spaced.trim();
}

/** The rows of a designation: the first holds what is stated once, each further one another name, address or document. */
export function rowsOf(designation: XmlElement): readonly Cells[] {
  const grouped = ROWS.map((path) =>
    elementsAt(designation, path).map(({ children }): Cells => {
      const cells: Cells = new Map();
      for (const { name, text } of children) {
        const column = COLUMN_OF[`${path}/${name}`];
        if (column !== undefined && text !== "") cells.set(column, text);
      }
      return cells;
    }),
  );
  const once: Cells = new Map();
  for (const [path, column] of Object.entries(COLUMN_OF)) {
    if (ROWS.some((row) => path.startsWith(`${row}/`))) continue;
    const texts = elementsAt(designation, path).map(({ text }) => text);
    const stated = texts.filter((text) => text !== "");
    if (stated.length > 0) once.set(column, stated.join(" | "));
  }
  if (!once.has("Sanctions Imposed")) {
    const imposed = elementsAt(designation, INDICATORS).flatMap(({ children }) => children);
    const measures = imposed.filter(({ text }) => text.toLowerCase() === "true").map(({ name }) => words(name));
    once.set("Sanctions Imposed", measures.join("|"));
  }
  const [named = [], written = [], ...others] = grouped;
  const primary = named.find((cells) => /^primary name$/i.test(cells.get("Name type") ?? "")) ?? named[0] ?? [];
  // The XML does not say which of the names one in another script is written for: it stands beside the primary one.
  const inScripts = written.map((cells): Cells => new Map([...primary, ...cells]));
  const length = Math.max(1, named.length, ...others.map((rows) => rows.length));
  const rows = Array.from({ length }, (_, at): Cells => {
    const own = others.flatMap((group) => [...(group[at] ?? [])]);
    return new Map([...(named[at] ?? primary), ...own, ...(at === 0 ? once : [])]);
  });
  return [...rows, ...inScripts];
}

/** Paths of elements that the layout has not. */
export function unknownPaths(
  element: XmlElement,
  path = "",
): { readonly path: string; readonly element: XmlElement }[] {
  return element.children.flatMap((child) => {
    const own = path === "" ? child.name : `${path}/${child.name}`;
    if (own === INDICATORS) return [];
    return own in ELEMENTS ? unknownPaths(child, own) : [{ path: own, element: child }];
  });
}

function wholeText({ text, children }: XmlElement): string {
  return [text, ...children.map(wholeText)].filter((part) => part !== "").join(" ");
}

/** The party of a designation, and what is wrong with it. Without an id or a name there is none. */
export function readDesignation(designation: XmlElement, list: string): ReadDesignation {
  const faults: Fault[] = [];
  const rows = rowsOf(designation);
  const first = rows[0] ?? new Map<string, string>();
  const reference = first.get("Unique ID") ?? "";
  if (reference === "") {
    const expected = "the id by which the party is known";
    return { party: undefined, faults: [{ code: "PARTY_MISSING", field: "UniqueID", value: "", expected }] };
  }
  const printedKind = first.get("Designation Type") ?? "";
  const kind = KINDS.get(printedKind.toLowerCase());
  if (kind === undefined) {
    const expected = "Individual, Entity or Ship; the kind is taken as unknown";
    faults.push({ code: "KIND_UNKNOWN", field: "IndividualEntityShip", value: printedKind, expected });
  }
  const party = new PartyBuilder(list, reference, kind ?? "unknown");
  for (const cells of rows) {
    readRow(party, {
      cell: (column) => cells.get(column) ?? "",
      problem: (code, field, value, expected) => faults.push({ code, field, value, expected }),
    });
  }
  for (const { path, element } of unknownPaths(designation)) party.raw(path, wholeText(element));
  if (party.nameCount > 0) return { party: party.build(), faults };
  const missing = { code: "NAME_MISSING", field: "Names", value: reference, expected: "at least one name" };
  return { party: undefined, faults: [missing] };
}
