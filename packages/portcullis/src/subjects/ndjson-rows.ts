// Which subjects does an NDJSON file state? One object a line; a bad line is an error of its own, never of the file.

import type { ColumnMap } from "./column-map.ts";
import { SUBJECT_LIMITS } from "./subject.ts";
import { SUBJECT_FIELDS, type SubjectField, type SubjectFields, type SubjectRow } from "./subject-fields.ts";

/** A line of the file; `tooLong` instead of its text when it exceeds the limit. */
type Line = { readonly text: string; readonly invalid: boolean; readonly tooLong: boolean };

const NEWLINE = 0x0a;

/** Splits bytes at line feeds. Memory is bounded by the longest permitted line. */
async function* linesOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const bytesMax = SUBJECT_LIMITS.lineCharactersMax * 4;
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });
  let pending: Uint8Array[] = [];
  let pendingBytes = 0;
  let tooLong = false;
  const finish = (): Line => {
    const bytes = pending.length === 1 && pending[0] ? pending[0] : Buffer.concat(pending);
    pending = [];
    pendingBytes = 0;
    if (tooLong) {
      tooLong = false;
      return { text: "", invalid: false, tooLong: true };
    }
    try {
      const text = decoder.decode(bytes);
      return { text, invalid: false, tooLong: text.length > SUBJECT_LIMITS.lineCharactersMax };
    } catch {
      return { text: "", invalid: true, tooLong: false };
    }
  };
  for await (const chunk of source) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      if (!tooLong) pending.push(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    if (start === chunk.length || tooLong) continue;
    pending.push(chunk.subarray(start));
    pendingBytes += chunk.length - start;
    if (pendingBytes > bytesMax) {
      tooLong = true;
      pending = [];
    }
  }
  if (pending.length > 0 || tooLong) yield finish();
}

function isText(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

/** The value of one key as text or texts, null when it is neither. */
function textOf(value: unknown): string | readonly string[] | null {
  if (isText(value)) return String(value);
  if (value === null || value === undefined) return "";
  return Array.isArray(value) && value.every(isText) ? value.map(String) : null;
}

/** Texts of several keys put together; null when one of them is neither text nor texts. */
function joined(object: Readonly<Record<string, unknown>>, keys: readonly string[]): string | readonly string[] | null {
  const texts = keys.map((key) => textOf(object[key]));
  const [only] = texts;
  if (texts.length === 1 && only !== undefined) return only;
  if (texts.includes(null)) return null;
  return texts.flatMap((text) => text ?? []).filter((text) => text !== "");
}

function rowOf(line: Line, row: number, map: ColumnMap): SubjectRow {
  const fail = (code: string, message: string): SubjectRow => ({ row, error: { code, message, row } });
  if (line.tooLong) {
    return fail("LINE_TOO_LONG", `Line ${row} has more than ${SUBJECT_LIMITS.lineCharactersMax} characters.`);
  }
  if (line.invalid) return fail("ENCODING_INVALID", `Line ${row} is not UTF-8. Save the file as UTF-8.`);
  let parsed: unknown;
  try {
    parsed = JSON.parse(line.text);
  } catch {
    return fail("JSON_INVALID", `Line ${row} is not JSON. Expected one object a line, as {"id":"1","name":"…"}.`);
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
    return fail("JSON_INVALID", `Line ${row} is JSON but no object. Expected {"id":"1","name":"…"}.`);
  }
  const fields: { [Field in SubjectField]?: string | readonly string[] } = {};
  for (const field of SUBJECT_FIELDS) {
    const keys = map[field];
    if (keys === undefined) continue;
    const text = joined(parsed as Record<string, unknown>, typeof keys === "string" ? [keys] : keys);
    if (text === null) {
      return fail("FIELD_TYPE", `Line ${row}: ${field} must be a text, a number or an array of them.`);
    }
    if (text !== "") fields[field] = text;
  }
  return { row, fields: fields satisfies SubjectFields };
}

/** Every field under its own name. */
const OWN_NAMES: ColumnMap = Object.fromEntries(SUBJECT_FIELDS.map((field) => [field, field]));

/** Rows of the file in order; blank lines are passed over but counted. */
export async function* ndjsonRows(
  source: AsyncIterable<Uint8Array>,
  map: ColumnMap = OWN_NAMES,
): AsyncGenerator<SubjectRow> {
  let row = 0;
  for await (const line of linesOf(source)) {
    row += 1;
    if (!line.tooLong && !line.invalid && line.text.trim() === "") continue;
    yield rowOf(line, row, map);
  }
}
