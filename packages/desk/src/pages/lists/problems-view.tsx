// What could not be read in the files of the newest edition? By code, each with its place, its value and what was expected.

import { Button, Chip, Group, Stack, Table, Text } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Problems } from "../../api/list-types.ts";
import { api } from "../../api/request.ts";
import { FoldingTable } from "../../parts/folding-table.tsx";
import { countText } from "../../parts/format.ts";
import { Empty, Failed, Loading } from "../../parts/states.tsx";

const PAGE = 50;

/** `FIELD_CUT` as field cut: the codes are explained in the reference under their own names. */
function kindText(code: string): string {
  return code.toLowerCase().replaceAll("_", " ");
}

function ProblemTable({ rows }: { readonly rows: Problems["problems"] }) {
  return (
    <FoldingTable
      columns={[
        { title: "Where", width: "28%" },
        { title: "Field", width: "14%" },
        { title: "Value", width: "30%" },
        "Expected",
      ]}
      minWidth={640}
      verticalSpacing={6}
    >
      {rows.map(({ code: kind, file, row, byte, field, value, expected }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one place may have two problems of one kind.
        <Table.Tr key={at}>
          <Table.Td>
            <Text size="sm">
              {file}
              {row !== undefined && `, row ${countText(row)}`}
              {row === undefined && byte !== undefined && `, byte ${countText(byte)}`}
            </Text>
            <Text size="xs" c="dimmed">
              {kindText(kind)}
            </Text>
          </Table.Td>
          <Table.Td>{field ?? ""}</Table.Td>
          <Table.Td>
            <Text size="sm" lineClamp={2} component="bdi">
              {value ?? ""}
            </Text>
          </Table.Td>
          <Table.Td>{expected}</Table.Td>
        </Table.Tr>
      ))}
    </FoldingTable>
  );
}

export function ProblemsView({ id }: { readonly id: string }) {
  const [code, setCode] = useState("");
  const path = `/lists/${encodeURIComponent(id)}/problems`;
  const problems = useInfiniteQuery({
    queryKey: [path, code],
    queryFn: ({ pageParam, signal }) =>
      api.get<Problems>(path, { query: { code, cursor: pageParam, limit: PAGE }, signal }),
    initialPageParam: "0",
    getNextPageParam: ({ next }) => next,
  });
  if (problems.isPending) return <Loading what="the problems" />;
  if (problems.isError) return <Failed error={problems.error} retry={() => void problems.refetch()} />;
  const first = problems.data.pages[0];
  const rows = problems.data.pages.flatMap((page) => page.problems);
  if (first === undefined || first.total === 0) return <Empty title="Nothing was wrong in its files" />;
  return (
    <Stack gap="sm">
      <Chip.Group value={code} onChange={(value) => setCode(String(value))}>
        <Group gap="xs">
          <Chip value="" size="sm">
            All
          </Chip>
          {first.codes.map((each) => (
            <Chip key={each.code} value={each.code} size="sm">
              {kindText(each.code)} ({countText(each.count)})
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <Text size="sm" c="dimmed">
        The good rows beside these still count.
      </Text>
      <ProblemTable rows={rows} />
      {problems.hasNextPage && (
        <Button variant="default" loading={problems.isFetchingNextPage} onClick={() => void problems.fetchNextPage()}>
          More
        </Button>
      )}
    </Stack>
  );
}
