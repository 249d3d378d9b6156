// Against which lists is measured? Editions of the mirror, as the matcher sees them, and the files they were read from.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Description, IndexReader, IndexWriter } from "@portcullis/match";
import { SCRIPT_TABLES } from "@portcullis/match/tables";
import { FORMATS, type MirrorList, readMirrorIndex } from "@portcullis/register";
import { describeParty } from "../../packages/portcullis/src/screening/describe-party.ts";
import { readList } from "../../scripts/lists/read-mirror.ts";

/** A list, and the day by which its edition was published; the newest when absent. */
export interface WantedList {
  readonly list: string;
  readonly until?: string;
}

export interface LoadedParty {
  readonly id: string;
  readonly description: Description;
}

export interface LoadedLists {
  readonly parties: readonly LoadedParty[];
  readonly files: readonly string[];
}

function mirrorLists(mirror: string): MirrorList[] {
  const path = join(mirror, "mirror.json");
  return readMirrorIndex(readFileSync(path, "utf8"), path);
}

/** Ids of the lists that are screened by default and can be read. */
export function currentLists(mirror: string): string[] {
  return mirrorLists(mirror)
    .filter(({ status, editions }) => status === "current" && editions.some(({ format }) => FORMATS.has(format)))
    .map(({ id }) => id);
}

function filesOf(mirror: string, { list, until = "9999-12-31" }: WantedList): string[] {
  const edition = mirrorLists(mirror)
    .find(({ id }) => id === list)
    ?.editions.findLast(({ format, published }) => FORMATS.has(format) && published <= until);
  return (edition?.files ?? []).map((file) => join(mirror, file));
}

/** Parties of these editions, in the order of the lists. */
export async function loadLists(mirror: string, wanted: readonly WantedList[]): Promise<LoadedLists> {
  const parties: LoadedParty[] = [];
  for (const { list, until } of wanted) {
    for (const party of await readList(mirror, list, until)) {
      parties.push({ id: party.id, description: describeParty(party) });
    }
  }
  return { parties, files: wanted.flatMap((list) => filesOf(mirror, list)) };
}

/** A snapshot of these parties, opened; the payload of a party is its id. */
export function indexOf(parties: readonly LoadedParty[]): IndexReader {
  const writer = new IndexWriter(SCRIPT_TABLES);
  for (const { id, description } of parties) writer.add(description, 0, id);
  return new IndexReader(writer.freeze({}).buffer, SCRIPT_TABLES);
}
