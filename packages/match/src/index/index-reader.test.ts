// Who is found, in which order, how many, by whom? The reader's promises apart from exactness, which is tested by itself.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Worker } from "node:worker_threads";
import type { Description } from "../description.ts";
import { SCRIPT_TABLES } from "../tables/index.ts";
import { IndexReader } from "./index-reader.ts";
import { IndexWriter } from "./index-writer.ts";

function person(...texts: string[]): Description {
  return { kind: "person", names: texts.map((text) => ({ text })) };
}

function snapshotOf(parties: readonly Description[]): Uint8Array<ArrayBuffer> {
  const writer = new IndexWriter(SCRIPT_TABLES);
  for (const [at, party] of parties.entries()) writer.add(party, at % 3, String(at));
  return writer.freeze({});
}

function readerOf(parties: readonly Description[]): IndexReader {
  return new IndexReader(snapshotOf(parties).buffer, SCRIPT_TABLES);
}

/** Numbers of the parties found, and nothing missing beside an exhaustive search. */
function found(reader: IndexReader, subject: Description, threshold = 0.7, limit = 100): number[] {
  const options = { threshold, limit };
  const matches = reader.search(subject, options);
  assert.deepEqual(matches, reader.searchExhaustively(subject, options));
  return matches.map(({ party }) => party);
}

const SUBJECTS = [
  person("Zhao Guangzong"),
  person("Guang-zong Chao"),
  person("Maksim Jakubez"),
  person("Ali Hasan", "علي حسن"),
  person("Nobody Inparticular"),
  { kind: "organisation", names: [{ text: "Xiao Ruizhi Technology" }] },
] satisfies Description[];

const PARTIES = [
  person("Zhao Guangzong", "赵光宗"),
  person("Maksim Yakubets", "Максим Якубец"),
  person("Ali Hassan"),
  { kind: "organisation", names: [{ text: "Wuhan Xiaoruizhi Science and Technology Co Ltd" }] },
  person("Zhao Guangming"),
] satisfies Description[];

test("an empty index finds nobody", () => {
  const reader = readerOf([]);
  assert.equal(reader.partyCount, 0);
  for (const subject of SUBJECTS) assert.deepEqual(found(reader, subject, 0.5), []);
});

test("an index of one party finds that one, by a reading of its name", () => {
  const reader = readerOf([person("Максим Якубец")]);
  assert.deepEqual(found(reader, person("Yakubets Maksim")), [0]);
  assert.deepEqual(found(reader, person("Ivan Petrov")), []);
});

test("names without a letter, subjects and parties without a name: no hit and no failure", () => {
  const reader = readerOf([person(), person(""), person("--- ***"), person("Zhao Guangzong", "")]);
  for (const subject of [person(), person(""), person("…")]) assert.deepEqual(found(reader, subject, 0.5), []);
  assert.deepEqual(found(reader, person("", "Zhao Guangzong")), [3]);
});

test("parties of one name are all found, in the order in which they were added", () => {
  const reader = readerOf(Array.from({ length: 300 }, () => person("Zhao Guangzong", "Zhao Guangzong")));
  assert.deepEqual(
    found(reader, person("Zhao Guangzong"), 0.7, 1_000),
    Array.from({ length: 300 }, (_, party) => party),
  );
});

test("limit: the best, and none at zero; groups: only theirs", () => {
  const reader = readerOf([person("Zhao Guangming"), person("Zhao Guangzhong"), person("Zhao Guangzong")]);
  const subject = person("Zhao Guangzong");
  assert.deepEqual(found(reader, subject, 0.5, 1), [2]);
  assert.deepEqual(found(reader, subject, 0.5, 0), []);
  const all = reader.search(subject, { threshold: 0.5, limit: 10 });
  for (let most = 0; most <= all.length; most++) {
    assert.deepEqual(reader.search(subject, { threshold: 0.5, limit: most }), all.slice(0, most));
  }
  for (const group of [0, 1, 2]) {
    const theirs = reader.search(subject, { threshold: 0.5, limit: 10, groups: new Set([group]) });
    assert.deepEqual(
      theirs,
      all.filter(({ party }) => party % 3 === group),
    );
  }
  assert.deepEqual(reader.search(subject, { threshold: 0.5, limit: 10, groups: new Set() }), []);
});

test("thresholds: a higher one finds a head of what a lower one finds; above one nobody", () => {
  const reader = readerOf(PARTIES);
  for (const subject of SUBJECTS) {
    const all = reader.search(subject, { threshold: 0.5, limit: 100 });
    for (const threshold of [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1]) {
      assert.deepEqual(
        reader.search(subject, { threshold, limit: 100 }),
        all.filter(({ score }) => score >= threshold),
      );
    }
    assert.deepEqual(reader.search(subject, { threshold: 1.01, limit: 100 }), []);
  }
});

