// Do the lists come up to date from publishers who misbehave, and is it seen when they do not? The whole program, against a
// server on this machine that serves invented lists, and real ones where the mirror is at hand.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { gzipSync } from "node:zlib";
import {
  type IncomingMessage,
  type Loopback,
  loopback,
  type ServerResponse,
} from "../packages/portcullis/src/fetch/loopback.ts";
import type { ListLine } from "../packages/portcullis/src/usecases/lists.ts";
import type { ListOutcome } from "../packages/portcullis/src/usecases/update-outcome.ts";
import { portcullisAside } from "../packages/portcullis/test/program.ts";

const MIRROR = process.env["PORTCULLIS_MIRROR"];
const skip = MIRROR === undefined ? "PORTCULLIS_MIRROR names no mirror of the published lists" : false;

const root = mkdtempSync(join(tmpdir(), "portcullis-test-"));
const servers: Loopback[] = [];
after(async () => {
  for (const server of servers) await server.close();
  rmSync(root, { recursive: true, force: true });
});

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

interface Scene {
  readonly data: string;
  readonly server: Loopback;
  /** What the server answers for a list from now on. */
  answer(list: string, answer: Answer): void;
  update(...args: string[]): Promise<{ code: number | null; lists: readonly ListOutcome[]; stderr: string }>;
  lists(): Promise<readonly ListLine[]>;
}

