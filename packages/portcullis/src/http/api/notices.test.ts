// Is a notice read at its characters, kept as a person decided, and screened for from then on? Through the server, on texts of our own and
// on the labelled ones of the mirror.

import assert from "node:assert/strict";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import PDFDocument from "pdfkit";
import { starterService } from "../../../test/starter-service.ts";

const MIRROR = process.env["PORTCULLIS_MIRROR"];
const NOTICES = MIRROR === undefined ? "" : join(MIRROR, "notices");
const skip = existsSync(NOTICES) ? false : "PORTCULLIS_MIRROR names no mirror with notices";

const TEXT = `25 March 2024
The UK has today sanctioned a front company, Lanternbrook Optical Works Limited, and two individuals, Talbit Orelin and Osric Fenwick, who are members of APT31. They face an asset freeze and a travel ban.
The NCSC assesses that it is highly likely that the Lamp Commission was compromised by a Chinese state-affiliated entity between 2021 and 2022.
The NCSC is almost certain that APT31 unsuccessfully targeted members of the museum board.
A spokesperson for the Chinese embassy said the claims are completely fabricated and malicious slanders.`;

const ABOUT = { name: "Notice of the lamps", publisher: "FCDO", stated_on: "2024-03-25" };

interface Fact {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly predicate: string;
  readonly [field: string]: unknown;
}

let service: Awaited<ReturnType<typeof starterService>>;
before(async () => {
  service = await starterService();
});
after(() => service.close());

const read = (text: string) => service.post("/api/v1/notices/read", { text, ...ABOUT });

test("every fact is its characters, and nothing is kept by reading", async () => {
  const { facts, screened, text, statements, designated, supported } = await read(TEXT);
  assert.equal(text, TEXT);
  assert.equal(supported, true);
  for (const { start, end, text: words } of facts as Fact[]) assert.equal(TEXT.slice(start, end), words);
  const types = new Set((facts as Fact[]).map(({ type }) => type));
  for (const type of ["designated", "relation", "attribution", "measure", "denial", "group", "likelihood"]) {
    assert.ok(types.has(type), type);
  }
  assert.equal(designated.length, 3);
  assert.deepEqual(
    screened.map(({ listed }: { listed: boolean }) => listed),
    [false, false, false],
  );
  const deciding = (facts as Fact[]).filter(({ type }) => !["group", "likelihood", "confidence"].includes(type));
  assert.equal(deciding.length, statements.length);
  assert.equal(new Set((facts as Fact[]).map(({ id }) => id)).size, facts.length);
  assert.deepEqual((await service.get("/api/v1/provisional")).entries, []);
});

test("whom a list holds already is told with the hit", async () => {
  const { screened } = await read("The UK sanctioned Zhao Guangzong, a hacker.");
  assert.equal(screened[0].listed, true);
  assert.equal(screened[0].hits[0].party, "uk/CYB0045");
});

test("accepted is kept, corrected is the reviewer's, rejected stays out and is recorded; entries are screened for", async () => {
  for (const name of ["Talbit Orellin", "Amarachi Okonjo-Fields", "Orelin, Talbit"]) {
    await service.post("/api/v1/screenings", { name, kind: "person" });
  }
  const { facts } = (await read(TEXT)) as { facts: Fact[] };
  const of = (type: string, words: string) => {
    const found = facts.find((fact) => fact.type === type && fact.label.includes(words));
    assert.ok(found, `${type} ${words}`);
    return found;
  };
  const wrong = of("designated", "Osric Fenwick");
  const misspelt = of("designated", "Talbit Orelin");
  const grade = of("likelihood", "almost certain");
  const named = new Set([wrong.id, misspelt.id, grade.id]);
  const accepted = facts.map(({ id }) => id).filter((id) => !named.has(id));
  const kept = await service.post("/api/v1/notices/keep", {
    text: TEXT,
    ...ABOUT,
    accepted,
    corrected: [
      { id: misspelt.id, text: "Talbit Orellin" },
      { id: grade.id, text: "likely" },
    ],
    rejected: [wrong.id],
    provisional: true,
  });
  assert.deepEqual(kept.undecided, []);
  assert.deepEqual([kept.screened_again, kept.alerts.length], [3, 2]);
  const opened = await service.get(`/api/v1/alerts/${kept.alerts[0]}`);
  assert.deepEqual([opened.source, opened.provisional, opened.subject.name], ["notice", true, "Talbit Orellin"]);
  assert.deepEqual(kept.entries, [
    "provisional/2024-03-25-lanternbrook-optical-works-limited",
    "provisional/2024-03-25-talbit-orellin",
  ]);
  const claims = await service.get("/api/v1/groups/APT31?as_of=2024-03-25");
  const targeted = claims.statements.find(({ predicate }: Fact) => predicate === "targeted");
  assert.deepEqual([targeted.grade.words, targeted.grade.low, targeted.polarity], ["likely", 0.55, "no"]);
  const mine = await service.get("/api/v1/groups/Talbit%20Orellin");
  const designation = mine.statements.find(({ predicate }: Fact) => predicate === "designated");
  assert.equal(designation.speaker.text, "FCDO");
  assert.deepEqual(
    mine.stances.map(({ predicate, speaker }: Fact & { speaker: { text: string } }) => [predicate, speaker.text]),
    [["corrects", "local"]],
  );
  const out = await service.get("/api/v1/groups/Osric%20Fenwick");
  assert.equal(
    out.statements.some(({ predicate }: Fact) => predicate === "designated"),
    false,
  );
  const { entries } = await service.get("/api/v1/provisional");
  assert.deepEqual(
    entries.map(({ state, list, publisher }: Fact) => [state, list, publisher]),
    [
      ["open", "uk", "FCDO"],
      ["open", "uk", "FCDO"],
    ],
  );
  const found = await service.post("/api/v1/notices/read", { text: "The UK sanctioned Talbit Orellin, a hacker." });
  assert.equal(found.screened[0].hits[0].provisional, true);
});

