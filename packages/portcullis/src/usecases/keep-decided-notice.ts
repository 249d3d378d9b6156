// How does a text that a person went over come into the register? The document, what was accepted or corrected of it, and the reviewer's
// own statements of what was read wrongly; again with other decisions, the newer stand.

import { createHash } from "node:crypto";
import { type ReadNotice, readNotice } from "@portcullis/notices";
import { lineages, named, type Statement, stated } from "@portcullis/register/statements";
import type { KeptEntry, StatementStore } from "../store/statement-store.ts";
import type { Store } from "../store/store.ts";
import { type NoticeOrigin, openEntries } from "./keep-notice.ts";
import { type DecidedNotice, decideNotice, type NoticeDecisions } from "./notice-decisions.ts";
import { factsOf, type NoticeFact } from "./notice-facts.ts";
import type { OpenScreening } from "./screen.ts";
import { type ScreenedName, screenNamesIn } from "./screen-names.ts";
import { withStatements } from "./with-writer.ts";

export function documentId(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

export interface NoticeReading {
  readonly document: string;
  readonly notice: ReadNotice;
  readonly facts: readonly NoticeFact[];
  /** Absent where no list is loaded. */
  readonly screened?: readonly ScreenedName[];
}

/** What screens the names; undefined where no list is loaded. */
export type Screener = OpenScreening | undefined;

async function screenedOf(
  screener: Screener,
  { designated }: ReadNotice,
): Promise<readonly ScreenedName[] | undefined> {
  const names = designated.map(({ name, kind }) => ({ name, kind }));
  return names.length === 0 ? [] : screener === undefined ? undefined : screenNamesIn(screener, names);
}

/** Reads a text and screens those whom it designates; nothing is kept. */
export async function readAndScreen(
  screener: Screener,
  text: string,
  about: { readonly publisher?: string; readonly statedOn?: string },
): Promise<NoticeReading> {
  const document = documentId(text);
  const notice = readNotice(document, text, about);
  const screened = await screenedOf(screener, notice);
  const facts = factsOf(notice, text).map(({ fact }) => fact);
  return { document, notice, facts, ...(screened === undefined ? {} : { screened }) };
}

/** Who decides, and when. */
export interface Review {
  readonly by: string;
  readonly now: Date;
}

/** What the reviewer says of the reading itself: nothing of it touches those of whom the text speaks. */
function reviewerStatements(
  document: string,
  { name }: NoticeOrigin,
  { kept, rejected, marks }: DecidedNotice,
  { by, now }: Review,
): readonly Statement[] {
  const common = {
    subject: { id: `document/${document.slice(0, 16)}`, text: name },
    speaker: named(by),
    statedOn: now.toISOString().slice(0, 10),
  };
  const at = ({ start, end }: NoticeFact) => ({ document, start, end });
  return [
    ...rejected.map(({ fact, statement }) =>
      stated({
        ...common,
        predicate: "disputes",
        value: `${fact.type}: ${fact.label}`,
        polarity: "no",
        ...(statement === undefined ? {} : { about: [statement.id] }),
        source: at(fact),
      }),
    ),
    ...kept.flatMap(({ fact, read, kept: now, correction }) =>
      correction === undefined
        ? []
        : [
            stated({
              ...common,
              predicate: "corrects",
              value: `read as: ${fact.label}`,
              polarity: "yes",
              about: [read.id, now.id],
              source: at(fact),
            }),
          ],
    ),
    ...marks.map(({ fact, correction }) =>
      stated({
        ...common,
        predicate: "corrects",
        value: `read as: ${fact.label}; is: ${correction.text ?? correction.grade ?? "nothing"}`,
        polarity: "yes",
        source: at(fact),
      }),
    ),
  ];
}

/** The last word on a matter that is kept, or undefined where nothing is. */
function lastOf(store: StatementStore, id: string): Statement | undefined {
  const known = store.statement(id);
  if (known === undefined) return undefined;
  const kept = store.statements({ entities: [known.subject.id] });
  const lineage = lineages(kept).find((each) => each.some(({ statement }) => statement.id === id));
  return lineage?.at(-1)?.statement;
}

function later(day: string, other: string): string {
  return day > other ? day : other;
}

/** What brings the register from what was kept before to what was decided now. */
function* changes(store: StatementStore, decided: DecidedNotice, { by, now }: Review): Generator<Statement> {
  const today = now.toISOString().slice(0, 10);
  for (const { read, kept } of decided.kept) {
    const last = lastOf(store, kept.id) ?? lastOf(store, read.id);
    if (last === undefined || last.id === kept.id) {
      yield kept;
      continue;
    }
    // It was withdrawn, or kept as something else.
    const { id: _, ...content } = kept;
    const again = stated({ ...content, statedOn: later(last.statedOn, kept.statedOn), supersedes: last.id });
    if (!sameButFor(last, again)) yield again;
  }
  for (const { statement } of decided.rejected) {
    const last = statement === undefined ? undefined : lastOf(store, statement.id);
    if (last === undefined || last.predicate === "withdraws") continue;
    const { id: _, supersedes: __, via: ___, ...content } = last;
    yield stated({
      ...content,
      predicate: "withdraws",
      speaker: named(by),
      statedOn: later(last.statedOn, today),
      supersedes: last.id,
    });
  }
}

/** Whether two say the same, whatever they replace. */
function sameButFor(a: Statement, b: Statement): boolean {
  const plain = ({ id: _, supersedes: __, statedOn: ___, ...content }: Statement) => JSON.stringify(content);
  return plain(a) === plain(b);
}

export interface KeptDecisions {
  readonly document: string;
  /** Facts that were accepted or corrected. */
  readonly statements: number;
  readonly entries: readonly KeptEntry[];
  readonly undecided: readonly string[];
  readonly rejected: number;
  readonly corrected: number;
}

/**
 * Keeps a text as a person decided on it, and makes provisional entries of those designated whom no list holds. Throws
 * `DECISION_INVALID` (input), `DATA_LOCKED` (operation).
 */
export async function keepDecidedNotice(
  store: Store,
  screener: Screener,
  text: string,
  origin: NoticeOrigin,
  decisions: NoticeDecisions,
  review: Review,
  isProvisional: boolean,
): Promise<KeptDecisions> {
  const document = documentId(text);
  const { publisher, statedOn } = origin;
  const decided = decideNotice(readNotice(document, text, { publisher, statedOn }), text, decisions);
  const screened = isProvisional ? ((await screenedOf(screener, decided.notice)) ?? []) : [];
  const keptAt = review.now.toISOString();
  const entries = await withStatements(store, async (statements, writer) => {
    statements.together(() => {
      const { name } = origin;
      const { language } = decided.notice;
      statements.keepDocument({ id: document, name, publisher, statedOn, language, keptAt, text });
      statements.keep([...changes(statements, decided, review)], keptAt);
      statements.keep(reviewerStatements(document, origin, decided, review), keptAt);
    });
    if (!isProvisional) return [];
    const kept = { document, notice: decided.notice };
    return openEntries(store, statements, writer, kept, origin, text, screened, review.now);
  });
  return {
    document,
    statements: decided.kept.length,
    entries,
    undecided: decided.undecided,
    rejected: decided.rejected.length,
    corrected: decided.kept.filter(({ correction }) => correction !== undefined).length,
  };
}
