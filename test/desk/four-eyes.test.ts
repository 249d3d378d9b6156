// Do two people decide what one may not? Three who sign in: who decided cannot check, the second decides what becomes of it, and of two on
// one alert the later is told.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { Desk, skip, violations } from "./desk-browser.ts";

const desk = new Desk();
const PASSWORD = "correct horse battery staple";
const PEOPLE = [
  { name: "Anna Lind", role: "analyst" },
  { name: "Ruth Okoro", role: "reviewer" },
  { name: "Tom Hale", role: "reviewer" },
  { name: "Ida Berg", role: "administrator" },
] as const;
const [ANNA, RUTH, TOM] = ["Anna Lind", "Ruth Okoro", "Tom Hale"] as const;
/** Customer's id → alert's id. */
const alerts = new Map<string, string>();

interface AlertNow {
  readonly state: string;
  readonly disposition: string | null;
  readonly decided_by: string | null;
  readonly checked_by: string | null;
}

async function send<T>(path: string, body: unknown): Promise<T> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${desk.url}/api/v1${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  assert.ok(response.ok, `${path}: ${response.status} ${await response.clone().text()}`);
  return (await response.json()) as T;
}

before(async () => {
  if (skip !== false) return;
  await desk.open();
  for (const person of PEOPLE) await send("/users", { ...person, password: PASSWORD });
  const policy = (await (await fetch(`${desk.url}/api/v1/policies/0`)).json()) as Record<string, unknown>;
  const { version: _, created_at: __, actor: ___, ...asked } = policy;
  await send("/policies", { ...asked, name: "Two for a true positive", four_eyes: "true_positives" });
  for (const id of ["C1", "C2", "C3", "C4"]) {
    const { alert } = await send<{ alert: string }>("/screenings", { name: "Zhao Guangzong", id });
    alerts.set(id, alert);
  }
  await desk.restart("--sign-in");
});
after(() => desk.close());

/** Signs in at the page that one wanted. */
async function signedIn(name: string, customer: string) {
  const visit = await desk.visit(`/alerts/${alerts.get(customer)}?state=any`, {
    viewport: { width: 1440, height: 900 },
  });
  const { page } = visit;
  await page.getByRole("heading", { level: 1, name: "Sign in" }).waitFor();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill(name);
  await page.locator('input[type="password"]').fill(PASSWORD);
  await page.keyboard.press("Enter");
  await page.getByText(new RegExp(`^${name}, `)).waitFor();
  await opened(page);
  return visit;
}

async function opened(page: Page): Promise<void> {
  await page.getByRole("heading", { name: "Evidence for and against" }).waitFor();
}

/** As whoever is signed in at the page sees it. */
function alertNow(page: Page, customer: string): Promise<AlertNow> {
  return page.evaluate(`fetch("/api/v1/alerts/${alerts.get(customer)}").then((answer) => answer.json())`);
}

function status(page: Page, text: RegExp): Promise<void> {
  return page.getByRole("status").filter({ hasText: text }).waitFor();
}

async function goTo(page: Page, customer: string): Promise<void> {
  await page.goto(`${desk.url}/alerts/${alerts.get(customer)}?state=any`);
  await opened(page);
}

test("one decides, another agrees: both names stand in the history, and what follows is shown", {
  skip,
  timeout: 120_000,
}, async () => {
  const anna = await signedIn(ANNA, "C1");
  await anna.page.keyboard.press("t");
  await anna.page.keyboard.press("1");
  await status(anna.page, /True positive.*awaits a second pair of eyes/);
  await goTo(anna.page, "C1");
  await anna.page.getByText("Somebody who may check, and did not decide, has to look at it.").waitFor();
  assert.equal((await alertNow(anna.page, "C1")).state, "checking");

  const ruth = await signedIn(RUTH, "C1");
  await ruth.page.getByRole("heading", { name: "Check the decision" }).waitFor();
  assert.deepEqual(await violations(ruth.page), []);
  await ruth.page.keyboard.press("y");
  await status(ruth.page, /the decision was agreed with/);
  await goTo(ruth.page, "C1");
  await ruth.page.getByRole("list", { name: "Next steps" }).waitFor();
  const history = ruth.page.getByRole("list", { name: "History, the newest first" });
  await history.getByText(/checked by you: agreed with the decision/).waitFor();
  await history.getByText(/decided by Anna Lind: True positive/).waitFor();
  const now = await alertNow(ruth.page, "C1");
  assert.deepEqual([now.state, now.disposition], ["closed", "true_positive"]);
  assert.ok(now.decided_by !== null && now.checked_by !== null && now.decided_by !== now.checked_by);
  assert.deepEqual([anna.faults, ruth.faults], [[], []]);
  await Promise.all([anna.close(), ruth.close()]);
});

