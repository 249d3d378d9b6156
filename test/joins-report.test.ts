// Does `joins` tell who is joined, on what ground, where authorities disagree, and suggest only what nobody has stated?

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { portcullis } from "../packages/portcullis/test/program.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "portcullis-joins-"));
const DATA = join(FOLDER, "data");
const HEADER = "ref,kind,name,born,from,un,passport";

const LISTS = {
  alpha: [
    "A1,person,Pelagia Quillfeather,1961-02-03,Malta,QQi.1,",
    "A2,person,Ottokar Windlass,1970,Malta,,AB123987",
    "A3,person,Yselda Marrowgate,1980-05-06,Malta,,",
    "A4,organisation,Brackenfold Shipping,,,,",
  ],
  beta: [
    "B1,person,P. Quillfeather,1961-02-04,Malta,QQi.1,",
    "B2,person,Ottokar Windlas,1970-01-02,Malta,,AB123987",
    "B3,person,Iselda Marrowgate,1980-05-06,Malta,,",
    "B4,person,Brackenfold Shipping,,,,",
  ],
};

interface Report {
  readonly lists: readonly { readonly list: string; readonly parties: number; readonly joined: number }[];
  readonly grounds: readonly { readonly ground: string; readonly pairs: number }[];
  readonly conflicts: readonly {
    readonly parties: readonly string[];
    readonly disagreements: readonly { readonly field: string }[];
  }[];
  readonly suggestions?: readonly { readonly party: string; readonly other: string; readonly why: readonly string[] }[];
}

function ran(...args: string[]): string {
  const { code, stdout, stderr } = portcullis([...args, "--data", DATA]);
  assert.equal(code, 0, stderr);
  return stdout;
}

before(() => {
  const columns = {
    id: "ref",
    kind: "kind",
    name: "name",
    birthDates: "born",
    nationalities: "from",
    unReference: "un",
    passports: "passport",
  };
  const lists = Object.entries(LISTS).map(([id, rows]) => {
    writeFileSync(join(FOLDER, `${id}.csv`), [HEADER, ...rows].join("\n"));
    const edition = { published: "2024-03-25", format: "csv", files: [`${id}.csv`], columns };
    return [
      id,
      { title: id, status: "current", country: null, licence: "CC0-1.0", publisher: id, editions: [edition] },
    ];
  });
  const mirror = { version: 1, about: "For tests.", lists: Object.fromEntries(lists) };
  writeFileSync(join(FOLDER, "mirror.json"), JSON.stringify(mirror));
  ran("update", "--mirror", FOLDER);
});
after(() => rmSync(FOLDER, { recursive: true }));

test("parties by list, pairs by ground, and where authorities disagree", () => {
  const report = JSON.parse(ran("joins", "--json")) as Report;
  assert.deepEqual(
    report.lists.map(({ list, parties, joined }) => [list, parties, joined]),
    [
      ["alpha", 4, 2],
      ["beta", 4, 2],
    ],
  );
  assert.deepEqual(
    [...report.grounds].sort((a, b) => (a.ground < b.ground ? -1 : 1)),
    [
      { ground: "passport", pairs: 1 },
      { ground: "un reference", pairs: 1 },
    ],
  );
  assert.deepEqual(
    report.conflicts.map(({ parties, disagreements }) => [parties, disagreements.map(({ field }) => field)]),
    [[["alpha/A1", "beta/B1"], ["birthDates"]]],
  );
  assert.equal(report.suggestions, undefined);
});

test("suggested is who is nearly certain and not stated, and nothing is joined by it", () => {
  const report = JSON.parse(ran("joins", "--suggest", "--json")) as Report;
  assert.deepEqual(
    report.suggestions?.map(({ party, other }) => [party, other]),
    [["alpha/A3", "beta/B3"]],
  );
  assert.match(report.suggestions?.[0]?.why.join("; ") ?? "", /same date of birth/);
  const [line = ""] = ran("screen", "Yselda Marrowgate", "--json").split("\n");
  const { hits } = JSON.parse(line) as { hits: { party: string; same_as: string[] }[] };
  assert.ok(hits.every(({ same_as }) => same_as.length === 0));
});

test("for a person, the same in tables", () => {
  const text = ran("joins", "--conflicts", "--suggest");
  for (const words of [/alpha\s+2024-03-25\s+4\s+2/, /un reference\s+1 pair/, /birthDates\s+alpha\/A1\s+1961-02-03/]) {
    assert.match(text, words);
  }
  assert.match(text, /1 pairs? that nobody has said to be one/);
});
