// Is a workbook read as a spreadsheet shows it? Workbooks put together here, part by part, after ECMA-376.

import assert from "node:assert/strict";
import { test } from "node:test";
import { strToU8, zipSync } from "fflate";
import { PortcullisError } from "../errors.ts";
import { sourceBytes } from "./file.ts";
import { readXlsx, type XlsxOptions } from "./xlsx.ts";

const STRINGS =
  "<sst><si><t>Name</t></si><si><r><t>Or</t></r><r><t xml:space='preserve'>el </t></r><rPh><t>x</t></rPh></si><si><t>a_x000D_b</t></si></sst>";
const SHEET = `<worksheet><sheetData>
  <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Third</t></is></c></row>
  <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3"><v>26256</v></c><c r="C3" t="e"><v>#N/A</v></c><c r="AA3" t="str"><f>1+1</f><v>2 &amp; 3</v></c></row>
  <row r="4"><c r="A4"/></row>
  <row><c t="s"><v>2</v></c><c><v>7</v></c></row>
</sheetData></worksheet>`;

function workbook(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

async function read(bytes: Uint8Array, options: XlsxOptions = {}): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const { row, cells } of readXlsx(sourceBytes("list.xlsx", bytes), options)) rows.push([row, cells]);
  return rows;
}

test("shared, inline and formula texts, numbers, gaps, errors and escapes", async () => {
  const bytes = workbook({ "xl/sharedStrings.xml": STRINGS, "xl/worksheets/sheet1.xml": SHEET });
  const far = Array<string>(27).fill("");
  far[0] = "Orel ";
  far[1] = "26256";
  far[26] = "2 & 3";
  assert.deepEqual(await read(bytes), [
    [1, ["Name", "", "Third"]],
    [3, far],
    [5, ["a\rb", "7"]],
  ]);
});

test("the first sheet by number, with or without shared strings", async () => {
  const sheet = (text: string) =>
    `<worksheet><sheetData><row r="1"><c t="str"><v>${text}</v></c></row></sheetData></worksheet>`;
  const bytes = workbook({ "xl/worksheets/sheet10.xml": sheet("ten"), "xl/worksheets/sheet2.xml": sheet("two") });
  assert.deepEqual(await read(bytes), [[1, ["two"]]]);
});

test("what is no workbook is refused with its reason", async () => {
  const wide = "<worksheet><sheetData><row r='1'><c r='ZZZ1'><v>1</v></c></row></sheetData></worksheet>";
  for (const [bytes, code] of [
    [new Uint8Array(0), "FILE_EMPTY"],
    [strToU8("<html>moved</html>"), "XLSX_INVALID"],
    [workbook({ "xl/workbook.xml": "<workbook/>" }), "XLSX_INVALID"],
    [workbook({ "xl/worksheets/sheet1.xml": wide }), "XLSX_INVALID"],
    [workbook({ "xl/worksheets/sheet1.xml": SHEET }).subarray(0, 200), "XLSX_INVALID"],
    [workbook({ "xl/worksheets/sheet1.xml": SHEET.slice(0, 300) }), "XML_MALFORMED"],
  ] as const) {
    await assert.rejects(read(bytes), (error) => {
      assert.ok(error instanceof PortcullisError && error.kind === "input");
      assert.equal(error.code, code);
      return true;
    });
  }
});

test("a part that says it is smaller than it is brings no more than it says", async () => {
  const bytes = workbook({ "xl/worksheets/sheet1.xml": SHEET.replace("7", "7".repeat(200_000)) });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  // The size in the central directory (APPNOTE 4.4.9), which is what is believed.
  const at = Buffer.from(bytes).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  view.setUint32(at + 24, 100, true);
  await assert.rejects(read(bytes), (error) => error instanceof PortcullisError);
});

const STYLES = `<styleSheet><numFmts count="2"><numFmt numFmtId="164" formatCode="[$-809]dd\\ mmmm\\ yyyy"/><numFmt numFmtId="165" formatCode='0.00" days"'/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;

test("dates are dates where they are asked for, by the format of their cells, in both counts of days", async () => {
  // 31363 is 12 November 1985, 60 the day that never was, 61 the first of March 1900: the values of Excel itself.
  const cell = (column: string, style: number, value: string) => `<c r="${column}1" s="${style}"><v>${value}</v></c>`;
  const cells = [cell("A", 1, "31363"), cell("B", 2, "31363.5"), cell("C", 3, "31363"), cell("D", 0, "31363")].join("");
  const more = [cell("E", 1, "61"), cell("F", 1, "59"), cell("G", 1, "-1")].join("");
  const sheet = `<worksheet><sheetData><row r="1">${cells}${more}</row></sheetData></worksheet>`;
  const parts = { "xl/worksheets/sheet1.xml": sheet, "xl/styles.xml": STYLES };
  const bytes = workbook(parts);
  const plain = ["31363", "31363.5", "31363", "31363", "61", "59", "-1"];
  assert.deepEqual(await read(bytes), [[1, plain]]);
  const dated = ["1985-11-12", "1985-11-12", "31363", "31363", "1900-03-01", "1900-02-28", "-1"];
  assert.deepEqual(await read(bytes, { dates: true }), [[1, dated]]);
  const old = workbook({ ...parts, "xl/workbook.xml": '<workbook><workbookPr date1904="1"/></workbook>' });
  assert.deepEqual(((await read(old, { dates: true })) as [number, string[]][])[0]?.[1][0], "1989-11-13");
});
