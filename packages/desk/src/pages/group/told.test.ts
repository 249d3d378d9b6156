import assert from "node:assert/strict";
import { test } from "node:test";
import type { GroupDetail, Statement } from "../../api/group-types.ts";
import { claimsOf, denialsOf, marksOf, shownPicture } from "./told.ts";

const statement = (id: string, more: Partial<Statement> = {}): Statement => ({
  id,
  subject: { id: "name/a", text: "A" },
  predicate: "member-of",
  object: { id: "name/b", text: "B" },
  speaker: { id: "name/s", text: "S" },
  statedOn: "2024-03-25",
  polarity: "yes",
  source: {},
  ...more,
});
const edge = (predicate: string, from: string, to: string) =>
  ({ from, to, predicate, stated_on: "", speaker: "S", polarity: "yes", statement: `${from}${to}` }) as const;
const GROUP: GroupDetail = {
  about: { id: "g", kind: "group", names: [] },
  statements: [statement("one"), statement("no", { predicate: "denies", about: ["one"] })],
  stances: [statement("doubt", { predicate: "disputes", about: ["one", "elsewhere"] })],
  paths: [],
  ambiguous: [],
  graph: {
    nodes: ["g", "person", "address"].map((id) => ({ id, label: id, kind: "name" })),
    edges: [edge("member-of", "person", "g"), edge("indicates", "address", "g")],
    left_out: 0,
  },
  timeline: [],
};

test("a denial stands beside what it denies, whether it is a stance or a statement", () => {
  assert.deepEqual(
    denialsOf(GROUP)
      .get("one")
      ?.map(({ id }) => id),
    ["doubt", "no"],
  );
});

test("only what is chosen is drawn, and what it is about always", () => {
  assert.deepEqual(
    shownPicture(GROUP.graph, new Set(["ties"]), "g").nodes.map(({ id }) => id),
    ["g", "person"],
  );
  assert.deepEqual(
    shownPicture(GROUP.graph, new Set([]), "g").nodes.map(({ id }) => id),
    ["g"],
  );
});

test("words stand on the yardstick in percent, once a speaker; figures of STIX do not", () => {
  const likely = statement("x", { grade: { words: "likely", scale: "phia", low: 0.55, high: 0.75 } });
  const figure = statement("y", { grade: { words: "100", scale: "stix" } });
  assert.deepEqual(marksOf([likely, likely, figure]), [
    { scale: "phia", words: "likely", low: 55, high: 75, label: "S" },
  ]);
});

test("what one voice says several times is told once, what two say twice", () => {
  const other = statement("of another", { speaker: { id: "name/t", text: "T" } });
  assert.deepEqual(
    claimsOf([statement("one"), statement("again", { statedOn: "2024-03-26" }), other]).map(({ ids }) => ids),
    [["one", "again"], ["of another"]],
  );
});
