// Do callers who wait get the same answers, and the ledger the same bodies, from threads as from this one?

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { canonicalBytes } from "@portcullis/ledger";
import { memorySource } from "../../test/memory-source.ts";
import { readSubject } from "../subjects/subject-fields.ts";
import { loadVocabulary } from "../subjects/vocabulary.ts";
import { openScreening } from "../usecases/screen.ts";
import { screeningBody } from "../usecases/screening-ledger.ts";
import { AnswerPool } from "./answer-pool.ts";
import type { Question } from "./answer-question.ts";
import { DEFAULT_POLICY } from "./policy.ts";
import { screenReading } from "./screen-subject.ts";

const source = memorySource();
after(() => source.close());

const NAMES = [
  "Zhao Guangzong",
  "Brackenfold Shipping Ltd",
  "Wilhelmina Ostrander",
  "Marius Oldenkott",
  "…",
  'Žofie "Q" \\ 赵',
];

const questions: readonly Question[] = Array.from({ length: 60 }, (_, at) => ({
  fields: { id: at % 3 === 0 ? "" : `s${at}`, name: NAMES[at % NAMES.length] ?? "", country: ["China"] },
  policy: { ...DEFAULT_POLICY, threshold: 0.5 + (at % 25) / 100 },
}));

async function opened() {
  const [searchable, vocabulary] = await Promise.all([
    openScreening(source, {}, DEFAULT_POLICY, false),
    loadVocabulary(),
  ]);
  /** What is answered and recorded, the plain way. */
  const wanted = ({ fields, policy }: Question) => {
    const reading = readSubject(fields, vocabulary);
    const basis = { ...searchable.basis, policy };
    const line = screenReading(searchable.snapshot.reader, reading, basis);
    const body = canonicalBytes(screeningBody(reading.subject, basis, searchable.snapshot.meta.editions, line));
    return {
      hits: line.hits,
      body,
      subject: reading.subject === undefined ? "" : reading.subject.id || line.screening,
    };
  };
  return { searchable, vocabulary, wanted };
}

async function check(pool: AnswerPool, { searchable, wanted }: Awaited<ReturnType<typeof opened>>): Promise<void> {
  const answers = await Promise.all(questions.map((question) => pool.ask(searchable, question)));
  for (const [at, { hits, subject, body }] of answers.entries()) {
    const right = wanted(questions[at] as Question);
    assert.deepEqual(hits, right.hits);
    assert.equal(subject, right.subject);
    assert.equal(Buffer.from(body).toString("utf8"), right.body.toString("utf8"));
  }
  assert.ok(answers.some(({ hits }) => hits.length > 0) && answers.some(({ hits }) => hits.length === 0));
}

async function untilThreads(pool: AnswerPool): Promise<void> {
  for (let waited = 0; pool.threadsReady < 2; waited += 1) {
    assert.ok(waited < 600, "the threads did not come");
    await wait(50);
  }
}

test("the answers and bodies are those of one thread, byte for byte: alone, with threads, and after a snapshot was forgotten", async () => {
  const all = await opened();
  const pool = new AnswerPool(all.vocabulary, 2);
  try {
    const first = questions[0] as Question;
    assert.deepEqual((await pool.ask(all.searchable, first)).hits, all.wanted(first).hits);
    assert.equal(pool.threadsReady, 0);
    await check(pool, all);
    await untilThreads(pool);
    await check(pool, all);
    pool.forget(all.searchable);
    await check(pool, all);
    // Another scope is another snapshot or other groups of it.
    const uk = await openScreening(source, { lists: ["uk"] }, DEFAULT_POLICY, false);
    const hits = await Promise.all(questions.map((question) => pool.ask(uk, question)));
    assert.ok(hits.flatMap((answer) => answer.hits).every(({ list }) => list === "uk"));
  } finally {
    await pool.close();
  }
});

test("when threads end, whoever waits is told, and the next are answered", async () => {
  const all = await opened();
  const pool = new AnswerPool(all.vocabulary, 2);
  await check(pool, all);
  await untilThreads(pool);
  // So many that threads which go on while this one stands still do not come to their end.
  const many = Array.from({ length: 50 }, () => questions).flat();
  const waiting = Promise.allSettled(many.map((question) => pool.ask(all.searchable, question)));
  await new Promise(setImmediate);
  await new Promise(setImmediate);
  await pool.close();
  const settled = await waiting;
  assert.ok(settled.some(({ status }) => status === "rejected"));
  await check(pool, all);
});
