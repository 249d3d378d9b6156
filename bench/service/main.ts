// How many screenings a second does the service answer, each with its durable ledger entry? The built program with every current list,
// load from a process of its own; beside it the same subjects in-process, without HTTP and ledger.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { mirrorFolder } from "../../scripts/lists/read-mirror.ts";
import { writeSubjects } from "../bulk/subjects.ts";
import { currentLists, loadLists } from "../corpus/lists.ts";
import { buildProgram, PROGRAM, runProgram, withLoadedData } from "../program/built-program.ts";
import { circumstances } from "../report/circumstances.ts";
import { benchOptions } from "../report/options.ts";
import { writeResult } from "../report/result-files.ts";

const SUBJECTS = 20_000;
const CONNECTIONS = 32;
const WARM_SECONDS = 10;
const SECONDS_QUICK = 10;
/** Ten minutes, unless PORTCULLIS_BENCH_SECONDS says otherwise. */
const SECONDS = Number(process.env["PORTCULLIS_BENCH_SECONDS"] ?? 600);
const MEMORY_EVERY_MS = 5_000;

export interface LoadFigures {
  readonly requests: number;
  readonly seconds: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
  readonly failed: number;
  readonly hits: number;
}

export interface ServiceFigures extends LoadFigures {
  readonly connections: number;
  /** From start to the first answer of /readyz: right after an update, and of every later start. */
  readonly firstReadySeconds: number;
  readonly readySeconds: number;
  /** Of the service, at the start of the load and then every five seconds. */
  readonly memoryMb: readonly number[];
  readonly inProcessPerSecond: number;
  /** Requests a second against the same subjects in-process. */
  readonly ratio: number;
}

function residentMb(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1_024;
}

async function started(data: string) {
  const start = performance.now();
  const child = spawn(process.execPath, [PROGRAM, "serve", "--port", "0", "--data", data, "--log", "silent"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let told = "";
  for await (const part of child.stderr.setEncoding("utf8")) {
    told += part;
    const port = /:(\d+)\n/.exec(told)?.[1];
    if (port === undefined) continue;
    child.stderr.resume();
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
    if (!ready.ok) throw new Error(await ready.text());
    return { child, port, readySeconds: (performance.now() - start) / 1_000 };
  }
  throw new Error(`the service did not start: ${told}`);
}

async function load(port: string, file: string, seconds: number): Promise<LoadFigures> {
  const args = [join(import.meta.dirname, "load.ts"), port, file, String(CONNECTIONS), String(seconds)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (part) => {
    text += part;
  });
  await once(child, "close");
  return JSON.parse(text) as LoadFigures;
}

async function stopped(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}

/** The same subjects, one thread, in one process. */
function inProcess(data: string, file: string): number {
  const out = join(data, "answers.ndjson");
  const args = ["screen", "--in", file, "--out", out, "--threads", "1", "--data", data, "--quiet"];
  return SUBJECTS / runProgram(args).seconds;
}

async function measure(data: string, seconds: number): Promise<ServiceFigures> {
  const file = join(data, "subjects.csv");
  writeSubjects(file, SUBJECTS);
  const first = await started(data);
  await stopped(first.child);
  const { child, port, readySeconds } = await started(data);
  const pid = child.pid ?? 0;
  await load(port, file, WARM_SECONDS);
  const memoryMb = [residentMb(pid)];
  const timer = setInterval(() => memoryMb.push(residentMb(pid)), MEMORY_EVERY_MS);
  const figures = await load(port, file, seconds);
  clearInterval(timer);
  await stopped(child);
  const inProcessPerSecond = inProcess(data, file);
  const ratio = figures.perSecond / inProcessPerSecond;
  const ready = { firstReadySeconds: first.readySeconds, readySeconds };
  return { ...figures, connections: CONNECTIONS, ...ready, memoryMb, inProcessPerSecond, ratio };
}

const { quick, date, out } = benchOptions();
const mirror = mirrorFolder();
buildProgram();
const figures = await withLoadedData((data) => measure(data, quick ? SECONDS_QUICK : SECONDS));
const { files } = await loadLists(
  mirror,
  currentLists(mirror).map((list) => ({ list })),
);
writeResult(out, { suite: "service", quick, circumstances: circumstances(files, date), figures });
process.stdout.write(`${JSON.stringify({ ...figures, memoryMb: figures.memoryMb.map(Math.round) })}\n`);
