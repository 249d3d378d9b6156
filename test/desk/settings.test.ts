// Can the rules of the house be set from the page: what is compared, for whom a threshold of its own, which lists are fetched from where,
// who is asked about again? And is an edition that was refused told with its reason?

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Desk, settles, skip, violations } from "./desk-browser.ts";
import { StoryMirror } from "./story-mirror.ts";

const mirror = new StoryMirror();
const desk = new Desk();

before(async () => {
  if (skip !== false) return;
  await mirror.publish("2024-03-22");
  await desk.open(mirror.folder);
});
after(async () => {
  await desk.close();
  mirror.remove();
});

async function ask<T>(path: string, body?: unknown): Promise<T> {
  const headers = { "content-type": "application/json" };
  const init = body === undefined ? {} : { method: "POST", headers, body: JSON.stringify(body) };
  const response = await fetch(`${desk.url}/api/v1${path}`, init);
  assert.ok(response.ok, `${path}: ${response.status} ${await response.clone().text()}`);
  return (await response.json()) as T;
}

interface Policy {
  readonly thresholds: readonly unknown[];
  readonly weak_aliases: string;
  readonly fields: readonly string[];
  readonly lists: readonly string[] | null;
  readonly four_eyes: string;
}

test("a pair that is not asked about is asked about again at once", { skip, timeout: 120_000 }, async () => {
  const subject = { name: "Alexey Valeryevich Minin", id: "K7" };
  const { alert } = await ask<{ alert: string }>("/screenings", subject);
  const { version } = await ask<{ version: number }>(`/alerts/${alert}`);
  const suppress = [{ party: "uk/CYB0005" }];
  const decision = { disposition: "false_positive", reason: "birth_date_differs", suppress, version };
  await ask(`/alerts/${alert}/decide`, decision);
  const { page, close } = await desk.visit("/settings/silence");
  const row = page
    .getByRole("table", { name: "Not asked about again" })
    .getByRole("row")
    .filter({ hasText: "Alexey Valeryevich Minin" });
  await row.getByText("uk/CYB0005").first().waitFor();
  assert.deepEqual(await violations(page), []);
  await row.getByRole("button", { name: /^Ask again/ }).press("Enter");
  await page.getByText("Nobody is kept silent").waitFor();
  await page.getByLabel("Those that have ended too").check();
  await row.getByText(/ended: withdrawn/).waitFor();
  const { suppressions } = await ask<{ suppressions: unknown[] }>("/suppressions");
  assert.deepEqual(suppressions, []);
  await close();
});

