// In which form do statements, spans and pages of lists go over HTTP? Schemas that several areas use.

import type { Statement } from "@portcullis/register/statements";
import { type TObject, type TString, type TUnsafe, Type } from "typebox";
import type { App } from "../app.ts";
import { named } from "../openapi.ts";

const EntityRef = Type.Object({
  id: Type.String({ description: "A party, a group of one source, a provisional entry, or only a name." }),
  text: Type.String({ description: "As printed where it is stated." }),
});

const Grade = Type.Object({
  words: Type.String(),
  scale: Type.Optional(Type.Enum(["phia", "icd203", "stix"])),
  low: Type.Optional(Type.Number({ description: "Share, 0 to 1; only where the words have a band." })),
  high: Type.Optional(Type.Number()),
});

const StatementShape = Type.Object({
  id: Type.String(),
  subject: EntityRef,
  predicate: Type.String(),
  object: Type.Optional(EntityRef),
  value: Type.Optional(Type.String()),
  lang: Type.Optional(Type.String()),
  speaker: EntityRef,
  via: Type.Optional(EntityRef),
  statedOn: Type.String(),
  polarity: Type.Enum(["yes", "no"]),
  grade: Type.Optional(Grade),
  analyticalConfidence: Type.Optional(Type.Object({ words: Type.String() })),
  about: Type.Optional(Type.Array(Type.String(), { description: "Statements that a stance is about." })),
  source: Type.Object({
    edition: Type.Optional(Type.String()),
    locator: Type.Optional(Type.String()),
    document: Type.Optional(Type.String()),
    start: Type.Optional(Type.Integer()),
    end: Type.Optional(Type.Integer()),
  }),
  supersedes: Type.Optional(Type.String()),
});

export const GradeSchema: typeof Grade = Grade;

/** A statement as it is kept; offsets are UTF-16 code units of its document. */
export function statementSchema(app: App): TUnsafe<Statement> {
  return named(app, "Statement", StatementShape) as unknown as TUnsafe<Statement>;
}

const DAY = String.raw`^\d{4}-\d{2}-\d{2}$`;

export const Day: TString = Type.String({ pattern: DAY, format: "date", description: "ISO date." });

export const Span: TObject<{ start: ReturnType<typeof Type.Integer>; end: ReturnType<typeof Type.Integer> }> =
  Type.Object({
    start: Type.Integer(),
    end: Type.Integer(),
  });
