// Does one day hold together in the hands of one who works at the desk, from an announcement to protection? The design's day, step by step
// and mostly by keyboard: 22 March 2024, when no list knows three parties; the notice of 25 March at noon; the list of that afternoon;
// decisions, their case files and proofs; a mailbox of 2021; a paper that says more than the release.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { textOfDocument } from "../../packages/notices/src/read-document.ts";
import { sampleMailbox } from "../../packages/portcullis/src/usecases/sample/sample-mail.ts";
import { SAMPLE_TEXTS } from "../../packages/portcullis/src/usecases/sample/sample-texts.ts";
import { Desk, settles, skip, type Visit } from "./desk-browser.ts";
import { StoryMirror } from "./story-mirror.ts";

const CUSTOMERS = [
  "id,name,kind,birth_date,country",
  "C1,Zhao Guangzong,person,1985,China",
  "C2,Ni Gaobin,person,,China",
  "C3,Wuhan Xiaoruizhi Science and Technology Company Limited,organisation,,China",
  "C4,Pelagia Quillfeather,person,1970,",
].join("\n");

const NOTICE = SAMPLE_TEXTS.release.text;
const PAPER = SAMPLE_TEXTS.after.find(({ name }) => name === "Another actor")?.text ?? "";

const mirror = new StoryMirror();
const desk = new Desk();
let visit: Visit;
let page: Page;
const refused: string[] = [];

before(async () => {
  if (skip !== false) return;
  await mirror.publish("2024-03-22");
  await desk.open(mirror.folder);
  visit = await desk.visit("/screen", { viewport: { width: 1440, height: 900 } });
  page = visit.page;
  page.on("response", (answer) => {
    if (answer.status() >= 400) refused.push(`${answer.status()} ${new URL(answer.url()).pathname}`);
  });
  // Kept listening: else the first dialog may open before anybody asks for it.
  page.on("filechooser", () => {});
});
after(async () => {
  await desk.close();
  mirror.remove();
});

/** To a page by its letter. */
async function go(letter: string, title: string): Promise<void> {
  await page.locator("main").focus();
  await page.keyboard.press("g");
  await page.keyboard.press(letter);
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await page.locator("main").focus();
}

async function choose(key: string, name: string, bytes: Buffer): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await page.keyboard.press(key);
  await (await choosing).setFiles({ name, mimeType: "application/octet-stream", buffer: bytes });
}

async function screenName(name: string): Promise<void> {
  await go("s", "Screen");
  await page.getByLabel("Name to screen").fill(name);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/screen\/[0-9a-f]{64}$/);
}

async function screenCustomers(name: string): Promise<void> {
  await go("b", "Bulk");
  await choose("o", name, Buffer.from(CUSTOMERS));
  const send = page.getByRole("button", { name: /^Screen/ });
  await send.waitFor();
  await send.press("Enter");
  await page.waitForURL(/\/bulk\/[^/]+$/);
  await page.getByRole("region", { name }).getByText("Done", { exact: true }).waitFor();
}

interface Alerts {
  readonly alerts: readonly {
    readonly id: string;
    readonly provisional: boolean;
    readonly top: { party: string } | null;
  }[];
}

async function alertsNow(): Promise<Alerts["alerts"]> {
  const { alerts } = (await (await fetch(`${desk.url}/api/v1/alerts?limit=50`)).json()) as Alerts;
  return alerts;
}

async function downloaded(act: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return readFileSync(await download.path());
}

