// POST /notices/…: what does an announcement assert, whom does it name that no list holds yet, and what shall be kept of it?

import { Type } from "typebox";
import { PROVISIONAL_LIST } from "../../store/catalogue.ts";
import type { Screener } from "../../usecases/keep-decided-notice.ts";
import type { NoticeDecisions } from "../../usecases/notice-decisions.ts";
import { FACT_TYPES } from "../../usecases/notice-facts.ts";
import type { ScreenedAgain } from "../../usecases/screen-again.ts";
import { snapshotSource } from "../../usecases/snapshot-source.ts";
import { actorOf } from "../actor.ts";
import type { App } from "../app.ts";
import { HttpProblem } from "../problem.ts";
import type { Service } from "../service.ts";
import { Day, Span, statementSchema } from "./statement-schema.ts";

const TEXT_MAX = 10_000_000;
/** A PDF of 20 MB in base64, and what is around it. */
const BODY_BYTES_MAX = 28_000_000;
const DECISIONS_MAX = 5_000;

const Name = Type.String({ minLength: 1, maxLength: 300 });

const Fact = Type.Object({
  id: Type.String(),
  type: Type.Enum([...FACT_TYPES]),
  start: Type.Integer({ description: "UTF-16 code units of `text`." }),
  end: Type.Integer(),
  text: Type.String(),
  label: Type.String(),
  subject: Type.Optional(Type.String()),
  predicate: Type.Optional(Type.String()),
  object: Type.Optional(Type.String()),
  kind: Type.Optional(Type.String()),
  speaker: Type.Optional(Type.String()),
  polarity: Type.Optional(Type.Enum(["yes", "no"])),
  grade: Type.Optional(
    Type.Object({ words: Type.String(), low: Type.Optional(Type.Number()), high: Type.Optional(Type.Number()) }),
  ),
  measure: Type.Optional(Type.Object({ type: Type.String(), status: Type.String() })),
  part_of: Type.Optional(Type.Array(Type.String(), { description: "Facts in which it stands." })),
});

const Hit = Type.Object(
  {
    party: Type.String(),
    list: Type.String(),
    caption: Type.String(),
    score: Type.Number(),
    provisional: Type.Boolean(),
  },
  { description: "As in a screening, with its evidence." },
);

const Screened = Type.Object({
  name: Type.String(),
  kind: Type.String(),
  listed: Type.Boolean({ description: "A list holds the party beyond doubt." }),
  hits: Type.Array(Hit),
});

function readingSchema(app: App) {
  return Type.Object({
    id: Type.String(),
    document: Type.String({ description: "SHA-256 of the text." }),
    text: Type.String(),
    language: Type.String(),
    supported: Type.Boolean({ description: "Whether the reader reads this language to the full." }),
    stated_on: Type.Union([Type.String(), Type.Null()]),
    facts: Type.Array(Fact),
    screened: Type.Array(Screened),
    statements: Type.Array(statementSchema(app)),
    designated: Type.Array(Type.Intersect([Span, Type.Object({ name: Type.String(), kind: Type.String() })])),
    actors: Type.Array(Type.Intersect([Span, Type.Object({ name: Type.String() })])),
    confidence: Type.Array(Type.Intersect([Span, Type.Object({ phrase: Type.String() })])),
    denials: Type.Array(Type.Intersect([Span, Type.Object({ speaker: Type.String() })])),
    measures: Type.Array(Type.Intersect([Span, Type.Object({ type: Type.String(), status: Type.String() })])),
  });
}

const ReadBody = Type.Object(
  {
    text: Type.Optional(Type.String({ maxLength: TEXT_MAX })),
    html: Type.Optional(Type.String({ maxLength: TEXT_MAX })),
    pdf_base64: Type.Optional(Type.String({ maxLength: BODY_BYTES_MAX })),
    name: Type.Optional(Name),
    publisher: Type.Optional(Name),
    stated_on: Type.Optional(Day),
  },
  { description: "One of text, html and pdf_base64.", additionalProperties: false },
);

const Correction = Type.Object(
  {
    id: Type.String(),
    text: Type.Optional(Type.String({ minLength: 1, maxLength: 1_000 })),
    kind: Type.Optional(Type.Enum(["person", "organisation", "vessel", "wallet", "unknown"])),
    subject: Type.Optional(Type.String({ minLength: 1, maxLength: 1_000 })),
    predicate: Type.Optional(Type.String()),
    object: Type.Optional(Type.String({ minLength: 1, maxLength: 1_000 })),
    polarity: Type.Optional(Type.Enum(["yes", "no"])),
    grade: Type.Optional(Type.Union([Type.String({ minLength: 1, maxLength: 200 }), Type.Null()])),
    speaker: Type.Optional(Type.Union([Type.String({ minLength: 1, maxLength: 1_000 }), Type.Null()])),
    start: Type.Optional(Type.Integer({ minimum: 0 })),
    end: Type.Optional(Type.Integer({ minimum: 1 })),
  },
  { description: "What stands in the fact's place; what is absent stays as it was read.", additionalProperties: false },
);

