// What did a report change? One finding: in words, on the yardstick where a grade moved, and both passages with the changed words marked.

import { Badge, Card, Group, SimpleGrid, Stack, Text } from "@mantine/core";
import type { DriftAnswer, DriftFinding, Passage } from "../../api/drift-types.ts";
import { countText, sentence } from "../../parts/format.ts";
import { Yardstick, type YardstickMark } from "../../parts/yardstick.tsx";
import { changedWords, type Piece } from "./changed-words.ts";
import styles from "./drift.module.css";

const TYPES: Readonly<Record<DriftFinding["type"], string>> = {
  grade: "How surely",
  actor: "Who did it",
  scope: "What it reaches",
  polarity: "Yes or no",
  dropped: "Left out",
  invented: "Not in the release",
};

function Words({
  title,
  pieces,
  mark,
}: {
  readonly title: string;
  readonly pieces: readonly Piece[];
  readonly mark: string;
}) {
  return (
    <figure className={styles["passage"]}>
      <figcaption>{title}</figcaption>
      <blockquote dir="auto">
        {pieces.map(({ text, isChanged }, at) =>
          isChanged ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place.
            <mark key={at} className={styles[mark]}>
              {text}
            </mark>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place.
            <span key={at}>{text}</span>
          ),
        )}
      </blockquote>
    </figure>
  );
}

/** The service gives shares, the yardstick shows percent. */
function percent(share: number | undefined): number | undefined {
  return share === undefined ? undefined : Math.round(share * 100);
}

function marksOf(passage: Passage | undefined, label: string, yardstick: DriftAnswer["yardstick"]): YardstickMark[] {
  return (passage?.grades ?? []).map(({ words, band }) => {
    const place = band === null ? undefined : yardstick[band];
    return { words, label, low: percent(place?.low), high: percent(place?.high) };
  });
}

function movedText(bands: number): string {
  return `${countText(Math.abs(bands), "band")} ${bands > 0 ? "surer" : "less sure"}`;
}

export interface FindingCardProps {
  readonly finding: DriftFinding;
  readonly report: string;
  readonly yardstick: DriftAnswer["yardstick"];
}

export function FindingCard({ finding, report: name, yardstick }: FindingCardProps) {
  const { type, what, bands, release, report } = finding;
  const [left, right] =
    release === undefined || report === undefined
      ? [[{ text: release?.text ?? "", isChanged: false }], [{ text: report?.text ?? "", isChanged: false }]]
      : changedWords(release.text, report.text);
  const marks = [...marksOf(release, "Release", yardstick), ...marksOf(report, name, yardstick)];
  return (
    <Card component="article" aria-label={`${TYPES[type]}: ${what}`}>
      <Stack gap="sm">
        <Group gap="sm">
          <Badge variant="light" color="orange" tt="none" c="var(--desk-against)">
            {TYPES[type]}
          </Badge>
          <Text fw={600}>{sentence(what)}</Text>
          {bands !== undefined && bands !== 0 && <Text c="dimmed">{movedText(bands)}</Text>}
        </Group>
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
          {release === undefined ? (
            <Text c="dimmed">The release says nothing of it.</Text>
          ) : (
            <Words title="Release" pieces={left} mark="gone" />
          )}
          {report === undefined ? (
            <Text c="dimmed">The report says nothing of it.</Text>
          ) : (
            <Words title={name} pieces={right} mark="come" />
          )}
        </SimpleGrid>
        {type === "grade" && marks.length > 0 && <Yardstick marks={marks} />}
      </Stack>
    </Card>
  );
}
