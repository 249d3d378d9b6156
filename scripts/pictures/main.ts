// What do the pages look like? Pictures of every page in four forms, desktop and phone, light and dark, from the real service with every list
// of the mirror and the day of the sample worked through.
//
//   node --conditions=portcullis-source scripts/pictures/main.ts DIR [--data FOLDER] [--only NAME,…] [--form desktop-light,…] [--window] [--webp]
//
// FOLDER is a data folder that is kept: made on the first run, gone on with on the next. --window takes what fits the window, not the whole page;
// --webp writes small files, as those of docs/images are:
//   … scripts/pictures/main.ts docs/images --window --webp --form desktop-light --only screen-hit,alert,group,drift-found,notice-facts

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, type BrowserContext, chromium } from "playwright-core";
import { CHROMIUM, FLAGS } from "../../test/desk/desk-browser.ts";
import { serveProgram, stopProgram, updateFrom } from "../../test/served-program.ts";
import { mirrorFolder } from "../lists/read-mirror.ts";
import { workThroughDay } from "./day.ts";
import { type Scene, scenesOf } from "./scenes.ts";

const FORMS = {
  "desktop-light": { viewport: { width: 1440, height: 900 }, colorScheme: "light" },
  "desktop-dark": { viewport: { width: 1440, height: 900 }, colorScheme: "dark" },
  "phone-light": { viewport: { width: 390, height: 844 }, colorScheme: "light", hasTouch: true },
  "phone-dark": { viewport: { width: 390, height: 844 }, colorScheme: "dark", hasTouch: true },
} as const;
/** Editions beside the newest, so that there is a change to look at. */
const EARLIER = ["2024-03-22", "2024-03-25"];
const WEBP_QUALITY = 0.86;
/** Charts and graphs have come to rest. */
const REST_MS = 600;

interface Wanted {
  readonly folder: string;
  readonly forms: readonly (keyof typeof FORMS)[];
  readonly only: readonly string[] | undefined;
  readonly isWhole: boolean;
  readonly isSmall: boolean;
}

/** Loads every list, and the two editions of the day. */
function loadLists(data: string): void {
  if (existsSync(join(data, "register.json"))) return;
  const mirror = mirrorFolder();
  for (const day of EARLIER) updateFrom(mirror, data, "uk", "--edition", day);
  updateFrom(mirror, data);
}

/** A picture of text in a quarter of its bytes, made by the browser itself. */
async function asWebp(context: BrowserContext, png: Buffer): Promise<Buffer> {
  const page = await context.newPage();
  const source = JSON.stringify(`data:image/png;base64,${png.toString("base64")}`);
  const url = (await page.evaluate(`(async () => {
    const image = new Image();
    image.src = ${source};
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    canvas.getContext("2d").drawImage(image, 0, 0);
    return canvas.toDataURL("image/webp", ${WEBP_QUALITY});
  })()`)) as string;
  await page.close();
  return Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
}

async function take(browser: Browser, url: string, form: keyof typeof FORMS, scene: Scene, wanted: Wanted) {
  const context = await browser.newContext({ ...FORMS[form], reducedMotion: "reduce" });
  const page = await context.newPage();
  try {
    await page.goto(url + scene.path);
    await page.locator("h1").first().waitFor();
    await scene.act?.(page);
    await page.waitForLoadState("networkidle");
    await page.locator("[data-loading]").first().waitFor({ state: "detached" });
    // What is fixed to the window would lie across the page.
    if (wanted.isWhole) await page.evaluate("scrollTo(0, 0)");
    await page.waitForTimeout(REST_MS);
    const taken = await page.screenshot({ fullPage: wanted.isWhole });
    const bytes = wanted.isSmall ? await asWebp(context, taken) : taken;
    writeFileSync(join(wanted.folder, `${scene.name}-${form}.${wanted.isSmall ? "webp" : "png"}`), bytes);
  } finally {
    await context.close();
  }
}

/** @returns how many scenes could not be shown. */
async function takeAll(browser: Browser, url: string, scenes: readonly Scene[], wanted: Wanted): Promise<number> {
  let failed = 0;
  for (const form of wanted.forms) {
    for (const scene of scenes.filter(({ name }) => wanted.only?.includes(name) ?? true)) {
      try {
        await take(browser, url, form, scene, wanted);
      } catch (error) {
        failed += 1;
        process.stderr.write(`${scene.name}, ${form}: ${error instanceof Error ? error.message : String(error)}\n`);
      }
    }
  }
  return failed;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: "string" },
    only: { type: "string" },
    form: { type: "string" },
    window: { type: "boolean", default: false },
    webp: { type: "boolean", default: false },
  },
});

const wanted: Wanted = {
  folder: positionals[0] ?? join(tmpdir(), "portcullis-pictures"),
  forms: (Object.keys(FORMS) as (keyof typeof FORMS)[]).filter(
    (form) => values.form?.split(",").includes(form) ?? true,
  ),
  only: values.only?.split(","),
  isWhole: !values.window,
  isSmall: values.webp,
};
mkdirSync(wanted.folder, { recursive: true });
const data = values.data ?? mkdtempSync(join(tmpdir(), "portcullis-pictures-data-"));
loadLists(data);
const program = await serveProgram(["--data", data]);
const browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: [...FLAGS] });
try {
  const scenes = scenesOf(await workThroughDay(program.address));
  const failed = await takeAll(browser, program.address, scenes, wanted);
  process.stdout.write(`${wanted.folder}\n`);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  await browser.close();
  await stopProgram(program);
  if (values.data === undefined) rmSync(data, { recursive: true, force: true });
}
