// How is the starter register read? One party a line, as the register itself writes it (`model/party.ts`): facts only.
//
// The file comes from outside like any other list: a line is checked against the model field by field before it counts.

import { PortcullisError } from "../../errors.ts";
import { LIMITS } from "../../limits.ts";
import type { Problem } from "../../model/problem.ts";
import type { FormatInput, ListFormat, Parsed, SourceFile } from "../format.ts";
import { readLines } from "./read-lines.ts";
import { readParty } from "./read-party.ts";

/** A problem quotes at most this much of an offending value. */
const QUOTED_CHARACTERS = 200;

function problemOf(
  file: string,
  row: number,
  problem: Pick<Problem, "code" | "field" | "expected">,
  value = "",
): Parsed {
  const quoted = value === "" ? {} : { value: value.slice(0, QUOTED_CHARACTERS) };
  return { problem: { ...problem, file, row, ...quoted } };
}

function parsedJson(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

async function* parseFile(file: SourceFile, list: string, seen: Set<string>): AsyncGenerator<Parsed> {
  for await (const line of readLines(file, LIMITS)) {
    const { row } = line;
    if (line.fault !== undefined) {
      yield problemOf(file.name, row, line.fault);
      continue;
    }
    if (line.text.trim() === "") continue;
    const parsed = parsedJson(line.text);
    if (parsed === undefined) {
      yield problemOf(file.name, row, { code: "JSON_INVALID", expected: "one party as a line of JSON" }, line.text);
      continue;
    }
    const { party, fault } = readParty(parsed.json, list);
    if (fault !== undefined) {
      const { field, expected, value } = fault;
      yield problemOf(file.name, row, { code: "FIELD_INVALID", field, expected }, JSON.stringify(value));
    } else if (seen.has(party.id)) {
      yield problemOf(file.name, row, { code: "PARTY_DUPLICATE", field: "id", expected: "each party once" }, party.id);
    } else {
      seen.add(party.id);
      yield { party };
    }
  }
}

async function* parse(input: FormatInput): AsyncGenerator<Parsed> {
  const { files, list } = input;
  if (files.length !== 1 || files[0] === undefined) {
    const message = `starter-ndjson reads one file, parties one a line; ${files.length} were given.`;
    throw new PortcullisError("FILES_UNEXPECTED", "input", message, { list, files: files.length });
  }
  const [file] = files;
  const seen = new Set<string>();
  let anything = false;
  for await (const parsed of parseFile(file, list, seen)) {
    anything = true;
    yield parsed;
  }
  if (!anything) {
    const message = `${file.name} is empty; expected one party as JSON on each line.`;
    throw new PortcullisError("FILE_EMPTY", "input", message, { file: file.name });
  }
}

/** The starter register's own form, and a convenient one to write for a list of one's own. */
export const starterNdjson: ListFormat = {
  id: "starter-ndjson",
  title: "Portcullis parties, one JSON object a line",
  filesExpected: "one .ndjson file",
  parse,
};
