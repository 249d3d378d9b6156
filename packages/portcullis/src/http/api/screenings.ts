// Who is this? A preview while somebody types, a screening that is recorded, one that was, and two names against each other.

import { settling } from "@portcullis/match";
import { type Static, Type } from "typebox";
import { compareNames } from "../../screening/compare-names.ts";
import { POLICY_LIMITS } from "../../screening/policy.ts";
import type { Hit } from "../../screening/screening-line.ts";
import { SUBJECT_KINDS, type Subject } from "../../subjects/subject.ts";
import { readSubject, type SubjectFields } from "../../subjects/subject-fields.ts";
import { subjectView } from "../../usecases/alert-view.ts";
import { recordedScreening } from "../../usecases/recorded-screening.ts";
import type { ScreeningScope } from "../../usecases/screen.ts";
import { type CaseScreening, screenCase } from "../../usecases/screen-case.ts";
import { actorOf } from "../actor.ts";
import { answers } from "../answer-schema.ts";
import type { App } from "../app.ts";
import { HttpProblem } from "../problem.ts";
import type { Service } from "../service.ts";
import { suggest } from "../suggest.ts";
import { EditionShape, Evidence, HitWithoutEvidence, ScreeningLineShape, SubjectShape } from "./case-schemas.ts";
import { caseworkOf } from "./casework-of.ts";
import { Day, Moment } from "./schemas/values.ts";

const TAGS = ["screening"];
const Texts = Type.Union([
  Type.String({ maxLength: 20_000 }),
  Type.Array(Type.String({ maxLength: 10_000 }), { maxItems: 200 }),
]);
const Kind = Type.Enum([...SUBJECT_KINDS]);

const Asked = Type.Object(
  {
    id: Type.Optional(Type.String({ maxLength: 200 })),
    name: Type.Optional(Type.String({ maxLength: 10_000 })),
    kind: Type.Optional(Kind),
    aliases: Type.Optional(Texts),
    birth_date: Type.Optional(Texts),
    country: Type.Optional(Texts),
    identifiers: Type.Optional(Texts),
    address: Type.Optional(Type.String({ maxLength: 2_000 })),
    email: Type.Optional(Texts),
    website: Type.Optional(Texts),
    lists: Type.Optional(Type.Array(Type.String({ maxLength: 64 }), { minItems: 1, maxItems: 200 })),
    as_of: Type.Optional(Day),
    known_at: Type.Optional(Moment),
    threshold: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: POLICY_LIMITS.limitMax })),
    near: Type.Optional(Type.Boolean({ default: false })),
  },
  { additionalProperties: false },
);

const Settling = Type.Object({
  party: Type.String(),
  field: Type.String(),
  finding: Type.String(),
  bits: Type.Number(),
  changes: Type.Boolean({ description: "Whether finding it would change the verdict." }),
});

const Recorded = Type.Object({
  ...ScreeningLineShape.properties,
  entry: Type.Integer({ description: "Number of the ledger entry." }),
  recorded: Type.Boolean(),
  alert: Type.Union([Type.String(), Type.Null()]),
  suppressed: Type.Array(Type.Object({ party: Type.String(), suppression: Type.String() })),
  settling: Type.Array(Settling),
  subject: SubjectShape,
  editions: Type.Array(EditionShape),
  policy: Type.Record(Type.String(), Type.Unknown()),
  engine: Type.String(),
});

/** As it was answered then; what has been disposed of since is null. */
const Remembered = Type.Object({
  ...Recorded.properties,
  at: Type.String({ description: "ISO time in UTC of its entry." }),
  actor: Type.String(),
  subject: Type.Union([SubjectShape, Type.Null()]),
});

const Compared = Type.Object({ score: Type.Number(), bits: Type.Number(), evidence: Type.Array(Evidence) });

function scopeOf({ lists, as_of, known_at }: Static<typeof Asked>, fallback: readonly string[] | null): ScreeningScope {
  const named = lists ?? fallback;
  return {
    ...(named === null ? {} : { lists: named }),
    ...(as_of === undefined ? {} : { asOf: as_of }),
    ...(known_at === undefined ? {} : { knownAt: known_at }),
  };
}

function fieldsOf(asked: Static<typeof Asked>): SubjectFields {
  const { lists: _, as_of: __, known_at: ___, threshold: ____, limit: _____, near: ______, ...fields } = asked;
  return fields;
}

/** What would change the verdict, of every party shown. */
function settlingOf({ kind }: Subject, hits: readonly Hit[]) {
  const described =
    kind === "person" || kind === "organisation" || kind === "vessel" || kind === "aircraft" ? kind : "unknown";
  return hits.flatMap(({ party, bits, evidence }) =>
    settling(bits, evidence, described).map((each) => ({ party, ...each })),
  );
}

