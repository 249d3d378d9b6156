// Does the lab show what another threshold would have found of our own past, and does it take force only when that is meant?

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Desk, overflow, skip, violations } from "./desk-browser.ts";

const desk = new Desk();
const NAMES = ["Zhao Guangzong", "Ni Gaobin", "Nie Gaobing", "Zhao Guangzhong", "Pelagia Quillfeather"];

async function ask<T>(path: string, body?: unknown): Promise<T> {
  const headers = { "content-type": "application/json" };
  const init = body === undefined ? {} : { method: "POST", headers, body: JSON.stringify(body) };
  const response = await fetch(`${desk.url}/api/v1${path}`, init);
  assert.ok(response.ok, `${path}: ${response.status}`);
  return (await response.json()) as T;
}

interface Alerts {
  readonly alerts: readonly { readonly id: string; readonly version: number; readonly subject: { name: string } }[];
}

interface Answer {
  readonly current: { readonly alerts: number };
  readonly policy: { readonly alerts: number };
}

before(async () => {
  if (skip !== false) return;
  await desk.open();
  for (const [at, name] of NAMES.entries()) await ask("/screenings", { name, id: `L${at}` });
  const { alerts } = await ask<Alerts>("/alerts?limit=50");
  const zhao = alerts.find(({ subject }) => subject.name === "Zhao Guangzong");
  assert.ok(zhao !== undefined);
  const decision = { disposition: "true_positive", reason: "details_agree", version: zhao.version };
  await ask(`/alerts/${zhao.id}/decide`, decision);
});
after(() => desk.close());

test("another threshold is tried on the past: figures, curves, and by name who would be lost, with what was decided", {
  skip,
}, async () => {
  const { page, faults, close } = await desk.visit("/lab");
  await page.getByLabel("Threshold", { exact: true }).fill("1");
  await page.keyboard.press("Enter");
  const changed = page.getByRole("region", { name: "Whose verdict changes" });
  const row = changed.getByRole("row").filter({ hasText: "Zhao Guangzong" });
  await row.getByText("no longer found").waitFor();
  await row.getByText("True positive").waitFor();
  await page.getByRole("alert").getByText("1 true positive would no longer be found.").waitFor();
  const request = { thresholds: [0.7], policy: { threshold: 1 } };
  const answer = await ask<Answer>("/lab", request);
  const figures = page.getByRole("row").filter({ hasText: "Subjects that alert" }).getByRole("cell");
  assert.deepEqual(await figures.allTextContents(), [String(answer.current.alerts), String(answer.policy.alerts)]);
  await page.getByRole("button", { name: "The same as figures" }).first().click();
  await page.getByRole("table", { name: "Alerts and hits by threshold" }).waitFor();
  await page.waitForLoadState("networkidle");
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(faults, []);
  await close();
});

test("a trial that takes long says so, and is given up by a key; the rule that was typed stays", { skip }, async () => {
  const { page, close } = await desk.visit("/lab");
  const held: (() => void)[] = [];
  await page.route("**/api/v1/lab", async (route) => {
    await new Promise<void>((resolve) => held.push(resolve));
    // It was given up by then.
    await route.abort().catch(() => {});
  });
  await page.getByLabel("Threshold", { exact: true }).fill("0.9");
  await page.keyboard.press("Enter");
  await page.getByText("Everybody is screened again").waitFor();
  await page.locator("main").focus();
  await page.keyboard.press("c");
  await page.getByText("Nothing was tried yet").waitFor();
  assert.equal(await page.getByLabel("Threshold", { exact: true }).inputValue(), "0.9");
  for (const end of held) end();
  await page.unroute("**/api/v1/lab");
  await page.getByLabel("Threshold", { exact: true }).press("Enter");
  await page.getByRole("heading", { name: "Whose verdict changes" }).waitFor();
  await close();
});

test("it takes force only under a name and when it is meant; what is typed outlives a reload", { skip }, async () => {
  const { page, close } = await desk.visit("/lab");
  await page.getByLabel("Threshold", { exact: true }).press("Enter");
  await page.getByRole("heading", { name: "Put it into force" }).waitFor();
  await page.getByText("It is the same as the policy in force.").waitFor();
  await page.getByLabel("Threshold", { exact: true }).fill("0.82");
  await page.reload();
  await page.getByLabel("Threshold", { exact: true }).press("Enter");
  await page.getByRole("heading", { name: "Put it into force" }).waitFor();
  assert.equal(await page.getByLabel("Threshold", { exact: true }).inputValue(), "0.82");
  const button = page.getByRole("button", { name: "Put it into force" });
  assert.ok(await button.isDisabled());
  await page.getByLabel("Name of the new version").fill("Fewer alerts");
  assert.ok(await button.isDisabled());
  const before = await ask<{ in_force: number }>("/policies");
  await page.getByLabel(/From now on everybody is screened by it/).check();
  await button.click();
  await page.getByRole("status").getByText("In force as version").waitFor();
  const after = await ask<{ in_force: number; policies: { name: string; threshold: number }[] }>("/policies");
  assert.equal(after.in_force, before.in_force + 1);
  assert.deepEqual([after.policies[0]?.name, after.policies[0]?.threshold], ["Fewer alerts", 0.82]);
  await close();
});

test("the lab fits a phone", { skip }, async () => {
  const { page, close } = await desk.visit("/lab", { viewport: { width: 390, height: 844 } });
  await page.getByLabel("Threshold", { exact: true }).press("Enter");
  await page.getByRole("heading", { name: "Alerts and hits" }).waitFor();
  await page.waitForLoadState("networkidle");
  assert.equal(await overflow(page), 0);
  await close();
});
