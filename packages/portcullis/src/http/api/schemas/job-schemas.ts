// What do the routes about jobs take and answer?

import { Type } from "typebox";
import { SUBJECT_FIELDS } from "../../../subjects/subject-fields.ts";
import { Day, Time } from "./values.ts";

const Counts = Type.Object({
  subjects: Type.Integer(),
  clear: Type.Integer(),
  hits: Type.Integer({ description: "Subjects with at least one hit." }),
  errors: Type.Integer(),
  warnings: Type.Integer(),
});

const Warning = Type.Object({ code: Type.String(), message: Type.String() });

const Edition = Type.Object({ list: Type.String(), published: Day, edition: Type.String() });

const Outcome = Type.Object({
  list: Type.String(),
  outcome: Type.String({ description: "loaded, unchanged, taken in, skipped, refused or failed" }),
  code: Type.Optional(Type.String()),
  reason: Type.Optional(Type.String()),
});

export const JobKind = Type.Enum(["screening", "update", "mail"]);

export const JobSchema = Type.Object({
  id: Type.String(),
  kind: JobKind,
  state: Type.Enum(["queued", "running", "done", "failed", "cancelled"]),
  actor: Type.String(),
  name: Type.String(),
  created_at: Time,
  started_at: Type.Union([Time, Type.Null()]),
  finished_at: Type.Union([Time, Type.Null()]),
  done: Type.Integer({ description: "Rows answered; of an update, lists." }),
  total: Type.Union([Type.Integer(), Type.Null()], { description: "Known once the file has been read." }),
  resumed: Type.Integer({ description: "How often it went on after the program had ended under it." }),
  error: Type.Union([Warning, Type.Null()]),
  counts: Type.Optional(Counts),
  lists: Type.Optional(Type.Record(Type.String(), Type.Integer(), { description: "Hits by list." })),
  scores: Type.Optional(
    Type.Array(Type.Integer(), { description: "Subjects by the score of their best hit, in steps of a fiftieth." }),
  ),
  warnings: Type.Optional(Type.Array(Warning)),
  open_alerts: Type.Optional(Type.Boolean()),
  alerts: Type.Optional(
    Type.Integer({
      description: "Alerts opened, or opened again; of an update, by whoever was announced and is listed now.",
    }),
  ),
  editions: Type.Optional(Type.Array(Edition)),
  policy: Type.Optional(Type.Union([Type.Record(Type.String(), Type.Unknown()), Type.Null()])),
  format: Type.Optional(Type.String()),
  at_risk: Type.Optional(Type.Array(Type.String())),
  verdicts: Type.Optional(
    Type.Object({ clear: Type.Integer(), tracking: Type.Integer(), reconnaissance: Type.Integer() }),
  ),
  doing: Type.Optional(Type.Union([Type.String(), Type.Null()])),
  outcomes: Type.Optional(Type.Array(Outcome)),
  settled: Type.Optional(
    Type.Array(Type.Object({ entry: Type.String(), party: Type.String(), ground: Type.String() })),
  ),
});

export const JobPage = Type.Object({
  jobs: Type.Array(JobSchema),
  next: Type.Union([Type.String(), Type.Null()]),
});

const Column = Type.Union([Type.String(), Type.Array(Type.String())]);

/** What `columns` holds, once it is read as JSON. */
export const ColumnMapSchema = Type.Object(
  Object.fromEntries(SUBJECT_FIELDS.map((field) => [field, Type.Optional(Column)])),
  { additionalProperties: false },
);

export const GuessSchema = Type.Object({
  format: Type.Enum(["csv", "ndjson", "xlsx"]),
  delimiter: Type.Optional(Type.String()),
  encoding: Type.Optional(Type.String()),
  rows_guess: Type.Integer(),
  columns: Type.Array(
    Type.Object({
      column: Type.String(),
      sample: Type.Array(Type.String()),
      field: Type.Union([Type.Enum([...SUBJECT_FIELDS]), Type.Null()]),
    }),
  ),
  map: ColumnMapSchema,
});

/** What may be wrong with a file that is sent: on its way, packed or as a text, as a workbook. */
export const FILE_FAULTS = [
  ...["UPLOAD_TOO_LARGE", "UPLOAD_CUT", "FILE_EMPTY", "FILE_DAMAGED", "FILE_NOT_TEXT", "FILE_TOO_LARGE"],
  ...["JSON_INVALID", "SEPARATOR_WRONG", "CSV_NUL", "CSV_QUOTE_UNBALANCED"],
  ...["LIMIT_COLUMNS", "LIMIT_FIELD", "LINE_TOO_LONG"],
  ...["XLSX_INVALID", "XML_MALFORMED", "XML_ENTITY_REFUSED", "LIMIT_XML", "ENCODING_INVALID", "ENCODING_UNKNOWN"],
] as const;

/** What may be wrong with a file that is to be screened, besides: its first row, the map of its columns, and what is asked with it. */
export const JOB_FAULTS = [
  ...["COLUMN_MISSING", "HEADER_DUPLICATE", "HEADER_MISSING"],
  ...["COLUMNS_INVALID", "DATE_INVALID", "JOBS_FULL"],
] as const;
