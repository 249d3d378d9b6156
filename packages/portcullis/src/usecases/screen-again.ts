// Whom that we screened before does a new entry concern? Every subject of the ledger is held against the new entries alone, as it was described
// last; those who come near are screened anew against everything, and their alerts opened or brought up to date.

import { recallAll } from "@portcullis/ledger";
import type { AlertSource } from "../casework/alert.ts";
import { NEAR } from "../screening/policy.ts";
import { screenReading } from "../screening/screen-subject.ts";
import { subjectKey } from "../screening/subject-key.ts";
import type { SubjectReading } from "../subjects/subject.ts";
import type { Casework } from "./casework.ts";
import { type OpenScreening, openScreening, type ScreeningSource } from "./screen.ts";
import { screenCase } from "./screen-case.ts";
import type { ScreeningBody, ScreeningLedger } from "./screening-ledger.ts";

/** Between so many subjects others have their turn. */
const TURN = 100;

type Reading = Extract<SubjectReading, { error?: never }>;

export interface ScreenedAgain {
  /** Subjects held against the new entries. */
  readonly subjects: number;
  /** Alerts that were opened or changed. */
  readonly alerts: readonly string[];
}

/** Whoever comes near the new entries, as described last, of all whom the ledger has; only those are held in memory. */
async function comingNear({ ledger }: Casework, only: OpenScreening, signal: AbortSignal | undefined) {
  const { files, size, secrets } = await ledger.readable();
  const near = new Map<string, Reading>();
  const seen = new Set<string>();
  let count = 0;
  for await (const recalled of recallAll(files, size, secrets)) {
    if (recalled.state !== "body" || recalled.envelope.type !== "screening") continue;
    const body = JSON.parse(Buffer.from(recalled.body).toString("utf8")) as ScreeningBody;
    const { subject } = body;
    if (subject === null) continue;
    signal?.throwIfAborted();
    count += 1;
    if (count % TURN === 0) await new Promise((resolve) => setImmediate(resolve));
    const key = body.casework?.key ?? subjectKey(subject, []);
    seen.add(key);
    const reading: Reading = { id: subject.id, subject, warnings: [] };
    near.delete(key);
    if (screenReading(only.snapshot.reader, reading, only.basis).hits.length > 0) near.set(key, reading);
  }
  return { near: near.values(), subjects: seen.size };
}

export interface Again {
  readonly actor: string;
  /** Of the new entries. */
  readonly list: string;
  readonly why: AlertSource;
  /** Ends it half-way; what is done stays. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * @param opened everything in force, the new entries among it
 */
export async function screenAgain(
  casework: Casework,
  ledger: ScreeningLedger,
  source: ScreeningSource,
  opened: OpenScreening,
  { actor, list, why, signal }: Again,
): Promise<ScreenedAgain> {
  const { editions } = await source.editionsInForce({ lists: [list] });
  if (editions.length === 0) return { subjects: 0, alerts: [] };
  // Only what is new, in a snapshot of its own: a million names need not be gone through for three.
  const only = await openScreening(holding(source, editions), {}, { threshold: NEAR.scoreMin, limit: 1 }, false);
  const { near, subjects } = await comingNear(casework, only, signal);
  const alerts: string[] = [];
  for (const reading of near) {
    signal?.throwIfAborted();
    const { alert, casework: effect } = await screenCase(casework, ledger, {
      actor,
      reading,
      opened,
      source: why,
      whole: true,
    });
    if (alert !== null && effect.effect !== "none") alerts.push(alert);
  }
  return { subjects, alerts };
}

/** A source in which nothing is in force but these. */
function holding(
  source: ScreeningSource,
  editions: Awaited<ReturnType<ScreeningSource["editionsInForce"]>>["editions"],
): ScreeningSource {
  return { ...source, editionsInForce: () => ({ editions, leftOut: [] }) };
}
