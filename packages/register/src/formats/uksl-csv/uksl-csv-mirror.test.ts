// The mirror's editions, held against counts made without this reader: by Python's csv module over the decompressed files.
// They are reconstructed in the publisher's layout, so that columns which were not known are empty in them.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import type { ListedParty } from "../../model/party.ts";
import type { Problem } from "../../model/problem.ts";
import { sourceFile } from "../../source/file.ts";
import { ukslCsv } from "./index.ts";
import { UKSL_COLUMNS } from "./mapping.ts";

const MIRROR = process.env["PORTCULLIS_MIRROR"];
const skip = MIRROR === undefined ? "PORTCULLIS_MIRROR names no mirror of the published lists" : false;

/**
 * Distinct Unique IDs, in all and by "Designation Type"; distinct pairs of one and of a name; of an "OFSI Group ID" and a "UN
 * Reference Number"; and the first strength that is printed for each name.
 */
const EDITIONS = {
  "2024-03-22": {
    parties: 4314,
    kinds: { organisation: 817, person: 3460, vessel: 37 },
    names: { unstated: 12593, good: 1534, low: 623 },
    references: { "ofsi-group": 4291, un: 938 },
    problems: [],
  },
  "2024-03-25": {
    parties: 4317,
    kinds: { organisation: 818, person: 3462, vessel: 37 },
    names: { unstated: 12599, good: 1534, low: 623 },
    references: { "ofsi-group": 4294, un: 938 },
    problems: [],
  },
  "2026-05-01": {
    parties: 6046,
    kinds: { organisation: 1531, person: 3883, vessel: 632 },
    names: { unstated: 15922, good: 1543, low: 633 },
    references: { "ofsi-group": 5148, un: 1002 },
    problems: ["DATE_INVALID D.O.B 15/08/19yy"],
  },
} as const;

type Published = keyof typeof EDITIONS;

/** Distinct pairs of Unique ID and "Regime Name" on 2026-05-01. */
const REGIMES = {
  Belarus: 8,
  "Bosnia and Herzegovina": 3,
  CHW: 3,
  CTD: 6,
  "Central African Republic": 30,
  "Chemical Weapons": 27,
  "Counter-Terrorism (Domestic)": 6,
  "Counter-Terrorism (International)": 63,
  Cyber: 1,
  "Democratic Republic of the Congo": 65,
  GHR: 31,
  GIM: 38,
  GUB: 7,
  "Global Anti-Corruption": 65,
  "Global Human Rights": 136,
  Guinea: 5,
  "Guinea-Bissau": 5,
  HAI: 4,
  Haiti: 7,
  IRN: 19,
  Iran: 233,
  Iraq: 75,
  LIB: 1,
  Libya: 66,
  Mali: 3,
  Myanmar: 75,
  Nicaragua: 14,
  SUD: 11,
  Somalia: 24,
  "South Sudan": 12,
  Sudan: 19,
  Syria: 3,
  "The Afghanistan (Sanctions) (EU Exit) Regulations 2020": 140,
  "The Cyber (Sanctions) (EU Exit) Regulations 2020": 95,
  "The Democratic People's Republic of Korea (Sanctions) (EU Exit) Regulations 2019": 261,
  "The ISIL (Da'esh) and Al-Qaida (United Nations Sanctions) (EU Exit) Regulations 2019": 343,
  "The Iran (Sanctions) (Nuclear) (EU Exit) Regulations 2019": 303,
  "The Republic of Belarus (Sanctions) (EU Exit) Regulations 2019": 167,
  "The Russia (Sanctions) (EU Exit) Regulations 2019": 3252,
  "The Syria (Sanctions) (EU Exit) Regulations 2019": 353,
  Venezuela: 51,
  YEM: 1,
  Yemen: 15,
};

interface Read {
  readonly parties: readonly ListedParty[];
  readonly problems: readonly Problem[];
}

const READ = new Map<Published, Promise<Read>>();

