// What does the service hold between requests? Snapshots and entities of the editions in force, opened again when the catalogue changes;
// requests under way keep what they began with.

import { statSync } from "node:fs";
import { join } from "node:path";
import type { ScanOptions } from "@portcullis/mail";
import { screeningPolicy } from "../casework/policy-document.ts";
import type { EntityDatabase } from "../entities/entity-database.ts";
import type { EntitySearcher } from "../entities/entity-search.ts";
import { AnswerPool } from "../screening/answer-pool.ts";
import type { PartyCard } from "../screening/party-card.ts";
import { DEFAULT_POLICY, type Policy } from "../screening/policy.ts";
import type { Catalogue } from "../store/catalogue.ts";
import { dueNow } from "../store/due.ts";
import { type JobKind, JobStore } from "../store/job-store.ts";
import type { Store } from "../store/store.ts";
import { loadVocabulary, type SubjectVocabulary } from "../subjects/vocabulary.ts";
import type { Casework } from "../usecases/casework.ts";
import { editionsInForce } from "../usecases/editions-in-force.ts";
import { type EntityEdition, entityEditions, type OpenEntities, openEntities } from "../usecases/entity-index.ts";
import { Jobs, type JobWork } from "../usecases/jobs.ts";
import { LiveEvents } from "../usecases/live-events.ts";
import { mailWork } from "../usecases/mail-job.ts";
import type { RegisterViews } from "../usecases/register-views.ts";
import { type OpenScreening, openScreening, type ScreeningScope } from "../usecases/screen.ts";
import { screeningWork } from "../usecases/screening-job.ts";
import type { ScreeningLedger } from "../usecases/screening-ledger.ts";
import { snapshotSource } from "../usecases/snapshot-source.ts";
import { updateWork } from "../usecases/update-job.ts";
import type { Mounts } from "./mounts.ts";
import { HttpProblem } from "./problem.ts";

/** Names of datasets that are no list of their own. */
export const GROUPS = ["default", "all"] as const;

/** Each holds a snapshot in memory. */
const SCOPES_KEPT = 3;

/** All that belongs to one state of the catalogue. */
export class ServiceState {
  readonly catalogue: Catalogue;
  readonly stamp: string;
  readonly editions: readonly EntityEdition[];
  readonly #store: Store;
  readonly #screenings = new Map<string, Promise<OpenScreening>>();
  readonly #scopes = new Map<string, Promise<OpenScreening>>();
  #positions: Promise<ReadonlyMap<string, number>> | undefined;
  #entities: Promise<OpenEntities> | undefined;

  constructor(store: Store, catalogue: Catalogue, stamp: string) {
    this.#store = store;
    this.catalogue = catalogue;
    this.stamp = stamp;
    this.editions = entityEditions(catalogue);
  }

  /** Lists of a dataset. Throws 404 for a name that is none. */
  listsOf(dataset: string): readonly string[] {
    const known = Object.entries(this.catalogue.lists);
    if (dataset === "all") return known.map(([list]) => list);
    if (dataset === "default") return known.filter(([, { status }]) => status === "current").map(([list]) => list);
    if (this.catalogue.lists[dataset] !== undefined) return [dataset];
    throw new HttpProblem(404, "DATASET_UNKNOWN", `There is no dataset "${dataset}".`);
  }

