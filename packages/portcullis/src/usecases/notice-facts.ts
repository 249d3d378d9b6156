// Which single facts does a reading come to, for a person to accept, correct or reject? One for each statement, and one for each group
// and word of likelihood that stands in them; all with their characters.

import { createHash } from "node:crypto";
import type { ReadNotice } from "@portcullis/notices";
import { RELATIONS, type Statement } from "@portcullis/register/statements";

export const FACT_TYPES = [
  "designated",
  "alias",
  "attribution",
  "relation",
  "measure",
  "position",
  "denial",
  "group",
  "likelihood",
  "confidence",
] as const;

export type FactType = (typeof FACT_TYPES)[number];

export interface NoticeFact {
  /** The same for the same text, whoever reads it. */
  readonly id: string;
  readonly type: FactType;
  readonly start: number;
  readonly end: number;
  /** The text's characters from `start` to `end`. */
  readonly text: string;
  /** The fact in a few words. */
  readonly label: string;
  readonly subject?: string;
  readonly predicate?: string;
  readonly object?: string;
  /** Of one designated. */
  readonly kind?: string;
  /** Who asserts it; absent where it is the text's own voice. */
  readonly speaker?: string;
  readonly polarity?: "yes" | "no";
  readonly grade?: { readonly words: string; readonly low?: number; readonly high?: number };
  readonly measure?: { readonly type: string; readonly status: string };
  /** Of a group or a word of likelihood: the facts it stands in. Of an alias: the one whose it is. */
  readonly part_of?: readonly string[];
}

/** A fact and the statement that it comes to. */
export interface StatedFact {
  readonly fact: NoticeFact;
  /** Absent for what is only part of statements. */
  readonly statement?: Statement;
}

const TYPES: Readonly<Record<string, FactType>> = {
  designated: "designated",
  "named-as": "alias",
  "answered-with": "measure",
  "takes-position": "position",
  denies: "denial",
  ...Object.fromEntries(RELATIONS.map((relation) => [relation, "relation"])),
};

function idOf(type: FactType, start: number, end: number, rest: readonly (string | undefined)[]): string {
  const hash = createHash("sha256")
    .update(JSON.stringify([type, start, end, ...rest]))
    .digest("hex");
  return `${type}-${start}-${hash.slice(0, 8)}`;
}

function words(predicate: string): string {
  return predicate.replaceAll("-", " ");
}

function labelOf(type: FactType, { subject, predicate, object, value, polarity }: Statement, kind: string): string {
  switch (type) {
    case "designated":
      return `${subject.text} is designated${kind === "" ? "" : ` (${kind})`}`;
    case "alias":
      return `${subject.text}, also ${object?.text ?? ""}`;
    case "measure":
      return (value ?? "").replace("_", " ");
    case "position":
      return `${subject.text}: ${value ?? ""}`;
    case "denial":
      return `${subject.text === "unstated" ? "Somebody" : subject.text} denies it`;
    default: {
      const failed = polarity === "no" ? " (said to have failed)" : "";
      return `${subject.text} ${words(predicate)} ${object?.text ?? value ?? ""}${failed}`;
    }
  }
}

function factOf(notice: ReadNotice, text: string, statement: Statement): StatedFact {
  const { subject, predicate, object, value, speaker, via, polarity, grade, analyticalConfidence, source } = statement;
  const { start = 0, end = 0 } = source;
  const type = TYPES[predicate] ?? "attribution";
  const kind =
    type === "designated"
      ? (notice.designated.find((each) => each.start === start && each.end === end)?.kind ?? "")
      : "";
  const measure = notice.measures.find((each) => type === "measure" && each.start === start && each.end === end);
  const said = grade ?? analyticalConfidence;
  return {
    statement,
    fact: {
      id: idOf(type, start, end, [predicate, subject.id, object?.id, value]),
      type,
      start,
      end,
      text: text.slice(start, end),
      label: labelOf(type, statement, kind),
      ...(type === "measure" ? {} : { subject: subject.text }),
      predicate,
      ...(object === undefined ? {} : { object: object.text }),
      ...(kind === "" ? {} : { kind }),
      ...(via === undefined ? {} : { speaker: speaker.text }),
      polarity,
      ...(said === undefined ? {} : { grade: { ...(grade ?? {}), words: said.words } }),
      ...(measure === undefined ? {} : { measure: { type: measure.type, status: measure.status } }),
    },
  };
}

interface Mark {
  readonly type: "group" | "likelihood" | "confidence";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function speaksOf({ subject, object, grade }: NoticeFact, { type, text }: Mark): boolean {
  if (type === "group") return subject === text || object === text;
  return grade?.words.toLowerCase() === text.toLowerCase();
}

/** The facts that each mark stands in: of several that could be meant, the one nearest to the fact. */
function partsOf(marks: readonly Mark[], stated: readonly StatedFact[]): ReadonlyMap<Mark, readonly string[]> {
  const parts = new Map<Mark, string[]>(marks.map((mark) => [mark, []]));
  const apart = (fact: NoticeFact, mark: Mark) => Math.max(0, fact.start - mark.end, mark.start - fact.end);
  for (const { fact } of stated) {
    const nearest = new Map<string, Mark>();
    for (const mark of marks) {
      if (!speaksOf(fact, mark)) continue;
      const key = `${mark.type} ${mark.text.toLowerCase()}`;
      const known = nearest.get(key);
      if (known === undefined || apart(fact, mark) < apart(fact, known)) nearest.set(key, mark);
    }
    for (const mark of nearest.values()) parts.get(mark)?.push(fact.id);
  }
  return parts;
}

/** The facts of a reading in the order of their places. */
export function factsOf(notice: ReadNotice, text: string): readonly StatedFact[] {
  const stated = notice.statements.map((statement) => factOf(notice, text, statement));
  const bearers = new Map(
    stated.flatMap(({ fact }) => (fact.type === "designated" ? [[fact.subject ?? "", fact.id] as const] : [])),
  );
  const facts = stated.map(({ fact, statement }): StatedFact => {
    const bearer = fact.type === "alias" ? bearers.get(fact.subject ?? "") : undefined;
    const whole = bearer === undefined ? fact : { ...fact, part_of: [bearer] };
    return statement === undefined ? { fact: whole } : { fact: whole, statement };
  });
  const marks: readonly Mark[] = [
    ...notice.actors.map(({ name, start, end }) => ({ type: "group" as const, text: name, start, end })),
    ...notice.confidence.map(({ phrase, kind, start, end }) => ({ type: kind, text: phrase, start, end })),
  ];
  const parts = partsOf(marks, stated);
  const marked = marks.map((mark): StatedFact => {
    const { type, start, end } = mark;
    const grade = notice.confidence.find((each) => type !== "group" && each.start === start);
    const { low, high } = grade ?? {};
    return {
      fact: {
        id: idOf(type, start, end, [mark.text]),
        type,
        start,
        end,
        text: text.slice(start, end),
        label: mark.text,
        ...(grade === undefined
          ? {}
          : { grade: { words: grade.phrase, ...(low === undefined || high === undefined ? {} : { low, high }) } }),
        part_of: parts.get(mark) ?? [],
      },
    };
  });
  return [...facts, ...marked].toSorted(
    (a, b) => a.fact.start - b.fact.start || b.fact.end - a.fact.end || (a.fact.id < b.fact.id ? -1 : 1),
  );
}
