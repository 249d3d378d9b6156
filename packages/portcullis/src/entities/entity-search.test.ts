// Does a thread of its own find what is there, and is a search that takes too long given up without those that come after it?

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Entity } from "./entity.ts";
import { EntityDatabase } from "./entity-database.ts";
import { EntityFinder, type EntitySearch } from "./entity-finder.ts";
import { EntitySearcher, SEARCH_THREAD_LIMITS } from "./entity-search.ts";
import { termsLike } from "./term-likeness.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "portcullis-entities-"));
const PATH = join(FOLDER, "entities.db");
after(() => rmSync(FOLDER, { recursive: true }));

const NAMES = ["Pelagia Quillfeather", "Pelagia Thornquist", "Brackenfold Shipping", "Zoë Quillfeather"];

function entityOf(name: string, at: number): Entity {
  return {
    id: `e-${at}`,
    caption: name,
    schema: at === 2 ? "Company" : "Person",
    properties: { name: [name], country: [at % 2 === 0 ? "fr" : "gb"] },
    datasets: ["test"],
    referents: [],
    target: true,
    first_seen: null,
    last_seen: null,
    last_change: null,
  };
}

const database = new EntityDatabase(PATH, { readOnly: false });
database.fill(NAMES.map((name, at) => ({ list: "test", entity: entityOf(name, at) })));
database.close();

const PAGE = { limit: 10, offset: 0, facets: [["country"], ["schema"]] };
const search = (match: string): EntitySearch => ({ lists: ["test"], facts: [], words: { kind: "match", match } });

test("the thread finds what the file has; totals and facets are of all that is found, pages of some", async (t) => {
  const searcher = new EntitySearcher(PATH);
  t.after(() => searcher.close());
  const finder = new EntityFinder(PATH);
  for (const match of ["pelagia", "quillfeather", "zoe", "nobody", "pelagia OR brackenfold"]) {
    const found = await searcher.find(search(match), PAGE);
    assert.deepEqual(found, finder.find(search(match), PAGE), match);
    const folded = match.split(" OR ");
    const wanted = NAMES.filter((name) => folded.some((word) => name.replace("ë", "e").toLowerCase().includes(word)));
    assert.deepEqual(found.entities.map(({ caption }) => caption).toSorted(), wanted.toSorted());
    assert.equal(
      (found.facets[0] ?? []).reduce((sum, { count }) => sum + count, 0),
      wanted.length,
    );
  }
  // Another search in between, and the first again: what is kept of it is its own.
  const [first, , again] = [
    finder.find(search("pelagia"), PAGE),
    finder.find(search("zoe"), PAGE),
    finder.find(search("pelagia"), { ...PAGE, limit: 1, offset: 1 }),
  ];
  assert.deepEqual([again.total, again.facets], [first.total, first.facets]);
  assert.deepEqual(again.entities, first.entities.slice(1));
  finder.close();
});

test("a search that takes too long is given up, too many are refused, and the next is answered", async (t) => {
  const limits = { ...SEARCH_THREAD_LIMITS, answerMs: 1, waitingMax: 2 };
  const searcher = new EntitySearcher(PATH, limits);
  t.after(() => searcher.close());
  // No thread starts within a millisecond.
  const asked = [1, 2, 3, 4].map(() => searcher.find(search("pelagia"), PAGE));
  const outcomes = (await Promise.allSettled(asked)).map((each) =>
    each.status === "rejected" ? (each.reason as { code: string }).code : "found",
  );
  assert.deepEqual(outcomes, ["SEARCH_TOO_LONG", "SEARCH_TOO_LONG", "SEARCH_TOO_LONG", "SEARCH_BUSY"]);
  limits.answerMs = 60_000;
  assert.equal((await searcher.find(search("pelagia"), PAGE)).total, 2);
});

test("whoever asks while a thread ends, for want of questions or by a fault, is answered", async (t) => {
  const short = new EntitySearcher(PATH, { ...SEARCH_THREAD_LIMITS, answerMs: 60_000, idleMs: 0 });
  t.after(() => short.close());
  for (let times = 0; times < 5; times += 1) {
    assert.equal((await short.find(search("pelagia"), PAGE)).total, 2);
    await new Promise((resolve) => setTimeout(resolve, times));
  }
  const broken = new EntitySearcher(join(PATH, "nowhere"));
  t.after(() => broken.close());
  const outcomes = await Promise.allSettled([1, 2, 3].map(() => broken.find(search("pelagia"), PAGE)));
  for (const outcome of outcomes) {
    assert.ok(outcome.status === "rejected" && outcome.reason.code !== "SEARCH_TOO_LONG", JSON.stringify(outcome));
  }
});

test("words alike: by edits the nearest first, turned letters one edit; patterns by every letter", () => {
  const terms = ["ostrogradov", "ostrogradow", "otsrogradov", "ostrog", "os", "putin"];
  assert.deepEqual(termsLike(terms, { word: "Ostrogradov", edits: 1 }), ["ostrogradov", "ostrogradow", "otsrogradov"]);
  assert.deepEqual(termsLike(terms, { word: "Pútin", edits: 0 }), ["putin"]);
  assert.deepEqual(termsLike(terms, { pattern: "o?trog*" }), ["ostrogradov", "ostrogradow", "ostrog"]);
  assert.deepEqual(termsLike(terms, { pattern: "*gradov" }), ["ostrogradov", "otsrogradov"]);
  const many = Array.from({ length: 1_001 }, (_, at) => `a${at}b`);
  assert.throws(() => termsLike(many, { pattern: "a*b" }), { code: "QUERY_INVALID" });
  // A pattern that would take an expression years.
  assert.deepEqual(termsLike(["a".repeat(5_000)], { pattern: `${"*a".repeat(50)}*b` }), []);
});
