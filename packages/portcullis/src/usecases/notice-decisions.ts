// What shall be kept of a text when a person has gone over its facts? Accepted facts as they were read, corrected ones as the reviewer
// puts them, rejected ones not at all; what the reviewer changed is a statement of his own.

import type { ReadNotice } from "@portcullis/notices";
import { PortcullisError } from "@portcullis/register/errors";
import {
  type EntityRef,
  gradeOf,
  named,
  PREDICATES,
  type Predicate,
  type Statement,
  type StatementContent,
  stated,
  yardstickOf,
} from "@portcullis/register/statements";
import { factsOf, type NoticeFact, type StatedFact } from "./notice-facts.ts";

/** What a reviewer puts in a fact's place; what is absent stays as it was read. */
export interface FactCorrection {
  readonly id: string;
  /** Of one designated, an alias or a group: the name. Of a word of likelihood: the words. Of a measure: its type. */
  readonly text?: string;
  readonly kind?: string;
  readonly subject?: string;
  readonly predicate?: string;
  readonly object?: string;
  readonly polarity?: "yes" | "no";
  /** Words of likelihood; null for none. */
  readonly grade?: string | null;
  /** Who asserts it; null for the text's own voice. */
  readonly speaker?: string | null;
  readonly start?: number;
  readonly end?: number;
}

export interface NoticeDecisions {
  readonly accepted: readonly string[];
  readonly corrected: readonly FactCorrection[];
  readonly rejected: readonly string[];
}

/** A fact that is kept, with the statement that it comes to now and the one that was read. */
interface KeptFact {
  readonly fact: NoticeFact;
  readonly read: Statement;
  readonly kept: Statement;
  readonly correction?: FactCorrection;
}

export interface DecidedNotice {
  /** The reading, with those designated and the measures that are kept. */
  readonly notice: ReadNotice;
  readonly kept: readonly KeptFact[];
  readonly rejected: readonly StatedFact[];
  /** Marks that were corrected by themselves, and by what. */
  readonly marks: readonly { readonly fact: NoticeFact; readonly correction: FactCorrection }[];
  /** Facts that nobody decided: they are left out. */
  readonly undecided: readonly string[];
}

function invalid(what: string, id: string): PortcullisError {
  return new PortcullisError("DECISION_INVALID", "input", `${what} ("${id.slice(0, 80)}"). Read the text again.`, {
    id,
  });
}

function checkedSpan(correction: FactCorrection, fact: NoticeFact, text: string): { start: number; end: number } {
  const { start = fact.start, end = fact.end } = correction;
  if (start < 0 || end <= start || end > text.length)
    throw invalid("The characters of a correction are not in the text", fact.id);
  return { start, end };
}

function predicateOf(correction: FactCorrection, read: Predicate): Predicate {
  const { predicate } = correction;
  if (predicate === undefined) return read;
  if (!(PREDICATES as readonly string[]).includes(predicate))
    throw invalid(`There is no predicate "${predicate.slice(0, 40)}"`, correction.id);
  return predicate as Predicate;
}

/** A name in place of another; a doer without a name stays nobody but the one of its place. */
function renamed(ref: EntityRef, text: string | undefined): EntityRef {
  return text === undefined || text === ref.text ? ref : named(text);
}

function speakerOf(read: Statement, { speaker }: FactCorrection): Pick<StatementContent, "speaker" | "via"> {
  const publisher = read.via ?? read.speaker;
  if (speaker === undefined) return { speaker: read.speaker, ...(read.via === undefined ? {} : { via: read.via }) };
  if (speaker === null || named(speaker).id === publisher.id) return { speaker: publisher };
  return { speaker: named(speaker), via: publisher };
}

function valueAfter(fact: NoticeFact, read: Statement, { text }: FactCorrection): Pick<StatementContent, "value"> {
  if (read.value === undefined) return {};
  if (text === undefined || (fact.type !== "measure" && fact.type !== "position" && fact.type !== "denial"))
    return { value: read.value };
  const [, ...phrase] = read.value.split(": ");
  return { value: fact.type === "measure" ? `${text}: ${phrase.join(": ")}` : text };
}

/** The reviewer's words, on the yardstick of whoever speaks. */
function gradeAs(words: string, { speaker, via }: Pick<StatementContent, "speaker" | "via">) {
  return { ...gradeOf(words, yardstickOf(speaker.text, via?.text ?? "")), words };
}

function corrected(
  { fact, statement: read }: StatedFact & { readonly statement: Statement },
  correction: FactCorrection,
  text: string,
): Statement {
  const { id: _, speaker: __, via: ___, grade, analyticalConfidence, value: ____, ...content } = read;
  const ofName = fact.type === "designated" || fact.type === "alias" ? correction.text : undefined;
  const subject = correction.subject ?? (fact.type === "designated" ? ofName : undefined);
  const object = correction.object ?? (fact.type === "alias" ? ofName : undefined);
  const voice = speakerOf(read, correction);
  const graded =
    correction.grade === undefined
      ? {
          ...(grade === undefined ? {} : { grade }),
          ...(analyticalConfidence === undefined ? {} : { analyticalConfidence }),
        }
      : correction.grade === null
        ? {}
        : { grade: gradeAs(correction.grade, voice) };
  const source = { ...read.source, ...checkedSpan(correction, fact, text) };
  return stated({
    ...content,
    predicate: predicateOf(correction, read.predicate),
    subject: renamed(read.subject, subject),
    ...(read.object === undefined && object === undefined
      ? {}
      : { object: read.object === undefined ? named(object ?? "") : renamed(read.object, object) }),
    ...valueAfter(fact, read, correction),
    ...voice,
    ...graded,
    polarity: correction.polarity ?? read.polarity,
    source,
  });
}

