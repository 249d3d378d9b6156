// GET /documents: which texts were kept, and what do they say?

import { Type } from "typebox";
import { openStatements } from "../../store/statement-store.ts";
import type { App } from "../app.ts";
import { HttpProblem } from "../problem.ts";
import type { Service } from "../service.ts";

const About = {
  id: Type.String({ description: "SHA-256 of the text." }),
  name: Type.String(),
  publisher: Type.String(),
  stated_on: Type.String(),
  language: Type.String(),
  kept_at: Type.String(),
};

const Cursor = Type.Object({
  cursor: Type.Optional(Type.String({ pattern: "^[0-9]{1,15}$" })),
  limit: Type.Integer({ default: 50, minimum: 1, maximum: 200 }),
});

export function documentRoutes(app: App, { store }: Service): void {
  app.get(
    "/documents",
    {
      config: { may: "read" },
      schema: {
        summary: "Texts that were kept, newest first",
        tags: ["notices"],
        querystring: Cursor,
        response: {
          200: Type.Object({
            documents: Type.Array(Type.Object(About)),
            next: Type.Union([Type.String(), Type.Null()]),
          }),
        },
      },
    },
    ({ query: { cursor = "0", limit } }) => {
      const statements = openStatements(store.folder, false);
      try {
        const found = statements?.documents(Number(cursor), limit + 1) ?? [];
        const documents = found.slice(0, limit).map(({ statedOn, keptAt, ...others }) => ({
          ...others,
          stated_on: statedOn,
          kept_at: keptAt,
        }));
        return { documents, next: found.length > limit ? String(Number(cursor) + limit) : null };
      } finally {
        statements?.close();
      }
    },
  );

  app.get(
    "/documents/:id",
    {
      config: { may: "read", fails: ["DOCUMENT_UNKNOWN"] },
      schema: {
        summary: "A text that was kept",
        tags: ["notices"],
        params: Type.Object({ id: Type.String({ maxLength: 100 }) }),
        response: { 200: Type.Object({ ...About, text: Type.String() }) },
      },
    },
    ({ params: { id } }) => {
      const statements = openStatements(store.folder, false);
      try {
        const document = statements?.document(id);
        if (document === undefined) throw new HttpProblem(404, "DOCUMENT_UNKNOWN", "No text of this id was kept.");
        const { statedOn, keptAt, ...others } = document;
        return { ...others, stated_on: statedOn, kept_at: keptAt };
      } finally {
        statements?.close();
      }
    },
  );
}
