// What can somebody be given today, so that nothing before it can be changed unseen tomorrow? The signed head of the log.

import { Button, Card, Code, CopyButton, Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { got } from "../../api/client.ts";
import type { LedgerHead } from "../../api/ledger-types.ts";
import { countText } from "../../parts/format.ts";
import { Icon } from "../../parts/icon.tsx";
import { inertText } from "../../parts/inert-text.ts";
import { Failed, Loading } from "../../parts/states.tsx";

function download(text: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}

export function CheckpointCard() {
  const head = useQuery(got<LedgerHead>("/ledger/checkpoint"));
  if (head.isPending) return <Loading what="the checkpoint" />;
  if (head.isError) return <Failed error={head.error} retry={() => void head.refetch()} />;
  const { note, origin, size, verifier_key } = head.data;
  return (
    <Card component="section" aria-label="Checkpoint">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start">
          <div>
            <Title order={2} size="h4">
              Checkpoint: {countText(size, "entry", "entries")}
            </Title>
            <Text size="sm" c="dimmed" className="no-print">
              Print it, or give it to somebody you trust: whoever holds it can see later whether anything before it was
              changed. Log <bdi>{inertText(origin)}</bdi>.
            </Text>
          </div>
          <Group gap="xs" className="no-print">
            <CopyButton value={note}>
              {({ copied, copy }) => (
                <Button size="xs" variant="default" onClick={copy}>
                  {copied ? "Copied" : "Copy"}
                </Button>
              )}
            </CopyButton>
            <Button size="xs" variant="default" onClick={() => print()}>
              Print
            </Button>
            <Button
              size="xs"
              leftSection={<Icon name="download" size={14} />}
              onClick={() => download(note, `checkpoint-${size}.txt`)}
            >
              Download
            </Button>
          </Group>
        </Group>
        <Code
          block
          tabIndex={0}
          aria-label="The signed note"
          style={{ overflowWrap: "anywhere", whiteSpace: "pre-wrap" }}
        >
          {note}
        </Code>
        <Text size="xs" c="dimmed" style={{ overflowWrap: "anywhere" }}>
          Key to verify it with: <Code>{verifier_key}</Code>
        </Text>
      </Stack>
    </Card>
  );
}