/** What a decision on a group or a word of likelihood means for a fact in which it stands. */
function fromMark(mark: NoticeFact, { text, grade }: FactCorrection, part: NoticeFact): Omit<FactCorrection, "id"> {
  if (mark.type !== "group") return { grade: grade === undefined ? (text ?? null) : grade };
  if (text === undefined) return {};
  return {
    ...(part.subject === mark.label ? { subject: text } : {}),
    ...(part.object === mark.label ? { object: text } : {}),
  };
}

interface Sorted {
  readonly facts: ReadonlyMap<string, StatedFact>;
  readonly accepted: ReadonlySet<string>;
  readonly rejected: ReadonlySet<string>;
  readonly corrections: ReadonlyMap<string, FactCorrection>;
}

function sorted(facts: readonly StatedFact[], decisions: NoticeDecisions): Sorted {
  const byId = new Map(facts.map((each) => [each.fact.id, each]));
  const seen = new Set<string>();
  for (const id of [...decisions.accepted, ...decisions.rejected, ...decisions.corrected.map((each) => each.id)]) {
    if (!byId.has(id)) throw invalid("The text has no such fact", id);
    if (seen.has(id)) throw invalid("A fact is decided twice", id);
    seen.add(id);
  }
  const rejected = new Set(decisions.rejected);
  const corrections = new Map(decisions.corrected.map((each) => [each.id, each]));
  for (const { fact, statement } of facts) {
    if (statement !== undefined) continue;
    const isRejected = decisions.rejected.includes(fact.id);
    const correction = decisions.corrected.find(({ id }) => id === fact.id);
    for (const part of fact.part_of ?? []) {
      const other = byId.get(part)?.fact;
      if (other === undefined || (!isRejected && correction === undefined)) continue;
      if (isRejected && fact.type === "group") {
        rejected.add(part);
        corrections.delete(part);
      } else
        corrections.set(part, {
          ...fromMark(fact, correction ?? { id: part, grade: null }, other),
          ...corrections.get(part),
          id: part,
        });
    }
  }
  return { facts: byId, accepted: new Set(decisions.accepted), rejected, corrections };
}

/** A rejected party takes its other names along. */
function isLeftOut(fact: NoticeFact, { rejected, accepted, corrections }: Sorted): boolean {
  if (rejected.has(fact.id)) return true;
  return (
    fact.type === "alias" &&
    fact.part_of?.some((bearer) => rejected.has(bearer) && !accepted.has(bearer) && !corrections.has(bearer)) === true
  );
}

/** A denial speaks of what is kept, under the ids that this has now. */
function pointing(kept: readonly KeptFact[]): readonly KeptFact[] {
  const now = new Map(kept.map(({ read, kept: { id } }) => [read.id, id]));
  return kept.map((each) => {
    const { id: _, about, ...content } = each.kept;
    if (about === undefined) return each;
    const ids = about.flatMap((id) => now.get(id) ?? []);
    return { ...each, kept: stated(ids.length === 0 ? content : { ...content, about: ids }) };
  });
}

function withNames(notice: ReadNotice, kept: readonly KeptFact[]): ReadNotice {
  const ofType = (type: NoticeFact["type"]) => kept.filter(({ fact }) => fact.type === type);
  const designated = ofType("designated").map(({ fact, kept: statement, correction }) => {
    const { start = 0, end = 0 } = statement.source;
    const aliases = ofType("alias").filter((alias) => alias.fact.part_of?.includes(fact.id) === true);
    const kind = correction?.kind ?? fact.kind ?? "unknown";
    return {
      name: statement.subject.text,
      kind: kind as ReadNotice["designated"][number]["kind"],
      start,
      end,
      aliases: aliases.map((alias) => ({
        name: alias.kept.object?.text ?? "",
        start: alias.kept.source.start ?? 0,
        end: alias.kept.source.end ?? 0,
      })),
    };
  });
  const measures = ofType("measure").flatMap(({ fact, correction }) => {
    const read = notice.measures.find(({ start, end }) => start === fact.start && end === fact.end);
    const type = (correction?.text ?? read?.type) as ReadNotice["measures"][number]["type"] | undefined;
    return read === undefined || type === undefined ? [] : [{ ...read, type }];
  });
  return { ...notice, statements: kept.map((each) => each.kept), designated, measures };
}

/** Applies a person's decisions to a reading. Throws `DECISION_INVALID` (input). */
export function decideNotice(notice: ReadNotice, text: string, decisions: NoticeDecisions): DecidedNotice {
  const facts = factsOf(notice, text);
  const how = sorted(facts, decisions);
  const { accepted, rejected, corrections } = how;
  const kept: KeptFact[] = [];
  for (const stated of facts) {
    const { fact, statement } = stated;
    if (statement === undefined || isLeftOut(fact, how)) continue;
    const correction = corrections.get(fact.id);
    const isOwn = decisions.corrected.some(({ id }) => id === fact.id);
    if (!accepted.has(fact.id) && !isOwn) continue;
    kept.push(
      correction === undefined
        ? { fact, read: statement, kept: statement }
        : { fact, read: statement, kept: corrected({ fact, statement }, correction, text), correction },
    );
  }
  const pointed = pointing(kept);
  const decided = new Set([...accepted, ...rejected, ...corrections.keys()]);
  return {
    notice: withNames(notice, pointed),
    kept: pointed,
    rejected: facts.filter(({ fact }) => rejected.has(fact.id)),
    marks: facts.flatMap(({ fact, statement }) => {
      const correction = corrections.get(fact.id);
      return statement === undefined && correction !== undefined ? [{ fact, correction }] : [];
    }),
    undecided: facts.flatMap(({ fact }) => (decided.has(fact.id) ? [] : [fact.id])),
  };
}
