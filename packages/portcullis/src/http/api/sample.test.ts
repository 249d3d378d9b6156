// Does the sample show something on every page, tell the story as it was, touch nothing that is real, and go without a trace?

import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { HOSTS, starterService } from "../../../test/starter-service.ts";
import { openStore } from "../../store/store.ts";
import { createServer } from "../server.ts";
import { Service } from "../service.ts";

let service: Awaited<ReturnType<typeof starterService>>;
let before_: readonly string[];
let tookMs = 0;
before(async () => {
  service = await starterService();
  before_ = readdirSync(service.folder);
  const began = process.cpuUsage();
  const answer = await service.post("/api/v1/sample", undefined);
  const { user, system } = process.cpuUsage(began);
  tookMs = (user + system) / 1_000;
  assert.deepEqual(answer, { sample_loaded: true, prefix: "/sample" });
});
after(() => service.close());

interface Text {
  readonly name: string;
  readonly publisher: string;
  readonly text: string;
}

interface Named {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
}

// A mounted service is reached over a socket alone: what is mounted answers the connection itself.
// biome-ignore lint/suspicious/noExplicitAny: answers of many routes
async function get(path: string): Promise<any> {
  const address = service.app.server.listening ? addressOf() : await service.app.listen({ host: "127.0.0.1", port: 0 });
  const response = await fetch(`${address}${path}`);
  assert.equal(response.status, 200, `${path}: ${await response.clone().text()}`);
  return response.json();
}

function addressOf(): string {
  const address = service.app.server.address();
  return `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
}

test("it is loaded in ten seconds of the processor, once, and the session says so", async () => {
  assert.ok(tookMs < 10_000, `${tookMs} ms of the processor`);
  assert.equal((await service.post("/api/v1/sample", undefined)).sample_loaded, true);
  assert.equal((await service.get("/api/v1/session")).sample_loaded, true);
});

test("before the announcement nobody, at noon provisionally, then by the list", async () => {
  const { lists } = await get("/sample/api/v1/lists");
  assert.ok(lists.some(({ id }: Named) => id === "uk"));
  const { editions } = await get("/sample/api/v1/lists/uk/editions");
  assert.deepEqual(editions.map(({ published }: { published: string }) => published).toSorted(), [
    "2024-03-22",
    "2024-03-25",
  ]);
  const { entries } = await get("/sample/api/v1/provisional");
  assert.deepEqual(
    entries.map(({ state, settled_by }: { state: string; settled_by: string }) => [state, settled_by]).toSorted(),
    [
      ["settled", "uk/CYB0044"],
      ["settled", "uk/CYB0045"],
      ["settled", "uk/CYB0046"],
    ],
  );
});

test("alerts are there in every state, and one decision can be replayed to the byte", async () => {
  const { counts } = await get("/sample/api/v1/alerts?limit=100");
  assert.ok(counts.open > 5 && counts.closed > 2 && counts.checking > 0, JSON.stringify(counts));
  const page = await get("/sample/api/v1/ledger?type=screening&limit=1");
  const [{ entry, actor }] = page.entries;
  assert.equal(actor, "sample-analyst");
  const replayed = await fetch(`${addressOf()}/sample/api/v1/ledger/${entry}/replay`, { method: "POST" });
  assert.equal(((await replayed.json()) as { outcome: string }).outcome, "same");
  assert.ok((await get("/sample/api/v1/ledger?type=disposition")).entries.length > 3);
});

test("the group has its ties, acts, answers and denials; none of it leads to the Electoral Commission", async () => {
  const { timeline, graph, paths } = await get("/sample/api/v1/groups/APT31");
  const kinds = new Set(timeline.map(({ kind }: Named) => kind));
  for (const kind of ["operation", "designation", "response", "statement", "denial"]) assert.ok(kinds.has(kind), kind);
  assert.ok(graph.edges.some(({ denied_by }: { denied_by?: readonly string[] }) => denied_by !== undefined));
  assert.ok(graph.nodes.length > 5);
  for (const party of ["APT31", "uk/CYB0044", "uk/CYB0045", "uk/CYB0046"]) {
    const view = await get(`/sample/api/v1/groups/${encodeURIComponent(party)}`);
    assert.equal(/electoral/i.test(JSON.stringify([view.paths, view.graph])), false, party);
  }
  assert.ok(Array.isArray(paths));
});

test("a mailbox was scanned, and its campaign is told", async () => {
  const { jobs } = await get("/sample/api/v1/jobs");
  const [mail] = jobs.filter(({ kind }: Named) => kind === "mail");
  assert.equal(mail.verdicts.reconnaissance, 2);
  const { timeline } = await get(`/sample/api/v1/mail/${mail.id}`);
  assert.equal(timeline[0].recipients.length, 2);
});

test("texts to read and to hold against each other are at hand", async () => {
  const { documents } = await get("/sample/api/v1/documents");
  assert.ok(documents.length >= 6);
  const texts = await Promise.all(
    documents.map(({ id }: Named) => get(`/sample/api/v1/documents/${id}`) as Promise<Text>),
  );
  const release = texts.find(({ name }) => name.startsWith("Announcement"));
  const reports = texts
    .filter(({ publisher }) => publisher.includes("invented"))
    .map(({ name, text }) => ({ name, text }));
  const answer = await service.post("/api/v1/drift", { release: { name: release.name, text: release.text }, reports });
  const found = answer.reports.flatMap(({ findings }: { findings: { type: string; bands?: number }[] }) => findings);
  assert.ok(found.some(({ type, bands }: { type: string; bands?: number }) => type === "grade" && bands === -1));
  assert.ok(found.some(({ type }: { type: string }) => type === "actor"));
});

function statementsOf(folder: string) {
  const database = new DatabaseSync(join(folder, "statements.db"), { readOnly: true });
  try {
    return database.prepare("SELECT id, kept_at FROM statements ORDER BY seq").all();
  } finally {
    database.close();
  }
}

test("nothing real was touched, the same comes each time, and it is there after a new start", async () => {
  assert.equal(service.ledger.size, 0);
  assert.deepEqual(
    readdirSync(service.folder).filter((name) => !before_.includes(name)),
    ["sample"],
  );
  const { loadSample } = await import("../../usecases/sample/load-sample.ts");
  const { sampleFolder } = await import("../../usecases/sample/sample-folder.ts");
  const again = join(service.folder, "again");
  await loadSample(again);
  const first = sampleFolder(service.folder);
  assert.deepEqual(statementsOf(sampleFolder(again)), statementsOf(first));
  assert.deepEqual(readdirSync(join(sampleFolder(again), "editions")), readdirSync(join(first, "editions")));
  const restarted = createServer(new Service(openStore(again), undefined), { hosts: HOSTS });
  await restarted.ready();
  const isLoaded = async () => {
    const session = await restarted.inject({ url: "/api/v1/session", headers: { host: "localhost" } });
    return session.json().sample_loaded;
  };
  for (let tries = 0; tries < 600 && !(await isLoaded()); tries += 1) await wait(100);
  assert.equal(await isLoaded(), true);
  await restarted.close();
});

test("one call removes all of it", async () => {
  const removed = await service.ask("DELETE", "/api/v1/sample");
  assert.deepEqual(removed.json, { sample_loaded: false, prefix: "/sample" });
  assert.equal(existsSync(join(service.folder, "sample")), false);
  assert.equal((await fetch(`${addressOf()}/sample/api/v1/session`)).status, 404);
  assert.equal((await service.ask("DELETE", "/api/v1/sample")).status, 200);
});
