// Do clients of yente 5 get what they expect? Every route and status that its documentation names.

import assert from "node:assert/strict";
import { test } from "node:test";
import { LEADER } from "./entities-fixture.ts";
import { ask, found, isEntity, type Json, match, TOKEN, WHOM } from "./yente-service.ts";

test("match: the person is found first, the query comes back cleaned, and every score is explained", async () => {
  const { status, headers, body } = await match({ a: WHOM, b: { ...WHOM, id: "c-7" } });
  assert.equal(status, 200);
  assert.deepEqual([headers.get("x-batch-size"), body.limit], ["2", 5]);
  const { results, total, query } = body.responses.a;
  isEntity(results[0]);
  assert.deepEqual([results[0].id, results[0].match, total.relation], [LEADER, true, "eq"]);
  assert.ok(results[0].score > 0.7 && total.value >= 1);
  const { name_match: explained } = results[0].explanations;
  assert.ok(explained.score > 0 && explained.detail !== "" && explained.candidate !== "");
  assert.deepEqual([query.schema, query.properties.country], ["Person", ["ru"]]);
  assert.equal(body.responses.b.query.id, "c-7");
});

test("match: names as texts, numbers as numbers, spaces forgotten, letters mistaken", async () => {
  const numbers = { schema: "Person", properties: { name: "Valerian Ostrogradov", birthDate: [1965] } };
  const { body } = await match({ q: numbers });
  assert.deepEqual(body.responses.q.query.properties, { name: ["Valerian Ostrogradov"], birthDate: ["1965"] });
  const named = (name: string) => ({ schema: "Person", properties: { name: [name] } });
  assert.deepEqual((await found("", named("valerianigorevichostrogradov")))[0], LEADER);
  assert.deepEqual((await found("?threshold=0.2&algorithm=logic-v2", named("Valeriam Ostrogradow")))[0], LEADER);
});

test("match: every algorithm of yente is accepted, another is not, nor a key that it has not", async () => {
  for (const name of ["best", "logic-v1", "logic-v2", "name-based", "name-qualified", "regression-v1", "ofac-249"]) {
    assert.deepEqual(await found(`?algorithm=${name}&fuzzy=false`), [LEADER], name);
  }
  assert.equal((await match({ q: WHOM }, "?algorithm=neural-net")).status, 400);
  const config = (key: string) =>
    match({ q: WHOM }, "?algorithm=logic-v2", { config: { [key]: 0.4 }, weights: { name: 0.5 } });
  assert.equal((await config("nm_number_mismatch")).status, 200);
  assert.equal((await config("invalid_option")).status, 400);
});

test("match: what narrows it", async () => {
  assert.deepEqual(await found("?exclude_dataset=invented"), []);
  assert.deepEqual(await found("?include_dataset=mx_governors"), []);
  assert.deepEqual(await found("?include_dataset=invented&include_dataset=mx_governors"), [LEADER]);
  assert.deepEqual(await found("?include_dataset=invented&exclude_dataset=invented"), []);
  assert.deepEqual(await found("?exclude_schema=Person"), []);
  assert.deepEqual(await found("?topics=crime.cyber"), []);
  assert.deepEqual(await found("?topics=crime.cyber&topics=sanction"), [LEADER]);
  assert.deepEqual(await found("?changed_since=2099-01-01"), []);
  assert.deepEqual(await found(`?exclude_entity_ids=${LEADER}`), []);
  assert.deepEqual(await found("?exclude_entity_ids=old-leader-7"), []);
  assert.deepEqual(await found("?limit=0"), []);
});

test("match: what is refused, and how", async () => {
  const schemaless = { properties: { name: "Banana" } };
  assert.equal((await match({ q: schemaless })).status, 422);
  assert.equal((await match({ q: { ...schemaless, schema: "xxx" }, ok: WHOM })).status, 400);
  assert.equal((await match({})).status, 400);
  const batch = (size: number) => Object.fromEntries(Array.from({ length: size }, (_, at) => [`q${at}`, WHOM]));
  assert.equal((await match(batch(100))).status, 200);
  assert.equal((await match(batch(101))).status, 400);
  assert.equal((await match({ q: WHOM }, "", {}, "banana")).status, 404);
  assert.equal((await match({ q: WHOM }, "?limit=501")).status, 422);
  const names = Array.from({ length: 900 }, (_, at) => `token${at}`);
  const large = await match({ q: { schema: "Person", properties: { name: names } } });
  assert.deepEqual([large.status, /requires 901 clauses; maximum is 900/.test(large.body.detail)], [400, true]);
});

