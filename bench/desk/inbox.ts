// The inbox: does it scroll at sixty frames by the clock, and how long does a decision take in two keys?

import type { Browser, Page } from "playwright-core";
import { median, worst } from "./times.ts";

const FRAMES = 300;
/** Of one frame: five thousand lines in the time measured. */
const PIXELS = 90;
const DECISIONS = 12;
const VIEWPORT = { width: 1440, height: 900 };

export interface ScrollFigures {
  readonly frames: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly worstMs: number;
  /** Later than a sixtieth of a second and a half. */
  readonly late: number;
  /** Processor's time of the page's own thread, a frame. */
  readonly busyMs: number;
}

export interface DecisionFigures {
  readonly keys: number;
  /** From the second key until the next alert stands there with its evidence, painted. */
  readonly medianMs: number;
  readonly worstMs: number;
}

async function inbox(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await page.goto(`${url}/alerts`);
  await page.getByRole("heading", { name: "Evidence for and against" }).waitFor();
  await page.waitForLoadState("networkidle");
  return page;
}

export async function timeScrolling(browser: Browser, url: string): Promise<ScrollFigures> {
  const page = await inbox(browser, url);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const busy = async () =>
    (await session.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  const before = await busy();
  const stamps = (await page.evaluate(`new Promise((resolve) => {
    const list = document.querySelector("[data-alert-list]");
    const stamps = [];
    const step = (now) => {
      stamps.push(now);
      list.scrollTop += ${PIXELS};
      stamps.length <= ${FRAMES} ? requestAnimationFrame(step) : resolve(stamps);
    };
    requestAnimationFrame(step);
  })`)) as number[];
  const busyMs = (((await busy()) - before) * 1_000) / FRAMES;
  const blank = await page
    .getByRole("option")
    .filter({ hasText: /^loading$/ })
    .count();
  if (blank > 0) throw new Error(`${blank} lines were not there in time`);
  await page.context().close();
  const frames = stamps.slice(1).map((stamp, at) => stamp - (stamps[at] ?? 0));
  const sorted = frames.toSorted((a, b) => a - b);
  return {
    frames: frames.length,
    medianMs: median(frames),
    p95Ms: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
    worstMs: worst(frames),
    late: frames.filter((ms) => ms > 25).length,
    busyMs,
  };
}

/** From a key to the frame in which another alert's evidence is painted. */
const WATCH_NEXT = `(() => {
  const from = performance.now();
  const before = document.querySelector("#hit-title")?.closest("article")?.textContent + location.pathname;
  window.nextAt = undefined;
  const look = () => {
    const now = document.querySelector("#hit-title")?.closest("article")?.textContent + location.pathname;
    if (!document.querySelector("#hit-title") || now === before) return requestAnimationFrame(look);
    setTimeout(() => { window.nextAt = performance.now() - from; });
  };
  addEventListener("keydown", () => requestAnimationFrame(look), { capture: true, once: true });
})()`;

/** Asked again and again: the policy of the page allows no words to be run that a waiting function would bring. */
async function next(page: Page): Promise<number> {
  for (;;) {
    const ms = (await page.evaluate("window.nextAt ?? null")) as number | null;
    if (ms !== null) return ms;
    await page.waitForTimeout(20);
  }
}

export async function timeDecisions(browser: Browser, url: string): Promise<DecisionFigures> {
  const page = await inbox(browser, url);
  const times: number[] = [];
  for (let n = 0; n < DECISIONS; n += 1) {
    await page.keyboard.press("f");
    await page.evaluate(WATCH_NEXT);
    await page.keyboard.press("1");
    times.push(await next(page));
  }
  await page.context().close();
  return { keys: 2, medianMs: median(times), worstMs: worst(times) };
}
