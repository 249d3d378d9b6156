// Whom does the announcement name that lists hold already, and whom not? Screened as it was read; nothing of it is in the ledger.

import { Badge, Card, Text, Title } from "@mantine/core";
import type { ScreenedName } from "../../api/notice-types.ts";
import { Icon } from "../../parts/icon.tsx";
import { inertText } from "../../parts/inert-text.ts";
import { PartyChip } from "../../parts/party-chip.tsx";
import { ScoreMeter } from "../../parts/score-meter.tsx";
import styles from "./notice.module.css";

const HITS_SHOWN = 3;

export function ScreenedNames({ screened }: { readonly screened: readonly ScreenedName[] }) {
  if (screened.length === 0) return null;
  return (
    <Card component="section" aria-label="Names held against the lists">
      <Title order={2} mb="sm">
        Names held against the lists
      </Title>
      <ul className={styles["screened"]}>
        {screened.map(({ name, kind, listed, hits }) => (
          <li key={`${name} ${kind}`}>
            <Text fw={600} component="bdi">
              {inertText(name)}
            </Text>{" "}
            <Badge
              size="sm"
              tt="none"
              radius="sm"
              bg={listed ? "var(--desk-fine-soft)" : "var(--desk-open-soft)"}
              c={listed ? "var(--desk-fine)" : "var(--desk-open)"}
              leftSection={<Icon name={listed ? "check" : "plus"} size={12} />}
            >
              {listed ? "listed already" : "no list holds it beyond doubt"}
            </Badge>
            <ul className={styles["hits"]}>
              {hits.slice(0, HITS_SHOWN).map((hit) => (
                <li key={hit.party}>
                  <PartyChip party={hit.party} caption={hit.caption} provisional={hit.provisional} />
                  <ScoreMeter score={hit.score} />
                </li>
              ))}
            </ul>
            {hits.length === 0 && (
              <Text size="sm" c="dimmed">
                No hit
              </Text>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