test("match: a body without a Content-Type is taken", async () => {
  const body = new Blob([JSON.stringify({ queries: { q: WHOM } })]);
  assert.equal((await ask("/match/invented", { method: "POST", body })).status, 200);
});

test("search: words, syntax, schemata, datasets, facts, order and pages", async () => {
  const ids = async (query: string): Promise<readonly string[]> => {
    const { status, body } = await ask(`/search/invented?${query}`);
    assert.equal(status, 200, query);
    body.results.forEach(isEntity);
    assert.equal(body.total.value >= body.results.length, true);
    return body.results.map(({ id }: Json) => id);
  };
  assert.equal((await ids("q=valerian ostrogradov"))[0], LEADER);
  assert.equal((await ids("")).length >= 8, true);
  assert.equal((await ids("q=moscow")).length, 4);
  assert.deepEqual(await ids("q=moscow&exclude_schema=Address"), ["NK-firm"]);
  assert.deepEqual(await ids("q=ostrogradov&schema=Vessel"), []);
  assert.deepEqual(await ids("q=ostrogradov&schema=Person"), [LEADER]);
  assert.deepEqual(await ids("q=ostrogradov&exclude_dataset=invented"), []);
  assert.deepEqual(await ids("q=ostrogradov&include_dataset=mx_senators"), []);
  assert.deepEqual(await ids("q=ostrogradov&countries=ke"), []);
  assert.deepEqual(await ids("q=ostrogradov&countries=ke&countries=ru"), [LEADER]);
  assert.deepEqual(await ids("q=ostrogradov&countries=ke&countries=ru&filter_op=AND"), []);
  assert.deepEqual(await ids("filter=properties.birthDate:1965-03-02"), [LEADER]);
  assert.deepEqual(await ids("q=ostrogradov&filter=properties.birthDate:1972-01-26"), []);
  assert.deepEqual(await ids("changed_since=2099-01-01T00:00"), []);
  assert.deepEqual((await ids("schema=LegalEntity&target=true")).toSorted(), ["NK-firm", LEADER]);
  assert.deepEqual(await ids("schema=Company&target=false"), ["NK-daughter"]);
  assert.equal((await ids("sort=first_seen:desc"))[0], "NK-firm");
  assert.deepEqual(await ids("limit=0"), []);
  assert.deepEqual(await ids("offset=100&q=ostrogradov"), []);
  const all = await ids("limit=500");
  assert.deepEqual([...(await ids("limit=3")), ...(await ids("limit=3&offset=3"))], all.slice(0, 6));
});

