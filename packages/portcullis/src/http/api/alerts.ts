// The inbox: which alerts await somebody, what is in one, and what is done with it.

import { PortcullisError } from "@portcullis/register/errors";
import { Type } from "typebox";
import { ALERT_STATES, DISPOSITIONS } from "../../casework/alert.ts";
import { REASONS } from "../../casework/reasons.ts";
import { ALERT_SORTS } from "../../store/state/state-store.ts";
import { type AlertView, alertView, suppressionView } from "../../usecases/alert-view.ts";
import {
  alertById,
  assignAlert,
  CASE_LIMITS,
  checkAlert,
  decideAlert,
  decideMany,
  escalateAlert,
  reopenAlert,
} from "../../usecases/decide-alerts.ts";
import { withdrawSuppression } from "../../usecases/suppressions.ts";
import type { Access } from "../access/authenticate.ts";
import { actorOf } from "../actor.ts";
import { answers } from "../answer-schema.ts";
import type { App } from "../app.ts";
import { HttpProblem } from "../problem.ts";
import type { Service } from "../service.ts";
import { alertDetail } from "./alert-detail.ts";
import { caseFileRoutes } from "./case-files.ts";
import {
  AlertShape,
  ConsequencesShape,
  HistoryShape,
  ScreeningLineShape,
  SuppressionShape,
  SuppressWish,
} from "./case-schemas.ts";
import { caseworkOf } from "./casework-of.ts";

const TAGS = ["alerts"];
const Id = Type.Object({ id: Type.String({ maxLength: 40 }) });
const Note = Type.String({ maxLength: CASE_LIMITS.noteCharacters });
const Version = Type.Integer({ minimum: 1 });
const Cursor = Type.Optional(Type.String({ maxLength: 200 }));
const NextCursor = Type.Union([Type.String(), Type.Null()]);

const Detail = Type.Object({
  ...AlertShape.properties,
  screening: Type.Object({ ...ScreeningLineShape.properties, hash: Type.String(), entry: Type.Integer() }),
  parties: Type.Record(Type.String(), Type.Unknown()),
  history: Type.Array(HistoryShape),
  suppressions: Type.Array(SuppressionShape),
  consequences: Type.Union([ConsequencesShape, Type.Null()], { description: "Of a true positive." }),
});

/** Whose version is not the newest is told what is. */
async function withCurrent(service: Service, id: string, act: () => Promise<AlertView>): Promise<AlertView> {
  try {
    return await act();
  } catch (error) {
    const { code, message } = error as { code?: string; message?: string };
    if (code !== "ALERT_CHANGED") throw error;
    const current = alertView(await alertById(caseworkOf(service).casework, id));
    throw new HttpProblem(409, code, message ?? "", {}, { current });
  }
}

function listRoute(app: App, service: Service): void {
  const Query = Type.Object({
    state: Type.Optional(Type.Enum([...ALERT_STATES])),
    assignee: Type.Optional(Type.String({ maxLength: 256, description: "`me` is the one who asks." })),
    list: Type.Optional(Type.String({ maxLength: 64 })),
    min_score: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
    q: Type.Optional(Type.String({ maxLength: 200 })),
    sort: Type.Optional(Type.Enum([...ALERT_SORTS])),
    cursor: Cursor,
    offset: Type.Optional(
      Type.Integer({ minimum: 0, maximum: 10_000_000, description: "So many are passed over, for a view that jumps." }),
    ),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 50 })),
  });
  const Answer = Type.Object({
    alerts: Type.Array(AlertShape),
    next: NextCursor,
    counts: Type.Object({
      open: Type.Integer(),
      checking: Type.Integer(),
      closed: Type.Integer(),
      mine: Type.Integer(),
    }),
    total: Type.Integer({ description: "All that the filters let through, on whatever page." }),
  });
  const schema = {
    summary: "Alerts, page by page",
    tags: TAGS,
    querystring: Query,
    response: { 200: answers(app, "AlertPage", Answer) },
  };
  app.get("/alerts", { config: { may: "read", fails: ["CURSOR_INVALID"] }, schema }, async (request) => {
    const { casework } = caseworkOf(service);
    const { state, assignee, list, min_score, q, sort = "score", cursor, offset = 0, limit = 50 } = request.query;
    const actor = actorOf(request);
    const page = await casework.state.alerts({
      sort,
      limit,
      offset,
      ...(state === undefined ? {} : { state }),
      ...(assignee === undefined ? {} : { assignee: assignee === "me" ? actor : assignee }),
      ...(list === undefined ? {} : { list }),
      ...(min_score === undefined ? {} : { minScore: min_score }),
      ...(q === undefined || q.trim() === "" ? {} : { text: q }),
      ...(cursor === undefined ? {} : { cursor }),
    });
    const counts = await casework.state.counts(actor);
    return { alerts: page.alerts.map(alertView), next: page.next, counts, total: page.total };
  });
}

