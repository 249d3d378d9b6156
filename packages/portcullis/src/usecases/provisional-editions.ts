// How are provisional entries screened? As editions of a list of their own, one for each day on which an entry was opened or closed, so
// that any day can be asked for and every screening names what it was made against.

import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { joinEntry, type ListedParty, partyDigest } from "@portcullis/register";
import { PROVISIONAL_LIST, withEdition } from "../store/catalogue.ts";
import { sync } from "../store/durable-files.ts";
import type { StatementStore } from "../store/statement-store.ts";
import { EDITION_FILES, type Store, type StoreWriter } from "../store/store.ts";
import { provisionalEntries } from "./provisional-entries.ts";

const ABOUT = {
  title: "Provisional entries",
  status: "current",
  publisher: "read from announcements",
  licence: "",
} as const;

const FORM = "provisional.1";

function lines(values: readonly unknown[]): Buffer {
  return gzipSync(values.map((value) => `${JSON.stringify(value)}\n`).join(""));
}

async function writeEdition(
  store: Store,
  writer: StoreWriter,
  published: string,
  parties: readonly ListedParty[],
  now: Date,
): Promise<void> {
  const hash = createHash("sha256").update(`${FORM}\n`);
  for (const party of parties) hash.update(`${JSON.stringify(party)}\n`);
  const edition = hash.digest("hex");
  const names = parties.reduce((sum, party) => sum + party.names.length, 0);
  const about = {
    published,
    edition,
    format: FORM,
    loadedAt: now.toISOString(),
    parties: parties.length,
    names,
    problems: 0,
  };
  if (!store.hasEdition(edition)) {
    const work = await writer.workFolder(edition);
    const files: Readonly<Record<string, Buffer | string>> = {
      [EDITION_FILES.parties]: lines(parties),
      [EDITION_FILES.problems]: lines([]),
      [EDITION_FILES.digests]: lines(parties.map((party) => ({ ...joinEntry(party), ...partyDigest(party) }))),
      [EDITION_FILES.about]: `${JSON.stringify({ list: PROVISIONAL_LIST, ...about }, undefined, 1)}\n`,
    };
    for (const [name, bytes] of Object.entries(files)) {
      await writeFile(join(work, name), bytes);
      await sync(join(work, name));
    }
    await writer.placeEdition(work, edition);
  }
  await writer.writeCatalogue(withEdition(await store.catalogue(), PROVISIONAL_LIST, ABOUT, about));
}

/** Writes the editions of all days from one on; one that is as it was stays. */
export async function writeProvisionalEditions(
  store: Store,
  statements: StatementStore,
  writer: StoreWriter,
  from: string,
  now: Date,
): Promise<void> {
  const entries = provisionalEntries(statements);
  const days = new Set([from, ...entries.flatMap(({ openedOn, closedOn }) => [openedOn, closedOn ?? openedOn])]);
  for (const day of [...days].filter((each) => each >= from).toSorted()) {
    const open = provisionalEntries(statements, { asOf: day }).filter(({ state }) => state === "open");
    const parties = open.map(({ party }) => party);
    await writeEdition(store, writer, day, parties, now);
  }
}
