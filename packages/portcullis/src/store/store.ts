// Where do editions, snapshots and the catalogue lie, and how are they read and replaced?
//
//   register.json              the catalogue
//   editions/<hash>/           source/<n>-<file>.gz, parties.ndjson.gz, problems.ndjson.gz, digests.ndjson.gz, edition.json
//   snapshots/<hash>.snap      frozen indexes; rebuilt when missing
//   tmp/                       work in progress, removed by the next writer
//   lock.db                    empty; the writer has it locked

import { createReadStream, existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import type { JoinEntry, ListedParty, PartyDigest, Problem } from "@portcullis/register";
import { type Catalogue, EMPTY_CATALOGUE, parseCatalogue } from "./catalogue.ts";
import { ensureFolder, moveIntoPlace, remove, storageError, writeAtomic } from "./durable-files.ts";
import { takeLock } from "./lock.ts";
import { prune } from "./prune.ts";

/** What is kept of each party beside the party itself: its content's hash and what it may be joined by. */
export type StoredDigest = PartyDigest & JoinEntry;

/** Files of an edition's folder. */
export const EDITION_FILES = {
  parties: "parties.ndjson.gz",
  problems: "problems.ndjson.gz",
  digests: "digests.ndjson.gz",
  about: "edition.json",
} as const;

/** Lines of a gzip file of JSON lines. */
async function* jsonLines<T>(path: string): AsyncGenerator<T, void> {
  const gunzip = createGunzip();
  const file = createReadStream(path);
  file.on("error", (error) => gunzip.destroy(error));
  const lines = createInterface({ input: file.pipe(gunzip), crlfDelay: Number.POSITIVE_INFINITY });
  let failed: unknown;
  gunzip.on("error", (error) => {
    failed = error;
    lines.close();
  });
  try {
    for await (const line of lines) if (line !== "") yield JSON.parse(line) as T;
  } finally {
    file.destroy();
  }
  if (failed !== undefined) throw failed;
}

/** A writer's hold on the store; nothing else writes until it is released. */
export interface StoreWriter {
  /** A fresh folder for an edition in the making. */
  workFolder(name: string): Promise<string>;
  /** Moves a finished edition folder into its place; an edition that is there already stays. */
  placeEdition(work: string, edition: string): Promise<void>;
  writeCatalogue(catalogue: Catalogue): Promise<void>;
  release(): Promise<void>;
}

export class Store {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The catalogue as it is now; empty when nothing was ever loaded. */
  async catalogue(): Promise<Catalogue> {
    const path = join(this.folder, "register.json");
    let text: string;
    try {
      text = await readFile(path, "utf8");
    } catch (error) {
      if ((error as { code?: unknown }).code === "ENOENT") return EMPTY_CATALOGUE;
      throw error;
    }
    return parseCatalogue(text, path);
  }

  editionFolder(edition: string): string {
    return join(this.folder, "editions", edition);
  }

  hasEdition(edition: string): boolean {
    return existsSync(join(this.editionFolder(edition), EDITION_FILES.about));
  }

  /** Parties of an edition in the order of its file. */
  parties(edition: string): AsyncGenerator<ListedParty, void> {
    return jsonLines<ListedParty>(join(this.editionFolder(edition), EDITION_FILES.parties));
  }

  problems(edition: string): AsyncGenerator<Problem, void> {
    return jsonLines<Problem>(join(this.editionFolder(edition), EDITION_FILES.problems));
  }

  digests(edition: string): AsyncGenerator<StoredDigest, void> {
    return this.digestsIn(this.editionFolder(edition));
  }

  /** Digests of an edition that is not in its place yet. */
  digestsIn(folder: string): AsyncGenerator<StoredDigest, void> {
    return jsonLines<StoredDigest>(join(folder, EDITION_FILES.digests));
  }

  snapshotPath(hash: string): string {
    return join(this.folder, "snapshots", `${hash}.snap`);
  }

  /** Writes a file of the data folder so that a kill at any moment leaves the old one or the new one whole. */
  async writeAtomic(path: string, bytes: Uint8Array): Promise<void> {
    try {
      await writeAtomic(path, bytes, join(this.folder, "aside"));
    } catch (error) {
      throw storageError(error, this.folder);
    }
  }

  /** Takes the lock and clears what an interrupted writer left. Throws `DATA_LOCKED`, `DATA_READ_ONLY`, `DATA_FULL`. */
  async openWriter(): Promise<StoreWriter> {
    let release: () => void;
    try {
      await ensureFolder(join(this.folder, "editions"));
      release = await takeLock(this.folder);
    } catch (error) {
      throw storageError(error, this.folder);
    }
    try {
      await remove(join(this.folder, "tmp"));
      await ensureFolder(join(this.folder, "tmp"));
      await prune(this.folder, Date.now());
    } catch (error) {
      release();
      throw storageError(error, this.folder);
    }
    return {
      workFolder: async (name) => {
        const path = join(this.folder, "tmp", name);
        await remove(path);
        await ensureFolder(join(path, "source"));
        return path;
      },
      placeEdition: async (work, edition) => {
        if (this.hasEdition(edition)) await remove(work);
        else await moveIntoPlace(work, this.editionFolder(edition));
      },
      writeCatalogue: (catalogue) =>
        this.writeAtomic(
          join(this.folder, "register.json"),
          Buffer.from(`${JSON.stringify(catalogue, undefined, 1)}\n`),
        ),
      release: async () => {
        await remove(join(this.folder, "tmp")).catch(() => {});
        release();
      },
    };
  }
}

export function openStore(folder: string): Store {
  return new Store(folder);
}
