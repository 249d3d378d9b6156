// Which matcher made this? Named by every screening: another name whenever the same input may give another answer.

import { WEIGHTS } from "./compare/weights.ts";
import { hashText } from "./index/text-hash.ts";
import { COUNTS_VERSION } from "./names/token-frequency.generated.ts";

/** Raised by hand with every change of the rules; what is data (weights, counts of words) names itself. */
const RULES = 2;

const DATA = hashText(`${JSON.stringify(WEIGHTS)} ${COUNTS_VERSION}`)
  .toString(16)
  .padStart(8, "0");

export const ENGINE_VERSION = `match-${RULES}.${DATA}`;
