// Who may decide, who may check, and when does a suppression end? Tables, over a real ledger and SQLite.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { openLedger } from "@portcullis/ledger";
import { hitOf } from "../../test/case-samples.ts";
import { type Circumstances, enterScreening } from "../../test/entered-screening.ts";
import type { FourEyesRule } from "../casework/policy-document.ts";
import type { Hit } from "../screening/screening-line.ts";
import { openState } from "../store/state/sqlite-state.ts";
import { type Casework, openCasework } from "./casework.ts";
import { alertById, checkAlert, type DecisionAsked, decideAlert, reopenAlert } from "./decide-alerts.ts";
import { setPolicy } from "./policies.ts";
import { withdrawSuppression } from "./suppressions.ts";

let today = "2026-06-01";

function cases(title: string, work: (casework: Casework) => Promise<void>): void {
  test(title, async () => {
    const folder = mkdtempSync(join(tmpdir(), "portcullis-decide-"));
    today = "2026-06-01";
    const ledger = await openLedger(join(folder, "ledger"));
    const now = (): Date => new Date(`${today}T12:00:00Z`);
    const casework = await openCasework(ledger, openState(join(folder, "state.db")), now);
    try {
      await work(casework);
    } finally {
      await casework.close();
      await ledger.close();
      rmSync(folder, { recursive: true });
    }
  });
}

const TRUE: DecisionAsked = { disposition: "true_positive", reason: "details_agree" };
const FALSE: DecisionAsked = { disposition: "false_positive", reason: "birth_date_differs" };

async function opened(casework: Casework, id: string, hits: readonly Hit[] = [hitOf("uk/1", 0.9)]): Promise<string> {
  return (await enterScreening(casework, id, hits)).alert ?? "";
}

async function outcome(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "done",
    (error: { code: string }) => error.code,
  );
}

cases("four eyes: the checker is not the maker, and `local` is never the second pair", async (casework) => {
  const table: readonly (readonly [
    FourEyesRule,
    DecisionAsked,
    maker: string,
    state: string,
    Readonly<Record<string, string>>,
  ])[] = [
    ["never", TRUE, "ada", "closed", { bo: "ALERT_NOT_CHECKING" }],
    ["true_positives", FALSE, "ada", "closed", { bo: "ALERT_NOT_CHECKING" }],
    ["true_positives", TRUE, "ada", "checking", { ada: "FOUR_EYES", local: "FOUR_EYES", bo: "done" }],
    ["true_positives", TRUE, "local", "checking", { local: "FOUR_EYES", bo: "done" }],
    ["always", FALSE, "ada", "checking", { ada: "FOUR_EYES", local: "FOUR_EYES", bo: "done" }],
    ["always", FALSE, "local", "checking", { local: "FOUR_EYES", ada: "done" }],
  ];
  for (const [at, [four_eyes, asked, maker, state, checkers]] of table.entries()) {
    await setPolicy(casework, "ada", { ...casework.policy, four_eyes }, []);
    const id = await opened(casework, `C-${at}`);
    assert.equal((await decideAlert(casework, id, maker, asked)).state, state, `row ${at}`);
    for (const [checker, expected] of Object.entries(checkers)) {
      assert.equal(
        await outcome(checkAlert(casework, id, checker, { agree: true })),
        expected,
        `row ${at}, ${checker}`,
      );
    }
    assert.equal((await alertById(casework, id)).state, "closed");
  }
});

cases("who is not agreed with has the alert back, and nothing was silenced meanwhile", async (casework) => {
  await setPolicy(casework, "ada", { ...casework.policy, four_eyes: "always" }, []);
  const id = await opened(casework, "C-1");
  await decideAlert(casework, id, "ada", { ...FALSE, suppress: [{ party: "uk/1" }] });
  assert.deepEqual(await casework.state.suppressionsOf("id:C-1"), []);
  const back = await checkAlert(casework, id, "bo", { agree: false, note: "look at the passport" });
  assert.deepEqual([back.state, back.decision], ["open", null]);
  assert.deepEqual(await casework.state.suppressionsOf("id:C-1"), []);
  await decideAlert(casework, id, "ada", { ...FALSE, suppress: [{ party: "uk/1" }] });
  await checkAlert(casework, id, "bo", { agree: true });
  assert.equal((await casework.state.suppressionsOf("id:C-1")).length, 1);
  const lines = await casework.state.history(id);
  assert.deepEqual(
    lines.map(({ action }) => action),
    ["opened", "decided", "checked", "decided", "checked"],
  );
});

