// Does the page of a group show who ties whom to it, in whose voice, denied by whom, and as of which day? By keyboard, in a real browser.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Desk, overflow, skip, violations } from "./desk-browser.ts";

const TEXT = `25 March 2024
The UK has sanctioned Talbit Orelin, who is a member of APT31. He faces an asset freeze.
The NCSC is almost certain that APT31 unsuccessfully targeted members of the museum board.
A spokesperson for the Chinese embassy said the claims are completely fabricated and malicious slanders.`;

const desk = new Desk();

async function post<T>(path: string, body: unknown): Promise<T> {
  const response = await fetch(`${desk.url}/api/v1${path}`, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json" },
  });
  assert.equal(response.status, 200);
  return (await response.json()) as T;
}

before(async () => {
  if (skip !== false) return;
  await desk.open();
  const { facts } = await post<{ facts: { id: string }[] }>("/notices/read", { text: TEXT });
  const about = { text: TEXT, name: "Release", publisher: "FCDO", stated_on: "2024-03-25" };
  await post("/notices/keep", { ...about, accepted: facts.map(({ id }) => id), provisional: true });
});
after(() => desk.close());

test("found by a part of its name, and told: picture, yardstick, time, claims with their denials", {
  skip,
}, async () => {
  const { page, faults, close } = await desk.visit("/group");
  await page.keyboard.press("/");
  await page.keyboard.type("apt3");
  const found = page.getByRole("list", { name: "Groups found" }).getByRole("link", { name: /APT31/ }).first();
  await found.waitFor();
  await found.press("Enter");
  await page.getByRole("heading", { level: 1, name: "APT31" }).waitFor();
  const claims = page.getByRole("region", { name: "Claims" });
  const act = claims.getByRole("row").filter({ hasText: "museum board" });
  assert.match((await act.textContent()) ?? "", /almost certain.*25 Mar 2024.*Chinese embassy.*denies.*fabricated/s);
  await page.getByRole("region", { name: "How surely" }).getByText("95 to 100 %").waitFor();
  const time = page.getByRole("region", { name: "In time" });
  for (const kind of ["designation", "response", "denial"])
    await time.getByText(kind, { exact: true }).first().waitFor();
  await page.getByRole("radio", { name: "Picture" }).press("ArrowRight");
  const tie = page.getByRole("region", { name: "Picture" }).getByRole("row").filter({ hasText: "Talbit Orelin" });
  assert.match((await tie.first().textContent()) ?? "", /is a member of.*APT31.*FCDO/s);
  const targeted = page.getByRole("region", { name: "Picture" }).getByRole("row").filter({ hasText: "museum board" });
  assert.match((await targeted.textContent()) ?? "", /denied/);
  await page.waitForLoadState("networkidle");
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(faults, []);
  await close();
});

test("the day before, nothing is stated, and the way back is one key away", { skip }, async () => {
  const { page, close } = await desk.visit("/group?name=Talbit%20Orelin&as_of=2024-03-24");
  await page.getByRole("alert").getByText("NOBODY_OF_THAT_NAME").waitFor();
  await page.getByRole("button", { name: "Today" }).press("Enter");
  await page.getByRole("region", { name: "Claims" }).getByText("is a member of").first().waitFor();
  const leads = page.getByRole("region", { name: "Where it leads" });
  await leads.getByText("weakest link").first().waitFor();
  await leads
    .getByText(/says FCDO/)
    .first()
    .waitFor();
  await close();
});

test("as it was known here: what was kept today was known to nobody yesterday", { skip }, async () => {
  const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  const { page, close } = await desk.visit("/group?name=Talbit%20Orelin");
  const claims = page.getByRole("region", { name: "Claims" }).getByText("is a member of").first();
  await claims.waitFor();
  await page.getByLabel("As known here on").fill(day(-1));
  await page.getByRole("alert").getByText("NOBODY_OF_THAT_NAME").waitFor();
  await page.getByLabel("As known here on").fill(day(1));
  await claims.waitFor();
  // Stated on 25 March 2024: known today, but of a day before it nothing.
  await page.getByLabel("As of", { exact: true }).fill("2024-03-24");
  await page.getByRole("alert").getByText("NOBODY_OF_THAT_NAME").waitFor();
  await page.getByLabel("As of", { exact: true }).fill("2024-03-25");
  await claims.waitFor();
  await close();
});

test("each word stands on the yardstick of whoever said it", { skip }, async () => {
  const text = "The FBI assesses that it is highly likely that APT40 compromised the museum board.";
  const { facts } = await post<{ facts: { id: string }[] }>("/notices/read", { text });
  const about = { text, name: "Indictment", publisher: "US Department of Justice", stated_on: "2024-03-26" };
  await post("/notices/keep", { ...about, accepted: facts.map(({ id }) => id), provisional: false });
  const { page, close } = await desk.visit("/group?name=APT40");
  const surely = page.getByRole("region", { name: "How surely" });
  await surely.getByText("ICD 203 (United States)").waitFor();
  await surely.getByText("80 to 95 %").waitFor();
  assert.equal(await surely.getByText("PHIA").count(), 0);
  await close();
});

test("fits a phone, and script in a name is text", { skip }, async () => {
  const viewport = { width: 390, height: 844 };
  const { page, close } = await desk.visit("/group?name=Talbit%20Orelin", { viewport, colorScheme: "dark" });
  await page.getByRole("region", { name: "Claims" }).waitFor();
  await page.waitForLoadState("networkidle");
  assert.equal(await overflow(page), 0);
  assert.deepEqual(await violations(page), []);
  const hostile = `<img src=x onerror="document.title='owned'">`;
  await page.goto(`${desk.url}/group?name=${encodeURIComponent(hostile)}`);
  await page.getByRole("heading", { level: 1, name: "<img" }).waitFor();
  assert.equal(await page.locator("main img").count(), 0);
  assert.notEqual(await page.title(), "owned");
  await close();
});
