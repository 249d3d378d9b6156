import assert from "node:assert/strict";
import { test } from "node:test";
import { bodyFacts } from "./body-facts.ts";

test("plain values two levels deep; hashes and what is nested are left to the whole text", () => {
  const body = {
    answer: {
      id: "L04",
      status: "hits",
      hits: [{ party: "uk/1" }, { party: "uk/2" }],
      screening: "a".repeat(64),
      near: [],
    },
    form: 1,
    job: { id: "mx0", row: 36 },
    subject: { id: "L04", name: "Zhao", birthDates: "1985", countries: ["uz"], aliases: ["A", "B"] },
    threshold: 0.7,
  };
  assert.deepEqual(bodyFacts(body), [
    { name: "id", value: "L04" },
    { name: "name", value: "Zhao" },
    { name: "born", value: "1985" },
    { name: "country", value: "Uzbekistan" },
    { name: "subject: aliases", value: "A, B" },
    { name: "verdict", value: "hits" },
    { name: "answer: hits", value: "2 in all" },
    { name: "bulk job", value: "mx0" },
    { name: "row of its file", value: "36" },
    { name: "threshold", value: "0.7" },
  ]);
  assert.deepEqual(bodyFacts("text"), []);
});
