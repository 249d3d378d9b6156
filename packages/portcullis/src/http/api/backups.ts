// POST /backups: a back-up of everything that cannot be made again, beside the data, while the service goes on.

import { join } from "node:path";
import { Type } from "typebox";
import { backUpAll } from "../../usecases/whole-backup.ts";
import { answers } from "../answer-schema.ts";
import type { App } from "../app.ts";
import type { Service } from "../service.ts";
import { caseworkOf } from "./casework-of.ts";

const Answer = Type.Object({
  folder: Type.String({ description: "In the service's data folder." }),
  made_at: Type.String({ description: "ISO time in UTC" }),
  entries: Type.Integer({ description: "Of the ledger." }),
  files: Type.Integer(),
  bytes: Type.Integer(),
});

export function backupRoutes(app: App, service: Service): void {
  const schema = {
    summary: "Back up everything that cannot be made again, to a folder beside the data",
    tags: ["system"],
    response: { 201: answers(app, "Backup", Answer) },
  };
  app.post("/backups", { config: { may: "administer", fails: ["BACKUP_EXISTS"] }, schema }, async (_request, reply) => {
    const { casework } = caseworkOf(service);
    const now = new Date();
    const folder = join("backups", now.toISOString().replaceAll(/[:.]/g, "-"));
    const { entries, files, made_at } = await backUpAll(
      service.store,
      casework.ledger,
      join(service.store.folder, folder),
      now,
    );
    reply.code(201);
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    return { folder, made_at, entries, files: files.length, bytes };
  });
}
