// How is the UK Sanctions List in XML read? See docs/formats/uksl-xml.md.

import { PortcullisError } from "../../errors.ts";
import type { FormatInput, ListFormat, Parsed } from "../format.ts";
import { SeenReferences } from "../kept.ts";
import { xmlTrees } from "../xml-tree.ts";
import { readDesignation, unknownPaths } from "./read-designation.ts";

const TREES = {
  title: "the UK Sanctions List's XML",
  roots: ["Designations"],
  isTree: (path: readonly string[]) => path.length === 2,
};

async function* parse(input: FormatInput): AsyncGenerator<Parsed> {
  const { files, list } = input;
  const [file] = files;
  if (files.length !== 1 || file === undefined) {
    const message = `uksl-xml reads one file, UK-Sanctions-List.xml; ${files.length} were given.`;
    throw new PortcullisError("FILES_UNEXPECTED", "input", message, { list, files: files.length });
  }
  const references = new SeenReferences();
  const told = new Set<string>();
  for await (const designation of xmlTrees(file, TREES, input.encoding)) {
    const { byte } = designation;
    // The day of the file, which names the edition.
    if (designation.name === "DateGenerated") continue;
    if (designation.name !== "Designation") {
      const expected = "<Designation>; what is in this element was not read";
      yield { problem: { code: "FIELD_INVALID", file: file.name, byte, field: designation.name, expected } };
      continue;
    }
    for (const { path, element } of unknownPaths(designation)) {
      if (told.has(path)) continue;
      told.add(path);
      const expected = "an element of the list's layout; its values are kept as they are";
      yield { problem: { code: "COLUMN_UNKNOWN", file: file.name, byte: element.byte, field: path, expected } };
    }
    const { party, faults } = readDesignation(designation, list);
    for (const fault of faults) yield { problem: { ...fault, file: file.name, byte } };
    if (party === undefined) continue;
    if (!references.isNew(party.reference)) {
      const [expected, value] = ["each id once; the first counts", party.reference];
      yield { problem: { code: "PARTY_DUPLICATE", file: file.name, byte, field: "UniqueID", value, expected } };
      continue;
    }
    yield { party };
  }
}

/** The UK Sanctions List in XML. */
export const ukslXml: ListFormat = {
  id: "uksl-xml",
  title: "UK Sanctions List, XML (FCDO)",
  filesExpected: "one .xml file, UK-Sanctions-List.xml",
  parse,
};
