// How does a case file leave the house? With an entry of its own in the ledger first, naming the very bytes.

import { createHash } from "node:crypto";
import { ledgerSubject } from "../../screening/subject-key.ts";
import type { Store } from "../../store/store.ts";
import type { Casework } from "../casework.ts";
import { alertById } from "../decide-alerts.ts";
import { caseFileOf } from "./case-file.ts";

export const CASE_FORMATS = ["json", "pdf"] as const;
export type CaseFormat = (typeof CASE_FORMATS)[number];

/** Throws `ALERT_UNKNOWN` (input). */
export async function exportCase(
  casework: Casework,
  store: Store,
  id: string,
  actor: string,
  format: CaseFormat,
): Promise<Buffer> {
  const { key } = await alertById(casework, id);
  const file = await caseFileOf(casework, store, id, actor);
  const bytes =
    format === "json"
      ? Buffer.from(`${JSON.stringify(file, undefined, 1)}\n`)
      : await (await import("./case-pdf.ts")).casePdf(file);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const body = { form: 1, act: "case-file", alert: id, format, sha256 } as const;
  const { applied } = await casework.enter(actor, ledgerSubject(key), { type: "export", body });
  await applied;
  return bytes;
}
