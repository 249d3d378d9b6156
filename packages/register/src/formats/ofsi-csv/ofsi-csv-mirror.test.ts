// The real editions, held against counts made without this reader: by Python's csv module over the decompressed files.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import type { ListedParty, PartyKind } from "../../model/party.ts";
import type { Problem } from "../../model/problem.ts";
import { sourceFile } from "../../source/file.ts";
import { ofsiCsv } from "./index.ts";
import { OFSI_COLUMNS, OFSI_REQUIRED } from "./mapping.ts";

const MIRROR = process.env["PORTCULLIS_MIRROR"];
const skip = MIRROR === undefined ? "PORTCULLIS_MIRROR names no mirror of the published lists" : false;

interface Edition {
  readonly file: string;
  readonly encoding?: string;
  /** Columns of the header. */
  readonly columns: number;
  /** Distinct Group IDs. */
  readonly parties: number;
  readonly kinds: Partial<Record<PartyKind, number>>;
  /** Distinct pairs of Group ID and "Name 1" to "Name 6", and of Group ID and "Name Non-Latin Script". */
  readonly names: number;
  /** Distinct pairs of Group ID and regime. */
  readonly regimes: Readonly<Record<string, number>>;
  readonly problems: readonly (readonly [code: string, value: string, times: number])[];
}

const EDITIONS: Readonly<Record<string, Edition>> = {
  "2014-04-02": {
    file: "uk/ofsi-conlist-2014.csv.gz",
    encoding: "windows-1252",
    columns: 29,
    parties: 2297,
    kinds: { person: 1337, organisation: 960 },
    names: 5417,
    regimes: {
      Afghanistan: 134,
      "Al-Qaida": 279,
      Belarus: 257,
      "Democratic Republic of the Congo": 40,
      Egypt: 19,
      "Federal Republic of Yugoslavia and Serbia": 13,
      "Iran (human rights)": 87,
      "Iran (nuclear proliferation)": 578,
      Iraq: 294,
      "Ivory Coast": 15,
      Liberia: 38,
      Libya: 58,
      "North Korea (Democratic People's Republic of Korea)": 63,
      "Republic of Guinea": 5,
      "Republic of Guinea-Bissau": 21,
      Somalia: 14,
      Sudan: 4,
      Syria: 233,
      "Terrorism and Terrorist Financing": 51,
      Tunisia: 48,
      "Ukraine (Misappropriation)": 18,
      "Ukraine (Sovereignty)": 33,
      Zimbabwe: 3,
    },
    // 1969 was no leap year.
    problems: [["DATE_INVALID", "29/02/1969", 2]],
  },
  "2018-04-13": {
    file: "uk/ofsi-conlist-2018-04-13.csv.gz",
    encoding: "windows-1252",
    columns: 29,
    parties: 2106,
    kinds: { person: 1426, organisation: 680 },
    names: 5548,
    regimes: {
      Afghanistan: 141,
      Belarus: 4,
      Burundi: 4,
      "Central African Republic": 13,
      "Democratic Republic of the Congo": 58,
      Egypt: 9,
      "Iran (human rights)": 83,
      "Iran (nuclear proliferation)": 214,
      Iraq: 256,
      Libya: 58,
      "North Korea (Democratic People's Republic of Korea)": 242,
      "Republic of Guinea": 5,
      "Republic of Guinea-Bissau": 20,
      Somalia: 16,
      "South Sudan": 9,
      Sudan: 4,
      Syria: 328,
      "Terrorism and Terrorist Financing": 40,
      "The ISIL (Da'esh) and Al-Qaida organisations": 344,
      Tunisia: 48,
      "UK Freezing Orders": 2,
      "Ukraine (Misappropriation)": 13,
      "Ukraine (Sovereignty)": 188,
      Venezuela: 7,
      Yemen: 5,
      Zimbabwe: 3,
    },
    problems: [["VALUE_UNEXPECTED", "2.81083E+11", 5]],
  },
  "2025-04-10": {
    file: "uk/ofsi-conlist-2025-04-10.csv.gz",
    columns: 36,
    parties: 4686,
    kinds: { person: 3662, organisation: 1009, vessel: 15 },
    names: 15964,
    regimes: {
      Afghanistan: 140,
      Belarus: 167,
      "Bosnia and Herzegovina": 3,
      "Central African Republic": 30,
      "Chemical Weapons": 29,
      "Counter-Terrorism (Domestic)": 6,
      "Counter-Terrorism (International)": 63,
      Cyber: 62,
      "Democratic People's Republic of Korea": 239,
      "Democratic Republic of the Congo": 66,
      "Global Anti-Corruption": 66,
      "Global Human Rights": 143,
      Guinea: 5,
      "Guinea-Bissau": 5,
      Haiti: 7,
      "ISIL (Da'esh) and Al-Qaida": 344,
      Iran: 235,
      "Iran (Nuclear)": 190,
      Iraq: 76,
      Libya: 66,
      Mali: 3,
      Myanmar: 76,
      Nicaragua: 14,
      Russia: 2181,
      Somalia: 24,
      "South Sudan": 12,
      Sudan: 19,
      Syria: 360,
      Venezuela: 51,
      Yemen: 15,
      Zimbabwe: 5,
    },
    // Two parties have the UN's reference behind "(UK Sanctions List Ref)".
    problems: [
      ["VALUE_UNEXPECTED", "SDi.005.", 6],
      ["VALUE_UNEXPECTED", "SDi.006.", 3],
    ],
  },
};

