// Which entities do the lists come to? Those of FollowTheMoney lists as published, those of others made of their parties; a file for
// each set of editions, made when it is first asked for.

import { createHash } from "node:crypto";
import { createReadStream, existsSync, readdirSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { partyToFtm } from "@portcullis/register";
import { type Entity, entityOf } from "../entities/entity.ts";
import { EntityDatabase } from "../entities/entity-database.ts";
import { type Catalogue, type CatalogueEdition, newestEdition } from "../store/catalogue.ts";
import type { Store } from "../store/store.ts";

/** Of the file's tables. */
const FORM = 1;

/** Entities put into the file at once. */
const BATCH = 2_000;

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
  for await (const party of store.parties(edition.edition)) {
    for (const out of partyToFtm(party)) {
      const entity = entityOf({ ...out, last_seen: seen }, list);
      if (entity !== undefined) yield entity;
    }
  }
}

/** Opens the entities of these editions; made first where they are not there. */
export async function openEntities(
  store: Store,
  editions: readonly EntityEdition[],
  onEntities: (count: number) => void = () => {},
): Promise<EntityDatabase> {
  const key = JSON.stringify([FORM, ...editions.map(({ list, edition }) => [list, edition.edition])]);
  const path = join(store.folder, "entities", `${createHash("sha256").update(key).digest("hex").slice(0, 32)}.db`);
  if (!existsSync(path)) {
    await mkdir(dirname(path), { recursive: true });
    const aside = `${path}.${process.pid}.new`;
    await rm(aside, { force: true });
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
  }
  return new EntityDatabase(path, { readOnly: true });
}
