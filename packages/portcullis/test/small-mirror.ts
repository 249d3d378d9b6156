// A mirror of one small list in a temporary folder, for tests of the whole program.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROWS = [
  "ref,kind,name,aliases,born,country",
  "T0001,person,ZHAO Guangzong,赵光宗,1985-11-12,China",
  "T0002,organisation,Brackenfold Shipping Limited,BFS Lines,,Malta",
  "T0003,person,Pelagia Quillfeather,,1961,France",
];

/** Writes `mirror.json` and its one list, `test`, with an edition of 2024-03-25. @returns the folder. */
export function writeSmallMirror(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "test.csv"), `${ROWS.join("\n")}\n`);
  const columns = {
    id: "ref",
    kind: "kind",
    name: "name",
    aliases: "aliases",
    birthDates: "born",
    countries: "country",
  };
  const edition = { published: "2024-03-25", format: "csv", files: ["test.csv"], columns };
  const list = { title: "A small list", status: "current", country: null, licence: "CC0-1.0", publisher: "Test" };
  const mirror = { version: 1, about: "For tests.", lists: { test: { ...list, editions: [edition] } } };
  writeFileSync(join(folder, "mirror.json"), JSON.stringify(mirror));
  return folder;
}
