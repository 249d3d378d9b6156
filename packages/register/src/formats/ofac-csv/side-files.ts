// What do the files beside the primary one say of each party? Aliases, addresses and the rest of long remarks, by the
// party's number. They are read before the primary file, which is then streamed.

import { PortcullisError } from "../../errors.ts";
import type { Problem } from "../../model/problem.ts";
import { raggedProblem, readCsv } from "../../source/csv.ts";
import type { SourceFile } from "../format.ts";
import { PRIMARY_COLUMNS, SIDE_FILES, type SideRole } from "./mapping.ts";

/** The mark with which OFAC's files end. */
export const END_OF_FILE = "\u001a";

export interface SideRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A side file, read whole: its rows by the party's number. */
export interface SideTable {
  readonly file: string;
  readonly role: SideRole;
  readonly rows: ReadonlyMap<string, readonly SideRow[]>;
  readonly problems: readonly Problem[];
}

/** Reads one file. Its name tells its role, else the number of its columns; both must not contradict each other. */
export async function readSideFile(file: SourceFile, encoding: string | undefined): Promise<SideTable> {
  const rows = new Map<string, SideRow[]>();
  const problems: Problem[] = [];
  let role: SideRole | undefined;
  for await (const { row, cells, doubt, problem } of readCsv(file, { encoding })) {
    if (problem !== undefined) {
      problems.push(problem);
      continue;
    }
    if (doubt !== undefined) problems.push(doubt);
    if (isEnd(cells)) continue;
    role ??= roleOf(file.name, cells);
    const { columns } = SIDE_FILES[role];
    if (cells.length !== columns.length) {
      problems.push(raggedProblem(file.name, row, cells.length, columns.length));
      continue;
    }
    const number = (cells[0] ?? "").trim();
    const known = rows.get(number);
    if (known === undefined) rows.set(number, [{ row, cells }]);
    else known.push({ row, cells });
  }
  // A file of nothing but its end mark has no rows, which is no fault of it.
  return { file: file.name, role: role ?? roleByName(file.name) ?? "alt", rows, problems };
}

/** Whether a row is OFAC's end mark alone. */
export function isEnd(cells: readonly string[]): boolean {
  return cells.length === 1 && cells[0]?.trim() === END_OF_FILE;
}

function roleByName(name: string): SideRole | undefined {
  return (Object.keys(SIDE_FILES) as SideRole[]).find((role) => SIDE_FILES[role].name.test(name));
}

function roleOf(name: string, first: readonly string[]): SideRole {
  if (first.length === PRIMARY_COLUMNS.length) {
    const message = `${name} has ${first.length} columns like the primary file; an edition has one of them, given first.`;
    throw new PortcullisError("FILES_UNEXPECTED", "input", message, { file: name, columns: first.length });
  }
  const byColumns = (Object.keys(SIDE_FILES) as SideRole[]).find(
    (role) => SIDE_FILES[role].columns.length === first.length,
  );
  const byName = roleByName(name);
  if (byColumns === undefined) {
    const message = `${name} has ${first.length} columns; aliases have 5, addresses 6 and comments 2. Is it another file?`;
    throw new PortcullisError("FILES_UNEXPECTED", "input", message, { file: name, columns: first.length });
  }
  if (byName !== undefined && byName !== byColumns) {
    const { columns } = SIDE_FILES[byName];
    const message = `${name} is called "${byName}" but has ${first.length} columns instead of ${columns.length}.`;
    throw new PortcullisError("FILES_UNEXPECTED", "input", message, { file: name, columns: first.length });
  }
  return byColumns;
}
