import assert from "node:assert/strict";
import { test } from "node:test";
import { labelsWithRoom, linesOf, shortened } from "./graph-labels.ts";

const box = (left: number, top: number) => ({ left, top, right: left + 50, bottom: top + 12 });

test("the weightier of two that overlap is shown, and none lies on what is drawn", () => {
  const labels = [
    { id: "first", box: box(0, 0) },
    { id: "on the first", box: box(30, 4) },
    { id: "beside it", box: box(60, 0) },
    { id: "on a node", box: box(200, 100) },
  ];
  assert.deepEqual([...labelsWithRoom(labels, [box(210, 105)])], ["first", "beside it"]);
});

test("lines break at spaces; a word longer than a line stays whole", () => {
  assert.deepEqual(linesOf("Chinese Ministry of State Security", 12), ["Chinese", "Ministry of", "State", "Security"]);
  assert.deepEqual(linesOf("Xiaoruizhi-Science", 8), ["Xiaoruizhi-Science"]);
});

test("a long name says that it goes on, one of two lines is whole", () => {
  assert.deepEqual(shortened(["Chinese Ministry of", "State Security"]), ["Chinese Ministry of", "State Security"]);
  assert.deepEqual(shortened(["members of both", "Houses of", "Parliament"]), ["members of both", "Houses of …"]);
});
