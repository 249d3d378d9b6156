// Does a screening give the same answer today? Done again with the recorded editions, policy and engine, and compared byte for byte.

import { canonicalBytes, type LedgerFiles, type Recalled, recallEntry } from "@portcullis/ledger";
import { ENGINE_VERSION } from "../screening/engine.ts";
import { screenReading } from "../screening/screen-subject.ts";
import type { ScreeningBody } from "./screening-ledger.ts";
import { openSnapshot, type SnapshotStore } from "./snapshot.ts";

export type Replayed =
  | { readonly outcome: "same"; readonly screening: string }
  | { readonly outcome: "different"; readonly recorded: string; readonly now: string }
  | { readonly outcome: "disposed"; readonly on: string; readonly by: number; readonly reason: string }
  | { readonly outcome: "another engine"; readonly recorded: string; readonly now: string }
  | { readonly outcome: "no screening"; readonly type: string };

function bodyOf(recalled: Extract<Recalled, { state: "body" }>): ScreeningBody {
  return JSON.parse(Buffer.from(recalled.body).toString("utf8")) as ScreeningBody;
}

/** Throws what reading the entry throws, and what opening an edition that is gone does. */
export async function replayEntry(
  store: SnapshotStore,
  files: LedgerFiles,
  entry: number,
  size: number,
  secrets: Parameters<typeof recallEntry>[3],
): Promise<Replayed> {
  const recalled = await recallEntry(files, entry, size, secrets);
  if (recalled.state === "disposed") {
    return { outcome: "disposed", on: recalled.on, by: recalled.by, reason: recalled.disposal.reason };
  }
  if (recalled.state !== "body" || recalled.envelope.type !== "screening") {
    return { outcome: "no screening", type: recalled.envelope.type };
  }
  const { subject, basis, snapshot: editions, answer } = bodyOf(recalled);
  if (basis.engine !== ENGINE_VERSION)
    return { outcome: "another engine", recorded: basis.engine, now: ENGINE_VERSION };
  const { reader } = await openSnapshot(store, editions);
  const reading =
    subject === null
      ? { id: answer.id, error: answer.error ?? { code: "", message: "" }, warnings: [] }
      : { id: answer.id, subject, warnings: [] };
  const line = screenReading(reader, reading, { ...basis, near: false, warnings: [] });
  const { near: _, warnings: __, ...now } = line;
  const same = canonicalBytes(now).equals(canonicalBytes(answer));
  return same
    ? { outcome: "same", screening: line.screening }
    : { outcome: "different", recorded: answer.screening, now: line.screening };
}