interface Read {
  readonly parties: readonly ListedParty[];
  readonly problems: readonly Problem[];
}

const READ = new Map<string, Promise<Read>>();

/** Each edition is read once for all tests. */
function read(published: string): Promise<Read> {
  const known = READ.get(published) ?? readEdition(published);
  READ.set(published, known);
  return known;
}

async function readEdition(published: string): Promise<Read> {
  const { file, encoding } = EDITIONS[published] as Edition;
  const parties: ListedParty[] = [];
  const problems: Problem[] = [];
  const files = [sourceFile(join(MIRROR ?? "", file))];
  for await (const { party, problem } of ofsiCsv.parse({
    list: "uk-ofsi",
    published,
    files,
    ...(encoding && { encoding }),
  })) {
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

for (const [published, edition] of Object.entries(EDITIONS)) {
  test(`the edition of ${published} is read whole`, { skip }, async () => {
    const { parties, problems } = await read(published);
    assert.equal(parties.length, edition.parties);
    assert.equal(new Set(parties.map(({ id }) => id)).size, edition.parties);
    assert.deepEqual(count(parties.map(({ kind }) => kind)), edition.kinds);
    assert.equal(parties.flatMap(({ names }) => names).length, edition.names);
    const regimes = parties.flatMap(({ designations }) => [...new Set(designations.map(({ regime }) => regime))]);
    assert.deepEqual(count(regimes), edition.regimes);
    assert.deepEqual(
      count(problems.map(({ code, value }) => `${code} ${value}`)),
      Object.fromEntries(edition.problems.map(([code, value, times]) => [`${code} ${value}`, times])),
    );
  });

  test(`every column of ${published} has its place in the table`, { skip }, () => {
    const bytes = gunzipSync(readFileSync(join(MIRROR ?? "", edition.file)));
    const header = (bytes.toString("latin1").split("\r\n")[1] ?? bytes.toString("latin1").split("\n")[1] ?? "").split(
      ",",
    );
    assert.equal(header.length, edition.columns);
    const known = new Set(OFSI_COLUMNS.map(([column]) => column));
    assert.deepEqual(
      header.filter((column) => !known.has(column.trim())),
      [],
    );
    assert.deepEqual(
      OFSI_REQUIRED.filter((column) => !header.includes(column)),
      [],
    );
  });
}

test("Zhao Guangzong, whole", { skip }, async () => {
  const { parties } = await read("2025-04-10");
  const party = parties.find(({ id }) => id === "uk-ofsi/16461");
  const { reasons = [], remarks = [], ...rest } = party ?? {};
  assert.deepEqual(rest, {
    id: "uk-ofsi/16461",
    list: "uk-ofsi",
    reference: "16461",
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
        regime: "Cyber",
        authority: "",
        measures: ["Asset freeze"],
        listedOn: { printed: "25/03/2024", date: "2024-03-25" },
      },
    ],
    birthDates: [{ printed: "12/11/1985", date: "1985-11-12" }],
    birthPlaces: [{ printed: "Jingzhou Municipality, China", country: { printed: "China", code: "cn" } }],
    nationalities: [{ printed: "China", code: "cn" }],
    countries: [],
    addresses: [{ printed: "Hubei Province, China", country: { printed: "China", code: "cn" } }],
    identifiers: [{ kind: "national-id", printed: "421003198511121539", number: "421003198511121539", country: "cn" }],
    crossReferences: [
      { scheme: "ofsi-group", value: "16461" },
      { scheme: "uk", value: "CYB0045" },
    ],
    gender: "male",
    titles: [],
    positions: [],
    links: [],
    raw: { "Non-Latin Script Type": ["Chinese"], "UK Sanctions List Date Designated": ["25/03/2024"] },
    lastUpdated: { printed: "25/03/2024", date: "2024-03-25" },
  });
  assert.equal(reasons.length, 1);
  assert.match(reasons[0] ?? "", /^ZHAO Guangzong, a member of .* democratic processes\.$/);
  assert.equal(remarks.length, 1);
  assert.match(remarks[0] ?? "", /^\(UK Sanctions List Ref\):CYB0045\. .*\(Gender\):Male$/);
});