test("search: signs mean what they mean in both of Elasticsearch's syntaxes", async () => {
  const ids = async (q: string, more = ""): Promise<readonly string[]> => {
    const { status, body } = await ask(`/search/invented?q=${encodeURIComponent(q)}${more}&limit=50`);
    assert.equal(status, 200, q);
    assert.equal(body.total.value, body.results.length, q);
    return body.results.map(({ id }: Json) => id).toSorted();
  };
  const [moscow, addresses] = [await ids("moscow"), ["addr-a", "addr-b", "addr-c"]];
  assert.deepEqual(moscow, ["NK-firm", ...addresses]);
  assert.deepEqual(await ids("moscow -lenin"), ["addr-b", "addr-c"]);
  assert.deepEqual(await ids("moscow -lenin", "&simple=true"), ["addr-b", "addr-c"]);
  assert.deepEqual(await ids("moscow NOT (lenin OR arbat)"), ["addr-c"]);
  assert.deepEqual(await ids("(lenin OR arbat) AND moscow"), ["NK-firm", "addr-a", "addr-b"]);
  assert.deepEqual(await ids("lenin | arbat", "&simple=true"), ["NK-firm", "addr-a", "addr-b"]);
  assert.deepEqual(await ids("lenin || arbat && moscow"), ["NK-firm", "addr-a", "addr-b"]);
  assert.deepEqual(await ids("tver* +moscow"), ["addr-c"]);
  assert.deepEqual(await ids('"street 4" moscow'), ["NK-firm", "addr-a"]);
  assert.deepEqual(await ids("moscow schema:Address"), addresses);
  assert.deepEqual(await ids("moscow !schema:Address"), ["NK-firm"]);
  assert.deepEqual(await ids("topics:sanction countries:ru"), ["NK-firm", LEADER].toSorted());
  assert.deepEqual(await ids("properties.birthDate:1965-03-02"), [LEADER]);
  assert.deepEqual(await ids("name:moscow schema:Company"), [], "a firm's address is no name");
  assert.ok((await ids("-moscow")).includes(LEADER) && !(await ids("-moscow")).includes("NK-firm"));
  assert.deepEqual(await ids("((moscow -", "&simple=true"), moscow, "nothing is refused");
  assert.deepEqual(await ids("moscow \\(arbat\\)"), ["addr-b"]);
  const filtered = (await ask("/search/invented?filter=topics:sanction&filter=schema:Company")).body.results;
  assert.deepEqual(
    filtered.map(({ id }: Json) => id),
    ["NK-firm"],
  );
  for (const q of [
    "(moscow",
    "moscow)",
    '"moscow',
    "x:[1 TO 2]",
    "a ".repeat(300),
    `${"(".repeat(40)}a${")".repeat(40)}`,
  ]) {
    assert.equal((await ask(`/search/invented?q=${encodeURIComponent(q)}`)).body.code, "QUERY_INVALID", q);
  }
});

test("an address is not missing when its method is another", async () => {
  for (const [method, path, allow] of [
    ["GET", "/match/invented", "POST"],
    ["DELETE", "/search/invented?q=x", "GET, HEAD"],
    ["GET", "/updatez", "POST"],
    ["PUT", "/reconcile/invented", "GET, HEAD, POST"],
  ] as const) {
    const { status, body, headers } = await ask(path, { method });
    assert.deepEqual([status, body.code, headers.get("allow")], [405, "METHOD_NOT_ALLOWED", allow], path);
  }
  assert.equal((await ask("/nothing")).body.code, "NOT_FOUND");
});

test("search: what is refused, and how", async () => {
  for (const [query, status] of [
    ["q=invalid/query", 400],
    ["q=invalid/query&simple=true", 200],
    ["schema=Banana", 400],
    ["limit=10000", 422],
    ["limit=-1", 422],
    ["limit=x", 422],
    ["offset=9999", 422],
    ["offset=9499", 200],
    ["facets=banana", 422],
    ["filter=banana", 400],
    ["filter_op=XOR", 422],
    ["changed_since=yesterday", 422],
    [`q=${"a".repeat(9_000)}`, 414],
    ["unknown=1&fuzzy=false", 200],
  ] as const) {
    assert.equal((await ask(`/search/invented?${query}`)).status, status, query);
  }
  assert.equal((await ask("/search/banana")).status, 404);
  // Word for word what yente's own tests of its clients' case hold it to.
  const long = await ask(`/search/invented?q=${"a".repeat(9_000)}`);
  assert.deepEqual(long.body, { detail: "Request URI too long" });
});

