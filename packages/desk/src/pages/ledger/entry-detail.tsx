// One entry: who did what when, is it really in the log, what lay behind it, and does the screening come out the same today?

import { Alert, Anchor, Button, Card, Code, Group, List, Stack, Table, Text, Title } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { got } from "../../api/client.ts";
import type { Replayed, ShownEntry } from "../../api/ledger-types.ts";
import { api } from "../../api/request.ts";
import { countText, dayText, momentText } from "../../parts/format.ts";
import { Icon } from "../../parts/icon.tsx";
import { inertText } from "../../parts/inert-text.ts";
import { usePeople } from "../../parts/people.ts";
import { Failed, Loading } from "../../parts/states.tsx";
import { bodyFacts } from "./body-facts.ts";
import styles from "./ledger.module.css";
import { checkProof } from "./verify-proof.ts";

const BODY_SHOWN_MAX = 200_000;

function ProofChecked({ shown }: { readonly shown: ShownEntry }) {
  const checks = useQuery({
    queryKey: ["proof", shown.entry, shown.proof.size],
    queryFn: () => checkProof(shown.bytes_base64, shown.proof),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (checks.isPending) return <Loading what="the proof" />;
  if (checks.isError) return <Failed error={checks.error} title="The proof could not be checked in this browser" />;
  const isProven = checks.data.every(({ isRight }) => isRight);
  return (
    <Alert
      color={isProven ? "teal" : "red"}
      variant="light"
      bg={isProven ? "var(--desk-fine-soft)" : "var(--desk-danger-soft)"}
      role="status"
      icon={<Icon name={isProven ? "seal" : "warning"} />}
      title={
        <Text span inherit c={isProven ? "var(--desk-fine)" : "var(--desk-danger)"}>
          {isProven ? "Proven in this browser" : "Not proven"}
        </Text>
      }
    >
      <List size="sm" spacing={4} c="var(--mantine-color-text)">
        {checks.data.map(({ what, isRight, detail }) => (
          <List.Item key={what}>
            {isRight ? "✓" : "✗"} {what}
            <Text size="xs" c="dimmed" ff="monospace" style={{ overflowWrap: "anywhere" }}>
              {detail}
            </Text>
          </List.Item>
        ))}
      </List>
      <Text size="xs" mt="xs" c="var(--mantine-color-text)">
        {countText(shown.proof.path.length, "hash", "hashes")} from the entry to the root of{" "}
        {countText(shown.proof.size)} entries, worked out here and not by the service.
      </Text>
    </Alert>
  );
}

const OUTCOMES: Readonly<Record<Replayed["outcome"], string>> = {
  same: "Screened again with the recorded editions, policy and engine: the same answer, byte for byte.",
  different: "Screened again, the answer differs from what was recorded.",
  disposed: "What lay behind the entry was disposed of.",
  "another engine": "It was made by another version of the engine; use that version to do it again.",
  "no screening": "This entry is no screening.",
};

function Replay({ entry }: { readonly entry: number }) {
  const replay = useMutation({ mutationFn: () => api.post<Replayed>(`/ledger/${entry}/replay`) });
  return (
    <Stack gap="xs" align="flex-start">
      <Button size="xs" variant="default" loading={replay.isPending} onClick={() => replay.mutate()}>
        Screen it again and compare
      </Button>
      {replay.isError && <Failed error={replay.error} title="It could not be done again" />}
      {replay.data !== undefined && (
        <Text size="sm" role="status" fw={600}>
          {OUTCOMES[replay.data.outcome]}
        </Text>
      )}
    </Stack>
  );
}

function Behind({ shown }: { readonly shown: ShownEntry }) {
  const { body, disposed, body_shown } = shown;
  if (disposed !== undefined) {
    return (
      <Text size="sm">
        Disposed of on {dayText(disposed.on.slice(0, 10))} by entry{" "}
        <Anchor component={Link} href={`/ledger/${disposed.by}`}>
          {countText(disposed.by)}
        </Anchor>
        : <bdi>{inertText(disposed.reason)}</bdi>
      </Text>
    );
  }
  if (!body_shown) return <Text size="sm">Only an auditor or administrator may see what lies behind an entry.</Text>;
  if (body === undefined) return <Text size="sm">Nothing lies behind this entry.</Text>;
  const text = JSON.stringify(body, undefined, 2);
  return (
    <Stack gap="xs">
      <Table verticalSpacing={3} fz="sm">
        <Table.Tbody>
          {bodyFacts(body).map(({ name, value }) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" fw={500} w="45%">
                {name}
              </Table.Th>
              <Table.Td style={{ overflowWrap: "anywhere" }}>
                <bdi>{inertText(value)}</bdi>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <details className={styles["whole"]}>
        <summary>All of it, as it was sealed</summary>
        <Code block mah={360} tabIndex={0} aria-label="What lies behind the entry" style={{ overflow: "auto" }}>
          {text.slice(0, BODY_SHOWN_MAX)}
          {text.length > BODY_SHOWN_MAX && "\n… cut here; the whole is in the export"}
        </Code>
      </details>
    </Stack>
  );
}

export function EntryDetail({ entry }: { readonly entry: number }) {
  const shown = useQuery(got<ShownEntry>(`/ledger/${entry}`));
  const { nameOf } = usePeople();
  if (shown.isPending) return <Loading what={`entry ${entry}`} />;
  if (shown.isError) return <Failed error={shown.error} retry={() => void shown.refetch()} />;
  const { envelope } = shown.data;
  return (
    <Card component="article" aria-label={`Entry ${entry}`} withBorder>
      <Stack gap="md">
        <div>
          <Title order={2} size="h3">
            Entry {countText(entry)}: {envelope.type}
          </Title>
          <Text size="sm" c="dimmed">
            {momentText(envelope.time)}, by <bdi>{nameOf(String(envelope["actor"] ?? ""))}</bdi>
          </Text>
        </div>
        <ProofChecked shown={shown.data} />
        {envelope.type === "screening" && <Replay entry={entry} />}
        <div>
          <Title order={3} size="h5" mb={4}>
            What lies behind it
          </Title>
          <Behind shown={shown.data} />
        </div>
        <details className={styles["whole"]}>
          <summary>The entry as it stands in the log</summary>
          <Code
            block
            tabIndex={0}
            aria-label="The entry as it stands in the log"
            style={{ overflowWrap: "anywhere", whiteSpace: "pre-wrap" }}
          >
            {JSON.stringify(envelope, undefined, 2)}
          </Code>
        </details>
        <Group>
          <Text size="xs" c="dimmed">
            From files alone: <Code>portcullis ledger prove {entry}</Code>
          </Text>
        </Group>
      </Stack>
    </Card>
  );
}
