// GET /alerts/ID/case.json and case.pdf: everything about an alert in one file, to hand out.

import { Type } from "typebox";
import { CASE_FORMATS, type CaseFormat, exportCase } from "../../usecases/case-file/export-case.ts";
import { actorOf } from "../actor.ts";
import type { App } from "../app.ts";
import type { Service } from "../service.ts";
import { caseworkOf } from "./casework-of.ts";

const TYPE_OF: Readonly<Record<CaseFormat, string>> = {
  json: "application/json; charset=utf-8",
  pdf: "application/pdf",
};

const FILE_OF = {
  json: Type.Object({ form: Type.Literal(1), about: Type.String() }),
  pdf: Type.String({ format: "binary" }),
} as const satisfies Readonly<Record<CaseFormat, unknown>>;

const params = Type.Object({ id: Type.String({ maxLength: 40 }) });

export function caseFileRoutes(app: App, service: Service): void {
  for (const format of CASE_FORMATS) {
    const content = { [TYPE_OF[format]]: { schema: FILE_OF[format] } };
    // Bytes go out as they are; the schema is for the document.
    const response = { 200: { description: "The file.", content } } as object;
    const schema = { summary: `The case file as ${format.toUpperCase()}`, tags: ["alerts"], params, response };
    app.get(
      `/alerts/:id/case.${format}`,
      { config: { may: "read", fails: ["ALERT_UNKNOWN"] }, schema },
      async (request, reply) => {
        const { id } = request.params;
        const bytes = await exportCase(caseworkOf(service).casework, service.store, id, actorOf(request), format);
        const name = `case-${id}.${format}`;
        return reply.type(TYPE_OF[format]).header("content-disposition", `attachment; filename="${name}"`).send(bytes);
      },
    );
  }
}
