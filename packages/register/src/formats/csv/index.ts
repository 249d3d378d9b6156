// How is a table read whose columns the reader names? One row a party, or several rows of one id; see docs/formats/csv.md.

import { PortcullisError } from "../../errors.ts";
import type { PartyKind } from "../../model/party.ts";
import { raggedProblem, readCsv } from "../../source/csv.ts";
import type { FormatInput, ListFormat, Parsed } from "../format.ts";
import { PartyBuilder } from "../party-builder.ts";
import { CsvColumns } from "./columns.ts";
import { CsvRow, readKind, readRow } from "./read-row.ts";

/** Parties so far by id: rows of one party need not stand together. */
type Parties = Map<string, PartyBuilder>;

async function* parse(input: FormatInput): AsyncGenerator<Parsed, void> {
  const { files, list } = input;
  const [source] = files;
  if (source === undefined || files.length !== 1) {
    const message = `The format csv takes one file, not ${files.length}.`;
    throw new PortcullisError("FILES_UNEXPECTED", "input", message, { list, files: files.length });
  }
  const file = source.name;
  const parties: Parties = new Map();
  let columns: CsvColumns | undefined;
  for await (const next of readCsv(source, { encoding: input.encoding })) {
    if (next.problem !== undefined) {
      yield { problem: next.problem };
      continue;
    }
    if (next.doubt !== undefined) yield { problem: next.doubt };
    if (columns === undefined) {
      columns = new CsvColumns(file, next.cells, input.columns);
      continue;
    }
    if (next.cells.length !== columns.width) {
      yield { problem: raggedProblem(file, next.row, next.cells.length, columns.width) };
      continue;
    }
    const row = new CsvRow(columns, next.cells);
    takeRow(parties, list, row);
    for (const fault of row.faults) yield { problem: { ...fault, file, row: next.row } };
  }
  if (columns === undefined) {
    const message = `${file} has no header that could be read; expected one row with the names of the columns.`;
    throw new PortcullisError("HEADER_MISSING", "input", message, { file });
  }
  for (const party of parties.values()) yield { party: party.build() };
}

function takeRow(parties: Parties, list: string, row: CsvRow): void {
  const id = row.value("id");
  const name = row.value("name");
  if (id === "") {
    row.fault("PARTY_MISSING", "id", name, "the party's own reference; the row is left out");
    return;
  }
  if (!/[\p{L}\p{N}]/u.test(name)) {
    row.fault("NAME_MISSING", "name", id, "a name; the row is left out");
    return;
  }
  const kind = readKind(row);
  readRow(partyOf(parties, list, id, kind, row), row);
}

function partyOf(parties: Parties, list: string, id: string, kind: PartyKind, row: CsvRow): PartyBuilder {
  const known = parties.get(id);
  if (known === undefined) {
    const party = new PartyBuilder(list, id, kind);
    parties.set(id, party);
    return party;
  }
  if (known.kind === "unknown") known.kind = kind;
  else if (kind !== "unknown" && kind !== known.kind) {
    row.fault(
      "KIND_CONFLICT",
      "kind",
      row.value("kind"),
      `the kind of the party's first row (${known.kind}), which is kept`,
    );
  }
  return known;
}

/** Any CSV table with a header, by a map of its columns: a firm's own list, or a list re-laid by somebody. */
export const csv: ListFormat = {
  id: "csv",
  title: "A table of one's own (CSV with a column map)",
  filesExpected: "one .csv file with a header",
  parse,
};
