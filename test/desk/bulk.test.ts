// Can a file be screened from drop to download, its columns put right on the way, and is nothing lost or run that stands in it?

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { Desk, overflow, skip, violations } from "./desk-browser.ts";

const desk = new Desk();
const HOSTILE = `<img src=x onerror=document.title='owned'>`;
const ROWS = [
  ["K1", "Zhao", "Guangzong", "1985-11-12"],
  ["K2", "Quillfeather", "Pelagia", "1970"],
  ["K3", "Ni", "Gaobin", ""],
  [`=cmd|' /C calc'!A1`, "NI", "Gaobin", ""],
  [HOSTILE, "Guangzong", "Zhao", ""],
];
const CSV = ["Ref,Strange heading,First name,Geb", ...ROWS.map((cells) => cells.join(","))].join("\n");

before(async () => {
  if (skip === false) await desk.open();
});
after(() => desk.close());

async function choose(page: Page): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await page.locator("main").focus();
  await page.keyboard.press("o");
  await (await choosing).setFiles({ name: "customers.csv", mimeType: "text/csv", buffer: Buffer.from(CSV) });
  await page.getByLabel("What Strange heading is").waitFor();
}

test("chosen by key, columns guessed and put right, screened, and its hits can be taken away without a formula", {
  skip,
}, async () => {
  const { page, faults, close } = await desk.visit("/bulk");
  await choose(page);
  assert.equal(await page.getByLabel("What Ref is").inputValue(), "id");
  await page.getByLabel("What Strange heading is").selectOption("name");
  await page.getByLabel("What First name is").selectOption("name");
  await page.getByLabel("What Geb is").selectOption("birth_date");
  assert.deepEqual(await violations(page), []);
  await page.getByRole("button", { name: /^Screen/ }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/bulk\/[^/]+$/);
  const job = page.getByRole("region", { name: "customers.csv" });
  await job.getByText("Done", { exact: true }).waitFor();
  await job.getByRole("table", { name: "Hits by list" }).waitFor();
  const first = job.getByRole("link", { name: `Evidence of ${HOSTILE}` });
  await first.waitFor();
  await job
    .getByRole("rowheader")
    .filter({ hasText: /Zhao Guangzong.*K1/ })
    .waitFor();
  assert.equal(await page.locator("main img").count(), 0);
  assert.notEqual(await page.title(), "owned");
  await page.waitForLoadState("networkidle");
  assert.deepEqual(await violations(page), []);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    job.getByRole("link", { name: "CSV" }).press("Enter"),
  ]);
  const text = readFileSync(await download.path(), "utf8");
  assert.match(text, /"?'=cmd/);
  assert.doesNotMatch(text, /^"?=cmd/m);
  await job.getByRole("link", { name: "Go through the alerts" }).press("Enter");
  await page.getByRole("listbox", { name: "Alerts" }).waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test("a service that fails keeps file and columns; the job of before is in the list and fits a phone", {
  skip,
}, async () => {
  const { page, close } = await desk.visit("/bulk");
  await choose(page);
  await page.getByLabel("What Strange heading is").selectOption("name");
  await page.route(/\/api\/v1\/jobs\?name/, (route) => route.abort());
  await page.getByRole("button", { name: /^Screen/ }).click();
  const failed = page.getByRole("alert").filter({ hasText: "still here" });
  await failed.waitFor();
  assert.equal(await page.getByLabel("What Strange heading is").inputValue(), "name");
  await page.unroute(/\/api\/v1\/jobs\?name/);
  await failed.getByRole("button", { name: "Try again" }).click();
  await page.waitForURL(/\/bulk\/[^/]+$/);
  await page.getByText("Done", { exact: true }).first().waitFor();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.waitForLoadState("networkidle");
  assert.equal(await overflow(page), 0);
  const listed = page.getByRole("row").filter({ hasText: "customers.csv" });
  await listed.nth(1).waitFor();
  assert.equal(await listed.count(), 2);
  await close();
});

test("what is no table is refused with its reason", { skip }, async () => {
  const { page, close } = await desk.visit("/bulk");
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /Choose a file/ }).click();
  await (await choosing).setFiles({ name: "empty.csv", mimeType: "text/csv", buffer: Buffer.alloc(0) });
  await page.getByRole("alert").filter({ hasText: "The file could not be read" }).waitFor();
  assert.deepEqual(await violations(page), []);
  await close();
});

test("a long job is cancelled by key; what it did so far stays, and its files are removed when asked twice", {
  skip,
  timeout: 120_000,
}, async () => {
  const { page, faults, close } = await desk.visit("/bulk");
  const rows = Array.from({ length: 400_000 }, (_, at) => `L${at},Quillfeather Pelagia${at}`);
  const buffer = Buffer.from(["id,name", ...rows].join("\n"));
  await page.getByLabel("File to screen").setInputFiles({ name: "long.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: /^Screen/ }).click();
  await page.waitForURL(/\/bulk\/[^/]+$/);
  const job = page.getByRole("region", { name: "long.csv" });
  await job.getByText("Running", { exact: true }).waitFor();
  await page.locator("main").focus();
  await page.keyboard.press("c");
  await job.getByText("Cancelled", { exact: true }).waitFor();
  const listed = page.getByRole("row").filter({ hasText: "long.csv" });
  await listed.filter({ hasText: "Cancelled" }).waitFor();
  assert.deepEqual(await violations(page), []);
  await job.getByRole("button", { name: "Remove" }).click();
  await job.getByText("What the ledger has of it, and its alerts, stay.").waitFor();
  await job.getByRole("button", { name: "Yes, remove its files" }).click();
  await page.waitForURL(/\/bulk$/);
  await listed.waitFor({ state: "detached" });
  assert.deepEqual(faults, []);
  await close();
});