function answerOf(
  { line, basis, entry, alert, casework }: CaseScreening,
  subject: Subject,
  policy: { version: number; name: string },
) {
  return {
    ...line,
    entry,
    recorded: true,
    alert,
    suppressed: casework.suppressed,
    settling: settlingOf(subject, [...line.hits, ...(line.near ?? [])]),
    subject: subjectView(subject),
    editions: basis.editions,
    policy: { version: policy.version, name: policy.name, ...basis.policy },
    engine: basis.engine,
  };
}

function suggestRoute(app: App, service: Service): void {
  const Query = Type.Object({
    q: Type.String({ maxLength: 1_000 }),
    kind: Type.Optional(Kind),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50, default: 8 })),
  });
  const Answer = Type.Object({
    hits: Type.Array(HitWithoutEvidence),
    took_ms: Type.Number(),
    recorded: Type.Boolean({ description: "Always false: a preview is no screening and stands in no ledger." }),
  });
  const schema = {
    summary: "A preview while somebody types",
    tags: TAGS,
    querystring: Query,
    response: { 200: answers(app, "Suggestions", Answer) },
  };
  app.get("/suggest", { config: { may: "screen", fails: ["NO_LISTS_LOADED"] }, schema }, async ({ query }) => {
    const began = performance.now();
    const { q: name, kind = "any", limit = 8 } = query;
    const found = await suggest(service, { name, kind, limit });
    const hits = found.map(({ evidence: _evidence, ...hit }) => hit);
    return { hits, took_ms: Math.round((performance.now() - began) * 10) / 10, recorded: false };
  });
}

function compareRoute(app: App): void {
  const Pair = Type.Object(
    { name1: Type.String({ maxLength: 1_000 }), name2: Type.String({ maxLength: 1_000 }), kind: Type.Optional(Kind) },
    { additionalProperties: false },
  );
  const compare = {
    summary: "Two names against each other",
    tags: TAGS,
    body: Pair,
    response: { 200: answers(app, "Comparison", Compared) },
  };
  app.post("/compare", { config: { may: "read" }, schema: compare }, ({ body: { name1, name2, kind = "any" } }) => {
    const described =
      kind === "person" || kind === "organisation" || kind === "vessel" || kind === "aircraft" ? kind : "unknown";
    const { score, bits, evidence } = compareNames(name1, name2, described);
    return { score, bits, evidence };
  });
}

function recordedRoute(app: App, service: Service): void {
  const Hash = Type.Object({ hash: Type.String({ pattern: "^[0-9a-f]{64}$" }) });
  const recorded = {
    summary: "A screening that was recorded",
    tags: TAGS,
    params: Hash,
    response: { 200: answers(app, "RecordedScreening", Remembered) },
  };
  app.get(
    "/screenings/:hash",
    { config: { may: "read", fails: ["SCREENING_UNKNOWN", "SCREENING_DISPOSED"] }, schema: recorded },
    async ({ params }) => {
      const { casework } = caseworkOf(service);
      const { entry, at, actor, body } = await recordedScreening(casework, params.hash);
      const { subject, basis, answer } = body;
      return {
        ...answer,
        warnings: [],
        entry,
        recorded: true,
        at,
        actor,
        alert: (body.casework && (await casework.state.alertOf(body.casework.key))?.id) ?? null,
        suppressed: body.casework?.suppressed ?? [],
        settling: subject === null ? [] : settlingOf(subject, answer.hits),
        subject: subject === null ? null : subjectView(subject),
        editions: basis.editions,
        policy: { version: basis.policy.version ?? 0, ...basis.policy },
        engine: basis.engine,
      };
    },
  );
}

export function screeningRoutes(app: App, service: Service): void {
  suggestRoute(app, service);
  const schema = {
    summary: "Screen somebody",
    tags: TAGS,
    body: Asked,
    response: { 200: answers(app, "Screening", Recorded) },
  };
  app.post(
    "/screenings",
    {
      config: {
        may: "screen",
        fails: [
          "NAME_EMPTY",
          "NAME_TOO_LONG",
          "DATE_INVALID",
          "LIST_UNKNOWN",
          "NO_EDITION_IN_FORCE",
          "EDITION_PRUNED",
          "NO_LISTS_LOADED",
          "LEDGER_ENTRY_INVALID",
        ],
      },
      schema,
    },
    async (request) => {
      const { casework, ledger } = caseworkOf(service);
      const asked = request.body;
      const reading = readSubject(fieldsOf(asked), await service.vocabulary());
      if (reading.subject === undefined) throw new HttpProblem(422, reading.error.code, reading.error.message);
      const { policy } = casework;
      const state = await service.state();
      const opened = await state.screeningOf(scopeOf(asked, policy.lists));
      const screened = await screenCase(casework, ledger, {
        actor: actorOf(request),
        reading,
        opened,
        source: "screening",
        whole: asked.lists === undefined && asked.as_of === undefined && asked.known_at === undefined,
        near: asked.near === true,
        ...(asked.threshold === undefined ? {} : { threshold: asked.threshold }),
        ...(asked.limit === undefined ? {} : { limit: asked.limit }),
      });
      return answerOf(screened, reading.subject, policy);
    },
  );
  recordedRoute(app, service);
  compareRoute(app);
}
