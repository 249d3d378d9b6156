// Can an announcement be read, decided fact by fact and kept by keyboard alone? And does what was decided outlive a reload and a failure?

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { Desk, overflow, skip, violations } from "./desk-browser.ts";

const TEXT = `25 March 2024
The UK has today sanctioned a front company, Lanternbrook Optical Works Limited, and two individuals, Talbit Orelin and Osric Fenwick, who are members of APT31. They face an asset freeze and a travel ban.
The NCSC is almost certain that APT31 unsuccessfully targeted members of the museum board.
A spokesperson for the Chinese embassy said the claims are completely fabricated and malicious slanders.`;

const desk = new Desk();

before(async () => {
  if (skip === false) await desk.open();
});
after(() => desk.close());

interface Fact {
  readonly start: number;
  readonly end: number;
}

async function asked<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(`${desk.url}/api/v1${path}`, {
    ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
    headers: { "content-type": "application/json" },
  });
  assert.equal(response.status, 200);
  return (await response.json()) as T;
}

async function read(page: Page, text: string): Promise<void> {
  await page.getByLabel("Announcement").fill(text);
  await page.keyboard.press("Control+Enter");
  await page.getByRole("region", { name: "Text with its facts" }).waitFor();
}

const row = (page: Page, words: string) => page.locator("li button", { hasText: words });

test("every fact is marked at its very characters", { skip }, async () => {
  const { facts } = await asked<{ facts: Fact[] }>("/notices/read", { text: TEXT });
  const { page, faults, close } = await desk.visit("/notice");
  await read(page, TEXT);
  const marked = await page
    .locator("mark")
    .evaluateAll((marks) =>
      marks.map((mark) => [...mark.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent)),
    );
  const covered = [...TEXT].filter((_, at) => facts.some(({ start, end }) => start <= at && at < end)).join("");
  assert.equal(marked.flat().join(""), covered);
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(faults, []);
  await close();
});

test("decided and kept without a mouse; entries made, subjects screened before alerted; a reload between loses nothing", {
  skip,
}, async () => {
  await asked("/screenings", { name: "Talbit Orellin", kind: "person" });
  const { page, faults, close } = await desk.visit("/notice");
  await read(page, TEXT);
  const marked = page.locator("li[data-chosen=true]");
  // The first of the list are those designated, in the order of the text.
  await page.keyboard.press("a");
  await row(page, "Lanternbrook Optical Works Limited is designated").getByText("accepted").waitFor();
  await marked.getByText("Talbit Orelin is designated").waitFor();
  await page.keyboard.press("c");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Talbit Orellin");
  await page.reload();
  assert.equal(await page.getByLabel("Name", { exact: true }).inputValue(), "Talbit Orellin");
  await page.getByLabel("Name", { exact: true }).press("Enter");
  await row(page, "Talbit Orelin is designated").getByText("corrected").waitFor();
  await marked.getByText("Osric Fenwick is designated").waitFor();
  await page.keyboard.press("r");
  await row(page, "Osric Fenwick is designated").getByText("rejected").waitFor();
  await page.keyboard.press("k");
  await page.keyboard.press("j");
  await page.keyboard.press("Shift+A");
  await page.getByText(/All \d+ facts decided/).waitFor();
  // Who published it is asked for before anything is sent.
  await page.keyboard.press("w");
  await page.locator("[data-about=publisher]:focus").waitFor();
  await page.keyboard.type("FCDO");
  assert.equal(await page.getByLabel(/Published on/).inputValue(), "2024-03-25");
  await page.keyboard.press("Tab");
  await page.locator("main").focus();
  await page.keyboard.press("w");
  await page.getByRole("heading", { name: "Kept" }).waitFor();
  await page.getByText("2 provisional entries made").waitFor();
  await page.getByText("1 alert opened or changed").waitFor();
  const { entries } = await asked<{ entries: { name: string; state: string }[] }>("/provisional");
  assert.deepEqual(
    entries.map(({ name, state }) => [name, state]),
    [
      ["Lanternbrook Optical Works Limited", "open"],
      ["Talbit Orellin", "open"],
    ],
  );
  assert.equal(await page.getByLabel("Announcement").inputValue(), "");
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(faults, []);
  await close();
});

test("an entry is dropped with its reason, another settled by the party it is", { skip }, async () => {
  const { page, close } = await desk.visit("/notice");
  await page.getByRole("button", { name: "Drop Lanternbrook" }).press("Enter");
  await page.getByLabel("Reason").fill("A shop for lamps");
  await page.getByLabel("Reason").press("Enter");
  await page.getByRole("button", { name: "Drop Lanternbrook" }).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Settle Talbit Orellin" }).press("Enter");
  await page.getByLabel("Listed party").fill("uk/NOBODY");
  await page.getByLabel("Reason").fill("For this test");
  await page.getByLabel("Reason").press("Enter");
  await page.getByRole("alert").getByText("That did not work").waitFor();
  assert.equal(await page.getByLabel("Reason").inputValue(), "For this test");
  await page.getByLabel("Listed party").fill("uk/CYB0045");
  await page.getByLabel("Reason").press("Enter");
  await page.getByText("No entry is open").waitFor();
  const { entries } = await asked<{ entries: { state: string; ground: string }[] }>("/provisional");
  assert.deepEqual(entries.map(({ state }) => state).toSorted(), ["dropped", "settled"]);
  await close();
});

test("the service dies while it is kept: every decision stays, and trying again works", { skip }, async () => {
  const { page, close } = await desk.visit("/notice");
  await read(page, "The Treasury sanctioned Wendel Marrowby, a member of LANTERN BEAR.");
  await page.getByLabel("Published by").fill("Treasury");
  await page.getByLabel(/Published on/).fill("2024-03-26");
  await page.locator("main").focus();
  await page.keyboard.press("Shift+A");
  await page.getByText(/All \d+ facts decided/).waitFor();
  await page.route("**/api/v1/notices/keep", (route) => route.abort());
  const refused = page.waitForEvent("requestfailed", (request) => request.url().endsWith("/notices/keep"));
  await page.getByRole("button", { name: /^Keep and screen/ }).click();
  await refused;
  const alert = page.getByRole("alert").filter({ hasText: "It was not kept" });
  await alert.waitFor();
  await page.reload();
  await page.getByText(/All \d+ facts decided/).waitFor();
  assert.equal(await page.getByLabel("Published by").inputValue(), "Treasury");
  await page.unroute("**/api/v1/notices/keep");
  await page.locator("main").focus();
  await page.keyboard.press("w");
  await page.getByText("1 provisional entry made").waitFor();
  await close();
});

test("script and turned writing in a text are text; the facts fit a phone", { skip }, async () => {
  const hostile = `The UK has sanctioned <img src=x onerror="document.title='owned'">, Orla \u202etnelis\u202c Fenbrook and Talbit Orelin, who are members of APT31.`;
  const { page, close } = await desk.visit("/notice", { viewport: { width: 390, height: 844 } });
  await read(page, hostile);
  const text = await page.evaluate(
    '(() => { const copy = document.querySelector("[aria-label=\'Text with its facts\']").cloneNode(true); for (const code of copy.querySelectorAll("[aria-hidden]")) code.remove(); return copy.textContent; })()',
  );
  assert.equal(text, hostile);
  assert.equal(await page.locator("main img, main script").count(), 0);
  assert.notEqual(await page.title(), "owned");
  assert.equal(await overflow(page), 0);
  await close();
});
