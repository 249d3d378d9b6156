// How long does a page of the inbox take among a hundred thousand alerts? Every filter and order, first page and a late one, with counts.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Draft } from "../../packages/portcullis/src/casework/draft.ts";
import { openState } from "../../packages/portcullis/src/store/state/sqlite-state.ts";
import type { AlertQuery } from "../../packages/portcullis/src/store/state/state-store.ts";
import { alertOf, hitOf } from "../../packages/portcullis/test/case-samples.ts";

const COUNT = 100_000;
const LISTS = ["uk", "us-sdn", "eu", "un"] as const;
const folder = mkdtempSync(join(tmpdir(), "portcullis-bench-"));
const state = openState(join(folder, "state.db"));

for (let from = 0; from < COUNT; from += 2_000) {
  const alerts = Array.from({ length: 2_000 }, (_, at) => {
    const n = from + at + 1;
    const alert = alertOf(n);
    return {
      ...alert,
      state: n % 20 === 0 ? ("checking" as const) : n % 3 === 0 ? ("closed" as const) : ("open" as const),
      assignee: n % 7 === 0 ? "ada" : null,
      subject: {
        ...alert.subject,
        name: `${["Ottoline", "Pelagia", "Marius", "赵光宗"][n % 4]} Brackwater ${n % 997}`,
      },
      hits: [hitOf(`${LISTS[n % 97 === 0 ? 3 : n % 3]}/${n % 500}`, 0.7 + (n % 300) / 1_000)],
    };
  });
  await state.write({ ...new Draft(state).changes(from + 2_001), alerts });
}

const QUERIES: readonly (readonly [string, Omit<AlertQuery, "limit">])[] = [
  ["open by score", { state: "open", sort: "score" }],
  ["all by score", { sort: "score" }],
  ["open, oldest first", { state: "open", sort: "age" }],
  ["mine", { state: "open", assignee: "ada", sort: "score" }],
  ["of a rare list", { state: "open", list: "un", sort: "score" }],
  ["of a common list, oldest first", { list: "us-sdn", sort: "age" }],
  ["from a score", { state: "open", minScore: 0.95, sort: "score" }],
  ["a name of many", { text: "ottoline", sort: "score" }],
  ["a name of few", { text: "ottoline 613", state: "open", sort: "score" }],
  ["one letter", { text: "b", sort: "score" }],
  ["one letter, open", { text: "b", state: "open", sort: "score" }],
  ["one letter, far down", { text: "b", sort: "score", offset: 60_000 }],
  ["all, far down", { sort: "score", offset: 60_000 }],
  ["all together", { text: "pela", list: "uk", state: "open", assignee: "ada", minScore: 0.8, sort: "age" }],
];

async function time(query: AlertQuery): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < 15; n += 1) {
    const began = performance.now();
    await state.alerts(query);
    await state.counts("ada");
    times.push(performance.now() - began);
  }
  return times.toSorted((a, b) => a - b)[7] ?? 0;
}

/** As after a change: nothing of an earlier question is remembered. */
async function timeFresh(query: AlertQuery): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < 5; n += 1) {
    await state.write(new Draft(state).changes(10_000_000));
    const began = performance.now();
    await state.alerts(query);
    await state.counts("ada");
    times.push(performance.now() - began);
  }
  return times.toSorted((a, b) => a - b)[2] ?? 0;
}

for (const [title, query] of QUERIES) {
  let page = await state.alerts({ ...query, limit: 50 });
  const fresh = await timeFresh({ ...query, limit: 50 });
  const first = await time({ ...query, limit: 50 });
  for (let n = 0; n < 20 && page.next !== null; n += 1)
    page = await state.alerts({ ...query, limit: 50, cursor: page.next });
  const late = page.next === null ? Number.NaN : await time({ ...query, limit: 50, cursor: page.next });
  process.stdout.write(
    `${title}: ${page.total} alerts, after a change ${fresh.toFixed(1)} ms, first page ${first.toFixed(1)} ms, page 20 ${late.toFixed(1)} ms (medians, counts included)\n`,
  );
}
await state.close();
rmSync(folder, { recursive: true });