test("decided again, the newer decision stands; nothing is lost", async () => {
  const text = "The Treasury sanctioned Wendel Marrowby, a member of LANTERN BEAR.";
  const about = { text, name: "Again", publisher: "Treasury", stated_on: "2024-03-26" };
  const { facts } = (await service.post("/api/v1/notices/read", about)) as { facts: Fact[] };
  const relation = facts.find(({ type }) => type === "relation");
  assert.ok(relation?.id);
  const keep = (accepted: string[], rejected: string[]) =>
    service.post("/api/v1/notices/keep", { ...about, accepted, rejected });
  const ties = async () => {
    const { json } = await service.ask("GET", "/api/v1/groups/Wendel%20Marrowby");
    return (json.statements ?? []).filter(({ predicate }: Fact) => predicate === "member-of").length;
  };
  await keep([relation.id], []);
  assert.equal(await ties(), 1);
  await keep([], [relation.id]);
  assert.equal(await ties(), 0);
  await keep([relation.id], []);
  assert.equal(await ties(), 1);
  await keep([relation.id], []);
  assert.equal(await ties(), 1);
});

test("an entry is dropped with its reason, and who is dropped is screened for no more", async () => {
  const id = encodeURIComponent("provisional/2024-03-25-lanternbrook-optical-works-limited");
  await service.post(`/api/v1/provisional/${id}/drop`, { reason: "a shop for lamps" });
  const { entries } = await service.get("/api/v1/provisional?state=dropped");
  assert.deepEqual(
    entries.map(({ ground, closed_by }: Fact) => [ground, closed_by]),
    [["a shop for lamps", "local"]],
  );
  const settled = await service.post("/api/v1/provisional/2024-03-25-talbit-orellin/settle", {
    party: "uk/CYB0045",
    reason: "for this test",
  });
  assert.equal(settled.party, "uk/CYB0045");
  const unknown = await service.ask("POST", "/api/v1/provisional/nobody/drop", { reason: "x" });
  assert.deepEqual([unknown.status, unknown.json.code], [404, "ENTRY_UNKNOWN"]);
});

test("what is no decision on this text is refused whole", async () => {
  const body = { text: TEXT, ...ABOUT, accepted: ["designated-0-00000000"] };
  const refused = await service.ask("POST", "/api/v1/notices/keep", body);
  assert.deepEqual([refused.status, refused.json.code], [400, "DECISION_INVALID"]);
  const { facts } = (await read(TEXT)) as { facts: Fact[] };
  const [first] = facts;
  const beyond = { ...body, accepted: [], corrected: [{ id: first?.id, start: 0, end: TEXT.length + 1 }] };
  assert.equal((await service.ask("POST", "/api/v1/notices/keep", beyond)).json.code, "DECISION_INVALID");
  const both = await service.ask("POST", "/api/v1/notices/read", { text: "a", html: "b" });
  assert.equal(both.status, 422);
  for (const bytes of ["", "%PDF-1.7 no", "No PDF, but a text.", "PK\u0003\u0004"]) {
    const body = { pdf_base64: Buffer.from(bytes).toString("base64") };
    const damaged = await service.ask("POST", "/api/v1/notices/read", body);
    assert.deepEqual([damaged.status, damaged.json.code], [400, "DOCUMENT_DAMAGED"], bytes);
  }
});

/** A PDF with one page that says this. */
async function pdfOf(text: string): Promise<string> {
  const file = new PDFDocument();
  const parts: Buffer[] = [];
  file.on("data", (part: Buffer) => parts.push(part));
  const ended = once(file, "end");
  file.text(text);
  file.end();
  await ended;
  return Buffer.concat(parts).toString("base64");
}

test("a PDF is read by its text; one without text is told, not read as empty", async () => {
  const asked = { pdf_base64: await pdfOf("OFAC sanctioned Talbit Orelin.") };
  const { text } = await service.post("/api/v1/notices/read", asked);
  assert.equal(text.trim(), "OFAC sanctioned Talbit Orelin.");
  const empty = await service.ask("POST", "/api/v1/notices/read", { pdf_base64: await pdfOf("") });
  assert.deepEqual([empty.status, empty.json.code], [400, "DOCUMENT_DAMAGED"]);
});

test("the labelled texts of the mirror: every fact is its characters", { skip }, async () => {
  let facts = 0;
  for (const file of readdirSync(NOTICES).filter((name) => name.endsWith(".json"))) {
    const { text } = JSON.parse(readFileSync(join(NOTICES, file), "utf8")) as { text: string };
    const answer = await service.post("/api/v1/notices/read", { text });
    for (const { start, end, text: words } of answer.facts as Fact[]) assert.equal(text.slice(start, end), words);
    facts += answer.facts.length;
  }
  assert.ok(facts > 100, `${facts} facts`);
});
