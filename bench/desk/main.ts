// How quick are the pages? The built program with every current list, a real browser, an inbox of a hundred thousand alerts behind the real
// service: bytes and time of the first page, from a key to the painted result, frames while the inbox scrolls, a decision in two keys.
//
// PORTCULLIS_BENCH_DATA names a data folder with the lists loaded, which is copied; without it one is made of the mirror.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { mirrorFolder } from "../../scripts/lists/read-mirror.ts";
import { CHROMIUM, FLAGS } from "../../test/desk/desk-browser.ts";
import { currentLists, loadLists } from "../corpus/lists.ts";
import { buildProgram, PROGRAM, runProgram, withLoadedData } from "../program/built-program.ts";
import { circumstances } from "../report/circumstances.ts";
import { benchOptions } from "../report/options.ts";
import { writeResult } from "../report/result-files.ts";
import { fillInbox, screenSome } from "./filled-inbox.ts";
import { type DecisionFigures, type ScrollFigures, timeDecisions, timeScrolling } from "./inbox.ts";
import { type FirstPageFigures, type TypingFigures, timeFirstPage, timeTyping } from "./screen-page.ts";

const ALERTS = 100_000;
const ALERTS_QUICK = 20_000;

export interface DeskFigures {
  readonly firstPage: FirstPageFigures;
  readonly typing: TypingFigures;
  readonly alerts: number;
  readonly scrolling: ScrollFigures;
  readonly decisions: DecisionFigures;
}

async function served(data: string) {
  const args = [PROGRAM, "serve", "--port", "0", "--data", data, "--log", "silent"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
  let told = "";
  for await (const part of child.stderr.setEncoding("utf8")) {
    told += part;
    const url = /http:\/\/[\d.]+:\d+/.exec(told)?.[0];
    if (url === undefined) continue;
    child.stderr.resume();
    const stop = async () => {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    };
    return { url, stop };
  }
  throw new Error(`the service did not start: ${told}`);
}

/** After the first start behind an update, parties are put in order for a while; what is measured is every day's service. */
async function atRest(url: string): Promise<void> {
  const answer = await fetch(`${url}/api/v1/parties/uk/CYB0045`);
  if (!answer.ok) throw new Error(await answer.text());
}

async function measure(data: string, alerts: number): Promise<DeskFigures> {
  const first = await served(data);
  await screenSome(first.url);
  await first.stop();
  await fillInbox(data, alerts);
  const { url, stop } = await served(data);
  await atRest(url);
  const browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: [...FLAGS] });
  try {
    const firstPage = await timeFirstPage(browser, url);
    const typing = await timeTyping(browser, url);
    const scrolling = await timeScrolling(browser, url);
    const decisions = await timeDecisions(browser, url);
    return { firstPage, typing, alerts, scrolling, decisions };
  } finally {
    await browser.close();
    await stop();
  }
}

/** Calls `use` with a data folder of its own. */
async function withData<Result>(use: (data: string) => Promise<Result>): Promise<Result> {
  const given = process.env["PORTCULLIS_BENCH_DATA"];
  if (given === undefined) return withLoadedData(use);
  const folder = mkdtempSync(join(tmpdir(), "portcullis-bench-"));
  try {
    cpSync(given, folder, { recursive: true });
    runProgram(["screen", "Nobody In Particular", "--data", folder, "--json"]);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { quick, date, out } = benchOptions();
if (!existsSync(CHROMIUM)) throw new Error(`no Chromium at ${CHROMIUM}`);
buildProgram();
const figures = await withData((data) => measure(data, quick ? ALERTS_QUICK : ALERTS));
const mirror = mirrorFolder();
const { files } = await loadLists(
  mirror,
  currentLists(mirror).map((list) => ({ list })),
);
writeResult(out, { suite: "desk", quick, circumstances: circumstances(files, date), figures });
process.stdout.write(`${JSON.stringify(figures, undefined, 1)}\n`);