test("an equal identifier finds a party whatever the names, and only with a kind that may be the same document", () => {
  const passport = { kind: "passport", number: "K 123" };
  const reader = readerOf([
    { ...person("Zhao Guangzong"), identifiers: [passport] },
    { ...person("Ni Gaobin"), identifiers: [{ kind: "wallet", number: "K 123" }] },
    { ...person("Cheng Feng"), identifiers: [{ kind: "passport", number: "" }] },
  ]);
  assert.deepEqual(found(reader, { ...person("Somebody Else"), identifiers: [passport] }), [0]);
  assert.deepEqual(found(reader, { ...person(), identifiers: [passport] }), [0]);
  assert.deepEqual(found(reader, { ...person(), identifiers: [{ kind: "passport", number: "" }] }), []);
});

test("kinds that are stated and differ exclude each other; unknown excludes nobody", () => {
  const names = [{ text: "Azure Horizon" }];
  const kinds = ["person", "organisation", "vessel", "aircraft", "unknown"] as const;
  const reader = readerOf(kinds.map((kind) => ({ kind, names })));
  for (const [at, kind] of kinds.entries()) {
    const expected = kind === "unknown" ? [0, 1, 2, 3, 4] : [at, 4];
    assert.deepEqual(found(reader, { kind, names }, 0.5).toSorted(), expected);
  }
});

test("names of a hundred thousand characters are cut, found, and cost no more than long ones", () => {
  const long = [
    "word ".repeat(20_000),
    "a".repeat(100_000),
    "赵".repeat(100_000),
    `Zhao Guangzong ${"x".repeat(99_985)}`,
  ];
  const reader = readerOf([...long.map((text) => person(text)), person("Zhao Guangzong")]);
  for (const [party, text] of long.entries()) {
    const matches = reader.search(person(text), { threshold: 0.5, limit: 10 });
    assert.equal(matches[0]?.party, party);
    assert.equal(reader.description(party).names[0]?.text.length, 100_000);
  }
  assert.equal(found(reader, person("Zhao Guangzong"), 0.5)[0], 4);
});

test("what was searched before does not change an answer, remembered or not", () => {
  const buffer = snapshotOf(PARTIES).buffer;
  const searched = new IndexReader(buffer, SCRIPT_TABLES);
  const forgetful = new IndexReader(buffer, SCRIPT_TABLES, { remember: false });
  for (let round = 0; round < 3; round++) {
    for (const subject of round === 1 ? SUBJECTS.toReversed() : SUBJECTS) {
      const fresh = new IndexReader(buffer, SCRIPT_TABLES).search(subject, { threshold: 0.5, limit: 10 });
      assert.deepEqual(searched.search(subject, { threshold: 0.5, limit: 10 }), fresh);
      assert.deepEqual(forgetful.search(subject, { threshold: 0.5, limit: 10 }), fresh);
    }
  }
});

const WORKER = `
  const { parentPort, workerData } = require("node:worker_threads");
  (async () => {
    const [{ IndexReader }, { SCRIPT_TABLES }] = await Promise.all(workerData.modules.map((url) => import(url)));
    const reader = new IndexReader(workerData.shared, SCRIPT_TABLES);
    parentPort.postMessage(workerData.subjects.map((subject) => reader.search(subject, { threshold: 0.5, limit: 10 })));
  })();`;

function answersOfWorker(shared: SharedArrayBuffer): Promise<unknown> {
  const modules = ["./index-reader.ts", "../tables/index.ts"].map((path) => new URL(path, import.meta.url).href);
  const worker = new Worker(WORKER, { eval: true, workerData: { shared, subjects: SUBJECTS, modules } });
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

test("threads that share one buffer answer alike, and leave it as it was", async () => {
  const bytes = snapshotOf(PARTIES);
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  const reader = new IndexReader(bytes.buffer, SCRIPT_TABLES);
  const expected = SUBJECTS.map((subject) => reader.search(subject, { threshold: 0.5, limit: 10 }));
  assert.ok(expected.flat().length >= 5);
  for (const answers of await Promise.all([answersOfWorker(shared), answersOfWorker(shared)])) {
    assert.deepEqual(answers, expected);
  }
  assert.deepEqual(new Uint8Array(shared), bytes);
});

test("a snapshot cut short anywhere is refused, or answers as the whole one does", () => {
  const bytes = snapshotOf(PARTIES);
  const ask = (buffer: ArrayBuffer) => {
    const reader = new IndexReader(buffer, SCRIPT_TABLES);
    return SUBJECTS.map((subject) => reader.search(subject, { threshold: 0.5, limit: 10 }));
  };
  const expected = ask(bytes.buffer);
  let refused = 0;
  for (let length = 0; length < bytes.length; length++) {
    try {
      assert.deepEqual(ask(bytes.buffer.slice(0, length)), expected);
    } catch (error) {
      assert.equal((error as { code?: string }).code, "SNAPSHOT_FORMAT", `${length} of ${bytes.length}: ${error}`);
      refused += 1;
    }
  }
  assert.ok(refused > bytes.length - 200, `${refused} of ${bytes.length} refused`);
});
