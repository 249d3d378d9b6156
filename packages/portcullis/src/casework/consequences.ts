// A true positive: what follows from it?

import type { Alert } from "./alert.ts";
import { type BindingMeasure, measuresOf } from "./measures.ts";
import { type NextStep, STEPS_OF, stepsFor } from "./next-steps.ts";

export interface Consequences {
  readonly measures: readonly BindingMeasure[];
  readonly steps: readonly NextStep[];
  /** Day on which the steps were last gone through. */
  readonly steps_of: string;
  /** Lists for which no steps are known here: their authority says. */
  readonly unknown_lists: readonly string[];
  readonly note: string;
}

const NOTE =
  "Signposts to public sources, no legal advice. Which law binds depends on where and who you are, not only on whose list it is.";

export function consequencesOf({ hits }: Pick<Alert, "hits">): Consequences {
  const official = hits.filter(({ provisional }) => !provisional);
  const { steps, unknown } = stepsFor(official.map(({ list }) => list));
  return { measures: official.flatMap(measuresOf), steps, steps_of: STEPS_OF, unknown_lists: unknown, note: NOTE };
}
