// Routes about jobs: whole files of subjects screened, and the lists brought up to date, while one looks or not.

import { rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { send } from "@fastify/send";
import { type Static, Type } from "typebox";
import type { StoredJob } from "../../store/job-store.ts";
import { JOB_FILES } from "../../store/job-store.ts";
import type { ColumnMap } from "../../subjects/column-map.ts";
import { formOf, guessUpload, UPLOAD_LIMITS } from "../../subjects/upload.ts";
import { moment } from "../../usecases/editions-in-force.ts";
import { RESULT_FORMATS, resultFile } from "../../usecases/job-results.ts";
import { isFinished } from "../../usecases/jobs.ts";
import { receiveUpload } from "../../usecases/receive-upload.ts";
import { checkUpload, newScreeningJob, type ScreeningJob } from "../../usecases/screening-job.ts";
import { actorOf } from "../actor.ts";
import type { App } from "../app.ts";
import { EventStreams } from "../event-stream.ts";
import { named } from "../openapi.ts";
import { HttpProblem } from "../problem.ts";
import type { Service } from "../service.ts";
import { jobView } from "./job-view.ts";
import {
  ColumnMapSchema,
  FILE_FAULTS,
  GuessSchema,
  JOB_FAULTS,
  JobKind,
  JobPage,
  JobSchema,
} from "./schemas/job-schemas.ts";
import { Day, Moment } from "./schemas/values.ts";
import { updateRoute } from "./update.ts";

const tags = ["jobs"];
const params = Type.Object({ id: Type.String({ minLength: 1, maxLength: 40 }) });

/** Enough of a text file to see what it is; a workbook is sent whole. */
const GUESS_BYTES_MAX = 100_000_000;

const SubmitQuery = Type.Object({
  kind: Type.Optional(Type.Literal("screening", { default: "screening" })),
  name: Type.Optional(Type.String({ maxLength: 200, description: "Name of the file." })),
  columns: Type.Optional(
    Type.String({ maxLength: 4_000, description: "JSON: our field → its column, or columns that are put together." }),
  ),
  open_alerts: Type.Optional(Type.Boolean({ default: false, description: "Hits open alerts, as by hand." })),
  lists: Type.Optional(Type.String({ maxLength: 500, description: "Ids of lists, separated by commas." })),
  as_of: Type.Optional(Day),
  known_at: Type.Optional(Moment),
  threshold: Type.Optional(Type.Number({ minimum: 0.5, maximum: 1 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
});

const GuessQuery = Type.Object({
  name: Type.Optional(Type.String({ maxLength: 200 })),
  bytes: Type.Optional(
    Type.Integer({ minimum: 0, description: "Of the whole file, where only its beginning is sent." }),
  ),
});

async function columnsOf(text: string | undefined): Promise<ColumnMap | null> {
  if (text === undefined) return null;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  // Half of the library, needed for nothing else: loaded with the first map of columns.
  const { Check } = await import("typebox/value");
  if (Check(ColumnMapSchema, json)) return json as ColumnMap;
  const message =
    'The parameter "columns" is JSON: our fields with the columns that hold them, as {"name":"Customer"}.';
  throw new HttpProblem(422, "COLUMNS_INVALID", message);
}

/** Bodies of these routes are files, whatever they say that they are: streamed, never parsed. */
function streamBodies(scope: App): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser("*", (_request, payload, done) => done(null, payload));
}

function bodyOf(body: unknown): Readable {
  return body instanceof Readable ? body : Readable.from([]);
}

/** What is asked for, without the file. */
async function jobOf(
  service: Service,
  asked: Static<typeof SubmitQuery>,
  about: Pick<ScreeningJob, "id" | "actor" | "created_at">,
): Promise<Omit<Parameters<typeof newScreeningJob>[0], "form">> {
  const { name = "upload", columns, lists, as_of, known_at, threshold, limit, open_alerts = false } = asked;
  const { thresholds, ...plain } = service.jobPolicy();
  const own = service.casework?.policy.lists ?? undefined;
  const named = lists === undefined ? own : lists.split(",").map((list) => list.trim());
  // A threshold that is asked for is one for all.
  const policy = threshold === undefined && thresholds !== undefined ? { ...plain, thresholds } : plain;
  return {
    ...about,
    name,
    columns: await columnsOf(columns),
    scope: {
      ...(as_of === undefined ? {} : { asOf: as_of }),
      ...(known_at === undefined ? {} : { knownAt: moment(known_at) }),
      ...(named === undefined ? {} : { lists: named }),
    },
    open_alerts,
    whole: [as_of, known_at, lists, threshold, limit].every((each) => each === undefined),
    policy: {
      ...policy,
      ...(threshold === undefined ? {} : { threshold }),
      ...(limit === undefined ? {} : { limit }),
    },
  };
}

function uploadRoutes(app: App, service: Service): void {
  streamBodies(app);
  const JobRef = named(app, "Job", JobSchema);

  app.post(
    "/jobs",
    {
      config: { may: "screen", fails: [...FILE_FAULTS, ...JOB_FAULTS] },
      bodyLimit: UPLOAD_LIMITS.bytesMax,
      schema: {
        summary: "Screen a file of subjects: CSV, NDJSON (both perhaps gzipped) or .xlsx as the body",
        tags,
        consumes: ["text/csv", "application/x-ndjson", "application/octet-stream"],
        querystring: SubmitQuery,
        response: { 202: JobRef },
      },
    },
    async (request, reply) => {
      const { jobs } = service;
      jobs.checkRoom();
      const now = new Date();
      const id = jobs.store.create(now);
      const path = jobs.store.path(id, JOB_FILES.upload);
      try {
        const about = await jobOf(service, request.query, {
          id,
          actor: actorOf(request),
          created_at: now.toISOString(),
        });
        await receiveUpload(bodyOf(request.body), path, UPLOAD_LIMITS.bytesMax);
        const form = await formOf(path, about.name);
        await checkUpload(path, about.name, form, about.columns ?? undefined);
        const taken = await jobs.submit(newScreeningJob({ ...about, form }));
        reply.code(202).header("location", `${request.url.split("?")[0] ?? ""}/${id}`);
        return jobView(taken);
      } catch (error) {
        await rm(jobs.store.path(id, "."), { recursive: true, force: true });
        throw error;
      }
    },
  );

  app.post(
    "/jobs/guess",
    {
      config: { may: "screen", fails: FILE_FAULTS },
      bodyLimit: GUESS_BYTES_MAX,
      schema: {
        summary: "What the columns of a file probably are; the first 64 kB are enough, but for a workbook",
        tags,
        consumes: ["text/csv", "application/x-ndjson", "application/octet-stream"],
        querystring: GuessQuery,
        response: { 200: named(app, "Guess", GuessSchema) },
      },
    },
    async (request) => {
      const { store } = service.jobs;
      const id = store.create(new Date());
      const path = store.path(id, JOB_FILES.upload);
      try {
        await receiveUpload(bodyOf(request.body), path, GUESS_BYTES_MAX);
        return await guessUpload(path, request.query.name ?? "upload", request.query.bytes);
      } finally {
        await rm(store.path(id, "."), { recursive: true, force: true });
      }
    },
  );
}

function lookRoutes(app: App, service: Service): void {
  const JobRef = named(app, "Job", JobSchema);

  app.get(
    "/jobs",
    {
      config: { may: "read" },
      schema: {
        summary: "Jobs, the newest first",
        tags,
        querystring: Type.Object({
          kind: Type.Optional(JobKind),
          cursor: Type.Optional(Type.String({ maxLength: 40 })),
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
        }),
        response: { 200: named(app, "Jobs", JobPage) },
      },
    },
    ({ query: { kind, cursor, limit = 50 } }) => {
      const isAsked = (job: StoredJob) =>
        (kind === undefined || job.kind === kind) && (cursor === undefined || job.id < cursor);
      const all = service.jobs.list().filter(isAsked);
      const shown = all.slice(0, limit);
      return { jobs: shown.map(jobView), next: all.length > limit ? (shown.at(-1)?.id ?? null) : null };
    },
  );

  app.get(
    "/jobs/:id",
    {
      config: { may: "read", fails: ["JOB_UNKNOWN"] },
      schema: { summary: "A job", tags, params, response: { 200: JobRef } },
    },
    ({ params: { id } }) => jobView(service.jobs.job(id)),
  );
}

/** What changes jobs, and the lists. */
function changeRoutes(app: App, service: Service): void {
  const JobRef = named(app, "Job", JobSchema);

  app.post(
    "/jobs/:id/cancel",
    {
      config: { may: "screen", fails: ["JOB_UNKNOWN", "JOB_FINISHED"] },
      schema: { summary: "Stop a job; what it did so far stays", tags, params, response: { 200: JobRef } },
    },
    async ({ params: { id } }) => jobView(await service.jobs.cancel(id)),
  );

  app.delete(
    "/jobs/:id",
    {
      config: { may: "screen", fails: ["JOB_UNKNOWN"] },
      schema: {
        summary: "Stop a job and remove its files; what the ledger has of it stays",
        tags,
        params,
        response: { 204: Type.Null({ description: "Removed." }) },
      },
    },
    async ({ params: { id } }, reply) => {
      await service.jobs.remove(id);
      return reply.code(204).send(null);
    },
  );
}

const TYPES = {
  ndjson: "application/x-ndjson; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** A file name that every system takes. */
function fileName(job: StoredJob, format: string): string {
  const plain = job.name
    .replace(/\.[A-Za-z0-9]{1,6}(\.gz)?$/, "")
    .replace(/[^A-Za-z0-9._-]+/g, "-")
    .slice(0, 60);
  return `${plain || "job"}-screened.${format}`;
}

function followRoutes(app: App, service: Service): void {
  const streams = new EventStreams(app);

  app.get(
    "/jobs/:id/events",
    {
      config: { may: "read", fails: ["JOB_UNKNOWN"] },
      schema: {
        summary: "How far a job is, as server-sent events: progress, then done, failed or cancelled",
        tags,
        params,
        produces: ["text/event-stream"],
        response: { 200: Type.String({ description: "data is the job." }) },
      },
    },
    (request, reply) => {
      const { id } = request.params;
      const { jobs } = service;
      const first = jobs.job(id);
      const stop = jobs.listen((job) => {
        if (job.id === id) tell(job);
      });
      const stream = streams.open(request, reply, stop);
      function tell(job: StoredJob): void {
        stream.send(isFinished(job) ? job.state : "progress", jobView(job));
        if (isFinished(job)) stream.end();
      }
      tell(first);
    },
  );

  app.get(
    "/jobs/:id/result",
    {
      config: { may: "read", fails: ["JOB_UNKNOWN", "NO_RESULT", "JOB_UNFINISHED", "RESULT_TOO_LONG"] },
      schema: {
        summary: "The answers of a finished job; a download that broke off goes on with Range",
        tags,
        params,
        querystring: Type.Object({ format: Type.Optional(Type.Enum([...RESULT_FORMATS], { default: "ndjson" })) }),
        response: { 200: Type.String(), 206: Type.String() },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { format = "ndjson" } = request.query;
      const job = service.jobs.job(id);
      if (job.kind !== "screening") throw new HttpProblem(404, "NO_RESULT", "Only screenings have a file of answers.");
      if (!isFinished(job)) {
        throw new HttpProblem(
          409,
          "JOB_UNFINISHED",
          `The job is ${job.state}. Its answers can be had when it has ended.`,
        );
      }
      const { store } = service.jobs;
      const file = await resultFile(store, id, format);
      const sent = await send(request.raw, `/${file}`, { root: store.path(id, "."), cacheControl: false });
      const { "Content-Type": _, ...headers } = sent.headers;
      const name = fileName(job, format);
      // 200, 206, 304 or 416, with what `Range` asked for.
      reply
        .code(sent.statusCode as 200)
        .headers(headers)
        .header("cache-control", "no-store");
      reply.header("content-disposition", `attachment; filename="${name}"`).header("content-type", TYPES[format]);
      return reply.send(sent.stream as never);
    },
  );
}

export function jobRoutes(app: App, service: Service): void {
  // Not before the service is there for good: a port that is in use must leave them as they are.
  app.addHook("onListen", () => service.jobs.resume());
  app.register(async (scope: App) => uploadRoutes(scope, service));
  lookRoutes(app, service);
  changeRoutes(app, service);
  followRoutes(app, service);
  updateRoute(app, service);
}
