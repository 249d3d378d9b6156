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

/** Editions of a list that can be read, the oldest first. */
function readableEditions(mirror: string, list: string): readonly MirrorEdition[] {
  const path = join(mirror, "mirror.json");
  const found = readMirrorIndex(readFileSync(path, "utf8"), path).find(({ id }) => id === list);
  return (found?.editions ?? []).filter(({ format }) => FORMATS.has(format));
}

/** Days on which the list's readable editions were published, the oldest first. */
export function publishedDays(mirror: string, list: string): string[] {
  return readableEditions(mirror, list).map(({ published }) => published);
}

/** Parties of the newest edition on or before `until` that can be read. Throws when the mirror has no such list. */
export async function readList(mirror: string, list: string, until = "9999-12-31"): Promise<ListedParty[]> {
  const edition = readableEditions(mirror, list).findLast(({ published }) => published <= until);
  if (!edition) throw new Error(`${mirror} has no readable edition of ${list} by ${until}.`);
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
