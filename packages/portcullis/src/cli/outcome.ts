// How does a command tell with which code the program ends, when it did not fail?

import type { ExitCode } from "./exit.ts";

const OUTCOMES = new WeakMap<object, ExitCode>();

/** Notes the exit code of a run under its context; the last one counts. */
export function setOutcome(context: object, code: ExitCode): void {
  OUTCOMES.set(context, code);
}

/** The code noted, 0 when none was. */
export function outcomeOf(context: object): ExitCode {
  return OUTCOMES.get(context) ?? 0;
}
