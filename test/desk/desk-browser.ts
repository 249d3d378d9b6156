// What do the tests of the pages share? A real service over the starter register, a real browser, and a look at what goes wrong in it.

import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { type ServedProgram, serveProgram, stopProgram, updateFrom } from "../served-program.ts";
import { ROOT } from "../source-files.ts";

const STARTER = join(ROOT, "packages/portcullis/data/starter");
export const CHROMIUM = "/usr/bin/chromium";
export const FLAGS: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
];

/** Why no browser can be asked, or false. */
export const skip: string | false = !existsSync(CHROMIUM)
  ? `no Chromium at ${CHROMIUM}`
  : !existsSync(join(ROOT, "packages/desk/dist/index.html")) && "the pages are not built: npm run build";

export interface Visit {
  readonly page: Page;
  /** What the page wrote to the console as an error, exceptions that nothing caught, and requests to anywhere else. */
  readonly faults: string[];
  readonly close: () => Promise<void>;
}

/** For a key to be declared; then it is pressed all the same: a test may press what does nothing. */
const DECLARED_MS = 10_000;

/** Whether a key would do something: it is declared, or it goes into a field. The body of a function of `key` in the page. */
const IS_HEARD = `(key) => {
  const { activeElement: at, documentElement } = document;
  if (at !== null && (at.matches("input:not([type=checkbox], [type=radio]), textarea, select") || at.isContentEditable)) return true;
  if (document.querySelector('[aria-modal="true"]') !== null) return false;
  const declared = JSON.parse(documentElement.dataset.keys ?? "[]");
  return declared.some((keys) => keys === key || keys.startsWith(key + " "));
}`;

/**
 * Makes the keyboard of a page wait, before it presses a letter, for the page to say that the letter does something. A person presses a key
 * once she sees what it acts on; a test that is quicker than the page presses into nothing, on a busy machine only.
 */
function pressWhatIsDeclared(page: Page): void {
  const press = page.keyboard.press.bind(page.keyboard);
  let before = "";
  const heard = async (key: string): Promise<boolean> => {
    try {
      return await page.evaluate<boolean>(`(${IS_HEARD})(${JSON.stringify(key)})`);
    } catch {
      // The page is just being left for another.
      return false;
    }
  };
  page.keyboard.press = async (keys, options) => {
    const key = keys.replace(/^Shift\+/, "");
    // The second of two must follow at once.
    const isSecond = before === "g";
    before = key;
    if (key.length === 1 && !isSecond)
      for (const end = Date.now() + DECLARED_MS; Date.now() < end && !(await heard(key)); ) await wait(20);
    await press(keys, options);
  };
}

/** A service and a browser for the tests of one file. */
export class Desk {
  readonly folder: string = mkdtempSync(join(tmpdir(), "portcullis-desk-"));
  #browser: Browser | undefined;
  #program: ServedProgram | undefined;

  /** Loads the starter register, or the lists of a mirror of the test's own, starts the service and the browser. */
  async open(mirror: string = STARTER): Promise<void> {
    updateFrom(mirror, this.data);
    this.#program = await serveProgram(["--data", this.data], mirror);
    this.#browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: [...FLAGS] });
  }

  get data(): string {
    return join(this.folder, "data");
  }

  get url(): string {
    return this.#program?.address ?? "";
  }

  /** Ends the service and starts it again with these options, on another port. */
  async restart(...options: readonly string[]): Promise<void> {
    await this.#stop();
    this.#program = await serveProgram(["--data", this.data, ...options]);
  }

  async #stop(): Promise<void> {
    if (this.#program !== undefined) await stopProgram(this.#program);
  }

  /** A page of its own: nothing of other visits is kept. Its faults are gathered. */
  async visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
    if (this.#browser === undefined) throw new Error("the browser is not started");
    const context = await this.#browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("response", async (answer) => {
      if (answer.status() < 500) return;
      // The console names no address and no reason.
      const said = await answer.text().catch(() => "");
      faults.push(`${answer.status()} ${new URL(answer.url()).pathname} ${said}`);
    });
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(this.url) && !url.startsWith("data:") && !url.startsWith("blob:"))
        faults.push(`asked ${url}`);
    });
    pressWhatIsDeclared(page);
    await page.goto(this.url + path);
    await page.locator("h1").first().waitFor();
    return { page, faults, close: () => context.close() };
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.#stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Violations of WCAG 2.2 A and AA on the page as it stands, each with the first place it was found at. */
export async function violations(page: Page): Promise<string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  // A frame in which nothing may run never answers; what stands in it is not our page.
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).exclude("iframe[sandbox]").analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ")} ${nodes[0]?.failureSummary ?? ""}`);
}

/** Pixels by which the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}

const SETTLE_MS = 30_000;

/** Waits until something holds: what a page shows right after a step is not yet what it shows. */
export async function settles(holds: () => Promise<boolean>, what: string): Promise<void> {
  for (const end = Date.now() + SETTLE_MS; !(await holds()); await wait(50)) {
    if (Date.now() > end) throw new Error(`it did not come about: ${what}`);
  }
}
