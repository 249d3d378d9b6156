import assert from "node:assert/strict";
import { test } from "node:test";
import { freshness } from "./freshness.ts";

const edition = { published: "2026-05-01", edition: "e1" };
const at = (time: string): Date => new Date(time);

test("a list is stale on the first whole day beyond its cadence", () => {
  assert.equal(freshness(edition, undefined, 7, at("2026-05-08T23:00:00Z")).stale, false);
  assert.deepEqual(freshness(edition, undefined, 7, at("2026-05-09T00:00:00Z")), {
    days: 8,
    cadenceDays: 7,
    stale: true,
  });
});

test("a publisher who says that it is still the newest makes it fresh, from then on", () => {
  const fetched = { edition: "e1", checkedAt: "2026-06-01T10:00:00.000Z" };
  assert.equal(freshness(edition, fetched, 7, at("2026-06-05T10:00:00Z")).stale, false);
  assert.equal(freshness(edition, fetched, 7, at("2026-05-20T00:00:00Z")).stale, true, "but not before");
  assert.equal(freshness({ ...edition, edition: "e2" }, fetched, 7, at("2026-06-05T10:00:00Z")).stale, true);
});

test("a list whose cadence nobody knows is never called stale", () => {
  assert.equal(freshness(edition, undefined, undefined, at("2036-01-01T00:00:00Z")).stale, false);
});
