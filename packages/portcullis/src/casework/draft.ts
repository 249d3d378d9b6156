// What changes when acts are applied one after the other? The state as it was, with what they have changed so far on top.

import type { DisposalAct } from "./acts.ts";
import type { Alert, HistoryLine } from "./alert.ts";
import type { Hold } from "./hold.ts";
import type { PolicyDocument } from "./policy-document.ts";
import type { Suppression } from "./suppression.ts";

/** What applying an act must see of the state. */
export interface CaseView {
  alert(id: string): Promise<Alert | undefined>;
  alertOf(key: string): Promise<Alert | undefined>;
  suppression(id: string): Promise<Suppression | undefined>;
  /** Those of the subject that have not ended. */
  suppressionsOf(key: string): Promise<readonly Suppression[]>;
}

/** What a store writes together, or not at all. */
export interface CaseChanges {
  /** Entries before this number have been applied. */
  readonly through: number;
  readonly alerts: readonly Alert[];
  readonly history: readonly HistoryLine[];
  readonly suppressions: readonly Suppression[];
  readonly policies: readonly PolicyDocument[];
  readonly screenings: readonly { readonly hash: string; readonly entry: number }[];
  /** Null where it was lifted. */
  readonly holds: ReadonlyMap<string, Hold | null>;
  /** Entries whose bodies are gone; what the state has of them goes too, before anything else is written. */
  readonly forgotten: DisposalAct["entries"];
}

export class Draft implements CaseView {
  readonly #base: CaseView;
  readonly #alerts = new Map<string, Alert>();
  readonly #keys = new Map<string, string>();
  readonly #suppressions = new Map<string, Suppression>();
  readonly #history: HistoryLine[] = [];
  readonly #policies: PolicyDocument[] = [];
  readonly #screenings: { hash: string; entry: number }[] = [];
  readonly #holds = new Map<string, Hold | null>();

  constructor(base: CaseView) {
    this.#base = base;
  }

  async alert(id: string): Promise<Alert | undefined> {
    return this.#alerts.get(id) ?? this.#base.alert(id);
  }

  async alertOf(key: string): Promise<Alert | undefined> {
    const id = this.#keys.get(key);
    return id === undefined ? this.#base.alertOf(key) : this.#alerts.get(id);
  }

  async suppression(id: string): Promise<Suppression | undefined> {
    return this.#suppressions.get(id) ?? this.#base.suppression(id);
  }

  async suppressionsOf(key: string): Promise<readonly Suppression[]> {
    const own = [...this.#suppressions.values()].filter((each) => each.key === key);
    const others = (await this.#base.suppressionsOf(key)).filter(({ id }) => !this.#suppressions.has(id));
    return [...others, ...own].filter(({ ended }) => ended === null);
  }

  putAlert(alert: Alert): void {
    this.#alerts.set(alert.id, alert);
    this.#keys.set(alert.key, alert.id);
  }

  putSuppression(suppression: Suppression): void {
    this.#suppressions.set(suppression.id, suppression);
  }

  tell(line: HistoryLine): void {
    this.#history.push(line);
  }

  putPolicy(policy: PolicyDocument): void {
    this.#policies.push(policy);
  }

  putScreening(hash: string, entry: number): void {
    this.#screenings.push({ hash, entry });
  }

  putHold(subject: string, hold: Hold | null): void {
    this.#holds.set(subject, hold);
  }

  changes(through: number): CaseChanges {
    return {
      through,
      alerts: [...this.#alerts.values()],
      history: this.#history,
      suppressions: [...this.#suppressions.values()],
      policies: this.#policies,
      screenings: this.#screenings,
      holds: this.#holds,
      forgotten: [],
    };
  }
}