/** Each edition is read once for all tests. */
function read(published: Published): Promise<Read> {
  const known = READ.get(published) ?? readEdition(published);
  READ.set(published, known);
  return known;
}

function pathOf(published: Published): string {
  return join(MIRROR ?? "", `uk/uksl-reconstructed-${published}.csv.gz`);
}

async function readEdition(published: Published): Promise<Read> {
  const parties: ListedParty[] = [];
  const problems: Problem[] = [];
  const files = [sourceFile(pathOf(published))];
  for await (const { party, problem } of ukslCsv.parse({ list: "uk", published, files })) {
    if (problem === undefined) parties.push(party);
    else problems.push(problem);
  }
  return { parties, problems };
}

function count(texts: Iterable<string>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
}

for (const published of Object.keys(EDITIONS) as Published[]) {
  const expected = EDITIONS[published];

  test(`the edition of ${published} is read whole`, { skip }, async () => {
    const { parties, problems } = await read(published);
    assert.equal(parties.length, expected.parties);
    assert.equal(new Set(parties.map(({ id }) => id)).size, expected.parties);
    assert.deepEqual(count(parties.map(({ kind }) => kind)), expected.kinds);
    assert.deepEqual(count(parties.flatMap(({ names }) => names.map(({ strength }) => strength))), expected.names);
    const schemes = parties.flatMap(({ crossReferences }) => crossReferences.map(({ scheme }) => scheme));
    assert.deepEqual(count(schemes), expected.references);
    assert.deepEqual(
      problems.map(({ code, field, value }) => [code, field, value].join(" ")),
      expected.problems,
    );
  });

  test(`every column of ${published} has its place in the table, in the same order`, { skip }, () => {
    const lines = gunzipSync(readFileSync(pathOf(published)))
      .toString("utf8")
      .split(/\r?\n/, 2);
    assert.match(lines[0] ?? "", /^\ufeff?Report Date: /);
    assert.deepEqual(
      (lines[1] ?? "").split(","),
      UKSL_COLUMNS.map(([column]) => column),
    );
  });
}

test("parties by regime on 2026-05-01", { skip }, async () => {
  const { parties } = await read("2026-05-01");
  const regimes = parties.flatMap(({ designations }) => [...new Set(designations.map(({ regime }) => regime))]);
  assert.deepEqual(count(regimes), REGIMES);
});

/** Cells of one column by "Unique ID", by another reader of CSV. */
function cellsOf(published: Published, column: string): (readonly [reference: string, cell: string])[] {
  const rows: string[][] = parse(gunzipSync(readFileSync(pathOf(published))), { bom: true, from_line: 2 });
  const [header = [], ...rest] = rows;
  const [reference, at] = [header.indexOf("Unique ID"), header.indexOf(column)];
  return rest.map((cells) => [cells[reference] ?? "", cells[at] ?? ""]);
}

test("every number that the column of registrations names is a number of its own", { skip }, async () => {
  const { parties } = await read("2026-05-01");
  const byReference = new Map(parties.map((party) => [party.reference, party]));
  const named = { tax: new Set<string>(), ogrn: new Set<string>(), kpp: new Set<string>() };
  let digits = 0;
  for (const [reference, cell] of new Set(cellsOf("2026-05-01", "Business registration number (s)"))) {
    const party = byReference.get(reference);
    const has = (number: string, ...kinds: string[]) =>
      party?.identifiers.some((each) => kinds.includes(each.kind) && each.number === number);
    const raw = (party?.raw["Business registration number (s)"] ?? []).join(" ");
    for (const [, number = ""] of cell.matchAll(/(?:INN|TIN)\W*(\d{9,12})(?!\d)/g)) {
      named.tax.add(`${reference} ${number}`);
      assert.ok(has(number, "tax-id"), `${reference}: tax number ${number} of ${cell}`);
    }
    for (const [, number = ""] of cell.matchAll(/OGRN\W*(\d{13})(?!\d)/g)) {
      named.ogrn.add(`${reference} ${number}`);
      assert.ok(has(number, "registration"), `${reference}: OGRN ${number} of ${cell}`);
    }
    for (const [, number = ""] of cell.matchAll(/KPP\W*(\d{9})/g)) {
      named.kpp.add(`${reference} ${number}`);
      assert.ok(
        raw.includes(number) && !has(number, "tax-id", "registration"),
        `${reference}: KPP ${number} of ${cell}`,
      );
    }
    for (const [number] of cell.matchAll(/\d{5,}/g)) {
      digits += 1;
      const kept = party?.identifiers.some((each) => each.printed.includes(number)) || raw.includes(number);
      assert.ok(kept, `${reference}: ${number} of ${cell}`);
    }
  }
  assert.ok(digits > 1_000);
  assert.deepEqual([named.tax.size, named.ogrn.size, named.kpp.size], [217, 122, 15]);
  const glued = parties
    .flatMap(({ identifiers }) => identifiers)
    .filter(({ number }) => /\d(?:INN|OGRN|KPP)/.test(number));
  assert.deepEqual(glued, []);
});

