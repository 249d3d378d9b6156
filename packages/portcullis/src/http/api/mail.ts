// POST /mail: which messages of a mailbox spied on their reader? Handed in as a file, scanned as a job, read message by message without harm.

import { rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { Type } from "typebox";
import { nextSteps } from "../../mail/next-steps.ts";
import { JOB_FILES } from "../../store/job-store.ts";
import { MAIL_LIMITS, mailFindings, mailMessage, newMailJob } from "../../usecases/mail-job.ts";
import { receiveUpload } from "../../usecases/receive-upload.ts";
import type { MailFinding, TargetedDay } from "../../usecases/scan-mailbox.ts";
import { actorOf } from "../actor.ts";
import type { App } from "../app.ts";
import { named } from "../openapi.ts";
import type { Service } from "../service.ts";
import { jobView } from "./job-view.ts";
import { JobSchema } from "./schemas/job-schemas.ts";

const tags = ["mail"];

const Signal = Type.Object({ type: Type.String(), where: Type.String(), detail: Type.String() });
const Verdict = Type.Enum(["clear", "tracking", "reconnaissance"]);

const DueTo = Type.Object(
  {
    subject: Type.String(),
    date: Type.Union([Type.String(), Type.Null()]),
    from: Type.String(),
    from_name: Type.String(),
    recipients: Type.Array(Type.String()),
    campaign: Type.String(),
  },
  { description: "The attached message to which the verdict is due, where it is not the message's own." },
);

const Finding = Type.Object({
  number: Type.Union([Type.Integer(), Type.Null()], { description: "Null for a file that gave no message." }),
  file: Type.String(),
  message_id: Type.Union([Type.String(), Type.Null()]),
  verdict: Verdict,
  reasons: Type.Array(Type.String()),
  signals: Type.Array(Signal),
  error: Type.Optional(Type.Object({ code: Type.String(), message: Type.String() })),
  subject: Type.String(),
  date: Type.Union([Type.String(), Type.Null()]),
  from: Type.String(),
  from_name: Type.String(),
  recipients: Type.Array(Type.String()),
  campaign: Type.String({ description: "Shared by the copies of one campaign." }),
  due_to: Type.Optional(DueTo),
});

const Day = Type.Object({
  on: Type.String(),
  campaign: Type.String(),
  verdict: Verdict,
  from: Type.String(),
  subject: Type.String(),
  recipients: Type.Array(Type.String()),
  forwarded_by: Type.Array(Type.String(), { description: "Who attached such messages to others." }),
  messages: Type.Array(Type.Integer()),
});

const Step = Type.Object({
  does: Type.String({ description: "What the reader can do now, and why." }),
  publisher: Type.String(),
  title: Type.String(),
  url: Type.String(),
  looked_at: Type.String({ description: "What was looked at of the source, and when." }),
});

const Shown = Type.Object({
  headers: Type.Array(Type.Object({ key: Type.String(), value: Type.String() })),
  subject: Type.String(),
  text: Type.String(),
  html: Type.String({
    description: "A page of its own: nothing in it loads, runs or leads anywhere; beacons are marked.",
  }),
  signals: Type.Array(Signal),
  attachments: Type.Array(Type.Object({ name: Type.String(), type: Type.String(), bytes: Type.Integer() })),
});

const JobParam = Type.Object({ job: Type.String({ minLength: 1, maxLength: 40 }) });
const MessageParams = Type.Object({ ...JobParam.properties, number: Type.Integer({ minimum: 0 }) });

function uploadRoute(app: App, service: Service): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", (_request, payload, done) => done(null, payload));
  app.post(
    "/mail",
    {
      config: { may: "screen", fails: ["JOBS_FULL", "UPLOAD_TOO_LARGE", "UPLOAD_CUT"] },
      bodyLimit: MAIL_LIMITS.bytesMax,
      schema: {
        summary: "Scan a mailbox: .eml, .mbox, or a zip, gzip or tar of them, as the body",
        tags,
        consumes: ["application/mbox", "message/rfc822", "application/octet-stream"],
        querystring: Type.Object({
          name: Type.String({ default: "mailbox", maxLength: 200 }),
          at_risk: Type.String({
            default: "",
            maxLength: 2_000,
            description: "Addresses or domains, separated by commas.",
          }),
        }),
        response: { 202: named(app, "Job", JobSchema) },
      },
    },
    async (request, reply) => {
      const { name, at_risk } = request.query;
      const { jobs } = service;
      jobs.checkRoom();
      const now = new Date();
      const id = jobs.store.create(now);
      try {
        const body = request.body instanceof Readable ? request.body : Readable.from([]);
        await receiveUpload(body, jobs.store.path(id, JOB_FILES.upload), MAIL_LIMITS.bytesMax);
        const readers = at_risk.split(",").flatMap((each) => (each.trim() === "" ? [] : [each.trim()]));
        const about = { id, actor: actorOf(request), created_at: now.toISOString(), name, at_risk: readers };
        return reply.code(202).send(jobView(await jobs.submit(newMailJob(about))));
      } catch (error) {
        await rm(jobs.store.path(id, "."), { recursive: true, force: true });
        throw error;
      }
    },
  );
}