const Asked = {
  disposition: Type.Enum([...DISPOSITIONS]),
  reason: Type.String({ maxLength: 40 }),
  note: Type.Optional(Type.Union([Note, Type.Null()])),
};

function decisionRoutes(app: App, service: Service): void {
  const decide = Type.Object(
    { ...Asked, suppress: Type.Optional(Type.Array(SuppressWish, { maxItems: 1_000 })), version: Version },
    { additionalProperties: false },
  );
  const schema = {
    summary: "Decide, or put a decision right",
    tags: TAGS,
    params: Id,
    body: decide,
    response: { 200: answers(app, "Alert", AlertShape) },
  };
  app.post(
    "/alerts/:id/decide",
    {
      config: {
        may: "decide",
        fails: [
          "ALERT_UNKNOWN",
          "ALERT_CHANGED",
          "ALERT_CHECKING",
          "REASON_UNKNOWN",
          "NOTE_MISSING",
          "SUPPRESSION_REFUSED",
          "PARTY_NOT_IN_ALERT",
          "LEDGER_ENTRY_INVALID",
        ],
      },
      schema,
    },
    (request) =>
      withCurrent(service, request.params.id, async () => {
        const { version, ...asked } = request.body;
        const { casework } = caseworkOf(service);
        return alertView(await decideAlert(casework, request.params.id, actorOf(request), asked, { version }));
      }),
  );

  const check = Type.Object(
    { agree: Type.Boolean(), note: Type.Optional(Type.Union([Note, Type.Null()])), version: Version },
    { additionalProperties: false },
  );
  const checked = {
    summary: "The second pair of eyes",
    tags: TAGS,
    params: Id,
    body: check,
    response: { 200: answers(app, "Alert", AlertShape) },
  };
  app.post(
    "/alerts/:id/check",
    {
      config: {
        may: "check",
        fails: ["ALERT_UNKNOWN", "ALERT_CHANGED", "ALERT_NOT_CHECKING", "FOUR_EYES", "LEDGER_ENTRY_INVALID"],
      },
      schema: checked,
    },
    (request) =>
      withCurrent(service, request.params.id, async () => {
        const { version, ...asked } = request.body;
        const { casework } = caseworkOf(service);
        return alertView(await checkAlert(casework, request.params.id, actorOf(request), asked, version));
      }),
  );
}

function bulkRoute(app: App, service: Service): void {
  const bulk = Type.Object(
    { ids: Type.Array(Type.String({ maxLength: 40 }), { minItems: 1, maxItems: CASE_LIMITS.bulk }), ...Asked },
    { additionalProperties: false },
  );
  const Outcome = Type.Object({
    decided: Type.Array(Type.String()),
    refused: Type.Array(Type.Object({ id: Type.String(), code: Type.String() })),
  });
  const many = {
    summary: "Decide many alike",
    tags: TAGS,
    body: bulk,
    response: { 200: answers(app, "BulkOutcome", Outcome) },
  };
  app.post("/alerts/decide", { config: { may: "decide" }, schema: many }, (request) => {
    const { ids, ...asked } = request.body;
    return decideMany(caseworkOf(service).casework, ids, actorOf(request), asked);
  });
}

/** The id of whom an alert is given to. Where there are users it is one of them, by id or name, or who asks. Throws `USER_UNKNOWN` (input). */
function assigneeOf({ store }: Access, actor: string, to: string): string {
  if (to === "me" || to === actor) return actor;
  const users = store.users();
  if (users.length === 0) return to;
  const found = users.find(({ id }) => id === to) ?? users.find(({ name }) => name === to);
  if (found !== undefined && found.disabled_at === null) return found.id;
  const message = `There is no user ${to} who could work on it.`;
  throw new PortcullisError("USER_UNKNOWN", "input", message, { user: to });
}

