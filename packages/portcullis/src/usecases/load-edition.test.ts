// Is a party called by its list, also when another list was loaded from the same files?

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { ask, type CaseService, openCaseService } from "../../test/case-service.ts";
import { writeSmallMirror } from "../../test/small-mirror.ts";

let at: CaseService;
before(async () => {
  at = await openCaseService((folder) => {
    writeSmallMirror(folder);
    const path = join(folder, "mirror.json");
    const { lists, ...mirror } = JSON.parse(readFileSync(path, "utf8"));
    writeFileSync(path, JSON.stringify({ ...mirror, lists: { test: lists.test, twin: lists.test } }));
    return folder;
  });
});
after(() => at.close());

test("the same files under two lists are two editions, and each names its own parties", async () => {
  const { body } = await ask(at.app, "POST", "/screenings", { name: "Zhao Guangzong" });
  const parties = body.hits.map(({ party, list }: { party: string; list: string }) => [party, list]).toSorted();
  assert.deepEqual(parties, [
    ["test/T0001", "test"],
    ["twin/T0001", "twin"],
  ]);
  assert.equal((await ask(at.app, "GET", "/parties/twin/T0001")).status, 200);
  const { lists } = await at.service.store.catalogue();
  assert.notEqual(lists["test"]?.editions[0]?.edition, lists["twin"]?.editions[0]?.edition);
});
