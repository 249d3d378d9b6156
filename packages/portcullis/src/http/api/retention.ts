// What may go, what must stay? Disposal as the policy asks, holds, and what somebody rightly asked to be gone.

import { Type } from "typebox";
import { disposeDue, eraseSubject, liftHold, setHold } from "../../usecases/retention.ts";
import { actorOf } from "../actor.ts";
import { answers } from "../answer-schema.ts";
import type { App } from "../app.ts";
import { named } from "../openapi.ts";
import type { Service } from "../service.ts";
import { caseworkOf } from "./casework-of.ts";

const TAGS = ["retention"];

const Report = Type.Object({
  bodies: Type.Array(Type.Object({ reason: Type.String(), bodies: Type.Integer() })),
  entries: Type.Array(Type.Integer(), { description: "Ledger entries that say what went; none for a trial." }),
  kept: Type.Integer({ description: "Bodies whose time is over and that stay, since their case lives." }),
  jobs: Type.Array(Type.String(), { description: "Jobs whose files went, or would go." }),
});

const Hold = Type.Object({
  subject: Type.String(),
  reason: Type.String(),
  at: Type.String({ description: "ISO time in UTC" }),
  actor: Type.String(),
  entry: Type.Integer(),
});

const Asked = Type.Object(
  {
    subject: Type.String({ minLength: 1, maxLength: 200, description: "Id of the subject, as it was screened." }),
    reason: Type.String({ minLength: 1, maxLength: 500, description: "Stays in the ledger. Never a name." }),
  },
  { additionalProperties: false },
);

function holdRoutes(app: App, service: Service): void {
  const Holds = answers(app, "Holds", Type.Object({ holds: Type.Array(Hold) }));
  const all = { summary: "Subjects whose bodies stay whatever their age", tags: TAGS, response: { 200: Holds } };
  app.get("/holds", { config: { may: "read" }, schema: all }, async () => ({
    holds: await caseworkOf(service).casework.state.holds(),
  }));

  const set = { summary: "Set a hold", tags: TAGS, body: Asked, response: { 201: answers(app, "Hold", Hold) } };
  app.post(
    "/holds",
    { config: { may: "administer", fails: ["HOLD_SET", "LEDGER_ENTRY_INVALID"] }, schema: set },
    async (request, reply) => {
      const { subject, reason } = request.body;
      reply.code(201);
      return setHold(caseworkOf(service).casework, actorOf(request), subject, reason);
    },
  );

  const lift = { summary: "Lift a hold", tags: TAGS, body: Asked, response: { 200: Holds } };
  app.post(
    "/holds/lift",
    { config: { may: "administer", fails: ["HOLD_UNKNOWN", "LEDGER_ENTRY_INVALID"] }, schema: lift },
    async (request) => {
      const { casework } = caseworkOf(service);
      await liftHold(casework, actorOf(request), request.body.subject, request.body.reason);
      return { holds: await casework.state.holds() };
    },
  );
}

export function retentionRoutes(app: App, service: Service): void {
  const answer = { 200: answers(app, "RetentionReport", Report) };
  const due = { summary: "What would go today", tags: TAGS, response: answer };
  app.get("/retention", { config: { may: "read" }, schema: due }, async (request) =>
    disposeDue(caseworkOf(service).casework, service.jobs.store, { actor: actorOf(request), trial: true }),
  );

  const run = { summary: "Dispose of what is due now; the service does so every day", tags: TAGS, response: answer };
  app.post("/retention/run", { config: { may: "administer" }, schema: run }, async (request) =>
    disposeDue(caseworkOf(service).casework, service.jobs.store, { actor: actorOf(request) }),
  );

  const Erased = Type.Object({ bodies: Type.Integer(), entry: Type.Integer() });
  const erase = {
    summary: "Dispose of every body of a subject who asked for it",
    tags: TAGS,
    body: Asked,
    response: { 200: named(app, "Erasure", Erased) },
  };
  app.post(
    "/erasures",
    {
      config: { may: "administer", fails: ["HOLD_SET", "ALERT_OPEN", "SUBJECT_UNKNOWN", "LEDGER_ENTRY_INVALID"] },
      schema: erase,
    },
    async (request) => {
      const { subject, reason } = request.body;
      return eraseSubject(caseworkOf(service).casework, actorOf(request), subject, reason);
    },
  );
  holdRoutes(app, service);
}
