// Does the inbox say what awaits somebody, and does what is done there hold? Through the routes, over a real store and ledger.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ask, type CaseService, openCaseService } from "../../../test/case-service.ts";

let at: CaseService;
before(async () => {
  at = await openCaseService();
});
after(() => at.close());

const ZHAO = { name: "Zhao Guangzong", kind: "person" } as const;

test("a preview finds as somebody types, says that it is not recorded, and leaves the ledger alone", async () => {
  const size = at.ledger.size;
  const { status, body } = await ask(at.app, "GET", "/suggest?q=Zhao%20Guangzong&limit=3");
  assert.equal(status, 200);
  assert.equal(body.hits[0].party, "test/T0001");
  assert.equal("evidence" in body.hits[0], false);
  assert.equal(body.recorded, false);
  assert.equal((await ask(at.app, "GET", "/suggest?q=%20")).body.hits.length, 0);
  assert.equal(at.ledger.size, size);
});

test("a screening is recorded before it is answered, opens one alert, and is found again by its hash", async () => {
  const { status, body } = await ask(at.app, "POST", "/screenings", { ...ZHAO, id: "C-1", near: true });
  assert.equal(status, 200);
  assert.equal(body.status, "hits");
  assert.equal(body.entry, at.ledger.size - 1);
  assert.equal(body.alert, `A${body.entry}`);
  assert.deepEqual(body.policy, { version: 0, name: "As shipped", threshold: 0.7, limit: 10 });
  assert.ok(body.settling.some((each: { field: string }) => each.field === "birth_date"));
  assert.deepEqual(
    body.editions.map((each: { list: string }) => each.list),
    ["test"],
  );

  const again = await ask(at.app, "POST", "/screenings", { ...ZHAO, id: "C-1", birth_date: "1985" });
  assert.equal(again.body.alert, body.alert);
  const { body: page } = await ask(at.app, "GET", "/alerts?state=open");
  assert.equal(page.total, 1);
  assert.equal(page.alerts[0].version, 2);
  assert.equal(page.alerts[0].screening.hash, again.body.screening);

  const { body: recorded } = await ask(at.app, "GET", `/screenings/${body.screening}`);
  assert.equal(recorded.entry, body.entry);
  assert.deepEqual(recorded.hits, body.hits);
  assert.equal((await ask(at.app, "GET", `/screenings/${"0".repeat(64)}`)).body.code, "SCREENING_UNKNOWN");
});

test("a day or time that is none is refused, and nothing is recorded", async () => {
  const size = at.ledger.size;
  for (const wrong of [
    { as_of: "2026-13-01" },
    { as_of: "2026-02-31" },
    { known_at: "2026-02-31" },
    { known_at: "2026-01-01xyz" },
    { known_at: "2026-01-01T99:00Z" },
  ]) {
    const { status, body } = await ask(at.app, "POST", "/screenings", { ...ZHAO, ...wrong });
    const [[key = ""] = []] = Object.entries(wrong);
    const expected = key === "as_of" ? [422, "REQUEST_INVALID"] : [400, "DATE_INVALID"];
    assert.deepEqual([status, body.code], expected, JSON.stringify(wrong));
  }
  assert.equal((await ask(at.app, "GET", "/parties/test/T0001?known_at=yesterday")).body.code, "DATE_INVALID");
  const today = new Date().toISOString().slice(0, 10);
  assert.equal(
    (await ask(at.app, "GET", `/parties/test/T0001?known_at=${today}`)).status,
    200,
    "a day counts to its end",
  );
  assert.equal(at.ledger.size, size);
  const noon = await ask(at.app, "POST", "/screenings", { ...ZHAO, id: "C-9", known_at: "2199-01-01T12:00:00+02:00" });
  assert.equal(noon.status, 200);
});

test("a subject that nobody resembles opens nothing and is recorded all the same", async () => {
  const { body } = await ask(at.app, "POST", "/screenings", { name: "Ottoline Brackwater", id: "C-2" });
  assert.equal(body.status, "clear");
  assert.equal(body.alert, null);
  assert.equal(body.entry, at.ledger.size - 1);
});

test("an alert opens with the evidence, what the list says of the party, and its history", async () => {
  const { body: page } = await ask(at.app, "GET", "/alerts");
  const { body } = await ask(at.app, "GET", `/alerts/${page.alerts[0].id}`);
  assert.ok(body.screening.hits[0].evidence.length > 0);
  assert.deepEqual(body.parties["test/T0001"].birth_dates, ["1985-11-12"]);
  assert.deepEqual(
    body.history.map((line: { action: string }) => line.action),
    ["opened", "rescreened"],
  );
  assert.equal((await ask(at.app, "GET", "/alerts/A999999")).status, 404);
});

