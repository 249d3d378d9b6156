// Does the page of examples/browser screen as the program does, in a real browser, and let nothing out?

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { type PageServer, servePage } from "../examples/browser/serve.ts";
import { ROOT } from "./source-files.ts";

const CHROMIUM = "/usr/bin/chromium";
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const NAME = "Chao Kuang-tsung";
const BUILT = "packages/match/dist/index.js";

/** Why no browser can be asked, or false. */
const skip = !existsSync(CHROMIUM)
  ? `no Chromium at ${CHROMIUM}`
  : !existsSync(join(ROOT, BUILT)) && "the matcher is not built: npm run build";

const FOLDER = mkdtempSync(join(tmpdir(), "portcullis-browser-"));
const DATA = join(FOLDER, "data");

interface Answer {
  readonly hits: readonly { readonly party: string; readonly bits: number }[];
  readonly near: readonly { readonly party: string; readonly bits: number }[];
}

interface Visit {
  readonly page: Page;
  /** Addresses of all requests so far. */
  readonly asked: readonly string[];
  /** What the page wrote to the console as an error, and exceptions that nothing caught. */
  readonly faults: readonly string[];
}

let server: PageServer;
let bare: PageServer;
let context: BrowserContext;
let snapshot = "";

/** The program as it is built: the page runs what is built too. */
function portcullis(...args: string[]): string {
  const program = join(ROOT, "packages/portcullis/bin/portcullis.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args, "--data", DATA], {
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  assert.equal(status, 0, stderr);
  return stdout;
}

before(async () => {
  if (skip !== false) return;
  portcullis("update", "--mirror", join(ROOT, "packages/portcullis/data/starter"));
  portcullis("screen", NAME, "--json");
  snapshot = globSync(join(DATA, "snapshots/*.snap"))[0] ?? "";
  assert.notEqual(snapshot, "");
  server = await servePage({ port: 0, snapshot });
  bare = await servePage({ port: 0 });
  context = await chromium.launchPersistentContext(join(FOLDER, "profile"), {
    executablePath: CHROMIUM,
    headless: true,
    args: FLAGS,
  });
});

after(async () => {
  await context?.close();
  await server?.close();
  await bare?.close();
  rmSync(FOLDER, { recursive: true, force: true });
});

/** The page once its door is shut. */
async function visit(url: string): Promise<Visit> {
  const page = await context.newPage();
  const asked: string[] = [];
  const faults: string[] = [];
  page.on("request", (sent) => asked.push(sent.url()));
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.goto(url);
  await page.locator('html[data-door="shut"]').waitFor({ state: "attached" });
  return { page, asked, faults };
}

async function ask(page: Page, name: string): Promise<void> {
  await page.getByLabel("Name").fill(name);
  await page.keyboard.press("Enter");
}

/** Party → bits, of the hits or the near misses on the page. */
async function drawn(page: Page, place: "hits" | "near"): Promise<Record<string, number>> {
  const pairs = await page
    .locator(`#${place} article`)
    .evaluateAll((articles: readonly { readonly dataset: Record<string, string> }[]) =>
      articles.map(({ dataset }) => [dataset["party"] ?? "", Number(dataset["bits"])] as const),
    );
  return Object.fromEntries(pairs);
}

function said(answers: Answer["hits"]): Record<string, number> {
  return Object.fromEntries(answers.map(({ party, bits }) => [party, bits]));
}

test("the offered snapshot is opened, and its hits are the program's, bit for bit", { skip }, async () => {
  const { page, faults } = await visit(server.url);
  await ask(page, NAME);
  await page.locator("#hits article").first().waitFor();
  const hits = await drawn(page, "hits");
  assert.ok("uk/CYB0045" in hits, JSON.stringify(hits));
  const expected: Answer = JSON.parse(portcullis("screen", NAME, "--near", "--json"));
  assert.deepEqual(hits, said(expected.hits));
  assert.deepEqual(await drawn(page, "near"), said(expected.near));
  assert.match(
    (await page.locator("#verdict").textContent()) ?? "",
    /^\d+ hits?.* for Chao Kuang-tsung, in [\d.]+ ms\.$/,
  );
  assert.deepEqual(faults, []);
  await page.close();
});

test("every example customer with a name gets the program's answer", { skip }, async () => {
  const { page } = await visit(server.url);
  const out = join(FOLDER, "answers.ndjson");
  const names = readFileSync(join(ROOT, "examples/customers.csv"), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",")[1] ?? "")
    .filter((name) => name !== "" && !name.includes('"'));
  const input = join(FOLDER, "names.csv");
  writeFileSync(input, `id,name\n${names.map((name, at) => `${at},${name}`).join("\n")}\n`);
  portcullis("screen", "--in", input, "--out", out, "--near");
  const answers: Answer[] = readFileSync(out, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.equal(answers.length, names.length);
  for (const [at, name] of names.entries()) {
    await ask(page, name);
    const answer = answers[at] as Answer;
    const found = { hits: await drawn(page, "hits"), near: await drawn(page, "near") };
    assert.deepEqual(found, { hits: said(answer.hits), near: said(answer.near) }, name);
  }
  await page.close();
});

test("after the page is loaded no request goes out, and none can", { skip }, async () => {
  const { page, asked } = await visit(server.url);
  const loaded = asked.length;
  assert.ok(loaded > 5 && asked.every((url) => url.startsWith(new URL(server.url).origin)), asked.join("\n"));
  await ask(page, NAME);
  await page.locator("#hits article").first().waitFor();
  assert.deepEqual(asked.slice(loaded), []);
  const attempt = (address: string) =>
    page.evaluate(`fetch(${JSON.stringify(address)}).then(() => "answered", () => "refused")`);
  assert.equal(await attempt(`${server.url}snapshot?name=x`), "refused");
  assert.equal(await attempt("https://example.org/?name=x"), "refused");
  const image = `new Promise((settle) => {
    const image = new Image();
    image.onload = () => settle("answered");
    image.onerror = () => settle("refused");
    image.src = "${server.url}style.css?name=x";
  })`;
  assert.equal(await page.evaluate(image), "refused");
  await page.close();
});

test("a picked file is opened, another file refused, and the form waits for a snapshot", { skip }, async () => {
  const { page, asked } = await visit(bare.url);
  const loaded = asked.length;
  assert.equal(await page.getByLabel("Name").isDisabled(), true);
  await page.getByLabel("Snapshot file").setInputFiles(join(ROOT, "README.md"));
  await page.locator("#snapshot-status.wrong").waitFor();
  assert.match((await page.locator("#snapshot-status").textContent()) ?? "", /no snapshot/);
  await page.getByLabel("Snapshot file").setInputFiles(snapshot);
  await page.getByRole("table").waitFor();
  assert.match((await page.getByRole("table").textContent()) ?? "", /parties, [\d,]+ names/);
  await ask(page, "");
  assert.equal((await page.locator("#name-fault").textContent()) ?? "", "Enter a name.");
  await page.getByLabel("Date of birth").fill("1985-13");
  await ask(page, NAME);
  assert.equal(await page.getByLabel("Date of birth").getAttribute("aria-invalid"), "true");
  await page.getByLabel("Date of birth").fill("");
  await ask(page, NAME);
  await page.locator('article[data-party="uk/CYB0045"]').waitFor();
  assert.deepEqual(
    asked.slice(loaded).filter((url) => !url.startsWith("blob:")),
    [],
  );
  await page.close();
});

test("the page runs on a phone's width without scrolling sideways", { skip }, async () => {
  const { page } = await visit(server.url);
  await page.setViewportSize({ width: 360, height: 740 });
  await ask(page, NAME);
  await page.locator("#hits article").first().waitFor();
  assert.equal(await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), true);
  await page.close();
});

