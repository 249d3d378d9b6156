// POST /lab: what would other thresholds and another policy have done to our own subjects and past decisions?

import { type Static, Type } from "typebox";
import type { Disposition } from "../../casework/alert.ts";
import { COMPARED_FIELDS, POLICY_LIMITS, type Policy, WEAK_ALIAS_RULES } from "../../screening/policy.ts";
import type { Subject } from "../../subjects/subject.ts";
import { labKey, labSubjects } from "../../usecases/lab-subjects.ts";
import { LAB_THRESHOLD_MIN, type LabRequest, thresholdLab } from "../../usecases/threshold-lab.ts";
import type { App } from "../app.ts";
import { named } from "../openapi.ts";
import type { Service } from "../service.ts";

/** An answer is waited for; more subjects take longer than anybody waits. */
const SUBJECTS_MAX = 50_000;

/** Decided alerts that take part, the newest. */
const DECIDED_MAX = 20_000;

const Threshold = Type.Number({ minimum: LAB_THRESHOLD_MIN, maximum: 1 });

const LabPolicy = Type.Object(
  {
    threshold: Threshold,
    thresholds: Type.Optional(
      Type.Array(
        Type.Object(
          {
            list: Type.Optional(Type.String({ maxLength: 100 })),
            regime: Type.Optional(Type.String({ maxLength: 200 })),
            kind: Type.Optional(Type.Enum(["person", "organisation", "vessel", "aircraft", "unknown"])),
            threshold: Threshold,
          },
          { additionalProperties: false },
        ),
        { maxItems: 100 },
      ),
    ),
    weak_aliases: Type.Optional(Type.Enum([...WEAK_ALIAS_RULES])),
    fields: Type.Optional(Type.Array(Type.Enum([...COMPARED_FIELDS]), { maxItems: 10 })),
    lists: Type.Optional(
      Type.Union([Type.Array(Type.String({ maxLength: 100 }), { minItems: 1, maxItems: 100 }), Type.Null()], {
        description: "Left out, those of the policy in force; null, every current list.",
      }),
    ),
  },
  { additionalProperties: false },
);

const Body = Type.Object(
  {
    thresholds: Type.Array(Threshold, { maxItems: 101 }),
    policy: Type.Optional(LabPolicy),
    jobs: Type.Optional(Type.Array(Type.String({ maxLength: 40 }), { maxItems: 50 })),
    progress: Type.Optional(
      Type.String({ maxLength: 64, description: "How far it is, is told under this name as events of type `lab`." }),
    ),
    subjects_max: Type.Optional(Type.Integer({ minimum: 1, maximum: SUBJECTS_MAX, default: 20_000 })),
  },
  { additionalProperties: false },
);

const Share = Type.Object({ alerts: Type.Integer(), of: Type.Integer() });

const counted = {
  alerts: Type.Integer(),
  hits: Type.Integer(),
  per_list: Type.Record(Type.String(), Type.Integer()),
  won: Type.Integer({ description: "Subjects that alert and do not under the rule in force." }),
  lost: Type.Integer({ description: "Subjects that alert under the rule in force and do not here." }),
  alerts_per_day: Type.Number(),
  decided: Type.Record(Type.String(), Share, {
    description: "By disposition: decided alerts that would be opened, of how many.",
  }),
};

const Verdict = Type.Enum(["hits", "clear"]);

const Lab = Type.Object({
  current: Type.Object(counted),
  curves: Type.Array(Type.Object({ threshold: Type.Number(), ...counted })),
  policy: Type.Union([Type.Object(counted), Type.Null()]),
  changed: Type.Array(
    Type.Object({
      subject: Type.Object({ id: Type.String(), name: Type.String() }),
      from: Verdict,
      to: Verdict,
      party: Type.String(),
      list: Type.String(),
      caption: Type.String(),
      score: Type.Number(),
      disposition: Type.Optional(Type.Enum(["true_positive", "false_positive", "inconclusive"])),
    }),
  ),
  changed_total: Type.Integer(),
  subjects: Type.Integer(),
  left_out: Type.Integer({ description: "Subjects beyond those that were tried." }),
  days: Type.Integer({ description: "Over which the subjects came." }),
  limits: Type.Array(Type.String(), { description: "What these figures do not say." }),
});

