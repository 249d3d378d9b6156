// Are the rows of a table those that RFC 4180 says, however its bytes arrive, and what is lost when it is damaged?

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { PortcullisError } from "../errors.ts";
import type { SourceFile } from "../formats/format.ts";
import { LIMITS } from "../limits.ts";
import { type CsvOptions, type CsvRow, readCsv } from "./csv.ts";

function fileOf(chunks: readonly Uint8Array[]): SourceFile {
  async function* open(): AsyncGenerator<Uint8Array> {
    yield* chunks;
  }
  return { name: "t.csv", open };
}

async function read(
  content: string | Uint8Array,
  options?: CsvOptions,
  cuts: readonly number[] = [],
): Promise<CsvRow[]> {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const ends = [...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length].sort((a, b) => a - b);
  const chunks = ends.map((end, at) => bytes.subarray(ends[at - 1] ?? 0, end));
  return Array.fromAsync(readCsv(fileOf(chunks), options));
}

/** Rows as their cells, problems as their code with what places them. */
async function outcomes(content: string | Uint8Array, options?: CsvOptions): Promise<unknown[]> {
  return (await read(content, options)).map(({ row, cells, doubt, problem }) => {
    const told = problem ?? doubt;
    const place = told && [told.code, told.row, told.byte, told.field].filter((part) => part !== undefined).join(" ");
    return cells === undefined ? place : [row, ...cells, ...(place === undefined ? [] : [place])];
  });
}

/** RFC 4180 read one character after the other, by the grammar: slow, whole, and with nothing of the reader in it. */
function grammar(text: string, separator = ","): [row: number, ...cells: string[]][] {
  const rows: [number, ...string[]][] = [];
  const characters = [...text.replace(/^\uFEFF/, ""), ""];
  let row = 1;
  let cells: string[] = [];
  let cell = "";
  let [quoted, wasQuoted] = [false, false];
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] as string;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (characters[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && cell === "" && !wasQuoted) [quoted, wasQuoted] = [true, true];
    else if (character === separator) {
      cells.push(cell);
      [cell, wasQuoted] = ["", false];
    } else if (character === "" || character === "\n" || character === "\r") {
      if (character === "\r" && characters[at + 1] === "\n") at += 1;
      cells.push(cell);
      if (cells.length > 1 || cells[0] !== "") rows.push([row, ...cells]);
      row += 1;
      cells = [];
      [cell, wasQuoted] = ["", false];
    } else cell += character;
  }
  return rows;
}

const LETTER = fc.constantFrom("a", "é", "赵", "😀", " ", '"', ",", "\n", "\r\n", "\r", ";", "'", "\uFFFD");
const CELL = fc.array(LETTER, { maxLength: 6 }).map((letters) => letters.join(""));

/** A cell as it is written: quoted where it must be, and sometimes where it need not be. */
function written(cell: string, quoteAlways: boolean): string {
  const must = /^"|[,\r\n]/.test(cell);
  return must || quoteAlways ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const TABLE = fc
  .record({
    // Two cells at least: a table of one column is looked at for another separator.
    rows: fc.array(fc.array(fc.tuple(CELL, fc.boolean()), { minLength: 2, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    }),
    lineBreak: fc.constantFrom("\n", "\r\n", "\r"),
    mark: fc.constantFrom("", "\uFEFF"),
    lastBreak: fc.boolean(),
    blank: fc.boolean(),
  })
  .map(({ rows, lineBreak, mark, lastBreak, blank }) => {
    const lines = rows.map((cells) => cells.map(([cell, always]) => written(cell, always)).join(","));
    const text = lines.join(blank ? lineBreak + lineBreak : lineBreak);
    return { cells: rows.map((row) => row.map(([cell]) => cell)), text: `${mark}${text}${lastBreak ? lineBreak : ""}` };
  });

test("rows are those of the grammar and of the cells written, wherever the bytes are cut", async () => {
  const cuts = fc.array(fc.nat(120), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(TABLE, cuts, async ({ cells, text }, cut) => {
      const found = (await read(text, {}, cut)).map((each) => [each.row, ...(each.cells ?? [each.problem.code])]);
      assert.deepEqual(found, grammar(text));
      assert.deepEqual(
        found.map(([, ...rest]) => rest),
        cells,
      );
    }),
    { numRuns: 1500 },
  );
});

const SPLIT = [
  '\uFEFFid,name\r\n1,"Zhao ""G"", 赵\r\n光宗"\r\n\r\n2,😀\r3,x\n',
  'id,name\n1,"never closed\r\n2,B\n3,"x"y\n4,"two\nlines" more,z\n5,E',
  "\uFEFFid,na\0me\n1,\uFFFD",
];

test("cut into two anywhere, or into single bytes, a table reads the same, its problems among it", async () => {
  for (const text of SPLIT) {
    const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0x0a, 0x41, 0x2c, 0xe9])]);
    const whole = await read(bytes);
    const sorted = (rows: readonly CsvRow[]) => rows.map((row) => JSON.stringify(row)).sort();
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      assert.deepEqual(sorted(await read(bytes, {}, [cut])), sorted(whole), `cut at ${cut}`);
    }
    assert.deepEqual(sorted(await read(bytes, {}, [...bytes.keys()])), sorted(whole));
  }
});

