// Which measures are said to bind, and who says so? Against what the lists print and what being on them means.

import assert from "node:assert/strict";
import { test } from "node:test";
import { hitOf } from "../../test/case-samples.ts";
import { consequencesOf } from "./consequences.ts";
import { measuresOf } from "./measures.ts";
import { stepsFor } from "./next-steps.ts";

const TABLE: readonly (readonly [
  party: string,
  regimes: readonly string[],
  printed: readonly string[],
  expected: readonly (readonly [string, string])[],
])[] = [
  [
    "uk/1",
    ["Cyber"],
    ["Asset freeze", "Travel Ban"],
    [
      ["Asset freeze", "entry"],
      ["Travel Ban", "entry"],
    ],
  ],
  ["au/1", ["Autonomous (Russia)"], ["Targeted Financial Sanction"], [["Targeted Financial Sanction", "entry"]]],
  ["uk/2", ["Cyber"], [], [["not stated", "not stated"]]],
  [
    "us-sdn/1",
    ["CYBER2", "SDGT"],
    [],
    [
      ["Blocking of property", "list"],
      ["Blocking of property", "list"],
    ],
  ],
  ["us-nonsdn/1", ["UKRAINE-EO13662"], [], [["Sectoral restriction", "regime"]]],
  ["us-nonsdn/2", ["561-Related"], [], [["not stated", "not stated"]]],
  ["eu/1", [""], [], [["Asset freeze", "list"]]],
  [
    "un/1",
    ["Al-Qaida"],
    [],
    [
      ["Assets freeze", "regime"],
      ["Travel ban", "regime"],
      ["Arms embargo", "regime"],
    ],
  ],
  ["un/2", ["GB"], [], [["Travel ban", "regime"]]],
  ["mine/1", [], [], [["not stated", "not stated"]]],
];

test("measures are those printed, else those of the list or regime, else not stated", () => {
  for (const [party, regimes, measures, expected] of TABLE) {
    const found = measuresOf({ ...hitOf(party, 0.9), regimes, measures });
    assert.deepEqual(
      found.map(({ measure, basis }) => [measure, basis]),
      expected,
      party,
    );
    assert.ok(found.every(({ meaning }) => meaning.length > 20));
  }
});

test("a sectoral restriction is never said to freeze", () => {
  const [sectoral] = measuresOf({ ...hitOf("us-nonsdn/1", 0.9), regimes: ["RUSSIA-EO14024"], measures: [] });
  assert.match(sectoral?.meaning ?? "", /not blocked/);
});

test("steps come with their source and term, once each, and a list without any is named", () => {
  const { steps, unknown } = stepsFor(["uk", "uk-ofsi", "us-sdn", "eu", "mine"]);
  assert.deepEqual(unknown, ["mine"]);
  assert.equal(new Set(steps).size, steps.length);
  assert.ok(steps.every(({ what, by, source }) => what !== "" && by !== "" && /^https:\/\//.test(source.url)));
  const said = steps.map(({ what, by }) => `${what} ${by}`).join("\n");
  for (const words of [
    /OFSI.*\n?.*as soon as practicable/,
    /within 10 business days/,
    /tip off/,
    /licence/,
    /national competent authority/,
  ])
    assert.match(said, words);
});

test("a provisional entry binds nobody yet", () => {
  const provisional = { ...hitOf("provisional/x", 0.9), provisional: true };
  assert.deepEqual(consequencesOf({ hits: [provisional] }).measures, []);
});
