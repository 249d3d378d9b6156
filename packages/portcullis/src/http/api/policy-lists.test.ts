// Whoever is screened without naming lists: is he held against those of the policy, by whatever way he comes?

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { recallAll } from "@portcullis/ledger";
import { ask, type CaseService, openCaseService } from "../../../test/case-service.ts";
import { writeSmallMirror } from "../../../test/small-mirror.ts";
import { leaveDue } from "../../store/due.ts";

/** The small list, and another that names the same people. */
function twoLists(folder: string): string {
  writeSmallMirror(folder);
  const path = join(folder, "mirror.json");
  const mirror = JSON.parse(readFileSync(path, "utf8"));
  const { test: first } = mirror.lists;
  writeFileSync(join(folder, "other.csv"), readFileSync(join(folder, "test.csv"), "utf8").replaceAll("T0", "O0"));
  const other = { ...first, editions: [{ ...first.editions[0], files: ["other.csv"] }] };
  writeFileSync(path, JSON.stringify({ ...mirror, lists: { test: first, other } }));
  return folder;
}

let at: CaseService;
before(async () => {
  at = await openCaseService(twoLists);
  const { body: all } = await ask(at.app, "GET", "/policies");
  const { version: _, created_at: __, actor: ___, ...shipped } = all.policies[0];
  assert.equal((await ask(at.app, "POST", "/policies", { ...shipped, lists: ["test"] })).status, 201);
});
after(() => at.close());

async function hitsOf(id: string): Promise<readonly string[]> {
  const { body: page } = await ask(at.app, "GET", `/alerts?q=${id}`);
  const { body } = await ask(at.app, "GET", `/alerts/${page.alerts[0].id}`);
  return Object.keys(body.parties).toSorted();
}

async function jobOf(query: string, csv: string): Promise<Record<string, unknown>> {
  const sent = await at.app.inject({
    method: "POST",
    url: `/api/v1/jobs?name=a.csv&open_alerts=true${query}`,
    headers: { host: "localhost", "content-type": "text/csv" },
    payload: csv,
  });
  assert.equal(sent.statusCode, 202);
  for (;;) {
    const { body } = await ask(at.app, "GET", `/jobs/${sent.json().id}`);
    if (body.finished_at !== null) return body;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test("a file is", async () => {
  const own = await jobOf("", "id,name\nJ1,Zhao Guangzong\n");
  assert.deepEqual([own["state"], own["lists"]], ["done", { test: 1 }]);
  assert.deepEqual(await hitsOf("J1"), ["test/T0001"]);
  const named = await jobOf("&lists=other", "id,name\nJ2,Zhao Guangzong\n");
  assert.deepEqual(named["lists"], { other: 1 }, "lists that are named count");
});

test("whoever is held against a new edition is", async () => {
  await ask(at.app, "POST", "/screenings", { name: "Zhao Guangzong", id: "L1" });
  const { lists } = await at.service.store.catalogue();
  const edition = lists["test"]?.editions[0];
  assert.ok(edition);
  await leaveDue(at.service.store, { actor: "test", editions: [{ list: "test", edition }], lookBack: ["test"] });
  await at.service.heed();
  assert.deepEqual(await hitsOf("L1"), ["test/T0001"]);
});

test("the lab tries the lists of the policy in force, and those of the one on trial", async () => {
  const lists = async (policy: object) => {
    const { status, body } = await ask(at.app, "POST", "/lab", {
      thresholds: [0.7],
      policy: { threshold: 0.7, ...policy },
    });
    assert.equal(status, 200, JSON.stringify(body));
    return [body.current, body.curves[0], body.policy].map(({ per_list }) => Object.keys(per_list).toSorted());
  };
  assert.deepEqual(await lists({}), [["test"], ["test"], ["test"]]);
  assert.deepEqual(await lists({ lists: null }), [["test"], ["test"], ["other", "test"]]);
  assert.deepEqual(await lists({ lists: ["other"] }), [["test"], ["test"], ["other"]]);
  const unknown = await ask(at.app, "POST", "/lab", { thresholds: [], policy: { threshold: 0.7, lists: ["nowhere"] } });
  assert.deepEqual([unknown.status, unknown.body.code], [404, "LIST_UNKNOWN"]);
});

test("a subject is held against a new edition as it was described last", async () => {
  await ask(at.app, "POST", "/screenings", { name: "Zhao Guangzong", id: "L2" });
  await ask(at.app, "POST", "/screenings", { name: "Somebody Else Entirely", id: "L2" });
  const { lists } = await at.service.store.catalogue();
  const edition = lists["test"]?.editions[0];
  assert.ok(edition);
  const { ledger } = at;
  await leaveDue(at.service.store, { actor: "test", editions: [{ list: "test", edition }], lookBack: ["test"] });
  const before = ledger.size;
  await at.service.heed();
  const again: string[] = [];
  const { files, size, secrets } = await ledger.readable();
  for await (const recalled of recallAll(files, size, secrets, before)) {
    if (recalled.state === "body" && recalled.envelope.type === "screening")
      again.push(JSON.parse(Buffer.from(recalled.body).toString("utf8")).subject.id);
  }
  assert.ok(again.includes("L1") && !again.includes("L2"), again.join(" "));
});
