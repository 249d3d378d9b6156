// Does a policy govern what is screened after it, and is it named there? Through the routes.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { recallEntry } from "@portcullis/ledger";
import { ask, type CaseService, openCaseService } from "../../../test/case-service.ts";

let at: CaseService;
before(async () => {
  at = await openCaseService();
});
after(() => at.close());

async function policyOfEntry(entry: number): Promise<{ version?: number; fields?: readonly string[] }> {
  await at.ledger.publish();
  const recalled = await recallEntry(at.ledger.files, entry, at.ledger.size, at.ledger.keys.bodies);
  assert.equal(recalled.state, "body");
  return JSON.parse(Buffer.from(recalled.state === "body" ? recalled.body : []).toString("utf8")).basis.policy;
}

test("a new policy is in force at once, named in every screening, and told apart from the one before", async () => {
  const { body: all } = await ask(at.app, "GET", "/policies");
  assert.equal(all.in_force, 0);
  const { version: _, created_at: __, actor: ___, ...shipped } = all.policies[0];
  const asked = { ...shipped, name: "Stricter", threshold: 0.9, fields: ["country"], four_eyes: "always" };
  const { status, body: set } = await ask(at.app, "POST", "/policies", asked);
  assert.deepEqual([status, set.version, set.actor], [201, 1, "local"]);
  const { body: diff } = await ask(at.app, "GET", "/policies/diff?from=0&to=1");
  assert.deepEqual(
    diff.changes.map(({ field }: { field: string }) => field),
    ["name", "threshold", "fields", "four_eyes"],
  );
  const { body: screening } = await ask(at.app, "POST", "/screenings", {
    name: "Zhao Guangzong",
    birth_date: "1985-11-12",
  });
  assert.deepEqual(screening.policy, { version: 1, name: "Stricter", threshold: 0.9, limit: 10, fields: ["country"] });
  assert.deepEqual((await policyOfEntry(screening.entry)).version, 1);
  const query = { schema: "Person", properties: { name: ["Zhao Guangzong"], birthDate: ["1985-11-12"] } };
  const matched = await at.app.inject({
    method: "POST",
    url: "/match/default",
    headers: { host: "localhost" },
    payload: { queries: { q: query } },
  });
  assert.equal(matched.statusCode, 200);
  const { version, fields } = await policyOfEntry(at.ledger.size - 1);
  assert.deepEqual([version, fields], [1, ["country"]]);
});

test("what no policy may say is refused, and the one in force stays", async () => {
  const { body: all } = await ask(at.app, "GET", "/policies/1");
  const { version: _, created_at: __, actor: ___, ...asked } = all;
  for (const [code, wrong] of [
    [404, { ...asked, lists: ["nowhere"] }],
    [422, { ...asked, threshold: 0.2 }],
    [422, { ...asked, extra: true }],
    [422, { ...asked, weak_aliases: "sometimes" }],
  ] as const) {
    const { status } = await ask(at.app, "POST", "/policies", wrong);
    assert.equal(status, code, `${status} for ${JSON.stringify(wrong).slice(-60)}`);
  }
  assert.equal((await ask(at.app, "GET", "/policies")).body.in_force, 1);
  assert.equal((await ask(at.app, "GET", "/policies/7")).body.code, "POLICY_UNKNOWN");
});
