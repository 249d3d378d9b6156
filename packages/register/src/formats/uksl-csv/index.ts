// How is the UK Sanctions List read? The FCDO's CSV: a line with the report's date, a header, then one row per name,
// address and birth date of a party, all of one Unique ID together being the party.

import { PortcullisError } from "../../errors.ts";
import type { PartyKind } from "../../model/party.ts";
import type { Problem } from "../../model/problem.ts";
import { type CsvRow, raggedProblem, readCsv } from "../../source/csv.ts";
import type { FormatInput, ListFormat, Parsed } from "../format.ts";
import { PartyBuilder } from "../party-builder.ts";
import { TableHeader } from "../table-header.ts";
import { UKSL_COLUMNS, UKSL_REQUIRED } from "./mapping.ts";
import { readRow } from "./read-row.ts";

/** Rows at the head of the file among which the header is looked for. */
const HEADER_ROWS = 5;

const KINDS: ReadonlyMap<string, PartyKind> = new Map([
  ["individual", "person"],
  ["entity", "organisation"],
  ["ship", "vessel"],
]);

const KNOWN_COLUMNS: ReadonlySet<string> = new Set(UKSL_COLUMNS.map(([column]) => column.toLowerCase()));

/** Reads rows up to the header and gives it with the number of its row. */
async function findHeader(
  rows: AsyncIterator<CsvRow>,
  file: string,
  problems: Problem[],
): Promise<{ header: TableHeader; row: number }> {
  for (let seen = 0; seen < HEADER_ROWS; ) {
    const next = await rows.next();
    if (next.done) break;
    if (next.value.problem) {
      problems.push(next.value.problem);
      continue;
    }
    seen += 1;
    if (!next.value.cells.some((cell) => cell.trim().toLowerCase() === "unique id")) continue;
    const header = new TableHeader(file, next.value.cells);
    header.require(UKSL_REQUIRED);
    return { header, row: next.value.row };
  }
  const message = `${file} has no header with the column "Unique ID" in its first ${HEADER_ROWS} rows; it is not the UK Sanctions List's CSV.`;
  throw new PortcullisError("HEADER_MISSING", "input", message, { file });
}

async function* parse(input: FormatInput): AsyncGenerator<Parsed, void> {
  const [source] = input.files;
  if (!source || input.files.length !== 1) {
    const message = `The format uksl-csv takes one file, not ${input.files.length}.`;
    throw new PortcullisError("FILES_UNEXPECTED", "input", message);
  }
  const file = source.name;
  const rows = readCsv(source, { encoding: input.encoding });
  const early: Problem[] = [];
  const { header, row: headerRow } = await findHeader(rows, file, early);
  for (const problem of [...early, ...header.unknown(KNOWN_COLUMNS, headerRow)]) yield { problem };
  const parties = new Map<string, PartyBuilder>();
  for await (const next of rows) {
    if (next.problem) {
      yield { problem: next.problem };
      continue;
    }
    const { row, cells } = next;
    if (cells.length !== header.columns.length) {
      yield { problem: raggedProblem(file, row, cells.length, header.columns.length) };
      if (cells.length < header.columns.length) continue;
    }
    const reference = header.cell(cells, "Unique ID");
    if (reference === "") {
      yield {
        problem: {
          code: "PARTY_MISSING",
          file,
          row,
          field: "Unique ID",
          expected: "the party's Unique ID; the row names none",
        },
      };
      continue;
    }
    const problems: Problem[] = [];
    const party = partyOf(parties, input.list, reference, header.cell(cells, "Designation Type"), file, row, problems);
    readRow(party, header, cells, file, row, problems);
    for (const problem of problems) yield { problem };
  }
  for (const party of parties.values()) {
    if (party.nameCount === 0) {
      yield {
        problem: {
          code: "NAME_MISSING",
          file,
          field: "Name 6",
          value: party.reference,
          expected: "at least one name for the party",
        },
      };
      continue;
    }
    yield { party: party.build() };
  }
}

function partyOf(
  parties: Map<string, PartyBuilder>,
  list: string,
  reference: string,
  printedKind: string,
  file: string,
  row: number,
  problems: Problem[],
): PartyBuilder {
  const kind = KINDS.get(printedKind.toLowerCase());
  if (kind === undefined) {
    problems.push({
      code: "KIND_UNKNOWN",
      file,
      row,
      field: "Designation Type",
      value: printedKind,
      expected: "Individual, Entity or Ship",
    });
  }
  const known = parties.get(reference);
  if (!known) {
    const party = new PartyBuilder(list, reference, kind ?? "unknown");
    parties.set(reference, party);
    return party;
  }
  if (kind !== undefined && known.kind === "unknown") known.kind = kind;
  if (kind !== undefined && kind !== known.kind) {
    problems.push({
      code: "KIND_CONFLICT",
      file,
      row,
      field: "Designation Type",
      value: printedKind,
      expected: `the kind of the party's first row (${known.kind}), which is kept`,
    });
  }
  return known;
}

export const ukslCsv: ListFormat = {
  id: "uksl-csv",
  title: "UK Sanctions List, CSV (FCDO)",
  filesExpected: "UK_Sanctions_List.csv",
  parse,
};