/** The table with nothing but these lists in it, each served by a server on this machine. */
async function scene(formats: Readonly<Record<string, string>>): Promise<Scene> {
  const answers = new Map<string, Answer>();
  const server = await loopback((request, response) => {
    const list = (request.url ?? "").split("/")[1] ?? "";
    const answer = answers.get(list);
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  servers.push(server);
  const data = mkdtempSync(join(root, "data-"));
  const standard = ["uk", "un", "us-sdn", "us-nonsdn", "eu", "ch", "au", "ca", "us-csl", "us-dpl"];
  const lists: Record<string, unknown> = Object.fromEntries(standard.map((id) => [id, false]));
  for (const [id, format] of Object.entries(formats)) {
    lists[id] = { format, urls: [`${server.url}/${id}/list`], status: "current", cadenceDays: 7, title: id };
  }
  writeFileSync(join(data, "publishers.json"), JSON.stringify({ lists }));
  return {
    data,
    server,
    answer: (list, answer) => void answers.set(list, answer),
    update: async (...args) => {
      const { code, stdout, stderr } = await portcullisAside(["update", "--data", data, "--json", ...args]);
      return { code, stderr, lists: (JSON.parse(stdout || '{"lists":[]}') as { lists: ListOutcome[] }).lists };
    },
    lists: async () => {
      const { stdout } = await portcullisAside(["lists", "--data", data, "--json"]);
      return (JSON.parse(stdout) as { lists: ListLine[] }).lists;
    },
  };
}

/** A UN list of so many people of invented names. */
function unList(date: string, people: number): string {
  const each = (number: number): string =>
    `<INDIVIDUAL><DATAID>${900_000 + number}</DATAID><FIRST_NAME>Talbit${number}</FIRST_NAME><SECOND_NAME>Orelin</SECOND_NAME><UN_LIST_TYPE>XX</UN_LIST_TYPE><REFERENCE_NUMBER>XXi.${number}</REFERENCE_NUMBER></INDIVIDUAL>`;
  const all = Array.from({ length: people }, (_, number) => each(number)).join("");
  return `<?xml version="1.0"?><CONSOLIDATED_LIST dateGenerated="${date}T10:00:00Z"><INDIVIDUALS>${all}</INDIVIDUALS><ENTITIES></ENTITIES></CONSOLIDATED_LIST>`;
}

function serving(bytes: string | Buffer, headers: Readonly<Record<string, string>> = {}): Answer {
  return (request, response) => {
    if (headers["etag"] !== undefined && request.headers["if-none-match"] === headers["etag"]) {
      response.writeHead(304).end();
    } else response.writeHead(200, headers).end(bytes);
  };
}

function one(lists: readonly ListOutcome[]): ListOutcome & { readonly code?: string; readonly reason?: string } {
  assert.equal(lists.length, 1);
  return lists[0] as ListOutcome;
}

test("what did not change is neither sent nor read; what is confirmed is fresh", async () => {
  const { answer, update, lists, server } = await scene({ un: "un-xml" });
  answer("un", serving(unList("2020-01-02", 20), { etag: '"1"' }));
  const first = one((await update()).lists);
  assert.equal(first.outcome, "loaded", JSON.stringify(first));
  assert.equal(first.outcome === "loaded" && first.edition.published, "2020-01-02", "the day that the list states");
  const again = one((await update()).lists);
  assert.equal(again.outcome, "unchanged");
  assert.equal(server.requests.at(-1)?.headers["if-none-match"], '"1"');
  const [line] = await lists();
  assert.equal(line?.stale, false, "old, but its publisher says that it is the newest");
  assert.ok(line?.checked_at !== undefined && line.age_days > 2_000);
});

test("the same bytes without any validator change nothing either", async () => {
  // Without a date of its own, the day of loading counts.
  const { answer, update } = await scene({ ours: "un-xml" });
  answer("ours", serving(unList("2020-01-02", 5).replace(/ dateGenerated="[^"]*"/, "")));
  assert.equal(one((await update()).lists).outcome, "loaded");
  assert.equal(one((await update()).lists).outcome, "unchanged");
});

test("a list that shrank is refused, seen everywhere, and taken when somebody says so", async () => {
  const { answer, update, lists, data } = await scene({ un: "un-xml" });
  answer("un", serving(unList("2026-01-02", 40)));
  await update();
  answer("un", serving(unList("2026-01-09", 29)));
  const refused = await update();
  assert.equal(refused.code, 3);
  assert.equal(one(refused.lists).code, "EDITION_BELOW_FLOOR");
  const [line] = await lists();
  assert.equal(line?.parties, 40, "the last good edition stays in force");
  assert.equal(line?.refused?.[0]?.code, "EDITION_BELOW_FLOOR");
  assert.match(line?.failure?.reason ?? "", /11 of the 40 parties/);
  const metrics = await portcullisAside(["lists", "--metrics", "--data", data]);
  assert.match(metrics.stdout, /^portcullis_list_refused\{list="un"\} 1$/m);
  assert.match(metrics.stdout, /^portcullis_list_failing\{list="un"\} 1$/m);
  const accepted = await update("--accept", "un");
  assert.equal(accepted.code, 0, accepted.stderr);
  const [after] = await lists();
  assert.equal(after?.parties, 29);
  assert.equal(after?.accepted?.code, "EDITION_BELOW_FLOOR", "and it stays written that somebody did");
  assert.equal(after?.refused, undefined);
  assert.equal(after?.failure, undefined);
  assert.equal((await update("--accept", "nobody")).code, 2);
});

/** What comes in the place of the second edition → code of the refusal or failure. */
const WRONG: Readonly<Record<string, readonly [Answer, string]>> = {
  "a web page": [
    serving("<!DOCTYPE html><html><body>We are working on it</body></html>", { "content-type": "text/html" }),
    "NETWORK_PAGE",
  ],
  "a web page that calls itself XML": [serving('<?xml version="1.0"?><html lang="en"></html>'), "NETWORK_PAGE"],
  "a list that ends in the middle": [serving(unList("2026-01-09", 40).slice(0, 3_000)), "XML_MALFORMED"],
  "nothing at all": [serving(""), "FILE_EMPTY"],
  "another list": [serving("<Sanctions></Sanctions>"), "FORMAT_UNEXPECTED"],
  "gzip that ends in the middle": [serving(gzipSync(unList("2026-01-09", 400)).subarray(0, 500)), "FILE_DAMAGED"],
  "a gzip bomb": [serving(gzipSync(Buffer.alloc(80_000_000, 32))), "FILE_TOO_LARGE"],
  "a list without parties": [serving(unList("2026-01-09", 0)), "EDITION_EMPTY"],
  "no list": [(_, response) => response.writeHead(410).end(), "NETWORK_STATUS"],
  "a loop": [(_, response) => response.writeHead(302, { location: "/un/list" }).end(), "NETWORK_REDIRECTS"],
};

test("whatever comes in the place of a list, the last good edition stays in force and the reason is shown", async () => {
  const { answer, update, lists } = await scene({ un: "un-xml" });
  answer("un", serving(unList("2026-01-02", 40)));
  await update();
  for (const [name, [wrong, code]] of Object.entries(WRONG)) {
    answer("un", wrong);
    const ended = await update();
    assert.equal(ended.code, 3, name);
    assert.equal(one(ended.lists).code, code, `${name}: ${ended.stderr}`);
    const [line] = await lists();
    assert.equal(line?.published, "2026-01-02", name);
    assert.equal(line?.failure?.code, code, name);
  }
});

test("a column renamed is refused; a column added is told and the list taken", async () => {
  const { answer, update, lists, data } = await scene({ ours: "bis-dpl" });
  const columns = [
    "Name",
    "Street_Address",
    "City",
    "State",
    "Country",
    "Postal_Code",
    "Effective_Date",
    "Expiration_Date",
  ];
  const more = ["Standard_Order", "Last_Update", "Action", "FR_Citation"];
  const row =
    "ORELIN TALBIT\t4 Heron Road\tJezero\t\tMT\t\t01/02/2020\t01/02/2030\tY\t2020-01-02\tNew\t85 F.R. 1 1/2/2020";
  const table = (header: readonly string[], cells: string): string => `${header.join("\t")}\r\n${cells}\r\n`;
  const header = [...columns, ...more];
  answer("ours", serving(table(header, row)));
  const loaded = await update();
  assert.equal(one(loaded.lists).outcome, "loaded", loaded.stderr);
  answer(
    "ours",
    serving(
      table(
        header.map((name) => (name === "Name" ? "Party" : name)),
        row,
      ),
    ),
  );
  const renamed = await update();
  assert.equal(one(renamed.lists).outcome, "refused", renamed.stderr);
  answer("ours", serving(table([...header, "Favourite_Colour"], `${row}\tblue`)));
  const added = await update();
  assert.equal(one(added.lists).outcome, "loaded", added.stderr);
  const problems = await portcullisAside(["lists", "--problems", "ours", "--data", data]);
  assert.match(problems.stdout, /Favourite_Colour.*COLUMN_UNKNOWN/);
  assert.equal((await lists())[0]?.parties, 1);
});

test("a publisher that is silent holds up nobody but itself", async () => {
  const { answer, update, data } = await scene({ slow: "un-xml", un: "un-xml", un2: "un-xml" });
  const inForce = (): string =>
    existsSync(join(data, "register.json")) ? readFileSync(join(data, "register.json"), "utf8") : "";
  let asked = 0;
  answer("slow", (_, response) => {
    asked += 1;
    // It says nothing until the others are in force; then it says no.
    const wait = setInterval(() => {
      if (!inForce().includes('"un2"') || !inForce().includes('"un"')) return;
      clearInterval(wait);
      response.writeHead(404).end();
    }, 20);
  });
  answer("un", serving(unList("2026-01-02", 3)));
  answer("un2", serving(unList("2026-01-02", 3)));
  const { code, lists, stderr } = await update();
  assert.equal(asked, 1);
  assert.equal(code, 3);
  assert.deepEqual(
    lists.map(({ list, outcome }) => [list, outcome]).toSorted(),
    [
      ["slow", "failed"],
      ["un", "loaded"],
      ["un2", "loaded"],
    ],
    stderr,
  );
});

test("an old list is called stale in lists, in figures and in every screening, but not on its own day", async () => {
  const { answer, update, lists, data } = await scene({ un: "un-xml" });
  answer("un", serving(unList("2020-01-02", 3)));
  await update();
  rmSync(join(data, "fetched.json"));
  assert.equal((await lists())[0]?.stale, true);
  const shown = await portcullisAside(["lists", "--data", data]);
  assert.match(shown.stdout, /STALE/);
  assert.match(shown.stdout, /never confirmed/);
  const metrics = await portcullisAside(["lists", "--metrics", "--data", data]);
  assert.match(metrics.stdout, /^portcullis_list_stale\{list="un"\} 1$/m);
  const screened = await portcullisAside(["screen", "Talbit Orelin", "--json", "--data", data]);
  const { warnings } = JSON.parse(screened.stdout) as { warnings: { code: string; message: string }[] };
  assert.equal(warnings[0]?.code, "LIST_STALE");
  assert.match(warnings[0]?.message ?? "", /un \d{4} days \(7\)/);
  const then = await portcullisAside(["screen", "Talbit Orelin", "--json", "--as-of", "2020-01-05", "--data", data]);
  assert.deepEqual((JSON.parse(then.stdout) as { warnings: unknown[] }).warnings, []);
});

test("a slip in publishers.json is told with its place, and nothing is fetched", async () => {
  const data = join(root, "settings");
  mkdirSync(data);
  const slips: Readonly<Record<string, RegExp>> = {
    "{": /is not JSON/,
    '{"list":{}}': /the file: list: expected only lists, certificates/,
    '{"lists":{"uk":{"url":"x"}}}': /lists\.uk: url/,
    '{"lists":{"uk":{"urls":["ftp://x/y"]}}}': /lists\.uk\.urls: expected addresses/,
    '{"lists":{"uk":{"cadenceDays":0}}}': /lists\.uk\.cadenceDays/,
    '{"lists":{"ours":{"urls":["https://x.invalid/y"],"format":"none"}}}': /lists\.ours\.format: expected one of/,
    '{"lists":{"Ours":{}}}': /lists\.Ours: expected small letters/,
    '{"certificates":["none.pem"]}': /none\.pem cannot be read/,
  };
  for (const [settings, message] of Object.entries(slips)) {
    writeFileSync(join(data, "publishers.json"), settings);
    const ended = await portcullisAside(["update", "--data", data]);
    assert.equal(ended.code, 2, settings);
    assert.match(ended.stderr, message);
  }
});

test("files of one list that changed apart: only the changed ones are sent, and the edition is whole", {
  skip,
}, async () => {
  const { data, server, answer, update, lists } = await scene({ "us-sdn": "ofac-csv" });
  const index = JSON.parse(readFileSync(join(MIRROR as string, "mirror.json"), "utf8")) as {
    lists: Record<string, { editions: { published: string; files: string[] }[] }>;
  };
  const files = index.lists["us-nonsdn"]?.editions.find(({ published }) => published === "2025-12-19")?.files ?? [];
  assert.ok(files.length >= 3, "the files of OFAC's other lists");
  const urls = files.map((_, number) => `${server.url}/us-sdn/${number}/part${number}.csv`);
  const settings = JSON.parse(readFileSync(join(data, "publishers.json"), "utf8")) as {
    lists: Record<string, { urls: string[] }>;
  };
  (settings.lists["us-sdn"] as { urls: string[] }).urls = urls;
  writeFileSync(join(data, "publishers.json"), JSON.stringify(settings));
  const bytes = files.map((file) => readFileSync(join(MIRROR as string, file)));
  const versions = bytes.map(() => 1);
  let sent = 0;
  answer("us-sdn", (request, response) => {
    const number = Number((request.url ?? "").split("/")[2]);
    const etag = `"${versions[number]}"`;
    if (request.headers["if-none-match"] !== etag) sent += 1;
    serving(bytes[number] as Buffer, { etag })(request, response);
  });
  const first = await update();
  assert.equal(one(first.lists).outcome, "loaded", first.stderr);
  assert.equal(sent, files.length);
  const before = (await lists())[0];
  versions[0] = 2;
  const again = await update();
  assert.equal(one(again.lists).outcome, "unchanged", `another version of the same bytes: ${again.stderr}`);
  assert.equal(sent, files.length + 1);
  assert.equal(one((await update()).lists).outcome, "unchanged");
  assert.equal(sent, files.length + 1, "and now none");
  assert.equal((await lists())[0]?.edition, before?.edition);
});
