// GET /provisional: whom did announcements name before a list did, and what became of them?

import { Type } from "typebox";
import { openStatements } from "../../store/statement-store.ts";
import { type ProvisionalEntry, provisionalEntries } from "../../usecases/provisional-entries.ts";
import { today } from "../../usecases/today.ts";
import { withStatements } from "../../usecases/with-writer.ts";
import { actorOf } from "../actor.ts";
import type { App } from "../app.ts";
import type { Service } from "../service.ts";
import { Day } from "./statement-schema.ts";

const Entry = Type.Object({
  id: Type.String(),
  name: Type.String(),
  names: Type.Array(Type.String()),
  kind: Type.String(),
  list: Type.Union([Type.String(), Type.Null()], { description: "The list that is expected to bring the party." }),
  opened_on: Type.String(),
  document: Type.String(),
  excerpt: Type.String({ description: "The announcement's words around the name." }),
  publisher: Type.String(),
  measures: Type.Array(Type.String()),
  state: Type.Enum(["open", "settled", "dropped"]),
  settled_by: Type.Union([Type.String(), Type.Null()], { description: "Of one settled: the party it is." }),
  ground: Type.Union([Type.String(), Type.Null()]),
  closed_on: Type.Union([Type.String(), Type.Null()]),
  closed_by: Type.Union([Type.String(), Type.Null()]),
});

function shown({
  id,
  party,
  list,
  openedOn,
  document,
  state,
  settledBy,
  ground,
  closedOn,
  closedBy,
}: ProvisionalEntry) {
  return {
    id,
    name: party.names[0]?.text ?? id,
    names: party.names.map(({ text }) => text),
    kind: party.kind,
    list: list ?? null,
    opened_on: openedOn,
    document,
    excerpt: party.remarks[0] ?? "",
    publisher: party.designations[0]?.authority ?? "",
    measures: [...(party.designations[0]?.measures ?? [])],
    state,
    settled_by: settledBy ?? null,
    ground: ground ?? null,
    closed_on: closedOn ?? null,
    closed_by: closedBy ?? null,
  };
}

const Id = Type.Object({ id: Type.String({ maxLength: 300, description: "With or without `provisional/`." }) });
const Reason = Type.String({ minLength: 1, maxLength: 2_000 });

function entriesRoute(app: App, service: Service): void {
  const entriesOf = (asOf: string | undefined) => {
    const statements = openStatements(service.store.folder, false);
    try {
      return statements === undefined ? [] : provisionalEntries(statements, asOf === undefined ? {} : { asOf });
    } finally {
      statements?.close();
    }
  };

  app.get(
    "/provisional",
    {
      config: { may: "read" },
      schema: {
        summary: "Parties of announcements that no list held",
        tags: ["notices"],
        querystring: Type.Object({
          state: Type.Enum(["open", "settled", "dropped", "all"], { default: "all" }),
          as_of: Type.Optional(Day),
        }),
        response: { 200: Type.Object({ entries: Type.Array(Entry) }) },
      },
    },
    ({ query: { state, as_of } }) => ({
      entries: entriesOf(as_of)
        .filter((entry) => state === "all" || entry.state === state)
        .map(shown),
    }),
  );
}

/** Loaded with the first decision, so that the service is ready sooner. */
const settling = () => import("../../usecases/provisional-settle.ts");

export function provisionalRoutes(app: App, service: Service): void {
  entriesRoute(app, service);

  app.post(
    "/provisional/:id/settle",
    {
      config: {
        may: "decide",
        fails: ["ENTRY_UNKNOWN", "PARTY_ID_INVALID", "LIST_UNKNOWN", "NO_EDITION", "PARTY_UNKNOWN"],
      },
      schema: {
        summary: "Say which listed party an entry is",
        tags: ["notices"],
        params: Id,
        body: Type.Object({ party: Type.String({ maxLength: 300 }), reason: Reason }),
        response: { 200: Type.Object({ id: Type.String(), party: Type.String() }) },
      },
    },
    async (request) => {
      const { party, reason } = request.body;
      const decision = { by: actorOf(request), reason, on: today() };
      const { settleByReviewer } = await settling();
      const made = await withStatements(service.store, (statements, writer) =>
        settleByReviewer(service.store, statements, writer, request.params.id, party, decision, new Date()),
      );
      await service.currentState();
      service.events.publish({ type: "provisional", entries: [made.entry.id] });
      return { id: made.entry.id, party: made.party };
    },
  );

  app.post(
    "/provisional/:id/drop",
    {
      config: { may: "decide", fails: ["ENTRY_UNKNOWN"] },
      schema: {
        summary: "Say that an entry is nobody to screen for",
        tags: ["notices"],
        params: Id,
        body: Type.Object({ reason: Reason }),
        response: { 200: Type.Object({ id: Type.String() }) },
      },
    },
    async (request) => {
      const decision = { by: actorOf(request), reason: request.body.reason, on: today() };
      const { dropEntry } = await settling();
      const dropped = await withStatements(service.store, (statements, writer) =>
        dropEntry(service.store, statements, writer, request.params.id, decision, new Date()),
      );
      await service.currentState();
      service.events.publish({ type: "provisional", entries: [dropped.id] });
      return { id: dropped.id };
    },
  );
}