cases("what two agreed on, one alone does not turn round, reopened or not", async (casework) => {
  await setPolicy(casework, "ada", { ...casework.policy, four_eyes: "true_positives" }, []);
  const id = await opened(casework, "C-1");
  await decideAlert(casework, id, "ada", TRUE);
  await checkAlert(casework, id, "bo", { agree: true });
  const turned = { ...FALSE, suppress: [{ party: "uk/1" }] };
  for (const maker of ["ada", "cy"]) {
    assert.equal((await decideAlert(casework, id, maker, turned)).state, "checking", maker);
    assert.equal(await outcome(checkAlert(casework, id, maker, { agree: true })), "FOUR_EYES");
    assert.deepEqual(await casework.state.suppressionsOf("id:C-1"), []);
    await reopenAlert(casework, id, maker, "once more");
  }
  assert.equal((await decideAlert(casework, id, "ada", turned)).state, "checking");
  assert.equal((await checkAlert(casework, id, "bo", { agree: true })).state, "closed");
  assert.equal((await casework.state.suppressionsOf("id:C-1")).length, 1);
  // Two agree that it is none: of that the policy asks nothing.
  assert.equal((await decideAlert(casework, id, "ada", FALSE)).state, "closed");
});

cases("a mistake is put right by another entry, which takes what was silenced back", async (casework) => {
  const id = await opened(casework, "C-1");
  await decideAlert(casework, id, "ada", { ...FALSE, suppress: [{ party: "uk/1" }] });
  const right = await decideAlert(casework, id, "bo", TRUE);
  assert.equal(right.decision?.disposition, "true_positive");
  assert.deepEqual(await casework.state.suppressionsOf("id:C-1"), []);
  const lines = await casework.state.history(id);
  assert.deepEqual(
    lines.map(({ detail }) => detail["disposition"]),
    [undefined, "false_positive", "true_positive"],
  );
  assert.equal(lines[2]?.detail["corrects"], lines[1]?.entry);
});

cases("of two who decide the same version one is told what is", async (casework) => {
  const id = await opened(casework, "C-1");
  const both = await Promise.all(
    ["ada", "bo"].map((actor) => outcome(decideAlert(casework, id, actor, FALSE, { version: 1 }))),
  );
  assert.deepEqual(both.toSorted(), ["ALERT_CHANGED", "done"]);
  assert.equal(casework.ledger.size, 2);
});

cases("what is asked for must make sense", async (casework) => {
  const id = await opened(casework, "C-1");
  const refusals: readonly (readonly [string, DecisionAsked])[] = [
    ["REASON_UNKNOWN", { ...TRUE, reason: "birth_date_differs" }],
    ["NOTE_MISSING", { ...FALSE, reason: "other" }],
    ["SUPPRESSION_REFUSED", { ...TRUE, suppress: [{ party: "uk/1" }] }],
    ["SUPPRESSION_REFUSED", { ...FALSE, suppress: [{ party: "uk/1", until: "2020-01-01" }] }],
    ["PARTY_NOT_IN_ALERT", { ...FALSE, suppress: [{ party: "uk/2" }] }],
  ];
  for (const [code, asked] of refusals) assert.equal(await outcome(decideAlert(casework, id, "ada", asked)), code);
  assert.equal(casework.ledger.size, 1);
});

const HIT = hitOf("uk/1", 0.9);
const changed = (field: string, side: "subject" | "listed"): Hit => ({
  ...HIT,
  evidence: [...HIT.evidence.map((each) => (each.field === field ? { ...each, [side]: "other" } : each))],
});
const born = { field: "birth_date", subject: "1985", listed: "1985-11-12", bits: 2, detail: "the same year" };

/** What happens next, and what the suppression then is. */
const LAPSES: readonly (readonly [
  title: string,
  Hit,
  Circumstances & { readonly on?: string },
  why: string | undefined,
])[] = [
  ["the same again", HIT, {}, undefined],
  ["its last day", HIT, { on: "2026-12-31" }, undefined],
  ["the day after its last", HIT, { on: "2027-01-01" }, "date"],
  ["the subject's name changed", changed("name", "subject"), {}, "subject"],
  ["the party's name changed", changed("name", "listed"), {}, "party"],
  ["the subject became an organisation", HIT, { subject: { kind: "organisation" } }, "subject"],
  ["a field that is new in the evidence", { ...HIT, evidence: [...HIT.evidence, born] }, {}, "subject"],
  ["an address that nothing on the list answers", HIT, { subject: { address: "1 Harbour Road" } }, undefined],
  ["another engine, the same score", HIT, { engine: "e2" }, undefined],
  ["another engine, another score", { ...HIT, score: 0.91 }, { engine: "e2" }, "engine"],
  ["another threshold, the same score", HIT, { policy: { threshold: 0.8, limit: 10, version: 2 } }, undefined],
  [
    "a policy that changes the score",
    { ...HIT, score: 0.91 },
    { policy: { threshold: 0.7, limit: 10, version: 2, weak_aliases: "ignore" } },
    "policy",
  ],
  ["a score that moved with the lists alone", { ...HIT, score: 0.91 }, {}, undefined],
  ["another regime, which says nothing of identity", { ...HIT, regimes: ["Russia"] }, {}, undefined],
];

