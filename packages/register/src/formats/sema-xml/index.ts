// How is Canada's autonomous sanctions list read? One XML file; see docs/formats/sema-xml.md.

import { PortcullisError } from "../../errors.ts";
import type { FormatInput, ListFormat, Parsed } from "../format.ts";
import { SeenReferences } from "../kept.ts";
import { xmlTrees } from "../xml-tree.ts";
import { ELEMENTS } from "./elements.ts";
import { readEntry } from "./read-entry.ts";

const TREES = {
  title: "Canada's autonomous sanctions list",
  roots: ["data-set"],
  isTree: (path: readonly string[]) => path.length === 2,
};

async function* parse(input: FormatInput): AsyncGenerator<Parsed> {
  const { files, list } = input;
  const [file] = files;
  if (files.length !== 1 || file === undefined) {
    const message = `sema-xml reads one file, the list in XML; ${files.length} were given.`;
    throw new PortcullisError("FILES_UNEXPECTED", "input", message, { list, files: files.length });
  }
  const references = new SeenReferences();
  const unknown = new Set<string>();
  for await (const entry of xmlTrees(file, TREES, input.encoding)) {
    const { byte } = entry;
    if (entry.name !== "record") {
      const expected = "<record>; what is in this element was not read";
      yield { problem: { code: "FIELD_INVALID", file: file.name, byte, field: entry.name, expected } };
      continue;
    }
    for (const { name, byte: at } of entry.children) {
      if (name in ELEMENTS || unknown.has(name)) continue;
      unknown.add(name);
      const expected = "an element of the list's layout; its values are kept as they are";
      yield { problem: { code: "COLUMN_UNKNOWN", file: file.name, byte: at, field: name, expected } };
    }
    const { party, faults } = readEntry(entry, list);
    for (const fault of faults) yield { problem: { ...fault, file: file.name, byte } };
    if (party === undefined) continue;
    if (!references.isNew(party.reference)) {
      const expected = "each item of a schedule once; the first counts";
      const value = party.reference;
      yield { problem: { code: "PARTY_DUPLICATE", file: file.name, byte, field: "Item", value, expected } };
      continue;
    }
    yield { party };
  }
}

/** The Consolidated Canadian Autonomous Sanctions List in XML, as published by Global Affairs Canada. */
export const semaXml: ListFormat = {
  id: "sema-xml",
  title: "Canada: consolidated autonomous sanctions list (XML)",
  filesExpected: "one .xml file, the consolidated list",
  parse,
};
