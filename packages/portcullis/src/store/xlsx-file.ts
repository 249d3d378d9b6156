// How do rows become a workbook without holding them all? One sheet of plain texts and numbers, compressed as it is written. A text in a
// workbook is typed as one, so that none is ever taken for a formula.

import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";
import { strToU8, Zip, ZipDeflate } from "fflate";

/** Of the format (ECMA-376 as Excel reads it). */
export const SHEET_ROWS_MAX = 1_048_576;
const CELL_CHARACTERS_MAX = 32_767;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Result" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

/** Characters that XML cannot hold are left out. */
function xmlText(text: string): string {
  return (
    text
      .slice(0, CELL_CHARACTERS_MAX)
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 has no place for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
  );
}

function cellXml(value: string | number): string {
  if (typeof value === "number") return `<c><v>${value}</v></c>`;
  if (value === "") return "<c/>";
  return `<c t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
}

/** Rows are collected to so many characters before they are compressed. */
const PIECE_CHARACTERS = 262_144;

/** Writes rows until it is ended. */
export class XlsxFile {
  readonly #file: number;
  readonly #sheet: ZipDeflate;
  readonly #zip: Zip;
  #failure: Error | undefined;
  #closed = false;
  #piece = `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><sheetData>`;
  #rows = 0;

  constructor(path: string) {
    this.#file = openSync(path, "w");
    this.#zip = new Zip((error, bytes) => {
      if (error) this.#failure ??= error;
      else for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at, bytes.length - at);
    });
    for (const [name, text] of Object.entries(PARTS)) {
      const part = new ZipDeflate(name);
      this.#zip.add(part);
      part.push(strToU8(text), true);
    }
    this.#sheet = new ZipDeflate("xl/worksheets/sheet1.xml", { level: 4 });
    this.#zip.add(this.#sheet);
  }

  get rows(): number {
    return this.#rows;
  }

  row(cells: readonly (string | number)[]): void {
    this.#rows += 1;
    this.#piece += `<row>${cells.map(cellXml).join("")}</row>`;
    if (this.#piece.length > PIECE_CHARACTERS) this.#flush(false);
  }

  #flush(isLast: boolean): void {
    this.#sheet.push(strToU8(this.#piece), isLast);
    this.#piece = "";
    if (this.#failure !== undefined) throw this.#failure;
  }

  /** Ends the workbook; it is durable when this returns. */
  end(): void {
    this.#piece += "</sheetData></worksheet>";
    this.#flush(true);
    this.#zip.end();
    if (this.#failure !== undefined) throw this.#failure;
    fsyncSync(this.#file);
    this.close();
  }

  /** Gives the file back, finished or not. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    closeSync(this.#file);
  }
}