test("search: facets, those asked for", async () => {
  const facets = async (query: string) => (await ask(`/search/invented?${query}`)).body.facets;
  const standard = await facets("");
  assert.deepEqual(Object.keys(standard).toSorted(), ["countries", "datasets", "topics"]);
  assert.deepEqual(
    standard.datasets.values.map(({ name }: Json) => name),
    ["invented"],
  );
  assert.deepEqual(standard.topics.values, [{ name: "sanction", label: "Sanctioned entity", count: 2 }]);
  const named = (await facets("countries=ru")).countries.values.map(({ name }: Json) => name);
  assert.deepEqual(named, ["ru"]);
  const wanted = await facets("facets=schema&facets=topics");
  assert.deepEqual(Object.keys(wanted).toSorted(), ["schema", "topics"]);
  assert.ok(wanted.schema.values.some(({ name, count }: Json) => name === "Address" && count === 3));
  const rest = await facets("facets=identifiers&facets=genders");
  assert.deepEqual(rest.genders.values, [{ name: "male", label: "male", count: 1 }]);
  assert.deepEqual(Object.keys(rest), ["identifiers", "genders"]);
});

test("search: likenesses, patterns, nearness and ranges", async () => {
  const ids = async (q: string, more = ""): Promise<readonly string[]> => {
    const { status, body } = await ask(`/search/invented?q=${encodeURIComponent(q)}${more}&limit=50`);
    assert.equal(status, 200, q);
    return body.results.map(({ id }: Json) => id).toSorted();
  };
  for (const q of ["ostrogradow~", "name:ostorgradov~1", "Ostrogrado~1", "o?trogradov", "name:os*adov", "ostrogr*"]) {
    assert.ok((await ids(q)).includes(LEADER), q);
  }
  assert.deepEqual(await ids("ostrogradow"), [], "a word alone is itself");
  assert.deepEqual(await ids("xstxxgradow~2"), [], "more than two letters are another word");
  assert.deepEqual(await ids('name:"igorevich valerian"'), []);
  assert.deepEqual(await ids('name:"igorevich valerian"~1'), [LEADER]);
  for (const q of ["birthDate:[1960 TO 1970]", "birthDate:[1965 TO 1965]", "properties.birthDate:{1964 TO 1966}"]) {
    assert.deepEqual(await ids(q), [LEADER], q);
  }
  for (const q of ["birthDate:>1964", "birthDate:>=1965-03-02", "birthDate:<1966 birthDate:*", "dates:1965"]) {
    assert.ok((await ids(q)).includes(LEADER), q);
  }
  for (const q of ["birthDate:{1965 TO 1970]", "birthDate:>1965", "birthDate:[* TO 1964]", "birthDate:<1965"]) {
    assert.deepEqual(await ids(q), [], q);
  }
  assert.ok((await ids("last_seen:>=2000 schema:Person")).includes(LEADER));
  assert.deepEqual(await ids("", "&filter=properties.birthDate:1965"), [LEADER], "a year stands for its days");
  assert.deepEqual(await ids("", "&filter=birthDate:1965&filter=birthDate:1972"), [LEADER]);
  assert.deepEqual(await ids("", "&filter=birthDate:1965&filter=birthDate:1972&filter_op=AND"), []);
});

test("entities: nested two steps deep, never back to where it came from; plain when asked; moved when merged", async () => {
  const { body } = await ask(`/entities/${LEADER}`);
  isEntity(body);
  const { addressEntity, sanctions, ownershipOwner, paymentPayer } = body.properties;
  assert.deepEqual([addressEntity.length, sanctions[0].schema, paymentPayer.length], [2, "Sanction", 2]);
  const [own] = ownershipOwner;
  assert.deepEqual([own.schema, own.properties.asset[0].caption], ["Ownership", "Ostrograd Aero"]);
  assert.equal(own.properties.asset[0].properties.ownershipOwner, undefined);
  assert.deepEqual(own.properties.owner, [LEADER], "back to where one came from leads an id alone");
  const plain = (await ask(`/entities/${LEADER}?nested=false`)).body.properties;
  assert.deepEqual([plain.addressEntity, plain.ownershipOwner], [["addr-a", "addr-b"], undefined]);
  const moved = await ask("/entities/old-leader-7");
  assert.deepEqual([moved.status, moved.headers.get("location")], [308, `/entities/${LEADER}`]);
  assert.equal((await ask("/entities/banana")).status, 404);
});

