// Which entities do the lists come to? Those of FollowTheMoney lists as published, those of others made of their parties; a file for
// each set of editions, made by the update that brings one, else when it is first asked for.

import { createHash, randomUUID } from "node:crypto";
import { createReadStream, existsSync, readdirSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { Worker } from "node:worker_threads";
import { createGunzip } from "node:zlib";
import { type Entity, entityOf } from "../entities/entity.ts";
import { EntityDatabase } from "../entities/entity-database.ts";
import { EntitySearcher } from "../entities/entity-search.ts";
import { type Catalogue, type CatalogueEdition, newestEdition } from "../store/catalogue.ts";
import type { Store } from "../store/store.ts";

/** Of the file's tables. */
const FORM = 2;

/** Entities put into the file at once. */
const BATCH = 2_000;

/** A file in the making that nobody has written to for so long is nobody's. */
const ABANDONED_MS = 3_600_000;

export interface EntityEdition {
  readonly list: string;
  readonly edition: CatalogueEdition;
}

/** The newest edition of every list whose files are there. */
export function entityEditions(catalogue: Catalogue): readonly EntityEdition[] {
  return Object.entries(catalogue.lists).flatMap(([list, about]) => {
    const edition = newestEdition(about);
    return edition === undefined || edition.prunedAt !== undefined ? [] : [{ list, edition }];
  });
}

/** Entities of a FollowTheMoney file as they were published; lines that are none are told as problems of the list. */
async function* published(store: Store, { list, edition }: EntityEdition): AsyncGenerator<Entity> {
  const folder = join(store.editionFolder(edition.edition), "source");
  for (const name of readdirSync(folder).toSorted()) {
    const file = createReadStream(join(folder, name));
    const input = name.endsWith(".gz") ? file.pipe(createGunzip()) : file;
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      let json: unknown;
      try {
        json = JSON.parse(line);
      } catch {
        continue;
      }
      const entity = entityOf(json, list);
      if (entity !== undefined) yield entity;
    }
  }
}

async function* made(store: Store, { list, edition }: EntityEdition): AsyncGenerator<Entity> {
  const seen = `${edition.published}T00:00:00`;
  // Only who makes entities needs it; who opens them is ready sooner without.
  const { partyToFtm } = await import("@portcullis/register");
  for await (const party of store.parties(edition.edition)) {
    for (const out of partyToFtm(party)) {
      const entity = entityOf({ ...out, last_seen: seen }, list);
      if (entity !== undefined) yield entity;
    }
  }
}

function pathOf(store: Store, editions: readonly EntityEdition[]): string {
  const key = JSON.stringify([FORM, ...editions.map(({ list, edition }) => [list, edition.edition])]);
  return join(store.folder, "entities", `${createHash("sha256").update(key).digest("hex").slice(0, 32)}.db`);
}

/** Makes the entities of these editions. Takes seconds of one thread for every hundred thousand of them. */
export async function makeEntities(
  store: Store,
  editions: readonly EntityEdition[],
  onEntities: (count: number) => void = () => {},
): Promise<void> {
  const path = pathOf(store, editions);
  await mkdir(dirname(path), { recursive: true });
  const aside = `${path}.${randomUUID()}.new`;
  const database = new EntityDatabase(aside, { readOnly: false });
  let batch: { list: string; entity: Entity }[] = [];
  let count = 0;
  const flush = (): void => {
    database.fill(batch);
    count += batch.length;
    batch = [];
    onEntities(count);
  };
  for (const each of editions) {
    const entities = each.edition.format === "ftm-ndjson" ? published(store, each) : made(store, each);
    for await (const entity of entities) {
      batch.push({ list: each.list, entity });
      if (batch.length >= BATCH) flush();
    }
  }
  flush();
  database.close();
  await rename(aside, path);
  await removeOthers(path);
}

/** Files of editions that are in force no longer, and what was left half made: whoever has one open keeps it until he closes it. */
async function removeOthers(path: string): Promise<void> {
  for (const name of await readdir(dirname(path))) {
    const other = join(dirname(path), name);
    const isOld = other !== path && (name.endsWith(".db") || Date.now() - (await changedAt(other)) > ABANDONED_MS);
    if (isOld) await rm(other, { force: true }).catch(() => {});
  }
}

async function changedAt(path: string): Promise<number> {
  return (await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now();
}

/** In a thread of its own: requests are answered meanwhile. */
function makeInThread(
  store: Store,
  editions: readonly EntityEdition[],
  onEntities: (count: number) => void,
): Promise<void> {
  const file = import.meta.url.endsWith(".ts") ? "./entity-worker.ts" : "./entity-worker.js";
  const worker = new Worker(new URL(file, import.meta.url), { workerData: { folder: store.folder, editions } });
  return new Promise((resolve, reject) => {
    worker.on("message", onEntities);
    worker.on("error", reject);
    worker.on("exit", () => resolve());
  });
}

/** Makes the entities of these editions where they are not there. */
export async function prepareEntities(
  store: Store,
  editions: readonly EntityEdition[],
  onEntities: (count: number) => void = () => {},
): Promise<void> {
  if (!existsSync(pathOf(store, editions))) await makeInThread(store, editions, onEntities);
}

export interface OpenEntities {
  /** By id: on the thread that asks. */
  readonly database: EntityDatabase;
  /** By words: on a thread of its own. */
  readonly searcher: EntitySearcher;
}

/** Opens the entities of these editions; made first where they are not there. */
export async function openEntities(store: Store, editions: readonly EntityEdition[]): Promise<OpenEntities> {
  await prepareEntities(store, editions);
  const path = pathOf(store, editions);
  return { database: new EntityDatabase(path, { readOnly: true }), searcher: new EntitySearcher(path) };
}
