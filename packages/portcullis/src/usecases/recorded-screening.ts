// What was answered then? A screening by its hash, out of the ledger.

import { recallEntry } from "@portcullis/ledger";
import { PortcullisError } from "@portcullis/register/errors";
import type { Casework } from "./casework.ts";
import type { ScreeningBody } from "./screening-ledger.ts";

export interface RecordedScreening {
  readonly entry: number;
  readonly at: string;
  readonly actor: string;
  readonly body: ScreeningBody;
}

/** The newest screening of this hash. Throws `SCREENING_UNKNOWN`, `SCREENING_DISPOSED` (input). */
export async function recordedScreening(casework: Casework, hash: string): Promise<RecordedScreening> {
  let disposed: string | undefined;
  const { files, size, secrets } = await casework.ledger.readable();
  for (const entry of await casework.state.screeningEntries(hash)) {
    const recalled = await recallEntry(files, entry, size, secrets);
    if (recalled.state === "disposed") disposed ??= recalled.on;
    if (recalled.state !== "body") continue;
    const body = JSON.parse(Buffer.from(recalled.body).toString("utf8")) as ScreeningBody;
    if (body.answer.screening !== hash) continue;
    return { entry, at: recalled.envelope.time, actor: recalled.envelope.actor, body };
  }
  if (disposed !== undefined) {
    const message = `The screening was disposed of on ${disposed.slice(0, 10)}.`;
    throw new PortcullisError("SCREENING_DISPOSED", "input", message, { on: disposed });
  }
  throw new PortcullisError("SCREENING_UNKNOWN", "input", `There is no screening "${hash.slice(0, 64)}".`);
}
