// How do acknowledged entries get their place in the log? Bodies, bundles and tiles first, the checkpoint that speaks of them
// last. Whatever is lost of it by a power cut is written again from the journal.

import { BODY_HEAD_BYTES, encodeBodyHead, VOLUME_ENTRIES, volumeOf } from "../entries/body-row.ts";
import { encodeBundle } from "../entries/entry-bundle.ts";
import { KEY_ROW_BYTES } from "../entries/key-row.ts";
import { bodiesPath, keysPath } from "../files/body-store.ts";
import { folderOf, type LedgerFiles, replaceFile } from "../files/ledger-files.ts";
import type { GrowingTree } from "../merkle/growing-tree.ts";
import { leafHash } from "../merkle/merkle-hash.ts";
import { TILE_WIDTH, type TilePlace, tilePath } from "../merkle/tile-path.ts";
import { signCheckpoint } from "../notes/checkpoint.ts";
import type { SignerKey } from "../notes/note-key.ts";
import type { JournalBase, Row } from "./journal-format.ts";

export const CHECKPOINT = "checkpoint";

/** Where the publisher goes on. */
export interface PublisherState extends JournalBase {
  readonly tree: GrowingTree;
  /** Entries of the bundle that is not full. */
  readonly bundle: readonly Uint8Array[];
}

/** Bytes to be written at the end of a volume's files. */
interface VolumeEnd {
  readonly volume: number;
  readonly bodiesAt: number;
  readonly keysAt: number;
  readonly bodies: Uint8Array[];
  readonly keys: Uint8Array[];
}

export class Publisher {
  readonly #files: LedgerFiles;
  readonly #signer: SignerKey;
  readonly #tree: GrowingTree;
  #bundle: Uint8Array[];
  #bodyBytes: number;
  #keyBytes: number;
  readonly #folders = new Set<string>();
  /** By level, the path of the partial tile as it was written last. */
  readonly #edge = new Map<number, string>();
  /** Written and not yet synced; partial tiles by the tile that they are a part of, the widest alone. */
  #dirtyFiles = new Set<string>();
  #dirtyPartials = new Map<string, string>();
  #dirtyFolders = new Set<string>();
  /** Folders of partial tiles whose full tile is written. */
  #outgrown = new Set<string>();

  constructor(files: LedgerFiles, signer: SignerKey, state: PublisherState) {
    this.#files = files;
    this.#signer = signer;
    this.#tree = state.tree;
    this.#bundle = [...state.bundle];
    this.#bodyBytes = state.bodyBytes;
    this.#keyBytes = state.keyBytes;
    for (const tile of state.tree.partialTiles()) this.#edge.set(tile.level, tilePath(tile));
  }

  /** What is published, as the base of a new journal once it is synced. */
  get base(): JournalBase {
    return { size: this.#tree.size, root: this.#tree.root(), bodyBytes: this.#bodyBytes, keyBytes: this.#keyBytes };
  }

  async #ensureFolder(path: string): Promise<void> {
    if (path === "" || this.#folders.has(path)) return;
    await this.#ensureFolder(folderOf(path));
    await this.#files.makeFolder(path);
    this.#folders.add(path);
    this.#dirtyFolders.add(folderOf(path));
  }

  async #place(place: TilePlace, bytes: Uint8Array): Promise<void> {
    const path = tilePath(place);
    await this.#ensureFolder(folderOf(path));
    await replaceFile(this.#files, path, bytes);
    this.#dirtyFolders.add(folderOf(path));
    const whole = tilePath({ ...place, width: TILE_WIDTH });
    if (place.width < TILE_WIDTH) this.#dirtyPartials.set(whole, path);
    else {
      this.#dirtyPartials.delete(whole);
      this.#dirtyFiles.add(path);
    }
  }

  async #append(path: string, parts: readonly Uint8Array[], at: number): Promise<void> {
    if (parts.length === 0) return;
    await this.#ensureFolder(folderOf(path));
    await this.#files.write(path, Buffer.concat(parts), at);
    this.#dirtyFiles.add(path);
    this.#dirtyFolders.add(folderOf(path));
  }

