// How is the Swiss list read? Twice: first for the programmes and places, which targets refer to by number, then target by target.
// See docs/formats/seco-xml.md.

import { PortcullisError } from "../../errors.ts";
import type { FormatInput, ListFormat, Parsed, SourceFile } from "../format.ts";
import { detached, SeenReferences } from "../kept.ts";
import { xmlTrees } from "../xml-tree.ts";
import { SecoContext } from "./context.ts";
import { isDelisted, primaryName, readTarget, unknownPaths } from "./read-target.ts";

const TREES = {
  title: "the Swiss sanctions list (SECO)",
  roots: ["swiss-sanctions-list"],
  isTree: (path: readonly string[]) => path.length === 2,
};

const SECTIONS: ReadonlySet<string> = new Set(["sanctions-program", "target", "place"]);

async function readContext(file: SourceFile, encoding: string | undefined): Promise<SecoContext> {
  const context = new SecoContext();
  for await (const tree of xmlTrees(file, TREES, encoding)) {
    if (tree.name === "sanctions-program") context.takeProgramme(tree);
    else if (tree.name === "place") context.takePlace(tree);
    else if (tree.name === "target")
      context.names.set(detached(tree.attributes["ssid"] ?? ""), detached(primaryName(tree)));
  }
  return context;
}

async function* parse(input: FormatInput): AsyncGenerator<Parsed> {
  const { files, list, encoding } = input;
  const [file] = files;
  if (files.length !== 1 || file === undefined) {
    const message = `seco-xml reads one file, the whole list (Gesamtliste); ${files.length} were given.`;
    throw new PortcullisError("FILES_UNEXPECTED", "input", message, { list, files: files.length });
  }
  const context = await readContext(file, encoding);
  const references = new SeenReferences();
  const told = new Set<string>();
  for await (const target of xmlTrees(file, TREES, encoding)) {
    const { byte } = target;
    if (!SECTIONS.has(target.name)) {
      const expected = "<sanctions-program>, <target> or <place>; what is in this element was not read";
      yield { problem: { code: "FIELD_INVALID", file: file.name, byte, field: target.name, expected } };
    }
    if (target.name !== "target" || isDelisted(target)) continue;
    for (const { path, byte: at } of unknownPaths(target)) {
      if (told.has(path)) continue;
      told.add(path);
      const expected = "an element or attribute of the list's layout; its values are kept as they are";
      yield { problem: { code: "COLUMN_UNKNOWN", file: file.name, byte: at, field: path, expected } };
    }
    const { party, faults } = readTarget(target, list, context);
    for (const fault of faults) yield { problem: { ...fault, file: file.name, byte } };
    if (party === undefined) continue;
    if (!references.isNew(party.reference)) {
      const [expected, value] = ["each number once; the first counts", party.reference];
      yield { problem: { code: "PARTY_DUPLICATE", file: file.name, byte, field: "ssid", value, expected } };
      continue;
    }
    yield { party };
  }
}

/** The Swiss list of sanctioned persons, entities and objects. */
export const secoXml: ListFormat = {
  id: "seco-xml",
  title: "Swiss sanctions list, XML (SECO)",
  filesExpected: "one .xml file, the whole list (Gesamtliste)",
  parse,
};
