// Does every page hold what all must: no violation of WCAG 2.2 AA in light and dark, at 200 % and on a phone, no fault in the console, and
// nothing asked of anybody else?

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { ROOT } from "../source-files.ts";
import { Desk, overflow, skip, violations } from "./desk-browser.ts";

const desk = new Desk();

interface PageLine {
  readonly path: string;
  readonly title: string;
  readonly key: string | undefined;
}

/** The table of pages, read as text: what stands in it is what is tested. */
function pageLines(): readonly PageLine[] {
  const text = readFileSync(join(ROOT, "packages/desk/src/pages.ts"), "utf8");
  const entries = text
    .slice(text.indexOf("PAGES:"))
    .split(/\n {2}\{/)
    .slice(1);
  return entries.map((entry) => {
    const value = (name: string) => new RegExp(`\\b${name}: "([^"]+)"`).exec(entry)?.[1];
    return { path: value("path") ?? "", title: value("title") ?? "", key: value("key") };
  });
}

const PAGES = pageLines();

/** Pages that show one thing are shown with this one. */
const EXAMPLES: Readonly<Record<string, string>> = { "/party/:list/:reference": "/party/uk/CYB0045" };
const ADDRESSES = PAGES.map(({ path }) => EXAMPLES[path] ?? path.replace(/\/:.*$/, ""));

/** More stops than any page has before its end. */
const TABS_MAX = 120;

interface Stop {
  /** Its place among all elements. */
  readonly path: number;
  readonly what: string;
  /** A ring around it, around what stands for it, or around what is in it. */
  readonly isSeen: boolean;
}

const STOP = `(() => {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const ringed = [element, element.nextElementSibling, element.parentElement, ...element.querySelectorAll("*")].some((each) => {
    if (each === null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1;
  });
  const { width, height } = element.getBoundingClientRect();
  return {
    path: [...document.querySelectorAll("*")].indexOf(element),
    what: element.outerHTML.slice(0, 120),
    isSeen: ringed && (width > 0 || element.nextElementSibling !== null) && height >= 0,
  };
})()`;

/** Where the keyboard is, or null when it left the page. */
function stopOf(page: Page): Promise<Stop | null> {
  return page.evaluate(STOP);
}

const MOVING = `document.getAnimations()
  .filter(({ playState, effect }) => playState === "running" && Number(effect?.getComputedTiming().duration) > 1)
  .map(({ animationName, transitionProperty }) => animationName ?? transitionProperty)`;

/** What moves on the page. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(MOVING);
}

before(async () => {
  if (skip === false) await desk.open();
});
after(() => desk.close());

for (const address of ADDRESSES) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`${address}, ${colorScheme}: accessible, without a fault, nothing from elsewhere`, { skip }, async () => {
      const { page, faults, close } = await desk.visit(address, { colorScheme });
      await page.waitForLoadState("networkidle");
      assert.equal(await page.locator("h1").count(), 1);
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(faults, []);
      await close();
    });
  }

  test(`${address}: accessible on a phone in the dark, nothing moves for whoever wants no motion`, {
    skip,
  }, async () => {
    const { page, close } = await desk.visit(address, {
      viewport: { width: 390, height: 844 },
      colorScheme: "dark",
      reducedMotion: "reduce",
    });
    await page.waitForLoadState("networkidle");
    assert.deepEqual(await violations(page), []);
    await page.getByRole("button", { name: "Open the navigation" }).click();
    await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Lists" }).waitFor();
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(await moving(page), []);
    await close();
  });

  test(`${address}: by Tab alone one comes through, and always sees where one is`, { skip }, async () => {
    const { page, close } = await desk.visit(address, { viewport: { width: 1440, height: 900 } });
    await page.waitForLoadState("networkidle");
    const stops: Stop[] = [];
    for (let at = 0; at < TABS_MAX; at += 1) {
      await page.keyboard.press("Tab");
      const stop = await stopOf(page);
      if (stop === null) break;
      // A field for a day has several stops of its own.
      if (stop.path !== stops.at(-1)?.path) stops.push(stop);
    }
    // A page whose field has the keyboard from the start is gone through from there.
    assert.ok(stops.length > 0);
    assert.deepEqual(
      stops.filter(({ isSeen }) => !isSeen).map(({ what }) => what),
      [],
    );
    // Never back to where one was: a trap would.
    assert.equal(new Set(stops.map(({ path }) => path)).size, stops.length);
    await close();
  });

  test(`${address}: on a phone and at 200 % nothing is wider than the window`, { skip }, async () => {
    // 1280 pixels at 200 % are 640, at 400 % 320 (WCAG 1.4.10).
    for (const width of [640, 390, 320]) {
      const { page, close } = await desk.visit(address, { viewport: { width, height: 800 } });
      await page.waitForLoadState("networkidle");
      assert.equal(await overflow(page), 0, `${width} pixels`);
      await close();
    }
  });
}

test("the table of pages was read", () => {
  assert.ok(
    PAGES.length >= 4 && PAGES.every(({ path, title }) => path.startsWith("/") && title !== ""),
    JSON.stringify(PAGES),
  );
});

test("g and a letter go to each page, and the title and the focus follow", { skip }, async () => {
  const { page, close } = await desk.visit("/lists");
  await page.locator("main").focus();
  for (const { key, title } of PAGES) {
    if (key === undefined) continue;
    await page.keyboard.press("g");
    await page.keyboard.press(key);
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    assert.equal(await page.title(), `${title} · Portcullis`);
    // The Screen page has its field focused; keys are for pages, not for fields.
    await page.locator("main").focus();
  }
  await close();
});

test("? shows the keys, and single keys can be switched off", { skip }, async () => {
  const { page, close } = await desk.visit("/lists");
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keys" });
  await help.getByText("Search for a name").waitFor();
  assert.deepEqual(await violations(page), []);
  await help.getByLabel("Single keys").uncheck({ force: true });
  await page.keyboard.press("Escape");
  await help.waitFor({ state: "hidden" });
  await page.keyboard.press("?");
  await page.waitForTimeout(200);
  assert.equal(await help.isVisible(), false);
  await close();
});

test("the first Tab leads past the navigation", { skip }, async () => {
  const { page, close } = await desk.visit("/lists");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate("document.activeElement?.id"), "main");
  await close();
});
