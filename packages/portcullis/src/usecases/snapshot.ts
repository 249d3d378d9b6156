// What is searched? The frozen, searchable form of a set of editions, named by what it was made of, built once.

import { hash } from "node:crypto";
import type { IndexReader } from "@portcullis/match";
import type { JoinEntry, ListedParty } from "@portcullis/register";
import { canonicalJson } from "../screening/canonical-json.ts";
import { readShared } from "../screening/open-snapshot.ts";
import type { SnapshotEdition, SnapshotMeta } from "../screening/screening-basis.ts";

/** What building and opening a snapshot needs of the store. */
export interface SnapshotStore {
  /** Parties of a stored edition in its order. */
  parties(editionHash: string): AsyncIterable<ListedParty>;
  /** What each of them may be joined by. */
  digests(editionHash: string): AsyncIterable<JoinEntry>;
  /** Where the snapshot of this name is, or would be. */
  snapshotPath(hash: string): string;
  /** Writes a file so that a kill at any moment leaves the old one or the new one whole. */
  writeAtomic(path: string, bytes: Uint8Array): Promise<void> | void;
}

/** A snapshot in memory. `buffer` may be handed to other threads, which open it for themselves. */
export interface OpenSnapshot {
  readonly hash: string;
  readonly meta: SnapshotMeta;
  readonly reader: IndexReader;
  readonly buffer: SharedArrayBuffer;
}

/** Told now and then while a snapshot is built. */
export type SnapshotProgress = (step: {
  readonly phase: "reading" | "freezing" | "writing";
  readonly parties: number;
}) => void;

/** Form of the payloads and of the meta; a change makes other snapshots. */
const FORM = 1;

/** Names the snapshot of these editions under this engine; the order in which they are given does not matter. */
export function snapshotHash(editions: readonly SnapshotEdition[], engine: string): string {
  return hash("sha256", canonicalJson({ editions: inOrder(editions), engine, form: FORM }));
}

/** By list id: the position of an edition is the group number of its parties. */
function inOrder(editions: readonly SnapshotEdition[]): SnapshotEdition[] {
  return editions
    .map(({ list, edition, published }) => ({ list, edition, published }))
    .toSorted((a, b) => (a.list < b.list ? -1 : a.list > b.list ? 1 : 0));
}

/**
 * Builds and stores the snapshot of these editions, whether or not it exists.
 * The same editions and engine give the same bytes.
 * @returns its hash.
 */
export async function buildSnapshot(
  store: SnapshotStore,
  editions: readonly SnapshotEdition[],
  onProgress?: SnapshotProgress,
): Promise<string> {
  const { ENGINE_VERSION, createIndexWriter } = await import("../screening/engine.ts");
  const { cardOf } = await import("../screening/party-card.ts");
  const { describeParty } = await import("../screening/describe-party.ts");
  const ordered = inOrder(editions);
  const joins = await joinsOf(store, ordered);
  const writer = createIndexWriter();
  const counts: number[] = [];
  let total = 0;
  for (const [group, { edition }] of ordered.entries()) {
    let count = 0;
    for await (const party of store.parties(edition)) {
      const description = describeParty(party);
      const names = description.names.map((name) => name.text);
      const card = cardOf(party, names, joins.get(party.id) ?? []);
      writer.add(description, group, JSON.stringify(card));
      count += 1;
      total += 1;
      if (total % 1_000 === 0) onProgress?.({ phase: "reading", parties: total });
    }
    counts.push(count);
  }
  onProgress?.({ phase: "freezing", parties: total });
  const meta: SnapshotMeta = { version: 1, engine: ENGINE_VERSION, editions: ordered, parties: counts };
  const bytes = writer.freeze(meta);
  onProgress?.({ phase: "writing", parties: total });
  const name = snapshotHash(ordered, ENGINE_VERSION);
  await store.writeAtomic(store.snapshotPath(name), bytes);
  return name;
}

/** Party id → ids of the same party on the other lists of the snapshot. */
async function joinsOf(
  store: SnapshotStore,
  editions: readonly SnapshotEdition[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { sameAs } = await import("@portcullis/register");
  const entries: JoinEntry[] = [];
  for (const { edition } of editions) {
    for await (const { id, list, kind, keys } of store.digests(edition)) entries.push({ id, list, kind, keys });
  }
  return new Map([...sameAs(entries)].map(([id, joins]) => [id, joins.map(({ party }) => party)]));
}

async function readSnapshot(store: SnapshotStore, name: string): Promise<OpenSnapshot | undefined> {
  const buffer = readShared(store.snapshotPath(name));
  if (buffer === undefined) return undefined;
  const { openIndex } = await import("../screening/engine.ts");
  const reader = openIndex(buffer);
  return { hash: name, meta: reader.meta as SnapshotMeta, reader, buffer };
}

/** Opens the snapshot of these editions; one that is missing, or that cannot be opened, is built first. */
export async function openSnapshot(
  store: SnapshotStore,
  editions: readonly SnapshotEdition[],
  onProgress?: SnapshotProgress,
): Promise<OpenSnapshot> {
  const { ENGINE_VERSION } = await import("../screening/engine.ts");
  const name = snapshotHash(editions, ENGINE_VERSION);
  const found = await readSnapshot(store, name).catch(() => undefined);
  if (found !== undefined) return found;
  await buildSnapshot(store, editions, onProgress);
  const built = await readSnapshot(store, name);
  if (built === undefined) throw new Error(`snapshot ${name} is missing after it was written`);
  return built;
}
