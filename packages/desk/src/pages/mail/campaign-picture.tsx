// Who was targeted, when, by which campaign? A row a campaign, a dot a day; whom it reached stands below in words.

import { Anchor, Button, Text } from "@mantine/core";
import { useState } from "react";
import { Link } from "wouter";
import type { TargetedDay } from "../../api/mail-types.ts";
import { countText, dayText } from "../../parts/format.ts";
import { inertText } from "../../parts/inert-text.ts";
import { type Campaign, campaignsOf, MARGIN, placeOf, radiusOf, type Span, spanOf } from "./campaigns.ts";
import styles from "./mail.module.css";
import { verdictText } from "./mail-words.ts";

const ROWS_FIRST = 12;
const READERS_SHOWN = 6;

function Strip({ campaign, span }: { readonly campaign: Campaign; readonly span: Span }) {
  return (
    <svg width="100%" height="28" aria-hidden="true">
      <line x1={`${MARGIN}%`} x2={`${100 - MARGIN}%`} y1="14" y2="14" />
      {campaign.days.map(({ on, messages }) => {
        const place = placeOf(on, span);
        return (
          place !== undefined && (
            <circle key={on} cx={`${place}%`} cy="14" r={radiusOf(messages)}>
              <title>{`${dayText(on)}: ${countText(messages, "message")}`}</title>
            </circle>
          )
        );
      })}
    </svg>
  );
}

function readersText(recipients: readonly string[]): string {
  const shown = recipients.slice(0, READERS_SHOWN).map(inertText).join(", ");
  const rest = recipients.length - READERS_SHOWN;
  return rest > 0 ? `${shown} and ${countText(rest)} more` : shown;
}

function whenText(days: Campaign["days"]): string {
  const dated = days.map(({ on }) => on).filter((on) => on !== "");
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return "On no known day";
  return first === last ? dayText(first) : `${dayText(first)} to ${dayText(last)}`;
}

interface RowProps {
  readonly job: string;
  readonly campaign: Campaign;
  readonly span: Span | undefined;
}

function Row({ job, campaign, span }: RowProps) {
  const { verdict, subject, from, recipients, forwarders, messages, days } = campaign;
  return (
    <li className={styles["campaign"]} data-verdict={verdict}>
      <div className={styles["words"]}>
        <Anchor component={Link} href={`/mail/${encodeURIComponent(job)}/${messages[0] ?? 0}`} size="sm" fw={600}>
          <bdi>{subject === "" ? "no subject" : inertText(subject)}</bdi>
        </Anchor>
        <Text size="sm" c="dimmed">
          {verdictText(verdict)}, <bdi>{inertText(from)}</bdi>
        </Text>
      </div>
      <div>
        {span !== undefined && <Strip campaign={campaign} span={span} />}
        <Text size="sm">
          {whenText(days)}: {countText(messages.length, "message")} to {countText(recipients.length, "reader")}
          {recipients.length > 0 && (
            <>
              , <bdi>{readersText(recipients)}</bdi>
            </>
          )}
          {forwarders.length > 0 && (
            <>
              ; handed on by <bdi>{readersText(forwarders)}</bdi>
            </>
          )}
        </Text>
      </div>
    </li>
  );
}

export interface CampaignPictureProps {
  readonly job: string;
  readonly days: readonly TargetedDay[];
}

export function CampaignPicture({ job, days }: CampaignPictureProps) {
  const [all, setAll] = useState(false);
  const campaigns = campaignsOf(days);
  const shown = all ? campaigns : campaigns.slice(0, ROWS_FIRST);
  const span = spanOf(shown);
  return (
    <>
      {span !== undefined && (
        <div className={styles["axis"]} aria-hidden="true" data-one={span.first === span.last}>
          <span>{dayText(span.first)}</span>
          {span.first !== span.last && <span>{dayText(span.last)}</span>}
        </div>
      )}
      <ol className={styles["campaigns"]} aria-label="Who was targeted when">
        {shown.map((campaign) => (
          <Row key={`${campaign.verdict} ${campaign.campaign}`} job={job} campaign={campaign} span={span} />
        ))}
      </ol>
      {shown.length < campaigns.length && (
        <Button variant="default" size="xs" mt="sm" onClick={() => setAll(true)}>
          Show {countText(campaigns.length - shown.length, "more campaign")}
        </Button>
      )}
    </>
  );
}
