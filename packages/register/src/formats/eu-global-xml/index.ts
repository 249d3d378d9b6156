// How is the EU's old consolidated list read? One XML file; see docs/formats/eu-global-xml.md.

import { PortcullisError } from "../../errors.ts";
import type { FormatInput, ListFormat, Parsed } from "../format.ts";
import { SeenReferences } from "../kept.ts";
import { xmlTrees } from "../xml-tree.ts";
import { readEntity } from "./read-entity.ts";

const TREES = {
  title: "the EU's old consolidated list (global.xml)",
  roots: ["WHOLE"],
  isTree: (path: readonly string[]) => path.length === 2,
};

async function* parse(input: FormatInput): AsyncGenerator<Parsed> {
  const { files, list } = input;
  const [file] = files;
  if (files.length !== 1 || file === undefined) {
    const message = `eu-global-xml reads one file, global.xml; ${files.length} were given.`;
    throw new PortcullisError("FILES_UNEXPECTED", "input", message, { list, files: files.length });
  }
  const references = new SeenReferences();
  for await (const entity of xmlTrees(file, TREES, input.encoding)) {
    const { byte } = entity;
    if (entity.name !== "ENTITY") {
      const expected = "<ENTITY>; what is in this element was not read";
      yield { problem: { code: "FIELD_INVALID", file: file.name, byte, field: entity.name, expected } };
      continue;
    }
    const { party, faults } = readEntity(entity, list);
    for (const fault of faults) yield { problem: { ...fault, file: file.name, byte } };
    if (party === undefined) continue;
    if (!references.isNew(party.reference)) {
      const expected = "each number once; the first counts";
      const value = party.reference;
      yield { problem: { code: "PARTY_DUPLICATE", file: file.name, byte, field: "ENTITY@Id", value, expected } };
      continue;
    }
    yield { party };
  }
}

/** The EU's consolidated list of financial sanctions in the layout of global.xml, published until 2017. */
export const euGlobalXml: ListFormat = {
  id: "eu-global-xml",
  title: "EU consolidated list, old layout (global.xml)",
  filesExpected: "one .xml file, global.xml",
  parse,
};