test("who decided cannot check, by key or past the page; the second sends it back with a note, and it is open again", {
  skip,
  timeout: 120_000,
}, async () => {
  const ruth = await signedIn(RUTH, "C2");
  await ruth.page.keyboard.press("t");
  await ruth.page.keyboard.press("1");
  await status(ruth.page, /awaits a second pair of eyes/);
  await goTo(ruth.page, "C2");
  await ruth.page.getByText("Somebody who may check, and did not decide, has to look at it.").waitFor();
  assert.equal(await ruth.page.getByRole("button", { name: "Agree with the decision" }).count(), 0);
  await ruth.page.keyboard.press("y");
  const refused = await ruth.page.evaluate(`(async () => {
    const { csrf } = await (await fetch("/api/v1/session")).json();
    const headers = { "content-type": "application/json", "x-csrf-token": csrf, "idempotency-key": crypto.randomUUID() };
    const body = JSON.stringify({ agree: true, version: ${(await alertVersion(ruth.page, "C2")).toString()} });
    const answer = await fetch("/api/v1/alerts/${alerts.get("C2")}/check", { method: "POST", headers, body });
    return [answer.status, (await answer.json()).code];
  })()`);
  assert.deepEqual(refused, [403, "FOUR_EYES"]);
  assert.equal((await alertNow(ruth.page, "C2")).state, "checking");

  const tom = await signedIn(TOM, "C2");
  await tom.page.getByRole("button", { name: "Send it back" }).waitFor();
  await tom.page.keyboard.press("b");
  await tom.page.getByText("Say what is to be looked at again.").waitFor();
  await tom.page.keyboard.type("The birth date was not asked for.");
  await tom.page.keyboard.press("Escape");
  await tom.page.keyboard.press("b");
  await status(tom.page, /sent back/);
  assert.deepEqual((await alertNow(tom.page, "C2")).state, "open");
  await ruth.page
    .getByRole("list", { name: "History, the newest first" })
    .first()
    .getByText(/checked by Tom Hale: sent back/)
    .waitFor();
  await ruth.page.getByText("The birth date was not asked for.").first().waitFor();
  await Promise.all([ruth.close(), tom.close()]);
});

async function alertVersion(page: Page, customer: string): Promise<number> {
  const { version } = (await alertNow(page, customer)) as AlertNow & { readonly version: number };
  return version;
}

test("two on one alert: the later is told who did what before, and overrules nothing unseen", {
  skip,
  timeout: 120_000,
}, async () => {
  const anna = await signedIn(ANNA, "C3");
  const tom = await signedIn(TOM, "C3");
  await tom.page.keyboard.press("n");
  await tom.page.keyboard.type("The passport was seen.");
  await tom.page.keyboard.press("Escape");
  await anna.page.keyboard.press("f");
  await anna.page.keyboard.press("1");
  await status(anna.page, /False positive/);
  const news = tom.page.getByRole("alert").filter({ hasText: "Somebody else changed this alert meanwhile" });
  await news.getByText(/decided by Anna Lind: False positive/).waitFor();
  await tom.page.keyboard.press("t");
  await tom.page.keyboard.press("1");
  assert.equal((await alertNow(tom.page, "C3")).disposition, "false_positive");
  await tom.page.getByLabel("Note").waitFor();
  assert.equal(await tom.page.getByLabel("Note").inputValue(), "The passport was seen.");
  await tom.page.keyboard.press("v");
  await news.waitFor({ state: "hidden" });
  assert.deepEqual([anna.faults, tom.faults], [[], []]);
  await Promise.all([anna.close(), tom.close()]);
});

