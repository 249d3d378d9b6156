// Is a file that somebody sends screened whole, once, and can its answers be had again whatever happens on the way? Against a service
// that listens, with a ledger of its own.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { openLedger, recallAll } from "@portcullis/ledger";
import { parse } from "csv-parse/sync";
import { watchProblems } from "../../../test/named-problems.ts";
import { writeSmallMirror } from "../../../test/small-mirror.ts";
import { openStore } from "../../store/store.ts";
import { ScreeningLedger } from "../../usecases/screening-ledger.ts";
import { updateLists } from "../../usecases/update-lists.ts";
import { createServer } from "../server.ts";
import { Service } from "../service.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "portcullis-jobs-"));
const store = openStore(join(FOLDER, "data"));
const mirror = writeSmallMirror(join(FOLDER, "mirror"));
const ledger = await openLedger(join(store.folder, "ledger"));
const service = new Service(store, new ScreeningLedger(ledger, store));
service.mirror = mirror;
const app = watchProblems(createServer(service, { hosts: ["127.0.0.1"] }));
let address = "";

// biome-ignore lint/suspicious/noExplicitAny: what comes back is looked at field by field
type Json = any;

before(async () => {
  const quiet = { onProgress: () => {}, onOutcome: () => {} };
  await updateLists(store, { actor: "local", mirror, lists: [], now: new Date(), ...quiet });
  address = `${await app.listen({ host: "127.0.0.1", port: 0 })}/api/v1`;
});
after(async () => {
  await app.close();
  await ledger.close();
  rmSync(FOLDER, { recursive: true });
});

async function submit(body: string | Uint8Array, query: Readonly<Record<string, string>> = {}): Promise<Response> {
  const headers = { "content-type": "application/octet-stream" };
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  return fetch(`${address}/jobs?${new URLSearchParams(query)}`, {
    method: "POST",
    body: new Uint8Array(bytes),
    headers,
  });
}

test("a file sent again with its Idempotency-Key is one job; another of the same length is refused", async () => {
  const send = async (name: string) => {
    const headers = { "content-type": "text/csv", "idempotency-key": "file-1" };
    const answer = await fetch(`${address}/jobs?name=a.csv`, { method: "POST", headers, body: `id,name\n1,${name}\n` });
    return {
      status: answer.status,
      replayed: answer.headers.get("idempotency-replayed"),
      body: (await answer.json()) as Json,
    };
  };
  const [first, again, other] = [await send("Ottoline"), await send("Ottoline"), await send("Pelagia ")];
  assert.deepEqual([first.status, first.replayed, again.status, again.replayed], [202, null, 202, "true"]);
  assert.equal(again.body.id, first.body.id);
  assert.deepEqual([other.status, other.body.code], [422, "IDEMPOTENCY_KEY_REUSED"]);
  assert.equal((await follow(first.body.id)).at(-1), "done");
});

async function job(id: string): Promise<Json> {
  return (await fetch(`${address}/jobs/${id}`)).json();
}

/** Follows a job by its events to its end. @returns the names of the events */
async function follow(id: string): Promise<readonly string[]> {
  const answer = await fetch(`${address}/jobs/${id}/events`);
  assert.match(String(answer.headers.get("content-type")), /^text\/event-stream/);
  const text = await answer.text();
  return [...text.matchAll(/^event: (.*)$/gm)].map(([, name = ""]) => name);
}

async function done(body: string | Uint8Array, query: Readonly<Record<string, string>> = {}): Promise<Json> {
  const answer = await submit(body, query);
  const taken: Json = await answer.json();
  assert.equal(answer.status, 202, JSON.stringify(taken));
  assert.equal(answer.headers.get("location"), `/api/v1/jobs/${taken.id}`);
  const events = await follow(taken.id);
  assert.equal(events.at(-1), "done", JSON.stringify(await job(taken.id)));
  return job(taken.id);
}

