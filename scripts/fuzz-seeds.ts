// Which good files does each format start from? The fixtures of its tests and the heads of the mirror's real files.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { readMirrorIndex } from "@portcullis/register";
import { unzipSync, zipSync } from "fflate";
import { mirrorFolder } from "./lists/read-mirror.ts";

const FORMATS_FOLDER = join(import.meta.dirname, "../packages/register/src/formats");

/** Bytes of a real file's head: some dozen parties. */
const HEAD_BYTES = 60_000;

/** Rows of a workbook's head. */
const HEAD_ROWS = 30;

/** The workbook with the first rows of its sheets. */
function smallWorkbook(bytes: Buffer): Buffer {
  const entries = Object.entries(unzipSync(bytes)).map(([name, content]): [string, Uint8Array] => {
    if (!name.startsWith("xl/worksheets/")) return [name, content];
    const text = Buffer.from(content).toString("utf8");
    const rows = text.match(/<row\b[\s\S]*?<\/row>/g) ?? [];
    return [name, Buffer.from(text.replace(rows.slice(HEAD_ROWS).join(""), ""))];
  });
  return Buffer.from(zipSync(Object.fromEntries(entries)));
}

function fixtures(format: string): readonly Buffer[] {
  const folder = join(FORMATS_FOLDER, format, "fixtures");
  return existsSync(folder) ? readdirSync(folder).map((name) => readFileSync(join(folder, name))) : [];
}

function headOf(path: string): Buffer {
  const bytes = readFileSync(path);
  const whole = path.endsWith(".gz") ? gunzipSync(bytes) : bytes;
  return path.endsWith(".xlsx") ? smallWorkbook(whole) : whole.subarray(0, HEAD_BYTES);
}

function real(format: string): readonly Buffer[] {
  const mirror = mirrorFolder();
  const index = join(mirror, "mirror.json");
  if (!existsSync(index)) return [];
  const files = readMirrorIndex(readFileSync(index, "utf8"), index)
    .flatMap(({ editions }) => editions)
    .filter((edition) => edition.format === format)
    .flatMap((edition) => edition.files);
  return files.map((file) => headOf(join(mirror, file)));
}

/** Real files that are of no list of the mirror's index, and the parties that the program ships. */
const OTHERS: ReadonlyMap<string, readonly string[]> = new Map([
  ["bis-dpl", ["other/us-bis-dpl-a.txt.gz"]],
  ["targets-simple-csv", ["opensanctions/ua_war_sanctions-targets.simple-2026-03.csv.gz"]],
  ["ftm-ndjson", ["opensanctions/yente-zala.ftm.json"]],
]);

function others(format: string): readonly Buffer[] {
  const mirror = mirrorFolder();
  const files = (OTHERS.get(format) ?? []).map((file) => join(mirror, file));
  return files.filter((file) => existsSync(file)).map(headOf);
}

const STARTER = join(import.meta.dirname, "../packages/portcullis/data/starter/us-sdn.ndjson");

/** Good files of a format, or the heads of them; the inputs are made of these. */
export function seedsOf(format: string): readonly Buffer[] {
  if (format === "starter-ndjson") return [headOf(STARTER)];
  const seeds = [...fixtures(format), ...real(format), ...others(format)];
  return seeds.length > 0 ? seeds : [Buffer.from("a,b\n1,2\n")];
}
