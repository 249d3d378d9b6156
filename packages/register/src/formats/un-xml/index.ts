// How is the consolidated list of the UN Security Council read? One XML file; see docs/formats/un-xml.md.

import { PortcullisError } from "../../errors.ts";
import type { FormatInput, ListFormat, Parsed } from "../format.ts";
import { SeenReferences } from "../kept.ts";
import { partyElements } from "./party-element.ts";
import { readParty } from "./read-party.ts";

async function* parse(input: FormatInput): AsyncGenerator<Parsed> {
  const { files, list } = input;
  const [file] = files;
  if (files.length !== 1 || file === undefined) {
    const message = `un-xml reads one file, the consolidated list in XML; ${files.length} were given.`;
    throw new PortcullisError("FILES_UNEXPECTED", "input", message, { list, files: files.length });
  }
  const references = new SeenReferences();
  for await (const { party: element, stranger } of partyElements(file, input.encoding)) {
    if (stranger !== undefined) {
      const expected = "INDIVIDUALS or ENTITIES and the parties in them; what is in this element was not read";
      yield {
        problem: { code: "FIELD_INVALID", file: file.name, byte: stranger.byte, field: stranger.name, expected },
      };
      continue;
    }
    const { party, faults } = readParty(element, list);
    for (const fault of faults) yield { problem: { ...fault, file: file.name } };
    if (party === undefined) continue;
    if (!references.isNew(party.reference)) {
      const { byte } = element;
      const expected = "each reference once; the first counts";
      const value = party.reference;
      yield { problem: { code: "PARTY_DUPLICATE", file: file.name, byte, field: "REFERENCE_NUMBER", value, expected } };
      continue;
    }
    yield { party };
  }
}

/** The UN Security Council's consolidated list in XML, as published at scsanctions.un.org. */
export const unXml: ListFormat = {
  id: "un-xml",
  title: "UN Security Council consolidated list (XML)",
  filesExpected: "one .xml file, the consolidated list",
  parse,
};
