// Which campaigns reached whom, and when? Days put together by campaign, with the place of each on the time that the picture shows.

import type { MailVerdict, TargetedDay } from "../../api/mail-types.ts";

export interface CampaignDay {
  readonly on: string;
  readonly messages: number;
  readonly recipients: readonly string[];
}

export interface Campaign {
  readonly campaign: string;
  readonly verdict: MailVerdict;
  readonly from: string;
  readonly subject: string;
  readonly recipients: readonly string[];
  /** Who handed such messages on, attached to others. */
  readonly forwarders: readonly string[];
  readonly messages: readonly number[];
  readonly days: readonly CampaignDay[];
}

const RANK: Readonly<Record<MailVerdict, number>> = { reconnaissance: 0, tracking: 1, clear: 2 };

/** The worst campaigns first, of each verdict the oldest. */
export function campaignsOf(days: readonly TargetedDay[]): readonly Campaign[] {
  const campaigns = new Map<string, Campaign>();
  for (const { on, campaign, verdict, from, subject, recipients, forwarded_by, messages } of days) {
    const key = `${verdict}\n${campaign}`;
    const begun = { campaign, verdict, from, subject, recipients: [], forwarders: [], messages: [], days: [] };
    const known: Campaign = campaigns.get(key) ?? begun;
    campaigns.set(key, {
      ...known,
      recipients: [...new Set([...known.recipients, ...recipients])],
      forwarders: [...new Set([...known.forwarders, ...forwarded_by])],
      messages: [...known.messages, ...messages],
      days: [...known.days, { on, messages: messages.length, recipients }],
    });
  }
  const firstDay = ({ days: own }: Campaign) => own.find(({ on }) => on !== "")?.on ?? "9999";
  return [...campaigns.values()].toSorted(
    (a, b) => RANK[a.verdict] - RANK[b.verdict] || firstDay(a).localeCompare(firstDay(b)),
  );
}

/** First and last day; absent where none bears one. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

export function spanOf(campaigns: readonly Campaign[]): Span | undefined {
  const days = campaigns.flatMap(({ days: own }) => own.map(({ on }) => on)).filter((on) => timeOf(on) !== undefined);
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  return first === undefined || last === undefined ? undefined : { first, last };
}

function timeOf(day: string): number | undefined {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : time;
}

/** Left free at both ends, in hundredths of the picture's width. */
export const MARGIN = 3;

/** Where a day stands, in hundredths of the width; nothing for one that is no day. */
export function placeOf(day: string, { first, last }: Span): number | undefined {
  const [at, from, to] = [timeOf(day), timeOf(first), timeOf(last)];
  if (at === undefined || from === undefined || to === undefined) return undefined;
  const share = to === from ? 0.5 : (at - from) / (to - from);
  return MARGIN + share * (100 - 2 * MARGIN);
}

const RADIUS = { least: 5, most: 12 } as const;

/** Wider with each doubling. */
export function radiusOf(messages: number): number {
  return Math.min(RADIUS.most, RADIUS.least + Math.log2(Math.max(1, messages)));
}