  /** What answers subjects of a dataset; opened once. */
  screening(dataset: string): Promise<OpenScreening> {
    const lists = this.listsOf(dataset);
    const scope: ScreeningScope = dataset === "default" ? {} : { lists };
    let opened = this.#screenings.get(dataset);
    if (opened === undefined) {
      opened = openScreening(snapshotSource(this.#store), scope, DEFAULT_POLICY, false);
      // A failure is not kept: the next request tries again.
      opened.catch(() => this.#screenings.delete(dataset));
      this.#screenings.set(dataset, opened);
    }
    return opened;
  }

  /** What answers subjects of a scope of the caller's own; the last few are kept. */
  screeningOf(scope: ScreeningScope): Promise<OpenScreening> {
    const { asOf, knownAt, lists } = scope;
    if (asOf === undefined && knownAt === undefined && lists === undefined) return this.screening("default");
    const key = JSON.stringify([asOf, knownAt, lists?.toSorted()]);
    const known = this.#scopes.get(key);
    this.#scopes.delete(key);
    const opened = known ?? openScreening(snapshotSource(this.#store), scope, DEFAULT_POLICY, false);
    this.#scopes.set(key, opened);
    opened.catch(() => this.#scopes.delete(key));
    for (const oldest of this.#scopes.keys()) {
      if (this.#scopes.size <= SCOPES_KEPT) break;
      this.#scopes.delete(oldest);
    }
    return opened;
  }

  /** Where each party stands in the snapshot of the default lists. */
  async positions(): Promise<ReadonlyMap<string, number>> {
    this.#positions ??= this.screening("default").then(({ snapshot: { reader } }) => {
      const cards = Array.from({ length: reader.partyCount }, (_, at) => JSON.parse(reader.payload(at)) as PartyCard);
      return new Map(cards.map(({ id }, at) => [id, at]));
    });
    return this.#positions;
  }

  /** What was opened for datasets. */
  async opened(): Promise<readonly OpenScreening[]> {
    const settled = await Promise.allSettled(this.#screenings.values());
    return settled.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
  }

  /** By id and by neighbour. */
  async entities(): Promise<EntityDatabase> {
    return (await this.#openedEntities()).database;
  }

  /** By words. */
  async searcher(): Promise<EntitySearcher> {
    return (await this.#openedEntities()).searcher;
  }

  #openedEntities(): Promise<OpenEntities> {
    this.#entities ??= openEntities(this.#store, this.editions);
    return this.#entities;
  }

  async close(): Promise<void> {
    await (await this.#entities)?.searcher.close();
  }
}

export class Service {
  readonly store: Store;
  readonly ledger: ScreeningLedger | undefined;
  readonly casework: Casework | undefined;
  /** Services that answer under an address of this one. */
  readonly mounts: Mounts = new Map();
  /** What just changed, for those who look on. */
  readonly events: LiveEvents = new LiveEvents();
  #state: ServiceState | undefined;
  #opening: Promise<ServiceState> | undefined;
  #vocabulary: Promise<SubjectVocabulary> | undefined;
  #answers: Promise<AnswerPool> | undefined;
  #register: Promise<RegisterViews> | undefined;
  #jobs: Jobs | undefined;
  #heeding: Promise<unknown> = Promise.resolve();
  readonly #closing = new AbortController();
  /** Where lists are updated from instead of their publishers. */
  mirror: string | undefined;

  constructor(store: Store, ledger: ScreeningLedger | undefined, casework?: Casework) {
    this.store = store;
    this.ledger = ledger;
    this.casework = casework;
    casework?.listen(({ type, id, version, actor }) => {
      this.events.publish(type === "alert" ? { type, id, version, actor } : { type, version });
    });
  }

  /** Parties, deltas and statements of the register; loaded when they are first asked for, so that the service is ready sooner. */
  register(): Promise<RegisterViews> {
    this.#register ??= import("../usecases/register-views.ts").then(
      ({ RegisterViews }) => new RegisterViews(this.store),
    );
    return this.#register;
  }

  /** Files of subjects that are screened, and updates of the lists. */
  get jobs(): Jobs {
    this.#jobs ??= this.#openJobs();
    return this.#jobs;
  }

  #openJobs(): Jobs {
    const { store, ledger, casework } = this;
    const jobs = new JobStore(store);
    const screening = screeningWork({ jobs, source: snapshotSource(store), ledger, casework });
    const update = updateWork({
      ...{ store, mirror: () => this.mirror },
      heed: (onLookBack) => this.#heedNow(onLookBack),
      inTurn: (work) => this.#inTurn(work),
    });
    const opened = new Jobs(
      jobs,
      new Map<JobKind, JobWork<never>>([
        ["screening", screening],
        ["update", update],
        ["mail", mailWork({ jobs, knowledge: () => this.#mailKnowledge() })],
      ]),
    );
    opened.listen(({ id, state, done, total }) => {
      this.events.publish({ type: "job", id, state, done, ...(total === null ? {} : { total }) });
    });
    return opened;
  }

  /**
   * Enters what came into force, whoever brought it, and holds those who were screened before against it; one after the other.
   * @returns alerts opened or changed
   */
  heed(): Promise<number> {
    return this.#inTurn(() => this.#heedNow(() => {}));
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#heeding.then(work);
    this.#heeding = done.catch(() => {});
    return done;
  }

  async #heedNow(onLookBack: (list: string) => void): Promise<number> {
    const { casework, ledger, store } = this;
    if (ledger === undefined || dueNow(store).length === 0) return 0;
    const { heedDue } = await import("../usecases/heed-due.ts");
    return heedDue({
      ...{ store, ledger, casework, onLookBack, signal: this.#closing.signal },
      opened: async (scope) => (await this.currentState()).screeningOf(scope),
      onEdition: (list, edition) => this.events.publish({ type: "list", list, edition }),
    });
  }

  /** What the register knows that matters to mail. */
  async #mailKnowledge(): Promise<ScanOptions> {
    const { editions } = await this.store.catalogue().then((catalogue) => editionsInForce(catalogue, {}));
    const { indicatorsInForce, listedBy, MAIL_POLICY } = await import("../usecases/mail-knowledge.ts");
    const indicators = indicatorsInForce(this.store);
    if (editions.length === 0) return { indicators };
    const opened = await openScreening(snapshotSource(this.store), {}, MAIL_POLICY, false);
    return { indicators, listed: await listedBy(opened) };
  }

  /** By which rule files are screened. */
  jobPolicy(): Policy {
    return this.casework === undefined ? DEFAULT_POLICY : screeningPolicy(this.casework.policy);
  }

  /** Whether nothing can be recorded until ledger and state are opened again. */
  get isStopped(): boolean {
    return this.ledger?.stopped !== undefined || this.casework?.isStopped === true;
  }

  /** Gives back what is held open; to be called when no request is under way any more. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#jobs?.close();
    await this.#heeding;
    await (await this.#answers)?.close();
    await this.#state?.close();
    (await this.#register)?.close();
    this.#register = undefined;
  }

  /** Changes with every edition that comes into force. */
  #stamp(): string {
    try {
      const { mtimeMs, size, ino } = statSync(join(this.store.folder, "register.json"));
      return `${mtimeMs} ${size} ${ino}`;
    } catch {
      return "";
    }
  }

  /** The state of the catalogue as it is now; a new one is opened while requests go on with the old. */
  async state(): Promise<ServiceState> {
    const stamp = this.#stamp();
    if (this.#state?.stamp === stamp) return this.#state;
    this.#opening ??= this.#open(stamp).finally(() => {
      this.#opening = undefined;
    });
    return this.#state ?? this.#opening;
  }

  /** The state with everything that was changed so far; waits until it is open. */
  async currentState(): Promise<ServiceState> {
    for (;;) {
      const state = await this.state();
      if (state.stamp === this.#stamp()) return state;
      await this.#opening;
    }
  }

  async #open(stamp: string): Promise<ServiceState> {
    const state = new ServiceState(this.store, await this.store.catalogue(), stamp);
    if (state.editions.length > 0) {
      await state.screening("default").catch(() => undefined);
      await state.entities();
    }
    const before = this.#state;
    this.#state = state;
    const answers = await this.#answers;
    if (answers !== undefined) for (const opened of (await before?.opened()) ?? []) answers.forget(opened);
    return state;
  }

  /** Who answers callers who wait. */
  answers(): Promise<AnswerPool> {
    this.#answers ??= this.vocabulary().then((vocabulary) => new AnswerPool(vocabulary));
    return this.#answers;
  }

  vocabulary(): Promise<SubjectVocabulary> {
    this.#vocabulary ??= loadVocabulary();
    return this.#vocabulary;
  }
}
