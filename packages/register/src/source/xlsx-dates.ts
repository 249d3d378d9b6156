// Which cells of a workbook are dates? A date is a number of days; only the cell's number format says so (ECMA-376, 18.8.30).

import { sourceBytes } from "./file.ts";
import { readXml } from "./xml.ts";

/** Formats that every program knows without a word in the file: dates, and dates with times. */
const BUILT_IN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** A code with days or years in it is a date; quoted texts, colours and escapes are none of the code. */
function isDateCode(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "");
  return /[dy]/i.test(bare) || /m{3,}/i.test(bare);
}

/** How the numbers of a workbook are to be read. */
export interface WorkbookDates {
  /** By the number of the cell's style: whether it is a date. */
  readonly isDate: readonly boolean[];
  /** Days counted from 1904, as old programs for the Macintosh did. */
  readonly from1904: boolean;
}

export async function workbookDates(
  file: string,
  styles: Uint8Array | undefined,
  workbook: Uint8Array | undefined,
): Promise<WorkbookDates> {
  const own = new Map<number, string>();
  const isDate: boolean[] = [];
  let inCells = false;
  if (styles !== undefined) {
    const handler = {
      open(name: string, attributes: Readonly<Record<string, string>>): void {
        if (name === "numFmt") own.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
        if (name === "cellXfs") inCells = true;
        if (name !== "xf" || !inCells) return;
        const format = Number(attributes["numFmtId"] ?? 0);
        const code = own.get(format);
        isDate.push(code === undefined ? BUILT_IN.has(format) : isDateCode(code));
      },
      text(): void {},
      close(name: string): void {
        if (name === "cellXfs") inCells = false;
      },
    };
    for await (const _ of readXml(sourceBytes(`${file} (styles)`, styles), handler)) void _;
  }
  let from1904 = false;
  if (workbook !== undefined) {
    const handler = {
      open(name: string, attributes: Readonly<Record<string, string>>): void {
        if (name === "workbookPr") from1904 = ["1", "true"].includes(attributes["date1904"] ?? "");
      },
      text(): void {},
      close(): void {},
    };
    for await (const _ of readXml(sourceBytes(`${file} (workbook)`, workbook), handler)) void _;
  }
  return { isDate, from1904 };
}

const DAY_MS = 86_400_000;
/** Day 0 of both counts; in the first, 29 February 1900 is counted although there was none. */
const [ZERO_1900, ZERO_1904] = [Date.UTC(1899, 11, 30), Date.UTC(1904, 0, 1)];
/** 31 December 9999. */
const SERIAL_MAX = 2_958_465;

/** The ISO date of a count of days; undefined for one that is none. */
export function dateOfSerial(serial: number, from1904: boolean): string | undefined {
  if (!(serial >= 1 && serial < SERIAL_MAX)) return undefined;
  const days = Math.floor(serial) + (!from1904 && serial < 61 ? 1 : 0);
  return new Date((from1904 ? ZERO_1904 : ZERO_1900) + days * DAY_MS).toISOString().slice(0, 10);
}