test("a policy: thresholds per list, regime and kind, weak aliases, fields, lists, four eyes; its differences are shown", {
  skip,
  timeout: 120_000,
}, async () => {
  const { page, faults, close } = await desk.visit("/settings/policies");
  await page.getByRole("button", { name: "Make a new version" }).click();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("People first");
  await page.getByRole("button", { name: "Add one" }).click();
  await page.getByRole("combobox", { name: "List", exact: true }).selectOption("uk");
  await page.getByLabel("Regime").fill("Cyber");
  await page.getByLabel("Kind").selectOption("person");
  await page.getByLabel("Threshold of the rule").fill("0.65");
  await page.getByLabel("Weak aliases").selectOption("with_other_evidence");
  await page.getByLabel("Address", { exact: true }).uncheck();
  await page.getByLabel("Screen all current lists").uncheck();
  await page.getByRole("group", { name: "Lists screened" }).getByLabel("UK Sanctions List").waitFor();
  await page.getByLabel("Four eyes").selectOption("always");
  assert.deepEqual(await violations(page), []);
  await page.getByRole("button", { name: "Put into force" }).click();
  await page.getByRole("heading", { level: 2, name: /^Version 1: People first/ }).waitFor();
  const policy = await ask<Policy>("/policies/1");
  assert.deepEqual(policy.thresholds, [{ list: "uk", regime: "Cyber", kind: "person", threshold: 0.65 }]);
  assert.deepEqual([policy.weak_aliases, policy.four_eyes, policy.lists], ["with_other_evidence", "always", ["uk"]]);
  assert.deepEqual(policy.fields, ["birth_date", "country", "identifier"]);
  for (const field of ["Thresholds of their own", "Weak aliases", "Fields compared", "Four eyes", "Lists"])
    await page
      .getByRole("row", { name: new RegExp(`^${field} `) })
      .nth(1)
      .waitFor();
  await page.getByRole("tab", { name: "Retention" }).click();
  await page.getByLabel("Years of screening").fill("5");
  await page.getByRole("button", { name: "Put into force" }).click();
  await page.getByRole("button", { name: "Put into force" }).waitFor({ state: "detached" });
  await page.getByRole("tab", { name: "Policies" }).click();
  await page.getByRole("heading", { level: 2, name: /^Version 2/ }).waitFor();
  await page.getByRole("row", { name: /^Retention / }).waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test("a list is switched off and on, fetched from elsewhere, and an address that is none is refused with what was typed kept", {
  skip,
  timeout: 120_000,
}, async () => {
  const { page, close } = await desk.visit("/settings/sources");
  const row = page.getByRole("row").filter({ has: page.getByRole("switch", { name: "UK Sanctions List" }) });
  await row.getByRole("link", { name: "22 Mar 2024" }).waitFor();
  assert.deepEqual(await violations(page), []);
  const isOn = (on: boolean) =>
    settles(
      async () => {
        const { sources } = await ask<{ sources: { id: string; on: boolean }[] }>("/sources");
        return sources.find(({ id }) => id === "uk")?.on === on;
      },
      `the list is ${on ? "on" : "off"}`,
    );
  await row.getByRole("switch").press("Space");
  await isOn(false);
  await row.getByText("changed here").waitFor({ state: "detached" });
  await row.getByRole("switch").press("Space");
  await isOn(true);
  await row.getByRole("button", { name: /^Change the source/ }).click();
  await page.getByLabel("Addresses of UK Sanctions List").fill("file:///etc/passwd");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("alert").getByText("SETTINGS_INVALID").waitFor();
  assert.equal(await page.getByLabel("Addresses of UK Sanctions List").inputValue(), "file:///etc/passwd");
  await page.getByLabel("Addresses of UK Sanctions List").fill("https://mirror.example/uk.csv");
  await page.getByRole("button", { name: "Save" }).click();
  await row.getByText("changed here").waitFor();
  const written = JSON.parse(readFileSync(join(desk.data, "publishers.json"), "utf8"));
  assert.deepEqual(written, { lists: { uk: { urls: ["https://mirror.example/uk.csv"] } } });
  await close();
});

test("lists are updated now, with what became of each; an edition that lost its parties is refused with the reason", {
  skip,
  timeout: 120_000,
}, async () => {
  const { page, faults, close } = await desk.visit("/settings/sources");
  await page.getByText("not updated from here yet").waitFor();
  await mirror.publish("2024-03-25");
  await page.locator("main").focus();
  await page.keyboard.press("u");
  const outcomes = page.getByRole("list", { name: "What became of each list" });
  await outcomes.getByText(/^uk loaded/).waitFor({ timeout: 60_000 });
  const row = page.getByRole("row").filter({ has: page.getByRole("switch", { name: "UK Sanctions List" }) });
  await row.getByRole("link", { name: "25 Mar 2024" }).waitFor();
  await mirror.publish("2024-03-26", 5);
  await row.getByRole("button", { name: /^Update UK/ }).click();
  await outcomes.getByText(/^uk refused/).waitFor({ timeout: 60_000 });
  await row.getByText(/Edition of 26 Mar 2024 refused/).waitFor();
  await row.getByRole("link", { name: "25 Mar 2024" }).waitFor();
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(faults, []);
  await close();
});
