// Do statements go from notice and list to answer and exchange? On small lists of our own, and on the story's real ones.

import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { type TestContext, test } from "node:test";
import type { Claims } from "../usecases/claims.ts";
import { run } from "./main.ts";

const MIRROR = process.env["PORTCULLIS_MIRROR"];
const isReal = MIRROR !== undefined && existsSync(join(MIRROR, "mirror.json"));

function sink(): Writable & { text: string } {
  const stream = new Writable({
    write(chunk, _encoding, done) {
      stream.text += String(chunk);
      done();
    },
  }) as Writable & { text: string };
  stream.text = "";
  return stream;
}

function program(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), "claims-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const data = join(folder, "data");
  const call = async (...args: string[]) => {
    const [stdout, stderr] = [sink(), sink()];
    const code = await run([...args, "--data", data], { stdout, stderr, env: {}, isTerminal: false });
    return { code, stdout: stdout.text, stderr: stderr.text };
  };
  const json = async (...args: string[]) => {
    const { code, stdout, stderr } = await call(...args, "--json");
    assert.equal(code, 0, stderr);
    return JSON.parse(stdout);
  };
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  return { call, json, write };
}

const RELEASE = `Press release
25 March 2024
The UK has today sanctioned a front company, Wuhan Xiaoruizhi Science and Technology Company Limited, and two individuals, Zhao Guangzong and Ni Gaobin, who are members of APT31. They face an asset freeze and a travel ban.
The NCSC assesses that it is highly likely that the Electoral Commission's systems were compromised by a Chinese state-affiliated entity between 2021 and 2022. The NCSC assesses that it is almost certain that APT31 unsuccessfully targeted parliamentarians in 2021.
A spokesperson for the Chinese embassy said: "The so-called cyber attacks by China against the UK are completely fabricated and malicious slanders."`;

const GROUP = {
  type: "intrusion-set",
  spec_version: "2.1",
  id: "intrusion-set--4283ae19-69c7-4347-a35e-b56f08eb660b",
  created: "2021-03-24T15:48:17.731Z",
  modified: "2021-03-24T15:48:17.731Z",
  name: "LANTERN",
  aliases: ["LANTERN", "Tallow Spider"],
};

test("a text is kept, asked for as of any day, and exported as what it is", async (t) => {
  const { call, json, write } = program(t);
  const bundle = write("groups.json", JSON.stringify({ type: "bundle", id: "bundle--x", objects: [GROUP] }));
  assert.equal((await call("import", "lamps", bundle, "--format", "stix", "--published", "2024-01-01")).code, 0);
  const text = "The Treasury sanctioned Talbit Orelin, a member of LANTERN. LANTERN hackers targeted the lamp museum.";
  const release = write("release.txt", text);
  const read = await json("read", release, "--keep", "--publisher", "Treasury", "--date", "2024-03-25");
  assert.equal(typeof read.document, "string");
  const before: Claims = await json("claims", "Tallow Spider", "--as-of", "2024-03-24");
  assert.deepEqual(
    before.statements.map(({ predicate }) => predicate),
    ["named-as", "named-as"],
  );
  const after: Claims = await json("claims", "Tallow Spider");
  const said = after.statements.map(({ subject, predicate, object, speaker }) => [
    subject.text,
    predicate,
    object?.text,
    speaker.text,
  ]);
  assert.ok(
    said.some((each) => each.join("|") === "Talbit Orelin|member-of|LANTERN|Treasury"),
    JSON.stringify(said),
  );
  for (const { source } of after.statements) {
    if ("document" in source) assert.equal(source.document, read.document);
  }
  const exported = JSON.parse((await call("export", "--format", "stix")).stdout);
  assert.ok(exported.objects.some(({ type }: { type: string }) => type === "report"));
  const foreign = JSON.parse((await call("export", "--format", "stix", "--list", "lamps")).stdout);
  assert.deepEqual(foreign.objects, [GROUP]);
});

test("a name that two groups of a source bear leads to neither", async (t) => {
  const { call, json, write } = program(t);
  const other = {
    ...GROUP,
    id: "intrusion-set--5283ae19-69c7-4347-a35e-b56f08eb660b",
    name: "SCONCE",
    aliases: ["Tallow Spider"],
  };
  const bundle = write("groups.json", JSON.stringify([GROUP, other]));
  await call("import", "lamps", bundle, "--format", "stix", "--published", "2024-01-01");
  const claims: Claims = await json("claims", "Tallow Spider");
  assert.deepEqual(claims.ambiguous.map(({ name }) => name).toSorted(), ["LANTERN", "SCONCE"]);
  assert.deepEqual(claims.statements, []);
  const one: Claims = await json("claims", "LANTERN");
  assert.equal(one.ambiguous.length, 0);
  assert.ok(one.statements.length > 0);
});

test("what is known counts to the end of a day, before that nothing; what is no day is refused", async (t) => {
  const { call, json, write } = program(t);
  const bundle = write("lamps.json", JSON.stringify({ type: "bundle", objects: [GROUP] }));
  const list = write("mine.csv", "ref,kind,name\nT1,person,Pelagia Quillfeather\n");
  assert.equal((await call("import", "lamps", bundle, "--format", "stix", "--published", "2024-01-01")).code, 0);
  const columns = JSON.stringify({ id: "ref", kind: "kind", name: "name" });
  const given = ["--format", "csv", "--published", "2024-01-01", "--columns", columns];
  assert.equal((await call("import", "mine", list, ...given)).code, 0);
  const today = new Date(Date.now() + 60_000).toISOString().slice(0, 10);
  for (const who of ["LANTERN", "mine/T1"]) {
    assert.ok((await json("claims", who, "--known-at", today)).statements.length > 0, who);
    assert.equal((await call("claims", who, "--known-at", "2024-01-02")).code, 2, who);
  }
  assert.equal((await call("claims", "LANTERN", "--known-at", "soon")).code, 2);
});