test("entities: those around one, by property, page by page", async () => {
  const { body } = await ask(`/entities/${LEADER}/adjacent`);
  const { addressEntity, paymentPayer, sanctions } = body.adjacent;
  assert.deepEqual(
    [body.entity.id, addressEntity.total.value, addressEntity.limit, addressEntity.offset],
    [LEADER, 2, 10, 0],
  );
  assert.equal(sanctions.results[0].id, "sanction-1");
  const paid = paymentPayer.results.find(({ id }: Json) => id === "pay-1");
  assert.deepEqual(
    paid.properties.beneficiary.map(({ schema }: Json) => schema),
    ["Organization", "Organization"],
  );
  const pages = await Promise.all(
    [0, 1].map(async (offset) => (await ask(`/entities/${LEADER}/adjacent?limit=1&offset=${offset}`)).body.adjacent),
  );
  const ids = pages.map(({ addressEntity: page }) => page.results.map(({ id }: Json) => id));
  assert.deepEqual(ids.flat().toSorted(), ["addr-a", "addr-b"]);
  assert.equal(pages[1]?.addressEntity.total.value, 2);
  const one = (await ask(`/entities/${LEADER}/adjacent/paymentPayer?limit=1&offset=1`)).body;
  assert.deepEqual([one.results.length, one.total.value, one.limit, one.offset], [1, 2, 1, 1]);
  assert.equal((await ask(`/entities/${LEADER}/adjacent/address`)).status, 404);
  assert.equal((await ask("/entities/banana/adjacent")).status, 404);
  const moved = await ask("/entities/zz-1/adjacent/sanctions?limit=1");
  assert.deepEqual(
    [moved.status, moved.headers.get("location")],
    [308, `/entities/${LEADER}/adjacent/sanctions?limit=1`],
  );
});

test("catalogue: what is loaded, kept by its ETag", async () => {
  const { headers, body } = await ask("/catalog");
  const dataset = body.datasets.find(({ name }: Json) => name === "invented");
  assert.deepEqual(
    [dataset.load, dataset.index_current, dataset.version === dataset.index_version],
    [true, true, true],
  );
  assert.ok(body.current.includes("invented"));
  const tag = String(headers.get("etag"));
  assert.equal(headers.get("cache-control"), "public, max-age=300");
  const again = (value: string) => ask("/catalog", { headers: { "if-none-match": value } });
  const kept = await again(tag);
  assert.deepEqual([kept.status, kept.headers.get("etag"), kept.body], [304, tag, ""]);
  assert.deepEqual([(await again('"stale"')).status, (await again("*")).status], [200, 304]);
  assert.equal((await ask("/manifest")).body.datasets.length, body.datasets.length);
});

test("system: health, algorithms, update with its token", async () => {
  assert.deepEqual((await ask("/healthz")).body, { status: "ok" });
  const { body: ready } = await ask("/readyz");
  assert.equal(ready.status, "ok");
  const { algorithms } = (await ask("/algorithms")).body;
  const docs = algorithms.find(({ name }: Json) => name === "logic-v2").docs;
  assert.ok(algorithms.length > 3 && docs.config.nm_number_mismatch !== undefined);
  const update = (query: string) => ask(`/updatez${query}`, { method: "POST" });
  assert.equal((await ask("/updatez")).status, 405);
  assert.deepEqual([(await update("?sync=true")).status, (await update("?token=wrong")).status], [403, 403]);
  assert.equal((await update(`?token=${encodeURIComponent(TOKEN)}&sync=true`)).status, 200);
});

test("what every object has by nature is no list, dataset or party", async () => {
  for (const name of ["__proto__", "constructor", "toString"]) {
    const statuses = [
      (await match({ q: WHOM }, "", {}, name)).status,
      (await ask(`/search/${name}`)).status,
      (await ask(`/reconcile/${name}`)).status,
      (await ask(`/entities/${name}`)).status,
      ...(await Promise.all(
        [`lists/${name}/editions`, `lists/${name}/delta`, `lists/${name}/sizes`, `parties/${name}/x`].map(
          async (path) => (await ask(`/api/v1/${path}`)).status,
        ),
      )),
    ];
    assert.deepEqual(new Set(statuses), new Set([404]), name);
  }
});
