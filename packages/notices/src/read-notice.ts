// What does a text assert? Everything read out of it, each fact with its characters.

import type { Statement } from "@portcullis/register/statements";
import { type ActorMention, actorsIn } from "./read/actors.ts";
import { attributionsIn } from "./read/attributions.ts";
import { daysIn, ownDay, type StatedDay } from "./read/dates.ts";
import { type Denial, denialsIn } from "./read/denials.ts";
import { type Designated, designatedIn } from "./read/designated.ts";
import { type Grade, gradesIn } from "./read/grades.ts";
import { type Measure, measuresIn } from "./read/measures.ts";
import { positionsIn } from "./read/positions.ts";
import { relationsIn } from "./read/relations.ts";
import { quotesIn } from "./read/speakers.ts";
import { type NoticeFacts, statementsOf } from "./statements-of.ts";
import { languageOf } from "./text/language.ts";
import { placed, wholeLines } from "./text/whole-lines.ts";

export interface ReadNotice {
  readonly id: string;
  /** ISO 639-1, or "und". */
  readonly language: string;
  /** Whether the reader reads this language to the full; elsewhere only what is alike in all is found. */
  readonly supported: boolean;
  /** ISO date, given or read; absent where the text has none. */
  readonly statedOn?: string;
  readonly statements: readonly Statement[];
  readonly designated: readonly Designated[];
  readonly actors: readonly ActorMention[];
  readonly confidence: readonly Grade[];
  readonly denials: readonly Denial[];
  readonly measures: readonly Measure[];
  readonly dates: readonly StatedDay[];
}

/** Longer texts are no notices; what is beyond is not read. */
export const CHARACTERS_MAX = 400_000;

/** The day of a text that has none: before everything, so that nothing is taken for newer. */
const UNDATED = "0001-01-01";

/** What is known of a text beside its words. */
export interface NoticeAbout {
  /** Whose text it is. */
  readonly publisher?: string;
  /** ISO date of the text; without it the first whole date near its beginning. */
  readonly statedOn?: string;
}

/**
 * Reads one text. Pure: the same text gives the same result, and nothing leaves the machine. Lines that are broken at a width are read as
 * the paragraphs they are; a name over two of them has a space where its characters have the line's end.
 *
 * @param id names the document in its statements
 * @param whole plain text; offsets are UTF-16 code units of it
 */
export function readNotice(id: string, whole: string, about: NoticeAbout = {}): ReadNotice {
  const lines = wholeLines(whole.slice(0, CHARACTERS_MAX));
  const { text } = lines;
  const language = languageOf(text);
  const groups = actorsIn(text);
  const quotes = quotesIn(text);
  const designated = designatedIn(text, groups, quotes);
  // Analysts' tables of groups hold a few persons.
  const persons = new Set(designated.filter(({ kind }) => kind === "person").map(({ name }) => name));
  const actors = groups.filter(({ name }) => !persons.has(name));
  const confidence = gradesIn(text);
  const accused = designated.map(({ name }) => name);
  const denials = denialsIn(text, quotes, accused);
  const measures = measuresIn(text);
  const statedOn = about.statedOn ?? ownDay(text);
  const facts: NoticeFacts = {
    designated,
    denials,
    measures,
    relations: relationsIn(text),
    positions: positionsIn(text),
    attributions: attributionsIn(text, actors, confidence),
    groups: new Set(actors.map(({ name }) => name)),
  };
  const origin = { document: id, publisher: about.publisher ?? "", statedOn: statedOn ?? UNDATED };
  const read = {
    designated,
    actors,
    confidence,
    denials,
    measures,
    dates: daysIn(text, statedOn),
  };
  return {
    id,
    language,
    supported: language === "en",
    ...(statedOn === undefined ? {} : { statedOn }),
    statements: statementsOf(origin, lines, facts),
    ...placed(read, lines),
  };
}
