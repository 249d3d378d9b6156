// Routes about one listed party: what is stated of it on a day, since when, by whom, and to whom it is tied.

import { Type } from "typebox";
import { moment } from "../../usecases/editions-in-force.ts";
import type { App } from "../app.ts";
import { named } from "../openapi.ts";
import type { Service } from "../service.ts";
import { PartySchema } from "./schemas/party-schemas.ts";
import { PartyPictureSchema } from "./schemas/picture-schemas.ts";
import { Day, Moment } from "./schemas/values.ts";

const tags = ["parties"];
const config = {
  may: "read",
  fails: ["DATE_INVALID", "EDITION_PRUNED", "LIST_UNKNOWN", "NO_EDITION", "PARTY_UNKNOWN"],
} as const;

const params = Type.Object({
  list: Type.String({ minLength: 1, maxLength: 100 }),
  reference: Type.String({ minLength: 1, maxLength: 200 }),
});

const querystring = Type.Object({ as_of: Type.Optional(Day), known_at: Type.Optional(Moment) });

interface Asked {
  readonly params: { readonly list: string; readonly reference: string };
  readonly query: { readonly as_of?: string; readonly known_at?: string };
}

export function partyRoutes(app: App, service: Service): void {
  const viewOf = async ({ params: { list, reference }, query: { as_of, known_at } }: Asked) =>
    (await service.register()).party(await service.store.catalogue(), list, reference, {
      ...(as_of === undefined ? {} : { asOf: as_of }),
      ...(known_at === undefined ? {} : { knownAt: moment(known_at) }),
    });

  app.get(
    "/parties/:list/:reference",
    {
      config,
      schema: {
        summary: "Everything stated of a party, as of a day",
        description: "PARTY_UNKNOWN says in its detail in which loaded editions the party is, when it is in others.",
        tags,
        params,
        querystring,
        response: { 200: named(app, "Party", PartySchema) },
      },
    },
    async (request) => {
      const { party, edition, title, publisher, claims, graph: _, ...around } = await viewOf(request);
      const { statements, stances, paths } = claims;
      const body = { ...party, edition: { ...edition, title, publisher }, ...around, statements, stances, paths };
      return body;
    },
  );

  app.get(
    "/parties/:list/:reference/graph",
    {
      config,
      schema: {
        summary: "To whom a party is tied, and by whose words",
        tags,
        params,
        querystring,
        response: { 200: named(app, "PartyGraph", PartyPictureSchema) },
      },
    },
    async (request) => (await viewOf(request)).graph,
  );
}
