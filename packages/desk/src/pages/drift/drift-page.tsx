// Does the paper say what the authority said? A release and its reports, held against each other; what was changed, with both passages.

import { Badge, Button, Card, Group, SimpleGrid, Stack, Text, Textarea, TextInput, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useDraft } from "../../api/draft.ts";
import type { DriftAnswer } from "../../api/drift-types.ts";
import { api } from "../../api/request.ts";
import { countText } from "../../parts/format.ts";
import { Icon } from "../../parts/icon.tsx";
import { inertText } from "../../parts/inert-text.ts";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import { useShortcuts } from "../../shell/shortcuts.ts";
import { FindingCard } from "./finding-card.tsx";

interface Text_ {
  readonly name: string;
  readonly text: string;
}

interface Texts {
  readonly release: Text_;
  readonly reports: readonly Text_[];
}

const NOTHING: Texts = { release: { name: "Release", text: "" }, reports: [{ name: "Report 1", text: "" }] };
const REPORTS_MAX = 20;

interface TextFieldsProps {
  readonly title: string;
  readonly value: Text_;
  readonly onChange: (part: Partial<Text_>) => void;
  readonly onRemove?: (() => void) | undefined;
}

function TextFields({ title, value, onChange, onRemove }: TextFieldsProps) {
  return (
    <Stack gap="xs">
      <Group align="flex-end" gap="xs" wrap="nowrap">
        <TextInput
          flex={1}
          label={`${title}: name`}
          value={value.name}
          maxLength={300}
          onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
        />
        {onRemove !== undefined && (
          <Button variant="default" onClick={onRemove} aria-label={`Take out ${value.name}`}>
            <Icon name="close" />
          </Button>
        )}
      </Group>
      <Textarea
        label={`${title}: text`}
        placeholder="Paste the text here"
        minRows={8}
        maxRows={18}
        autosize
        value={value.text}
        onChange={({ currentTarget }) => onChange({ text: currentTarget.value })}
      />
    </Stack>
  );
}

function Findings({ answer }: { readonly answer: DriftAnswer }) {
  return (
    <Stack gap="lg">
      {answer.reports.map(({ report, findings }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two reports may bear one name.
        <section key={at} aria-label={report}>
          <Group gap="sm" mb="xs">
            <Title order={2} size="h3">
              <bdi>{inertText(report)}</bdi>
            </Title>
            <Badge variant="outline" color="gray" tt="none" c="var(--mantine-color-text)">
              {countText(findings.length, "finding")}
            </Badge>
          </Group>
          {findings.length === 0 ? (
            <Empty title="Nothing was found changed">
              Grades, actors, targets and denials that were read in both texts agree. What was not read is not compared.
            </Empty>
          ) : (
            <Stack gap="sm">
              {findings.map((finding, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: findings have no name of their own.
                <FindingCard key={place} finding={finding} report={report} yardstick={answer.yardstick} />
              ))}
            </Stack>
          )}
        </section>
      ))}
    </Stack>
  );
}

export function DriftPage() {
  const [texts, setTexts] = useDraft<Texts>("drift", NOTHING);
  const compare = useMutation({ mutationFn: () => api.post<DriftAnswer>("/drift", { body: texts }) });
  const { release, reports } = texts;
  const isReady = release.text.trim() !== "" && reports.some(({ text }) => text.trim() !== "");
  const run = () => {
    if (isReady && !compare.isPending) compare.mutate();
  };
  useShortcuts("Drift", isReady && !compare.isPending ? [{ keys: "c", label: "Compare", run }] : []);
  const setReports = (change: (reports: Texts["reports"]) => Texts["reports"]) =>
    setTexts((now) => ({ ...now, reports: change(now.reports) }));
  return (
    <Stack gap="md" maw={1400}>
      <div>
        <Title order={1}>Drift</Title>
        <Text c="dimmed">
          Does a report say what the release says: as surely, of the same actor, of the same target? Only what both
          texts assert in words that can be read is compared. Nothing leaves this computer.
        </Text>
      </div>
      <Card>
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
          <TextFields
            title="Release"
            value={release}
            onChange={(part) => setTexts((now) => ({ ...now, release: { ...now.release, ...part } }))}
          />
          <Stack gap="md">
            {reports.map((each, at) => (
              <TextFields
                // biome-ignore lint/suspicious/noArrayIndexKey: a report is its place.
                key={at}
                title={`Report ${at + 1}`}
                value={each}
                onChange={(part) =>
                  setReports((now) => now.map((own, other) => (other === at ? { ...own, ...part } : own)))
                }
                onRemove={
                  reports.length > 1 ? () => setReports((now) => now.filter((_, other) => other !== at)) : undefined
                }
              />
            ))}
          </Stack>
        </SimpleGrid>
        <Group mt="md">
          <Button onClick={run} disabled={!isReady} loading={compare.isPending}>
            Compare
          </Button>
          {reports.length < REPORTS_MAX && (
            <Button
              variant="default"
              leftSection={<Icon name="plus" size={14} />}
              onClick={() => setReports((now) => [...now, { name: `Report ${now.length + 1}`, text: "" }])}
            >
              Another report
            </Button>
          )}
        </Group>
      </Card>
      {compare.isPending && <Loading what="the comparison" />}
      {compare.isError && <Failed error={compare.error} retry={run} title="The texts were not compared" />}
      {compare.data !== undefined && <Findings answer={compare.data} />}
    </Stack>
  );
}
