// By which rules does the house work, since when, and what changed?

import { Type } from "typebox";
import { comparePolicies, policyOfVersion, setPolicy } from "../../usecases/policies.ts";
import { actorOf } from "../actor.ts";
import { answers } from "../answer-schema.ts";
import type { App } from "../app.ts";
import type { Service } from "../service.ts";
import { PolicyAskedShape, PolicyShape } from "./case-schemas.ts";
import { caseworkOf } from "./casework-of.ts";

const TAGS = ["policies"];
const Number_ = Type.Integer({ minimum: 0 });

export function policyRoutes(app: App, service: Service): void {
  const Listed = Type.Object({ policies: Type.Array(PolicyShape), in_force: Type.Integer(), next: Type.Null() });
  const all = {
    summary: "All versions, the newest first",
    tags: TAGS,
    response: { 200: answers(app, "PolicyList", Listed) },
  };
  app.get("/policies", { config: { may: "read" }, schema: all }, () => {
    const { casework } = caseworkOf(service);
    return { policies: casework.policies.toReversed(), in_force: casework.policy.version, next: null };
  });

  const Versions = Type.Object({ from: Number_, to: Number_ });
  const Changes = Type.Object({
    from: Type.Integer(),
    to: Type.Integer(),
    changes: Type.Array(Type.Object({ field: Type.String(), before: Type.Unknown(), after: Type.Unknown() })),
  });
  const diff = {
    summary: "What two versions differ in",
    tags: TAGS,
    querystring: Versions,
    response: { 200: answers(app, "PolicyChanges", Changes) },
  };
  app.get(
    "/policies/diff",
    { config: { may: "read", fails: ["POLICY_UNKNOWN"] }, schema: diff },
    ({ query: { from, to } }) => comparePolicies(caseworkOf(service).casework, from, to),
  );

  const Version = Type.Object({ version: Number_ });
  const one = {
    summary: "One version",
    tags: TAGS,
    params: Version,
    response: { 200: answers(app, "Policy", PolicyShape) },
  };
  app.get(
    "/policies/:version",
    { config: { may: "read", fails: ["POLICY_UNKNOWN"] }, schema: one },
    ({ params: { version } }) => policyOfVersion(caseworkOf(service).casework, version),
  );

  const set = {
    summary: "A new version, in force at once",
    tags: TAGS,
    body: PolicyAskedShape,
    response: { 201: answers(app, "Policy", PolicyShape) },
  };
  app.post(
    "/policies",
    { config: { may: "govern", fails: ["LIST_UNKNOWN", "LEDGER_ENTRY_INVALID"] }, schema: set },
    async (request, reply) => {
      const { casework } = caseworkOf(service);
      const { catalogue } = await service.state();
      const policy = await setPolicy(casework, actorOf(request), request.body, Object.keys(catalogue.lists));
      return reply.code(201).send(policy);
    },
  );
}
