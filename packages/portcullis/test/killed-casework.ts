// A process that is killed after an act is durable in the ledger and before the state has it: for tests, run as a child.

import { join } from "node:path";
import { openLedger } from "@portcullis/ledger";
import { openState } from "../src/store/state/sqlite-state.ts";
import { openCasework } from "../src/usecases/casework.ts";
import { decideAlert } from "../src/usecases/decide-alerts.ts";
import { hitOf } from "./case-samples.ts";
import { enterScreening } from "./entered-screening.ts";

const [folder = "", deed = ""] = process.argv.slice(2);
const ledger = await openLedger(join(folder, "ledger"));
const state = openState(join(folder, "state.db"));
const write = state.write.bind(state);
Object.assign(state, {
  write: async (changes: Parameters<typeof write>[0]) => {
    if (changes.history.length > 0) process.kill(process.pid, "SIGKILL");
    await write(changes);
  },
});
const casework = await openCasework(ledger, state);
if (deed === "screen") await enterScreening(casework, "C-1", [hitOf("uk/1", 0.9)]);
else {
  const id = (await casework.state.alertOf("id:C-1"))?.id ?? "";
  const suppress = [{ party: "uk/1" }];
  await decideAlert(casework, id, "ada", { disposition: "false_positive", reason: "known_good", suppress });
}
