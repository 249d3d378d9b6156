// GET /ledger: what was recorded, page by page and entry by entry, with the proof that a browser checks by itself?

import { ENTRY_TYPES } from "@portcullis/ledger";
import { Type } from "typebox";
import { LedgerBook } from "../../usecases/ledger-book.ts";
import { callerOf } from "../actor.ts";
import type { App } from "../app.ts";
import { HttpProblem } from "../problem.ts";
import type { Service } from "../service.ts";

const PAGE_MAX = 200;

const Entry = Type.Object({
  entry: Type.Integer(),
  type: Type.String(),
  time: Type.String(),
  actor: Type.String(),
  bytes_base64: Type.String({ description: "The entry as it stands in the log." }),
});

const Envelope = Type.Object({
  v: Type.Literal(1),
  type: Type.Enum([...ENTRY_TYPES]),
  time: Type.String(),
  actor: Type.String(),
  subject: Type.Optional(Type.String({ description: "Salted commitment." })),
  body: Type.Optional(Type.String({ description: "Salted commitment to the body." })),
  sealed: Type.Optional(Type.String()),
  disposal: Type.Optional(Type.Unknown()),
});

const Proof = Type.Object({
  index: Type.Integer(),
  size: Type.Integer(),
  root_base64: Type.String(),
  leaf_base64: Type.String({ description: "SHA-256 of a zero byte and the entry (RFC 6962)." }),
  path: Type.Array(Type.String(), { description: "Hashes from the leaf's sibling up, base64." }),
  checkpoint: Type.String({ description: "Signed note (C2SP) with size and root." }),
  verifier_key: Type.String({ description: "NAME+ID+base64 of algorithm and Ed25519 key." }),
});

const Shown = Type.Object({
  entry: Type.Integer(),
  envelope: Envelope,
  bytes_base64: Type.String(),
  proof: Proof,
  body: Type.Optional(Type.Unknown({ description: "What lay behind it; only for who may see it." })),
  disposed: Type.Optional(Type.Object({ on: Type.String(), by: Type.Integer(), reason: Type.String() })),
  body_shown: Type.Boolean({ description: "Whether the caller may see bodies." }),
});

const Head = Type.Object({
  note: Type.String(),
  origin: Type.String(),
  size: Type.Integer(),
  root_base64: Type.String(),
  verifier_key: Type.String(),
});

const Number_ = Type.Object({ entry: Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }) });

const Time = Type.String({ pattern: String.raw`^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z)?$` });

/** A day means from its beginning, or until its end. */
function momentOf(text: string | undefined, isEnd: boolean): string | undefined {
  if (text === undefined) return undefined;
  const time = Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text);
  // A day that no month has is read as one of the next month.
  const isNone = Number.isNaN(time) || !new Date(time).toISOString().startsWith(text.slice(0, 10));
  if (isNone) throw new HttpProblem(422, "PARAMETER_INVALID", `"${text}" is no day or time.`);
  return new Date(time + (isEnd && text.length === 10 ? 86_400_000 : 0)).toISOString();
}

function placeOf(cursor: string | undefined) {
  if (cursor === undefined) return undefined;
  const [time, entry] = cursor.split("-").map(Number);
  if (!Number.isSafeInteger(time) || !Number.isSafeInteger(entry)) {
    throw new HttpProblem(422, "PARAMETER_INVALID", "The cursor is not one that this service gave.");
  }
  return { time: time as number, entry: entry as number };
}

function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

type BookOf = () => LedgerBook;

function pageRoute(app: App, book: BookOf): void {
  app.get(
    "/ledger",
    {
      config: { may: "read", fails: ["PARAMETER_INVALID"] },
      schema: {
        summary: "Entries of the ledger, newest first",
        tags: ["ledger"],
        querystring: Type.Object({
          type: Type.Optional(Type.Enum([...ENTRY_TYPES])),
          actor: Type.Optional(Type.String({ maxLength: 256 })),
          from: Type.Optional(Time),
          to: Type.Optional(Time),
          cursor: Type.Optional(Type.String({ maxLength: 60 })),
          limit: Type.Integer({ default: 50, minimum: 1, maximum: PAGE_MAX }),
        }),
        response: {
          200: Type.Object({
            entries: Type.Array(Entry),
            next: Type.Union([Type.String(), Type.Null()]),
            size: Type.Integer(),
          }),
        },
      },
    },
    async ({ query: { type, actor, from, to, cursor, limit } }) => {
      const after = placeOf(cursor);
      const asked = defined({ type, actor, from: momentOf(from, false), to: momentOf(to, true), after, limit });
      const { entries, next, size } = await book().page(asked as Parameters<LedgerBook["page"]>[0]);
      return { entries: [...entries], next: next === null ? null : `${next.time}-${next.entry}`, size };
    },
  );
}

export function ledgerRoutes(app: App, service: Service): void {
  let opened: LedgerBook | undefined;
  const book = (): LedgerBook => {
    const log = service.ledger?.log;
    if (log === undefined) throw new HttpProblem(503, "NO_LEDGER", "This service keeps no ledger.");
    opened ??= new LedgerBook(log, service.store);
    return opened;
  };
  app.addHook("onClose", async () => opened?.close());
  pageRoute(app, book);

  app.get(
    "/ledger/checkpoint",
    {
      config: { may: "read" },
      schema: {
        summary: "The signed head of the log, to print or hand out",
        tags: ["ledger"],
        response: { 200: Head },
      },
    },
    () => book().checkpoint(),
  );

  app.get(
    "/ledger/:entry",
    {
      config: { may: "read", fails: ["LEDGER_NO_ENTRY"] },
      schema: {
        summary: "One entry with its proof",
        tags: ["ledger"],
        params: Number_,
        response: { 200: Shown },
      },
    },
    async (request) => {
      const mayOpen = callerOf(request).permissions.includes("audit");
      return { ...(await book().entry(request.params.entry, mayOpen)), body_shown: mayOpen } as never;
    },
  );

  app.post(
    "/ledger/:entry/replay",
    {
      config: { may: "read", fails: ["LEDGER_NO_ENTRY"] },
      schema: {
        summary: "Do a recorded screening again and compare it byte for byte",
        tags: ["ledger"],
        params: Number_,
        response: {
          200: Type.Object({
            outcome: Type.Enum(["same", "different", "disposed", "another engine", "no screening"]),
            screening: Type.Optional(Type.String()),
            recorded: Type.Optional(Type.String()),
            now: Type.Optional(Type.String()),
            on: Type.Optional(Type.String()),
            by: Type.Optional(Type.Integer()),
            reason: Type.Optional(Type.String()),
            type: Type.Optional(Type.String()),
          }),
        },
      },
    },
    ({ params }) => book().replay(params.entry),
  );
}
