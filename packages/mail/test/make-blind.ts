// Writes the set "blind": messages and labels written by somebody who had not read a rule of the detector, after all other sets; measured first.
//
//   npx node test/make-blind.ts        in packages/mail

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { INNOCENT_DAILY } from "./blind/innocent-daily.ts";
import { INNOCENT_PRESS } from "./blind/innocent-press.ts";
import { PLANTED_HIDDEN } from "./blind/planted-hidden.ts";
import { PLANTED_TOLD } from "./blind/planted-told.ts";
import { mboxOf } from "./make-message.ts";
import { labelsOf, sent } from "./unseen/sheet.ts";

const sheets = [...INNOCENT_PRESS, ...PLANTED_HIDDEN, ...INNOCENT_DAILY, ...PLANTED_TOLD];
const folder = join(import.meta.dirname, "corpus");
const mbox = mboxOf(sheets.map((sheet, place) => sent(sheet, place).toString("latin1")));
writeFileSync(join(folder, "blind.mbox.gz"), gzipSync(Buffer.from(mbox, "latin1"), { level: 9 }));
const lines = labelsOf(sheets).map((label) => `${JSON.stringify(label)}\n`);
writeFileSync(join(folder, "blind-labels.ndjson"), lines.join(""));
console.log(`${sheets.length} messages`);
