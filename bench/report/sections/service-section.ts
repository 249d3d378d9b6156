// How does the service bear load, each answer with its durable entry?

import type { ServiceFigures } from "../../service/main.ts";
import { decimal, grouped } from "../format.ts";
import type { SuiteResult } from "../result-files.ts";
import { circumstancesLine } from "./circumstances-line.ts";

export function serviceSection(result: SuiteResult<ServiceFigures>): string {
  const { figures } = result;
  const { memoryMb } = figures;
  const middle = memoryMb[Math.floor(memoryMb.length / 2)] ?? Number.NaN;
  return [
    "## Service",
    circumstancesLine(result),
    `\`POST /match/default\` with one name each over ${figures.connections} connections from a second process, every current list, each answer after its ledger entry was durable, for ${grouped(figures.seconds)} s: ${grouped(figures.perSecond)} requests a second, half of them within ${decimal(figures.p50, 1)} ms, 99 of 100 within ${decimal(figures.p99, 1)} ms, the longest ${decimal(figures.longest, 1)} ms; ${grouped(figures.failed)} of ${grouped(figures.requests)} failed.`,
    `The same engine in-process, one thread, \`screen --in\` of the same subjects with start and warm-up: ${grouped(figures.inProcessPerSecond)} a second. The service answers ${decimal(figures.ratio, 2)} times as many.`,
    `Memory at the start of the load ${grouped(memoryMb[0] ?? Number.NaN)} MB, half-way ${grouped(middle)} MB, at the end ${grouped(memoryMb.at(-1) ?? Number.NaN)} MB. From start to ready: ${decimal(figures.firstReadySeconds, 2)} s right after an update, ${decimal(figures.readySeconds, 2)} s later.`,
  ].join("\n\n");
}
