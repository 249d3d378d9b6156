// How alike are the two names of each row? A table of pairs in, the same rows with score and bits out, in order.

import type { Comparison, DescribedKind } from "@portcullis/match";
import { ResultFile } from "../screening/result-file.ts";
import { openTable, type TableRow } from "../subjects/csv-rows.ts";
import type { OpenInput } from "../subjects/open-input.ts";
import { SUBJECT_LIMITS } from "../subjects/subject.ts";
import { describedKindOf } from "../subjects/subject-kind.ts";

/** Compares two names of one kind. */
export type CompareNames = (name1: string, name2: string, kind: DescribedKind) => Comparison;

const PAIR_COLUMNS = ["kind", "name1", "name2"] as const;

/** A row that got no score, and why. */
export interface PairError {
  readonly row: number;
  readonly code: string;
  readonly message: string;
}

export interface PairCounts {
  readonly pairs: number;
  readonly errors: number;
}

/** Cells with commas, quotes or line breaks are quoted (RFC 4180); lines end in a line feed. */
function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")}\n`;
}

function nameError(row: number, column: string, name: string): PairError | undefined {
  if (name.length > SUBJECT_LIMITS.nameCharactersMax) {
    const message = `Row ${row}: ${column} has ${name.length} characters; at most ${SUBJECT_LIMITS.nameCharactersMax} are a name.`;
    return { row, code: "NAME_TOO_LONG", message };
  }
  if (/[\p{L}\p{N}]/u.test(name)) return undefined;
  return { row, code: "NAME_EMPTY", message: `Row ${row}: ${column} has neither letters nor digits.` };
}

type Scored =
  | { readonly comparison: Comparison; readonly error?: never }
  | { readonly error: PairError; readonly comparison?: never };

function score(
  row: number,
  cells: readonly string[],
  columns: ReadonlyMap<string, number>,
  compare: CompareNames,
): Scored {
  const cell = (name: string): string => (cells[columns.get(name) ?? -1] ?? "").trim();
  const kind = describedKindOf(cell("kind"));
  if (kind === undefined) {
    const message = `Row ${row}: kind ${JSON.stringify(cell("kind").slice(0, 60))} is not known.`;
    return { error: { row, code: "KIND_UNKNOWN", message } };
  }
  const [name1, name2] = [cell("name1"), cell("name2")];
  const error = nameError(row, "name1", name1) ?? nameError(row, "name2", name2);
  return error ? { error } : { comparison: compare(name1, name2, kind) };
}

function scoredLine(read: TableRow, width: number, columns: ReadonlyMap<string, number>, compare: CompareNames) {
  if (read.error) {
    const { code, message } = read.error;
    const blank = Array.from({ length: width + 2 }, () => "");
    return { line: csvLine(blank), error: { row: read.row, code, message } };
  }
  const { comparison, error } = score(read.row, read.cells, columns, compare);
  if (error) return { line: csvLine([...read.cells, "", ""]), error };
  const numbers = [String(Number(comparison.score.toFixed(6))), String(Number(comparison.bits.toFixed(3)))];
  return { line: csvLine([...read.cells, ...numbers]), error: undefined };
}

/**
 * Writes the pairs with `score` (0 to 1) and `bits` appended. A row that cannot be compared keeps its place with both
 * empty, and is told to `onError`. Throws an input failure for a bad file; `out` is then left as it was.
 */
export async function compareFile(
  input: OpenInput,
  out: string,
  compare: CompareNames,
  onError: (error: PairError) => void,
  onInterrupt?: (undo: () => void) => () => void,
): Promise<PairCounts> {
  const table = await openTable(input, PAIR_COLUMNS, ["name1", "name2"]);
  const file = new ResultFile(out);
  const forget = onInterrupt?.(() => file.discard());
  const encoder = new TextEncoder();
  let [pairs, errors] = [0, 0];
  try {
    file.write(encoder.encode(csvLine([...table.header, "score", "bits"])));
    for await (const read of table.rows) {
      const { line, error } = scoredLine(read, table.header.length, table.columns, compare);
      file.write(encoder.encode(line));
      pairs += 1;
      if (error) {
        errors += 1;
        onError(error);
      }
    }
    file.finish();
    file.commit();
    return { pairs, errors };
  } finally {
    file.discard();
    forget?.();
  }
}
