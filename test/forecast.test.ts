// Does `diff --against` tell who would newly hit, and who no more? Held against two whole screenings, of the day before and after.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { portcullis } from "../packages/portcullis/test/program.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "portcullis-forecast-"));
const DATA = join(FOLDER, "data");
const CUSTOMERS = join(FOLDER, "customers.csv");

const HEADER = "ref,kind,name,aliases,born,regime";
const EARLIER = [
  "T1,person,Pelagia Quillfeather,,1961,Lighthouses",
  "T2,organisation,Brackenfold Shipping Limited,BFS Lines,,Lighthouses",
  "T3,person,Ottokar Windlass,,1970,Ferries",
  "T4,person,Yselda Marrowgate,,,Ferries",
];
const LATER = [
  "T1,person,Pelagia Quillfeather,,1961,Lighthouses",
  "T2,organisation,Brackenfold Shipping Limited,BFS Lines;Dunwater Freight,,Lighthouses",
  "T3,person,Ottokar Windlass,,1971,Ferries",
  "T5,person,Zhao Guangzong,赵光宗,1985-11-12,Ferries",
];

const ROWS = [
  "id,name,kind,birth_date",
  "C1,Quillfeather Pelagia,person,1961",
  "C2,Dunwater Freight Ltd,organisation,",
  "C3,Chao Kuang-tsung,person,1985",
  "C4,Yselda Marrowgate,person,",
  "C5,Nobody Whatever,person,",
  "C6,,person,",
];

interface Forecast {
  readonly subjects: number;
  readonly errors: number;
  readonly gained: readonly { readonly id: string; readonly party: string }[];
  readonly lost: readonly { readonly id: string; readonly party: string }[];
}

function ran(...args: string[]): string {
  const { code, stdout, stderr } = portcullis([...args, "--data", DATA]);
  assert.equal(code, 0, stderr);
  return stdout;
}

before(() => {
  writeFileSync(CUSTOMERS, ROWS.join("\n"));
  const columns = {
    id: "ref",
    kind: "kind",
    name: "name",
    aliases: { column: "aliases", separator: ";" },
    birthDates: "born",
    programme: "regime",
  };
  const editions = [
    ["2024-03-22", EARLIER],
    ["2024-03-25", LATER],
  ] as const;
  for (const [day, rows] of editions) writeFileSync(join(FOLDER, `${day}.csv`), [HEADER, ...rows].join("\n"));
  const list = { title: "Test", status: "current", country: null, licence: "CC0-1.0", publisher: "Test" };
  const published = editions.map(([day]) => ({ published: day, format: "csv", files: [`${day}.csv`], columns }));
  const mirror = { version: 1, about: "For tests.", lists: { test: { ...list, editions: published } } };
  writeFileSync(join(FOLDER, "mirror.json"), JSON.stringify(mirror));
  for (const [day] of editions) ran("update", "--mirror", FOLDER, "--edition", day);
});
after(() => rmSync(FOLDER, { recursive: true }));

function hitsOn(day: string): Set<string> {
  const lines = ran("screen", "--in", CUSTOMERS, "--as-of", day).trim().split("\n");
  return new Set(
    lines
      .map((line) => JSON.parse(line) as { id: string; hits: { party: string }[] })
      .flatMap(({ id, hits }) => hits.map(({ party }) => `${id} ${party}`)),
  );
}

test("the forecast is the difference of two whole screenings", () => {
  const { forecast } = JSON.parse(ran("diff", "test", "--against", CUSTOMERS, "--json")) as { forecast: Forecast };
  const [before_, after_] = [hitsOn("2024-03-22"), hitsOn("2024-03-25")];
  const pairs = (hits: Forecast["gained"]) => hits.map(({ id, party }) => `${id} ${party}`).sort();
  assert.deepEqual(pairs(forecast.gained), [...after_].filter((hit) => !before_.has(hit)).sort());
  assert.deepEqual(pairs(forecast.lost), [...before_].filter((hit) => !after_.has(hit)).sort());
  assert.deepEqual(pairs(forecast.gained), ["C2 test/T2", "C3 test/T5"]);
  assert.deepEqual(pairs(forecast.lost), ["C4 test/T4"]);
  assert.deepEqual([forecast.subjects, forecast.errors], [5, 1]);
});

test("without the options, the delta and nothing else", () => {
  const delta = JSON.parse(ran("diff", "test", "--json"));
  assert.deepEqual(delta, {
    list: "test",
    from: "2024-03-22",
    to: "2024-03-25",
    added: ["test/T5"],
    removed: ["test/T4"],
    amended: [
      { party: "test/T2", fields: ["names"] },
      { party: "test/T3", fields: ["birthDates"] },
    ],
  });
});

test("for a person: by regime, old and new values, and what it means", () => {
  const text = ran("diff", "test", "--details", "--against", CUSTOMERS).replace(/ \d\.\d\d /g, " # ");
  assert.equal(
    text,
    `test: 2024-03-22 to 2024-03-25: 1 added, 1 removed, 2 amended

Ferries
1 added, 1 removed, 1 amended
+ test/T5                Zhao Guangzong
- test/T4                Yselda Marrowgate
~ test/T3                Ottokar Windlass
    - birth dates: 1970
    + birth dates: 1971

Lighthouses
0 added, 0 removed, 1 amended
~ test/T2                Brackenfold Shipping Limited
    + names: Dunwater Freight (alias)

against 5 subjects, 1 row that is none: 2 new hits, 1 gone
+ C2 Dunwater Freight Ltd                  test/T2                # Brackenfold Shipping Limited
+ C3 Chao Kuang-tsung                      test/T5                # Zhao Guangzong
- C4 Yselda Marrowgate                     test/T4                # Yselda Marrowgate
`,
  );
});
