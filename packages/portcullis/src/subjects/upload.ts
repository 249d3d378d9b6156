// Whom does an uploaded file name? CSV with any of the usual separators, NDJSON or a workbook, told apart by its bytes, read through a map
// of its columns.

import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { type ColumnMap, fieldsOf, mappedColumns, ownNames } from "./column-map.ts";
import { openSheet, type Sheet, type TableRow } from "./csv-rows.ts";
import { type GuessedColumns, guessColumns } from "./guess-columns.ts";
import { inputFailure } from "./input-failure.ts";
import { ndjsonRows } from "./ndjson-rows.ts";
import type { SubjectRow } from "./subject-fields.ts";
import { loadVocabulary } from "./vocabulary.ts";

export const UPLOAD_LIMITS = {
  /** As it is sent. */
  bytesMax: 500_000_000,
  /** Decompressed. */
  plainBytesMax: 2_000_000_000,
  /** Rows of one job. */
  rowsMax: 2_000_000,
  /** Looked at to tell what a file is and what its columns hold. */
  headBytes: 65_536,
  /** Rows looked at for a guess. */
  guessRows: 200,
} as const;

export type UploadFormat = "csv" | "ndjson" | "xlsx";

/** What a file is, as far as its first bytes tell. */
export interface UploadForm {
  readonly format: UploadFormat;
  /** Of CSV. */
  readonly delimiter?: string;
  /** Of CSV that is not UTF-8. */
  readonly encoding?: string;
}

/** Readers of files are loaded with the first file, so that the service is ready sooner. */
const readers = () => import("@portcullis/register");

async function* plain(path: string, name: string): AsyncGenerator<Uint8Array> {
  const { decompress } = await readers();
  yield* decompress(createReadStream(path), UPLOAD_LIMITS.plainBytesMax, name);
}

async function headOf(path: string, name: string): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of plain(path, name)) {
    parts.push(chunk);
    bytes += chunk.length;
    if (bytes >= UPLOAD_LIMITS.headBytes) break;
  }
  return Buffer.concat(parts).subarray(0, UPLOAD_LIMITS.headBytes);
}

/** The separator that stands most often in the first line, outside quotation marks. */
function delimiterOf(head: string): string {
  const line = (/^[^\r\n]*/.exec(head.trimStart())?.[0] ?? "").replace(/"(?:[^"]|"")*"/g, "");
  const counts = [",", ";", "\t", "|"].map((each) => [each, line.split(each).length] as const);
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

/** Whether the bytes are UTF-8, but for a character that their end cuts. */
function isUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const UTF16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;

/** Throws input failures: `FILE_EMPTY`, `FILE_NOT_TEXT`, `JSON_INVALID`. */
export async function formOf(path: string, name: string): Promise<UploadForm> {
  const head = await headOf(path, name);
  if (head.length === 0) throw await inputFailure("FILE_EMPTY", `${name}: the file is empty.`, { file: name });
  if (head[0] === 0x50 && head[1] === 0x4b) return { format: "xlsx" };
  const isWide = UTF16.some(([a, b]) => head[0] === a && head[1] === b);
  if (!isWide && head.includes(0)) {
    const message = `${name} is no text and no .xlsx workbook. Save it as CSV (UTF-8), NDJSON or .xlsx.`;
    throw await inputFailure("FILE_NOT_TEXT", message, { file: name });
  }
  // Most programs that do not write UTF-8 write this.
  const encoding = isWide || isUtf8(head) ? undefined : "windows-1252";
  const text = new TextDecoder(isWide ? (head[0] === 0xff ? "utf-16le" : "utf-16be") : (encoding ?? "utf-8")).decode(
    head,
  );
  const first = text.trimStart()[0];
  if (first === "{" && !isWide) return { format: "ndjson" };
  if (first === "[") {
    const message = `${name}: a JSON array; expected one object a line, without brackets around them.`;
    throw await inputFailure("JSON_INVALID", message, { file: name });
  }
  return { format: "csv", delimiter: delimiterOf(text), ...(encoding === undefined ? {} : { encoding }) };
}

