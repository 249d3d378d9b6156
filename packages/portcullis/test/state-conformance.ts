// What must every driver of the state do? One suite; a new driver is tested by calling it.

import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Alert, AlertState } from "../src/casework/alert.ts";
import { type PolicyDocument, SHIPPED_POLICY } from "../src/casework/policy-document.ts";
import type { AlertQuery, StateStore } from "../src/store/state/state-store.ts";
import { alertOf, hitOf, lineOf, NOTHING, suppressionOf } from "./case-samples.ts";

/** All pages of a query, one after the other. */
async function walk(state: StateStore, query: Omit<AlertQuery, "limit">, limit: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await state.alerts({ ...query, limit, ...(cursor === undefined ? {} : { cursor }) });
    ids.push(...page.alerts.map(({ id }) => id));
    if (page.next === null) return ids;
    cursor = page.next;
  }
}

async function rejectsWith(code: string, work: Promise<unknown>): Promise<void> {
  await assert.rejects(work, (error: { code?: unknown }) => error.code === code);
}

/**
 * Tests a driver.
 *
 * @param name of the driver
 * @param open opens the state in a folder, made where there is none
 */
export function testStateStore(name: string, open: (folder: string) => Promise<StateStore>): void {
  const states = (title: string, work: (state: StateStore, folder: string) => Promise<void>): void => {
    test(`${name}: ${title}`, async () => {
      const folder = mkdtempSync(join(tmpdir(), "portcullis-state-"));
      const state = await open(folder);
      try {
        await work(state, folder);
      } finally {
        await state.close();
        rmSync(folder, { recursive: true });
      }
    });
  };

  states("is empty at first", async (state) => {
    assert.equal(await state.through(), 0);
    assert.deepEqual(await state.alerts({ sort: "score", limit: 10 }), { alerts: [], next: null, total: 0 });
    assert.deepEqual(await state.counts("ada"), { open: 0, checking: 0, closed: 0, mine: 0 });
    assert.equal(await state.alert("A1"), undefined);
    assert.equal(await state.alert("nonsense"), undefined);
    assert.equal(await state.alertOf("id:C-1"), undefined);
    assert.equal(await state.suppression("S1-0"), undefined);
    assert.deepEqual(await state.policies(), []);
  });

  states("a view that jumps sees what one that pages would have come to", async (state) => {
    await state.write({ ...NOTHING, through: 99, alerts: Array.from({ length: 40 }, (_, at) => alertOf(at + 1)) });
    for (const sort of ["score", "opened", "age"] as const) {
      const all = await walk(state, { sort }, 7);
      for (const offset of [0, 1, 33, 40, 1_000]) {
        const { alerts, total } = await state.alerts({ sort, offset, limit: 5 });
        const shown = alerts.map(({ id }) => id);
        assert.deepEqual([shown, total], [all.slice(offset, offset + 5), 40], `${sort} from ${offset}`);
      }
    }
  });

  states("holds are set and lifted, and stay in the order in which they were set", async (state) => {
    const hold = (subject: string, entry: number) => ({ subject, reason: "r", at: "2026-01-01", actor: "ada", entry });
    const [a, b] = [hold("b", 1), hold("a", 2)];
    await state.write({
      ...NOTHING,
      through: 3,
      holds: new Map([
        ["a", b],
        ["b", a],
      ]),
    });
    assert.deepEqual(await state.holds(), [a, b]);
    await state.write({ ...NOTHING, through: 4, holds: new Map([["b", null]]) });
    assert.deepEqual(await state.holds(), [b]);
  });

  states("cases that live keep their entries, and what is forgotten is gone in every respect", async (state) => {
    const hash = (entry: number): string => String(entry).repeat(64).slice(0, 64);
    const closed = { state: "closed" } as const;
    const alerts = [alertOf(1), alertOf(2, closed), alertOf(3, closed), alertOf(4, closed)];
    const late = { ...lineOf(14, "A4"), at: "2030-01-01T00:00:00.000Z" };
    await state.write({
      ...NOTHING,
      through: 20,
      alerts,
      history: [...[1, 2, 3, 4].map((entry) => lineOf(entry, `A${entry}`)), lineOf(12, "A2"), late],
      suppressions: [suppressionOf("S3-0", { key: "id:C-3", alert: "A3" })],
      screenings: [1, 2, 3, 4].map((entry) => ({ hash: hash(entry), entry })),
    });
    const [from, after] = [[[1, 13]] as const, "2029-01-01T00:00:00.000Z"];
    assert.deepEqual(await state.entriesOfLiving(from, after), [1, 3, 4, 14], "open, kept silent, touched since");
    assert.deepEqual(await state.entriesOfLiving([[2, 2]], after), []);
    await state.write({
      ...NOTHING,
      through: 21,
      forgotten: [
        [2, 2],
        [12, 12],
      ],
    });
    assert.deepEqual(
      [await state.alert("A2"), await state.alertOf("id:C-2"), await state.history("A2")],
      [undefined, undefined, []],
    );
    assert.deepEqual([await state.screeningEntries(hash(2)), await state.screeningEntries(hash(1))], [[], [1]]);
    assert.equal((await state.alerts({ sort: "score", limit: 9, text: "c-2" })).total, 0);
    assert.equal((await state.alerts({ sort: "score", limit: 9 })).total, 3);
    await state.write({ ...NOTHING, through: 22, forgotten: [[3, 3]] });
    assert.deepEqual([await state.suppression("S3-0"), await state.alert("A3")], [undefined, undefined]);
  });

  states("gives back what was written, also when it is opened again", async (state, folder) => {
    const alert = alertOf(1, { hits: [hitOf("uk/1", 0.9, "赵光宗 Зяо قلم"), hitOf("us-sdn/2", 0.8)] });
    const policy: PolicyDocument = { ...SHIPPED_POLICY, version: 1, name: "First" };
    const hash = "ab".repeat(32);
    await state.write({
      ...NOTHING,
      through: 9,
      alerts: [alert],
      history: [lineOf(1, "A1"), lineOf(2, "A1")],
      suppressions: [suppressionOf("S2-0")],
      policies: [policy],
      screenings: [
        { hash, entry: 1 },
        { hash, entry: 7 },
      ],
    });
    const check = async (each: StateStore): Promise<void> => {
      assert.equal(await each.through(), 9);
      assert.deepEqual(await each.alert("A1"), alert);
      assert.deepEqual(await each.alertOf("id:C-1"), alert);
      assert.deepEqual(await each.history("A1"), [lineOf(1, "A1"), lineOf(2, "A1")]);
      assert.deepEqual(await each.suppression("S2-0"), suppressionOf("S2-0"));
      assert.deepEqual(await each.suppressionsOf("id:C-1"), [suppressionOf("S2-0")]);
      assert.deepEqual(await each.policies(), [policy]);
      assert.deepEqual(await each.screeningEntries(hash), [7, 1]);
    };
    await check(state);
    await state.close();
    const again = await open(folder);
    await check(again);
    await again.close();
    // Closed once more by the suite.
    Object.assign(state, { close: async () => {} });
  });

  states("refuses what is not newer, and then writes nothing of it", async (state) => {
    await state.write({ ...NOTHING, through: 5, alerts: [alertOf(1, { version: 3 })] });
    const stale = {
      ...NOTHING,
      through: 8,
      alerts: [alertOf(2), alertOf(1, { version: 3 })],
      history: [lineOf(6, "A2")],
    };
    await rejectsWith("STATE_CONFLICT", state.write(stale));
    assert.equal(await state.alert("A2"), undefined);
    assert.equal(await state.through(), 5);
    await rejectsWith("STATE_CONFLICT", state.write({ ...NOTHING, through: 4 }));
    await assert.rejects(state.write({ ...NOTHING, through: 9, history: [lineOf(6, "A404")] }));
    assert.equal(await state.through(), 5);
    await state.write({ ...NOTHING, through: 9, alerts: [alertOf(1, { version: 4, assignee: "bo" })] });
    assert.equal((await state.alert("A1"))?.assignee, "bo");
  });

  states("pages in every order, each alert once, whatever else is written between", async (state) => {
    const alerts = Array.from({ length: 57 }, (_, at) => alertOf(at + 1));
    await state.write({ ...NOTHING, through: 60, alerts });
    const byScore = alerts.toSorted(
      (a, b) => (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0) || b.opened_at.localeCompare(a.opened_at),
    );
    const ids = (all: readonly Alert[]): string[] => all.map(({ id }) => id);
    for (const limit of [1, 7, 56, 57, 100]) {
      assert.deepEqual(await walk(state, { sort: "score" }, limit), ids(byScore));
      assert.deepEqual(await walk(state, { sort: "age" }, limit), ids(alerts));
      assert.deepEqual(await walk(state, { sort: "opened" }, limit), ids(alerts.toReversed()));
    }
    const first = await state.alerts({ sort: "age", limit: 10 });
    await state.write({ ...NOTHING, through: 61, alerts: [alertOf(58), alertOf(3, { version: 2, state: "closed" })] });
    const second = await state.alerts({ sort: "age", limit: 10, cursor: first.next ?? "" });
    assert.deepEqual(ids(second.alerts), ids(alerts.slice(10, 20)));
    await rejectsWith("CURSOR_INVALID", state.alerts({ sort: "score", limit: 10, cursor: first.next ?? "" }));
    await rejectsWith("CURSOR_INVALID", state.alerts({ sort: "score", limit: 10, cursor: "nonsense" }));
  });

  states("filters by state, assignee, list, score and words, all together, and counts what it finds", async (state) => {
    const lists = ["uk", "us-sdn", "eu"] as const;
    const stateOf = (at: number): AlertState => (at % 5 === 0 ? "closed" : at % 7 === 0 ? "checking" : "open");
    const alerts = Array.from({ length: 200 }, (_, at) =>
      alertOf(at + 1, {
        state: stateOf(at),
        assignee: at % 3 === 0 ? "ada" : at % 3 === 1 ? "bo" : null,
        hits: [hitOf(`${lists[at % 3]}/${at}`, 0.7 + (at % 30) / 100), hitOf(`un/${at % 4}`, 0.7)],
        subject: { ...alertOf(1).subject, id: `K-${at}`, name: at % 2 === 0 ? "Zoë Ångström" : "赵光宗 Guangzong" },
      }),
    );
    await state.write({ ...NOTHING, through: 500, alerts });
    const matches =
      (query: Partial<AlertQuery>) =>
      (alert: Alert): boolean =>
        (query.state === undefined || alert.state === query.state) &&
        (query.assignee === undefined || alert.assignee === query.assignee) &&
        (query.list === undefined || alert.hits.some(({ list }) => list === query.list)) &&
        (query.minScore === undefined || (alert.hits[0]?.score ?? 0) >= query.minScore) &&
        (query.text === undefined || alert.subject.name.startsWith(query.text.startsWith("zo") ? "Zoë" : "赵"));
    for (const text of [undefined, "zoe angs", "zo", "guang", "赵光"]) {
      for (const list of [undefined, "eu", "un", "none"]) {
        for (const about of [
          {},
          { state: "open" },
          { assignee: "ada" },
          { minScore: 0.85 },
          { state: "open", assignee: "bo", minScore: 0.8 },
        ] as const) {
          const query = { ...about, ...(list === undefined ? {} : { list }), ...(text === undefined ? {} : { text }) };
          const expected = alerts.filter(matches(query)).map(({ id }) => id);
          assert.deepEqual(await walk(state, { ...query, sort: "age" }, 33), expected, JSON.stringify(query));
          assert.equal((await state.alerts({ ...query, sort: "score", limit: 1 })).total, expected.length);
        }
      }
    }
    assert.deepEqual(await walk(state, { sort: "age", text: "K-17" }, 50), [
      "A18",
      ...Array.from({ length: 10 }, (_, at) => `A${171 + at}`),
    ]);
    assert.deepEqual(await walk(state, { sort: "age", text: '" OR *' }, 50), []);
    const of = (wanted: AlertState): number => alerts.filter((alert) => alert.state === wanted).length;
    const mine = alerts.filter((alert) => alert.assignee === "ada" && alert.state !== "closed").length;
    assert.deepEqual(await state.counts("ada"), {
      open: of("open"),
      checking: of("checking"),
      closed: of("closed"),
      mine,
    });
  });

  states("follows an alert whose hits, state and names change", async (state) => {
    await state.write({ ...NOTHING, through: 5, alerts: [alertOf(1)] });
    const subject = { ...alertOf(1).subject, name: "Pelagia Quillfeather" };
    await state.write({
      ...NOTHING,
      through: 6,
      alerts: [alertOf(1, { version: 2, subject, hits: [hitOf("eu/1", 0.95)] })],
    });
    const total = async (query: Partial<AlertQuery>): Promise<number> =>
      (await state.alerts({ sort: "score", limit: 1, ...query })).total;
    assert.deepEqual(
      [await total({ list: "uk" }), await total({ list: "eu" }), await total({ minScore: 0.95 })],
      [0, 1, 1],
    );
    assert.deepEqual([await total({ text: "ottoline" }), await total({ text: "quill" })], [0, 1]);
  });

  states("ends suppressions and keeps them", async (state) => {
    const made = ["S1-0", "S1-1", "S4-0"].map((id, at) => suppressionOf(id, { party: `uk/${at}` }));
    await state.write({ ...NOTHING, through: 5, suppressions: made });
    const ended = { at: "2026-02-01T00:00:00.000Z", why: "party", changed: [], entry: 8 } as const;
    await state.write({ ...NOTHING, through: 9, suppressions: [suppressionOf("S1-1", { party: "uk/1", ended })] });
    assert.deepEqual(
      (await state.suppressionsOf("id:C-1")).map(({ id }) => id),
      ["S1-0", "S4-0"],
    );
    assert.deepEqual((await state.suppression("S1-1"))?.ended, ended);
    const page = await state.suppressions({ all: true, limit: 2 });
    assert.deepEqual(
      page.suppressions.map(({ id }) => id),
      ["S4-0", "S1-1"],
    );
    const rest = await state.suppressions({ all: true, limit: 2, cursor: page.next ?? "" });
    assert.deepEqual([rest.suppressions.map(({ id }) => id), rest.next], [["S1-0"], null]);
    assert.equal((await state.suppressions({ limit: 5 })).suppressions.length, 2);
    await rejectsWith("CURSOR_INVALID", state.suppressions({ limit: 5, cursor: "x" }));
  });

  states("is backed up whole while it is written to", async (state, folder) => {
    const alerts = Array.from({ length: 300 }, (_, at) => alertOf(at + 1));
    await state.write({ ...NOTHING, through: 400, alerts });
    const target = join(folder, "copy", "state.db");
    const writing = (async () => {
      for (let n = 0; n < 20; n += 1) await state.write({ ...NOTHING, through: 401 + n, alerts: [alertOf(1_000 + n)] });
    })();
    await Promise.all([state.backup(target), writing]);
    assert.ok(existsSync(target));
    const copy = await open(join(folder, "copy"));
    const { total } = await copy.alerts({ sort: "age", limit: 1 });
    const through = await copy.through();
    // One moment of it: as many alerts as had been written when that many entries were applied.
    assert.equal(total, 300 + Math.max(0, through - 400));
    await copy.close();
  });
}
