// Which matcher answers? The one place where the program takes it from the library and gives it its tables of scripts.

import {
  type Comparison,
  compare as compareWith,
  type Description,
  IndexReader,
  IndexWriter,
  ENGINE_VERSION as MATCHER_VERSION,
} from "@portcullis/match";
import { SCRIPT_TABLES } from "@portcullis/match/tables";

/** Names matcher and tables: either may change a score, and then it is another engine. */
export const ENGINE_VERSION = `${MATCHER_VERSION}+tables.${SCRIPT_TABLES.version}`;

export function compare(subject: Description, listed: Description): Comparison {
  return compareWith(subject, listed, SCRIPT_TABLES);
}

export function createIndexWriter(): IndexWriter {
  return new IndexWriter(SCRIPT_TABLES);
}

/** Opens a frozen snapshot; each thread opens one for itself over the shared buffer. */
export function openIndex(buffer: ArrayBufferLike): IndexReader {
  return new IndexReader(buffer, SCRIPT_TABLES);
}
