// Does a group's page say who ties whom to it, and does drift come over HTTP as the command has it?

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { findDrift } from "@portcullis/notices";
import { named, stated } from "@portcullis/register/statements";
import { starterService } from "../../../test/starter-service.ts";
import { GRAPH_NODES_MAX, pictureOf } from "../../usecases/group-graph.ts";
import { withStatements } from "../../usecases/with-writer.ts";

const RELEASE = `25 March 2024
The UK has sanctioned Talbit Orelin, who is a member of APT31. He faces an asset freeze.
The NCSC is almost certain that APT31 unsuccessfully targeted members of the museum board.
A spokesperson for the Chinese embassy said the claims are completely fabricated and malicious slanders.`;

let service: Awaited<ReturnType<typeof starterService>>;
before(async () => {
  service = await starterService();
  const about = { text: RELEASE, name: "Release", publisher: "FCDO", stated_on: "2024-03-25" };
  const { facts } = await service.post("/api/v1/notices/read", about);
  const accepted = facts.map(({ id }: { id: string }) => id);
  await service.post("/api/v1/notices/keep", { ...about, accepted });
});
after(() => service.close());

interface Event {
  readonly kind: string;
  readonly on: string;
  readonly speaker: string;
  readonly denied_by?: readonly string[];
}

test("ties, acts and their denials stand in the picture and on the timeline", async () => {
  const { graph, timeline, statements } = await service.get("/api/v1/groups/APT31");
  const tie = graph.edges.find(({ predicate }: { predicate: string }) => predicate === "member-of");
  assert.deepEqual([tie.from, tie.to, tie.speaker], ["name/talbitorelin", "name/apt31", "FCDO"]);
  const act = graph.edges.find(({ predicate }: { predicate: string }) => predicate === "targeted");
  assert.equal(act.denied_by.length, 1);
  assert.deepEqual([act.polarity, act.grade.words], ["no", "almost certain"]);
  const kinds = new Set((timeline as Event[]).map(({ kind }) => kind));
  for (const kind of ["operation", "designation", "response", "statement", "denial"]) assert.ok(kinds.has(kind), kind);
  const ids = new Set(graph.nodes.map(({ id }: { id: string }) => id));
  for (const { from, to, statement } of graph.edges) {
    assert.ok(ids.has(from) && ids.has(to));
    assert.ok(statements.some(({ id }: { id: string }) => id === statement));
  }
});

test("the day before, and before it was known, nothing is stated", async () => {
  for (const query of ["as_of=2024-03-24", "known_at=2024-03-25"]) {
    const { status, json } = await service.ask("GET", `/api/v1/groups/APT31?${query}`);
    assert.deepEqual([status, json.code], [404, "NOBODY_OF_THAT_NAME"], query);
  }
  const wrong = await service.ask("GET", "/api/v1/groups/APT31?as_of=yesterday");
  assert.equal(wrong.status, 422);
});

test("groups are found by a part of a name", async () => {
  const { groups } = await service.get("/api/v1/groups?q=apt");
  assert.deepEqual(
    groups.map(({ names }: { names: string[] }) => names[0]),
    ["APT31"],
  );
  assert.deepEqual((await service.get("/api/v1/groups?q=nosuchgroup")).groups, []);
});

test("a party is told with what its list says", async () => {
  const { about, statements } = await service.get("/api/v1/groups/uk%2FCYB0046");
  assert.equal(about.kind, "party");
  assert.ok(statements.some(({ predicate }: { predicate: string }) => predicate === "designated"));
});

test("a picture has no more nodes than can be read, the ties first, and says what it leaves out", () => {
  const common = {
    speaker: named("S"),
    statedOn: "2024-01-01",
    polarity: "yes",
    source: { document: "d", start: 0, end: 1 },
  } as const;
  const many = Array.from({ length: 1_000 }, (_, at) =>
    stated({ ...common, subject: named("Centre"), predicate: "indicates", object: named(`indicator ${at}`) }),
  );
  const tie = stated({ ...common, subject: named("Somebody"), predicate: "member-of", object: named("Centre") });
  const { nodes, edges, left_out } = pictureOf([...many, tie], [], new Set());
  assert.equal(nodes.length, GRAPH_NODES_MAX);
  assert.equal(edges[0]?.predicate, "member-of");
  assert.equal(edges.length + left_out, 1_001);
});

test("drift over HTTP is what the reader finds, at its characters in both texts", async () => {
  const release =
    "The NCSC assesses that it is highly likely that the Lamp Commission was compromised by a Chinese state-affiliated entity.";
  const report = "The Lamp Commission was likely compromised by a state-affiliated entity, the NCSC revealed.";
  const body = {
    release: { name: "r", text: release },
    reports: [
      { name: "a", text: report },
      { name: "b", text: release },
    ],
  };
  const answer = await service.post("/api/v1/drift", body);
  const [changed, same] = answer.reports;
  assert.deepEqual(same.findings, []);
  assert.deepEqual(
    changed.findings.map(({ type, what, bands }: { type: string; what: string; bands?: number }) => [
      type,
      what,
      bands,
    ]),
    findDrift(release, report).map(({ type, what, bands }) => [type, what, bands]),
  );
  const [grade] = changed.findings;
  assert.equal(grade.bands, -1);
  for (const [passage, text] of [
    [grade.release, release],
    [grade.report, report],
  ] as const) {
    assert.equal(text.slice(passage.start, passage.end), passage.text);
    for (const { start, end, words } of passage.grades) assert.equal(text.slice(start, end), words);
  }
  assert.deepEqual([grade.release.grades[0].band, grade.report.grades[0].band], [5, 4]);
  assert.equal(answer.yardstick.length, 7);
});

test("what one changes the others hear of, and a stopping server lets its listeners go", async (t) => {
  const other = await starterService();
  t.after(() => other.close());
  const address = await other.app.listen({ host: "127.0.0.1", port: 0 });
  const response = await fetch(`${address}/api/v1/events`);
  assert.match(String(response.headers.get("content-type")), /^text\/event-stream/);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  assert.ok(reader);
  assert.match(String((await reader.read()).value), /^retry/);
  await withStatements(other.store, () => undefined);
  other.service.events.publish({ type: "alert", id: "a1", version: 2 });
  assert.equal((await reader.read()).value, 'event: alert\ndata: {"type":"alert","id":"a1","version":2}\n\n');
  await other.app.close();
  assert.equal((await reader.read()).done, true);
  assert.equal(other.service.events.listeners, 0);
});
