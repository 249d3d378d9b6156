// Is the report on a mailbox safe to open? In a real browser without a network: it asks for nothing, runs nothing, complains of nothing, and
// says what was found. The table for terminals is held against a golden text.

import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { run } from "../packages/portcullis/src/cli/main.ts";

const CHROMIUM = "/usr/bin/chromium";
const skip = existsSync(CHROMIUM) ? false : `no Chromium at ${CHROMIUM}`;
const FOLDER = mkdtempSync(join(tmpdir(), "mail-report-"));
after(() => rmSync(FOLDER, { recursive: true, force: true }));

const HOSTILE = `<script>document.title="owned"</script><img src=x onerror="document.title='owned'">"'\`</title></style>`;

interface Draft {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly day: string;
  readonly id: string;
  readonly body: string;
}

const word = (text: string) => `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;

function letter({ from, to, subject, day, id, body }: Draft): string {
  const date = new Date(`${day}T08:30:00Z`).toUTCString().replace("GMT", "+0000");
  return `From a@b Mon Jan  4 08:30:00 2021\nFrom: ${from}\nTo: ${to}\nSubject: ${word(subject)}\nDate: ${date}\nMessage-ID: <${id}@x>\nContent-Type: text/html; charset=utf-8\n\n${body}\n\n`;
}

const SPY = (uid: string) =>
  `<p>Dear Jane,</p><p>I am a reporter with the BBC and am writing about lamps in museums. My first piece <a href="https://lamp-notes.example/read?uid=${uid}">stands here</a>.</p><p>Would you have ten minutes?</p><p>Talbit Orelin, BBC News</p><img src="https://lamp-notes.example/o.gif?uid=${uid}" width="1" height="1">`;

const MAILBOX: string = [
  letter({
    from: '"BBC News - Talbit Orelin" <talbit@lamp-notes.example>',
    to: "jane.pellow@parliament.uk",
    subject: "Lamps in museums",
    day: "2021-01-12",
    id: "spy1",
    body: SPY("8f2a77c1d09e4455"),
  }),
  letter({
    from: '"BBC News - Talbit Orelin" <talbit@lamp-notes.example>',
    to: "hugh.marrow@parliament.uk",
    subject: "Lamps in museums",
    day: "2021-01-14",
    id: "spy2",
    body: SPY("c7730be19a52f681"),
  }),
  letter({
    from: "Museum Shop <news@museum-shop.example>",
    to: "jane.pellow@parliament.uk",
    subject: "New in the shop",
    day: "2021-02-20",
    id: "shop",
    body: '<h1>New lamps</h1><p>See what came in this week.</p><img src="https://count.museum-shop.example/open?m=91" width="1" height="1">',
  }),
  letter({
    from: "Ada Quill <ada@quill.example>",
    to: "jane.pellow@parliament.uk",
    subject: "Thursday",
    day: "2021-02-21",
    id: "clear",
    body: "<p>Shall we say ten on Thursday?</p>",
  }),
  letter({
    from: `${word(`\u202e${HOSTILE}\u001b[31m`)} <x@hostile.example>`,
    to: `${word(HOSTILE)} <jane.pellow@parliament.uk>`,
    subject: `${HOSTILE}\u001b]0;owned\u0007`,
    day: "2021-03-02",
    id: "hostile",
    body: `${HOSTILE}<p onclick="x()">words</p><a href="javascript:alert(1)">go</a><img src="https://hostile.example/p?&quot;onload=&quot;x" width=1><svg onload="document.title='owned'"></svg><iframe src="https://hostile.example/f"></iframe>`,
  }),
].join("");

async function portcullis(...args: string[]) {
  const texts = ["", ""];
  const [stdout, stderr] = texts.map(
    (_, at) =>
      new Writable({
        write(chunk, _encoding, done) {
          texts[at] += String(chunk);
          done();
        },
      }),
  ) as [Writable, Writable];
  const code = await run(["mail", "--data", join(FOLDER, "data"), ...args], {
    stdout,
    stderr,
    env: {},
    isTerminal: false,
  });
  return { code, stdout: texts[0] ?? "", stderr: texts[1] ?? "" };
}

const inbox = join(FOLDER, "inbox.mbox");
writeFileSync(inbox, MAILBOX);

test("the table says verdict, sender, readers, day and why, without anything that moves a terminal", async () => {
  const { code, stdout, stderr } = await portcullis(inbox, "--table");
  assert.deepEqual([code, stderr], [0, ""]);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  assert.equal(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(stdout), false);
  const golden = join(import.meta.dirname, "mail-report.golden.txt");
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(golden, stdout);
  assert.equal(stdout, readFileSync(golden, "utf8"));
});

test("a report that cannot be written is told before anything is read, and one that failed leaves nothing", async () => {
  const nowhere = await portcullis(inbox, "--report", join(FOLDER, "none", "r.html"));
  assert.deepEqual([nowhere.code, /REPORT_UNWRITABLE/.test(nowhere.stderr), nowhere.stdout], [2, true, ""]);
  const same = await portcullis(inbox, "--report", inbox);
  assert.deepEqual([same.code, /OUTPUT_IS_INPUT/.test(same.stderr)], [2, true]);
  const folder = mkdtempSync(join(FOLDER, "mail-"));
  writeFileSync(join(folder, "inbox.mbox"), MAILBOX);
  for (const round of [1, 2]) {
    const within = await portcullis(folder, "--report", join(folder, "report.html"));
    assert.deepEqual([within.code, within.stdout.trim().split("\n").length], [0, 5], `${round}`);
  }
  assert.deepEqual(readdirSync(folder), ["inbox.mbox", "report.html"]);
  const missing = await portcullis(join(FOLDER, "none.mbox"), "--report", join(FOLDER, "gone.html"));
  assert.equal(missing.code, 2);
  assert.deepEqual(
    readdirSync(FOLDER).filter((name) => name.startsWith("gone") || name.endsWith(".tmp")),
    [],
  );
});

test("a browser opens the report, asks for nothing, runs nothing, and shows what was found", { skip }, async (t) => {
  const path = join(FOLDER, "report.html");
  const { code, stdout, stderr } = await portcullis(inbox, "--report", path);
  assert.deepEqual([code, stderr, stdout.trim().split("\n").length], [0, `report written to ${path}\n`, 5]);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
  t.after(() => browser.close());
  const page = await browser.newPage({ offline: true, viewport: { width: 1440, height: 900 } });
  const asked: string[] = [];
  const said: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  await page.goto(pathToFileURL(path).href);
  assert.equal(await page.title(), "Mail that spies on its reader");
  assert.deepEqual([asked.filter((url) => !url.startsWith("data:")), said], [[pathToFileURL(path).href], []]);
  for (const unsafe of ["script", "iframe", "img", "object", "form", "[onclick]", "[onload]", "[onerror]", "[src]"])
    assert.equal(await page.locator(unsafe).count(), 0, unsafe);
  const links = await page.locator("a").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  assert.ok(
    links.length >= 5 && links.every((href) => /^https:\/\/[\w.-]+\.(?:uk|com|gov)\//.test(href)),
    String(links),
  );
  assert.match(await page.innerText("h1"), /^2 messages resemble reconnaissance$/);
  const spy = page.locator(".message.reconnaissance").first();
  assert.match(await spy.innerText(), /jane\.pellow@parliament\.uk/);
  // The beacon stands below the signature, its identifier is marked in the link.
  assert.match(await spy.locator(".sheet").innerText(), /Talbit Orelin, BBC News\s+1 reports the opening/);
  assert.equal(await spy.locator(".places .number.beacon + code mark").first().innerText(), "8f2a77c1d09e4455");
  assert.equal(await page.locator(".timeline .reconnaissance circle").count(), 2);
  assert.equal(await page.locator(".message").count(), 4);
  assert.match(await page.innerText("main"), /<script>document\.title="owned"<\/script>/);
  await page.setViewportSize({ width: 390, height: 844 });
  const width = await page.evaluate("document.documentElement.scrollWidth");
  assert.equal(width, 390);
});
