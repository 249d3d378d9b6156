// Can a report be held against its release by keyboard, and does the page show what was changed, with both passages?

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Desk, skip } from "./desk-browser.ts";

const RELEASE =
  "The National Cyber Security Centre assesses that it is highly likely that a Chinese state-affiliated entity compromised the systems of the Electoral Commission.";
const REPORT =
  "The National Cyber Security Centre said it is likely that the systems of the Electoral Commission were compromised by a Chinese state-affiliated entity. <img src=x onerror=document.title='run'>";

const desk = new Desk();
before(async () => {
  if (skip === false) await desk.open();
});
after(() => desk.close());

test("a weakened grade is shown with both passages and the yardstick; what was typed outlives a reload", {
  skip,
}, async () => {
  const { page, faults, close } = await desk.visit("/drift");
  await page.getByLabel("Release: text").fill(RELEASE);
  await page.getByLabel("Report 1: text").fill(REPORT);
  await page.reload();
  assert.equal(await page.getByLabel("Report 1: text").inputValue(), REPORT);
  await page.getByLabel("Report 1: text").press("Tab");
  await page.keyboard.press("Enter");
  const finding = page.getByRole("article", { name: /How surely/ });
  await finding.first().waitFor();
  const shown = (await finding.first().textContent()) ?? "";
  for (const words of ["highly likely", "1 band less sure", "80 to 90 %", "55 to 75 %"]) {
    assert.ok(shown.includes(words), `${words} in ${shown}`);
  }
  assert.notEqual(await page.title(), "run");
  assert.deepEqual(faults, []);
  await close();
});

test("a service that fails loses nothing that was typed", { skip }, async () => {
  const { page, close } = await desk.visit("/drift");
  await page.route("**/api/v1/drift", (route) => route.abort());
  await page.getByLabel("Release: text").fill(RELEASE);
  await page.getByLabel("Report 1: text").fill(REPORT);
  await page.getByRole("button", { name: "Compare" }).click();
  await page.getByRole("alert").waitFor();
  assert.equal(await page.getByLabel("Release: text").inputValue(), RELEASE);
  await close();
});
