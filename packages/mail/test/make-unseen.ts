// Writes the set "unseen": messages and labels that were written before their author had read a rule of the detector, and measured first.
//
//   npx node test/make-unseen.ts        in packages/mail

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { mboxOf } from "./make-message.ts";
import { INNOCENT_CLEAR } from "./unseen/innocent-clear.ts";
import { INNOCENT_TRACKING } from "./unseen/innocent-tracking.ts";
import { PLANTED } from "./unseen/planted.ts";
import { PLANTED_ALONE } from "./unseen/planted-alone.ts";
import { PLANTED_ODD } from "./unseen/planted-odd.ts";
import { labelsOf, sent } from "./unseen/sheet.ts";

const sheets = [...PLANTED, ...INNOCENT_CLEAR, ...PLANTED_ALONE, ...INNOCENT_TRACKING, ...PLANTED_ODD];
const folder = join(import.meta.dirname, "corpus");
const mbox = mboxOf(sheets.map((sheet, place) => sent(sheet, place).toString("latin1")));
writeFileSync(join(folder, "unseen.mbox.gz"), gzipSync(Buffer.from(mbox, "latin1"), { level: 9 }));
const lines = labelsOf(sheets).map((label) => `${JSON.stringify(label)}\n`);
writeFileSync(join(folder, "unseen-labels.ndjson"), lines.join(""));
console.log(`${sheets.length} messages`);
