// How does a peer score the same cases? As its own package said when `logic-v2.py` was run; kept with the results.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface PeerScores {
  /** Package and version that was measured. */
  readonly version: string;
  /** A score for each labelled pair, in their order. */
  readonly pairs: readonly number[];
}

/** The peer's scores of a results folder, or undefined when it was not measured. */
export function readPeer(folder: string): PeerScores | undefined {
  const path = join(folder, "logic-v2.json");
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as PeerScores) : undefined;
}
