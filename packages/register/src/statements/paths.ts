// Over which statements does one lead to another? Paths are worked out, shown with every speaker and the weakest link, and never
// kept: what they end in is nobody's statement.

import { ACTS, type EntityRef, IDENTITIES, RELATIONS, type Statement } from "./statement.ts";

/** One statement on a path; `reversed` when it is an identity read from its object to its subject. */
export interface Step {
  readonly statement: Statement;
  readonly from: EntityRef;
  readonly to: EntityRef;
  readonly reversed: boolean;
}

export interface Path {
  readonly steps: readonly Step[];
  readonly to: EntityRef;
  /** Position of the step that bears least. */
  readonly weakest: number;
}

/** More steps than these explain nothing. */
export const STEPS_MAX = 6;

/** Ties by how much their verb says, the least first; what stands later bears more. */
const VERBS: readonly string[] = [
  "linked-to",
  "associated-with",
  "family-of",
  "supports",
  "attributed-to",
  "front-company-for",
  "acts-for",
  "owned-by",
  "works-for",
  "part-of",
  "leads",
  "member-of",
  ...ACTS,
  ...IDENTITIES,
];

/** What a step bears: 0 to 1 for graded words, above 1 for what was said without a doubt, the more the firmer its verb. */
function weight({ statement }: Step): number {
  const { grade, predicate } = statement;
  if (grade?.low !== undefined) return grade.low;
  const firm = 1 + VERBS.indexOf(predicate) / VERBS.length;
  return grade === undefined ? firm : 0.5;
}

function weakestOf(steps: readonly Step[]): number {
  return steps.reduce((least, step, at) => (weight(step) < weight(steps[least] as Step) ? at : least), 0);
}

const FORWARD = new Set<string>([...RELATIONS, ...ACTS]);
const BOTH_WAYS = new Set<string>(IDENTITIES);

/** Steps by where they begin. Ties are followed from subject to object only: who acts for a state is not all that the state did. */
export function stepsFrom(statements: Iterable<Statement>): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>();
  const add = (step: Step): void => {
    const known = steps.get(step.from.id);
    if (known === undefined) steps.set(step.from.id, [step]);
    else known.push(step);
  };
  for (const statement of statements) {
    const { subject, object, predicate, polarity } = statement;
    if (object === undefined || polarity === "no" || object.id === subject.id) continue;
    const both = BOTH_WAYS.has(predicate);
    if (!both && !FORWARD.has(predicate)) continue;
    add({ statement, from: subject, to: object, reversed: false });
    if (both) add({ statement, from: object, to: subject, reversed: true });
  }
  return steps;
}

/**
 * The shortest path to everything that can be reached, nearest first.
 * @param ambiguous ids through which no path may lead on: a name that belongs to more than one
 */
export function pathsFrom(
  start: string,
  steps: ReadonlyMap<string, readonly Step[]>,
  ambiguous: ReadonlySet<string> = new Set(),
): readonly Path[] {
  const reached = new Map<string, readonly Step[]>([[start, []]]);
  const waiting = [start];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    const taken = reached.get(at) ?? [];
    // An act ends a path: what was done to somebody does not make him one of the doers.
    const last = taken.at(-1)?.statement.predicate;
    const ended = last !== undefined && (ACTS as readonly string[]).includes(last);
    if (taken.length >= STEPS_MAX || ended || ambiguous.has(at)) continue;
    for (const step of steps.get(at) ?? []) {
      if (reached.has(step.to.id)) continue;
      reached.set(step.to.id, [...taken, step]);
      waiting.push(step.to.id);
    }
  }
  return [...reached.values()].flatMap((taken) => {
    const to = taken.at(-1)?.to;
    return to === undefined ? [] : [{ steps: taken, to, weakest: weakestOf(taken) }];
  });
}
