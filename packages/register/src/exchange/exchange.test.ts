// Does what goes out come back the same? Against the OASIS schemas, files cut anywhere, and objects that are not ours.

import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import type { SourceFile } from "../formats/format.ts";
import { named, type Statement, stated } from "../statements/statement.ts";
import { gradeOf } from "../statements/yardsticks.ts";
import { galaxyFormat } from "./galaxy/galaxy-format.ts";
import { type Holder, jsonObjects } from "./json-objects.ts";
import { bundleFrame, bundleObjects } from "./stix/bundle.ts";
import { stixFormat } from "./stix/stix-format.ts";
import type { StixObject } from "./stix/stix-object.ts";
import { statementOfStix } from "./stix/stix-statement.ts";
import { upgraded } from "./stix/upgrade.ts";

const SCHEMAS = join(import.meta.dirname, "../../test/stix-2.1-schemas");

/** Checks by the schemas of OASIS, one for each type of object. */
function checker(): (object: StixObject) => readonly string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: false });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  const ids = new Map<string, string>();
  for (const path of globSync("**/*.json", { cwd: SCHEMAS })) {
    const schema = JSON.parse(readFileSync(join(SCHEMAS, path), "utf8"));
    ajv.addSchema(schema);
    ids.set(path.replace(/^.*\//, "").replace(".json", ""), schema.$id);
  }
  return (object) => {
    const id = ids.get(object.type);
    assert.ok(id !== undefined, `no schema for ${object.type}`);
    const validate = ajv.getSchema(id);
    assert.ok(validate !== undefined);
    return validate(object) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  };
}

const text = (value: string, cuts: readonly number[] = []): SourceFile => ({
  name: "intelligence.json",
  open: async function* () {
    const bytes = Buffer.from(value);
    let from = 0;
    for (const cut of [...cuts.map((each) => each % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length]) {
      yield bytes.subarray(from, cut);
      from = cut;
    }
  },
});

async function objectsOf(file: SourceFile, holder: Holder = "objects"): Promise<string[]> {
  const found: string[] = [];
  for await (const { text: each } of jsonObjects(file, holder)) found.push(each);
  return found;
}

const attributed = stated({
  subject: named("APT31"),
  predicate: "targeted",
  object: named("the lamp museum"),
  value: "targeted the lamp museum",
  speaker: named("NCSC"),
  via: named("The Lamp Post"),
  statedOn: "2024-03-25",
  polarity: "no",
  grade: gradeOf("almost certain"),
  analyticalConfidence: { words: "high confidence" },
  source: { document: "d1", start: 10, end: 90 },
});

const STATEMENTS: readonly Statement[] = [
  attributed,
  stated({
    subject: { id: "uk/XYZ0001", text: "Ni Gaobin" },
    predicate: "member-of",
    object: named("APT31"),
    speaker: named("UK"),
    statedOn: "2024-03-25",
    polarity: "yes",
    source: { edition: "e", locator: "uk/XYZ0001 reasons[0]", start: 4, end: 30 },
  }),
  stated({
    subject: { id: "attack/G0128", text: "ZIRCONIUM" },
    predicate: "named-as",
    object: named("APT31"),
    speaker: named("MITRE"),
    statedOn: "2024-03-01",
    polarity: "yes",
    source: { edition: "e", locator: "intrusion-set" },
  }),
  stated({
    subject: named("Embassy"),
    predicate: "denies",
    value: "completely fabricated",
    speaker: named("Embassy"),
    statedOn: "2024-03-26",
    polarity: "no",
    about: [attributed.id],
    source: { document: "d1", start: 100, end: 121 },
  }),
  stated({
    subject: named("Embassy"),
    predicate: "disputes",
    value: "of something that is not here",
    speaker: named("Embassy"),
    statedOn: "2024-03-26",
    polarity: "no",
    source: { document: "d1", start: 130, end: 140 },
    supersedes: attributed.id,
  }),
];

const bundle = (statements: readonly Statement[], foreign: readonly StixObject[] = []) => [
  ...bundleObjects(
    statements,
    ({ id }) =>
      id.includes("apt31") || id.startsWith("attack/") ? "group" : id.startsWith("uk/") ? "person" : "unknown",
    [{ id: "d1", name: "A release", publisher: "NCSC", statedOn: "2024-03-25" }],
    foreign,
  ),
];

test("what is exported is STIX 2.1 by the schemas of OASIS", () => {
  const errors = checker();
  for (const object of bundle(STATEMENTS)) assert.deepEqual(errors(object), [], JSON.stringify(object));
  const types = new Set(bundle(STATEMENTS).map(({ type }) => type));
  for (const type of [
    "relationship",
    "note",
    "opinion",
    "report",
    "intrusion-set",
    "identity",
    "extension-definition",
  ]) {
    assert.ok(types.has(type), type);
  }
  // The schemas find fault where there is one.
  const [relationship] = bundle(STATEMENTS).filter(({ type }) => type === "relationship");
  assert.notDeepEqual(errors({ ...(relationship as StixObject), source_ref: "nobody" }), []);
});

test("statements come back as they went out, words, bands and characters included", () => {
  const back = bundle(STATEMENTS).flatMap((object) => statementOfStix(JSON.parse(JSON.stringify(object))) ?? []);
  assert.deepEqual(new Set(back), new Set(STATEMENTS));
});

test("a denial is an opinion about what it denies, and no likelihood is a confidence", () => {
  const objects = bundle(STATEMENTS);
  const opinion = objects.find(({ type, opinion: said }) => type === "opinion" && said === "strongly-disagree");
  const carrier = objects.find((object) => statementOfStix(object)?.id === attributed.id);
  assert.deepEqual(opinion?.["object_refs"], [carrier?.id]);
  assert.ok(objects.every((object) => !("confidence" in object)));
});

test("foreign objects of 2.1 come out unchanged, and those of 2.0 as 2.1 with nothing taken away", () => {
  const uuid = "4283ae19-69c7-4347-a35e-b56f08eb660b";
  const foreign: StixObject = {
    type: "intrusion-set",
    id: `intrusion-set--${uuid}`,
    spec_version: "2.1",
    created: "2021-03-24T15:48:17.731Z",
    modified: "2021-03-24T15:48:17.731Z",
    name: "LANTERN",
    x_ours: { deep: [1, null, "2"] },
  };
  assert.deepEqual(bundle([], [foreign]), [foreign]);
  const { spec_version: _, ...old } = foreign;
  const indicator: StixObject = {
    ...old,
    type: "indicator",
    id: `indicator--${uuid}`,
    labels: ["malicious-activity"],
    pattern: "[domain-name:value = 'lamp.example']",
    valid_from: "2021-03-24T15:48:17Z",
  };
  const errors = checker();
  for (const object of bundle([], [old as StixObject, indicator])) assert.deepEqual(errors(object), []);
  const made = upgraded(indicator);
  for (const [key, value] of Object.entries(indicator)) assert.deepEqual(made[key], value);
});

test("observables of 2.1, which name neither a version nor when they were made, come back as they came", async () => {
  const domain = {
    type: "domain-name",
    id: "domain-name--3c10e93f-798e-5a26-a0c1-08156efab7f5",
    value: "lamp.example",
  };
  const key = {
    type: "windows-registry-key",
    id: "windows-registry-key--9d60798d-4e3e-5fe4-af8a-0e4986f0f90b",
    key: "HKEY_LOCAL_MACHINE\\System\\Lamp",
    values: [{ name: "Wick", data: "lit", data_type: "REG_SZ" }],
  };
  assert.deepEqual(bundle([], [domain, key]), [domain, key]);
  const read: unknown[] = [];
  for await (const { object } of stixFormat.objects(text(`${JSON.stringify(key)}\n${JSON.stringify(domain)}\n`))) {
    read.push(object && JSON.parse(object.text));
  }
  assert.deepEqual(read, [key, domain]);
});

test("objects of a bundle, of an array and one a line are found, wherever the bytes are cut", async () => {
  const member = fc.dictionary(fc.string({ maxLength: 6 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 });
  const shape = fc.constantFrom("bundle", "array", "lines", "pretty", "galaxy");
  await fc.assert(
    fc.asyncProperty(
      fc.array(member, { maxLength: 6 }),
      shape,
      fc.array(fc.nat(), { maxLength: 8 }),
      async (members, as, cuts) => {
        const written = {
          bundle: JSON.stringify({ type: "bundle", objects: members, spec_version: "2.0" }),
          galaxy: JSON.stringify({ authors: ["a"], values: members, version: 3 }),
          pretty: JSON.stringify({ id: "b", objects: members }, undefined, 2),
          array: JSON.stringify(members),
          lines: members.map((each) => JSON.stringify(each)).join("\n"),
        }[as];
        const holder = as === "galaxy" ? "values" : "objects";
        const found = await objectsOf(text(written, cuts), holder);
        // A line that holds objects itself is a bundle of its own.
        if (as === "lines" && members.some((each) => Array.isArray(each["objects"]))) return;
        assert.deepEqual(
          found.map((each) => JSON.parse(each)),
          JSON.parse(JSON.stringify(members)),
        );
      },
    ),
    { numRuns: 300 },
  );
});

test("files that break off, close what is not open or hold too much are refused with the byte", async () => {
  const isBroken = (part: string) => (error: unknown) => {
    const { code, message } = error as { code?: string; message?: string };
    return code === "JSON_BROKEN" && (message ?? "").includes(part);
  };
  await assert.rejects(objectsOf(text('{"objects":[{"a":1}')), isBroken("byte 19"));
  await assert.rejects(objectsOf(text('{"a":1}}')), isBroken("byte 7"));
  await assert.rejects(objectsOf(text('{"a":"1')), isBroken("ends inside"));
  const long = text(`[{"a":"${"x".repeat(200)}"}]`);
  const take = async (limits: { objectBytesMax: number; fileBytesMax: number }) => {
    for await (const _ of jsonObjects(long, "objects", limits));
  };
  await assert.rejects(take({ objectBytesMax: 100, fileBytesMax: 1_000 }), isBroken("more than 100"));
  await assert.rejects(take({ objectBytesMax: 1_000, fileBytesMax: 100 }), isBroken("longer than 100"));
  assert.deepEqual(await objectsOf(text("")), []);
});

const context = { list: "lamps", publisher: "Lamp Lab", published: "2026-01-01", edition: "e", find: () => undefined };

test("names are statements of those who gave them", () => {
  const group = {
    type: "intrusion-set",
    id: "intrusion-set--4283ae19-69c7-4347-a35e-b56f08eb660b",
    name: "LANTERN",
    aliases: ["LANTERN", "Wick 7"],
    modified: "2025-10-15T20:39:25.843Z",
    external_references: [
      { source_name: "lamp-lab", external_id: "L7" },
      { source_name: "Wick 7", description: "(Citation: Wax Works 2023)" },
    ],
  };
  const said = stixFormat
    .statements(group, context)
    .map((each) => [each.object?.text, each.speaker.text, each.via?.text, each.subject.id]);
  assert.deepEqual(said, [
    ["LANTERN", "Lamp Lab", undefined, "lamps/L7"],
    ["Wick 7", "Wax Works 2023", "Lamp Lab", "lamps/L7"],
  ]);
  assert.deepEqual(stixFormat.statements({ ...group, revoked: true }, context), []);
  const actor = { uuid: "u1", value: "LANTERN", meta: { synonyms: ["TALLOW"], "origin:TALLOW": "Wax Works" } };
  const named = galaxyFormat
    .statements(actor, context)
    .map((each) => [each.object?.text, each.speaker.text, each.via?.text]);
  assert.deepEqual(named, [
    ["LANTERN", "Lamp Lab", undefined],
    ["TALLOW", "Wax Works", "Lamp Lab"],
  ]);
});

test("what is no STIX object is a problem with its byte, and the next still counts", async () => {
  const lines = ['{"type":"tool"}', '{"type":"tool","id":"tool--4283ae19-69c7-4347-a35e-b56f08eb660b","name":"x"}'];
  const found: string[] = [];
  for await (const { object, problem } of stixFormat.objects(text(lines.join("\n")))) {
    found.push(object?.id ?? `${problem?.code} ${problem?.byte}`);
  }
  assert.deepEqual(found, ["FIELD_INVALID 0", "tool--4283ae19-69c7-4347-a35e-b56f08eb660b"]);
  const { head, tail } = bundleFrame("test");
  assert.doesNotThrow(() => JSON.parse(`${head}${tail}`));
});
