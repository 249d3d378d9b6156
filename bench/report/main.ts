// What do the results come to? Draws the charts and writes the page that people read, from the JSON files alone.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AccuracyFigures } from "../accuracy/main.ts";
import type { BulkFigures } from "../bulk/main.ts";
import type { ColdFigures } from "../cold/main.ts";
import type { DeskFigures } from "../desk/main.ts";
import type { LedgerFigures } from "../ledger/main.ts";
import type { ListsFigures } from "../lists/main.ts";
import type { MailFigures } from "../mail/main.ts";
import type { NoticesFigures } from "../notices/main.ts";
import type { ServiceFigures } from "../service/main.ts";
import type { SpeedFigures } from "../speed/main.ts";
import { drawLatency, drawMemory } from "./charts/speed-charts.ts";
import { drawTradeOff } from "./charts/trade-off-chart.ts";
import { benchOptions } from "./options.ts";
import { readResult } from "./result-files.ts";
import { accuracySection } from "./sections/accuracy-section.ts";
import { deskSection } from "./sections/desk-section.ts";
import { ledgerSection } from "./sections/ledger-section.ts";
import { listsSection } from "./sections/lists-section.ts";
import { mailSection } from "./sections/mail-section.ts";
import { noticesSection } from "./sections/notices-section.ts";
import { bulkSection, coldSection } from "./sections/program-section.ts";
import { serviceSection } from "./sections/service-section.ts";
import { speedSection } from "./sections/speed-section.ts";

const HEAD = `# Results

Made by \`npm run bench\` from the JSON files beside this page; nothing here is written by hand. How it is measured, and how to
measure again: \`bench/README.md\`.`;

/** Writes `README.md` and the charts into the folder of the results. */
function writePage(folder: string): void {
  const accuracy = readResult<AccuracyFigures>(folder, "accuracy");
  const speed = readResult<SpeedFigures>(folder, "speed");
  const cold = readResult<ColdFigures>(folder, "cold");
  const bulk = readResult<BulkFigures>(folder, "bulk");
  const lists = readResult<ListsFigures>(folder, "lists");
  const notices = readResult<NoticesFigures>(folder, "notices");
  const ledger = readResult<LedgerFigures>(folder, "ledger");
  const mail = readResult<MailFigures>(folder, "mail");
  const service = readResult<ServiceFigures>(folder, "service");
  const desk = readResult<DeskFigures>(folder, "desk");
  if (accuracy) {
    drawTradeOff(join(folder, "trade-off.svg"), [{ name: "Portcullis", points: accuracy.figures.tradeOff }]);
  }
  if (speed) {
    drawLatency(join(folder, "latency.svg"), speed.figures.sizes);
    drawMemory(join(folder, "memory.svg"), speed.figures.sizes);
  }
  const sections = [
    accuracy && accuracySection(accuracy),
    speed && speedSection(speed),
    cold && coldSection(cold),
    bulk && bulkSection(bulk),
    lists && listsSection(lists),
    notices && noticesSection(notices),
    ledger && ledgerSection(ledger),
    mail && mailSection(mail),
    service && serviceSection(service),
    desk && deskSection(desk),
  ];
  const page = [HEAD, ...sections.filter((section) => section !== undefined)].join("\n\n");
  writeFileSync(join(folder, "README.md"), `${page.replace(/\n{3,}/g, "\n\n")}\n`);
}

writePage(benchOptions().out);
