// How does an edition of intelligence come in? Read to its end within one transaction: a fault or a kill leaves what was there before.

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { decompress, type IntelligenceFormat, LIMITS, PortcullisError, type SourceFile } from "@portcullis/register";
import { type IntelligenceEdition, IntelligenceStore } from "../store/intelligence-store.ts";
import type { StatementStore } from "../store/statement-store.ts";

export interface OfferedIntelligence {
  readonly list: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  /** ISO date. */
  readonly published: string;
  readonly format: IntelligenceFormat;
  readonly paths: readonly string[];
}

export interface LoadedIntelligence {
  readonly outcome: "loaded" | "unchanged";
  readonly edition: IntelligenceEdition;
}

function opened(path: string): SourceFile {
  const name = basename(path).replace(/\.gz$/i, "");
  return { name, open: () => decompress(createReadStream(path), LIMITS.fileBytesMax, name) };
}

async function hashOf({ format, paths }: OfferedIntelligence): Promise<string> {
  const whole = createHash("sha256").update(format.id);
  for (const path of paths) for await (const chunk of opened(path).open()) whole.update(chunk);
  return whole.digest("hex");
}

/** Takes an edition in. Throws `JSON_BROKEN`, `NOTHING_READ` (input) and what reading files throws. */
export async function loadIntelligence(
  store: StatementStore,
  offered: OfferedIntelligence,
  now: Date,
  onObject: (count: number) => void = () => {},
): Promise<LoadedIntelligence> {
  const intelligence = new IntelligenceStore(store.database);
  const edition = await hashOf(offered);
  const { list, title, publisher, licence, published, format } = offered;
  const { last, all } = intelligence.ofDay(list, published);
  if (last?.edition === edition) return { outcome: "unchanged", edition: last };
  const known = all.find((each) => each.edition === edition);
  if (known !== undefined) {
    intelligence.loadAgain(known, now.toISOString());
    return { outcome: "loaded", edition: known };
  }
  store.database.exec("BEGIN IMMEDIATE");
  try {
    const about = {
      edition,
      list,
      published,
      loadedAt: now.toISOString(),
      format: format.id,
      title,
      publisher,
      licence,
    };
    const writer = intelligence.writer(about);
    let [objects, problems] = [0, 0];
    for (const path of offered.paths) {
      for await (const found of format.objects(opened(path))) {
        if (found.problem !== undefined || !writer.add(found.object)) problems += 1;
        else objects += 1;
        if (objects % 1_000 === 0) onObject(objects);
      }
    }
    if (objects === 0) {
      const message = `${offered.paths.map((path) => basename(path)).join(", ")}: no object in it could be read. Expected ${format.title}.`;
      throw new PortcullisError("NOTHING_READ", "input", message, { list });
    }
    const made = writer.end(problems);
    store.database.exec("COMMIT");
    return { outcome: "loaded", edition: made };
  } catch (error) {
    store.database.exec("ROLLBACK");
    throw error;
  }
}
