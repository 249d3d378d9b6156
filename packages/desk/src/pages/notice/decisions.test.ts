import assert from "node:assert/strict";
import { test } from "node:test";
import type { Fact } from "../../api/notice-types.ts";
import { acceptRest, correctionOf, fieldsOf, nextOf, sentOf, withDecision } from "./decisions.ts";

const fact = (id: string, more: Partial<Fact> = {}): Fact => ({
  id,
  type: "relation",
  start: 0,
  end: 4,
  text: "text",
  label: id,
  subject: "A",
  predicate: "member-of",
  object: "B",
  polarity: "yes",
  ...more,
});
const FACTS = [fact("one"), fact("two", { grade: { words: "likely" }, speaker: "C" }), fact("three")];

test("every fact is sent once, under what was decided of it, and of other readings nothing", () => {
  const decisions = acceptRest(FACTS, {
    two: { how: "corrected", correction: { object: "D" } },
    gone: { how: "accepted" },
  });
  assert.deepEqual(sentOf(FACTS, withDecision(decisions, "three", { how: "rejected" })), {
    accepted: ["one"],
    corrected: [{ id: "two", object: "D" }],
    rejected: ["three"],
  });
});

test("a correction says what differs; an emptied grade is taken away, an emptied name stays as read", () => {
  const read = FACTS[1] as Fact;
  const fields = fieldsOf(read);
  assert.deepEqual(correctionOf(read, fields), {});
  assert.deepEqual(correctionOf(read, { ...fields, object: " D ", grade: "", subject: "" }), {
    object: "D",
    grade: null,
  });
  assert.equal(fieldsOf(read, { grade: null, object: "D" })["grade"], "");
});

test("after a decision comes the next undecided fact, around the end too", () => {
  const decided = { one: { how: "accepted" }, three: { how: "accepted" } } as const;
  assert.equal(nextOf(FACTS, decided, "three"), "two");
  assert.equal(nextOf(FACTS, { ...decided, two: { how: "rejected" } }, "one"), "two");
  assert.equal(nextOf(FACTS, { ...decided, two: { how: "rejected" } }, "three"), "three");
});
