// Are days put together by campaign, the worst first, and does each stand where its date is?

import assert from "node:assert/strict";
import { test } from "node:test";
import type { TargetedDay } from "../../api/mail-types.ts";
import { campaignsOf, placeOf, radiusOf, spanOf } from "./campaigns.ts";

function day(
  on: string,
  campaign: string,
  verdict: TargetedDay["verdict"],
  messages: readonly number[],
  forwarded_by: readonly string[] = [],
): TargetedDay {
  const recipients = messages.map((number) => `r${number}@house.example`);
  const from = `${campaign}@x.example`;
  return { on, campaign, verdict, from, subject: campaign, recipients, forwarded_by: [...forwarded_by], messages };
}

const DAYS = [
  day("2021-01-01", "garden", "tracking", [0]),
  day("2021-01-11", "spy", "reconnaissance", [1, 2]),
  day("2021-01-21", "garden", "tracking", [3], ["r3@house.example"]),
  day("", "undated", "tracking", [4]),
];

test("the worst campaigns come first, each with all its days and readers", () => {
  const campaigns = campaignsOf(DAYS);
  assert.deepEqual(
    campaigns.map(({ campaign, messages, days }) => [campaign, messages.length, days.length]),
    [
      ["spy", 2, 1],
      ["garden", 2, 2],
      ["undated", 1, 1],
    ],
  );
  assert.deepEqual(campaigns[1]?.recipients, ["r0@house.example", "r3@house.example"]);
  assert.deepEqual([campaigns[0]?.forwarders, campaigns[1]?.forwarders], [[], ["r3@house.example"]]);
});

test("a day stands in proportion between the first and the last; what is no day stands nowhere", () => {
  const span = spanOf(campaignsOf(DAYS));
  assert.deepEqual(span, { first: "2021-01-01", last: "2021-01-21" });
  assert.ok(span !== undefined);
  assert.deepEqual(
    ["2021-01-01", "2021-01-11", "2021-01-21", ""].map((on) => placeOf(on, span)),
    [3, 50, 97, undefined],
  );
  assert.equal(placeOf("2021-01-01", { first: "2021-01-01", last: "2021-01-01" }), 50);
  assert.equal(spanOf(campaignsOf([day("", "undated", "tracking", [4])])), undefined);
});

test("twice as many messages are drawn wider, to a bound", () => {
  assert.ok(radiusOf(2) > radiusOf(1));
  assert.equal(radiusOf(1e9), radiusOf(1e12));
});
