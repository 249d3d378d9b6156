// One message without harm: a frame in which nothing loads or runs, its beacons marked, and beside it each signal with where it stands.

import { Badge, Card, Group, List, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { apiUrl } from "../../api/base.ts";
import { got } from "../../api/client.ts";
import type { MailSignal, ShownMessage } from "../../api/mail-types.ts";
import { countText, sentence } from "../../parts/format.ts";
import { inertText } from "../../parts/inert-text.ts";
import { Failed, Loading } from "../../parts/states.tsx";
import styles from "./mail.module.css";
import { senderVerdict, signalGroups, signalText } from "./mail-words.ts";

function SenderLine({ signals }: { readonly signals: readonly MailSignal[] }) {
  const verdict = senderVerdict(signals);
  if (verdict === undefined) return null;
  return (
    <section aria-label="Sender">
      <Group gap="xs" mb={4}>
        <Title order={3} size="h5">
          Sender
        </Title>
        <Badge variant="outline" color="gray" tt="none" c="var(--mantine-color-text)">
          {verdict.word}
        </Badge>
      </Group>
      <Text size="sm" className={styles["signal"] ?? ""}>
        <bdi>{inertText(sentence(verdict.detail))}</bdi>
      </Text>
    </section>
  );
}

function Signal({ type, where, detail }: MailSignal) {
  return (
    <List.Item className={styles["signal"] ?? ""}>
      {type === "identifier" ? (
        <bdi className={styles["identifier"]}>{inertText(detail)}</bdi>
      ) : (
        <>
          <b>{sentence(signalText(type)).replace(/\.$/, "")}</b>: <bdi>{inertText(detail)}</bdi>
        </>
      )}
      <bdi className={styles["where"]}>{inertText(where)}</bdi>
    </List.Item>
  );
}

function Headers({ headers }: Pick<ShownMessage, "headers">) {
  return (
    <details>
      <summary>{countText(headers.length, "header")}</summary>
      <dl className={styles["headers"]}>
        {headers.map(({ key, value }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a header may stand twice.
          <div key={at} style={{ display: "contents" }}>
            <dt>
              <bdi>{inertText(key)}</bdi>
            </dt>
            <dd>
              <bdi>{inertText(value)}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

export interface MessageViewProps {
  readonly job: string;
  readonly number: number;
}

export function MessageView({ job, number }: MessageViewProps) {
  const path = `/mail/${encodeURIComponent(job)}/messages/${number}`;
  const message = useQuery(got<ShownMessage>(path));
  if (message.isPending) return <Loading what="the message" />;
  if (message.isError) return <Failed error={message.error} retry={() => void message.refetch()} />;
  const { subject, signals, attachments, headers } = message.data;
  const groups = signalGroups(signals);
  return (
    <Card component="section" aria-labelledby="message-title">
      <Stack gap="md">
        <Title order={2} size="h4" id="message-title" className={styles["signal"] ?? ""}>
          <bdi>{subject === "" ? "no subject" : inertText(subject)}</bdi>
        </Title>
        <div>
          <iframe
            title="The message, made harmless"
            src={apiUrl(`${path}/page`)}
            sandbox=""
            className={styles["frame"]}
          />
          <Text size="xs" c="dimmed">
            Nothing in it was loaded, run or can be clicked. What would have reported back is marked where it stands.
          </Text>
        </div>
        <SenderLine signals={signals} />
        {groups.length === 0 && <Text size="sm">Nothing was found that reports back.</Text>}
        {groups.map(({ title, signals: own }) => (
          <section key={title} aria-label={title}>
            <Title order={3} size="h5" mb={4}>
              {title}
            </Title>
            <List size="sm" spacing="xs">
              {own.map((signal, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two signals may be alike.
                <Signal key={at} {...signal} />
              ))}
            </List>
          </section>
        ))}
        {attachments.length > 0 && (
          <Text size="sm" className={styles["signal"] ?? ""}>
            Attached, and not opened: <bdi>{attachments.map(({ name }) => inertText(name)).join(", ")}</bdi>
          </Text>
        )}
        <Headers headers={headers} />
      </Stack>
    </Card>
  );
}
