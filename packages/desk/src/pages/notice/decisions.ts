// What did somebody decide on each fact of an announcement so far, and what is sent of it?

import type { Correction, Fact } from "../../api/notice-types.ts";

export interface Decision {
  readonly how: "accepted" | "corrected" | "rejected";
  readonly correction?: Correction;
}

export type Decisions = Readonly<Record<string, Decision>>;

export interface SentDecisions {
  readonly accepted: readonly string[];
  readonly corrected: readonly (Correction & { readonly id: string })[];
  readonly rejected: readonly string[];
}

/** Decisions on facts of another reading of the text are left out. */
export function sentOf(facts: readonly Fact[], decisions: Decisions): SentDecisions {
  const decided = facts.flatMap(({ id }) => {
    const decision = decisions[id];
    return decision === undefined ? [] : [{ id, ...decision }];
  });
  const ids = (how: Decision["how"]) => decided.filter((each) => each.how === how).map(({ id }) => id);
  return {
    accepted: ids("accepted"),
    corrected: decided.filter(({ how }) => how === "corrected").map(({ id, correction }) => ({ ...correction, id })),
    rejected: ids("rejected"),
  };
}

export function withDecision(decisions: Decisions, id: string, decision: Decision | undefined): Decisions {
  const { [id]: _, ...others } = decisions;
  return decision === undefined ? others : { ...others, [id]: decision };
}

/** Every fact on which nothing is decided yet becomes accepted. */
export function acceptRest(facts: readonly Fact[], decisions: Decisions): Decisions {
  const rest = facts.filter(({ id }) => decisions[id] === undefined);
  return { ...decisions, ...Object.fromEntries(rest.map(({ id }) => [id, { how: "accepted" }] as const)) };
}

export function undecidedCount(facts: readonly Fact[], decisions: Decisions): number {
  return facts.filter(({ id }) => decisions[id] === undefined).length;
}

/** The fact to go to after a decision: the next undecided one, else the one after. */
export function nextOf(order: readonly Fact[], decisions: Decisions, id: string): string {
  const at = order.findIndex((fact) => fact.id === id);
  const after = [...order.slice(at + 1), ...order.slice(0, Math.max(0, at))];
  return after.find((fact) => decisions[fact.id] === undefined)?.id ?? order[at + 1]?.id ?? id;
}

export type CorrectionFields = Readonly<Record<string, string>>;

/** What the form of a correction begins with: the fact as it was read, or as it was corrected before. */
export function fieldsOf(fact: Fact, correction: Correction = {}): CorrectionFields {
  const { subject = "", predicate = "", object = "", polarity = "yes", speaker = "", grade, kind = "unknown" } = fact;
  const ofKind: Readonly<Record<string, CorrectionFields>> = {
    designated: { text: subject, kind },
    alias: { text: object },
    group: { text: fact.label },
    likelihood: { text: fact.label },
    confidence: { text: fact.label },
    measure: { text: fact.measure?.type ?? "" },
    position: { text: fact.text, speaker },
    denial: { text: fact.text, speaker },
  };
  const own = ofKind[fact.type] ?? { subject, predicate, object, polarity, grade: grade?.words ?? "", speaker };
  const before = Object.entries(correction).map(([field, value]) => [field, value ?? ""] as const);
  return { ...own, ...Object.fromEntries(before) };
}

/** Only what differs from what was read; an emptied grade or speaker is taken away. */
export function correctionOf(fact: Fact, fields: CorrectionFields): Correction {
  const read = fieldsOf(fact);
  const changed = Object.entries(fields).filter(([field, value]) => value.trim() !== (read[field] ?? "").trim());
  return Object.fromEntries(
    changed.flatMap(([field, value]): readonly (readonly [string, string | null])[] => {
      const text = value.trim();
      if (text !== "") return [[field, text]];
      return field === "grade" || field === "speaker" ? [[field, null]] : [];
    }),
  );
}