test("25 March 2024 adds three parties and nothing else", { skip }, async () => {
  const before = new Map((await read("2024-03-22")).parties.map((party) => [party.id, JSON.stringify(party)]));
  const after = (await read("2024-03-25")).parties;
  const added = after.filter(({ id }) => !before.has(id));
  assert.deepEqual(
    added.map(({ id }) => id),
    ["uk/CYB0044", "uk/CYB0045", "uk/CYB0046"],
  );
  for (const party of after) {
    if (before.has(party.id)) assert.equal(JSON.stringify(party), before.get(party.id));
  }
  assert.deepEqual(
    added.map(({ names }) => names.map(({ text }) => text)),
    [
      ["WUHAN XIAORUIZHI SCIENCE AND TECHNOLOGY COMPANY LIMITED", "武汉晓睿智科技有限责任公司"],
      ["Guangzong ZHAO", "赵光宗"],
      ["Gaobin NI", "倪高彬"],
    ],
  );
});

test("Zhao Guangzong, whole", { skip }, async () => {
  const { parties } = await read("2024-03-25");
  const party = parties.find(({ id }) => id === "uk/CYB0045");
  const { reasons = [], ...rest } = party ?? {};
  const china = { printed: "China", code: "cn" };
  const number = "421003198511121539";
  assert.deepEqual(rest, {
    id: "uk/CYB0045",
    list: "uk",
    reference: "CYB0045",
    kind: "person",
    names: [
      {
        text: "Guangzong ZHAO",
        type: "primary",
        strength: "unstated",
        script: "Latn",
        parts: { family: "ZHAO", given: ["Guangzong"] },
      },
      { text: "赵光宗", type: "primary-variation", strength: "unstated", script: "Hani", language: "Chinese" },
    ],
    designations: [
      {
        regime: "The Cyber (Sanctions) (EU Exit) Regulations 2020",
        authority: "UK",
        measures: [],
        listedOn: { printed: "25/03/2024", date: "2024-03-25" },
      },
    ],
    birthDates: [{ printed: "12/11/1985", date: "1985-11-12" }],
    birthPlaces: [{ printed: "Jingzhou Municipality, China", country: china }],
    nationalities: [china],
    countries: [],
    addresses: [{ printed: "Hubei Province, China", country: china }],
    identifiers: [{ kind: "national-id", printed: number, number, country: "cn" }],
    crossReferences: [{ scheme: "ofsi-group", value: "16461" }],
    gender: "male",
    titles: [],
    positions: [],
    remarks: [],
    links: [],
    raw: { "Non-latin script type": ["Chinese"] },
    lastUpdated: { printed: "09/04/2025", date: "2025-04-09" },
  });
  assert.equal(reasons.length, 1);
  assert.match(reasons[0] ?? "", /^ZHAO Guangzong, a member of .* democratic processes\.?$/);
});
