// What does a caller see of a job? All that is told of it; what it needs to go on stays inside.

import type { StoredJob } from "../../store/job-store.ts";
import type { MailJob } from "../../usecases/mail-job.ts";
import type { ScreeningJob } from "../../usecases/screening-job.ts";
import type { UpdateJob } from "../../usecases/update-job.ts";

function isScreening(job: StoredJob): job is ScreeningJob {
  return job.kind === "screening";
}

export function jobView(job: StoredJob) {
  const { id, kind, state, actor, name, created_at, started_at, finished_at, done, total, resumed, error } = job;
  const common = { id, kind, state, actor, name, created_at, started_at, finished_at, done, total, resumed, error };
  if (isScreening(job)) {
    const { counts, outcome, warnings, open_alerts, alerts, basis, form, scope, policy } = job;
    return {
      ...common,
      counts,
      lists: outcome.lists,
      scores: outcome.scores,
      warnings,
      open_alerts,
      alerts,
      editions: basis?.editions ?? [],
      policy: { ...(basis?.policy ?? policy), as_of: scope.asOf ?? null, known_at: scope.knownAt ?? null },
      format: form.format,
    };
  }
  if (job.kind === "mail") {
    const { counts, at_risk } = job as MailJob;
    return { ...common, at_risk, ...(counts === null ? {} : { verdicts: counts }) };
  }
  const { doing, outcomes, settled, alerts = 0 } = job as UpdateJob;
  const told = outcomes.map((outcome) => ({
    list: outcome.list,
    outcome: outcome.outcome,
    ...("code" in outcome ? { code: outcome.code } : {}),
    ...("reason" in outcome ? { reason: outcome.reason } : {}),
  }));
  return { ...common, doing, outcomes: told, settled, alerts };
}

export type JobView = ReturnType<typeof jobView>;