test("the three parties of 25 March 2024 are in the newest edition", { skip }, async () => {
  const { parties } = await read("2025-04-10");
  const found = ["CYB0044", "CYB0045", "CYB0046"].map((reference) =>
    parties
      .filter(({ crossReferences }) => crossReferences.some(({ value }) => value === reference))
      .map(({ id }) => id),
  );
  assert.deepEqual(found, [["uk-ofsi/16460"], ["uk-ofsi/16461"], ["uk-ofsi/16462"]]);
});

test("facts of the newest edition, counted apart", { skip }, async () => {
  const { parties } = await read("2025-04-10");
  const references = parties.flatMap(({ crossReferences }) => crossReferences.map(({ scheme }) => scheme));
  // "(UK Sanctions List Ref)": 4,670 groups with one reference and 13 with two; two groups print the UN's, one none.
  assert.equal(references.filter((scheme) => scheme === "uk").length, 4696);
  assert.deepEqual(count(parties.map(({ gender }) => gender ?? "")), { male: 2382, female: 329, "": 1975 });
  // "(IMO number)" and "(Flag of ship)" of every ship.
  const ships = parties.filter(({ kind }) => kind === "vessel");
  assert.ok(
    ships.every(({ identifiers }) => identifiers.some(({ kind, number }) => kind === "imo" && number.length === 7)),
  );
  assert.ok(ships.every(({ countries }) => countries.some(({ code }) => code === "kp")));
  // By group and name, the first quality that is printed for it.
  const strengths = count(parties.flatMap(({ names }) => names.map(({ strength }) => strength)));
  assert.deepEqual(strengths, { unstated: 13810, good: 1508, low: 646 });
});

test("names in CP1252 are read right", { skip }, async () => {
  const named = async (published: string, id: string): Promise<string[]> => {
    const { parties } = await read(published);
    const party = parties.find((each) => each.id === `uk-ofsi/${id}`);
    return (party?.names ?? [])
      .map(({ text }) => text)
      .filter((text) => /[^\p{ASCII}]/u.test(text))
      .toSorted();
  };
  assert.deepEqual(await named("2018-04-13", "13284"), ["Léonard NGENDAKUMANA"]);
  assert.deepEqual(await named("2018-04-13", "13191"), ["‘Abd al-Khaliq Badr al-Din AL-HUTHI"]);
  assert.deepEqual(await named("2018-04-13", "13572"), ["Ri PYO’NG-CH’O’L"]);
  for (const published of ["2014-04-02", "2018-04-13"]) {
    assert.deepEqual(await named(published, "6963"), ["GROUPE ISLAMIQUE ARMÉ"]);
    const { parties } = await read(published);
    // No control character of Latin-1 and no replacement character is left anywhere.
    assert.doesNotMatch(JSON.stringify(parties), /[\u0080-\u009f\ufffd]/);
  }
});

test("numbers read out of the prose of 2018 stand in the columns of 2025", { skip }, async () => {
  const [old, now] = [await read("2018-04-13"), await read("2025-04-10")];
  const numbers = new Map(
    now.parties.map(({ id, identifiers }) => [id, identifiers.map(({ number }) => number.replace(/^0+/, ""))]),
  );
  let same = 0;
  let other = 0;
  for (const { id, identifiers } of old.parties) {
    const known = numbers.get(id) ?? [];
    if (known.length === 0) continue;
    for (const { kind, number } of identifiers) {
      if (kind !== "passport" && kind !== "national-id") continue;
      if (known.includes(number.replace(/^0+/, ""))) same += 1;
      else other += 1;
    }
  }
  // The rest were corrected or taken out by the publisher, who re-keyed them all in 2020.
  assert.ok(same > 370 && other < 30, `${same} the same, ${other} not`);
});
