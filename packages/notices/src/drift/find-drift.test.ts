// What did a report change? On pairs invented for these tests.

import assert from "node:assert/strict";
import { test } from "node:test";
import { DRIFT_PAIRS } from "../../test/drift-pairs.ts";
import { findDrift } from "./find-drift.ts";
import { bandOf, YARDSTICK } from "./yardstick.ts";

const RELEASE =
  "The NCSC assesses that it is highly likely that the Lamp Commission was compromised by a Chinese state-affiliated entity between 2021 and 2022.\n" +
  "The NCSC is almost certain that APT31 unsuccessfully targeted members of the museum board.";

const drift = (report: string) => findDrift(RELEASE, report).map(({ type, what, bands }) => [type, what, bands]);

test("a report that says the same drifts nowhere", () => {
  assert.deepEqual(findDrift(RELEASE, RELEASE), []);
});

test("a weaker word, and a state left out", () => {
  const report =
    "The Lamp Commission was likely compromised by a state-affiliated entity, the NCSC revealed.\n" +
    "The NCSC is almost certain that APT31 unsuccessfully targeted members of the museum board.";
  assert.deepEqual(drift(report), [
    ["grade", "highly likely became likely", -1],
    ["actor", "Chinese state-affiliated entity became state-affiliated entity", undefined],
  ]);
});

test("another actor, a grade dropped, one become many, and failure left out", () => {
  const other = RELEASE.replace("a Chinese state-affiliated entity", "APT31");
  assert.deepEqual(drift(other)[0]?.slice(0, 2), ["actor", "Chinese state-affiliated entity became APT31"]);
  const sure = RELEASE.replace("it is highly likely that ", "");
  assert.deepEqual(drift(sure), [["grade", "highly likely became no grade", undefined]]);
  const many = RELEASE.replace("a Chinese state-affiliated entity", "Chinese state-affiliated entities");
  assert.deepEqual(drift(many)[0]?.[0], "scope");
  const failed = RELEASE.replace("unsuccessfully ", "");
  assert.deepEqual(drift(failed), [["polarity", "that it failed is not said", undefined]]);
});

test("a claim that the release does not make, and one that the report does not", () => {
  const [first = ""] = RELEASE.split("\n");
  const report = `${first}\nSandworm hackers disrupted the power plant of Jezero.`;
  assert.deepEqual(
    drift(report).map(([type]) => type),
    ["invented", "dropped"],
  );
});

test("both passages stand at their characters", () => {
  const report = "The Lamp Commission was likely compromised by a state-affiliated entity.";
  for (const { release, report: passage } of findDrift(RELEASE, report)) {
    if (release) assert.equal(RELEASE.slice(release.start, release.end), release.text);
    if (passage) assert.equal(report.slice(passage.start, passage.end), passage.text);
  }
});

test("every word of the yardstick is in its own band", () => {
  assert.deepEqual(
    YARDSTICK.map((band) => bandOf(band)),
    YARDSTICK.map((_, at) => at),
  );
  assert.equal(bandOf(undefined), undefined);
});

test("what reports changed is found, and little else, on labelled pairs", () => {
  let [found, wrong, missed] = [0, 0, 0];
  const told: string[] = [];
  for (const { id, release, report, drifts } of DRIFT_PAIRS) {
    const left = [...drifts];
    for (const { type, bands } of findDrift(release, report)) {
      const as = bands === undefined ? type : `${type} ${bands > 0 ? "+" : ""}${bands}`;
      const at = left.indexOf(as);
      if (at < 0) wrong += told.push(`${id}: wrong ${as}`) > 0 ? 1 : 0;
      else found += left.splice(at, 1).length;
    }
    missed += left.length;
    told.push(...left.map((each) => `${id}: missed ${each}`));
  }
  assert.ok(found > 10);
  assert.ok(found / (found + wrong) >= 0.9 && found / (found + missed) >= 0.9, told.join("\n"));
});