cases("a suppression lapses when something that mattered changes, and at its date, and else not", async (casework) => {
  for (const [at, [title, hit, circumstances, why]] of LAPSES.entries()) {
    today = "2026-06-01";
    const id = await opened(casework, `C-${at}`, [HIT]);
    await decideAlert(casework, id, "ada", { ...FALSE, suppress: [{ party: "uk/1", until: "2026-12-31" }] });
    today = circumstances.on ?? today;
    const effect = await enterScreening(casework, `C-${at}`, [hit, hitOf("eu/9", 0.3)].slice(0, 1), circumstances);
    assert.equal(effect.lapsed[0]?.why, why, title);
    assert.equal(effect.suppressed.length, why === undefined ? 1 : 0, title);
    const alert = await alertById(casework, id);
    assert.equal(alert.state, why === undefined ? "closed" : "open", title);
    if (why !== undefined) assert.match(alert.reopened?.why ?? "", /uk\/1 lapsed/);
    const left = await casework.state.suppressionsOf(`id:C-${at}`);
    assert.equal(left.length, why === undefined ? 1 : 0, title);
  }
});

cases(
  "a suppression is of one party: another hit of the subject opens the alert again, and says what is new",
  async (casework) => {
    const id = await opened(casework, "C-1", [HIT]);
    await decideAlert(casework, id, "ada", { ...FALSE, suppress: [{ party: "uk/1" }] });
    const effect = await enterScreening(casework, "C-1", [HIT, hitOf("us-sdn/2", 0.8)]);
    assert.deepEqual(
      [effect.effect, effect.parties, effect.suppressed.map(({ party }) => party)],
      ["reopened", ["us-sdn/2"], ["uk/1"]],
    );
    const alert = await alertById(casework, id);
    assert.deepEqual(
      alert.hits.map(({ party }) => party),
      ["us-sdn/2"],
    );
    assert.deepEqual(
      alert.reopened?.changed.map(({ party, field }) => [party, field]),
      [["us-sdn/2", "hit"]],
    );
    assert.equal((await enterScreening(casework, "C-2", [HIT])).effect, "opened");
  },
);

cases("taken back, a suppression silences no more; without one a false positive comes again", async (casework) => {
  const id = await opened(casework, "C-1", [HIT]);
  await decideAlert(casework, id, "ada", { ...FALSE, suppress: [{ party: "uk/1" }] });
  const [suppression] = await casework.state.suppressionsOf("id:C-1");
  await withdrawSuppression(casework, suppression?.id ?? "", "bo", null);
  assert.equal(await outcome(withdrawSuppression(casework, suppression?.id ?? "", "bo", null)), "SUPPRESSION_ENDED");
  const effect = await enterScreening(casework, "C-1", [{ ...HIT, bits: 9.1 }]);
  assert.equal(effect.effect, "reopened");
  assert.match(effect.why ?? "", /no suppression/);
});

cases("a screening of some lists, or of another day, takes nothing away from the alert", async (casework) => {
  const id = await opened(casework, "C-1", [HIT, hitOf("eu/3", 0.8)]);
  await enterScreening(casework, "C-1", [hitOf("un/4", 0.75)], { whole: false });
  assert.deepEqual(
    (await alertById(casework, id)).hits.map(({ party }) => party),
    ["uk/1", "eu/3", "un/4"],
  );
  await enterScreening(casework, "C-1", [hitOf("eu/3", 0.8)]);
  assert.deepEqual(
    (await alertById(casework, id)).hits.map(({ party }) => party),
    ["eu/3"],
  );
  await enterScreening(casework, "C-1", []);
  const clear = await alertById(casework, id);
  assert.deepEqual([clear.state, clear.hits.length, clear.clear_since !== null], ["open", 1, true]);
  assert.equal(await outcome(reopenAlert(casework, id, "ada", "x")), "ALERT_OPEN");
});
