// In which words do the routes of cases speak? One schema a shape: validation, document and client come from it.

import { type TSchema, Type } from "typebox";
import { ALERT_SOURCES, ALERT_STATES, DISPOSITIONS } from "../../casework/alert.ts";
import { FOUR_EYES_RULES } from "../../casework/policy-document.ts";
import { LAPSES } from "../../casework/suppression.ts";
import { COMPARED_FIELDS, WEAK_ALIAS_RULES } from "../../screening/policy.ts";
import { SUBJECT_KINDS } from "../../subjects/subject.ts";

const Nullable = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()]);

/** Times and dates go out as text. */
const Time = Type.String({ description: "ISO time in UTC" });
const IsoDate = Type.String({ format: "date", description: "ISO date" });

export const Evidence = Type.Object({
  field: Type.String(),
  subject: Type.String(),
  listed: Type.String(),
  bits: Type.Number(),
  detail: Type.String(),
  tokens: Type.Optional(
    Type.Array(
      Type.Object({ subject: Type.String(), listed: Type.String(), agreement: Type.String(), bits: Type.Number() }),
    ),
  ),
});

export const HitWithoutEvidence = Type.Object({
  party: Type.String(),
  list: Type.String(),
  caption: Type.String(),
  score: Type.Number(),
  bits: Type.Number(),
  probability: Type.Number(),
  matched_name: Type.String(),
  regimes: Type.Array(Type.String()),
  measures: Type.Array(Type.String()),
  same_as: Type.Array(Type.String()),
  provisional: Type.Boolean(),
});

export const HitShape = Type.Object({ ...HitWithoutEvidence.properties, evidence: Type.Array(Evidence) });

const Warning = Type.Object({ code: Type.String(), message: Type.String() });

export const EditionShape = Type.Object({ list: Type.String(), edition: Type.String(), published: Type.String() });

export const ScreeningLineShape = Type.Object({
  id: Type.String(),
  status: Type.Enum(["clear", "hits", "error"]),
  hits: Type.Array(HitShape),
  near: Type.Optional(Type.Array(HitShape)),
  warnings: Type.Array(Warning),
  screening: Type.String({ description: "SHA-256 of subject, editions, policy, engine and hits." }),
});

export const SubjectShape = Type.Object({
  id: Type.String(),
  name: Type.String(),
  kind: Type.Enum([...SUBJECT_KINDS]),
  aliases: Type.Array(Type.String()),
  birth_date: Nullable(Type.String()),
  countries: Type.Array(Type.String()),
  identifiers: Type.Array(Type.String()),
  address: Nullable(Type.String()),
});

export const ThresholdRuleShape = Type.Object(
  {
    list: Type.Optional(Type.String({ minLength: 1, maxLength: 64 })),
    regime: Type.Optional(Type.String({ minLength: 1, maxLength: 300 })),
    kind: Type.Optional(Type.Enum(["person", "organisation", "vessel", "aircraft", "unknown"])),
    threshold: Type.Number({ minimum: 0.5, maximum: 1 }),
  },
  { additionalProperties: false },
);

export const PolicyAskedShape = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 200 }),
    threshold: Type.Number({ minimum: 0.5, maximum: 1 }),
    thresholds: Type.Array(ThresholdRuleShape, { maxItems: 200 }),
    weak_aliases: Type.Enum([...WEAK_ALIAS_RULES]),
    fields: Type.Array(Type.Enum([...COMPARED_FIELDS]), { uniqueItems: true }),
    four_eyes: Type.Enum([...FOUR_EYES_RULES]),
    retention: Type.Array(
      Type.Object(
        {
          type: Type.String({ minLength: 1, maxLength: 40 }),
          years: Type.Integer({ minimum: 0, maximum: 100 }),
          source: Type.String({ maxLength: 400 }),
        },
        { additionalProperties: false },
      ),
      { maxItems: 50 },
    ),
    lists: Nullable(Type.Array(Type.String({ minLength: 1, maxLength: 64 }), { maxItems: 200 })),
  },
  { additionalProperties: false },
);

export const PolicyShape = Type.Object({
  version: Type.Integer(),
  created_at: Nullable(Time),
  actor: Nullable(Type.String()),
  ...PolicyAskedShape.properties,
});

const ChangeShape = Type.Object({
  party: Type.String(),
  field: Type.String(),
  side: Type.Enum(["subject", "party", "score"]),
  before: Type.String(),
  after: Type.String(),
});

export const SuppressWish = Type.Object(
  { party: Type.String({ minLength: 1, maxLength: 300 }), until: Type.Optional(IsoDate) },
  { additionalProperties: false },
);

export const AlertShape = Type.Object({
  id: Type.String(),
  subject: SubjectShape,
  state: Type.Enum([...ALERT_STATES]),
  disposition: Nullable(Type.Enum([...DISPOSITIONS])),
  reason: Nullable(Type.String()),
  note: Nullable(Type.String()),
  decided_by: Nullable(Type.String()),
  decided_at: Nullable(Time),
  checked_by: Nullable(Type.String()),
  assignee: Nullable(Type.String()),
  escalated: Type.Boolean(),
  opened_at: Time,
  changed_at: Time,
  version: Type.Integer(),
  screening: Type.Object({ hash: Type.String(), entry: Type.Integer() }),
  top: Nullable(
    Type.Object({
      party: Type.String(),
      caption: Type.String(),
      matched_name: Type.String(),
      list: Type.String(),
      score: Type.Number(),
      regimes: Type.Array(Type.String()),
      measures: Type.Array(Type.String()),
      provisional: Type.Boolean(),
    }),
  ),
  hits: Type.Integer(),
  lists: Type.Array(Type.String()),
  provisional: Type.Boolean(),
  source: Type.Enum([...ALERT_SOURCES]),
  reopened: Nullable(Type.Object({ why: Type.String(), changed: Type.Array(ChangeShape) })),
  clear_since: Nullable(Time),
});

export const HistoryShape = Type.Object({
  entry: Type.Integer({ description: "Number of the ledger entry." }),
  alert: Type.String(),
  at: Time,
  actor: Type.String(),
  action: Type.String(),
  detail: Type.Record(Type.String(), Type.Unknown()),
});

export const SuppressionShape = Type.Object({
  id: Type.String(),
  subject: Type.Object({ id: Type.String(), name: Type.String(), kind: Type.String() }),
  party: Type.String(),
  caption: Type.String(),
  alert: Type.String(),
  made_at: Time,
  made_by: Type.String(),
  reason: Type.String(),
  until: Nullable(Type.String()),
  holds: Type.Boolean(),
  ended: Nullable(
    Type.Object({ at: Time, why: Type.Enum([...LAPSES]), changed: Type.Array(ChangeShape), entry: Type.Integer() }),
  ),
  score: Type.Number(),
});

export const ConsequencesShape = Type.Object({
  measures: Type.Array(
    Type.Object({
      party: Type.String(),
      list: Type.String(),
      regime: Type.String(),
      measure: Type.String(),
      meaning: Type.String(),
      basis: Type.Enum(["entry", "list", "regime", "not stated"], { description: "Who says that it binds." }),
    }),
  ),
  steps: Type.Array(
    Type.Object({
      what: Type.String(),
      by: Type.String(),
      jurisdiction: Type.String(),
      source: Type.Object({ title: Type.String(), url: Type.String() }),
    }),
  ),
  steps_of: IsoDate,
  unknown_lists: Type.Array(Type.String()),
  note: Type.String(),
});
