// Does OpenRefine find what it looks for, and does the cluster that yente tests itself with answer as its tests ask?

import assert from "node:assert/strict";
import { test } from "node:test";
import { createServer } from "../../packages/portcullis/src/http/server.ts";
import { Service } from "../../packages/portcullis/src/http/service.ts";
import { openStore } from "../../packages/portcullis/src/store/store.ts";
import { LEADER } from "./entities-fixture.ts";
import { ask, type Json, match, noZala } from "./yente-service.ts";

test("reconciliation: behind a proxy the manifest names the address that callers know", async () => {
  const manifestAt = async (url: string | undefined) => {
    const app = createServer(new Service(openStore("/nowhere/portcullis"), undefined), { hosts: ["localhost"], url });
    const answer = await app.inject({ url: "/reconcile/default", headers: { host: "localhost:8700" } });
    await app.close();
    const { view, suggest } = answer.json();
    return [view.url, suggest.entity.service_url];
  };
  assert.deepEqual(await manifestAt("https://screening.example.org"), [
    "https://screening.example.org/entities/{{id}}",
    "https://screening.example.org/reconcile/default",
  ]);
  assert.deepEqual(await manifestAt(undefined), [
    "http://localhost:8700/entities/{{id}}",
    "http://localhost:8700/reconcile/default",
  ]);
});

test("reconciliation: manifest, queries as a form, extension, suggestions", async () => {
  const { body: manifest } = await ask("/reconcile/invented");
  assert.ok(
    manifest.defaultTypes.length > 3 && manifest.versions.includes("0.2") && manifest.suggest && manifest.extend,
  );
  const form = (fields: Record<string, unknown>) => {
    const texts = Object.entries(fields).map(([key, value]) => [key, JSON.stringify(value)] as [string, string]);
    const body = new URLSearchParams(texts);
    return ask("/reconcile/invented", { method: "POST", body });
  };
  const { body: answers } = await form({ queries: { a: { query: "Valerian OSTROGRADOV", type: "Person" } } });
  const [first] = answers.a.result;
  assert.deepEqual([first.id, first.match, first.type[0].id], [LEADER, true, "Person"]);
  assert.equal((await form({ queries: { a: { type: "Banana" } } })).status, 400);
  assert.equal(
    (await ask("/reconcile/invented", { method: "POST", body: new URLSearchParams({ queries: "{" }) })).status,
    400,
  );
  const { body: rows } = await form({ extend: { ids: [LEADER], properties: [{ id: "name" }, { id: "birthDate" }] } });
  assert.deepEqual([rows.meta[0].id, rows.rows[LEADER].birthDate], ["name", [{ str: "1965-03-02" }]]);
  const countries = { id: "Thing:country", settings: { limit: 1, render: "raw" } };
  const wish = (ids: readonly string[], properties: unknown) => form({ extend: { ids, properties } });
  const inWords = (await wish([LEADER], [{ id: "country" }, countries, { id: "banana" }])).body;
  assert.deepEqual(inWords.rows[LEADER], { country: [{ str: "Russia" }], "Thing:country": [{ str: "ru" }] });
  assert.deepEqual(
    inWords.meta.map(({ name }: Json) => name),
    ["Country", "Country", "banana"],
  );
  assert.equal((await wish(["old-leader-7"], [{ id: "name" }])).body.code, "ENTITY_MERGED");
  assert.equal((await wish(Array.from({ length: 101 }, String), [])).body.code, "BATCH_TOO_LARGE");
  const typed = await form({ queries: { a: { query: "Valerian OSTROGRADOV", type: ["Person", "Company"] } } });
  assert.deepEqual([typed.status, typed.body.a.result[0].id], [200, LEADER]);
  const suggest = async (what: string) =>
    (await ask(`/reconcile/invented/suggest/${what}`)).body.result.map(({ id }: Json) => id);
  assert.deepEqual(await suggest("entity"), []);
  assert.equal((await suggest("entity?prefix=valerian%20ost"))[0], LEADER);
  assert.deepEqual(await suggest("entity?prefix=valerian&limit=0"), []);
  assert.deepEqual(await suggest("entity?prefix=banana%20man"), []);
  assert.deepEqual(await suggest("property"), []);
  const country = await suggest("property?prefix=country");
  assert.ok(country.includes("Thing:country") && country.includes("LegalEntity:mainCountry"), country.join());
  assert.deepEqual(
    [await suggest("property?prefix=banana"), await suggest("type"), await suggest("type?prefix=banana")],
    [[], [], []],
  );
  assert.deepEqual(await suggest("type?prefix=organ"), ["Organization"]);
  const { body: proposed } = await ask("/reconcile/invented/extend/property?limit=5&type=LegalEntity");
  const names = proposed.properties.map(({ id }: Json) => id);
  assert.deepEqual([proposed.type, proposed.limit, names.length], ["LegalEntity", 5, 5]);
  assert.ok(names.includes("name") && names.includes("country"), names.join());
  assert.equal((await ask("/reconcile/invented/extend/property?type=Banana")).status, 400);
  assert.equal((await ask("/reconcile/banana")).status, 404);
});

test("the cluster that yente tests itself with answers as its tests ask", { skip: noZala }, async () => {
  const id = "NK-aU5ybkbRFJucf8YMwsJvDw";
  const search = async (query: string) => (await ask(`/search/zala?${query}`)).body;
  assert.equal((await search("q=alexander zakharov")).results[0].id, id);
  assert.ok((await search("q=moscow")).total.value > 5);
  assert.ok((await search("schema=LegalEntity&target=false")).total.value > 0);
  const zala = async (name: string, parameters = "") => {
    const { body } = await match({ q: { schema: "Person", properties: { name: [name] } } }, parameters, {}, "zala");
    return body.responses.q.results[0]?.id;
  };
  assert.equal(await zala("Alexander Vyacheslavovich ZAKHAROV"), id);
  assert.equal(await zala("alexandervyacheslavovichzakharov"), id);
  assert.equal(await zala("Aiexandvr Zakharom", "?threshold=0.2"), id);
  assert.equal(await zala("Zlexander Sakharov", "?threshold=0.2"), id);
  assert.equal(await zala("Alexander Vyacheslavovich ZAKHAROV", "?exclude_entity_ids=ofac-45937"), undefined);
  const suggested = (await ask("/reconcile/zala/suggest/entity?prefix=alexander%20zak")).body.result;
  assert.equal(suggested[0].id, id);
});