/** Rows of a workbook as rows of a table; cells that are missing at the end of a row are empty. */
async function sheetOfWorkbook(path: string, name: string): Promise<Sheet> {
  const { readXlsx } = await readers();
  const rows = readXlsx({ name, open: () => createReadStream(path) }, { dates: true })[Symbol.asyncIterator]();
  const first = await rows.next();
  const header = first.done ? undefined : first.value.cells;
  if (header === undefined)
    throw await inputFailure("FILE_EMPTY", `${name}: the first sheet is empty.`, { file: name });
  const width = header.length;
  async function* below(): AsyncGenerator<TableRow> {
    for (let next = await rows.next(); !next.done; next = await rows.next()) {
      const { row, cells } = next.value;
      if (row === undefined || cells === undefined) continue;
      const whole = Array.from({ length: width }, (_, at) => cells[at] ?? "");
      yield { row, cells: whole };
    }
  }
  return { header, rows: below() };
}

function sheetOf(path: string, name: string, form: UploadForm): Promise<Sheet> {
  if (form.format === "xlsx") return sheetOfWorkbook(path, name);
  const { delimiter, encoding } = form;
  return openSheet(name, plain(path, name), { delimiter, encoding });
}

async function* mapped(sheet: Sheet, columns: Awaited<ReturnType<typeof mappedColumns>>): AsyncGenerator<SubjectRow> {
  for await (const { row, cells, warnings, error } of sheet.rows) {
    if (error) yield { row, error };
    else {
      const fields = fieldsOf(columns, (at) => cells[at] ?? "");
      yield warnings === undefined ? { row, fields } : { row, fields, warnings };
    }
  }
}

/**
 * Opens an uploaded file: a bad map or header is told at once, rows come as they are asked for. Throws input failures.
 * @param map absent when the columns are called as our fields are
 */
export async function openUpload(
  path: string,
  name: string,
  form: UploadForm,
  map: ColumnMap | undefined,
): Promise<AsyncIterable<SubjectRow>> {
  if (form.format === "ndjson") return ndjsonRows(plain(path, name), ...(map === undefined ? [] : [map]));
  const sheet = await sheetOf(path, name, form);
  return mapped(sheet, await mappedColumns(name, sheet.header, map ?? ownNames(sheet.header)));
}

export interface Guess extends GuessedColumns, UploadForm {
  /** Rows of the whole file, as far as its beginning tells; exact for a workbook. */
  readonly rows_guess: number;
}

async function sampleOf(
  path: string,
  name: string,
  form: UploadForm,
): Promise<{ header: readonly string[]; rows: readonly (readonly string[])[]; all: number }> {
  if (form.format === "ndjson") {
    const lines = (await headOf(path, name)).toString("utf8").split("\n");
    // The last line may be cut.
    const objects = (lines.length > 1 ? lines.slice(0, -1) : lines).flatMap((line) => {
      try {
        const value: unknown = JSON.parse(line);
        return typeof value === "object" && value !== null ? [value as Record<string, unknown>] : [];
      } catch {
        return [];
      }
    });
    const header = [...new Set(objects.flatMap((object) => Object.keys(object)))].slice(0, 500);
    const text = (value: unknown) =>
      Array.isArray(value) ? value.join("; ") : value === undefined ? "" : String(value);
    return { header, rows: objects.map((object) => header.map((key) => text(object[key]))), all: objects.length };
  }
  const { header, rows } = await sheetOf(path, name, form);
  const sample: (readonly string[])[] = [];
  let all = 0;
  for await (const { cells } of rows) {
    all += 1;
    if (cells !== undefined && sample.length < UPLOAD_LIMITS.guessRows) sample.push(cells);
  }
  return { header, rows: sample, all };
}

/** What a file is and what its columns probably hold. The file may be the beginning of a longer one, but for a workbook. */
export async function guessUpload(path: string, name: string, bytesWhole: number | undefined): Promise<Guess> {
  const form = await formOf(path, name);
  const { header, rows, all } = await sampleOf(path, name, form);
  const file = await open(path);
  const { size } = await file.stat().finally(() => file.close());
  const factor = form.format === "xlsx" || bytesWhole === undefined || size === 0 ? 1 : Math.max(1, bytesWhole / size);
  return { ...form, ...guessColumns(header, rows, await loadVocabulary()), rows_guess: Math.round(all * factor) };
}