  #volumeEnd(volume: number): VolumeEnd {
    return { volume, bodiesAt: this.#bodyBytes, keysAt: this.#keyBytes, bodies: [], keys: [] };
  }

  async #writeBodies(rows: readonly Row[]): Promise<void> {
    let entry = this.#tree.size;
    let end = this.#volumeEnd(volumeOf(entry));
    const flush = async (): Promise<void> => {
      await this.#append(keysPath(end.volume), end.keys, end.keysAt);
      await this.#append(bodiesPath(end.volume), end.bodies, end.bodiesAt);
    };
    for (const { body } of rows) {
      if (body !== undefined) {
        const { sealed, slot, keyRow } = body;
        end.bodies.push(encodeBodyHead({ entry, length: sealed.length, slot }), sealed);
        this.#bodyBytes += BODY_HEAD_BYTES + sealed.length;
        if (keyRow !== undefined) {
          end.keys.push(keyRow);
          this.#keyBytes += KEY_ROW_BYTES;
        }
      }
      entry += 1;
      if (entry % VOLUME_ENTRIES === 0) {
        await flush();
        this.#bodyBytes = 0;
        this.#keyBytes = 0;
        end = this.#volumeEnd(volumeOf(entry));
      }
    }
    await flush();
  }

  /** Publishes these entries, which follow the last published one and are durable in the journal. @returns the checkpoint */
  async publish(rows: readonly Row[]): Promise<string> {
    await this.#writeBodies(rows);
    for (const { entry } of rows) {
      this.#bundle.push(entry);
      const full = this.#tree.append(leafHash(entry));
      if (full.length === 0) continue;
      const bundle = { level: "entries", index: full[0]?.index ?? 0, width: TILE_WIDTH } as const;
      await this.#place(bundle, encodeBundle(this.#bundle));
      this.#bundle = [];
      for (const tile of full) await this.#place(tile, tile.bytes);
      for (const place of [bundle, ...full]) this.#outgrown.add(`${tilePath(place)}.p`);
    }
    for (const tile of this.#tree.partialTiles()) {
      // One that did not grow stays as it is: the journal's base may stand on that very file.
      if (this.#edge.get(tile.level) === tilePath(tile)) continue;
      if (tile.level === 0) await this.#place({ ...tile, level: "entries" }, encodeBundle(this.#bundle));
      await this.#place(tile, tile.bytes);
      this.#edge.set(tile.level, tilePath(tile));
    }
    const { size, root } = this.base;
    const checkpoint = signCheckpoint({ origin: this.#signer.verifier.name, size, root }, this.#signer);
    await replaceFile(this.#files, CHECKPOINT, Buffer.from(checkpoint));
    this.#dirtyFiles.add(CHECKPOINT);
    this.#dirtyFolders.add("");
    return checkpoint;
  }

  /**
   * Makes everything published so far durable. Partial tiles go only now that the full ones are: the journal's base may need
   * them until then, and an older checkpoint does.
   */
  async sync(): Promise<void> {
    const files = [...this.#dirtyFiles, ...this.#dirtyPartials.values()];
    const outgrown = [...this.#outgrown];
    const folders = new Set([...this.#dirtyFolders].filter((folder) => !this.#outgrown.has(folder)));
    this.#dirtyFiles = new Set();
    this.#dirtyPartials = new Map();
    this.#dirtyFolders = new Set();
    this.#outgrown = new Set();
    for (const path of files) await this.#files.sync(path);
    for (const path of folders) await this.#files.syncFolder(path);
    for (const folder of outgrown) {
      await this.#files.remove(folder);
      this.#folders.delete(folder);
    }
    for (const parent of new Set(outgrown.map(folderOf))) await this.#files.syncFolder(parent);
  }
}
