// How do the lists of the story's days come to be? From the facts of the starter register: those of the parties that had been designated by
// then, and of them only what is dated no later.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FORMATS, type ListedParty, type ListFormat } from "@portcullis/register";
import type { Store, StoreWriter } from "../../store/store.ts";
import { STARTER } from "../first-lists.ts";
import { loadEdition } from "../load-edition.ts";

export const DAY_BEFORE = "2024-03-22";
export const DAY = "2024-03-25";

const NOTE =
  "Made of the starter register's facts for the sample; not the publisher's own file, and not for compliance.";

const ABOUT = {
  uk: {
    title: "UK Sanctions List (sample)",
    status: "current",
    publisher: "Foreign, Commonwealth & Development Office",
    licence: "OGL-UK-3.0",
    country: "gb",
  },
  "us-sdn": {
    title: "Specially Designated Nationals (sample)",
    status: "current",
    publisher: "US Treasury, OFAC",
    licence: "public domain",
    country: "us",
  },
  "uk-ofsi": {
    title: "OFSI Consolidated List (sample)",
    status: "retired",
    publisher: "HM Treasury, OFSI",
    licence: "OGL-UK-3.0",
    country: "gb",
  },
} as const;

export type SampleList = keyof typeof ABOUT;

async function partiesOf(list: SampleList): Promise<readonly ListedParty[]> {
  const text = await readFile(join(STARTER, `${list}.ndjson`), "utf8");
  return text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [JSON.parse(line) as ListedParty]));
}

/** A party as it could have stood in an edition of that day; undefined where it was not designated yet. */
function asOf(party: ListedParty, day: string): ListedParty | undefined {
  const dated = party.designations.filter(({ listedOn }) => listedOn?.date !== undefined);
  if (dated.length > 0 && dated.every(({ listedOn }) => (listedOn?.date ?? "") > day)) return undefined;
  const { lastUpdated, ...others } = party;
  return lastUpdated?.date !== undefined && lastUpdated.date <= day ? party : others;
}

/** What the list could have held on that day, a party a line, as `starter-ndjson` has them. */
export async function editionText(list: SampleList, published: string): Promise<string> {
  const parties = (await partiesOf(list)).flatMap((party) => asOf(party, published) ?? []);
  return parties.map((party) => `${JSON.stringify(party)}\n`).join("");
}

/** Loads one edition of a list. `now` is the moment of the story at which it came. */
export async function loadSampleEdition(
  store: Store,
  writer: StoreWriter,
  list: SampleList,
  published: string,
  now: Date,
): Promise<void> {
  const folder = join(store.folder, "made");
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${list}-${published}.ndjson`);
  await writeFile(path, await editionText(list, published));
  const format = FORMATS.get("starter-ndjson") as ListFormat;
  const about = ABOUT[list];
  const outcome = await loadEdition(
    store,
    writer,
    { list, about, published, format, paths: [path], note: NOTE, reconstructed: true },
    now,
  );
  if (outcome.outcome === "refused") throw new Error(`the sample's edition of ${list} was refused: ${outcome.reason}`);
}
