// Which rows does a workbook hold? The first sheet of an Office Open XML workbook (ECMA-376), row by row, as the cells' own texts:
// numbers come as they are stored, so that a date is the number of its day.

import { unzipSync } from "fflate";
import { PortcullisError } from "../errors.ts";
import type { SourceFile } from "../formats/format.ts";
import type { CsvRow } from "./csv.ts";
import { sourceBytes } from "./file.ts";
import { dateOfSerial, workbookDates } from "./xlsx-dates.ts";
import { readXml } from "./xml.ts";

/** The compressed workbook, and one of its parts decompressed. The largest list today has 2 MB and 8 MB. */
export const XLSX_LIMITS = { fileBytesMax: 100_000_000, partBytesMax: 500_000_000, columnsMax: 500 } as const;

const SHARED_STRINGS = "xl/sharedStrings.xml";
const STYLES = "xl/styles.xml";
const WORKBOOK = "xl/workbook.xml";
const SHEET = /^xl\/worksheets\/sheet(\d+)\.xml$/;

function invalid(file: string, why: string): PortcullisError {
  const message = `${file} is no workbook that can be read: ${why}. Expected an .xlsx file as published.`;
  return new PortcullisError("XLSX_INVALID", "input", message, { file });
}

async function bytesOf(file: SourceFile): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of file.open()) {
    bytes += chunk.length;
    if (bytes > XLSX_LIMITS.fileBytesMax) {
      const message = `${file.name} is longer than ${XLSX_LIMITS.fileBytesMax} bytes, the most that is read of a workbook.`;
      throw new PortcullisError("FILE_TOO_LARGE", "input", message, { file: file.name });
    }
    chunks.push(chunk);
  }
  if (bytes === 0) {
    const message = `${file.name} is empty; expected an .xlsx workbook.`;
    throw new PortcullisError("FILE_EMPTY", "input", message, { file: file.name });
  }
  return Buffer.concat(chunks);
}

interface WorkbookParts {
  readonly strings: Uint8Array | undefined;
  readonly styles: Uint8Array | undefined;
  readonly workbook: Uint8Array | undefined;
  readonly sheet: Uint8Array;
}

const WANTED = new Set([SHARED_STRINGS, STYLES, WORKBOOK]);

/** Parts of the workbook: the first sheet and what its cells refer to. A part is never longer than it says it is. */
function partsOf(file: string, zip: Uint8Array): WorkbookParts {
  let tooLarge = "";
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(zip, {
      filter: ({ name, originalSize }) => {
        const wanted = WANTED.has(name) || SHEET.test(name);
        if (wanted && originalSize > XLSX_LIMITS.partBytesMax) tooLarge = name;
        return wanted && originalSize <= XLSX_LIMITS.partBytesMax;
      },
    });
  } catch (error) {
    throw invalid(file, error instanceof Error ? error.message : String(error));
  }
  if (tooLarge !== "") throw invalid(file, `${tooLarge} is longer than ${XLSX_LIMITS.partBytesMax} bytes`);
  const numberOf = (name: string) => Number(SHEET.exec(name)?.[1]);
  const [first] = Object.keys(parts)
    .filter((name) => SHEET.test(name))
    .sort((a, b) => numberOf(a) - numberOf(b));
  const sheet = first === undefined ? undefined : parts[first];
  if (sheet === undefined) throw invalid(file, "it holds no sheet");
  return { strings: parts[SHARED_STRINGS], styles: parts[STYLES], workbook: parts[WORKBOOK], sheet };
}

/** Texts of <si> elements in order; phonetic readings (<rPh>) are not part of them. */
async function sharedStrings(file: string, bytes: Uint8Array | undefined): Promise<string[]> {
  const strings: string[] = [];
  if (bytes === undefined) return strings;
  let text: string | undefined;
  let taking = false;
  let phonetic = 0;
  const handler = {
    open(name: string): void {
      if (name === "si") text = "";
      if (name === "rPh") phonetic += 1;
      taking = name === "t" && phonetic === 0;
    },
    text(piece: string): void {
      if (taking && text !== undefined) text += piece;
    },
    close(name: string): void {
      taking = false;
      if (name === "rPh") phonetic -= 1;
      if (name === "si") strings.push(text ?? "");
    },
  };
  for await (const _ of readXml(sourceBytes(`${file} (${SHARED_STRINGS})`, bytes), handler)) void _;
  return strings;
}

/** 0-based column of "BC12". */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const code = letter.charCodeAt(0) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return column - 1;
}

/** Characters that XML cannot hold stand as "_x000D_" (ECMA-376, 22.9.2.19). */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

export interface XlsxOptions {
  /** Numbers that their format shows as a date are given as ISO dates; without it as the count of days that they are. */
  readonly dates?: boolean;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  text: string;
}

/**
 * Rows of the first sheet with the numbers that the workbook gives them; rows without a cell that says anything are passed over.
 * Formulas come as the values last worked out, errors ("#N/A") as nothing.
 *
 * Throws `PortcullisError` (input): `XLSX_INVALID`, `FILE_EMPTY`, `FILE_TOO_LARGE`, and what `readXml` throws.
 */
export async function* readXlsx(file: SourceFile, options: XlsxOptions = {}): AsyncGenerator<CsvRow, void> {
  const { strings: sharedBytes, styles, workbook, sheet } = partsOf(file.name, await bytesOf(file));
  const dates = options.dates === true ? await workbookDates(file.name, styles, workbook) : undefined;
  const strings = await sharedStrings(file.name, sharedBytes);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let row = 0;
  let cell: OpenCell | undefined;
  let taking = false;
  const handler = {
    open(name: string, attributes: Readonly<Record<string, string>>): void {
      if (name === "row") {
        cells = [];
        row = Number(attributes["r"] ?? row + 1);
      } else if (name === "c") {
        const reference = attributes["r"];
        const column = reference === undefined ? cells.length : columnOf(reference);
        if (column >= XLSX_LIMITS.columnsMax)
          throw invalid(file.name, `row ${row} has more than ${XLSX_LIMITS.columnsMax} columns`);
        cell = { column, type: attributes["t"] ?? "n", style: Number(attributes["s"] ?? 0), text: "" };
      }
      taking = name === "v" || name === "t";
    },
    text(piece: string): void {
      if (taking && cell) cell.text += piece;
    },
    close(name: string): void {
      taking = false;
      if (name === "c" && cell) {
        const { column, type, style, text } = cell;
        while (cells.length < column) cells.push("");
        const day = type === "n" && dates?.isDate[style] ? dateOfSerial(Number(text), dates.from1904) : undefined;
        cells[column] = type === "e" ? "" : (day ?? unescaped(type === "s" ? (strings[Number(text)] ?? "") : text));
        cell = undefined;
      } else if (name === "row" && cells.some((each) => each.trim() !== "")) rows.push({ row, cells });
    },
  };
  for await (const _ of readXml(sourceBytes(`${file.name} (sheet)`, sheet), handler)) yield* rows.splice(0);
}
