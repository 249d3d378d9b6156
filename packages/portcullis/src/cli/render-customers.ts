// What came of screening a handful of customers, for somebody who sees this for the first time? A table, then totals.

import type { Hit, ScreeningLine } from "../screening/screening-line.ts";
import { column, type Paint, safe, wrapped } from "./render-text.ts";

/** One customer and the answer. */
export interface CustomerAnswer {
  /** As the file states it. */
  readonly name: string;
  readonly line: ScreeningLine;
}

const COLUMNS = 80;
const WIDTHS = { name: 28, verdict: 9, party: 17, score: 5 } as const;

/** What spoke for the hit, and the strongest that spoke against it, in one sentence. */
export function whyOf(hit: Hit): string {
  const parts = hit.evidence
    .filter(({ field, bits }) => field === "name" || Math.abs(bits) >= 1)
    .map(({ field, detail, bits }) => (field !== "name" && bits < 0 ? `but ${detail}` : detail));
  return parts.join("; ");
}

function rowOf(
  cells: readonly [string, string, string, string, string],
  paintVerdict: (text: string) => string,
): string {
  const [name, verdict, party, score, caption] = cells;
  const before = column(name, WIDTHS.name);
  const after = `${column(party, WIDTHS.party)} ${column(score, WIDTHS.score, "right")}  ${caption}`;
  return `${before} ${paintVerdict(column(verdict, WIDTHS.verdict))} ${after}`.trimEnd();
}

function answerLines({ name, line }: CustomerAnswer, paint: Paint): string[] {
  const [best] = line.hits;
  if (line.status === "error") {
    return [rowOf([safe(name), "error", "", "", line.error?.code ?? ""], (text) => paint("yellow", text))];
  }
  if (best === undefined) return [rowOf([safe(name), "clear", "", "", ""], (text) => paint("green", text))];
  const room = COLUMNS - WIDTHS.name - WIDTHS.verdict - WIDTHS.party - WIDTHS.score - 5;
  const caption = column(safe(best.caption), room).trimEnd();
  const cells = [safe(name), "HIT", best.party, best.score.toFixed(2), caption] as const;
  const why = wrapped(safe(whyOf(best)), COLUMNS - 6).map((text) => paint("dim", `      ${text}`));
  return [rowOf(cells, (text) => paint("red", text)), ...why];
}

/** The table, one line an element. */
export function renderCustomers(answers: readonly CustomerAnswer[], paint: Paint): string[] {
  const head = rowOf(["customer", "verdict", "best hit", "score", "listed as"], (text) => text);
  const count = (status: string): number => answers.filter(({ line }) => line.status === status).length;
  const errors = count("error");
  return [
    paint("bold", head),
    ...answers.flatMap((answer) => answerLines(answer, paint)),
    "",
    `${answers.length} customers: ${count("hits")} with hits, ${count("clear")} clear${errors > 0 ? `, ${errors} errors` : ""}.`,
    "A hit is a machine's word: somebody listed is described alike. A person decides.",
  ];
}
