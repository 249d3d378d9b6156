// What does an update mean for the ledger and for who was screened before? Done here at once, or by the service where one runs.

import { join } from "node:path";
import { dueNow } from "../store/due.ts";
import type { Store } from "../store/store.ts";
import type { CliContext } from "./context.ts";
import { countText } from "./render-count.ts";

/** Enters what came into force, and screens again whom it concerns. Throws what opening ledger and cases throws (operation). */
export async function enterDue(context: CliContext, store: Store, quiet: boolean): Promise<void> {
  if (dueNow(store).length === 0) return;
  const tell = (text: string) => quiet || context.stderr.write(`${text}\n`);
  const { openLedger } = await import("@portcullis/ledger");
  const log = await openLedger(join(store.folder, "ledger")).catch((error: unknown) => {
    if ((error as { code?: unknown }).code === "LEDGER_LOCKED") return undefined;
    throw error;
  });
  // A service that holds it looks every few seconds; what another command was in the way of is found by the next update.
  if (log === undefined) return;
  try {
    const { openCasework } = await import("../usecases/casework.ts");
    const { openState, statePath } = await import("../store/state/sqlite-state.ts");
    const { heedDue } = await import("../usecases/heed-due.ts");
    const { ScreeningLedger } = await import("../usecases/screening-ledger.ts");
    const casework = await openCasework(log, openState(statePath(store.folder)));
    try {
      const alerts = await heedDue({
        ...{ store, ledger: new ScreeningLedger(log, store), casework },
        onLookBack: (list) => tell(`${list}: whoever was screened before is screened again`),
      });
      if (alerts > 0) tell(`${countText(alerts)} ${alerts === 1 ? "alert" : "alerts"} opened or changed`);
    } finally {
      await casework.close();
    }
  } finally {
    await log.close();
  }
}
