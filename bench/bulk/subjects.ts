// Whom does a firm screen in bulk? Invented customers, nearly all of them strangers, some listed names miswritten among them.

import { closeSync, openSync, writeSync } from "node:fs";
import { mirrorFolder } from "../../scripts/lists/read-mirror.ts";
import { NAME_FILES, readPeople } from "../corpus/name-files.ts";
import { alteredName } from "../speed/edits.ts";
import { pick, seeded } from "../statistics/seeded.ts";

const SEED = 12;
/** One customer of so many resembles somebody listed. */
const LISTED_EVERY = 200;
const ROWS_PER_WRITE = 1_000;

function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Writes a CSV of `count` subjects whose names are recombined from two strangers' each. The same count gives the same file. */
export function writeSubjects(path: string, count: number): void {
  const strangers = readPeople(mirrorFolder(), NAME_FILES.strangers);
  const listed = readPeople(mirrorFolder(), NAME_FILES.asListed);
  const random = seeded(SEED);
  const file = openSync(path, "w");
  let lines = "id,name,kind,birth_date,country\n";
  for (let row = 1; row <= count; row++) {
    const [first, second] = [pick(strangers, random), pick(strangers, random)];
    const given = first.name.split(" ").slice(0, -1).join(" ");
    const family = second.name.split(" ").at(-1) ?? "";
    const resembling = row % LISTED_EVERY === 0 ? alteredName(pick(listed, random).name, random) : undefined;
    const name = resembling ?? `${given} ${family}`.trim();
    lines += `C${row},${cell(name)},person,${first.birthDate},${cell(first.country)}\n`;
    if (row % ROWS_PER_WRITE !== 0 && row !== count) continue;
    writeSync(file, lines);
    lines = "";
  }
  closeSync(file);
}
