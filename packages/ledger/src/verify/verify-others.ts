// Are the files beside the log what they were: the journal, the keys, the cosigned checkpoints?

import { decodeEnvelope, type EntryRange } from "../entries/envelope.ts";
import type { LedgerFiles } from "../files/ledger-files.ts";
import { KEY_FILE, parseLedgerKeys, VERIFIER_KEY } from "../files/ledger-keys.ts";
import { JOURNAL_FOLDER } from "../journal/journal.ts";
import { decodeJournal } from "../journal/journal-format.ts";
import { rootAt } from "../merkle/proofs.ts";
import { subtreesOf } from "../merkle/tile-hashes.ts";
import { openCheckpoint } from "../notes/checkpoint.ts";
import { cosignaturesOf } from "../notes/cosignature.ts";
import { formatVerifierKey, type VerifierKey } from "../notes/note-key.ts";
import {
  COSIGNED_FOLDER,
  cosignedPath,
  cosignedSizes,
  readWitnesses,
  WITNESSES,
} from "../witness/cosigned-checkpoints.ts";
import type { Tell } from "./log-report.ts";

/** What the journals say. */
export interface JournalReport {
  /** Entries that are durable, under the checkpoint or not; undefined without a journal, as in a copy of the log alone. */
  readonly durable: number | undefined;
  /** Entries whose disposal is acknowledged and may not be carried through yet. */
  readonly pending: readonly EntryRange[];
  /** The states that the journals start from. */
  readonly bases: readonly { readonly path: string; readonly size: number; readonly root: Uint8Array }[];
}

export async function verifyJournals(files: LedgerFiles, tell: Tell): Promise<JournalReport> {
  let durable: number | undefined;
  const pending: EntryRange[] = [];
  const bases: JournalReport["bases"][number][] = [];
  for (const name of await files.list(JOURNAL_FOLDER)) {
    if (name.endsWith("/")) continue;
    const path = `${JOURNAL_FOLDER}/${name}`;
    const bytes = await files.read(path);
    // A writer at work may have replaced it meanwhile.
    if (bytes === undefined) continue;
    const content = decodeJournal(bytes);
    if (content === undefined) {
      tell({ path, what: "its head is damaged" });
      continue;
    }
    const { base, rows, tail } = content;
    if (tail !== undefined && (tail.state === "damaged" || tail.followed)) {
      tell({ path, entry: base.size + rows.length, what: `it is damaged from byte ${tail.at} on` });
    }
    durable = Math.max(durable ?? 0, base.size + rows.length);
    bases.push({ path, size: base.size, root: base.root });
    for (const { entry } of rows) pending.push(...(decodeEnvelope(entry).disposal?.entries ?? []));
  }
  return { durable, pending: pending.toSorted(([a], [b]) => a - b), bases };
}

/** Whether the journals start from this very log. */
export async function verifyBases(
  files: LedgerFiles,
  { bases }: JournalReport,
  size: number,
  tell: Tell,
): Promise<void> {
  for (const base of bases) {
    if (base.size > size) continue;
    const root = await rootAt(base.size, subtreesOf(files.read, size)).catch(() => undefined);
    if (root === undefined || Buffer.compare(root, base.root) !== 0) {
      tell({ path: base.path, what: `it starts from another log of ${base.size} entries than this one` });
    }
  }
}

/** The key files in the folder, where they are: whole, and of this log. */
export async function verifyKeyFiles(files: LedgerFiles, key: VerifierKey, tell: Tell): Promise<void> {
  const wanted = formatVerifierKey(key);
  const written = (await files.read(VERIFIER_KEY))?.toString("utf8");
  if (written !== undefined && written !== `${wanted}\n`) {
    tell({ path: VERIFIER_KEY, what: "it is not the key that the log is verified with" });
  }
  const secret = (await files.read(KEY_FILE))?.toString("utf8");
  if (secret === undefined) return;
  try {
    if (formatVerifierKey(parseLedgerKeys(secret).signer.verifier) !== wanted) {
      tell({ path: KEY_FILE, what: "it is the key of another log" });
    }
  } catch (error) {
    tell({ path: KEY_FILE, what: (error as Error).message });
  }
}

/** The checkpoints that witnesses cosigned: the log still begins with each of them. */
export async function verifyCosigned(
  files: LedgerFiles,
  key: VerifierKey,
  size: number,
  tell: Tell,
): Promise<{ readonly checkpoints: number; readonly size: number }> {
  let witnesses: readonly VerifierKey[];
  try {
    witnesses = await readWitnesses(files);
  } catch (error) {
    tell({ path: WITNESSES, what: (error as Error).message });
    return { checkpoints: 0, size: 0 };
  }
  const sizes = await cosignedSizes(files);
  for (const seen of sizes) {
    const path = cosignedPath(seen);
    try {
      const checkpoint = openCheckpoint((await files.read(path)) ?? "", key);
      const known = cosignaturesOf(checkpoint, witnesses);
      const root = seen > size ? undefined : await rootAt(seen, subtreesOf(files.read, size));
      if (checkpoint.size !== seen) tell({ path, what: `it is a checkpoint of ${checkpoint.size} entries` });
      else if (root === undefined || Buffer.compare(root, checkpoint.root) !== 0) {
        tell({ path, what: `the log does not begin with the ${seen} entries that were cosigned` });
      }
      if (known.length === 0 || known.length + 1 !== checkpoint.note.signatures.length) {
        tell({ path, what: `it bears a signature that nobody in ${WITNESSES} made` });
      }
    } catch (error) {
      tell({ path, what: (error as Error).message });
    }
  }
  if (sizes.length === 0 && witnesses.length > 0)
    tell({ path: COSIGNED_FOLDER, what: "no cosigned checkpoint is there" });
  return { checkpoints: sizes.length, size: sizes.at(-1) ?? 0 };
}