/** Decided alerts: whom they are about, and what was decided. */
async function decidedAlerts(service: Service): Promise<readonly (readonly [Subject, Disposition])[]> {
  const { casework } = service;
  const found: [Subject, Disposition][] = [];
  let cursor: string | null | undefined;
  while (casework !== undefined && cursor !== null && found.length < DECIDED_MAX) {
    const asked = { state: "closed", sort: "opened", limit: 200 } as const;
    const page = await casework.state.alerts(cursor === undefined ? asked : { ...asked, cursor });
    for (const { subject, decision } of page.alerts) if (decision !== null) found.push([subject, decision.disposition]);
    cursor = page.next;
  }
  return found;
}

/** The kind of a party by the editions that are searched; asked only where a rule hangs on it. */
async function kindsOf(
  service: Service,
  opened: readonly LabRequest["opened"][],
  policies: readonly (Policy | undefined)[],
) {
  const hangs = policies.some((policy) => policy?.thresholds?.some(({ kind }) => kind !== undefined) === true);
  if (!hangs) return () => "unknown" as const;
  const { lists } = await service.store.catalogue();
  const { index } = await service.register();
  const numbers = new Map<string, number>();
  for (const { list, edition } of opened.flatMap(({ searched }) => searched)) {
    const about = lists[list]?.editions.find((each) => each.edition === edition);
    if (about !== undefined) numbers.set(list, (await index.edition(list, about)).number);
  }
  return (party: string) => {
    const number = numbers.get(party.slice(0, party.indexOf("/")));
    return (number === undefined ? undefined : index.database.party(number, party)?.kind) ?? ("unknown" as const);
  };
}

function policyOf(asked: Static<typeof LabPolicy> | undefined): Policy | undefined {
  if (asked === undefined) return undefined;
  const { lists: _, ...rest } = asked;
  return { ...rest, limit: POLICY_LIMITS.limitMax } as Policy;
}

/** What is held against whom: the lists of the policy in force, and those of the one on trial. */
async function openedFor(service: Service, asked: Static<typeof LabPolicy> | undefined) {
  const state = await service.state();
  const inForce = service.casework?.policy.lists ?? null;
  const open = (lists: readonly string[] | null) => state.screeningOf(lists === null ? {} : { lists });
  const opened = await open(inForce);
  return { opened, onTrial: asked?.lists === undefined ? opened : await open(asked.lists) };
}

export function labRoutes(app: App, service: Service): void {
  app.post(
    "/lab",
    {
      config: { may: "read", fails: ["JOB_UNKNOWN", "LIST_UNKNOWN", "NO_LISTS_LOADED"] },
      schema: {
        summary: "Our own subjects and past decisions at other thresholds and under another policy",
        tags: ["lab"],
        body: Body,
        response: { 200: named(app, "Lab", Lab) },
      },
    },
    async (request, reply) => {
      const { thresholds, policy: asked, jobs, progress, subjects_max = 20_000 } = request.body;
      const stop = new AbortController();
      reply.raw.on("close", () => {
        if (!reply.raw.writableEnded) stop.abort(new Error("nobody waits for the answer"));
      });
      const decided = await decidedAlerts(service);
      const parts = { jobs: service.jobs.store, ledger: service.ledger, vocabulary: await service.vocabulary() };
      const subjects = decided.map(([subject]) => subject);
      const from = await labSubjects(parts, jobs, subjects, subjects_max);
      const { opened, onTrial } = await openedFor(service, asked);
      const [current, policy] = [service.jobPolicy(), policyOf(asked)];
      const kindOf = await kindsOf(service, [opened, onTrial], [current, policy]);
      const decisions = new Map(decided.map(([subject, disposition]) => [labKey(subject), disposition] as const));
      return thresholdLab({
        ...{ from, opened, onTrial, current, policy, thresholds, decisions, kindOf, signal: stop.signal },
        ...(progress === undefined
          ? {}
          : { onProgress: (done, total) => service.events.publish({ type: "lab", id: progress, done, total }) }),
      });
    },
  );
}