test("the day, from announcement to protection", { skip, timeout: 400_000 }, async (day) => {
  await day.test("22 March: no list knows the three; the customers are clear", async () => {
    await screenName("Zhao Guangzong");
    await page
      .getByText(/^Clear/)
      .first()
      .waitFor();
    await screenCustomers("customers-before.csv");
    assert.deepEqual(await alertsNow(), []);
  });

  await day.test(
    "25 March, noon: the notice is read, accepted and kept; customers are screened again by it",
    async () => {
      await go("n", "Notice");
      await page.getByLabel("Announcement").fill(NOTICE);
      await page.keyboard.press("Control+Enter");
      await page.getByRole("region", { name: "Text with its facts" }).waitFor();
      await page.getByLabel("Published by").fill("FCDO");
      await page.locator("main").focus();
      await page.keyboard.press("Shift+A");
      await page.getByText(/All \d+ facts decided/).waitFor();
      await page.keyboard.press("w");
      await page.getByText("3 provisional entries made").waitFor();
      await page.getByText(/[34] alerts opened or changed/).waitFor();
      const alerts = await alertsNow();
      assert.ok(alerts.length >= 3 && alerts.every(({ provisional }) => provisional), JSON.stringify(alerts));
      await screenName("Ni Gaobin");
      await page
        .getByText(/provisional/)
        .filter({ visible: true })
        .first()
        .waitFor();
    },
  );

  await day.test("the afternoon: the list's edition comes in, and the entries are settled against it", async () => {
    await mirror.publish("2024-03-25");
    await go("p", "Settings");
    await page.getByRole("tab", { name: "List sources" }).click();
    await page.getByText("not updated from here yet").waitFor();
    await page.locator("main").focus();
    await page.keyboard.press("u");
    await page
      .getByRole("list", { name: "What became of each list" })
      .getByText(/^uk loaded/)
      .waitFor({ timeout: 60_000 });
    await page.getByText("3 provisional entries settled").waitFor();
    for (const party of ["uk/CYB0044", "uk/CYB0045", "uk/CYB0046"])
      await page.getByRole("link", { name: party, exact: true }).waitFor();
    await page.getByRole("link", { name: /^[345] alerts opened or changed$/ }).waitFor();
    await settles(async () => {
      const alerts = await alertsNow();
      const parties = alerts.map(({ top }) => top?.party);
      return (
        alerts.every(({ provisional }) => !provisional) &&
        ["uk/CYB0044", "uk/CYB0045", "uk/CYB0046"].every((party) => parties.includes(party))
      );
    }, "the alerts are of the listed parties");
  });

  await day.test("a reviewer decides with the evidence before him, and takes the case file", async () => {
    const zhao = (await alertsNow()).find(({ top }) => top?.party === "uk/CYB0045");
    assert.ok(zhao !== undefined);
    await go("a", "Alerts");
    await page.goto(`${desk.url}/alerts/${zhao.id}?state=any`);
    await page.getByRole("heading", { name: "Evidence for and against" }).waitFor();
    await page.keyboard.press("t");
    await page.keyboard.press("1");
    await page
      .getByRole("status")
      .filter({ hasText: /True positive/ })
      .waitFor();
    await page.goto(`${desk.url}/alerts/${zhao.id}?state=any`);
    await page.getByRole("list", { name: "Next steps" }).getByRole("link").first().waitFor();
    await page.locator("main").focus();
    const pdf = await downloaded(() => page.keyboard.press("p"));
    const text = await textOfDocument(pdf);
    for (const words of [zhao.id, "Zhao Guangzong", "CYB0045"]) assert.ok(text.includes(words), `${words} in the PDF`);
    const json = JSON.parse((await downloaded(() => page.keyboard.press("P"))).toString("utf8"));
    assert.equal(json.alert.id, zhao.id);
    assert.ok(json.ledger.length > 0);
  });

  await day.test(
    "the ledger proves the decision in the browser, and a screening is made again byte for byte",
    async () => {
      await go("e", "Ledger");
      const grid = page.getByRole("grid", { name: "Entries of the ledger" });
      await grid.focus();
      await page.keyboard.press("End");
      await page.keyboard.press("Enter");
      await page.getByText("Proven in this browser").waitFor();
      await page.goto(`${desk.url}/ledger/0`);
      await page.getByText("Proven in this browser").waitFor();
      await page.getByRole("button", { name: /Screen it again/ }).press("Enter");
      await page.getByText("byte for byte").waitFor();
    },
  );

  await day.test("a mailbox of 2021: which messages spied, on whom, and when", async () => {
    await go("m", "Mail");
    await choose("o", "members-2021.mbox", sampleMailbox());
    await page
      .getByRole("list", { name: "Who was targeted when" })
      .getByText(/2 messages to 2 readers/)
      .waitFor();
    await page.getByRole("list", { name: "Reconnaissance messages" }).getByRole("link").nth(1).waitFor();
    await page.locator("main").focus();
    await page.keyboard.press("j");
    await page.frameLocator("iframe").locator("mark.beacon").waitFor();
  });

  await day.test("a paper names another actor than the release: the drift is found, with both passages", async () => {
    await go("d", "Drift");
    await page.getByLabel("Release: text").fill(NOTICE);
    await page.getByLabel("Report 1: text").fill(PAPER);
    await page.locator("main").focus();
    await page.keyboard.press("c");
    await page
      .getByRole("article", { name: /actor|Who/i })
      .first()
      .waitFor();
  });

  assert.deepEqual(refused, []);
  assert.deepEqual(visit.faults, []);
});
