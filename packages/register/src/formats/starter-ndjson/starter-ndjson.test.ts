// Does the reader of party lines give back what was written, and say of everything else where it is wrong?

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { PortcullisError } from "../../errors.ts";
import { LIMITS } from "../../limits.ts";
import type { ListedParty } from "../../model/party.ts";
import type { Parsed } from "../format.ts";
import { starterNdjson } from "./index.ts";
import { readLines } from "./read-lines.ts";

const PARTY: ListedParty = {
  id: "own/X1",
  list: "own",
  reference: "X1",
  kind: "person",
  names: [{ text: "Ottoline Vaszary", type: "primary", strength: "unstated", script: "Latn" }],
  designations: [
    {
      regime: "Cyber",
      authority: "UK",
      measures: ["Asset freeze"],
      listedOn: { printed: "25/03/2024", date: "2024-03-25" },
    },
  ],
  birthDates: [{ printed: "1971", date: "1971" }],
  birthPlaces: [],
  nationalities: [{ printed: "Hungary", code: "hu" }],
  countries: [],
  addresses: [],
  identifiers: [{ kind: "passport", printed: "AB 123", number: "AB123", country: "hu" }],
  crossReferences: [{ scheme: "ofsi-group", value: "1" }],
  gender: "female",
  titles: [],
  positions: [],
  reasons: [],
  remarks: [],
  links: [],
  raw: {},
};

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function parsed(content: string | Uint8Array, chunk = 7): Promise<Parsed[]> {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const file = { name: "own.ndjson", open: () => inChunks(bytes, chunk) };
  return Array.fromAsync(starterNdjson.parse({ list: "own", published: "2026-05-01", files: [file] }));
}

function codes(results: readonly Parsed[]): string[] {
  return results.map(
    ({ party, problem }) => party?.reference ?? `${problem?.code}@${problem?.row}:${problem?.field ?? ""}`,
  );
}

test("a party comes back exactly as it was written, whatever the chunks", async () => {
  for (const chunk of [1, 2, 3, 64, 10_000]) {
    assert.deepEqual(await parsed(`${JSON.stringify(PARTY)}\n`, chunk), [{ party: PARTY }]);
  }
});

test("absent lists are empty, a byte-order mark and a missing last line break are nothing", async () => {
  const { reference, kind, names } = PARTY;
  const [only] = await parsed(`\uFEFF${JSON.stringify({ reference, kind, names })}`);
  assert.deepEqual(only?.party?.identifiers, []);
  assert.equal(only?.party?.id, "own/X1");
});

test("a bad line is a problem with its row and field; the lines around it count", async () => {
  const bad = [
    { ...PARTY, kind: "person" },
    { ...PARTY, reference: "X2", id: "own/X9" },
    { ...PARTY, reference: "X3", id: "own/X3", names: [] },
    { ...PARTY, reference: "X4", id: "own/X4", birthDates: [{ printed: "1971", date: "1971-13" }] },
    { ...PARTY, reference: "X5", id: "own/X5", surprise: 1 },
    { ...PARTY, reference: "X6", id: "own/X6", gender: "person" },
    { ...PARTY, reference: "X7", id: "own/X7", list: "other" },
    { ...PARTY, reference: "X8", id: "own/X8", names: [{ ...PARTY.names[0], text: " " }] },
  ];
  const lines = [JSON.stringify(PARTY), ...bad.map((each) => JSON.stringify(each)), "{", "[]", ""];
  const last = { ...PARTY, reference: "X99", id: "own/X99" };
  assert.deepEqual(codes(await parsed([...lines, JSON.stringify(last)].join("\r\n"))), [
    "X1",
    "PARTY_DUPLICATE@2:id",
    "FIELD_INVALID@3:id",
    "FIELD_INVALID@4:names",
    "FIELD_INVALID@5:birthDates[0].date",
    "FIELD_INVALID@6:surprise",
    "FIELD_INVALID@7:gender",
    "FIELD_INVALID@8:list",
    "FIELD_INVALID@9:names[0].text",
    "JSON_INVALID@10:",
    "FIELD_INVALID@11:",
    "X99",
  ]);
});

test("bytes that are no UTF-8 spoil their line only", async () => {
  const good = Buffer.from(JSON.stringify(PARTY));
  const bytes = Buffer.concat([Buffer.from([0x22, 0xff, 0x22, 0x0a]), good]);
  assert.deepEqual(codes(await parsed(bytes)), ["ENCODING_INVALID@1:", "X1"]);
});

