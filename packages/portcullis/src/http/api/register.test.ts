// Do the routes about lists and parties tell what the publishers' files hold? Against counts taken from the files themselves.

import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { watchProblems } from "../../../test/named-problems.ts";
import { openStore } from "../../store/store.ts";
import { updateFromMirror } from "../../usecases/update-from-mirror.ts";
import { createServer } from "../server.ts";
import { Service } from "../service.ts";

const MIRROR = process.env["PORTCULLIS_MIRROR"] ?? "";
const skip = existsSync(join(MIRROR, "mirror.json")) ? false : "needs the real lists of PORTCULLIS_MIRROR";
const FOLDER = mkdtempSync(join(tmpdir(), "portcullis-register-"));
const store = openStore(join(FOLDER, "data"));
const app = watchProblems(createServer(new Service(store, undefined), { hosts: ["localhost"] }));

// biome-ignore lint/suspicious/noExplicitAny: what comes back is looked at field by field
type Json = any;

async function get(url: string, status = 200): Promise<Json> {
  const answer = await app.inject({ url: `/api/v1${url}`, headers: { host: "localhost" } });
  assert.equal(answer.statusCode, status, `${url}: ${answer.body.slice(0, 300)}`);
  return answer.json();
}

/** References in a UN file, and the number of names that it prints, without our reader. */
function unFile(day: string): ReadonlySet<string> {
  const text = gunzipSync(readFileSync(join(MIRROR, `un/un-consolidated-${day}.xml.gz`))).toString("utf8");
  return new Set([...text.matchAll(/<REFERENCE_NUMBER>\s*([^<]+?)\s*</g)].map(([, reference = ""]) => reference));
}

before(async () => {
  if (skip) return;
  const writer = await store.openWriter();
  const quiet = { onProgress: () => {}, onOutcome: () => {} };
  for (const [list, until] of [
    ["un", "2026-02-27"],
    ["un", "2026-08-01"],
    ["uk", "2024-03-22"],
    ["uk", "2024-03-25"],
    ["uk-ofsi", "2025-12-31"],
    ["ca", "2025-12-31"],
  ]) {
    await updateFromMirror(store, writer, MIRROR, { lists: [list ?? ""], until, now: new Date(), ...quiet });
  }
  await writer.release();
});
after(async () => {
  await app.close();
  rmSync(FOLDER, { recursive: true });
});

test("lists, editions and sizes count what the files hold", { skip }, async () => {
  const { lists, provisional } = await get("/lists");
  assert.deepEqual(
    lists.map(({ id }: Json) => id),
    ["ca", "uk", "uk-ofsi", "un"],
  );
  assert.equal(provisional, 0);
  const un = lists.find(({ id }: Json) => id === "un");
  assert.equal(un.parties, unFile("2026-08-01").size);
  assert.ok(un.stale && un.cadence_days === 14);
  const { editions, refused } = await get("/lists/un/editions");
  assert.deepEqual(
    editions.map(({ published }: Json) => published),
    ["2026-08-01", "2026-02-27"],
  );
  assert.deepEqual(refused, []);
  const { sizes } = await get("/lists/un/sizes");
  assert.deepEqual(
    sizes.map(({ published, parties }: Json) => [published, parties]),
    ["2026-02-27", "2026-08-01"].map((day) => [day, unFile(day).size]),
  );
});

test("a delta names those whose references came and went between the files, with captions", { skip }, async () => {
  const [before, now] = [unFile("2026-02-27"), unFile("2026-08-01")];
  const { counts, added, removed, next } = await get("/lists/un/delta?limit=5000");
  const ids = (parties: Json) => parties.map(({ party }: Json) => party.slice(3)).toSorted();
  assert.deepEqual(ids(added), [...now].filter((each) => !before.has(each)).toSorted());
  assert.deepEqual(ids(removed), [...before].filter((each) => !now.has(each)).toSorted());
  assert.equal(counts.added + counts.amended + counts.unchanged, now.size);
  assert.ok(added.every(({ caption }: Json) => caption.length > 2));
  assert.deepEqual(next, { added: null, removed: null, amended: null });
  const story = await get("/lists/uk/delta?from=2024-03-22&to=2024-03-25");
  assert.deepEqual(ids(story.added), ["CYB0044", "CYB0045", "CYB0046"]);
  assert.deepEqual(story.counts, { added: 3, removed: 0, amended: 0, unchanged: 4_314 });
});

