// The first page: how much is sent, how long until somebody can type, and how long from a key to what it found, painted?

import type { Browser, Page } from "playwright-core";
import { median, worst } from "./times.ts";

const VISITS = 9;
const TYPED = ["Chao Kuang-tsung", "Wuhan Xiaoruizhi", "Khoroshev"];
/** As fast as a good typist; the answer to a letter is there before the next. */
const BETWEEN_KEYS_MS = 150;
const VIEWPORT = { width: 1440, height: 900 };

export interface FirstPageFigures {
  /** As sent, compressed, until nothing more is asked for. */
  readonly kilobytes: number;
  /** From the start of navigation until the field has the keyboard and the frame with it was painted, nothing kept by the browser. */
  readonly interactiveMs: number;
  readonly interactiveWorstMs: number;
  /** The same on a second visit. */
  readonly againMs: number;
}

export interface TypingFigures {
  readonly letters: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly worstMs: number;
  /** What of it the service took. */
  readonly serviceMedianMs: number;
}

/** Runs in the page before its own scripts: notes when the field first had the keyboard in a painted frame. */
const WATCH_FIELD = `(() => {
  const look = () => {
    if (document.activeElement?.getAttribute("aria-label") !== "Name to screen") return requestAnimationFrame(look);
    requestAnimationFrame(() => setTimeout(() => { window.interactiveAt = performance.now(); }));
  };
  requestAnimationFrame(look);
})()`;

/** Notes for each key when the preview of what now stands in the field was painted. */
const WATCH_TYPING = `(() => {
  window.painted = [];
  let pressed;
  addEventListener("keydown", (event) => { pressed = event.timeStamp; }, true);
  const look = () => {
    const field = document.querySelector('[aria-label="Name to screen"]');
    const shown = document.querySelector("[data-preview]")?.dataset.preview;
    if (pressed === undefined || shown === undefined || shown === "" || shown !== field?.value.trim()) return;
    const from = pressed;
    pressed = undefined;
    requestAnimationFrame(() => setTimeout(() => window.painted.push(performance.now() - from)));
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
})()`;

async function interactive(page: Page, url: string): Promise<number> {
  await page.goto(`${url}/screen`);
  await page.waitForFunction(() => "interactiveAt" in globalThis);
  return (await page.evaluate("window.interactiveAt")) as number;
}

/** Bytes of answers, as they came over the line. */
async function countBytes(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return () => bytes;
}

export async function timeFirstPage(browser: Browser, url: string): Promise<FirstPageFigures> {
  const [first, again, kilobytes]: [number[], number[], number[]] = [[], [], []];
  for (let visit = 0; visit < VISITS; visit += 1) {
    const context = await browser.newContext({ viewport: VIEWPORT });
    await context.addInitScript(WATCH_FIELD);
    const page = await context.newPage();
    const bytes = await countBytes(page);
    first.push(await interactive(page, url));
    await page.waitForLoadState("networkidle");
    kilobytes.push(bytes() / 1_000);
    again.push(await interactive(page, url));
    await context.close();
  }
  return {
    kilobytes: worst(kilobytes),
    interactiveMs: median(first),
    interactiveWorstMs: worst(first),
    againMs: median(again),
  };
}

export async function timeTyping(browser: Browser, url: string): Promise<TypingFigures> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  await context.addInitScript(WATCH_TYPING);
  const page = await context.newPage();
  const service: number[] = [];
  page.on("response", async (response) => {
    if (!response.url().includes("/suggest")) return;
    const answer = (await response.json().catch(() => undefined)) as { took_ms: number } | undefined;
    if (answer !== undefined) service.push(answer.took_ms);
  });
  await page.goto(`${url}/screen`);
  const field = page.getByLabel("Name to screen");
  await field.waitFor();
  for (const name of TYPED) {
    await field.fill("");
    await field.pressSequentially(name, { delay: BETWEEN_KEYS_MS });
    await page.waitForTimeout(BETWEEN_KEYS_MS * 2);
  }
  const painted = ((await page.evaluate("window.painted")) as number[]).toSorted((a, b) => a - b);
  await context.close();
  return {
    letters: painted.length,
    medianMs: median(painted),
    p95Ms: painted[Math.floor(painted.length * 0.95)] ?? Number.NaN,
    worstMs: worst(painted),
    serviceMedianMs: median(service),
  };
}
