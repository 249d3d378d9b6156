// How is a whole file screened? Drop it, look at its columns, watch it, and see what came of it; earlier jobs stand below.

import { Anchor, Card, Stack, Table, Text, Title } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { Link, useLocation, useParams } from "wouter";
import { got } from "../../api/client.ts";
import type { Job, Jobs } from "../../api/job-types.ts";
import { useLive } from "../../api/live.ts";
import { may, useSession } from "../../api/session.ts";
import { DropZone } from "../../parts/drop-zone.tsx";
import { FoldingTable } from "../../parts/folding-table.tsx";
import { countText, momentText } from "../../parts/format.ts";
import { inertText } from "../../parts/inert-text.ts";
import { jobStateText } from "../../parts/job-state.tsx";
import { usePeople } from "../../parts/people.ts";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import { useShortcuts } from "../../shell/shortcuts.ts";
import { ColumnsForm } from "./columns-form.tsx";
import { JobView } from "./job-view.tsx";

function JobRow({ job, by }: { readonly job: Job; readonly by: string }) {
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <Anchor component={Link} href={`/bulk/${job.id}`} inherit>
          <bdi>{inertText(job.name)}</bdi>
        </Anchor>
      </Table.Th>
      <Table.Td>{momentText(job.created_at)}</Table.Td>
      <Table.Td>
        <bdi>{by}</bdi>
      </Table.Td>
      <Table.Td>
        {jobStateText(job.state)}
        {job.state === "running" && job.total !== null && `, ${countText(job.done)} of ${countText(job.total)}`}
      </Table.Td>
      <Table.Td>{countText(job.counts?.subjects ?? 0)}</Table.Td>
      <Table.Td>{countText(job.counts?.hits ?? 0)}</Table.Td>
      <Table.Td>{countText(job.alerts ?? 0)}</Table.Td>
    </Table.Tr>
  );
}

function Earlier() {
  const jobs = useQuery(got<Jobs>("/jobs", { limit: 200 }));
  const { nameOf } = usePeople();
  const cache = useQueryClient();
  useLive("job", () => void cache.invalidateQueries({ queryKey: ["/jobs"] }));
  if (jobs.isPending) return <Loading what="earlier jobs" />;
  if (jobs.isError) return <Failed error={jobs.error} retry={() => void jobs.refetch()} />;
  const shown = jobs.data.jobs.filter(({ kind }) => kind === "screening");
  if (shown.length === 0) return <Empty title="No file was screened yet">What is screened stands here.</Empty>;
  return (
    <FoldingTable
      columns={[
        "File",
        "When",
        "By",
        "State",
        { title: "Screened", align: "right" },
        { title: "With hits", align: "right" },
        { title: "Alerts", align: "right" },
      ]}
      minWidth={720}
      verticalSpacing={6}
      fz="sm"
    >
      {shown.map((job) => (
        <JobRow key={job.id} job={job} by={nameOf(job.actor)} />
      ))}
    </FoldingTable>
  );
}

export function BulkPage() {
  const { id } = useParams<{ id?: string }>();
  const [, go] = useLocation();
  const { data: session } = useSession();
  const cache = useQueryClient();
  const [file, setFile] = useState<File>();
  const chooser = useRef<(() => void) | undefined>(undefined);
  useShortcuts("Bulk", [{ keys: "o", label: "Choose a file", run: () => chooser.current?.() }]);
  const sent = (job: Job) => {
    setFile(undefined);
    cache.setQueryData([`/jobs/${job.id}`, {}], job);
    void cache.invalidateQueries({ queryKey: ["/jobs"] });
    go(`/bulk/${job.id}`);
  };
  const gone = () => {
    void cache.invalidateQueries({ queryKey: ["/jobs"] });
    go("/bulk");
  };
  return (
    <Stack gap="md" maw={1280}>
      <Title order={1}>Bulk</Title>
      {file !== undefined && (
        <ColumnsForm
          key={`${file.name} ${file.lastModified} ${file.size}`}
          file={file}
          onSent={sent}
          onDrop={() => setFile(undefined)}
        />
      )}
      {file === undefined && id !== undefined && <JobView key={id} id={id} onGone={gone} />}
      {file === undefined &&
        (may(session, "screen") ? (
          <DropZone
            onFile={setFile}
            icon="table"
            title="Drop a file of names here"
            hint="CSV, NDJSON or an Excel workbook (.xlsx); the first two may be gzipped. Its columns are shown before anything is screened."
            label="File to screen"
            accept=".csv,.tsv,.txt,.ndjson,.jsonl,.json,.xlsx,.gz"
            chooser={chooser}
          />
        ) : (
          <Text c="dimmed">You may look at jobs here, and start none.</Text>
        ))}
      <Card component="section" aria-labelledby="earlier-title">
        <Title order={2} id="earlier-title" mb="xs">
          Jobs
        </Title>
        <Earlier />
      </Card>
    </Stack>
  );
}
