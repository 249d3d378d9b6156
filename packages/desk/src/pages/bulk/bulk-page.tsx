// How is a whole file screened? Drop it, look at its columns, watch it, and see what came of it; earlier jobs stand below.

import { Card, Stack, Text, Title } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useLocation, useParams } from "wouter";
import type { Job } from "../../api/job-types.ts";
import { may, useSession } from "../../api/session.ts";
import { DropZone } from "../../parts/drop-zone.tsx";
import { type JobFigure, JobTable } from "../../parts/job-table.tsx";
import { Empty } from "../../parts/states.tsx";
import { useShortcuts } from "../../shell/shortcuts.ts";
import { ColumnsForm } from "./columns-form.tsx";
import { JobView } from "./job-view.tsx";

const FIGURES: readonly JobFigure[] = [
  { title: "Screened", of: ({ counts }) => counts?.subjects },
  { title: "With hits", of: ({ counts }) => counts?.hits },
  { title: "Alerts", of: ({ alerts }) => alerts },
];

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
        <JobTable
          kind="screening"
          title="File"
          path="/bulk"
          figures={FIGURES}
          none={<Empty title="No file was screened yet">What is screened stands here.</Empty>}
        />
      </Card>
    </Stack>
  );
}
