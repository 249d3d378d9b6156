// How do the lists come up to date from a mirror, a folder or a site with mirror.json? Each list for itself: one that fails
// leaves its last good edition in force and holds up no other.

import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import {
  FORMATS,
  INTELLIGENCE_FORMATS,
  type IntelligenceFormat,
  type ListFormat,
  type MirrorEdition,
  type MirrorList,
  PortcullisError,
  readMirrorIndex,
} from "@portcullis/register";
import { download } from "../fetch/download.ts";
import { openTransport, type Transport } from "../fetch/transport.ts";
import { openStatements } from "../store/statement-store.ts";
import type { Store, StoreWriter } from "../store/store.ts";
import type { OfferedEdition } from "./load-edition.ts";
import { loadIntelligence } from "./load-intelligence.ts";
import { checkNames, failed, take, withFolder } from "./update-list.ts";
import type { ListOutcome, UpdateOptions } from "./update-outcome.ts";

function isAddress(mirror: string): boolean {
  return /^https?:\/\//i.test(mirror);
}

function baseOf(mirror: string): string {
  return mirror.endsWith("/") ? mirror : `${mirror}/`;
}

/**
 * Reads a mirror's index. Throws `MIRROR_MISSING`, `MIRROR_INVALID` (input) or a `NETWORK_…` error.
 * @param transport for a mirror that is a site
 */
export async function openMirror(mirror: string, transport?: Transport): Promise<MirrorList[]> {
  if (isAddress(mirror)) {
    const url = new URL("mirror.json", baseOf(mirror)).href;
    const out = transport ?? openTransport();
    try {
      return await withFolder(async (folder) => {
        const path = join(folder, "mirror.json");
        await download(out, url, path);
        return readMirrorIndex(await readFile(path, "utf8"), url);
      });
    } finally {
      if (transport === undefined) await out.close();
    }
  }
  const path = join(resolve(mirror), "mirror.json");
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const message = `There is no mirror at ${mirror}: ${path} cannot be read. Give the folder that holds mirror.json.`;
    throw new PortcullisError("MIRROR_MISSING", "input", message, { path }, error);
  }
  return readMirrorIndex(text, path);
}

/** The edition to take and its format; or why there is none. */
function chooseEdition(
  list: MirrorList,
  until: string | undefined,
): { edition: MirrorEdition; format: ListFormat | IntelligenceFormat } | { reason: string } {
  const inTime = list.editions.filter((edition) => until === undefined || edition.published <= until);
  const newest = inTime.at(-1);
  if (!newest)
    return { reason: until === undefined ? "the mirror has no edition" : `no edition was published by ${until}` };
  const formatOf = ({ format }: MirrorEdition) => FORMATS.get(format) ?? INTELLIGENCE_FORMATS.get(format);
  const edition = inTime.findLast((candidate) => formatOf(candidate) !== undefined);
  const format = edition && formatOf(edition);
  if (!edition || !format) return { reason: `its format ${newest.format} is not supported yet` };
  return { edition, format };
}

/** Files of a mirror's edition as local paths; fetched into `folder` when the mirror is a site. */
async function localFiles(
  mirror: string,
  transport: Transport | undefined,
  files: readonly string[],
  folder: string,
): Promise<string[]> {
  if (transport === undefined) return files.map((file) => join(resolve(mirror), file));
  const paths: string[] = [];
  for (const [number, file] of files.entries()) {
    const path = join(folder, `${number}-${basename(file)}`);
    await download(transport, new URL(file, baseOf(mirror)).href, path);
    paths.push(path);
  }
  return paths;
}

/** Updates from a mirror. `mirror` is a folder or the address of one. */
export async function updateFromMirror(
  store: Store,
  writer: StoreWriter,
  mirror: string,
  options: UpdateOptions,
): Promise<ListOutcome[]> {
  const transport = isAddress(mirror) ? openTransport() : undefined;
  try {
    const lists = await openMirror(mirror, transport);
    checkNames(
      [...options.lists, ...(options.accept ?? [])],
      lists.map((list) => list.id),
    );
    const outcomes: ListOutcome[] = [];
    for (const list of lists) {
      if (options.lists.length > 0 && !options.lists.includes(list.id)) continue;
      const chosen = chooseEdition(list, options.until);
      const outcome: ListOutcome =
        "reason" in chosen
          ? { list: list.id, outcome: "skipped", reason: chosen.reason }
          : await withFolder(async (folder) => {
              const paths = await localFiles(mirror, transport, chosen.edition.files, folder);
              const { format } = chosen;
              return "objects" in format
                ? takeIntelligence(store, list, chosen.edition, format, paths, options)
                : take(store, writer, offeredBy(list, chosen.edition, format, paths), options);
            }).catch((error: unknown) => failed(list.id, store, error));
      options.onOutcome(outcome);
      outcomes.push(outcome);
    }
    return outcomes;
  } finally {
    await transport?.close();
  }
}

async function takeIntelligence(
  store: Store,
  { id, title, publisher, licence }: MirrorList,
  { published }: MirrorEdition,
  format: IntelligenceFormat,
  paths: readonly string[],
  options: UpdateOptions,
): Promise<ListOutcome> {
  const statements = openStatements(store.folder, true);
  try {
    const offered = { list: id, title, publisher, licence, published, format, paths };
    const { outcome, edition } = await loadIntelligence(statements, offered, options.now, (count) =>
      options.onProgress(id, `${count} objects`),
    );
    return { list: id, outcome: outcome === "loaded" ? "taken in" : "unchanged", intelligence: edition };
  } finally {
    statements.close();
  }
}

function offeredBy(
  list: MirrorList,
  edition: MirrorEdition,
  format: ListFormat,
  paths: readonly string[],
): OfferedEdition {
  const { title, status, publisher, licence, country } = list;
  return {
    list: list.id,
    about: { title, status, publisher, licence, ...(country === undefined ? {} : { country }) },
    published: edition.published,
    format,
    encoding: edition.encoding,
    columns: edition.columns,
    paths,
    reconstructed: edition.reconstructed,
    note: edition.note,
  };
}
