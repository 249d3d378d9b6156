// What does a text assert? Everything read out of it, each fact with its characters.

import { createHash } from "node:crypto";
import { type ActorMention, actorsIn } from "./read/actors.ts";
import { type Attribution, attributionsIn } from "./read/attributions.ts";
import { type Denial, denialsIn } from "./read/denials.ts";
import { type Designated, designatedIn } from "./read/designated.ts";
import { type Grade, gradesIn } from "./read/grades.ts";
import { type Measure, measuresIn } from "./read/measures.ts";
import { languageOf } from "./text/language.ts";
import type { Span } from "./text/spans.ts";

/** What somebody is said to have stated, in the words of the text. */
export interface NoticeStatement {
  /** Hash of document, place, predicate and subject: the same reading gives the same id. */
  readonly id: string;
  readonly subject: string;
  readonly predicate: "was designated" | "is also known as" | "acted" | "denies" | "answered with";
  readonly object?: string;
  /** Who asserts it; the document where the text names nobody. */
  readonly speaker?: string;
  readonly polarity: "yes" | "no";
  readonly grade?: { readonly words: string; readonly low?: number; readonly high?: number };
  readonly source: { readonly document: string } & Span;
}

export interface ReadNotice {
  readonly id: string;
  /** ISO 639-1, or "und". */
  readonly language: string;
  /** Whether the reader reads this language to the full; elsewhere only what is alike in all is found. */
  readonly supported: boolean;
  readonly statements: readonly NoticeStatement[];
  readonly designated: readonly Designated[];
  readonly actors: readonly ActorMention[];
  readonly confidence: readonly Grade[];
  readonly denials: readonly Denial[];
  readonly measures: readonly Measure[];
}

/** Longer texts are no notices; what is beyond is not read. */
export const CHARACTERS_MAX = 400_000;

function gradeOf(grade: Grade | undefined): Pick<NoticeStatement, "grade"> {
  if (grade === undefined) return {};
  const { phrase, low, high } = grade;
  return { grade: { words: phrase, ...(low === undefined || high === undefined ? {} : { low, high }) } };
}

type Facts = Omit<ReadNotice, "id" | "language" | "supported" | "statements"> & {
  readonly attributions: readonly Attribution[];
};

function statementsOf(document: string, text: string, facts: Facts): readonly NoticeStatement[] {
  type Draft = Omit<NoticeStatement, "id" | "source"> & { readonly at: Span };
  const drafts: Draft[] = [
    ...facts.designated.map(
      (party): Draft => ({ subject: party.name, predicate: "was designated", polarity: "yes", at: party }),
    ),
    ...facts.designated.flatMap((party) =>
      party.aliases.map(
        (alias): Draft => ({
          subject: party.name,
          predicate: "is also known as",
          object: alias.name,
          polarity: "yes",
          at: alias,
        }),
      ),
    ),
    ...facts.attributions.map(
      (each): Draft => ({
        subject: each.actor.text,
        predicate: "acted",
        object: each.act.text,
        ...(each.speaker === undefined ? {} : { speaker: each.speaker.text }),
        polarity: each.polarity,
        ...gradeOf(each.grade),
        at: each,
      }),
    ),
    ...facts.measures.map(
      (measure): Draft => ({
        subject: measure.type,
        predicate: "answered with",
        object: measure.phrase,
        polarity: "yes",
        at: measure,
      }),
    ),
    ...facts.denials.map(
      (denial): Draft => ({
        subject: denial.speaker,
        predicate: "denies",
        object: text.slice(denial.start, denial.end),
        ...(denial.speaker === "" ? {} : { speaker: denial.speaker }),
        polarity: "no",
        at: denial,
      }),
    ),
  ];
  return drafts
    .toSorted((a, b) => a.at.start - b.at.start)
    .map(({ at, ...draft }) => {
      const { start, end } = at;
      const key = [document, start, end, draft.predicate, draft.subject].join("\n");
      const id = createHash("sha256").update(key).digest("hex").slice(0, 16);
      return { id, ...draft, source: { document, start, end } };
    });
}

/**
 * Reads one text. Pure: the same text gives the same result, and nothing leaves the machine.
 *
 * @param id names the document in its statements
 * @param whole plain text; offsets are UTF-16 code units of it
 */
export function readNotice(id: string, whole: string): ReadNotice {
  const text = whole.slice(0, CHARACTERS_MAX);
  const language = languageOf(text);
  const designated = designatedIn(text);
  // Analysts' tables of groups hold a few persons.
  const persons = new Set(designated.filter(({ kind }) => kind === "person").map(({ name }) => name));
  const actors = actorsIn(text).filter(({ name }) => !persons.has(name));
  const confidence = gradesIn(text);
  const facts: Facts = {
    designated,
    actors,
    confidence,
    denials: denialsIn(text),
    measures: measuresIn(text),
    attributions: attributionsIn(text, actors, confidence),
  };
  const { attributions: _, ...told } = facts;
  return { id, language, supported: language === "en", statements: statementsOf(id, text, facts), ...told };
}
