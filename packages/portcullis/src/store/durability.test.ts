// Does a kill at any moment leave the previous state whole? A real process, killed where it hurts.

import assert from "node:assert/strict";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { portcullis, portcullisOnFullDisk, startPortcullis } from "../../test/program.ts";
import { openStore } from "./store.ts";

const folder = mkdtempSync(join(tmpdir(), "portcullis-durability-"));
after(() => rmSync(folder, { recursive: true }));

const COLUMNS = { id: "ref", kind: "kind", name: "name" };
const KILLS = 10;

interface Edition {
  readonly published: string;
  /** References, `T00001` and so on. */
  readonly parties: number;
}

/** A mirror of one list; names are invented. */
function writeMirror(name: string, editions: readonly Edition[]): string {
  const mirror = join(folder, name);
  mkdirSync(mirror, { recursive: true });
  for (const { published, parties } of editions) {
    const rows = Array.from(
      { length: parties },
      (_, at) => `T${String(at).padStart(5, "0")},person,Quillfeather Ostra ${at}`,
    );
    writeFileSync(join(mirror, `${published}.csv`), `ref,kind,name\n${rows.join("\n")}\n`);
  }
  const list = {
    title: "A list",
    status: "current",
    licence: "CC0-1.0",
    publisher: "Test",
    editions: editions.map(({ published }) => ({
      published,
      format: "csv",
      files: [`${published}.csv`],
      columns: COLUMNS,
    })),
  };
  writeFileSync(join(mirror, "mirror.json"), JSON.stringify({ version: 1, lists: { test: list } }));
  return mirror;
}

interface Listed {
  readonly lists: readonly { readonly published: string; readonly parties: number; readonly edition: string }[];
}

function listsOf(data: string): Listed["lists"] {
  const { code, stdout, stderr } = portcullis(["lists", "--json", "--data", data]);
  assert.equal(code, 0, stderr);
  return (JSON.parse(stdout) as Listed).lists;
}

function assertFinds(data: string, name: string): void {
  const { code, stdout, stderr } = portcullis(["screen", name, "--json", "--data", data]);
  assert.equal(code, 0, stderr);
  assert.equal(JSON.parse(stdout).status, "hits", stdout);
}

test("an update killed at any moment leaves the state before, whole, and the next one completes", async () => {
  const before = { published: "2026-01-01", parties: 300 };
  const after_ = { published: "2026-02-01", parties: 8_000 };
  const old = writeMirror("old", [before]);
  const mirror = writeMirror("new", [before, after_]);
  const data = join(folder, "killed");
  assert.equal(portcullis(["update", "--mirror", old, "--data", data]).code, 0);
  // The quicker of two: kills timed by one that something else held up would all come too late.
  const times = ["timed", "timed-again"].map((name) => {
    const started = performance.now();
    assert.equal(portcullis(["update", "--mirror", mirror, "--data", join(folder, name)]).code, 0);
    return performance.now() - started;
  });
  const whole = Math.min(...times);
  let cutShort = 0;
  for (let kill = 1; kill <= KILLS; kill++) {
    const child = startPortcullis(["update", "--mirror", mirror, "--data", data]);
    const ended = once(child, "exit");
    await wait((whole * kill) / (KILLS + 1));
    child.kill("SIGKILL");
    await ended;
    const [line, ...others] = listsOf(data);
    assert.equal(others.length, 0);
    const isBefore = line?.published === before.published && line.parties === before.parties;
    const isAfter = line?.published === after_.published && line.parties === after_.parties;
    assert.ok(isBefore || isAfter, JSON.stringify(line));
    if (isBefore) cutShort += 1;
    assertFinds(data, "Quillfeather Ostra 7");
  }
  assert.ok(cutShort > KILLS / 4, `only ${cutShort} of ${KILLS} kills came in time to matter`);
  const { code, stderr } = portcullis(["update", "--mirror", mirror, "--data", data]);
  assert.equal(code, 0, stderr);
  assert.equal(listsOf(data)[0]?.parties, after_.parties);
  assertFinds(data, "Quillfeather Ostra 7999");
  assert.deepEqual(readdirSync(join(data, "aside")), [], "nothing half done is left over");
});