test("what cannot be is told: nobody of that name, no bundle, no entry", async (t) => {
  const { call, write } = program(t);
  const codes = async (...args: string[]) => {
    const { code, stderr } = await call(...args);
    return [code, /\[([A-Z_]+)\]/.exec(stderr)?.[1]];
  };
  assert.deepEqual(await codes("claims", "Nobody At All"), [2, "NOBODY_OF_THAT_NAME"]);
  assert.deepEqual(await codes("provisional", "drop", "x", "--reason", "y"), [2, "ENTRY_UNKNOWN"]);
  assert.deepEqual(
    await codes("import", "x", write("a.json", '{"objects":[{'), "--format", "stix", "--published", "2024-01-01"),
    [2, "JSON_BROKEN"],
  );
  assert.deepEqual(await codes("import", "x", write("b.json", "{}"), "--format", "stix", "--published", "2024-01-01"), [
    2,
    "NOTHING_READ",
  ]);
  assert.deepEqual(
    await codes("import", "provisional", write("c.csv", "a"), "--format", "csv", "--published", "2024-01-01"),
    [2, "LIST_ID_INVALID"],
  );
  assert.deepEqual(await codes("export", "--format", "ftm"), [2, "USAGE"]);
});

test("the day of 25 March 2024: announced, provisional, listed, settled", {
  skip: isReal ? false : "needs the mirror of real lists",
}, async (t) => {
  const { call, json, write } = program(t);
  const mirror = ["--mirror", MIRROR as string];
  await call("update", "uk", ...mirror, "--edition", "2024-03-22");
  await call("update", "attack", "misp-actors", ...mirror);
  const hits = async (...args: string[]) =>
    (await json("screen", "Chao Kuang-tsung", ...args)).hits.map((hit: { party: string; provisional: boolean }) => [
      hit.party,
      hit.provisional,
    ]);
  assert.deepEqual(await hits(), []);

  const read = await json("read", write("release.txt", RELEASE), "--publisher", "FCDO", "--provisional");
  assert.deepEqual(read.entries, [
    "provisional/2024-03-25-wuhan-xiaoruizhi-science-and-technology-company-limited",
    "provisional/2024-03-25-zhao-guangzong",
    "provisional/2024-03-25-ni-gaobin",
  ]);
  assert.deepEqual(await hits(), [["provisional/2024-03-25-zhao-guangzong", true]]);
  assert.deepEqual(await hits("--as-of", "2024-03-24"), []);
  const noon = new Date().toISOString();
  const again = await json("read", write("release.txt", RELEASE), "--publisher", "FCDO", "--provisional");
  assert.deepEqual(again.entries, [], "a second reading makes nothing");
  assert.deepEqual(
    (await json("lists")).lists.map(({ id }: { id: string }) => id),
    ["uk"],
  );

  await call("update", "uk", ...mirror, "--edition", "2024-03-25");
  const { entries } = await json("provisional", "--all");
  assert.deepEqual(
    entries.map(({ state, settledBy }: { state: string; settledBy: string }) => [state, settledBy]).toSorted(),
    [
      ["settled", "uk/CYB0044"],
      ["settled", "uk/CYB0045"],
      ["settled", "uk/CYB0046"],
    ],
  );
  assert.deepEqual(await hits(), [["uk/CYB0045", false]]);
  assert.deepEqual(await hits("--known-at", noon), [["provisional/2024-03-25-zhao-guangzong", true]]);

  for (const party of ["uk/CYB0044", "uk/CYB0045", "uk/CYB0046"]) {
    const claims: Claims = await json("claims", party);
    const ends = claims.paths.map(({ to }) => to);
    assert.ok(
      ends.some(({ id }) => id === "attack/G0128"),
      `${party} leads to APT31`,
    );
    assert.ok(
      ends.some(({ text }) => text === "Chinese Ministry of State Security"),
      `${party} leads to the ministry`,
    );
    const verb = party === "uk/CYB0044" ? "associated-with" : "member-of";
    const first = claims.paths.find(({ to }) => to.id === "attack/G0128")?.steps[0]?.statement;
    assert.deepEqual([first?.predicate, first?.speaker.text], [verb, "UK"]);
    for (const { steps, to } of claims.paths) {
      assert.ok(!/electoral|commission/iu.test(to.text), `no path leads to ${to.text}`);
      for (const { statement } of steps) assert.ok(!/electoral/iu.test(JSON.stringify(statement)));
    }
  }
  const commission: Claims = await json("claims", "Electoral Commission");
  const [claim] = commission.statements;
  assert.deepEqual(
    [claim?.subject.text, claim?.grade?.words, claim?.via?.text],
    ["Chinese state-affiliated entity", "highly likely", "FCDO"],
  );
  assert.deepEqual(
    commission.stances.map(({ predicate }) => predicate),
    ["denies"],
  );
  assert.deepEqual(commission.paths, []);
});