function workRoutes(app: App, service: Service, access: Access): void {
  const answer = { 200: answers(app, "Alert", AlertShape) };
  const assign = Type.Object(
    { to: Type.Union([Type.String({ minLength: 1, maxLength: 256 }), Type.Null()]) },
    { additionalProperties: false },
  );
  const assigned = {
    summary: "Give it to somebody, or to nobody",
    tags: TAGS,
    params: Id,
    body: assign,
    response: answer,
  };
  app.post(
    "/alerts/:id/assign",
    { config: { may: "decide", fails: ["ALERT_UNKNOWN", "LEDGER_ENTRY_INVALID", "USER_UNKNOWN"] }, schema: assigned },
    async (request) => {
      const { to } = request.body;
      const actor = actorOf(request);
      const { casework } = caseworkOf(service);
      const whom = to === null ? null : assigneeOf(access, actor, to);
      return alertView(await assignAlert(casework, request.params.id, actor, whom));
    },
  );
  const noted = Type.Object(
    { note: Type.String({ minLength: 1, maxLength: CASE_LIMITS.noteCharacters }) },
    { additionalProperties: false },
  );
  const escalated = { summary: "Ask somebody with more say", tags: TAGS, params: Id, body: noted, response: answer };
  app.post(
    "/alerts/:id/escalate",
    { config: { may: "decide", fails: ["ALERT_UNKNOWN", "ALERT_CLOSED", "LEDGER_ENTRY_INVALID"] }, schema: escalated },
    async (request) => {
      const { casework } = caseworkOf(service);
      return alertView(await escalateAlert(casework, request.params.id, actorOf(request), request.body.note));
    },
  );
  const reopened = { summary: "Open it again", tags: TAGS, params: Id, body: noted, response: answer };
  app.post(
    "/alerts/:id/reopen",
    { config: { may: "decide", fails: ["ALERT_UNKNOWN", "ALERT_OPEN", "LEDGER_ENTRY_INVALID"] }, schema: reopened },
    async (request) => {
      const { casework } = caseworkOf(service);
      return alertView(await reopenAlert(casework, request.params.id, actorOf(request), request.body.note));
    },
  );
}

function suppressionRoutes(app: App, service: Service): void {
  const Query = Type.Object({
    all: Type.Optional(Type.Boolean({ default: false, description: "With those that have ended." })),
    cursor: Cursor,
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 100 })),
  });
  const Answer = Type.Object({ suppressions: Type.Array(SuppressionShape), next: NextCursor });
  const listed = {
    summary: "Whom nobody is asked about any more",
    tags: TAGS,
    querystring: Query,
    response: { 200: answers(app, "SuppressionPage", Answer) },
  };
  app.get(
    "/suppressions",
    { config: { may: "read", fails: ["CURSOR_INVALID"] }, schema: listed },
    async ({ query }) => {
      const { casework } = caseworkOf(service);
      const { all = false, cursor, limit = 100 } = query;
      const page = await casework.state.suppressions({ all, limit, ...(cursor === undefined ? {} : { cursor }) });
      return { suppressions: page.suppressions.map((each) => suppressionView(each, casework.today)), next: page.next };
    },
  );
  const ended = {
    summary: "Take a suppression back",
    tags: TAGS,
    params: Id,
    response: { 200: answers(app, "Suppression", SuppressionShape) },
  };
  app.delete(
    "/suppressions/:id",
    { config: { may: "decide", fails: ["SUPPRESSION_UNKNOWN", "SUPPRESSION_ENDED"] }, schema: ended },
    async (request) => {
      const { casework } = caseworkOf(service);
      return suppressionView(
        await withdrawSuppression(casework, request.params.id, actorOf(request), null),
        casework.today,
      );
    },
  );
}

const Reasons = Type.Record(
  Type.String({ description: "A disposition." }),
  Type.Array(Type.Object({ code: Type.String(), label: Type.String() })),
);

export function alertRoutes(app: App, service: Service, access: Access): void {
  listRoute(app, service);
  app.get(
    "/reasons",
    {
      config: { may: "read" },
      schema: {
        summary: "Reasons of each disposition",
        tags: TAGS,
        response: { 200: answers(app, "Reasons", Reasons) },
      },
    },
    () => REASONS,
  );
  const schema = {
    summary: "One alert with its evidence",
    tags: TAGS,
    params: Id,
    response: { 200: answers(app, "AlertDetail", Detail) },
  };
  app.get(
    "/alerts/:id",
    { config: { may: "read", fails: ["ALERT_UNKNOWN", "NO_LISTS_LOADED"] }, schema },
    async ({ params }) => alertDetail(service, await alertById(caseworkOf(service).casework, params.id)),
  );
  decisionRoutes(app, service);
  bulkRoute(app, service);
  workRoutes(app, service, access);
  suppressionRoutes(app, service);
  caseFileRoutes(app, service);
}
