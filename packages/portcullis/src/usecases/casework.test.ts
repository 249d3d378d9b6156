// Is the state of cases the ledger applied, whatever is done and whenever it is stopped? Over a real ledger and SQLite.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { openLedger } from "@portcullis/ledger";
import fc from "fast-check";
import { hitOf, NOTHING } from "../../test/case-samples.ts";
import { enterScreening } from "../../test/entered-screening.ts";
import type { Alert } from "../casework/alert.ts";
import { openState } from "../store/state/sqlite-state.ts";
import type { StateStore } from "../store/state/state-store.ts";
import { type Casework, catchUp, openCasework } from "./casework.ts";
import { assignAlert, checkAlert, decideAlert, escalateAlert, reopenAlert } from "./decide-alerts.ts";
import { setPolicy } from "./policies.ts";
import { withdrawSuppression } from "./suppressions.ts";

const SUBJECTS = ["C-1", "C-2", "C-3"] as const;
const ACTORS = ["ada", "bo", "local"] as const;
const PARTIES = ["uk/1", "us-sdn/2"] as const;

interface Opened {
  readonly casework: Casework;
  readonly state: StateStore;
  close(): Promise<void>;
}

async function openAt(folder: string): Promise<Opened> {
  const ledger = await openLedger(join(folder, "ledger"));
  const state = openState(join(folder, "state.db"));
  const casework = await openCasework(ledger, state);
  const close = async (): Promise<void> => {
    await casework.close();
    await ledger.close();
  };
  return { casework, state, close };
}

/** One thing that somebody may do; what is refused is refused. */
type Deed = (casework: Casework) => Promise<unknown>;

const alertIdOf = async (casework: Casework, subject: string): Promise<string> =>
  (await casework.state.alertOf(`id:${subject}`))?.id ?? "A0";

const onAlert = (
  subject: fc.Arbitrary<string>,
  act: (casework: Casework, id: string) => Promise<unknown>,
): fc.Arbitrary<Deed> =>
  subject.map((each) => async (casework: Casework) => act(casework, await alertIdOf(casework, each)));

const subjects = fc.constantFrom(...SUBJECTS);
const deeds: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(subjects, fc.subarray([...PARTIES]), fc.integer({ min: 70, max: 73 }), fc.constantFrom("e1", "e2"))
      .map(
        ([id, parties, score, engine]) =>
          (casework: Casework) =>
            enterScreening(
              casework,
              id,
              parties.map((party) => hitOf(party, score / 100)),
              { engine },
            ),
      ),
  },
  fc
    .constantFrom(...ACTORS)
    .chain((actor) => onAlert(subjects, (casework, id) => assignAlert(casework, id, "bo", actor))),
  fc
    .constantFrom(...ACTORS)
    .chain((actor) => onAlert(subjects, (casework, id) => escalateAlert(casework, id, actor, "look"))),
  fc
    .constantFrom(...ACTORS)
    .chain((actor) => onAlert(subjects, (casework, id) => reopenAlert(casework, id, actor, "again"))),
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constantFrom(...ACTORS), fc.constantFrom(...PARTIES)).chain(([actor, party]) =>
      onAlert(subjects, (casework, id) =>
        decideAlert(casework, id, actor, {
          disposition: "false_positive",
          reason: "known_good",
          suppress: [{ party }],
        }),
      ),
    ),
  },
  fc
    .constantFrom(...ACTORS)
    .chain((actor) =>
      onAlert(subjects, (casework, id) =>
        decideAlert(casework, id, actor, { disposition: "true_positive", reason: "details_agree" }),
      ),
    ),
  fc
    .tuple(fc.constantFrom(...ACTORS), fc.boolean())
    .chain(([actor, agree]) => onAlert(subjects, (casework, id) => checkAlert(casework, id, actor, { agree }))),
  fc.constant(async (casework: Casework) => {
    const { suppressions } = await casework.state.suppressions({ limit: 1 });
    await withdrawSuppression(casework, suppressions[0]?.id ?? "S0", "ada", null);
  }),
  fc
    .constantFrom("never", "true_positives", "always")
    .map(
      (four_eyes) => (casework: Casework) => setPolicy(casework, "ada", { ...casework.policy, four_eyes } as never, []),
    ),
);

