import assert from "node:assert/strict";
import { test } from "node:test";
import { bodyFacts } from "./body-facts.ts";

test("plain values two levels deep; hashes and what is nested are left to the whole text", () => {
  const body = {
    answer: { status: "hits", hits: [{ party: "uk/1" }, { party: "uk/2" }], screening: "a".repeat(64), near: [] },
    form: 1,
    subject: { name: "Zhao", birthDates: "1985", aliases: ["A", "B"] },
    threshold: 0.7,
  };
  assert.deepEqual(bodyFacts(body), [
    { name: "answer: status", value: "hits" },
    { name: "answer: hits", value: "2 in all" },
    { name: "subject: name", value: "Zhao" },
    { name: "subject: birth dates", value: "1985" },
    { name: "subject: aliases", value: "A, B" },
    { name: "threshold", value: "0.7" },
  ]);
  assert.deepEqual(bodyFacts("text"), []);
});
