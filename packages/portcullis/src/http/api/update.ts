// POST /update: bring the lists up to date, as a job that others may follow.

import { Type } from "typebox";
import { newUpdateJob } from "../../usecases/update-job.ts";
import { actorOf } from "../actor.ts";
import type { App } from "../app.ts";
import { named } from "../openapi.ts";
import type { Service } from "../service.ts";
import { jobView } from "./job-view.ts";
import { JobSchema } from "./schemas/job-schemas.ts";

export function updateRoute(app: App, service: Service): void {
  const JobRef = named(app, "Job", JobSchema);
  app.post(
    "/update",
    {
      config: { may: "administer", fails: ["JOBS_FULL"] },
      schema: {
        summary: "Bring the lists up to date, as a job",
        tags: ["lists"],
        body: Type.Object(
          {
            list: Type.Optional(Type.String({ maxLength: 100 })),
            lists: Type.Optional(Type.Array(Type.String({ maxLength: 100 }), { maxItems: 100 })),
          },
          { additionalProperties: false },
        ),
        response: { 202: JobRef },
      },
    },
    async (request, reply) => {
      const { list, lists = [] } = request.body;
      const now = new Date();
      const id = service.jobs.store.create(now);
      const about = { id, actor: actorOf(request), created_at: now.toISOString() };
      const wanted = list === undefined ? lists : [list, ...lists];
      const taken = await service.jobs.submit(newUpdateJob({ ...about, lists: wanted }));
      return reply.code(202).send(jobView(taken));
    },
  );
}
