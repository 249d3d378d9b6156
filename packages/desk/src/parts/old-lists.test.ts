import assert from "node:assert/strict";
import { test } from "node:test";
import { oldLists } from "./old-lists.ts";

test("each old list with its age and its publisher's habit; other words give none", () => {
  const message =
    "Older than the days within which their publishers usually change them: au 118 days (14), us-sdn 1,221 days (7).";
  assert.deepEqual(oldLists(message), [
    { list: "au", days: "118", usual: "14" },
    { list: "us-sdn", days: "1,221", usual: "7" },
  ]);
  assert.deepEqual(oldLists("The birth date is in the future."), []);
});
