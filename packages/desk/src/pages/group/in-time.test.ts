import assert from "node:assert/strict";
import { test } from "node:test";
import type { GroupEvent } from "../../api/group-types.ts";
import { daysOf, lanesOf } from "./in-time.ts";

const event = (
  on: string,
  kind: GroupEvent["kind"],
  text: string,
  speaker: string,
  more: Partial<GroupEvent> = {},
): GroupEvent => ({
  on,
  kind,
  text,
  speaker,
  polarity: "yes",
  statement: `${on} ${speaker} ${text}`,
  ...more,
});

const STORY = [
  event("0001-01-01", "operation", "no day", "MITRE"),
  event("2021-07-19", "operation", "targeted some", "UK"),
  event("2024-03-25", "denial", "slanders", "embassy"),
  event("2024-03-25", "statement", "a member", "UK"),
  event("2024-03-25", "statement", "A member", "US"),
];

test("a day stands once, and what two say in the same words once, with both voices", () => {
  const days = daysOf(STORY);
  assert.deepEqual(
    days.map(({ on, events }) => [on, events.map(({ kind, voices }) => `${kind}: ${voices.join(" and ")}`)]),
    [
      ["", ["operation: MITRE"]],
      ["2021-07-19", ["operation: UK"]],
      ["2024-03-25", ["statement: UK and US", "denial: embassy"]],
    ],
  );
});

test("lanes go from the first year to the end of the last; what has no day is in none", () => {
  const { lanes, years } = lanesOf(daysOf(STORY));
  assert.deepEqual(
    lanes.map(({ kind, dots }) => [kind, dots.length]),
    [
      ["operation", 1],
      ["statement", 1],
      ["denial", 1],
    ],
  );
  const [early, late] = [lanes[0]?.dots[0]?.at ?? 0, lanes[1]?.dots[0]?.at ?? 0];
  // 19 July 2021 is 199 of 1,461 days, 25 March 2024 is 1,179.
  assert.ok(Math.abs(early - 199 / 1461) < 0.002 && Math.abs(late - 1179 / 1461) < 0.002, `${early} ${late}`);
  assert.deepEqual([years[0]?.year, years.at(-1)?.year], [2021, 2025]);
});

test("nothing dated, no lane", () => {
  assert.deepEqual(lanesOf(daysOf(STORY.slice(0, 1))), { lanes: [], years: [] });
});
