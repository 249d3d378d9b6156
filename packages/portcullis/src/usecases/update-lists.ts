// How do all lists come up to date in one go: editions taken, provisional entries settled by them, and the snapshot for searching made?

import { openTransport } from "../fetch/transport.ts";
import { type Due, leaveDue } from "../store/due.ts";
import { openStatements } from "../store/statement-store.ts";
import type { Store, StoreWriter } from "../store/store.ts";
import { editionsInForce } from "./editions-in-force.ts";
import { publisherSettings } from "./publisher-settings.ts";
import { buildSnapshot, type SnapshotProgress } from "./snapshot.ts";
import { snapshotSource } from "./snapshot-source.ts";
import { updateFromMirror } from "./update-from-mirror.ts";
import { updateFromPublishers } from "./update-from-publishers.ts";
import type { ListOutcome, UpdateOptions } from "./update-outcome.ts";

/** A provisional entry that an edition brought. */
export interface Settled {
  readonly entry: string;
  readonly party: string;
  readonly ground: string;
}

export interface UpdateLists extends UpdateOptions {
  /** Under this name the ledger has the editions that come into force. */
  readonly actor: string;
  /** A folder or address with `mirror.json`; the publishers are asked when it is empty. */
  readonly mirror: string | undefined;
  readonly onSettled?: (settled: Settled) => void;
  readonly onSnapshot?: SnapshotProgress;
  /** Told now and then how many entities of the lists were made. */
  readonly onEntities?: (count: number) => void;
}

async function fromPublishers(store: Store, writer: StoreWriter, options: UpdateOptions): Promise<ListOutcome[]> {
  const { publishers, certificates } = await publisherSettings(store.folder);
  const transport = openTransport({ certificates });
  try {
    return await updateFromPublishers(store, writer, publishers, transport, options);
  } finally {
    await transport.close();
  }
}

/** Prepares the searchable form of the lists that are screened by default. */
export async function prepareSnapshot(store: Store, onProgress?: SnapshotProgress): Promise<void> {
  const { editions } = editionsInForce(await store.catalogue(), {});
  if (editions.length > 0) await buildSnapshot(snapshotSource(store), editions, onProgress);
}

/** Makes what the service asks of the lists beside screening, so that it is ready at once when it starts. */
async function prepareService(store: Store, onEntities?: (count: number) => void): Promise<void> {
  const { entityEditions, prepareEntities } = await import("./entity-index.ts");
  await prepareEntities(store, entityEditions(await store.catalogue()), onEntities);
}

/** Settles the provisional entries that new editions bring. */
async function settleEntries(
  store: Store,
  writer: StoreWriter,
  lists: readonly string[],
  onSettled: (settled: Settled) => void = () => {},
): Promise<readonly Settled[]> {
  const statements = openStatements(store.folder, false);
  if (statements === undefined) return [];
  try {
    const { settleByEditions } = await import("./provisional-settle.ts");
    const made = await settleByEditions(store, statements, writer, lists, new Date());
    const settled = made.map(({ entry, party, ground }) => ({ entry: entry.id, party, ground }));
    settled.forEach(onSettled);
    return settled;
  } finally {
    statements.close();
  }
}

/** Settles what editions bring, and leaves word of them for the ledger and its cases. */
export async function settleAndLeave(
  store: Store,
  writer: StoreWriter,
  actor: string,
  editions: Due["editions"],
  onSettled?: (settled: Settled) => void,
): Promise<void> {
  const lists = editions.map(({ list }) => list);
  const settled = await settleEntries(store, writer, lists, onSettled);
  // Whose alerts were of announced parties: those are listed now, and the alerts are to be of the listed ones.
  const lookBack = [...new Set(settled.map(({ party }) => party.slice(0, party.indexOf("/"))))];
  await leaveDue(store, { actor, editions, lookBack });
}

/** Throws what fails all lists alike: `DATA_LOCKED`, `DATA_FULL`, `SETTINGS_INVALID`, `LIST_UNKNOWN`. */
export async function updateLists(store: Store, options: UpdateLists): Promise<ListOutcome[]> {
  const { mirror, onSettled, onSnapshot, onEntities } = options;
  const writer = await store.openWriter();
  try {
    const outcomes =
      mirror === undefined || mirror === ""
        ? await fromPublishers(store, writer, options)
        : await updateFromMirror(store, writer, mirror, options);
    const loaded = outcomes.flatMap((each) =>
      each.outcome === "loaded" ? [{ list: each.list, edition: each.edition }] : [],
    );
    if (loaded.length > 0) {
      await settleAndLeave(store, writer, options.actor, loaded, onSettled);
      await prepareSnapshot(store, onSnapshot);
      await prepareService(store, onEntities);
    }
    return outcomes;
  } finally {
    await writer.release();
  }
}
