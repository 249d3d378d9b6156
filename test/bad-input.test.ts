// What happens to bad input? A clear message with a stable code, good rows kept, nothing lost and nothing half done: the whole program,
// on files that are wrong in every way we know of.

import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { gzipSync } from "node:zlib";
import { portcullis } from "../packages/portcullis/test/program.ts";
import { writeSmallMirror } from "../packages/portcullis/test/small-mirror.ts";

const folder = mkdtempSync(join(tmpdir(), "portcullis-bad-"));
after(() => rmSync(folder, { recursive: true }));
const DATA = join(folder, "data");
assert.equal(portcullis(["update", "--mirror", writeSmallMirror(join(folder, "mirror")), "--data", DATA]).code, 0);

const latin1 = (text: string) => Buffer.from(text, "latin1");
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);

interface BadFile {
  readonly what: string;
  readonly bytes: string | Buffer;
  readonly format?: string;
  readonly name?: string;
  /** Code of the failure; else the file loads. */
  readonly code?: string;
  /** Parties that count all the same, and codes of the problems told. */
  readonly parties?: number;
  readonly problems?: readonly string[];
}

const TABLE = "id,kind,name\n";
const UN = (body: string) => `<?xml version="1.0"?>${body}`;

const LIST_FILES: readonly BadFile[] = [
  { what: "an empty file", bytes: "", code: "FILE_EMPTY" },
  { what: "the wrong separator", bytes: "id;kind;name\n1;person;Quillfeather\n", code: "SEPARATOR_WRONG" },
  { what: "no header", bytes: "7,person,Quillfeather\n8,person,Ostrander\n", code: "HEADER_MISSING" },
  { what: "a column twice", bytes: "id,name,name\n1,a,b\n", code: "HEADER_DUPLICATE" },
  {
    what: "a ragged row",
    bytes: `${TABLE}1,person,Quillfeather\n2,person\n3,person,Ostrander\n`,
    parties: 2,
    problems: ["ROW_RAGGED"],
  },
  {
    what: "bytes that are no UTF-8",
    bytes: Buffer.concat([Buffer.from(TABLE), latin1("1,person,Qu\xeflle\n2,person,Ostrander\n")]),
    parties: 2,
    problems: ["ENCODING_INVALID"],
  },
  { what: "a byte-order mark", bytes: `\ufeff${TABLE}1,person,Quillfeather\n`, parties: 1, problems: [] },
  { what: "UTF-16", bytes: utf16(`${TABLE}1,person,Quillfeather\n`), parties: 1, problems: [] },
  {
    what: "NUL characters",
    bytes: `${TABLE}1,person,Quill\0feather\n2,person,Ostrander\n`,
    parties: 2,
    problems: ["CSV_NUL"],
  },
  {
    what: "a line of ten megabytes",
    bytes: `${TABLE}1,person,${"x".repeat(10_000_000)}\n2,person,Ostrander\n`,
    parties: 1,
    problems: ["LINE_TOO_LONG"],
  },
  {
    what: "an unbalanced quotation mark",
    bytes: `${TABLE}1,person,Quillfeather\n2,person,"Ostra\n3,person,Brackenfold\n`,
    parties: 2,
    problems: ["CSV_QUOTE_UNBALANCED"],
  },
  {
    what: "a date that is none",
    bytes: "id,kind,name,birth_date\n1,person,Quillfeather,31/02/1980\n",
    parties: 1,
    problems: ["DATE_INVALID"],
  },
  {
    what: "truncated gzip",
    bytes: gzipSync(`${TABLE}${"1,person,Quillfeather\n".repeat(500)}`).subarray(0, 60),
    name: "list.csv.gz",
    code: "FILE_DAMAGED",
  },
  {
    what: "an XML entity bomb",
    format: "un-xml",
    bytes: UN('<!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><CONSOLIDATED_LIST>&b;</CONSOLIDATED_LIST>'),
    code: "XML_ENTITY_REFUSED",
  },
  {
    what: "an external entity",
    format: "un-xml",
    bytes: UN('<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]><CONSOLIDATED_LIST>&x;</CONSOLIDATED_LIST>'),
    code: "XML_ENTITY_REFUSED",
  },
  {
    what: "XML that breaks off",
    format: "un-xml",
    bytes: UN("<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL>"),
    code: "XML_MALFORMED",
  },
  {
    what: "XML of something else",
    format: "un-xml",
    bytes: UN("<html><body>Sorry</body></html>"),
    code: "FORMAT_UNEXPECTED",
  },
  { what: "a format that is none", format: "un-pdf", bytes: TABLE, code: "FORMAT_UNKNOWN" },
];