test("a decision needs a reason that is known and the newest version; who is late learns what is", async () => {
  const { body: page } = await ask(at.app, "GET", "/alerts");
  const [{ id, version }] = page.alerts;
  const decision = { disposition: "false_positive", reason: "birth_date_differs", version };
  const unknown = await ask(at.app, "POST", `/alerts/${id}/decide`, { ...decision, reason: "because" });
  assert.deepEqual([unknown.status, unknown.body.code], [422, "REASON_UNKNOWN"]);
  const half = await ask(at.app, "POST", `/alerts/${id}/decide`, { ...decision, note: "half a character: \ud83d" });
  assert.deepEqual([half.status, half.body.code], [400, "LEDGER_ENTRY_INVALID"]);
  const two = await Promise.all([
    ask(at.app, "POST", `/alerts/${id}/decide`, decision),
    ask(at.app, "POST", `/alerts/${id}/decide`, {
      ...decision,
      disposition: "inconclusive",
      reason: "details_missing",
    }),
  ]);
  assert.deepEqual(two.map(({ status }) => status).toSorted(), [200, 409]);
  const late = two.find(({ status }) => status === 409);
  assert.equal(late?.body.code, "ALERT_CHANGED");
  assert.equal(late?.body.current.version, version + 1);
  assert.equal(late?.body.current.state, "closed");
});

test("many are decided alike, and those that cannot be are named", async () => {
  const ids: string[] = [];
  for (let n = 0; n < 5; n += 1) {
    const { body } = await ask(at.app, "POST", "/screenings", { ...ZHAO, id: `B-${n}` });
    ids.push(body.alert);
  }
  const asked = { ids: [...ids, "A888888"], disposition: "false_positive", reason: "known_good" };
  const { body } = await ask(at.app, "POST", "/alerts/decide", asked);
  assert.deepEqual(body.decided, ids);
  assert.deepEqual(body.refused, [{ id: "A888888", code: "ALERT_UNKNOWN" }]);
  const again = await ask(at.app, "POST", "/alerts/decide", asked);
  assert.deepEqual(again.body.decided, []);
  assert.ok(again.body.refused.slice(0, 5).every((each: { code: string }) => each.code === "ALERT_CLOSED"));
});

test("an answer that was asked to be shorter takes no hit from an alert", async () => {
  const asked = { name: "Zhao Guangzong", aliases: ["Pelagia Quillfeather"], id: "C-21" };
  const { alert, hits } = (await ask(at.app, "POST", "/screenings", asked)).body;
  assert.equal(hits.length, 2);
  for (const shorter of [{ limit: 1 }, { threshold: 1 }, { threshold: hits[0].score, limit: 1 }]) {
    const { body } = await ask(at.app, "POST", "/screenings", { ...asked, ...shorter });
    assert.ok(body.hits.length < 2, JSON.stringify(shorter));
    const { state, hits: kept, clear_since } = (await ask(at.app, "GET", `/alerts/${alert}`)).body;
    assert.deepEqual([state, kept, clear_since], ["open", 2, null], JSON.stringify(shorter));
  }
});

test("everything is still there when the service is opened again", async () => {
  const before = await ask(at.app, "GET", "/alerts?sort=age&limit=500");
  await at.reopen();
  assert.deepEqual(await ask(at.app, "GET", "/alerts?sort=age&limit=500"), before);
});

test("what changed is told once, when a suppression lapses by it", async () => {
  const asked = { ...ZHAO, id: "C-20" };
  const { alert } = (await ask(at.app, "POST", "/screenings", asked)).body;
  const suppress = [{ party: "test/T0001" }];
  const decision = { disposition: "false_positive", reason: "name_differs", version: 1, suppress };
  assert.equal((await ask(at.app, "POST", `/alerts/${alert}/decide`, decision)).status, 200);
  await ask(at.app, "POST", "/screenings", { ...asked, birth_date: "1985-11-12" });
  const { state, reopened } = (await ask(at.app, "GET", `/alerts/${alert}`)).body;
  assert.equal(state, "open");
  const told = reopened.changed.map((each: object) => JSON.stringify(each));
  assert.ok(told.length > 0);
  assert.deepEqual(told, [...new Set(told)]);
});
