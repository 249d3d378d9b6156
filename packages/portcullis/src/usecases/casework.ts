// How does what is done in a case come to be? Recorded in the ledger first, then applied to the state in the ledger's order; what a kill
// left between the two is applied when the state is opened again.

import {
  type Appended,
  canonicalBytes,
  type Disposal,
  decodeEnvelope,
  type Ledger,
  recallAll,
} from "@portcullis/ledger";
import { PortcullisError } from "@portcullis/register/errors";
import { type ActHead, CASE_TYPES, type CaseAct, type DisposalAct } from "../casework/acts.ts";
import { applyAct } from "../casework/apply-act.ts";
import { type CaseChanges, Draft } from "../casework/draft.ts";
import { type PolicyDocument, SHIPPED_POLICY } from "../casework/policy-document.ts";
import type { StateStore } from "../store/state/state-store.ts";
import { KeyedTurns } from "./keyed-turns.ts";

/** Acts applied in one transaction while the state catches up. */
const CATCH_UP_BATCH = 2_000;

/** Without anything to apply, how far the ledger was looked at is noted this often: so much at most is read again after a kill. */
const NOTE_MS = 5_000;

/** What is applied in the ledger's order: an act, or that bodies are gone. */
type Happening = CaseAct | { readonly type: "disposal"; readonly body: DisposalAct };

interface Waiting {
  readonly head: ActHead;
  readonly act: Happening;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Told after a change is in the state. */
export type CaseListener = (event: {
  readonly type: "alert" | "policy";
  readonly id: string;
  readonly version: number;
  readonly actor: string;
}) => void;

export interface Recorded {
  readonly entry: number;
  /** Settles when the state has it. */
  readonly applied: Promise<void>;
}

export class Casework {
  readonly state: StateStore;
  readonly ledger: Ledger;
  /** Work on one subject's case, or on the policy, one after the other. */
  readonly turns = new KeyedTurns();
  /** ISO time; tests set it. */
  readonly now: () => Date;
  #policies: readonly PolicyDocument[];
  #waiting: Waiting[] = [];
  #draining: Promise<void> | undefined;
  #order: Promise<unknown> = Promise.resolve();
  #underWay = 0;
  #noted: number;
  #failure: unknown;
  readonly #listeners = new Set<CaseListener>();
  readonly #timer: NodeJS.Timeout;

  constructor(
    ledger: Ledger,
    state: StateStore,
    policies: readonly PolicyDocument[],
    through: number,
    now: () => Date,
  ) {
    this.ledger = ledger;
    this.state = state;
    this.now = now;
    this.#policies = [SHIPPED_POLICY, ...policies];
    this.#noted = through;
    this.#timer = setInterval(() => void this.#note().catch(() => {}), NOTE_MS);
    this.#timer.unref();
  }

  /** Whether the state could not be written, and nothing more is taken. */
  get isStopped(): boolean {
    return this.#failure !== undefined;
  }

  /** All versions, oldest first. */
  get policies(): readonly PolicyDocument[] {
    return this.#policies;
  }

  get policy(): PolicyDocument {
    return this.#policies.at(-1) ?? SHIPPED_POLICY;
  }

  get today(): string {
    return this.now().toISOString().slice(0, 10);
  }

  /** @returns ends it */
  listen(listener: CaseListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Records an act. Resolves when its entry is durable. The ledger numbers acts in the order in which this is called, and they are
   * applied in that order.
   * @param subject whom it is about; their bodies share a key
   */
  async enter(actor: string, subject: string | undefined, act: CaseAct): Promise<Recorded> {
    const about = subject === undefined ? {} : { subject };
    return this.#record(actor, act, () =>
      this.ledger.append({ type: act.type, actor, ...about, body: canonicalBytes(act.body) }),
    );
  }

  /** Disposes of bodies, in the ledger and of what the state has of them. Resolves when the former is done. */
  async dispose(actor: string, disposal: Disposal): Promise<Recorded> {
    return this.#record(actor, { type: "disposal", body: disposal }, () => this.ledger.dispose(disposal, actor));
  }