test("problems are those of the edition, page by page", { skip }, async () => {
  const whole = await get("/lists/uk-ofsi/problems?limit=1000");
  assert.equal(whole.problems.length, Math.min(whole.total, 1_000));
  const paged: Json[] = [];
  for (let cursor: string | null = "0"; cursor !== null; ) {
    const page: Json = await get(`/lists/uk-ofsi/problems?limit=7&cursor=${cursor}`);
    paged.push(...page.problems);
    cursor = page.next;
  }
  assert.deepEqual(paged, whole.problems);
  const first = await store.catalogue();
  assert.equal(whole.total, first.lists["uk-ofsi"]?.editions.at(-1)?.problems);
});

test("a party on a day: values with their editions, the same elsewhere on its ground, history, statements", {
  skip,
}, async () => {
  const party = await get("/parties/uk/CYB0045");
  assert.equal(party.names[0].text, "Guangzong ZHAO");
  assert.deepEqual(
    party.history.map(({ published, change }: Json) => [published, change]),
    [
      ["2024-03-22", "absent"],
      ["2024-03-25", "added"],
    ],
  );
  assert.deepEqual(
    party.same_as.map(({ party: other, ground, value }: Json) => [other, ground, value]),
    [["uk-ofsi/16461", "uk reference", "CYB0045"]],
  );
  assert.ok(
    party.values.every(({ first, last }: Json) => first.published === "2024-03-25" && last.edition.length === 64),
  );
  assert.ok(party.statements.some(({ predicate }: Json) => predicate === "member-of"));
  const early = await get("/parties/uk/CYB0045?as_of=2024-03-24", 404);
  assert.equal(early.code, "PARTY_UNKNOWN");
  const graph = await get("/parties/uk/CYB0045/graph");
  const ids = new Set(graph.nodes.map(({ id }: Json) => id));
  assert.ok(graph.edges.every(({ from, to }: Json) => ids.has(from) && ids.has(to)));
  assert.ok(ids.has("name/apt31") && ids.has("uk-ofsi/16461"));
  assert.ok(graph.edges.every(({ statement, ground }: Json) => statement !== undefined || ground !== undefined));
});

test("once its list is in order a party is there in less than 100 ms", { skip }, async () => {
  await get("/parties/uk-ofsi/16461");
  const times: number[] = [];
  for (const { party } of (await get("/lists/un/delta")).amended.slice(0, 20)) {
    const started = performance.now();
    await get(`/parties/${party}`);
    times.push(performance.now() - started);
  }
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
  assert.ok(median < 100, `${median} ms`);
});

test("what is not there is told with its code", { skip }, async () => {
  for (const [url, status, code] of [
    ["/lists/nowhere/editions", 404, "LIST_UNKNOWN"],
    ["/lists/ca/delta", 404, "NO_EDITION"],
    ["/lists/un/problems?edition=1999-01-01", 404, "NO_EDITION"],
    ["/parties/un/NOBODY", 404, "PARTY_UNKNOWN"],
    ["/parties/un/QDi.006?as_of=1999-01-01", 404, "NO_EDITION"],
    ["/parties/un/QDi.006?as_of=yesterday", 422, "REQUEST_INVALID"],
    ["/lists/un/delta?limit=0", 422, "REQUEST_INVALID"],
    ["/lists/un/problems?cursor=-1", 422, "REQUEST_INVALID"],
  ] as const) {
    assert.equal((await get(url, status)).code, code, url);
  }
});
