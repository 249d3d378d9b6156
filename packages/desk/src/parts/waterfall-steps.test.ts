import assert from "node:assert/strict";
import { test } from "node:test";
import { stepsOf } from "./waterfall-steps.ts";

const NAME = {
  field: "name",
  subject: "Chao Kuang-tsung",
  listed: "Guangzong ZHAO",
  bits: 18.74,
  detail: "",
  tokens: [
    { subject: "Chao", listed: "ZHAO", agreement: "exact-folded", bits: 4.65 },
    { subject: "Kuang tsung", listed: "Guangzong", agreement: "exact-folded", bits: 8.59 },
    { subject: "", listed: "", agreement: "complete", bits: 5.5 },
  ],
};
const BORN = { field: "birth_date", subject: "1985", listed: "1995-11-12", bits: -4, detail: "years differ" };

test("each step begins where the one before ended, and the last is the sum of the evidence", () => {
  const steps = stepsOf([NAME, BORN]);
  assert.equal(steps.length, 4);
  assert.equal(steps[0]?.from, 0);
  for (const [at, step] of steps.entries()) {
    if (at > 0) assert.equal(step.from, steps[at - 1]?.to);
  }
  assert.ok(Math.abs((steps.at(-1)?.to ?? 0) - 14.74) < 0.001);
});

test("what the words do not come to is a step of its own", () => {
  const steps = stepsOf([{ ...NAME, bits: 12 }]);
  assert.equal(steps.length, 4);
  assert.ok(Math.abs((steps.at(-1)?.to ?? 0) - 12) < 0.001);
  assert.ok((steps.at(-1)?.bits ?? 0) < 0);
});
