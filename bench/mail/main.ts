// How well are beacons, identifiers and reconnaissance found in mail, how fast beside the MIME parser alone, and in what memory?

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMessage, openPaths, type RawMessage, readMail, scanMail } from "@portcullis/mail";
import { f1, precision, readLabels, recall, type Score, scoreOf } from "../../packages/mail/test/scoring.ts";
import { mirrorFolder } from "../../scripts/lists/read-mirror.ts";
import { circumstances } from "../report/circumstances.ts";
import { benchOptions } from "../report/options.ts";
import { writeResult } from "../report/result-files.ts";
import { mboxOfMessages, parseAll } from "./same-messages.ts";
import { type Ceiling, ceilingOf } from "./two-threads.ts";

const CORPUS = join(import.meta.dirname, "../../packages/mail/test/corpus");
/** What the last two showed when they were new stands in the package's README. */
const SETS = ["own", "first", "second", "fresh", "unseen", "blind"] as const;
const ROUNDS = 3;
const GIGABYTES = 1;
const GIGABYTES_QUICK = 0.2;

export interface ReadingOfSet {
  readonly set: string;
  readonly copies: "all" | "one";
  readonly messages: number;
  readonly beaconRecall: number;
  readonly beaconPrecision: number;
  readonly identifierF1: number;
  readonly verdictsRight: number;
  readonly falseAlarms: number;
}

export interface MailSpeed {
  readonly messages: number;
  readonly megabytes: number;
  /** Messages a second of postal-mime alone, of everything on one thread, and on two. */
  readonly parser: number;
  readonly oneThread: number;
  readonly twoThreads: number;
}

/** Beside our two threads: what two give to the parser alone and to integers on this machine. */
export interface Ceilings {
  readonly real: Ceiling;
  readonly short: Ceiling;
}

export interface MailFigures {
  readonly readings: readonly ReadingOfSet[];
  readonly speed: MailSpeed;
  /** Our own messages, which are short: what is done for each weighs more than what is done for its bytes. */
  readonly short: MailSpeed;
  /** Absent from results that were made before it was measured. */
  readonly ceilings?: Ceilings;
  readonly memory: {
    readonly gigabytes: number;
    readonly messages: number;
    readonly seconds: number;
    readonly rssMb: number;
  };
}

function readingOf(set: string, copies: "all" | "one", score: Score): ReadingOfSet {
  return {
    set,
    copies,
    messages: score.messages,
    beaconRecall: recall(score.beacons),
    beaconPrecision: precision(score.beacons),
    identifierF1: f1(score.identifiers),
    verdictsRight: score.verdicts,
    falseAlarms: score.falseAlarms.length,
  };
}

async function rawMessages(path: string): Promise<RawMessage[]> {
  const messages: RawMessage[] = [];
  for await (const file of openPaths([path]))
    for await (const entry of readMail(file)) if (isMessage(entry)) messages.push(entry);
  return messages;
}

async function scanAll(mbox: Uint8Array, threads: number): Promise<void> {
  async function* files() {
    yield { name: "bench.mbox", bytes: chunksOf(mbox) };
  }
  for await (const _ of scanMail(files(), { threads })) void _;
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 262_144) yield bytes.subarray(at, at + 262_144);
}

async function seconds(run: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return (performance.now() - start) / 1_000;
}

/** The three in turns, the best of each: other programs only ever make a run longer. A second thread begins cold in each round. */
async function measureSpeed(messages: readonly RawMessage[], times: number): Promise<MailSpeed> {
  const mbox = mboxOfMessages(messages, times);
  const runs = [() => parseAll(messages, times), () => scanAll(mbox, 1), () => scanAll(mbox, 2)];
  const best = runs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, run] of runs.entries()) best[at] = Math.min(best[at] ?? 0, await seconds(run));
  }
  const count = messages.length * times;
  const [parser = 0, oneThread = 0, twoThreads = 0] = best.map((each) => count / each);
  return { messages: count, megabytes: mbox.length / 1e6, parser, oneThread, twoThreads };
}

function measureMemory(gigabytes: number): MailFigures["memory"] {
  const file = join(import.meta.dirname, "memory.ts");
  const { stdout, status } = spawnSync(process.execPath, ["--conditions=portcullis-source", file, String(gigabytes)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error("the run that measures memory failed");
  return JSON.parse(stdout) as MailFigures["memory"];
}

const { quick, date, out } = benchOptions();
const readings: ReadingOfSet[] = [];
for (const set of SETS) {
  const path = join(CORPUS, `${set}.mbox.gz`);
  const labels = readLabels(readFileSync(join(CORPUS, `${set}-labels.ndjson`), "utf8"));
  for (const copies of ["all", "one"] as const)
    readings.push(readingOf(set, copies, await scoreOf(() => openPaths([path]), labels, copies)));
}
const mirror = mirrorFolder();
const real = mirror === undefined ? "" : join(mirror, "mail/spamassassin-sample.tar.gz");
const own = join(CORPUS, "own.mbox.gz");
const source = existsSync(real) ? real : own;
const [realMessages, shortMessages] = [await rawMessages(source), await rawMessages(own)];
const speed = await measureSpeed(realMessages, quick ? 2 : 6);
// Enough of them that the second thread's start is little of it.
const short = await measureSpeed(shortMessages, quick ? 2 : 20);
const ceilings = { real: await ceilingOf(realMessages, 2), short: await ceilingOf(shortMessages, 20) };
const memory = measureMemory(quick ? GIGABYTES_QUICK : GIGABYTES);
const figures: MailFigures = { readings, speed, short, ceilings, memory };
writeResult(out, { suite: "mail", quick, circumstances: circumstances([source], date), figures });
