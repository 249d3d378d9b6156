// Which pictures are taken? One scene a state of a page that somebody would want to see, reached as a person reaches it.

import type { Page } from "playwright-core";
import { SAMPLE_TEXTS } from "../../packages/portcullis/src/usecases/sample/sample-texts.ts";
import type { Day } from "./day.ts";

export interface Scene {
  readonly name: string;
  readonly path: string;
  /** What is done on the page before the picture; ends when what shall be seen is there. */
  readonly act?: (page: Page) => Promise<void>;
}

const NAME = "Chao Kuang-tsung";

async function screened(page: Page): Promise<void> {
  const field = page.getByLabel("Name to screen");
  await field.fill(NAME);
  await field.press("Enter");
  await page.locator("#hit-title").waitFor();
}

async function noticeRead(page: Page): Promise<void> {
  await page.getByLabel("Announcement").fill(SAMPLE_TEXTS.release.text);
  await page.keyboard.press("Control+Enter");
  await page.getByRole("region", { name: "Text with its facts" }).waitFor();
  for (const key of ["a", "a", "a", "r"]) await page.keyboard.press(key);
  await page.getByLabel("Published by").fill(SAMPLE_TEXTS.release.publisher);
  await page.locator("main").focus();
}

async function drifted(page: Page): Promise<void> {
  const [release, report] = [SAMPLE_TEXTS.release, SAMPLE_TEXTS.after.find(({ accepted }) => !accepted)];
  await page.getByLabel("Release: text").fill(release.text);
  await page.getByLabel("Report 1: name").fill(report?.publisher ?? "");
  await page.getByLabel("Report 1: text").fill(report?.text ?? "");
  await page.getByRole("button", { name: "Compare" }).click();
  const finding = page.getByRole("article", { name: /How surely/ }).first();
  await finding.waitFor();
  // A picture of the window shows both passages and both grades.
  await finding.evaluate((found) => found.scrollIntoView({ block: "end" }));
}

async function lab(page: Page): Promise<void> {
  await page.getByLabel("Threshold", { exact: true }).fill("0.8");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Alerts and hits" }).waitFor({ timeout: 120_000 });
}

async function asTable(page: Page): Promise<void> {
  await page.getByRole("region", { name: "Picture" }).getByText("Table").click();
}

/** Indicators and tools, too, where there are any. */
async function withEverything(page: Page): Promise<void> {
  const chip = page.getByRole("group", { name: "Shown in the picture" }).getByText("Indicators and tools");
  await page.getByRole("region", { name: "Claims" }).waitFor();
  if ((await chip.count()) > 0) await chip.click();
}

const CLIENTS = "Number,Full name,Born\n1,Zhao Guangzong,1985-11-12\n2,Pelagia Quillfeather,1970\n";

async function columns(page: Page): Promise<void> {
  const file = { name: "clients.csv", mimeType: "text/csv", buffer: Buffer.from(CLIENTS) };
  await page.getByLabel("File to screen").setInputFiles(file);
  await page.getByLabel("What Full name is").waitFor();
}

function tab(name: string | RegExp): (page: Page) => Promise<void> {
  return (page) => page.getByRole("tab", { name }).click();
}

async function policyForm(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Make a new version" }).click();
  await page.getByRole("button", { name: "Add one" }).click();
}

async function keys(page: Page): Promise<void> {
  await page.getByRole("listbox", { name: "Alerts" }).waitFor();
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keys" }).waitFor();
}

const PARTY = "/party/uk/CYB0045";

export function scenesOf({ job, mailbox, alert, decided }: Day): readonly Scene[] {
  return [
    { name: "screen-first", path: "/screen" },
    { name: "screen-hit", path: "/screen", act: screened },
    { name: "alerts", path: "/alerts" },
    { name: "alert", path: `/alerts/${alert}` },
    { name: "alert-decided", path: `/alerts/${decided}?state=closed` },
    { name: "bulk-columns", path: "/bulk", act: columns },
    { name: "bulk", path: "/bulk" },
    { name: "bulk-job", path: `/bulk/${job}` },
    { name: "lab", path: "/lab" },
    { name: "lab-outcome", path: "/lab", act: lab },
    { name: "party", path: PARTY },
    { name: "lists", path: "/lists" },
    { name: "list", path: "/lists/uk" },
    { name: "list-delta", path: "/lists/uk?from=2024-03-22&to=2024-03-25" },
    { name: "list-size", path: "/lists/uk", act: tab("Size over time") },
    { name: "list-problems", path: "/lists/us-sdn", act: tab(/^Problems/) },
    { name: "notice", path: "/notice" },
    { name: "notice-facts", path: "/notice", act: noticeRead },
    { name: "mail", path: "/mail" },
    { name: "mailbox", path: `/mail/${mailbox}` },
    { name: "mail-message", path: `/mail/${mailbox}/1` },
    { name: "groups", path: "/group" },
    { name: "group", path: "/group?name=APT31" },
    { name: "group-table", path: "/group?name=APT31", act: asTable },
    { name: "group-large", path: "/group?name=Islamic%20Revolutionary%20Guard%20Corps", act: withEverything },
    { name: "drift", path: "/drift" },
    { name: "drift-found", path: "/drift", act: drifted },
    { name: "ledger", path: "/ledger" },
    { name: "ledger-entry", path: "/ledger/3" },
    { name: "settings", path: "/settings" },
    { name: "settings-policy", path: "/settings/policies", act: policyForm },
    { name: "settings-silence", path: "/settings/silence" },
    { name: "settings-keys", path: "/settings/keys" },
    { name: "settings-users", path: "/settings/users" },
    { name: "settings-retention", path: "/settings/retention" },
    { name: "settings-sources", path: "/settings/sources" },
    { name: "settings-sample", path: "/settings/sample" },
    { name: "keys", path: "/alerts", act: keys },
  ];
}
