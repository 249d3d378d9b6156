// What must a list format do? Turn the files of one edition into parties and problems, streaming, deterministically.

import type { ListedParty } from "../model/party.ts";
import type { Problem } from "../model/problem.ts";

/** One file of an edition. `open` gives its bytes, already decompressed; each call from the start. */
export interface SourceFile {
  readonly name: string;
  open(): AsyncIterable<Uint8Array>;
}

/** A column of a mapped CSV: its header, or its header with the separator of its several values. */
export type ColumnRef = string | { readonly column: string; readonly separator: string };

/** Model field → column, for the `csv` format. */
export type ColumnMap = Readonly<Record<string, ColumnRef>>;

export interface FormatInput {
  /** List id, the first half of every party id. */
  readonly list: string;
  /** ISO date on which the edition was published. */
  readonly published: string;
  readonly files: readonly SourceFile[];
  /** Encoding label (WHATWG) when it is known; else UTF-8 with a byte-order mark respected. */
  readonly encoding?: string;
  /** Only for the `csv` format. */
  readonly columns?: ColumnMap;
}

export type Parsed =
  | { readonly party: ListedParty; readonly problem?: never }
  | { readonly problem: Problem; readonly party?: never };

export interface ListFormat {
  /** Stable name: `un-xml`, `uksl-csv`, … */
  readonly id: string;
  readonly title: string;
  /** How many files, and which, in the order they must be given; told to people who import by hand. */
  readonly filesExpected: string;
  /**
   * Yields every party of the edition once, and every problem. Rows of one party may be scattered over the file;
   * the party is yielded when it is complete. Throws `PortcullisError` only when the file as a whole cannot be read
   * (wrong header, not the format, limit of the whole file exceeded).
   */
  parse(input: FormatInput): AsyncIterable<Parsed>;
}
