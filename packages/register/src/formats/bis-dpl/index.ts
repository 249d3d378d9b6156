// How is the Denied Persons List of the US Bureau of Industry and Security read? Tab-separated, with a header; one row a person
// and address, without any number, so that rows of one name are one party.

import { PortcullisError } from "../../errors.ts";
import { raggedProblem, readCsv } from "../../source/csv.ts";
import type { FormatInput, ListFormat, Parsed } from "../format.ts";
import { PartyBuilder } from "../party-builder.ts";
import { TableHeader } from "../table-header.ts";
import { DPL_COLUMNS, DPL_REQUIRED } from "./columns.ts";
import { readRow, referenceOf } from "./read-row.ts";

const KNOWN: ReadonlySet<string> = new Set(Object.keys(DPL_COLUMNS).map((column) => column.toLowerCase()));

/** Characters of a faulty value that are repeated to the reader. */
const VALUE_CHARACTERS = 200;

type Parties = Map<string, PartyBuilder>;

function* takeRow(
  parties: Parties,
  list: string,
  header: TableHeader,
  { file, row, cells }: { file: string; row: number; cells: readonly string[] },
): Generator<Parsed> {
  const reference = referenceOf(header.cell(cells, "Name"));
  if (reference === "") {
    const value = header.cell(cells, "Name").slice(0, VALUE_CHARACTERS);
    const expected = "a name with a letter or digit in it; the row is left out";
    yield { problem: { code: "NAME_MISSING", file, row, field: "Name", value, expected } };
    return;
  }
  // The list does not say who is a person and who a company.
  const party = parties.get(reference) ?? new PartyBuilder(list, reference, "unknown");
  parties.set(reference, party);
  for (const fault of readRow(party, (column) => header.cell(cells, column))) {
    yield { problem: { ...fault, file, row, value: fault.value.slice(0, VALUE_CHARACTERS) } };
  }
  for (const [at, name] of header.columns.entries()) {
    if (name !== "" && !KNOWN.has(name.toLowerCase())) party.raw(name, cells[at] ?? "");
  }
}

async function* parse(input: FormatInput): AsyncGenerator<Parsed> {
  const { files, list } = input;
  const [source] = files;
  if (source === undefined || files.length !== 1) {
    const message = `The format bis-dpl takes one file, not ${files.length}.`;
    throw new PortcullisError("FILES_UNEXPECTED", "input", message, { list, files: files.length });
  }
  const file = source.name;
  const parties: Parties = new Map();
  let header: TableHeader | undefined;
  for await (const next of readCsv(source, { encoding: input.encoding, delimiter: "\t" })) {
    if (next.problem !== undefined) {
      yield { problem: next.problem };
      continue;
    }
    if (next.doubt !== undefined) yield { problem: next.doubt };
    if (header === undefined) {
      header = new TableHeader(file, next.cells);
      header.require(DPL_REQUIRED);
      for (const problem of header.unknown(KNOWN, next.row)) yield { problem };
      continue;
    }
    const width = header.columns.length;
    if (next.cells.length !== width) yield { problem: raggedProblem(file, next.row, next.cells.length, width) };
    if (next.cells.length >= width) yield* takeRow(parties, list, header, { file, row: next.row, cells: next.cells });
  }
  if (header === undefined) {
    const message = `${file} has no header that could be read; it is not the Denied Persons List.`;
    throw new PortcullisError("HEADER_MISSING", "input", message, { file });
  }
  for (const party of parties.values()) yield { party: party.build() };
}

/** The Denied Persons List, as the Bureau of Industry and Security publishes it. */
export const bisDpl: ListFormat = {
  id: "bis-dpl",
  title: "BIS Denied Persons List (tab-separated)",
  filesExpected: "dpl.txt",
  parse,
};
