// Can somebody be screened by keyboard alone, with the evidence before one's eyes? And is nothing lost when the service is slow, gone or lied to?

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { Desk, overflow, settles, skip, violations } from "./desk-browser.ts";

const NAME = "Chao Kuang-tsung";
const desk = new Desk();

before(async () => {
  if (skip === false) await desk.open();
});
after(() => desk.close());

interface Screened {
  readonly hits: readonly { readonly party: string; readonly bits: number; readonly caption: string }[];
}

/** What the service itself answers, without the pages. */
async function answerTo(name: string): Promise<Screened> {
  const response = await fetch(`${desk.url}/api/v1/screenings`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name }),
  });
  assert.equal(response.status, 200);
  return (await response.json()) as Screened;
}

async function ledgerSize(): Promise<number> {
  const { size } = (await (await fetch(`${desk.url}/api/v1/ledger?limit=1`)).json()) as { size: number };
  return size;
}

function field(page: Page) {
  return page.getByLabel("Name to screen");
}

/** A name of the address stands in the field a moment after the page does. */
async function entered(page: Page, name: string): Promise<void> {
  await settles(async () => (await field(page).inputValue()) === name, `${name} in the field`);
  await field(page).press("Enter");
}

test("typed, previewed, screened and judged without a mouse; the preview is recorded nowhere", { skip }, async () => {
  const before = await ledgerSize();
  const { page, faults, close } = await desk.visit("/screen");
  assert.equal(await page.locator(":focus").getAttribute("aria-label"), "Name to screen");
  await page.keyboard.type(NAME);
  await page.getByText("Preview, not recorded").waitFor();
  await page.getByRole("button", { name: /Guangzong ZHAO.*uk\/CYB0045/ }).waitFor();
  assert.equal(await ledgerSize(), before);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Evidence for and against" }).waitFor();
  assert.equal(await ledgerSize(), before + 1);
  assert.match(page.url(), /\/screen\/[0-9a-f]{64}$/);
  assert.deepEqual(faults, []);
  await close();
});

test("a hit shows both names, evidence that adds up, what contradicts, what would change it, and no probability", {
  skip,
}, async () => {
  const { hits } = await answerTo(NAME);
  const { page, close } = await desk.visit(`/screen?q=${encodeURIComponent(NAME)}`);
  await entered(page, NAME);
  const detail = page.getByRole("article");
  await detail.getByRole("heading", { level: 2, name: hits[0]?.caption ?? "" }).waitFor();
  for (const part of [
    "The two names",
    "Side by side",
    "What contradicts it",
    "What would change the verdict",
    /What would bind/,
  ]) {
    await detail.getByRole("heading", { level: 3, name: part }).waitFor();
  }
  const figures = await detail
    .getByRole("table", { name: /Evidence for and against/ })
    .locator("tbody tr td:last-child")
    .allTextContents();
  const bits = figures.map((text) => Number(text.replace("−", "-")));
  const sum = bits.slice(0, -1).reduce((a, b) => a + b, 0);
  assert.ok(Math.abs(sum - (bits.at(-1) ?? 0)) < 0.05 * bits.length, `${bits.join(" + ")}`);
  assert.ok(Math.abs((bits.at(-1) ?? 0) - (hits[0]?.bits ?? 0)) <= 0.05);
  assert.doesNotMatch((await page.locator("main").textContent()) ?? "", /probab|chance that/i);
  assert.deepEqual(await violations(page), []);
  await close();
});

test("j and k walk through the hits; a reload shows the recorded screening", { skip }, async () => {
  const { hits } = await answerTo(NAME);
  assert.ok(hits.length > 1);
  const { page, close } = await desk.visit(`/screen?q=${encodeURIComponent(NAME)}`);
  await entered(page, NAME);
  const title = page.locator("#hit-title");
  await title.waitFor();
  await page.locator("main").focus();
  await page.keyboard.press("j");
  await page
    .getByRole("article")
    .getByText(hits[1]?.party ?? "")
    .first()
    .waitFor();
  await page.keyboard.press("k");
  await page
    .getByRole("article")
    .getByText(hits[0]?.party ?? "")
    .first()
    .waitFor();
  await page.reload();
  await title.waitFor();
  assert.equal(await title.textContent(), hits[0]?.caption);
  await close();
});

