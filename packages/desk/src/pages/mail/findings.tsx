// Which messages are they? By verdict, the worst first, each with its reasons; the one that is open stands beside them.

import { Button, Stack, Tabs, Text } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useLocation } from "wouter";
import type { MailAnswer, MailFinding, MailVerdict } from "../../api/mail-types.ts";
import { api } from "../../api/request.ts";
import { countText, dayText, sentence } from "../../parts/format.ts";
import { inertText } from "../../parts/inert-text.ts";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import { useShortcuts } from "../../shell/shortcuts.ts";
import styles from "./mail.module.css";
import { senderText, subjectText, VERDICTS, verdictText } from "./mail-words.ts";

/** Fetched at a time. */
const PAGE = 100;

function messageAddress(job: string, number: number): string {
  return `/mail/${encodeURIComponent(job)}/${number}`;
}

/** Copies of one campaign differ by whom they went to. */
const RECIPIENTS_SHOWN = 2;

interface RowProps {
  readonly job: string;
  readonly finding: MailFinding;
  readonly isOpen: boolean;
}

function Row({ job, finding, isOpen }: RowProps) {
  const { number, date, recipients, reasons, error, verdict } = finding;
  const words = (
    <>
      <Text fw={600} size="sm" component="span" display="block">
        <bdi>{inertText(subjectText(finding))}</bdi>
      </Text>
      <Text size="sm" c="dimmed" component="span" display="block">
        <bdi>{inertText(senderText(finding))}</bdi>
        {date !== null && `, ${dayText(date.slice(0, 10))}`}
      </Text>
      {recipients.length > 0 && (
        <Text size="sm" c="dimmed" component="span" display="block">
          to <bdi>{inertText(recipients.slice(0, RECIPIENTS_SHOWN).join(", "))}</bdi>
          {recipients.length > RECIPIENTS_SHOWN && ` and ${countText(recipients.length - RECIPIENTS_SHOWN, "other")}`}
        </Text>
      )}
      {reasons.map((reason) => (
        <Text key={reason} size="sm" component="span" display="block">
          {sentence(reason)}
        </Text>
      ))}
      {error !== undefined && (
        <Text size="sm" c="var(--desk-danger)" component="span" display="block">
          {error.message} <code>{error.code}</code>
        </Text>
      )}
    </>
  );
  if (number === null) return <div className={styles["row"]}>{words}</div>;
  return (
    <Link
      href={messageAddress(job, number)}
      className={styles["row"]}
      data-verdict={verdict}
      aria-current={isOpen ? "true" : undefined}
    >
      {words}
    </Link>
  );
}

function useFindings(job: string, verdict: MailVerdict) {
  return useInfiniteQuery({
    queryKey: [`/mail/${job}`, verdict],
    queryFn: ({ pageParam, signal }) =>
      api.get<MailAnswer>(`/mail/${encodeURIComponent(job)}`, {
        query: { verdict, cursor: pageParam, limit: PAGE },
        signal,
      }),
    initialPageParam: "0",
    getNextPageParam: ({ next }) => next,
  });
}

interface RowsProps {
  readonly job: string;
  readonly verdict: MailVerdict;
  readonly open: number | undefined;
}

function Rows({ job, verdict, open }: RowsProps) {
  const [, go] = useLocation();
  const found = useFindings(job, verdict);
  const findings = found.data?.pages.flatMap((page) => page.findings) ?? [];
  const numbers = findings.flatMap(({ number }) => (number === null ? [] : [number]));
  const move = (step: number) => {
    const at = open === undefined ? -1 : numbers.indexOf(open);
    const next = numbers[at < 0 ? 0 : Math.min(numbers.length - 1, Math.max(0, at + step))];
    if (next !== undefined) go(messageAddress(job, next));
  };
  const keys = [
    { keys: "j", label: "Next message", run: () => move(1) },
    { keys: "k", label: "Message before", run: () => move(-1) },
  ];
  useShortcuts("Mailbox", numbers.length > 0 ? keys : []);
  if (found.isPending) return <Loading what="the messages" />;
  if (found.isError) return <Failed error={found.error} retry={() => void found.refetch()} />;
  if (findings.length === 0) return <Empty title={`None is called ${verdictText(verdict).toLowerCase()}`} />;
  return (
    <>
      <ul className={styles["rows"]} aria-label={`${verdictText(verdict)} messages`}>
        {findings.map((finding, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a file without a message has no number.
          <li key={at}>
            <Row job={job} finding={finding} isOpen={finding.number !== null && finding.number === open} />
          </li>
        ))}
      </ul>
      {found.hasNextPage && (
        <Button variant="default" size="xs" loading={found.isFetchingNextPage} onClick={() => found.fetchNextPage()}>
          Show more
        </Button>
      )}
    </>
  );
}

export interface FindingsProps {
  readonly job: string;
  readonly counts: Readonly<Record<MailVerdict, number>>;
  readonly open: number | undefined;
}

export function Findings({ job, counts, open }: FindingsProps) {
  const [verdict, setVerdict] = useState<MailVerdict>(() => VERDICTS.find((each) => counts[each] > 0) ?? "clear");
  return (
    <Stack gap="xs">
      <Tabs value={verdict} onChange={(value) => setVerdict(value as MailVerdict)} keepMounted={false}>
        <Tabs.List>
          {VERDICTS.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {verdictText(each)} ({countText(counts[each])})
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {VERDICTS.map((each) => (
          <Tabs.Panel key={each} value={each} pt="md">
            <Rows job={job} verdict={each} open={open} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Stack>
  );
}
