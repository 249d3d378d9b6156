// How is a screening entered into the ledger before its answer goes out? Subject and hits in an encrypted body, the editions it was made
// against held from then on.

import { canonicalBytes, type Ledger, recallAll } from "@portcullis/ledger";
import type { CaseOfScreening } from "../casework/acts.ts";
import type { Answer } from "../screening/answer-question.ts";
import type { ScreeningBasis, SnapshotEdition } from "../screening/screening-basis.ts";
import type { ScreeningLine } from "../screening/screening-line.ts";
import type { CatalogueEdition } from "../store/catalogue.ts";
import { holdEditions } from "../store/holds.ts";
import type { Store } from "../store/store.ts";
import type { Subject } from "../subjects/subject.ts";

/** What lies behind a screening's entry: enough to do it again and compare. */
export interface ScreeningBody {
  readonly form: 1;
  readonly subject: Subject | null;
  readonly basis: Pick<ScreeningBasis, "snapshot" | "engine" | "editions" | "policy" | "groups">;
  /** All editions of the snapshot that was searched, in its order. */
  readonly snapshot: readonly SnapshotEdition[];
  readonly answer: Omit<ScreeningLine, "near" | "warnings">;
  /** What it did to the subject's alert; absent for callers that have none opened. */
  readonly casework?: CaseOfScreening;
  /** The job and the row of its file, for a subject of a bulk run. */
  readonly job?: { readonly id: string; readonly row: number };
}

export function screeningBody(
  subject: Subject | undefined,
  basis: ScreeningBasis,
  held: readonly SnapshotEdition[],
  line: ScreeningLine,
): ScreeningBody {
  const { near: _, warnings: __, ...answer } = line;
  const { snapshot, engine, editions, policy, groups } = basis;
  const own = { snapshot, engine, editions, policy, ...(groups === undefined ? {} : { groups }) };
  return { form: 1, subject: subject ?? null, basis: own, snapshot: held, answer };
}

/** A row of a job that the ledger has. */
export interface EnteredRow {
  readonly entry: number;
  /** Whether it opened an alert, or opened one again. */
  readonly alerted: boolean;
}

export function opensAlert(casework: CaseOfScreening | undefined): boolean {
  return casework?.effect === "opened" || casework?.effect === "reopened";
}

export class ScreeningLedger {
  readonly #ledger: Ledger;
  readonly #store: Store;
  readonly #held = new Set<string>();

  constructor(ledger: Ledger, store: Store) {
    this.#ledger = ledger;
    this.#store = store;
  }

  /**
   * Enters an answer. When this returns the entry is durable.
   * @returns the number of the entry
   */
  async enter(
    actor: string,
    subject: Subject | undefined,
    basis: ScreeningBasis,
    held: readonly SnapshotEdition[],
    line: ScreeningLine,
  ): Promise<number> {
    const body = canonicalBytes(screeningBody(subject, basis, held, line));
    return this.enterAnswer(actor, held, { subject: subject === undefined ? "" : subject.id || line.screening, body });
  }

  /** The same of an answer whose body was made where it was screened. */
  async enterAnswer(
    actor: string,
    held: readonly SnapshotEdition[],
    { subject, body }: Pick<Answer, "subject" | "body">,
  ): Promise<number> {
    await this.hold(held);
    const about = subject === "" ? {} : { subject };
    return (await this.#ledger.append({ type: "screening", actor, ...about, body })).entry;
  }

  /** Why nothing more can be entered; undefined while everything can. */
  get stopped(): string | undefined {
    const { failure } = this.#ledger;
    return failure === undefined ? undefined : (failure as Error).message;
  }

  /** Enters that somebody signed in. */
  async signIn(actor: string): Promise<void> {
    await this.#ledger.append({ type: "sign-in", actor });
  }

  get log(): Ledger {
    return this.#ledger;
  }

  /** Editions that a recorded screening was made against are not pruned from then on. */
  async hold(held: readonly SnapshotEdition[]): Promise<void> {
    const fresh = held.map(({ edition }) => edition).filter((edition) => !this.#held.has(edition));
    if (fresh.length === 0) return;
    await holdEditions(this.#store, fresh);
    for (const edition of fresh) this.#held.add(edition);
  }

  /**
   * Enters the canonical body of a subject of a job; those of one moment become durable together.
   * @param subject empty for a row that names nobody
   */
  async enterBody(actor: string, subject: string, body: Uint8Array): Promise<number> {
    const about = subject === "" ? {} : { subject };
    return (await this.#ledger.append({ type: "screening", actor, ...about, body })).entry;
  }

  /** Enters that an edition came into force. */
  async enterEdition(actor: string, list: string, about: CatalogueEdition): Promise<number> {
    const { published, edition, parties, names, problems, accepted } = about;
    const body = { form: 1, list, published, edition, parties, names, problems, ...(accepted ? { accepted } : {}) };
    return (await this.#ledger.append({ type: "edition", actor, body: canonicalBytes(body) })).entry;
  }

  /** Rows of a job among the entries from a number on: what a kill left between the ledger and the job's own files. */
  async rowsEntered(job: string, from: number): Promise<ReadonlyMap<number, EnteredRow>> {
    const { files, size, secrets } = await this.#ledger.readable();
    const rows = new Map<number, EnteredRow>();
    for await (const recalled of recallAll(files, size, secrets, from)) {
      if (recalled.state !== "body" || recalled.envelope.type !== "screening") continue;
      const { job: of, casework } = JSON.parse(Buffer.from(recalled.body).toString("utf8")) as ScreeningBody;
      if (of?.id === job) rows.set(of.row, { entry: recalled.entry, alerted: opensAlert(casework) });
    }
    return rows;
  }

  get size(): number {
    return this.#ledger.size;
  }

  async close(): Promise<void> {
    await this.#ledger.close();
  }
}