test("marks that turn the order of letters are shown, nowhere obeyed", { skip }, async () => {
  const { page, close } = await desk.visit("/screen");
  await field(page).fill(`\u202e${NAME}\u2066`);
  await field(page).press("Enter");
  await page.locator("#hit-title").waitFor();
  const main = page.locator("main");
  await main.getByText("⟨U+202E⟩").first().waitFor();
  assert.doesNotMatch((await main.textContent()) ?? "", /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  await close();
});

test("the outcome fits a phone", { skip }, async () => {
  const { page, close } = await desk.visit(`/screen?q=${encodeURIComponent(NAME)}`, {
    viewport: { width: 390, height: 844 },
  });
  await entered(page, NAME);
  await page.locator("#hit-title").waitFor();
  await page.waitForLoadState("networkidle");
  assert.equal(await overflow(page), 0);
  await close();
});

test("script in a name is text: in the address, in the field, in the answer", { skip }, async () => {
  const hostile = `<img src=x onerror="document.title='owned'"><script>document.title='owned'</script>`;
  const { page, close } = await desk.visit(`/screen?q=${encodeURIComponent(hostile)}`);
  await entered(page, hostile);
  await page.getByRole("heading", { level: 2, name: "<img" }).waitFor();
  assert.equal(await page.locator("main img, main script").count(), 0);
  assert.notEqual(await page.title(), "owned");
  await close();
});

test("the service dies: what was typed stays, through a reload too, and trying again works once it is back", {
  skip,
}, async () => {
  const { page, close } = await desk.visit("/screen");
  await field(page).fill("Ni Gaobin");
  await page.getByRole("button", { name: /What else is known/ }).click();
  await page.getByLabel("Born").fill("1985");
  await page.route("**/api/v1/screenings", (route) => route.abort());
  await field(page).press("Enter");
  const alert = page.getByRole("alert").filter({ hasText: "nothing was recorded" });
  await alert.waitFor();
  assert.equal(await field(page).inputValue(), "Ni Gaobin");
  await page.reload();
  assert.deepEqual([await field(page).inputValue(), await page.getByLabel("Born").inputValue()], ["Ni Gaobin", "1985"]);
  await field(page).press("Enter");
  await alert.waitFor();
  await page.unroute("**/api/v1/screenings");
  await alert.getByRole("button", { name: "Try again" }).click();
  await page.locator("#hit-title").waitFor();
  await close();
});

test("a slow service is said to be slow, and an answer that comes twice is asked for with one key", {
  skip,
}, async () => {
  const { page, close } = await desk.visit("/lists");
  const keys: (string | undefined)[] = [];
  let refused = 1;
  await page.route("**/api/v1/screenings", async (route) => {
    keys.push(route.request().headers()["idempotency-key"]);
    if (refused > 0) {
      refused -= 1;
      await route.fulfill({
        status: 503,
        contentType: "application/problem+json",
        body: '{"code":"BUSY","detail":"Busy."}',
      });
    } else await route.continue();
  });
  await page.route("**/api/v1/lists", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    await route.continue();
  });
  await page.reload();
  await page.getByText("The service is slow; nothing you typed is lost.").waitFor();
  await page.getByRole("heading", { level: 1, name: "Lists" }).waitFor();
  await page.getByRole("link", { name: /^Screen/ }).click();
  await field(page).fill(NAME);
  await field(page).press("Enter");
  await page.locator("#hit-title").waitFor();
  assert.equal(keys.length, 2);
  assert.ok(keys[0] !== undefined && keys[0] === keys[1]);
  await close();
});

test("a problem is shown with its code and its words", { skip }, async () => {
  const { page, close } = await desk.visit("/party/uk/NOBODY");
  const alert = page.getByRole("alert");
  await alert.getByText("PARTY_UNKNOWN").waitFor();
  assert.deepEqual(await violations(page), []);
  await close();
});

test("the first page is below 250 kB over the wire", { skip }, async () => {
  const { page, close } = await desk.visit("/");
  await page.waitForLoadState("networkidle");
  const bytes: number = await page.evaluate(
    'performance.getEntriesByType("resource").filter((entry) => !entry.name.includes("/api/")).reduce((sum, entry) => sum + entry.transferSize, 0)',
  );
  assert.ok(bytes > 50_000 && bytes < 250_000, `${bytes} bytes`);
  await close();
});