test("any text at all: it comes to an end, reads the same however it is cut, and every line is in a row or a problem", async () => {
  const damaged = fc.array(LETTER, { minLength: 1, maxLength: 40 }).map((letters) => `h,h\n${letters.join("")}`);
  await fc.assert(
    fc.asyncProperty(damaged, fc.array(fc.nat(80), { maxLength: 5 }), async (text, cuts) => {
      const whole = await read(text);
      assert.deepEqual(await read(text, {}, cuts), whole);
      const numbers = whole.map(({ row, problem }) => row ?? problem.row ?? 0);
      assert.deepEqual(
        numbers,
        [...new Set(numbers)].sort((a, b) => a - b),
      );
      // Letters outside of rows are those of the line on which an unclosed quotation mark stands, or of earlier cells of it.
      const lost = whole.filter(({ problem }) => problem !== undefined);
      if (lost.length > 0) return;
      const letters = (value: string) => value.replace(/[^aé赵😀;']/gu, "");
      assert.equal(whole.map(({ cells }) => letters(cells?.join("") ?? "")).join(""), letters(text).replace(/^hh/, ""));
    }),
    { numRuns: 1500 },
  );
});

test("an unclosed quotation mark costs its own row and is told with row, byte and column", async () => {
  assert.deepEqual(await outcomes('id,name\n1,A\n2,"B\n3,C\n4,D\n'), [
    [1, "id", "name"],
    [2, "1", "A"],
    "CSV_QUOTE_UNBALANCED 3 14 column 2",
    [4, "3", "C"],
    [5, "4", "D"],
  ]);
  // The mark that would close it stands before text, on a line of its own: every row behind is whole again.
  assert.deepEqual(await outcomes('"id","name"\r\n"1","A\r\n"2","B"\r\n"3","C"\r\n'), [
    [1, "id", "name"],
    "CSV_QUOTE_UNBALANCED 2 17 column 2",
    [3, "2", "B"],
    [4, "3", "C"],
  ]);
  assert.deepEqual(await outcomes('é,name\n1,"A'), [[1, "é", "name"], "CSV_QUOTE_UNBALANCED 2 10 column 2"]);
  const [, told] = await read('id,name\n1,"Orel\nVantiris\n');
  assert.equal(told?.problem?.value, '"Orel');
});

test("every quotation mark of a table taken out in turn: all rows but one come as they were written", async () => {
  const rows = Array.from({ length: 12 }, (_, at) => [
    `${at}`,
    at % 3 === 0 ? `a${at}\nb` : `a${at}`,
    `x "${at}", y`,
    `z${at}`,
  ]);
  const text = rows.map((cells) => `${cells.map((cell, at) => written(cell, at > 0)).join(",")}\n`).join("");
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    const found = await read(text.slice(0, at) + text.slice(at + 1));
    const whole = new Set(found.flatMap(({ cells }) => (cells?.length === 4 ? [JSON.stringify(cells)] : [])));
    const lost = rows.filter((cells) => !whole.has(JSON.stringify(cells)));
    assert.ok(lost.length <= 1, `mark at ${at}: ${lost.length} rows lost`);
  }
});

test("text behind a closing quotation mark on the same line is kept as printed, with a doubt", async () => {
  assert.deepEqual(await outcomes('id,name,x\n1,"Orel" Vantiris,y\n2,"a ""b""c",z\n3,5" pipe,"w"\n'), [
    [1, "id", "name", "x"],
    [2, "1", '"Orel" Vantiris', "y", "CSV_QUOTE_STRAY 2 12 column 2"],
    [3, "2", 'a "b"c', "z"],
    [4, "3", '5" pipe', "w"],
  ]);
});

test("NUL characters are taken out and told", async () => {
  assert.deepEqual(await outcomes("id,name\n1,Ta\0lbit\n2,B\n"), [
    [1, "id", "name"],
    "CSV_NUL 2 column 2",
    [2, "1", "Talbit"],
    [3, "2", "B"],
  ]);
});

/** A row of just so many characters in two cells. */
const long = (characters: number): string => `1,${"x".repeat(characters - 2)}`;

test("a row at its limit is read as far as its cells allow, one character more is told, and what follows is read", async () => {
  const { rowBytesMax, fieldCharactersMax } = LIMITS;
  const codes = async (text: string, cuts: number[] = []) =>
    (await read(text, {}, cuts)).map(({ cells, problem }) => cells?.[0] ?? problem?.code);
  const cuts = [1_000, rowBytesMax - 1, rowBytesMax + 7, rowBytesMax + 8, rowBytesMax + 9];
  for (const cut of [[], cuts]) {
    assert.deepEqual(await codes(`id,name\n${long(rowBytesMax)}\n2,B`, cut), ["id", "LIMIT_FIELD", "2"]);
    assert.deepEqual(await codes(`id,name\n${long(rowBytesMax + 1)}\n2,B`, cut), ["id", "LINE_TOO_LONG", "2"]);
    assert.deepEqual(await codes(`id,name\n${long(10_000_000)}\r\n2,B`, cut), ["id", "LINE_TOO_LONG", "2"]);
    // No line ends inside the quotation marks: the line is passed over.
    assert.deepEqual(await codes(`id,name\n1,"${"x".repeat(10_000_000)}"\n2,B`, cut), ["id", "LINE_TOO_LONG", "2"]);
  }
  assert.deepEqual(
    await codes(`id,name\n1,${"x".repeat(fieldCharactersMax)}\n2,${"x".repeat(fieldCharactersMax + 1)}\n`),
    ["id", "1", "LIMIT_FIELD"],
  );
});

test("a quotation mark that stays open beyond the limit of a row costs one row of many", async () => {
  const name = "x".repeat(1_000);
  const lines = Array.from({ length: 9_000 }, (_, at) => `${at + 2},${name}\n`).join("");
  assert.ok(lines.length > LIMITS.rowBytesMax);
  const found = await read(`id,name\n1,"A\n${lines}`, {}, [5_000_000, 8_500_000]);
  assert.equal(found[1]?.problem?.code, "CSV_QUOTE_UNBALANCED");
  assert.equal(found.length, 9_002);
  assert.deepEqual(found.at(-1)?.cells, ["9001", name]);
});

test("quotation marks that open on every line cost no more than their text", async () => {
  const started = process.cpuUsage();
  // Each of the first two is one row for as far as a row may go; going back over it for every line would take hours.
  for (const line of ['x",",y\n', '"a"b,']) {
    const found = await read(`a,b\n${line.repeat(Math.ceil(9_000_000 / line.length))}`);
    assert.ok(found.length > 1 && found.every(({ problem }, at) => at === 0 || problem !== undefined));
  }
  for (const line of [',"x\n', 'x,"""\n', 'x,"a"b\n']) await read(`a,b\n${line.repeat(100_000)}`);
  const { user, system } = process.cpuUsage(started);
  assert.ok(user + system < 10_000_000, `${user + system} microseconds of the processor`);
});

async function failure(content: string | Uint8Array, options?: CsvOptions): Promise<string> {
  const error = await read(content, options).then(
    (rows) => assert.fail(JSON.stringify(rows).slice(0, 200)),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof PortcullisError && error.kind === "input", String(error));
  return error.code;
}

test("too many columns: in the first row no list, in a later one a problem", async () => {
  const wide = (cells: number) => `${"a,".repeat(cells - 1)}a\n`;
  assert.equal((await read(wide(LIMITS.columnsMax)))[0]?.cells?.length, LIMITS.columnsMax);
  assert.equal(await failure(wide(LIMITS.columnsMax + 1)), "LIMIT_COLUMNS");
  assert.deepEqual(await outcomes(`id,name\n${wide(LIMITS.columnsMax + 1)}2,B\n`), [
    [1, "id", "name"],
    "LIMIT_COLUMNS 2",
    [3, "2", "B"],
  ]);
});

test("a wrong separator is named; a title above the table, and semicolons in cells, are not taken for one", async () => {
  for (const mark of [";", "\t", "|"]) {
    assert.equal(await failure(`id${mark}name\n1${mark}Orel\n2${mark}Talbit\n`), "SEPARATOR_WRONG");
    assert.equal(await failure(`id${mark}name${mark}kind`), "SEPARATOR_WRONG");
  }
  assert.equal(await failure("id,name\n1,A\n", { delimiter: ";" }), "SEPARATOR_WRONG");
  assert.deepEqual(await outcomes("id;name\n1;A,B\n", { delimiter: ";" }), [
    [1, "id", "name"],
    [2, "1", "A,B"],
  ]);
  const titled = "Persons; entities; vessels\n\nid,name\n1,A\n";
  assert.equal((await read(titled)).length, 3);
  assert.equal((await read("name\nOrel\nTalbit; the\n")).length, 3);
});

test("an empty file is none, one of blank lines or a mark alone neither", async () => {
  for (const text of ["", "\uFEFF"]) assert.equal(await failure(text), "FILE_EMPTY");
  assert.deepEqual(await read("\n\r\n\n"), []);
});
