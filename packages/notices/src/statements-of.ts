// Which statements does a reading come to? Every fact as one, with who asserts it, how surely, and its characters.

import {
  type EntityRef,
  gradeOf,
  named,
  type Predicate,
  type Statement,
  type StatementContent,
  stated,
  type YardstickName,
  yardstickOf,
} from "@portcullis/register/statements";
import type { Attribution } from "./read/attributions.ts";
import type { Denial } from "./read/denials.ts";
import type { Designated } from "./read/designated.ts";
import type { Grade } from "./read/grades.ts";
import type { Measure } from "./read/measures.ts";
import type { Position } from "./read/positions.ts";
import type { StatedRelation } from "./read/relations.ts";
import type { Span } from "./text/spans.ts";
import type { WholeLines } from "./text/whole-lines.ts";

export interface NoticeFacts {
  readonly designated: readonly Designated[];
  readonly attributions: readonly Attribution[];
  readonly relations: readonly StatedRelation[];
  readonly measures: readonly Measure[];
  readonly denials: readonly Denial[];
  readonly positions: readonly Position[];
  /** Names of the groups the text speaks of. */
  readonly groups: ReadonlySet<string>;
}

export interface NoticeOrigin {
  /** Id of the document in its statements. */
  readonly document: string;
  /** Whose text it is: asserts what the text says in its own voice, and reports what others say. */
  readonly publisher: string;
  /** ISO date. */
  readonly statedOn: string;
}

const ACTS: readonly (readonly [RegExp, Predicate])[] = [
  [/^(?:compromis|hack|breach|infiltrat|penetrat|exploit|br(?:oke|eak)|g[eo]t into|gain)/iu, "compromised"],
  [/^(?:stole|stolen|steal|exfiltrat)/iu, "took-data-from"],
  [/^(?:target|attack|reconnoit|spied|disrupt|interfer)/iu, "targeted"],
  [/^(?:conduct|perpetrat|carried)/iu, "conducted"],
];

function predicateOf(act: string): Predicate {
  return ACTS.find(([words]) => words.test(act))?.[1] ?? "acted";
}

/** A doer without a name is nobody but the one of this place: a Chinese entity here is not the Chinese entity there. */
function doerOf({ document }: NoticeOrigin, { actor }: Attribution, groups: ReadonlySet<string>): EntityRef {
  return groups.has(actor.text)
    ? named(actor.text)
    : { id: `unnamed/${document.slice(0, 16)}/${actor.start}`, text: actor.text };
}

function gradesOf(
  grade: Grade | undefined,
  scale: YardstickName,
): Pick<StatementContent, "grade" | "analyticalConfidence"> {
  if (grade === undefined) return {};
  return grade.kind === "confidence"
    ? { analyticalConfidence: { words: grade.phrase } }
    : { grade: { ...gradeOf(grade.phrase, scale), words: grade.phrase } };
}

type Draft = Omit<StatementContent, "speaker" | "via" | "statedOn" | "source" | "polarity"> & {
  readonly at: Span;
  /** As printed; absent for the text's own voice. */
  readonly voice?: string | undefined;
  readonly polarity?: "yes" | "no";
};

function drafts(origin: NoticeOrigin, text: string, facts: NoticeFacts): readonly Draft[] {
  return [
    ...facts.designated.flatMap((party): Draft[] => [
      { subject: named(party.name), predicate: "designated", at: party },
      ...party.aliases.map(
        (alias): Draft => ({ subject: named(party.name), predicate: "named-as", object: named(alias.name), at: alias }),
      ),
    ]),
    ...facts.relations.flatMap(({ subject, relation, object, phrase: _, ...at }): Draft[] => {
      if (subject === undefined) return [];
      const value = text.slice(at.start, at.end);
      return [{ subject: named(subject.text), predicate: relation, object: named(object.text), value, at }];
    }),
    ...facts.attributions.map(
      (each): Draft => ({
        subject: doerOf(origin, each, facts.groups),
        predicate: predicateOf(each.act.text),
        ...(each.target === undefined ? {} : { object: named(each.target.text) }),
        value: each.act.text,
        voice: each.speaker?.text,
        polarity: each.polarity,
        ...gradesOf(each.grade, yardstickOf(each.speaker?.text ?? "", origin.publisher)),
        at: each,
      }),
    ),
    ...facts.measures.map(
      (measure): Draft => ({
        subject: { id: `document/${origin.document.slice(0, 16)}`, text: origin.publisher || "the text" },
        predicate: "answered-with",
        value: `${measure.type}: ${measure.phrase}`,
        at: measure,
      }),
    ),
    ...facts.positions.map(
      ({ speaker, kind, text, ...at }): Draft => ({
        subject: named(speaker),
        predicate: "takes-position",
        value: `${kind}: ${text}`,
        voice: speaker,
        at,
      }),
    ),
  ];
}

/** Statements in the order of their places; a denial points at what the same text attributes. */
export function statementsOf(
  origin: NoticeOrigin,
  { text, placeOf }: WholeLines,
  facts: NoticeFacts,
): readonly Statement[] {
  const publisher = named(origin.publisher || "unstated");
  const made = ({ at, voice, polarity = "yes", ...draft }: Draft): Statement => {
    const speaker = voice === undefined ? undefined : named(voice);
    const isOwn = speaker === undefined || speaker.id === publisher.id;
    return stated({
      ...draft,
      polarity,
      speaker: isOwn ? publisher : speaker,
      ...(isOwn ? {} : { via: publisher }),
      statedOn: origin.statedOn,
      source: { document: origin.document, ...placeOf({ start: at.start, end: at.end }) },
    });
  };
  const told = drafts(origin, text, facts).map(made);
  const attributed = told
    .filter(({ value, predicate }) => value !== undefined && ACTS_OF.has(predicate))
    .map(({ id }) => id);
  const denied = facts.denials.map((denial) =>
    made({
      subject: named(denial.speaker || "unstated"),
      predicate: "denies",
      value: text.slice(denial.start, denial.end),
      voice: denial.speaker || undefined,
      polarity: "no",
      ...(attributed.length === 0 ? {} : { about: attributed }),
      at: denial,
    }),
  );
  const start = ({ source }: Statement) => source.start ?? 0;
  return [...told, ...denied].toSorted((a, b) => start(a) - start(b) || (a.id < b.id ? -1 : 1));
}

const ACTS_OF = new Set<Predicate>(["compromised", "took-data-from", "targeted", "conducted", "acted"]);
