// Is every byte of a ledger what it was when it was acknowledged? Worked out anew from the files alone: entries to tiles to the root
// that is signed, bodies to their entries, keys and journal to their checks. What is wrong is named with its file.

import { VOLUME_ENTRIES } from "../entries/body-row.ts";
import { type EntryRange, isWithin } from "../entries/envelope.ts";
import { LedgerError } from "../errors.ts";
import { bodiesPath } from "../files/body-store.ts";
import type { LedgerFiles } from "../files/ledger-files.ts";
import { CHECKPOINT } from "../journal/publisher.ts";
import { type Checkpoint, openCheckpoint } from "../notes/checkpoint.ts";
import type { VerifierKey } from "../notes/note-key.ts";
import { FAULTS_MAX, type LogFault, type LogReport, type Tell } from "./log-report.ts";
import { verifyBases, verifyCosigned, verifyJournals, verifyKeyFiles } from "./verify-others.ts";
import { rootOver, type TreeClaim, verifyLevels, verifyPartials } from "./verify-tiles.ts";
import { type VolumeReport, verifyVolume } from "./verify-volume.ts";

/** Verifies volumes, in any order; the answer is in theirs. `verifyVolume` here, or threads of it. */
export type VerifyVolumes = (
  claim: TreeClaim,
  pending: readonly EntryRange[],
  onVolume: () => void,
) => Promise<readonly VolumeReport[]>;

export function volumesOf(size: number): number {
  return Math.ceil(size / VOLUME_ENTRIES);
}

/** In this thread, one volume after the other. */
export function inTurn(files: LedgerFiles): VerifyVolumes {
  return async (claim, pending, onVolume) => {
    const reports: VolumeReport[] = [];
    for (let volume = 0; volume < volumesOf(claim.size); volume += 1) {
      reports.push(await verifyVolume(files, volume, claim, pending));
      onVolume();
    }
    return reports;
  };
}

/** Ranges in rising order, without overlap. */
function merged(ranges: readonly EntryRange[]): readonly EntryRange[] {
  const result: [number, number][] = [];
  for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = result.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

/** Bodies that are gone are disposed of, and bodies that are disposed of are gone. @returns how many are gone */
function verifyDisposals(reports: readonly VolumeReport[], pending: readonly EntryRange[], tell: Tell): number {
  const disposed = merged(reports.flatMap(({ disposals }) => disposals.flatMap(({ entries }) => entries)));
  let count = 0;
  for (const [volume, { kept, gone }] of reports.entries()) {
    const path = bodiesPath(volume);
    for (const [from, to] of gone) {
      for (let entry = from; entry <= to; entry += 1) {
        if (isWithin(entry, disposed) || isWithin(entry, pending)) count += 1;
        else tell({ path, entry, what: "its body is gone, and no disposal says so" });
      }
    }
    if (disposed.length === 0) continue;
    for (const [from, to] of kept) {
      for (let entry = from; entry <= to; entry += 1) {
        if (isWithin(entry, disposed)) tell({ path, entry, what: "its body was disposed of, and is still there" });
      }
    }
  }
  return count;
}

async function storedCheckpoint(files: LedgerFiles, key: VerifierKey, tell: Tell): Promise<Checkpoint | undefined> {
  const bytes = await files.read(CHECKPOINT);
  if (bytes === undefined) throw new LedgerError("LEDGER_NOT_FOUND", "input", "There is no ledger in this folder.");
  try {
    return openCheckpoint(bytes, key);
  } catch (error) {
    tell({ path: CHECKPOINT, what: (error as Error).message });
    return undefined;
  }
}

const NOTHING = { size: 0, root: "", unpublished: 0, bodies: { present: 0, disposed: 0 } } as const;

/**
 * Verifies the whole ledger of a folder. Throws `LEDGER_NOT_FOUND` (input) where none is; a checkpoint that cannot be trusted
 * is a fault.
 * @param key the log's public key, from somewhere else than the folder where that matters
 * @param onProgress told how many entries were read
 */
export async function verifyLog(
  files: LedgerFiles,
  key: VerifierKey,
  onProgress: (entries: number, size: number) => void = () => {},
  verifyVolumes: VerifyVolumes = inTurn(files),
): Promise<LogReport> {
  const faults: LogFault[] = [];
  const tell: Tell = (fault) => {
    if (faults.length < FAULTS_MAX) faults.push(fault);
  };
  const checkpoint = await storedCheckpoint(files, key, tell);
  await verifyKeyFiles(files, key, tell);
  if (checkpoint === undefined) {
    return { origin: key.name, ...NOTHING, cosigned: { checkpoints: 0, size: 0 }, faults };
  }
  const { size, origin } = checkpoint;
  const journals = await verifyJournals(files, tell);
  let done = 0;
  const reports = await verifyVolumes({ size, root: checkpoint.root }, journals.pending, () => {
    done += 1;
    onProgress(Math.min(size, done * VOLUME_ENTRIES), size);
  });
  for (const report of reports) report.faults.forEach(tell);
  const roots = Buffer.concat(reports.map((report) => report.roots));
  const edges = await verifyLevels(files, roots, reports.at(-1)?.edge ?? new Uint8Array(0), size, tell);
  const root = Buffer.from(rootOver(edges, size));
  if (!root.equals(checkpoint.root)) tell({ path: CHECKPOINT, what: "its root is not that of the entries" });
  await verifyPartials(files, size, tell);
  const disposed = verifyDisposals(reports, journals.pending, tell);
  await verifyBases(files, journals, size, tell);
  if (journals.durable !== undefined && journals.durable < size) {
    tell({ path: CHECKPOINT, what: `it speaks of ${size} entries, the journal of ${journals.durable}` });
  }
  const cosigned = await verifyCosigned(files, key, size, tell);
  const present = reports.reduce((sum, report) => sum + report.present, 0);
  const unpublished = Math.max(0, (journals.durable ?? size) - size);
  return { origin, size, root: root.toString("hex"), unpublished, bodies: { present, disposed }, cosigned, faults };
}
