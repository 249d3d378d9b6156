// What parties does a mirror hold? Its editions read through the register's own formats, for the scripts that make tables
// and pools out of the public lists.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  FORMATS,
  type FormatInput,
  type ListedParty,
  type MirrorEdition,
  readMirrorIndex,
  sourceFile,
} from "@portcullis/register";

/** The mirror of `PORTCULLIS_MIRROR`, else the one beside the checkout. */
export function mirrorFolder(): string {
  return process.env["PORTCULLIS_MIRROR"] ?? join(import.meta.dirname, "../../../shared/data");
}

/** Parties of the newest edition on or before `until` that can be read. Throws when the mirror has no such list. */
export async function readList(mirror: string, list: string, until = "9999-12-31"): Promise<ListedParty[]> {
  const path = join(mirror, "mirror.json");
  const lists = readMirrorIndex(readFileSync(path, "utf8"), path);
  const edition = lists
    .find(({ id }) => id === list)
    ?.editions.findLast(({ format, published }) => FORMATS.has(format) && published <= until);
  if (!edition) throw new Error(`${path} has no readable edition of ${list} by ${until}.`);
  return readEdition(mirror, list, edition);
}

async function readEdition(mirror: string, list: string, edition: MirrorEdition): Promise<ListedParty[]> {
  const input: FormatInput = {
    list,
    published: edition.published,
    files: edition.files.map((file) => sourceFile(join(mirror, file))),
    ...(edition.encoding === undefined ? {} : { encoding: edition.encoding }),
    ...(edition.columns === undefined ? {} : { columns: edition.columns }),
  };
  const parties: ListedParty[] = [];
  for await (const { party } of FORMATS.get(edition.format)!.parse(input)) if (party) parties.push(party);
  return parties;
}