/** Days that are sent of a mailbox of any size. */
const DAYS_MAX = 2_000;

function worstDays(days: readonly TargetedDay[]): readonly TargetedDay[] {
  if (days.length <= DAYS_MAX) return days;
  const worstFirst = days.toSorted((a, b) => Number(a.verdict === "tracking") - Number(b.verdict === "tracking"));
  const kept = new Set(worstFirst.slice(0, DAYS_MAX));
  return days.filter((day) => kept.has(day));
}

function stepsFor(findings: readonly MailFinding[]) {
  const counts = { clear: 0, tracking: 0, reconnaissance: 0 };
  for (const { verdict } of findings) counts[verdict] += 1;
  return nextSteps(counts).map(({ does, publisher, title, url, lookedAt }) => ({
    does,
    publisher,
    title,
    url,
    looked_at: lookedAt,
  }));
}

function findingsRoute(app: App, service: Service): void {
  app.get(
    "/mail/:job",
    {
      config: { may: "read", fails: ["JOB_UNKNOWN", "JOB_UNFINISHED"] },
      schema: {
        summary: "What a scan found, and who was targeted when",
        tags,
        params: JobParam,
        querystring: Type.Object({
          verdict: Type.Optional(Verdict),
          cursor: Type.String({ default: "0", pattern: "^[0-9]{1,9}$" }),
          limit: Type.Integer({ default: 200, minimum: 1, maximum: 1_000 }),
        }),
        response: {
          200: Type.Object({
            job: named(app, "Job", JobSchema),
            findings: Type.Array(Finding),
            timeline: Type.Array(Day, { description: "With the first page only; of very many days the worst." }),
            steps: Type.Array(Step, { description: "With the first page only." }),
            next: Type.Union([Type.String(), Type.Null()]),
          }),
        },
      },
    },
    async ({ params, query: { verdict, cursor, limit } }) => {
      const { targetedDays } = await import("../../usecases/scan-mailbox.ts");
      const job = service.jobs.job(params.job);
      const all = await mailFindings(service.jobs.store, job);
      const found = verdict === undefined ? all : all.filter((each) => each.verdict === verdict);
      const from = Number(cursor);
      const next = found.length > from + limit ? String(from + limit) : null;
      return {
        job: jobView(job),
        findings: found.slice(from, from + limit),
        timeline: from === 0 ? worstDays(targetedDays(all)) : [],
        steps: from === 0 ? stepsFor(all) : [],
        next,
      } as never;
    },
  );
}

/** What reads mail is loaded by the handlers, so that the service is ready sooner. */
export function mailRoutes(app: App, service: Service): void {
  app.register(async (scope: App) => uploadRoute(scope, service));
  findingsRoute(app, service);

  app.get(
    "/mail/:job/messages/:number",
    {
      config: { may: "read", fails: ["JOB_UNKNOWN", "JOB_UNFINISHED", "MESSAGE_UNKNOWN"] },
      schema: { summary: "One message, made harmless", tags, params: MessageParams, response: { 200: Shown } },
    },
    async ({ params: { job, number } }) =>
      (await mailMessage(service.jobs.store, service.jobs.job(job), number)) as never,
  );

  app.get(
    "/mail/:job/messages/:number/page",
    {
      config: { may: "read", fails: ["JOB_UNKNOWN", "JOB_UNFINISHED", "MESSAGE_UNKNOWN"] },
      schema: {
        summary: "The same as a page of its own, to be framed",
        tags,
        params: MessageParams,
        response: { 200: Type.String() },
      },
    },
    async ({ params: { job, number } }, reply) => {
      const { INERT_POLICY } = await import("../../mail/inert-html.ts");
      const { html } = await mailMessage(service.jobs.store, service.jobs.job(job), number);
      reply.headers({
        "content-security-policy": INERT_POLICY,
        "x-frame-options": "SAMEORIGIN",
        "cache-control": "no-store",
      });
      return reply.type("text/html; charset=utf-8").send(html);
    },
  );
}
