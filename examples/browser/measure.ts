// How long does the page take with real lists, and how much memory? Drives the page in Chromium and reads what it says.
//
//   node --conditions=portcullis-source examples/browser/measure.ts SNAPSHOT [NAMES.csv]
//
// NAMES.csv has a column `name` (default: the example customers). Opens the page five times and screens one name in each:
// the very first search of a page, which sets up the tables. In the last page every name is screened, in two rounds: the
// first meets words for the first time, the second remembers them.

import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { chromium, type Page } from "playwright-core";
import { servePage } from "./serve.ts";

const OPENINGS = 5;
const FIRST_NAME = "Chao Kuang-tsung";
const CUSTOMERS = resolve(import.meta.dirname, "../customers.csv");
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"];

interface Row {
  readonly name?: string;
}

function namesOf(path: string): string[] {
  const rows: Row[] = parse(readFileSync(path, "utf8"), { columns: true, bom: true });
  return rows.map(({ name = "" }) => name).filter((name) => name !== "");
}

/** The share `at` (0 to 1) of sorted figures lies at or below this one. */
function quantile(figures: readonly number[], at: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN;
}

function millisecondsIn(text: string): number {
  return Number(/in ([\d.]+) ms/.exec(text)?.[1] ?? Number.NaN);
}

interface Opening {
  /** From asking for the page until its snapshot is searchable, milliseconds. */
  readonly all: number;
  /** Of that, turning the file's bytes into a reader. */
  readonly open: number;
  /** The very first search. */
  readonly first: number;
}

async function openPage(page: Page, url: string): Promise<Omit<Opening, "first">> {
  const start = performance.now();
  await page.goto(url);
  await page.locator("#snapshot-holds:not([hidden])").waitFor();
  const all = performance.now() - start;
  return { all, open: millisecondsIn((await page.locator("#snapshot-status").textContent()) ?? "") };
}

/** Milliseconds of each search, as the page says them. */
async function searches(page: Page, names: readonly string[]): Promise<number[]> {
  const figures: number[] = [];
  for (const name of names) {
    await page.locator("#name").fill(name);
    await page.keyboard.press("Enter");
    figures.push(millisecondsIn((await page.locator("#verdict").textContent()) ?? ""));
  }
  return figures;
}

/** Bytes of the page as the browser counts them, buffers included. */
function memoryOf(page: Page): Promise<number> {
  return page.evaluate("performance.measureUserAgentSpecificMemory().then(({ bytes }) => bytes)");
}

function line(title: string, figures: readonly number[]): string {
  const [half, most, all] = [0.5, 0.99, 1].map((at) => quantile(figures, at).toFixed(1));
  return `${title.padEnd(34)} median ${half} ms, p99 ${most} ms, largest ${all} ms\n`;
}

async function main([snapshot, names = CUSTOMERS]: readonly string[]): Promise<number> {
  if (snapshot === undefined) {
    process.stderr.write("Which snapshot? measure.ts SNAPSHOT [NAMES.csv]\n");
    return 2;
  }
  const server = await servePage({ port: 0, snapshot: resolve(snapshot) });
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", headless: true, args: FLAGS });
  try {
    const openings: Opening[] = [];
    let page = await browser.newPage();
    let empty = Number.NaN;
    for (let round = 0; round < OPENINGS; round++) {
      await page.close();
      page = await browser.newPage();
      const times = await openPage(page, server.url);
      empty = await memoryOf(page);
      openings.push({ ...times, first: (await searches(page, [FIRST_NAME]))[0] ?? Number.NaN });
    }
    const asked = namesOf(names);
    const first = await searches(page, asked);
    const second = await searches(page, asked);
    const full = await memoryOf(page);
    process.stdout.write(
      `Chromium ${browser.version()}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n` +
        `${await page.locator("#snapshot-holds table").evaluate((table: { innerText: string }) => table.innerText)}\n` +
        `${(await page.locator("#snapshot-status").textContent()) ?? ""}\n\n` +
        line(
          "page and snapshot, until searchable",
          openings.map(({ all }) => all),
        ) +
        line(
          "of that, opening the snapshot",
          openings.map(({ open }) => open),
        ) +
        line(
          "the very first search",
          openings.map(({ first }) => first),
        ) +
        line(`one search, ${asked.length} names, first time`, first) +
        line(`one search, ${asked.length} names, again`, second) +
        `memory of the page                 ${(empty / 1e6).toFixed(0)} MB open, ${(full / 1e6).toFixed(0)} MB after the searches\n`,
    );
    return 0;
  } finally {
    await browser.close();
    await server.close();
  }
}

process.exitCode = await main(process.argv.slice(2));
