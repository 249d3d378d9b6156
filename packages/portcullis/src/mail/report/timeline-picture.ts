// Who was targeted, when, by which campaign? A row a campaign, a dot a day, as SVG that stretches with the page.

import { type Campaign, TALLY_LIMITS } from "../mail-tally.ts";
import { sender, some, told } from "./told-text.ts";

const ROWS_MAX = 40;
const READERS_SHOWN = 6;
/** Of the picture's width, left free at both sides. */
const MARGIN = 3;

const DAY_MS = 86_400_000;
const atOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

interface Span {
  readonly from: number;
  readonly to: number;
}

function spanOf(campaigns: readonly Campaign[]): Span | undefined {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { days } of campaigns) {
    for (const day of days.keys()) {
      const at = atOf(day);
      if (Number.isNaN(at)) continue;
      from = Math.min(from, at);
      to = Math.max(to, at);
    }
  }
  return from > to ? undefined : { from, to };
}

function x(at: number, { from, to }: Span): string {
  const share = to === from ? 0.5 : (at - from) / (to - from);
  return `${(MARGIN + share * (100 - 2 * MARGIN)).toFixed(2)}%`;
}

const dayText = (at: number) => new Date(at * DAY_MS).toISOString().slice(0, 10);

function axis(span: Span): string {
  const { from, to } = span;
  const ticks = to === from ? [from] : to - from < 3 ? [from, to] : [from, Math.round((from + to) / 2), to];
  const labels = ticks.map((at) => {
    const anchor = to === from || (at !== from && at !== to) ? "middle" : at === from ? "start" : "end";
    const place = anchor === "start" ? "0.5%" : anchor === "end" ? "99.5%" : x(at, span);
    return `<text x="${place}" y="14" text-anchor="${anchor}">${dayText(at)}</text>`;
  });
  return `<div class="row top"><div></div><svg class="axis" width="100%" height="20" aria-hidden="true">${labels.join("")}</svg></div>`;
}

function strip(campaign: Campaign, span: Span | undefined): string {
  if (span === undefined) return '<p class="quiet">None of its messages bears a date.</p>';
  const dots = [...campaign.days].flatMap(([day, messages]) => {
    const at = atOf(day);
    if (Number.isNaN(at)) return [];
    const radius = Math.min(12, 5 + Math.log2(messages)).toFixed(1);
    return `<circle cx="${x(at, span)}" cy="14" r="${radius}"><title>${told(day)}: ${messages} ${messages === 1 ? "message" : "messages"}</title></circle>`;
  });
  const days = [...campaign.days.keys()].toSorted();
  const label = days.length === 0 ? "no date" : `${days[0]} to ${days.at(-1)}`;
  return `<svg width="100%" height="28" role="img" aria-label="${told(label)}"><line x1="${MARGIN}%" x2="${100 - MARGIN}%" y1="14" y2="14"/>${dots.join("")}</svg>`;
}

function row(campaign: Campaign, span: Span | undefined): string {
  const { verdict, subject, fromName, from, messages, undated, readers, forwarders } = campaign;
  const many = readers.size >= TALLY_LIMITS.readersMax ? `at least ${readers.size}` : `${readers.size}`;
  const days = [...campaign.days.keys()].toSorted();
  const when = days.length === 0 ? "" : days.length === 1 ? `${days[0]}. ` : `${days[0]} to ${days.at(-1)}. `;
  const handedOn = forwarders.size === 0 ? "" : `. Handed on by ${some([...forwarders], READERS_SHOWN)}`;
  return `<article class="row ${verdict}"><div><h3>${told(subject === "" ? "(no subject)" : subject, 160)}</h3><p>${sender(fromName, from)}</p></div>
<div>${strip(campaign, span)}<p class="readers">${told(when)}${messages} ${messages === 1 ? "message" : "messages"}${undated > 0 ? ` (${undated} not drawn)` : ""} to ${many} ${readers.size === 1 ? "reader" : "readers"}: ${some([...readers], READERS_SHOWN)}${handedOn}</p></div></article>`;
}

/** The picture, worst campaigns first. @param beyond messages of campaigns that were counted only */
export function timelinePicture(campaigns: readonly Campaign[], beyond: number): string {
  if (campaigns.length === 0) return "<p>No message reports back.</p>";
  const shown = campaigns.slice(0, ROWS_MAX);
  const span = spanOf(shown);
  const rest = campaigns.length - shown.length;
  const more =
    rest === 0 && beyond === 0
      ? ""
      : `<p class="quiet">${rest} more campaigns are not drawn${beyond > 0 ? `, nor are ${beyond} messages of others` : ""}; they are counted above.</p>`;
  return `<div class="timeline">${span === undefined ? "" : axis(span)}${shown.map((each) => row(each, span)).join("\n")}</div>${more}`;
}
