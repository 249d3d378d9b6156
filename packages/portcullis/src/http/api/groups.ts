// GET /groups: who is tied to a group, in whose voice, how surely, denied by whom, as of any day?

import { Type } from "typebox";
import { moment } from "../../usecases/editions-in-force.ts";
import type { App } from "../app.ts";
import type { Service } from "../service.ts";
import { GroupPictureSchema, ToldSchema } from "./schemas/picture-schemas.ts";
import { Moment } from "./schemas/values.ts";
import { Day, statementSchema } from "./statement-schema.ts";

const Scope = {
  as_of: Type.Optional({ ...Day, description: "As it was stated by this day." }),
  known_at: Type.Optional({ ...Moment, description: "As far as it had been taken in by then." }),
};

const Found = Type.Object({
  id: Type.String(),
  kind: Type.Enum(["group", "name"]),
  names: Type.Array(Type.String()),
  publisher: Type.Optional(Type.String({ description: "Whose description it is; absent for a name alone." })),
  statements: Type.Integer({ description: "Ties and acts that name it." }),
});

const Event = Type.Object({
  on: Type.String(),
  kind: Type.Enum(["operation", "designation", "response", "statement", "position", "denial"]),
  text: Type.String(),
  party: Type.Optional(Type.String()),
  ...ToldSchema,
  statement: Type.String(),
});

function groupSchema(app: App) {
  const Statement = statementSchema(app);
  const Step = Type.Object({
    statement: Statement,
    from: Type.Object({ id: Type.String(), text: Type.String() }),
    to: Type.Object({ id: Type.String(), text: Type.String() }),
    reversed: Type.Boolean(),
  });
  return Type.Object({
    about: Type.Object({
      id: Type.String(),
      kind: Type.Enum(["party", "group", "name"]),
      names: Type.Array(Type.String()),
    }),
    statements: Type.Array(Statement),
    stances: Type.Array(Statement),
    paths: Type.Array(
      Type.Object({
        steps: Type.Array(Step),
        to: Type.Object({ id: Type.String(), text: Type.String() }),
        weakest: Type.Integer({ description: "Position of the step that bears least." }),
      }),
      { description: "Worked out, stated by nobody." },
    ),
    ambiguous: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), publisher: Type.String() })),
    graph: GroupPictureSchema,
    timeline: Type.Array(Event),
  });
}

/** The graph of statements is loaded when it is first asked for, so that the service is ready sooner. */
export function groupRoutes(app: App, service: Service): void {
  app.get(
    "/groups",
    {
      config: { may: "read", fails: ["DATE_INVALID"] },
      schema: {
        summary: "Groups by a part of their name",
        tags: ["statements"],
        querystring: Type.Object({
          q: Type.String({ default: "", maxLength: 200 }),
          limit: Type.Integer({ default: 20, minimum: 1, maximum: 100 }),
          ...Scope,
        }),
        response: { 200: Type.Object({ groups: Type.Array(Found) }) },
      },
    },
    async ({ query: { q, limit, as_of, known_at } }) => {
      const { searchGroups } = await import("../../usecases/group-search.ts");
      return { groups: [...(await searchGroups(service.store, q, scopeOf(as_of, known_at), limit))] as never };
    },
  );

  app.get(
    "/groups/:id",
    {
      config: {
        may: "read",
        fails: [
          "NOBODY_OF_THAT_NAME",
          "DATE_INVALID",
          "PARTY_ID_INVALID",
          "NO_EDITION",
          "EDITION_PRUNED",
          "PARTY_UNKNOWN",
        ],
      },
      schema: {
        summary: "What is stated of a group, a party or a name, and where it leads",
        tags: ["statements"],
        params: Type.Object({ id: Type.String({ maxLength: 500, description: "Group, party or a name." }) }),
        querystring: Type.Object(Scope),
        response: { 200: groupSchema(app) },
      },
    },
    async ({ params: { id }, query: { as_of, known_at } }) => {
      const { groupView } = await import("../../usecases/group-view.ts");
      const { ambiguous, ...view } = await groupView(service.store, id, scopeOf(as_of, known_at));
      const groups = ambiguous.map(({ id: group, name, publisher }) => ({ id: group, name, publisher }));
      return { ...view, ambiguous: groups } as never;
    },
  );
}

function scopeOf(asOf: string | undefined, knownAt: string | undefined) {
  // A day means until its end.
  const known = knownAt === undefined ? undefined : moment(knownAt);
  return { ...(asOf === undefined ? {} : { asOf }), ...(known === undefined ? {} : { knownAt: known }) };
}