interface Everything {
  readonly alerts: readonly Alert[];
  readonly rest: unknown;
}

async function everythingIn(state: StateStore): Promise<Everything> {
  const { alerts } = await state.alerts({ sort: "age", limit: 100 });
  const rest = {
    history: await Promise.all(alerts.map(({ id }) => state.history(id))),
    suppressions: await state.suppressions({ all: true, limit: 100 }),
    policies: await state.policies(),
    counts: await state.counts("bo"),
  };
  return { alerts, rest };
}

const isRefusal = (error: unknown): boolean => (error as { kind?: string }).kind === "input";

test("whatever is done, one after the other or at once: the state is the ledger applied, and nothing is lost", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(deeds, { minLength: 1, maxLength: 3 }), { minLength: 5, maxLength: 30 }),
      async (rounds) => {
        const folder = mkdtempSync(join(tmpdir(), "portcullis-casework-"));
        const opened = await openAt(folder);
        const { casework, state } = opened;
        let done = 0;
        for (const round of rounds) {
          const outcomes = await Promise.allSettled(round.map((deed) => deed(casework)));
          for (const outcome of outcomes) {
            if (outcome.status === "fulfilled") done += 1;
            else if (!isRefusal(outcome.reason)) throw outcome.reason;
          }
        }
        const now = await everythingIn(state);
        const { ledger } = casework;
        assert.equal(ledger.size, done);
        // Versions rise by one with every line of the history; a suppression is of a hit that was there.
        const history = (now.rest as { history: readonly { entry: number }[][] }).history;
        for (const [at, alert] of now.alerts.entries()) assert.equal(alert.version, history[at]?.length);
        // Made anew from the ledger alone.
        const fresh = openState(join(folder, "fresh.db"));
        await ledger.publish();
        await catchUp(ledger, fresh);
        assert.deepEqual(await everythingIn(fresh), now);
        await fresh.close();
        await opened.close();
        const again = await openAt(folder);
        assert.deepEqual(await everythingIn(again.state), now);
        await again.close();
        rmSync(folder, { recursive: true });
      },
    ),
    { numRuns: 25 },
  );
});

const CHILD = fileURLToPath(new URL("../../test/killed-casework.ts", import.meta.url));

/** Runs a deed in a process that is killed between ledger and state. */
function killedAt(folder: string, deed: string): void {
  const options = ["--conditions=portcullis-source", "--disable-warning=ExperimentalWarning", CHILD, folder, deed];
  const { signal, stderr } = spawnSync(process.execPath, options, { encoding: "utf8" });
  assert.equal(signal, "SIGKILL", stderr);
}

test("killed between the ledger and the state: what was recorded is there when it is opened again", async () => {
  const folder = mkdtempSync(join(tmpdir(), "portcullis-casework-"));
  killedAt(folder, "screen");
  const before = openState(join(folder, "state.db"));
  assert.equal(await before.alertOf("id:C-1"), undefined, "the kill came too late");
  await before.close();
  const first = await openAt(folder);
  const alert = await first.state.alertOf("id:C-1");
  assert.equal(alert?.state, "open");
  await first.close();
  killedAt(folder, "decide");
  const second = await openAt(folder);
  const decided = await second.state.alertOf("id:C-1");
  assert.equal(decided?.state, "closed");
  assert.equal(decided?.decision?.by, "ada");
  assert.deepEqual(
    (await second.state.suppressionsOf("id:C-1")).map(({ party }) => party),
    ["uk/1"],
  );
  assert.equal(second.casework.ledger.size, 2);
  await second.close();
  rmSync(folder, { recursive: true });
});

test("a state that knows more than its ledger is refused", async () => {
  const folder = mkdtempSync(join(tmpdir(), "portcullis-casework-"));
  const ledger = await openLedger(join(folder, "ledger"));
  const state = openState(join(folder, "state.db"));
  await state.write({ ...NOTHING, through: 5 });
  await assert.rejects(openCasework(ledger, state), { code: "STATE_AHEAD" });
  await state.close();
  await ledger.close();
  rmSync(folder, { recursive: true });
});