async function result(
  id: string,
  format = "ndjson",
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${address}/jobs/${id}/result?format=${format}`, { headers });
}

async function lines(id: string): Promise<Json[]> {
  return (await (await result(id)).text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** What the ledger has of a job: row → screening hash, read back from its files. */
async function recorded(id: string): Promise<ReadonlyMap<number, readonly [entry: number, screening: string]>> {
  await ledger.publish();
  const rows = new Map<number, readonly [number, string]>();
  for await (const recalled of recallAll(ledger.files, ledger.size, ledger.keys.bodies)) {
    if (recalled.state !== "body") continue;
    const { job: of, answer } = JSON.parse(Buffer.from(recalled.body).toString()) as Json;
    const { entry } = recalled;
    if (of?.id !== id) continue;
    assert.equal(rows.has(of.row), false, `row ${of.row} is in the ledger twice`);
    rows.set(of.row, [entry, answer.screening]);
  }
  return rows;
}

const CUSTOMERS = [
  "id,name,kind,birth_date,country",
  "1,Zhao Guangzong,person,1985-11-12,China",
  "2,Harmless Person,person,1990-01-01,France",
  "3,,person,,",
  "4,\"=cmd|'/c calc'!A1\",person,,",
  "5,Brackenfold Shipping Ltd,organisation,,Malta",
];

test("every row is answered in order, and stands in the ledger once with the same answer", async () => {
  const {
    id,
    counts,
    done: rows,
    total,
    lists,
    editions,
    state,
  } = await done(CUSTOMERS.join("\n"), { name: "customers.csv" });
  assert.deepEqual([state, rows, total], ["done", 5, 5]);
  assert.deepEqual([counts.subjects, counts.hits, counts.errors, counts.clear], [5, 2, 1, 2]);
  assert.deepEqual(lists, { test: 2 });
  assert.equal(editions[0].list, "test");
  const answers = await lines(id);
  assert.deepEqual(
    answers.map(({ id: subject, status }) => [subject, status]),
    [
      ["1", "hits"],
      ["2", "clear"],
      ["3", "error"],
      ["4", "clear"],
      ["5", "hits"],
    ],
  );
  const rowsRecorded = await recorded(id);
  assert.deepEqual(
    [...rowsRecorded].map(([row, [entry, screening]]) => [row, entry, screening]),
    answers.map(({ entry, screening }, at) => [at + 2, entry, screening]),
  );
});

test("columns are guessed, can be corrected, and other names, separators and encodings are read", async () => {
  const head = "Kunde;Vorname;Nachname;Geburtsdatum;Land;Reisepass-Nr\r\n";
  const file = Buffer.from(
    `${head}17;Guangzong;Zhao;12.11.1985;China;E 1234567\r\n18;J\u00fcrgen;M\u00fcller;;Germany;\r\n`,
    "latin1",
  );
  const guess: Json = await (await fetch(`${address}/jobs/guess`, { method: "POST", body: file })).json();
  assert.deepEqual([guess.format, guess.delimiter, guess.encoding, guess.rows_guess], ["csv", ";", "windows-1252", 2]);
  assert.deepEqual(guess.map, {
    id: "Kunde",
    name: ["Vorname", "Nachname"],
    birth_date: "Geburtsdatum",
    country: "Land",
    identifiers: "Reisepass-Nr",
  });
  assert.deepEqual(guess.columns[2], { column: "Nachname", sample: ["Zhao", "M\u00fcller"], field: "name" });
  const { id, counts } = await done(file, { columns: JSON.stringify(guess.map), name: "Kunden.csv" });
  assert.equal(counts.hits, 1);
  const [first] = await lines(id);
  assert.equal(first.hits[0].party, "test/T0001");
  assert.ok(first.hits[0].evidence.some(({ field, bits }: Json) => field === "birth_date" && bits > 0));
  const table = parse(await (await result(id, "csv")).text(), { columns: true, bom: true }) as Json[];
  assert.equal(table[1].name, "J\u00fcrgen M\u00fcller");
});

test("a workbook, NDJSON and gzip say the same as CSV; dates of a workbook are dates", async () => {
  const csv = await done(CUSTOMERS.join("\n"));
  const hashes = async (id: string) => (await lines(id)).map(({ screening }) => screening);
  const expected = await hashes(csv.id);
  const zipped = await done(gzipSync(CUSTOMERS.join("\n")));
  assert.deepEqual(await hashes(zipped.id), expected);
  const objects = parse(CUSTOMERS.join("\n"), { columns: true }) as Json[];
  const ndjson = await done(objects.map((each) => JSON.stringify({ ...each, customer: each.name })).join("\n"), {
    columns: JSON.stringify({ id: "id", name: "customer", kind: "kind", birth_date: "birth_date", country: "country" }),
  });
  // A bad row is named by its place, which is another here.
  assert.deepEqual((await hashes(ndjson.id)).toSpliced(2, 1), expected.toSpliced(2, 1));
  // A workbook by another hand: Python's own library, where there is one, would do; these parts are as Excel writes them.
  const book = (await (await result(csv.id, "xlsx")).bytes()) as Uint8Array;
  const again = await done(book, { name: "again.xlsx", columns: JSON.stringify({ id: "id", name: "name" }) });
  assert.equal(again.format, "xlsx");
  assert.equal(again.counts.hits, 2);
});

test("no cell of a table can be taken for a formula, and the texts come back", async () => {
  const hostile = [
    "=1+1",
    "+1",
    "-1+1",
    "@SUM(A1)",
    "\tx=1",
    "  =1",
    "\uff1d1",
    "'quoted",
    'a "b", c',
    "O'Hara -Smith",
  ];
  const file = hostile.map((name, at) => JSON.stringify({ id: `h${at}`, name: `${name} Nobody` })).join("\n");
  const { id } = await done(file);
  const text = await (await result(id, "csv")).text();
  const table = parse(text, { columns: true, bom: true }) as Json[];
  assert.equal(table.length, hostile.length);
  for (const row of table) {
    for (const [column, cell] of Object.entries(row as Record<string, string>)) {
      assert.ok(!/^[\s]*[=+@\uff1d]/.test(cell) && !/^-(?!\d+(\.\d+)?$)/.test(cell), `${column}: ${cell}`);
    }
  }
  assert.equal(table[0].name, "'=1+1 Nobody");
  assert.equal(table[8].name, 'a "b", c Nobody');
  const book = join(FOLDER, "book.xlsx");
  writeFileSync(book, await (await result(id, "xlsx")).bytes());
  execFileSync("unzip", ["-tq", book]);
  const sheet = execFileSync("unzip", ["-p", book, "xl/worksheets/sheet1.xml"], { encoding: "utf8" });
  assert.equal(sheet.includes("<f>"), false);
  assert.ok(sheet.includes('<c t="inlineStr"><is><t xml:space="preserve">=1+1 Nobody</t></is></c>'));
});

test("a download that broke off goes on where it was", async () => {
  const rows = Array.from({ length: 600 }, (_, at) => `${at},Person ${String.fromCharCode(65 + (at % 26))}olt Number`);
  const { id } = await done(["id,name", ...rows].join("\n"));
  for (const format of ["ndjson", "csv", "xlsx"]) {
    const whole = Buffer.from(await (await result(id, format)).arrayBuffer());
    const head = await result(id, format, { range: "bytes=0-999" });
    assert.equal(head.status, 206);
    const rest = await result(id, format, { range: "bytes=1000-" });
    assert.equal(rest.headers.get("content-range"), `bytes 1000-${whole.length - 1}/${whole.length}`);
    const parts = [await head.arrayBuffer(), await rest.arrayBuffer()].map((each) => Buffer.from(each));
    assert.deepEqual(Buffer.concat(parts), whole);
    assert.match(
      String(rest.headers.get("content-disposition")),
      new RegExp(`^attachment; filename="upload-screened.${format}"`),
    );
  }
  assert.equal((await result(id, "csv", { range: "bytes=99999999-" })).status, 416);
});

test("a job is cancelled with what it has done, and removed with its files", async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => `${at},Abigail Thornquist${at}`);
  const taken: Json = await (await submit(["id,name", ...rows].join("\n"))).json();
  while ((await job(taken.id)).done === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  assert.equal((await result(taken.id)).status, 409);
  const cancelled: Json = await (await fetch(`${address}/jobs/${taken.id}/cancel`, { method: "POST" })).json();
  assert.equal(cancelled.state, "cancelled");
  assert.ok(cancelled.done > 0 && cancelled.done < 20_000, `${cancelled.done}`);
  const answers = await lines(taken.id);
  assert.equal(answers.length, cancelled.done);
  assert.equal((await recorded(taken.id)).size, cancelled.done);
  assert.equal((await fetch(`${address}/jobs/${taken.id}/cancel`, { method: "POST" })).status, 409);
  assert.equal((await fetch(`${address}/jobs/${taken.id}`, { method: "DELETE" })).status, 204);
  assert.equal((await fetch(`${address}/jobs/${taken.id}`)).status, 404);
});

test("what is wrong with a file as a whole is told before it is taken, and nothing of it stays", async () => {
  const { jobs: before } = (await (await fetch(`${address}/jobs?limit=200`)).json()) as Json;
  for (const [body, query, status, code] of [
    ["", {}, 400, "FILE_EMPTY"],
    ["a,b\n1,2\n", {}, 400, "HEADER_MISSING"],
    ["id,name\n1,x\n", { columns: '{"name":"Nome"}' }, 400, "COLUMN_MISSING"],
    ["id,name\n1,x\n", { columns: '{"who":"name"}' }, 422, "COLUMNS_INVALID"],
    ["id,name\n1,x\n", { columns: "{" }, 422, "COLUMNS_INVALID"],
    ['[{"name":"x"}]', {}, 400, "JSON_INVALID"],
    [Buffer.from([0, 1, 2, 3, 0]), {}, 400, "FILE_NOT_TEXT"],
    [Buffer.from("PK\u0003\u0004 no zip"), {}, 400, "XLSX_INVALID"],
    ["id,name\n1,x\n", { threshold: "2" }, 422, "REQUEST_INVALID"],
    ["id,name,name\n1,x,y\n", { columns: '{"name":"name"}' }, 400, "HEADER_DUPLICATE"],
  ] as const) {
    const answer = await submit(body, query);
    const problem: Json = await answer.json();
    assert.deepEqual([answer.status, problem.code], [status, code], JSON.stringify([body, problem]));
  }
  const unknown = await submit("id,name\n1,Somebody Else\n", { lists: "nowhere" });
  const { id }: Json = await unknown.json();
  await follow(id);
  assert.deepEqual([(await job(id)).state, (await job(id)).error.code], ["failed", "LIST_UNKNOWN"]);
  const { jobs } = (await (await fetch(`${address}/jobs?limit=200`)).json()) as Json;
  assert.equal(jobs.length, before.length + 1);
});

test("ids are no paths", async () => {
  for (const id of ["%2e%2e%2fregister.json", "..%2f..%2fetc", "0-zzzzzzzz", "a".repeat(40)]) {
    for (const path of ["", "/result", "/events"]) {
      const { status } = await fetch(`${address}/jobs/${id}${path}`);
      assert.ok(status === 404, `${id}${path}: ${status}`);
    }
  }
});

test("the lists are brought up to date as a job, and an edition that comes into force is in the ledger", async () => {
  const csv = readFileSync(join(mirror, "test.csv"), "utf8");
  writeFileSync(join(mirror, "later.csv"), `${csv}T0004,person,Orsolya Vandersteen,,,Hungary\n`);
  const index = JSON.parse(readFileSync(join(mirror, "mirror.json"), "utf8"));
  const [edition] = index.lists.test.editions;
  index.lists.test.editions.push({ ...edition, published: "2024-04-02", files: ["later.csv"] });
  writeFileSync(join(mirror, "mirror.json"), JSON.stringify(index));
  const answer = await fetch(`${address}/update`, {
    method: "POST",
    body: JSON.stringify({ list: "test" }),
    headers: { "content-type": "application/json" },
  });
  assert.equal(answer.status, 202);
  const { id }: Json = await answer.json();
  await follow(id);
  const { state, outcomes } = await job(id);
  assert.deepEqual([state, outcomes], ["done", [{ list: "test", outcome: "loaded" }]]);
  await ledger.publish();
  const entries: Json[] = [];
  for await (const recalled of recallAll(ledger.files, ledger.size, ledger.keys.bodies)) {
    if (recalled.state === "body" && recalled.envelope.type === "edition") {
      entries.push(JSON.parse(Buffer.from(recalled.body).toString()));
    }
  }
  assert.deepEqual(
    entries.map(({ list, published, parties }) => [list, published, parties]),
    [
      ["test", "2024-03-25", 3],
      ["test", "2024-04-02", 4],
    ],
    "what was brought before the service looked is entered with it",
  );
  const found = await done("id,name\n1,Orsolya Vandersteen\n");
  assert.equal(found.counts.hits, 1);
});
