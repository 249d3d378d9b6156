// How is the EU's current list in XML read? See docs/formats/eu-full.md.

import { PortcullisError } from "../../errors.ts";
import type { FormatInput, ListFormat, Parsed } from "../format.ts";
import { SeenReferences } from "../kept.ts";
import { xmlTrees } from "../xml-tree.ts";
import { readEntity, unknownPaths } from "./read-entity.ts";

const TREES = {
  title: "the EU's consolidated list (xmlFullSanctionsList_1_1)",
  roots: ["export"],
  isTree: (path: readonly string[]) => path.length === 2,
};

async function* parse(input: FormatInput): AsyncGenerator<Parsed> {
  const { files, list } = input;
  const [file] = files;
  if (files.length !== 1 || file === undefined) {
    const message = `eu-full-xml reads one file, xmlFullSanctionsList_1_1; ${files.length} were given.`;
    throw new PortcullisError("FILES_UNEXPECTED", "input", message, { list, files: files.length });
  }
  const references = new SeenReferences();
  const told = new Set<string>();
  for await (const entity of xmlTrees(file, TREES, input.encoding)) {
    const { byte } = entity;
    if (entity.name !== "sanctionEntity") {
      const expected = "<sanctionEntity>; what is in this element was not read";
      yield { problem: { code: "FIELD_INVALID", file: file.name, byte, field: entity.name, expected } };
      continue;
    }
    for (const { path, byte: at } of unknownPaths(entity)) {
      if (told.has(path)) continue;
      told.add(path);
      const expected = "an element or attribute of the list's published layout; its values are kept as they are";
      yield { problem: { code: "COLUMN_UNKNOWN", file: file.name, byte: at, field: path, expected } };
    }
    const { party, faults } = readEntity(entity, list);
    for (const fault of faults) yield { problem: { ...fault, file: file.name, byte } };
    if (party === undefined) continue;
    if (!references.isNew(party.reference)) {
      const [expected, value] = ["each reference once; the first counts", party.reference];
      yield {
        problem: { code: "PARTY_DUPLICATE", file: file.name, byte, field: "euReferenceNumber", value, expected },
      };
      continue;
    }
    yield { party };
  }
}

/** The EU's consolidated list of financial sanctions, XML 1.1. */
export const euFullXml: ListFormat = {
  id: "eu-full-xml",
  title: "EU consolidated list, XML 1.1",
  filesExpected: "one .xml file, xmlFullSanctionsList_1_1",
  parse,
};