const KeepBody = Type.Object(
  {
    text: Type.String({ minLength: 1, maxLength: TEXT_MAX }),
    name: Name,
    publisher: Name,
    stated_on: Day,
    list: Type.Optional(
      Type.String({ maxLength: 100, description: "The list that is expected to bring those designated." }),
    ),
    accepted: Type.Array(Type.String(), { maxItems: DECISIONS_MAX }),
    corrected: Type.Array(Correction, { maxItems: DECISIONS_MAX, default: [] }),
    rejected: Type.Array(Type.String(), { maxItems: DECISIONS_MAX, default: [] }),
    provisional: Type.Boolean({ default: false, description: "Make entries of those designated whom no list holds." }),
  },
  { additionalProperties: false },
);

const Kept = Type.Object({
  document: Type.String(),
  statements: Type.Integer({ description: "Facts accepted or corrected." }),
  corrected: Type.Integer(),
  rejected: Type.Integer(),
  undecided: Type.Array(Type.String()),
  entries: Type.Array(Type.String(), { description: "Provisional entries made." }),
  alerts: Type.Array(Type.String(), { description: "Alerts opened or changed for subjects screened before." }),
  screened_again: Type.Integer({ description: "Subjects screened before that were held against the new entries." }),
});

async function textOf({
  text,
  html,
  pdf_base64,
}: {
  text?: string;
  html?: string;
  pdf_base64?: string;
}): Promise<string> {
  const given = [text, html, pdf_base64].filter((each) => each !== undefined);
  if (given.length !== 1) throw new HttpProblem(422, "REQUEST_INVALID", "Give one of text, html and pdf_base64.");
  if (text !== undefined) return text;
  const { textOfDocument, textOfPdf } = await import("@portcullis/notices");
  if (html !== undefined) return textOfDocument(Buffer.from(`<html>${html}`));
  const read = await textOfPdf(Buffer.from(pdf_base64 ?? "", "base64")).catch(() => "");
  if (read.trim() !== "") return read;
  throw new HttpProblem(400, "DOCUMENT_DAMAGED", "This is no PDF whose text can be read. Give the text itself.");
}

/** Nothing is screened where no list is loaded: a text can be read all the same. */
async function screenerOf(service: Service): Promise<Screener> {
  const state = await service.currentState();
  return state.editions.length === 0 ? undefined : state.screening("default");
}

/** What reads texts is loaded with the first text, so that the service is ready sooner. */
const reader = () => import("../../usecases/keep-decided-notice.ts");

const NOBODY_AGAIN: ScreenedAgain = { subjects: 0, alerts: [] };

/** Whoever was screened before is held against the new entries at once. */
async function lookBack(service: Service, actor: string): Promise<ScreenedAgain> {
  const state = await service.currentState();
  const { casework, ledger, store } = service;
  if (casework === undefined || ledger === undefined) return NOBODY_AGAIN;
  const { screenAgain } = await import("../../usecases/screen-again.ts");
  const opened = await state.screening("default");
  return screenAgain(casework, ledger, snapshotSource(store), opened, { actor, list: PROVISIONAL_LIST, why: "notice" });
}

export function noticeRoutes(app: App, service: Service): void {
  app.post(
    "/notices/read",
    {
      config: { may: "read", fails: ["DOCUMENT_DAMAGED"] },
      bodyLimit: BODY_BYTES_MAX,
      schema: {
        summary: "Read an announcement; nothing is kept",
        tags: ["notices"],
        body: ReadBody,
        response: { 200: readingSchema(app) },
      },
    },
    async ({ body }) => {
      const text = await textOf(body);
      const { name, publisher, stated_on } = body;
      const about = {
        ...(publisher === undefined ? {} : { publisher }),
        ...(stated_on === undefined ? {} : { statedOn: stated_on }),
      };
      const { readAndScreen } = await reader();
      const { document, notice, facts, screened } = await readAndScreen(await screenerOf(service), text, about);
      const { statedOn, ...read } = notice;
      return {
        ...read,
        id: name ?? document.slice(0, 12),
        document,
        text,
        stated_on: statedOn ?? null,
        facts,
        screened: (screened ?? []).map(({ isListed, ...each }) => ({ ...each, listed: isListed })),
      } as never;
    },
  );

  app.post(
    "/notices/keep",
    {
      config: { may: "decide", fails: ["DECISION_INVALID"] },
      bodyLimit: BODY_BYTES_MAX,
      schema: {
        summary: "Keep an announcement as a person decided on its facts",
        tags: ["notices"],
        body: KeepBody,
        response: { 200: Kept },
      },
    },
    async (request) => {
      const { text, name, publisher, stated_on, list, accepted, corrected, rejected, provisional } = request.body;
      const origin = { name, publisher, statedOn: stated_on, list };
      const decisions = { accepted, corrected, rejected } as NoticeDecisions;
      const review = { by: actorOf(request), now: new Date() };
      const screener = provisional ? await screenerOf(service) : undefined;
      const { keepDecidedNotice } = await reader();
      const kept = await keepDecidedNotice(service.store, screener, text, origin, decisions, review, provisional);
      const entries = kept.entries.map(({ id }) => id);
      if (entries.length > 0) service.events.publish({ type: "provisional", entries });
      const again = entries.length === 0 ? NOBODY_AGAIN : await lookBack(service, review.by);
      return {
        ...kept,
        undecided: [...kept.undecided],
        entries,
        alerts: [...again.alerts],
        screened_again: again.subjects,
      };
    },
  );
}
