import assert from "node:assert/strict";
import { test } from "node:test";
import { placed } from "./graph-layout.ts";

const STAR = {
  ids: Array.from({ length: 300 }, (_, at) => `n${at}`),
  edges: Array.from({ length: 299 }, (_, at) => ({ from: `n${Math.floor(at / 12)}`, to: `n${at + 1}` })),
};

test("300 nodes: none lies on another, in time to be waited for", () => {
  const start = process.cpuUsage();
  const nodes = placed(STAR.ids, STAR.edges);
  assert.equal(nodes.length, 300);
  const { user, system } = process.cpuUsage(start);
  assert.ok(user + system < 5_000_000, `${user + system} microseconds of the processor`);
  const nearest = nodes.map((a) =>
    Math.min(...nodes.filter((b) => b !== a).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
  );
  assert.ok(Math.min(...nearest) > 40, `nodes ${Math.min(...nearest)} apart`);
});

test("the same graph is placed the same, and an edge into nothing is left out", () => {
  const edges = [...STAR.edges, { from: "n1", to: "nobody" }];
  assert.deepEqual(placed(STAR.ids, edges), placed(STAR.ids, STAR.edges));
});
