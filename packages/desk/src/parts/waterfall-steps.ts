// Which steps lead from nothing known to the sum? One a piece of evidence; the name's words each a step of their own.

import type { Evidence } from "../api/screening-types.ts";
import { agreementText, fieldText } from "./agreement.ts";
import { countryText } from "./format.ts";

export interface Step {
  readonly label: string;
  /** A sentence beside it. */
  readonly detail: string;
  readonly bits: number;
  /** Sum before this step. */
  readonly from: number;
  readonly to: number;
}

type Piece = Omit<Step, "from" | "to">;

/** Less than this is rounding. */
const ROUNDING_BITS = 0.05;

function wordsOf({ subject, listed, agreement, bits }: NonNullable<Evidence["tokens"]>[number]): Piece {
  const label = subject === "" && listed === "" ? "Whole name" : `${subject || "–"} / ${listed || "–"}`;
  return { label, detail: agreementText(agreement), bits };
}

/** Codes as names: several stand with commas between them. */
function countriesText(codes = ""): string {
  return codes.split(", ").map(countryText).join(", ");
}

function pieces(evidence: Evidence): readonly Piece[] {
  const { field, subject, listed, bits, detail, tokens } = evidence;
  if (tokens === undefined || tokens.length === 0) {
    const [asked, printed] = field === "country" ? [subject, listed].map(countriesText) : [subject, listed];
    const values = asked === printed ? asked : `${asked} / ${printed}`;
    return [{ label: `${fieldText(field)}: ${values}`, detail, bits }];
  }
  const words = tokens.map(wordsOf);
  const rest = bits - words.reduce((sum, word) => sum + word.bits, 0);
  const left = { label: "Name as a whole", detail: "what the words together are worth beyond each", bits: rest };
  return Math.abs(rest) < ROUNDING_BITS ? words : [...words, left];
}

/** Steps in the order of the evidence, each beginning where the one before ended. */
export function stepsOf(evidence: readonly Evidence[]): readonly Step[] {
  const steps: Step[] = [];
  for (const piece of evidence.flatMap(pieces)) {
    const from = steps.at(-1)?.to ?? 0;
    steps.push({ ...piece, from, to: from + piece.bits });
  }
  return steps;
}
