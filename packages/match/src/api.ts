// (design sketch while the matcher is being built; removed when the real modules export the same)
import type { Comparison, Description, Match } from "./description.ts";

export interface SearchOptions {
  /** 0 to 1. */
  readonly threshold: number;
  readonly limit: number;
  /** Only parties of these groups (the caller numbers its lists 0 … 254); all when absent. */
  readonly groups?: readonly number[];
}

/** A frozen snapshot opened for reading. Safe to open several times over one SharedArrayBuffer. */
export interface IndexReader {
  readonly partyCount: number;
  readonly nameCount: number;
  /** JSON given to the writer for the whole snapshot. */
  readonly meta: unknown;
  search(subject: Description, options: SearchOptions): Match[];
  /** The text given to the writer with the party (JSON of the caller's making). */
  payload(party: number): string;
  group(party: number): number;
}

export interface IndexWriter {
  add(party: Description, group: number, payload: string): void;
  /** One flat buffer; the same input gives the same bytes. */
  freeze(meta: unknown): Uint8Array<ArrayBuffer>;
}

export type Compare = (subject: Description, listed: Description) => Comparison;
