// What came of keeping it? Statements kept, entries made before a list has them, and alerts on those who were screened before.

import { Alert, Anchor, Group, Stack, Text, Title } from "@mantine/core";
import { useEffect, useRef } from "react";
import { Link } from "wouter";
import type { Kept } from "../../api/notice-types.ts";
import { countText } from "../../parts/format.ts";
import { Icon } from "../../parts/icon.tsx";
import { PartyChip } from "../../parts/party-chip.tsx";

export function KeptOutcome({ kept }: { readonly kept: Kept }) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const { statements, corrected, rejected, undecided, entries, alerts, screened_again } = kept;
  const told = [
    `${countText(statements, "statement")} kept`,
    `${countText(corrected)} of them corrected`,
    `${countText(rejected, "fact")} rejected`,
    undecided.length === 0 ? "" : `${countText(undecided.length, "undecided fact")} left out`,
  ];
  return (
    <Alert color="green" variant="light" icon={<Icon name="check" />}>
      <Stack gap="xs" c="var(--mantine-color-text)">
        <Title order={2} ref={head} tabIndex={-1}>
          Kept
        </Title>
        <Text size="sm">{told.filter((part) => part !== "").join(", ")}.</Text>
        {entries.length === 0 ? (
          <Text size="sm">No provisional entry: lists hold all who were accepted as designated, or nobody was.</Text>
        ) : (
          <>
            <Text size="sm">
              {countText(entries.length, "provisional entry", "provisional entries")} made; whoever is screened from now
              on is held against them.
            </Text>
            <Group gap="xs">
              {entries.map((entry) => (
                <PartyChip key={entry} party={entry} provisional />
              ))}
            </Group>
            <Text size="sm">
              {countText(screened_again, "subject")} screened before {screened_again === 1 ? "was" : "were"} held
              against them:{" "}
              {alerts.length === 0 ? "no alert." : `${countText(alerts.length, "alert")} opened or changed.`}
            </Text>
          </>
        )}
        {alerts.length > 0 && (
          <Group gap="sm">
            {alerts.map((alert, at) => (
              <Anchor
                key={alert}
                component={Link}
                href={`/alerts/${encodeURIComponent(alert)}`}
                size="sm"
                underline="always"
              >
                Alert {at + 1}
              </Anchor>
            ))}
          </Group>
        )}
      </Stack>
    </Alert>
  );
}