test("a line at the limit is read, one byte more is a problem, and so is a file beyond its own", async () => {
  const limits = { rowBytesMax: 5, fileBytesMax: 18 };
  const lines = async (content: string, chunk: number) => {
    const file = { name: "f", open: () => inChunks(Buffer.from(content), chunk) };
    return (await Array.fromAsync(readLines(file, limits))).map(({ text, fault }) => text ?? fault?.code);
  };
  for (const chunk of [1, 3, 100]) {
    assert.deepEqual(await lines("12345\n123456\n1234\n", chunk), ["12345", "LINE_TOO_LONG", "1234"]);
    await assert.rejects(lines("12345\n12345\n12345\n1", chunk), { code: "FILE_TOO_LARGE" });
  }
});

test("an empty file and a wrong number of files are failures of the whole", async () => {
  await assert.rejects(parsed(""), (error) => error instanceof PortcullisError && error.code === "FILE_EMPTY");
  const input = { list: "own", published: "2026-05-01", files: [] };
  await assert.rejects(Array.fromAsync(starterNdjson.parse(input)), { code: "FILES_UNEXPECTED" });
});

test("lines are those that splitting the whole text would give", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: "grapheme" })),
      fc.integer({ min: 1, max: 9 }),
      async (texts, chunk) => {
        const lines = texts.map((each) => each.replaceAll(/[\r\n\uFEFF]/g, ""));
        const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(""));
        const file = { name: "f", open: () => inChunks(bytes, chunk) };
        const read = await Array.fromAsync(readLines(file, LIMITS));
        assert.deepEqual(
          read.map(({ row, text }) => [row, text]),
          lines.map((line, at) => [at + 1, line]),
        );
      },
    ),
    { numRuns: 100 },
  );
});

test("whatever a party holds, it comes back; any field spoilt is told by its path", async () => {
  const spoilt: readonly (readonly [field: string, change: object])[] = [
    ["reference", { reference: "" }],
    ["kind", { kind: "ship" }],
    ["names[0].script", { names: [{ ...PARTY.names[0], script: "latin" }] }],
    ["names[0].parts.given[1]", { names: [{ ...PARTY.names[0], parts: { given: ["a", 1] } }] }],
    ["names[0].strength", { names: [{ text: "A", type: "alias", script: "Latn" }] }],
    ["designations[0].measures", { designations: [{ regime: "", authority: "", measures: "freeze" }] }],
    ["birthPlaces[0].country.code", { birthPlaces: [{ printed: "", country: { printed: "", code: "MT" } }] }],
    ["addresses[0].town", { addresses: [{ printed: "", town: "" }] }],
    ["identifiers[0].number", { identifiers: [{ kind: "passport", printed: "" }] }],
    ["crossReferences[0].scheme", { crossReferences: [{ scheme: "us", value: "1" }] }],
    ["links[0]", { links: ["x"] }],
    ["raw.Tribe", { raw: { Tribe: "Salt" } }],
    ["lastUpdated.date", { lastUpdated: { printed: "", date: "yesterday" } }],
    ["__proto__", JSON.parse('{"__proto__":1}')],
  ];
  for (const [field, change] of spoilt) {
    const line = JSON.stringify(PARTY).replace(/\}$/, `,${JSON.stringify(change).slice(1)}`);
    assert.deepEqual(codes(await parsed(`${line}\n`)), [`FIELD_INVALID@1:${field}`]);
  }
  const raw = fc.dictionary(fc.string(), fc.array(fc.string(), { maxLength: 3 }), { maxKeys: 4 });
  await fc.assert(
    fc.asyncProperty(raw, fc.array(fc.string(), { maxLength: 4 }), async (fields, remarks) => {
      const party = { ...PARTY, raw: JSON.parse(JSON.stringify(fields)), remarks };
      const [read] = await parsed(`${JSON.stringify(party)}\n`);
      assert.equal(JSON.stringify(read?.party), JSON.stringify(party));
    }),
    { numRuns: 200 },
  );
});

test("the documentation has every field of the model, and no other", async () => {
  const page = readFileSync(new URL("../../../../../docs/formats/starter-ndjson.md", import.meta.url), "utf8");
  const fields = page.slice(page.indexOf("| field"), page.indexOf("- **Dates**"));
  const documented = Array.from(fields.matchAll(/^\| `(\w+)`/gm), ([, field]) => field);
  assert.deepEqual(documented.toSorted(), [...Object.keys(PARTY), "lastUpdated"].sort());
  const example = /```json\n(.+)\n```/.exec(page)?.[1] ?? "";
  assert.equal((await parsed(example))[0]?.party?.id, "own/W-1");
});