for (const [
  number,
  { what, bytes, format = "csv", name = "list.csv", code, parties, problems },
] of LIST_FILES.entries()) {
  test(`a list with ${what}`, () => {
    const path = join(folder, `${number}-${name}`);
    writeFileSync(path, bytes);
    const list = `own-${number}`;
    const before = portcullis(["lists", "--json", "--data", DATA]).stdout;
    const ended = portcullis([
      "import",
      list,
      path,
      "--format",
      format,
      "--published",
      "2026-01-01",
      "--json",
      "--data",
      DATA,
    ]);
    if (code !== undefined) {
      assert.notEqual(ended.code, 0, "it loaded");
      assert.match(ended.stdout + ended.stderr, new RegExp(code));
      assert.equal(portcullis(["lists", "--json", "--data", DATA]).stdout, before, "nothing has changed");
      return;
    }
    assert.equal(ended.code, 0, ended.stderr + ended.stdout);
    const lists = JSON.parse(portcullis(["lists", "--json", "--data", DATA]).stdout).lists as {
      id: string;
      parties: number;
      problems: number;
    }[];
    const loaded = lists.find(({ id }) => id === list);
    assert.equal(loaded?.parties, parties);
    assert.equal(loaded?.problems, problems?.length);
  });
}

interface BadSubjects {
  readonly what: string;
  readonly bytes: string | Buffer;
  readonly name?: string;
  readonly code?: string;
  /** Status, or code of the error, of each line. */
  readonly lines?: readonly string[];
}

const SUBJECT_FILES: readonly BadSubjects[] = [
  { what: "nothing in it", bytes: "", code: "FILE_EMPTY" },
  { what: "the wrong separator", bytes: "id;name\n1;Quillfeather\n", code: "SEPARATOR_WRONG" },
  { what: "no header", bytes: "1,Quillfeather\n2,Ostrander\n", code: "HEADER_MISSING" },
  { what: "a column twice", bytes: "id,name,name\n1,a,b\n", code: "HEADER_DUPLICATE" },
  {
    what: "a ragged row",
    bytes: "id,name,country\n1,Quillfeather,FR\n2\n3,Ostrander,FR\n",
    lines: ["clear", "ROW_RAGGED", "clear"],
  },
  {
    what: "bytes that are no UTF-8",
    bytes: Buffer.concat([Buffer.from("id,name\n1,Pelagia Quillfeather\n2,"), latin1("Qu\xefll\n3,Ostrander\n")]),
    lines: ["hits", "ENCODING_INVALID", "clear"],
  },
  {
    what: "a name of 100,000 letters",
    bytes: `id,name\n1,${"Quill ".repeat(16_000)}\n2,Pelagia Quillfeather\n`,
    lines: ["NAME_TOO_LONG", "hits"],
  },
  { what: "a name without letters", bytes: "id,name\n1,!!!\n2,Pelagia Quillfeather\n", lines: ["NAME_EMPTY", "hits"] },
  { what: "a date that is none", bytes: "id,name,birth_date\n1,Pelagia Quillfeather,31/02/1980\n", lines: ["hits"] },
  {
    what: "a kind that is none, which excludes nobody",
    bytes: "id,name,kind\n1,Pelagia Quillfeather,robot\n2,Ostrander,person\n",
    lines: ["hits", "clear"],
  },
  {
    what: "a line of ten megabytes",
    bytes: `id,name\n1,${"x".repeat(10_000_000)}\n2,Pelagia Quillfeather\n`,
    lines: ["LINE_TOO_LONG", "hits"],
  },
  {
    what: "truncated gzip",
    bytes: gzipSync(`id,name\n${"1,Quillfeather\n".repeat(500)}`).subarray(0, 50),
    name: "s.csv.gz",
    code: "FILE_DAMAGED",
  },
  {
    what: "a broken line of NDJSON",
    bytes: '{"id":"1","name":"Pelagia Quillfeather"}\n{broken\n{"id":"3","name":"Ostrander"}\n',
    name: "s.ndjson",
    lines: ["hits", "JSON_INVALID", "clear"],
  },
];

for (const [number, { what, bytes, name = "s.csv", code, lines }] of SUBJECT_FILES.entries()) {
  test(`subjects with ${what}`, () => {
    const path = join(folder, `subjects-${number}-${name}`);
    const out = join(folder, `out-${number}.ndjson`);
    writeFileSync(path, bytes);
    const ended = portcullis(["screen", "--in", path, "--out", out, "--data", DATA]);
    if (code !== undefined) {
      assert.equal(ended.code, 2, ended.stderr);
      assert.match(ended.stderr, new RegExp(`\\[${code}\\]`));
      assert.equal(existsSync(out), false, "no half answers");
      return;
    }
    assert.equal(ended.code, 0, ended.stderr);
    const answers = readFileSync(out, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { status: string; error?: { code: string; row: number } });
    assert.deepEqual(
      answers.map(({ status, error }) => error?.code ?? status),
      lines,
    );
    const errors = answers.filter(({ status }) => status === "error").length;
    assert.match(ended.stderr, new RegExp(`, ${errors} errors`));
  });
}
