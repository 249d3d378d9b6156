// Which column holds what? A header row is read by name; what is wrong with it is wrong with the whole file.

import { inputFailure } from "./input-failure.ts";

/** Column name → position, for the columns that are known and present. */
export type Columns<Name extends string> = ReadonlyMap<Name, number>;

const OTHER_SEPARATORS = new Map([
  [";", "semicolons"],
  ["\t", "tabs"],
  ["|", "vertical bars"],
]);

/**
 * Finds `known` columns in a header, ignoring case, outer space and columns of other names.
 * Throws an input failure: `SEPARATOR_WRONG`, `HEADER_DUPLICATE` (a known column twice), `HEADER_MISSING`.
 */
export async function readHeader<Name extends string>(
  file: string,
  cells: readonly string[],
  known: readonly Name[],
  required: readonly Name[],
): Promise<Columns<Name>> {
  const columns = new Map<Name, number>();
  const names = cells.map((cell) =>
    cell
      .replace(/^\uFEFF/, "")
      .trim()
      .toLowerCase(),
  );
  for (const [position, cell] of names.entries()) {
    const name = known.find((candidate) => candidate === cell);
    if (name === undefined) continue;
    if (columns.has(name)) {
      throw await inputFailure("HEADER_DUPLICATE", `${file}: the header names the column "${name}" twice.`, {
        file,
        column: name,
      });
    }
    columns.set(name, position);
  }
  const missing = required.filter((name) => !columns.has(name));
  if (missing.length === 0) return columns;
  for (const [separator, words] of OTHER_SEPARATORS) {
    if (names.length <= 2 && names.some((name) => name.includes(separator))) {
      const message = `${file}: columns are separated by ${words}; expected commas. Save the file as comma-separated CSV.`;
      throw await inputFailure("SEPARATOR_WRONG", message, { file });
    }
  }
  const expected = missing.map((name) => `"${name}"`).join(" and ");
  const message = `${file}: the header (row 1) lacks ${expected}. Expected at least the columns ${required.join(",")}.`;
  throw await inputFailure("HEADER_MISSING", message, { file, missing: missing.join(",") });
}
