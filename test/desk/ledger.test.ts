// Can an entry be found, proven in the browser itself and screened again, and is a service that lies found out?

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Desk, skip } from "./desk-browser.ts";

const desk = new Desk();

before(async () => {
  if (skip !== false) return;
  await desk.open();
  for (const name of ["Guangzong Zhao", "Nobody At All", "Ni Gaobin"]) {
    const response = await fetch(`${desk.url}/api/v1/screenings`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ name }),
    });
    assert.equal(response.status, 200);
  }
});
after(() => desk.close());

test("an entry is opened by keyboard and proven without the service's word; screened again it is the same", {
  skip,
}, async () => {
  const { page, faults, close } = await desk.visit("/ledger");
  const grid = page.getByRole("grid", { name: "Entries of the ledger" });
  await grid.focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.getByText("Proven in this browser").waitFor();
  assert.match(page.url(), /\/ledger\/\d+$/);
  await page.getByRole("button", { name: /Screen it again/ }).press("Enter");
  await page.getByText("byte for byte").waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test("an entry that the service altered is not proven", { skip }, async () => {
  const { page, close } = await desk.visit("/ledger");
  await page.route(/\/api\/v1\/ledger\/0$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.json()) as { bytes_base64: string };
    const bytes = Buffer.from(body.bytes_base64, "base64");
    bytes[10] = (bytes[10] ?? 0) ^ 1;
    await route.fulfill({ response, json: { ...body, bytes_base64: bytes.toString("base64") } });
  });
  await page.goto(`${desk.url}/ledger/0`);
  await page.getByText("Not proven").waitFor();
  await close();
});

test("paper gets the checkpoint and its key, and nothing that can only be pressed", { skip }, async () => {
  const { page, close } = await desk.visit("/ledger");
  const print = page.getByRole("button", { name: "Print" });
  await print.waitFor();
  await page.getByRole("grid", { name: "Entries of the ledger" }).waitFor();
  await page.emulateMedia({ media: "print" });
  await print.waitFor({ state: "hidden" });
  await page.getByRole("grid", { name: "Entries of the ledger" }).waitFor({ state: "hidden" });
  assert.equal(await page.getByLabel("The signed note").isVisible(), true);
  assert.equal(await page.getByText("Key to verify it with").isVisible(), true);
  await close();
});
