// What has the state of entries whose bodies are gone? Cases that they opened or whose hits are theirs, lines of histories, and hashes:
// found, and overwritten.

import type { DatabaseSync } from "node:sqlite";
import { isWithin } from "@portcullis/ledger";
import type { DisposalAct } from "../../casework/acts.ts";
import type { Alert, HistoryLine } from "../../casework/alert.ts";

type Ranges = DisposalAct["entries"];

/** Places of the alerts that have a line of their history among these entries. */
function touched(database: DatabaseSync, ranges: Ranges): readonly number[] {
  const find = database.prepare("SELECT DISTINCT alert FROM history WHERE entry BETWEEN ? AND ?");
  return [...new Set(ranges.flatMap(([from, to]) => find.all(from, to).map(({ alert }) => Number(alert))))];
}

function alertAt(database: DatabaseSync, seq: number): Alert | undefined {
  const row = database.prepare("SELECT body FROM alerts WHERE seq = ?").get(seq);
  return row === undefined ? undefined : (JSON.parse(String(row["body"])) as Alert);
}

/** Removes what the state has of these entries; to be called within a transaction, on a database that overwrites what it deletes. */
export function forget(database: DatabaseSync, ranges: Ranges): void {
  for (const seq of touched(database, ranges)) {
    const alert = alertAt(database, seq);
    if (alert === undefined) continue;
    if (!isWithin(seq, ranges) && !isWithin(alert.screening.entry, ranges)) continue;
    for (const table of [
      "history WHERE alert",
      "alert_lists WHERE seq",
      "alert_words WHERE rowid",
      "alerts WHERE seq",
    ]) {
      database.prepare(`DELETE FROM ${table} = ?`).run(seq);
    }
    database.prepare("DELETE FROM suppressions WHERE key = ?").run(alert.key);
  }
  const lines = database.prepare("DELETE FROM history WHERE entry BETWEEN ? AND ?");
  for (const [from, to] of ranges) lines.run(from, to);
  const one = database.prepare("DELETE FROM screenings WHERE prefix = ? AND entry = ?");
  const rows = database.prepare("SELECT prefix, entry FROM screenings").all();
  for (const { prefix, entry } of rows) if (isWithin(Number(entry), ranges)) one.run(Number(prefix), Number(entry));
}

/** See `StateStore.entriesOfLiving`. */
export function entriesOfLiving(database: DatabaseSync, ranges: Ranges, after: string): readonly number[] {
  const lines = database.prepare("SELECT body FROM history WHERE alert = ? ORDER BY entry");
  const silent = database.prepare("SELECT 1 FROM suppressions WHERE key = ? AND ended = 0 LIMIT 1");
  const kept = new Set<number>();
  for (const seq of touched(database, ranges)) {
    const alert = alertAt(database, seq);
    if (alert === undefined) continue;
    const history = lines.all(seq).map(({ body }) => JSON.parse(String(body)) as HistoryLine);
    const newest = history.at(-1)?.at ?? alert.changed_at;
    if (alert.state === "closed" && newest <= after && silent.get(alert.key) === undefined) continue;
    for (const { entry } of history) kept.add(entry);
    kept.add(alert.screening.entry);
  }
  return [...kept].toSorted((a, b) => a - b);
}