/** Asks for a path just as it is written: a browser or `fetch` would tidy it first. */
function statusOf(url: string, path: string, options: { host?: string; method?: string } = {}): Promise<number> {
  const { hostname, port, host } = new URL(url);
  const { method = "GET" } = options;
  return new Promise((settle, failed) => {
    const sent = request({ hostname, port, path, method, headers: { host: options.host ?? host } }, (response) => {
      response.resume();
      settle(response.statusCode ?? 0);
    });
    sent.on("error", failed).end();
  });
}

test("the server hands out the page and the matcher, and nothing else", async () => {
  const own = await servePage({ port: 0 });
  try {
    for (const path of ["/examples/browser/", "/examples/browser/page.js", "/examples/browser/style.css"]) {
      assert.equal(await statusOf(own.url, path), 200, path);
    }
    const hidden = [
      "/package.json",
      "/.git/config",
      "/examples/customers.csv",
      "/examples/browser/serve.ts",
      "/examples/browser/../../package.json",
      "/examples/browser/..%2f..%2fpackage.json",
      "/packages/match/dist/../package.json",
      "/packages/match/dist/%2e%2e/package.json",
      "/examples/browser/page.js?name=x",
      "//etc/passwd",
    ];
    for (const path of hidden) assert.equal(await statusOf(own.url, path), 404, path);
    assert.equal(await statusOf(own.url, "/examples/browser/snapshot"), 204);
    assert.equal(await statusOf(own.url, "/examples/browser/", { method: "POST" }), 405);
    assert.equal(await statusOf(own.url, "/examples/browser/", { host: "elsewhere.example" }), 421);
  } finally {
    await own.close();
  }
});

test("the policy in the page's head allows its import map as it stands", () => {
  const html = readFileSync(join(ROOT, "examples/browser/index.html"), "utf8");
  const map = /<script type="importmap">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? "";
  assert.ok(html.includes(`'sha256-${createHash("sha256").update(map).digest("base64")}'`));
});