test("two updates at once: one works, the other says who is in the way and changes nothing", async () => {
  const mirror = writeMirror("two", [{ published: "2026-01-01", parties: 30_000 }]);
  const data = join(folder, "two-data");
  const first = startPortcullis(["update", "--mirror", mirror, "--data", data]);
  const ended = once(first, "exit");
  const codes: (number | null)[] = [];
  for (let attempt = 0; attempt < 8; attempt++) {
    const { code, stderr } = portcullis(["update", "--mirror", mirror, "--data", data]);
    if (code !== 0) assert.match(stderr, /DATA_LOCKED/);
    codes.push(code);
  }
  codes.push((await ended)[0] as number | null);
  assert.ok(codes.includes(0) && codes.includes(3), `exit codes ${codes.join(", ")}`);
  assert.equal(listsOf(data)[0]?.parties, 30_000);
});

test("a writer that is killed leaves no lock behind; a second one in the same process is refused", async () => {
  const data = join(folder, "locked-data");
  const store = openStore(data);
  const writer = await store.openWriter();
  await assert.rejects(openStore(data).openWriter(), { code: "DATA_LOCKED" });
  await writer.release();
  const mirror = writeMirror("locked", [{ published: "2026-01-01", parties: 30_000 }]);
  const child = startPortcullis(["update", "--mirror", mirror, "--data", data]);
  const ended = once(child, "exit");
  // Only who holds the lock works in there. Whoever tried the lock to find out could take it from the update.
  const isAtWork = (): boolean => existsSync(join(data, "tmp")) && readdirSync(join(data, "tmp")).length > 0;
  while (!isAtWork() && child.exitCode === null) await wait(5);
  child.kill("SIGSTOP");
  await assert.rejects(store.openWriter(), { code: "DATA_LOCKED" });
  child.kill("SIGKILL");
  await ended;
  await (await store.openWriter()).release();
});

test("editions in any order, and the same again, come to the same", () => {
  const editions = [
    { published: "2026-01-01", parties: 40 },
    { published: "2026-02-01", parties: 50 },
    { published: "2026-03-01", parties: 45 },
  ];
  const mirror = writeMirror("orders", editions);
  const states = [
    ["2026-01-01", "2026-02-01", "2026-03-01"],
    ["2026-03-01", "2026-01-01", "2026-02-01", "2026-01-01"],
  ].map((days, at) => {
    const data = join(folder, `order-${at}`);
    for (const day of days) {
      const { code, stderr } = portcullis(["update", "--mirror", mirror, "--edition", day, "--data", data]);
      assert.equal(code, 0, stderr);
    }
    const { stdout } = portcullis(["diff", "test", "--json", "--data", data]);
    const all = JSON.parse(portcullis(["lists", "--all", "--json", "--data", data]).stdout) as Listed;
    return {
      diff: JSON.parse(stdout),
      all: all.lists.map(({ published, parties, edition }) => ({ published, parties, edition })),
    };
  });
  assert.deepEqual(states[0], states[1]);
  assert.equal(states[0]?.diff.removed.length, 5);
});

test("a list that lost more than a quarter of its parties is refused, by date and not by order of loading", () => {
  const mirror = writeMirror("shrunk", [
    { published: "2026-01-01", parties: 100 },
    { published: "2026-02-01", parties: 70 },
  ]);
  const data = join(folder, "shrunk-data");
  assert.equal(portcullis(["update", "--mirror", mirror, "--edition", "2026-01-01", "--data", data]).code, 0);
  const { code, stderr } = portcullis(["update", "--mirror", mirror, "--data", data]);
  assert.equal(code, 3);
  assert.match(stderr, /EDITION_BELOW_FLOOR/);
  assert.equal(listsOf(data)[0]?.parties, 100);
  assertFinds(data, "Quillfeather Ostra 99");
});

test("a data folder that cannot be one is told, and nothing is made", () => {
  const mirror = writeMirror("nowhere", [{ published: "2026-01-01", parties: 10 }]);
  writeFileSync(join(folder, "a-file"), "");
  const { code, stderr } = portcullis(["update", "--mirror", mirror, "--data", join(folder, "a-file", "data")]);
  assert.equal(code, 3, stderr);
  assert.match(stderr, /DATA_READ_ONLY/);
});

test("a full disk is told, and the state before stays whole", () => {
  const mirror = writeMirror("full", [
    { published: "2026-01-01", parties: 20 },
    { published: "2026-02-01", parties: 40_000 },
  ]);
  const data = join(folder, "full-data");
  assert.equal(portcullis(["update", "--mirror", mirror, "--edition", "2026-01-01", "--data", data]).code, 0);
  const { code, stderr } = portcullisOnFullDisk(["update", "--mirror", mirror, "--data", data], 200);
  assert.equal(code, 3, stderr);
  assert.match(stderr, /DATA_FULL/);
  assert.equal(listsOf(data)[0]?.parties, 20);
  assertFinds(data, "Quillfeather Ostra 7");
});
