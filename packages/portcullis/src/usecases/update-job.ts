// How are the lists brought up to date from a page? As a job whose outcome stays to be read; each edition taken into force is in the ledger.

import type { StoredJob } from "../store/job-store.ts";
import type { Store } from "../store/store.ts";
import type { JobWork } from "./jobs.ts";
import type { Settled } from "./update-lists.ts";
import type { ListOutcome } from "./update-outcome.ts";

export interface UpdateJob extends StoredJob {
  readonly kind: "update";
  /** Lists to update; all when empty. */
  readonly lists: readonly string[];
  /** What is being done just now. */
  readonly doing: string | null;
  readonly outcomes: readonly ListOutcome[];
  readonly settled: readonly Settled[];
  /** Alerts opened or changed, since an announced party is listed now; absent in jobs of before. */
  readonly alerts?: number;
}

export interface UpdateJobParts {
  readonly store: Store;
  readonly mirror: () => string | undefined;
  /** Enters what came into force and looks back. @returns alerts opened or changed */
  readonly heed: (onLookBack: (list: string) => void) => Promise<number>;
  /** While this runs, nobody else heeds what it brings: else its outcome would not know which alerts followed. */
  readonly inTurn: (work: () => Promise<void>) => Promise<void>;
}

/** An update that was stopped half-way is begun again: a list that is up to date already is only confirmed. */
export function updateWork({ store, mirror, heed, inTurn }: UpdateJobParts): JobWork<UpdateJob> {
  const work: JobWork<UpdateJob> = async ({ job, save, show }) => {
    const outcomes: ListOutcome[] = [];
    const settled: Settled[] = [];
    // Fetching and reading lists is loaded with the first update, so that the service is ready sooner.
    const { updateLists } = await import("./update-lists.ts");
    await updateLists(store, {
      actor: job.actor,
      mirror: mirror(),
      lists: job.lists,
      now: new Date(),
      onProgress: (list, doing) => show({ doing: `${list}: ${doing}` }),
      onOutcome: (outcome) => {
        outcomes.push(outcome);
        show({ done: outcomes.length, outcomes: [...outcomes] });
      },
      onSettled: (each) => {
        settled.push(each);
      },
      onSnapshot: ({ phase, parties }) => show({ doing: `preparing for searching (${phase}): ${parties} parties` }),
      onEntities: (count) => show({ doing: `preparing for other systems: ${count} entities` }),
    });
    const alerts = await heed((list) => show({ doing: `${list}: whoever was screened before is screened again` }));
    await save({ done: outcomes.length, total: outcomes.length, doing: null, outcomes, settled, alerts });
  };
  return (run) => inTurn(() => work(run));
}

export function newUpdateJob(about: Pick<UpdateJob, "id" | "actor" | "created_at" | "lists">): UpdateJob {
  return {
    ...about,
    kind: "update",
    name: about.lists.length === 0 ? "All lists" : about.lists.join(", "),
    state: "queued",
    started_at: null,
    finished_at: null,
    done: 0,
    total: null,
    error: null,
    resumed: 0,
    doing: null,
    outcomes: [],
    settled: [],
  };
}
