// Does a first visit explain itself: the sample with one click, apart from one's own data, and gone again with another?

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Desk, skip, violations } from "./desk-browser.ts";

const desk = new Desk();

before(async () => {
  if (skip === false) await desk.open();
});
after(() => desk.close());

async function ledgerSize(base: string): Promise<number> {
  const { size } = (await (await fetch(`${desk.url}${base}/api/v1/ledger?limit=1`)).json()) as { size: number };
  return size;
}

test("loaded, worked in and removed; one's own ledger has none of it", { skip, timeout: 180_000 }, async () => {
  const { page, close } = await desk.visit("/");
  const own = await ledgerSize("");
  await page.getByRole("button", { name: "Load the sample" }).click();
  await page.getByText("Sample: the day of 25 March 2024.").waitFor({ timeout: 120_000 });
  assert.match(page.url(), /\/sample\/screen$/);
  assert.deepEqual(await violations(page), []);
  const before = await ledgerSize("/sample");
  await page.getByLabel("Name to screen").fill("Ni Gaobin");
  await page.keyboard.press("Enter");
  await page.locator("#hit-title").waitFor();
  assert.match(page.url(), /\/sample\/screen\/[0-9a-f]{64}$/);
  assert.equal(await ledgerSize("/sample"), before + 1);
  await page.reload();
  await page.locator("#hit-title").waitFor();
  await page.locator("main").focus();
  await page.keyboard.press("g");
  await page.keyboard.press("m");
  await page.getByRole("link", { name: "members-2021.mbox" }).click();
  await page
    .getByRole("list", { name: "Who was targeted when" })
    .getByText(/2 messages to 2 readers/)
    .waitFor();
  await page.getByRole("list", { name: "Reconnaissance messages" }).getByRole("link").first().click();
  await page.frameLocator("iframe").locator("mark.beacon").waitFor();
  assert.match(page.url(), /\/sample\/mail\/[^/]+\/1$/);
  await page.getByRole("link", { name: "Leave the sample" }).click();
  await page.waitForURL(`${desk.url}/screen`);
  await page.getByRole("button", { name: "Remove the sample" }).click();
  await page.getByRole("button", { name: "Load the sample" }).waitFor({ timeout: 60_000 });
  assert.equal(await ledgerSize(""), own);
  assert.equal((await fetch(`${desk.url}/sample/api/v1/session`)).status, 404);
  await close();
});
