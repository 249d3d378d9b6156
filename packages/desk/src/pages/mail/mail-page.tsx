// Which messages of a mailbox spied on their reader? Dropped, scanned without a network request, found by verdict, opened without harm.

import { Anchor, Card, Stack, Text, TextInput, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { Link, useLocation, useParams } from "wouter";
import { useDraft } from "../../api/draft.ts";
import type { Job } from "../../api/job-types.ts";
import { api } from "../../api/request.ts";
import { may, useSession } from "../../api/session.ts";
import { DropZone } from "../../parts/drop-zone.tsx";
import { type JobFigure, JobTable } from "../../parts/job-table.tsx";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import { useShortcuts } from "../../shell/shortcuts.ts";
import { MailboxView } from "./mailbox-view.tsx";

/** A large mailbox takes long to send, also on loopback. */
const UPLOAD_MS = 600_000;

function Upload({ onSent }: { readonly onSent: (job: Job) => void }) {
  const [atRisk, setAtRisk] = useDraft("mail-at-risk", "");
  const chooser = useRef<(() => void) | undefined>(undefined);
  useShortcuts("Mail", [{ keys: "o", label: "Choose a mailbox", run: () => chooser.current?.() }]);
  const scan = useMutation({
    mutationFn: (file: File) =>
      api.post<Job>("/mail", {
        query: { name: file.name, at_risk: atRisk },
        bytes: { content: file, type: "application/octet-stream" },
        timeoutMs: UPLOAD_MS,
        retries: 0,
      }),
    onSuccess: onSent,
  });
  const again = () => {
    if (scan.variables !== undefined) scan.mutate(scan.variables);
  };
  return (
    <Card>
      <Stack gap="md">
        <TextInput
          label="Readers at risk"
          description="Addresses or domains of members, journalists, dissidents, separated by commas. May stay empty."
          value={atRisk}
          maxLength={2_000}
          maw={640}
          onChange={({ currentTarget }) => setAtRisk(currentTarget.value)}
        />
        <DropZone
          onFile={(file) => scan.mutate(file)}
          icon="mail"
          title="Drop a mailbox here"
          hint="One message (.eml), an .mbox, or a zip, gzip or tar of them, a Maildir too. It is read here; nothing in it is fetched."
          label="Mailbox to scan"
          accept=".eml,.mbox,.mbx,.zip,.gz,.tar,.tgz"
          chooser={chooser}
        />
        {scan.isPending && <Loading what="the mailbox" />}
        {scan.isError && (
          <Failed error={scan.error} title="The mailbox was not scanned; it is still here" retry={again} />
        )}
      </Stack>
    </Card>
  );
}

const FIGURES: readonly JobFigure[] = [
  { title: "Reconnaissance", of: ({ verdicts }) => verdicts?.reconnaissance },
  { title: "Tracking", of: ({ verdicts }) => verdicts?.tracking },
  { title: "Clear", of: ({ verdicts }) => verdicts?.clear },
];

function Mailboxes() {
  const { data: session } = useSession();
  const cache = useQueryClient();
  const [, go] = useLocation();
  const sent = (job: Job) => {
    cache.setQueryData([`/jobs/${job.id}`, {}], job);
    void cache.invalidateQueries({ queryKey: ["/jobs"] });
    go(`/mail/${job.id}`);
  };
  return (
    <>
      {may(session, "screen") ? (
        <Upload onSent={sent} />
      ) : (
        <Text c="dimmed">You may look at mailboxes here, and scan none.</Text>
      )}
      <Card component="section" aria-labelledby="earlier-title">
        <Title order={2} id="earlier-title" mb="xs">
          Mailboxes
        </Title>
        <JobTable
          kind="mail"
          title="Mailbox"
          path="/mail"
          figures={FIGURES}
          none={<Empty title="No mailbox was scanned yet">What is scanned stands here.</Empty>}
        />
      </Card>
    </>
  );
}

export function MailPage() {
  const { job, message } = useParams<{ job?: string; message?: string }>();
  const [, go] = useLocation();
  const cache = useQueryClient();
  const open = message !== undefined && /^\d{1,9}$/.test(message) ? Number(message) : undefined;
  const gone = () => {
    void cache.invalidateQueries({ queryKey: ["/jobs"] });
    go("/mail");
  };
  return (
    <Stack gap="md" maw={1400}>
      <div>
        <Title order={1}>Mail</Title>
        <Text c="dimmed" maw={760}>
          Which messages told a server that they were opened, by whom and when, and which resemble a state's
          reconnaissance rather than marketing?
        </Text>
        {job !== undefined && (
          <Anchor component={Link} href="/mail" size="sm" underline="always">
            All mailboxes
          </Anchor>
        )}
      </div>
      {job === undefined ? <Mailboxes /> : <MailboxView key={job} id={job} open={open} onGone={gone} />}
    </Stack>
  );
}
