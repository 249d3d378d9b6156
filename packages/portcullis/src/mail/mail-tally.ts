// What remains of a mailbox of any size that a person can look at? How many of each verdict, the worst messages, and the campaigns: whom
// they targeted, and when.

import type { Verdict } from "@portcullis/mail";
import type { Targeting, ToldMessage } from "./told-message.ts";

export const TALLY_LIMITS = {
  /** Messages kept to be shown one by one. */
  shownMax: 100,
  /** Campaigns kept, of each verdict. */
  campaignsMax: 2_000,
  /** Days and readers kept, of each campaign. */
  daysMax: 400,
  readersMax: 200,
} as const;

export interface Campaign {
  readonly verdict: Exclude<Verdict, "clear">;
  readonly subject: string;
  readonly fromName: string;
  readonly from: string;
  readonly messages: number;
  /** Those without a date, and those of days beyond what is kept. */
  readonly undated: number;
  /** ISO day → messages. */
  readonly days: ReadonlyMap<string, number>;
  readonly readers: ReadonlySet<string>;
  /** Who handed such messages on, attached to others; as many as readers are kept. */
  readonly forwarders: ReadonlySet<string>;
}

interface GrowingCampaign extends Campaign {
  messages: number;
  undated: number;
  readonly days: Map<string, number>;
  readonly readers: Set<string>;
  readonly forwarders: Set<string>;
}

const RANK: Readonly<Record<Verdict, number>> = { reconnaissance: 0, tracking: 1, clear: 2 };
const byVerdict = (a: { readonly verdict: Verdict }, b: { readonly verdict: Verdict }) =>
  RANK[a.verdict] - RANK[b.verdict];

const firstDay = ({ days }: Campaign) => [...days.keys()].reduce((a, b) => (b < a ? b : a), "9999");

export class MailTally {
  readonly counts: Record<Verdict, number> = { reconnaissance: 0, tracking: 0, clear: 0 };
  /** Files that gave no message. */
  unread = 0;
  /** Messages of which only a part could be judged. */
  broken = 0;
  /** Messages of campaigns beyond those kept. */
  beyond = 0;
  #worst: ToldMessage[] = [];
  readonly #campaigns = {
    reconnaissance: new Map<string, GrowingCampaign>(),
    tracking: new Map<string, GrowingCampaign>(),
  };

  add(message: ToldMessage): void {
    if (message.offset === null) {
      this.unread += 1;
      return;
    }
    const { verdict } = message;
    this.counts[verdict] += 1;
    if (message.error !== undefined) this.broken += 1;
    if (verdict === "clear") return;
    this.#worst.push(message);
    if (this.#worst.length >= 2 * TALLY_LIMITS.shownMax) this.#cut();
    this.#target(message.dueTo ?? message, verdict, message.dueTo === undefined ? "" : message.from);
  }

  #cut(): void {
    this.#worst = this.#worst.toSorted(byVerdict).slice(0, TALLY_LIMITS.shownMax);
  }

  /** @param forwarder who attached it to a message of his own; "" for nobody */
  #target(targeting: Targeting, verdict: Campaign["verdict"], forwarder: string): void {
    const { campaign, from, fromName, subject, date, recipients } = targeting;
    const kept = this.#campaigns[verdict];
    const key = campaign || `${from}\n${subject}`;
    const known = kept.get(key);
    if (known === undefined && kept.size >= TALLY_LIMITS.campaignsMax) {
      this.beyond += 1;
      return;
    }
    const grown =
      known ??
      ({
        verdict,
        subject,
        from,
        fromName,
        messages: 0,
        undated: 0,
        days: new Map(),
        readers: new Set(),
        forwarders: new Set(),
      } satisfies GrowingCampaign);
    kept.set(key, grown);
    grown.messages += 1;
    const day = date?.slice(0, 10);
    if (day !== undefined && (grown.days.has(day) || grown.days.size < TALLY_LIMITS.daysMax))
      grown.days.set(day, (grown.days.get(day) ?? 0) + 1);
    else grown.undated += 1;
    for (const reader of recipients) if (grown.readers.size < TALLY_LIMITS.readersMax) grown.readers.add(reader);
    if (forwarder !== "" && grown.forwarders.size < TALLY_LIMITS.readersMax) grown.forwarders.add(forwarder);
  }

  get messages(): number {
    return this.counts.clear + this.counts.tracking + this.counts.reconnaissance;
  }

  /** The worst messages, in the order of the mailbox within each verdict. */
  worst(): readonly ToldMessage[] {
    this.#cut();
    return this.#worst;
  }

  /** The worst campaigns first, of each verdict the oldest. */
  campaigns(): readonly Campaign[] {
    const all: Campaign[] = [...this.#campaigns.reconnaissance.values(), ...this.#campaigns.tracking.values()];
    return all.toSorted((a, b) => byVerdict(a, b) || firstDay(a).localeCompare(firstDay(b)));
  }
}
