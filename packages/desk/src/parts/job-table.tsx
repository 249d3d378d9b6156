// Which jobs of one kind were there? A row a job, the newest first, with the figures of its kind; older ones on demand.

import { Anchor, Button, Stack, Table } from "@mantine/core";
import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "wouter";
import type { Job, Jobs } from "../api/job-types.ts";
import { useLive } from "../api/live.ts";
import { api } from "../api/request.ts";
import { FoldingTable } from "./folding-table.tsx";
import { countText, momentText } from "./format.ts";
import { inertText } from "./inert-text.ts";
import { jobStateText } from "./job-state.tsx";
import { usePeople } from "./people.ts";
import { Failed, Loading } from "./states.tsx";

const KEY = "/jobs";

export interface JobFigure {
  readonly title: string;
  /** Nothing is counted as none. */
  readonly of: (job: Job) => number | null | undefined;
}

export interface JobTableProps {
  readonly kind: Job["kind"];
  /** What such a job is of, as the title of its column: Mailbox. */
  readonly title: string;
  /** Page of one job, less its id. */
  readonly path: string;
  /** At most four. */
  readonly figures: readonly JobFigure[];
  /** Shown when there was none. */
  readonly none: ReactNode;
}

interface JobRowProps extends Pick<JobTableProps, "path" | "figures"> {
  readonly job: Job;
  readonly by: string;
}

function JobRow({ job, by, path, figures }: JobRowProps) {
  const { id, name, created_at, state, done, total } = job;
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <Anchor component={Link} href={`${path}/${encodeURIComponent(id)}`} inherit>
          <bdi>{inertText(name)}</bdi>
        </Anchor>
      </Table.Th>
      <Table.Td>{momentText(created_at)}</Table.Td>
      <Table.Td>
        <bdi>{by}</bdi>
      </Table.Td>
      <Table.Td>
        {jobStateText(state)}
        {state === "running" && total !== null && `, ${countText(done)} of ${countText(total)}`}
      </Table.Td>
      {figures.map(({ title, of }) => (
        <Table.Td key={title}>{countText(of(job) ?? 0)}</Table.Td>
      ))}
    </Table.Tr>
  );
}

export function JobTable({ kind, title, path, figures, none }: JobTableProps) {
  const { nameOf } = usePeople();
  const cache = useQueryClient();
  useLive("job", () => void cache.invalidateQueries({ queryKey: [KEY] }));
  const found = useInfiniteQuery({
    queryKey: [KEY, kind],
    queryFn: ({ pageParam: cursor, signal }) =>
      api.get<Jobs>(KEY, { query: { kind, limit: 50, ...(cursor === "" ? {} : { cursor }) }, signal }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  });
  if (found.isPending) return <Loading what="what was there before" />;
  if (found.isError) return <Failed error={found.error} retry={() => void found.refetch()} />;
  const shown = found.data.pages.flatMap(({ jobs }) => jobs);
  if (shown.length === 0) return none;
  return (
    <Stack gap="sm">
      <FoldingTable
        columns={[
          title,
          "When",
          "By",
          "State",
          ...figures.map((each) => ({ title: each.title, align: "right" as const })),
        ]}
        minWidth={720}
        verticalSpacing={6}
        fz="sm"
      >
        {shown.map((job) => (
          <JobRow key={job.id} job={job} by={nameOf(job.actor)} path={path} figures={figures} />
        ))}
      </FoldingTable>
      {found.hasNextPage && (
        <Button
          variant="default"
          size="xs"
          w="fit-content"
          loading={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          Show older ones
        </Button>
      )}
    </Stack>
  );
}