test("both at the same moment: one decision counts, the other is refused and shown what came first", {
  skip,
  timeout: 120_000,
}, async () => {
  const anna = await signedIn(ANNA, "C4");
  const ruth = await signedIn(RUTH, "C4");
  // Neither hears of the other before it is too late.
  for (const { page } of [anna, ruth]) {
    await page.route("**/api/v1/events", (route) => route.abort());
    await page.reload();
    await opened(page);
    await page.keyboard.press("f");
  }
  await Promise.all([anna.page.keyboard.press("1"), ruth.page.keyboard.press("2")]);
  const told = (page: Page) =>
    page.getByRole("alert").filter({ hasText: "Somebody else changed this alert meanwhile" });
  const done = (page: Page) => page.getByRole("status").filter({ hasText: /False positive/ });
  await Promise.any([told(anna.page).waitFor(), told(ruth.page).waitFor()]);
  await Promise.any([done(anna.page).waitFor(), done(ruth.page).waitFor()]);
  const isAnnaLater = await told(anna.page).isVisible();
  await told(isAnnaLater ? anna.page : ruth.page)
    .getByText(isAnnaLater ? /by Ruth Okoro/ : /by Anna Lind/)
    .waitFor();
  await done(isAnnaLater ? ruth.page : anna.page).waitFor();
  await Promise.all([anna.close(), ruth.close()]);
});

test("whoever signs out leaves nothing behind: the next sees the sign-in, and may do what their role may", {
  skip,
  timeout: 120_000,
}, async () => {
  const { page, close } = await signedIn(ANNA, "C1");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("heading", { level: 1, name: "Sign in" }).waitFor();
  assert.equal(await page.getByText("Zhao Guangzong").count(), 0);
  const status = await page.evaluate(`fetch("/api/v1/alerts").then((answer) => answer.status)`);
  assert.equal(status, 401);
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Sign in" }).waitFor();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill(TOM);
  await page.locator('input[type="password"]').fill(PASSWORD);
  await page.keyboard.press("Enter");
  await page.getByText(/^Tom Hale, reviewer/).waitFor();
  await close();
});

test("a password: one's own by the one until now, another's by an administrator, without a mouse", {
  skip,
  timeout: 120_000,
}, async () => {
  const [own, annas] = ["a harbour full of lamps", "nine reefs and one courier"];
  const { page, close } = await signedIn("Ida Berg", "C1");
  await page.getByRole("link", { name: "Ida Berg, administrator" }).press("Enter");
  await page.getByLabel("Password until now").focus();
  await page.keyboard.type("not the password");
  await page.keyboard.press("Tab");
  await page.keyboard.type(own);
  await page.keyboard.press("Enter");
  await page.getByRole("alert").getByText("PASSWORD_WRONG").waitFor();
  assert.equal(await page.getByLabel("New password").inputValue(), own);
  assert.deepEqual(await violations(page), []);
  await page.getByLabel("Password until now").fill(PASSWORD);
  await page.getByLabel("Password until now").press("Enter");
  await status(page, /The password was changed/);

  // Still signed in, and a change is still taken from this page.
  await page.getByRole("tab", { name: "Users" }).press("Enter");
  await page.getByRole("button", { name: "New password for Anna Lind" }).press("Enter");
  await page.getByLabel("New password of Anna Lind").focus();
  assert.deepEqual(await violations(page), []);
  await page.keyboard.type(annas);
  await page.keyboard.press("Enter");
  await status(page, /Anna Lind has another password/);
  await close();

  const signIn = async (name: string, password: string) => {
    const [headers, body] = [{ "content-type": "application/json" }, JSON.stringify({ name, password })];
    return (await fetch(`${desk.url}/api/v1/session`, { method: "POST", headers, body })).status;
  };
  assert.deepEqual([await signIn("Ida Berg", PASSWORD), await signIn("Ida Berg", own)], [401, 200]);
  assert.deepEqual([await signIn(ANNA, PASSWORD), await signIn(ANNA, annas)], [401, 200]);
});