  async #record(actor: string, act: Happening, append: () => Promise<Appended>): Promise<Recorded> {
    if (this.#failure !== undefined) {
      const message =
        "The state of cases could not be written, and nothing more is taken until the service has opened it again.";
      throw new PortcullisError("STATE_STOPPED", "operation", message, {}, this.#failure);
    }
    const appended = append();
    this.#underWay += 1;
    const before = this.#order;
    const inOrder = (async () => {
      await before;
      return appended;
    })();
    this.#order = inOrder.catch(() => {});
    try {
      const { entry, bytes } = await inOrder;
      const { time: at } = decodeEnvelope(bytes);
      const applied = new Promise<void>((resolve, reject) => {
        this.#waiting.push({ head: { entry, at, actor }, act, resolve, reject });
      });
      // Who does not wait for it must not fail by it: the next act is refused.
      applied.catch(() => {});
      this.#draining ??= this.#drain().finally(() => {
        this.#draining = undefined;
      });
      return { entry, applied };
    } finally {
      this.#underWay -= 1;
    }
  }

  async #drain(): Promise<void> {
    // Acts that became durable together are applied together.
    await new Promise<void>((resolve) => setImmediate(resolve));
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, CATCH_UP_BATCH);
      try {
        if (this.#failure !== undefined) throw this.#failure;
        let draft = new Draft(this.state);
        for (const { head, act } of batch) {
          if (act.type !== "disposal") {
            await applyAct(draft, head, act);
            continue;
          }
          await this.#write(draft.changes(head.entry));
          draft = new Draft(this.state);
          await this.#write({ ...draft.changes(head.entry + 1), forgotten: act.body.entries });
        }
        await this.#write(draft.changes((batch.at(-1)?.head.entry ?? 0) + 1));
        for (const { resolve } of batch) resolve();
      } catch (error) {
        this.#failure ??= error;
        for (const { reject } of batch) reject(error);
      }
    }
  }

  async #write(changes: CaseChanges): Promise<void> {
    await this.state.write(changes);
    this.#noted = Math.max(this.#noted, changes.through);
    if (changes.policies.length > 0) this.#policies = [...this.#policies, ...changes.policies];
    if (this.#listeners.size === 0) return;
    const versions = new Map(changes.alerts.map(({ id, version }) => [id, version]));
    for (const { alert: id, actor } of changes.history) {
      this.#tell({ type: "alert", id, version: versions.get(id) ?? 0, actor });
    }
    for (const { version, actor } of changes.policies) {
      this.#tell({ type: "policy", id: String(version), version, actor: actor ?? "" });
    }
  }

  #tell(event: Parameters<CaseListener>[0]): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** Notes how far the ledger needs not be read again. */
  async #note(): Promise<void> {
    const through = this.#underWay === 0 && this.#draining === undefined ? this.ledger.size : undefined;
    if (through === undefined || through <= this.#noted || this.#failure !== undefined) return;
    this.#noted = through;
    await this.state.write(new Draft(this.state).changes(through));
  }

  /** Applies what is under way and closes the state; the ledger is the caller's. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#order;
    await this.#draining;
    await this.#note();
    await this.state.close();
  }
}

/** Applies entries that the state has not seen: those of a kill, or all of them to an empty state. @returns how many acts. */
export async function catchUp(ledger: Ledger, state: StateStore): Promise<number> {
  const from = await state.through();
  const { files, size, secrets } = await ledger.readable();
  if (from > size) {
    const message = `The state of cases knows ${from} entries and the ledger has ${size}: one of them is not of this folder. Remove state.db, and it is made anew from the ledger.`;
    throw new PortcullisError("STATE_AHEAD", "operation", message, { from, size });
  }
  let draft = new Draft(state);
  let acts = 0;
  for await (const recalled of recallAll(files, size, secrets, from)) {
    const { entry, envelope } = recalled;
    if (envelope.disposal !== undefined) {
      // What an earlier entry left in the state, and its body is gone since.
      await state.write(draft.changes(entry));
      draft = new Draft(state);
      await state.write({ ...draft.changes(entry + 1), forgotten: envelope.disposal.entries });
      continue;
    }
    if (recalled.state !== "body" || !CASE_TYPES.has(envelope.type)) continue;
    const act = { type: envelope.type, body: JSON.parse(Buffer.from(recalled.body).toString("utf8")) } as CaseAct;
    await applyAct(draft, { entry, at: envelope.time, actor: envelope.actor }, act);
    acts += 1;
    if (acts % CATCH_UP_BATCH === 0) {
      await state.write(draft.changes(entry + 1));
      draft = new Draft(state);
    }
  }
  if (size > from) await state.write(draft.changes(size));
  return acts;
}

/** Opens the cases of a ledger: what the state has not seen is applied first. */
export async function openCasework(
  ledger: Ledger,
  state: StateStore,
  now: () => Date = () => new Date(),
): Promise<Casework> {
  await catchUp(ledger, state);
  return new Casework(ledger, state, await state.policies(), ledger.size, now);
}
