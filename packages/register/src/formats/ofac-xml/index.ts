// How is OFAC's XML read? Either of its two layouts, told apart by the outermost element; see docs/formats/ofac-xml.md.
//
// The advanced one is read twice: first for what stands apart from the parties, then party by party, so that a hundred
// megabytes need not be held.

import { PortcullisError } from "../../errors.ts";
import type { Problem } from "../../model/problem.ts";
import type { FormatInput, ListFormat, Parsed, SourceFile } from "../format.ts";
import { detached, SeenReferences } from "../kept.ts";
import { type XmlElement, xmlTrees } from "../xml-tree.ts";
import { AdvancedContext } from "./advanced-context.ts";
import { ADVANCED, DATE_PARTS } from "./advanced-elements.ts";
import { readDistinctParty, statedNames } from "./read-distinct-party.ts";
import { readEntry, unknownPaths } from "./read-entry.ts";
import type { Fault } from "./stated-facts.ts";

/** Sections of the advanced layout, each holding the elements of one name. */
const SECTIONS: ReadonlySet<string> = new Set([
  "ReferenceValueSets",
  "Locations",
  "IDRegDocuments",
  "DistinctParties",
  "ProfileRelationships",
  "SanctionsEntries",
  "SanctionsEntryLinks",
]);

const TREES = {
  title: "OFAC's list",
  roots: ["sdnList", "Sanctions"],
  isTree: (path: readonly string[]) =>
    path[0] === "sdnList" ? path.length === 2 : path.length === (SECTIONS.has(path[1] ?? "") ? 3 : 2),
};

class Reading {
  readonly file: SourceFile;
  readonly #references = new SeenReferences();
  readonly #unknown = new Set<string>();

  constructor(file: SourceFile) {
    this.file = file;
  }

  problem(byte: number, fault: Fault): { readonly problem: Problem } {
    const { value = "", ...rest } = fault;
    return {
      problem: { ...rest, file: this.file.name, byte, ...(value === "" ? {} : { value: value.slice(0, 200) }) },
    };
  }

  /** A path of no table, told once. */
  *stranger(path: string, byte: number): Generator<Parsed> {
    if (this.#unknown.has(path)) return;
    this.#unknown.add(path);
    const expected =
      "an element or attribute of the list's layout; what it holds is kept as it is, where it is of one party";
    yield this.problem(byte, { code: "COLUMN_UNKNOWN", field: path, expected });
  }

  *party(
    { party, faults }: { party: Parsed["party"] | undefined; faults: readonly Fault[] },
    byte: number,
  ): Generator<Parsed> {
    for (const fault of faults) yield this.problem(byte, fault);
    if (party === undefined) return;
    if (!this.#references.isNew(party.reference)) {
      const expected = "each number once; the first counts";
      yield this.problem(byte, { code: "PARTY_DUPLICATE", field: "uid", value: party.reference, expected });
      return;
    }
    yield { party };
  }
}

/** Paths of a tree of the advanced layout that its table does not know. */
function strangers(element: XmlElement, path = element.name): { readonly path: string; readonly byte: number }[] {
  const { attributes, children, byte } = element;
  // Attributes of dates say how much of them is fixed.
  const isDate = element.name in DATE_PARTS;
  const own = Object.keys(attributes)
    .filter((name) => !isDate && !name.startsWith("xmlns") && !(`${path}@${name}` in ADVANCED))
    .map((name) => ({ path: `${path}@${name}`, byte }));
  const inner = children.flatMap((child) => {
    const at = `${path}/${child.name}`;
    if (at in ADVANCED || child.name in DATE_PARTS) return strangers(child, at);
    return [{ path: at, byte: child.byte }];
  });
  return [...own, ...inner];
}

const APART = new Set(["Location", "IDRegDocument", "ProfileRelationship", "SanctionsEntry"]);

/** First reading: everything but the parties. Undefined when the file is of the classic layout. */
async function readContext(file: SourceFile, encoding: string | undefined): Promise<AdvancedContext | undefined> {
  const context = new AdvancedContext();
  for await (const tree of xmlTrees(file, TREES, encoding)) {
    if (tree.name === "sdnEntry" || tree.name === "publshInformation") return undefined;
    if (tree.name.endsWith("Values")) context.values.take(tree);
    else if (tree.name === "Location") context.takeLocation(tree);
    else if (tree.name === "IDRegDocument") context.takeDocument(tree);
    else if (tree.name === "ProfileRelationship") context.takeRelationship(tree);
    else if (tree.name === "SanctionsEntry") context.takeEntry(tree);
    else if (tree.name === "DistinctParty") {
      const names = statedNames(tree, context);
      const name = (names.find(({ primary }) => primary) ?? names[0])?.text;
      const profile = tree.children.find((child) => child.name === "Profile")?.attributes["ID"];
      if (name !== undefined && profile !== undefined) context.names.set(detached(profile), detached(name));
    }
  }
  return context;
}

async function* parseClassic(reading: Reading, list: string, encoding: string | undefined): AsyncGenerator<Parsed> {
  for await (const entry of xmlTrees(reading.file, TREES, encoding)) {
    if (entry.name === "publshInformation") continue;
    if (entry.name !== "sdnEntry") {
      const expected = "<sdnEntry>; what is in this element was not read";
      yield reading.problem(entry.byte, { code: "FIELD_INVALID", field: entry.name, expected });
      continue;
    }
    for (const { path, element } of unknownPaths(entry)) yield* reading.stranger(path, element.byte);
    yield* reading.party(readEntry(entry, list), entry.byte);
  }
}

async function* parseAdvanced(
  reading: Reading,
  context: AdvancedContext,
  list: string,
  encoding: string | undefined,
): AsyncGenerator<Parsed> {
  for await (const tree of xmlTrees(reading.file, TREES, encoding)) {
    if (tree.name !== "DistinctParty") {
      if (APART.has(tree.name)) for (const { path, byte } of strangers(tree)) yield* reading.stranger(path, byte);
      else if (!tree.name.endsWith("Values") && tree.name !== "DateOfIssue")
        yield* reading.stranger(tree.name, tree.byte);
      continue;
    }
    for (const { path, byte } of strangers(tree)) yield* reading.stranger(path, byte);
    yield* reading.party(readDistinctParty(tree, list, context), tree.byte);
  }
}

async function* parse(input: FormatInput): AsyncGenerator<Parsed> {
  const { files, list, encoding } = input;
  const [file] = files;
  if (files.length !== 1 || file === undefined) {
    const message = `ofac-xml reads one file, SDN.XML or SDN_ADVANCED.XML; ${files.length} were given.`;
    throw new PortcullisError("FILES_UNEXPECTED", "input", message, { list, files: files.length });
  }
  const reading = new Reading(file);
  const context = await readContext(file, encoding);
  if (context === undefined) yield* parseClassic(reading, list, encoding);
  else yield* parseAdvanced(reading, context, list, encoding);
}

/** OFAC's lists in XML, in the classic or the advanced layout. */
export const ofacXml: ListFormat = {
  id: "ofac-xml",
  title: "OFAC lists (XML, classic or advanced)",
  filesExpected: "one .xml file: SDN.XML, CONSOLIDATED.XML, SDN_ADVANCED.XML or CONS_ADVANCED.XML",
  parse,
};
