// What is handed on of a case? All that decided it, and the proof that it was recorded so: readable without this program.

import type { HistoryLine } from "../../casework/alert.ts";
import { type Consequences, consequencesOf } from "../../casework/consequences.ts";
import type { PolicyDocument } from "../../casework/policy-document.ts";
import type { SnapshotEdition } from "../../screening/screening-basis.ts";
import type { Hit } from "../../screening/screening-line.ts";
import type { Store } from "../../store/store.ts";
import { type AlertView, alertView, suppressionView } from "../alert-view.ts";
import type { Casework } from "../casework.ts";
import { alertById } from "../decide-alerts.ts";
import { LedgerBook, type ShownEntry } from "../ledger-book.ts";
import type { ScreeningBody } from "../screening-ledger.ts";

export interface CaseFile {
  readonly form: 1;
  readonly about: string;
  readonly made_at: string;
  readonly made_by: string;
  readonly alert: AlertView;
  readonly hits: readonly Hit[];
  /** Of the screening that the alert's hits are of; empty when its content was disposed of. */
  readonly editions: readonly SnapshotEdition[];
  readonly engine: string;
  /** The document that the screening followed. */
  readonly policy: PolicyDocument | null;
  readonly history: readonly HistoryLine[];
  readonly suppressions: readonly ReturnType<typeof suppressionView>[];
  readonly consequences: Consequences | null;
  /** Every entry of the history, each with its inclusion proof under one signed checkpoint. */
  readonly ledger: readonly ShownEntry[];
}

const ABOUT =
  "Case file of Portcullis. Each entry of the ledger is given with its bytes and an inclusion proof (RFC 6962) under a signed checkpoint (C2SP tlog-checkpoint): whoever has the verifier key checks it without this program.";

/** Throws `ALERT_UNKNOWN` (input). */
export async function caseFileOf(casework: Casework, store: Store, id: string, actor: string): Promise<CaseFile> {
  const alert = await alertById(casework, id);
  const history = await casework.state.history(id);
  const book = new LedgerBook(casework.ledger, store);
  const numbers = [...new Set([...history.map(({ entry }) => entry), alert.screening.entry])].toSorted((a, b) => a - b);
  const entries: ShownEntry[] = [];
  for (const entry of numbers) entries.push(await book.entry(entry, false));
  const { body } = await book.entry(alert.screening.entry, true);
  const { basis } = (body ?? {}) as Partial<ScreeningBody>;
  const version = alert.screening.policy.version ?? 0;
  const { suppressions } = await casework.state.suppressions({ all: true, limit: 500 });
  return {
    form: 1,
    about: ABOUT,
    made_at: casework.now().toISOString(),
    made_by: actor,
    alert: alertView(alert),
    hits: alert.hits,
    editions: basis?.editions ?? [],
    engine: alert.screening.engine,
    policy: casework.policies.find((policy) => policy.version === version) ?? null,
    history,
    suppressions: suppressions.filter((each) => each.alert === id).map((each) => suppressionView(each, casework.today)),
    consequences: alert.decision?.disposition === "true_positive" ? consequencesOf(alert) : null,
    ledger: entries,
  };
}
