// Where are lists fetched, how often do they change, under which licence?

import { Code, Table, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { got } from "../../api/client.ts";
import type { Source } from "../../api/list-types.ts";
import { countText } from "../../parts/format.ts";
import { Failed, Loading } from "../../parts/states.tsx";

export function SourcesView() {
  const sources = useQuery(got<{ readonly sources: readonly Source[] }>("/sources"));
  if (sources.isPending) return <Loading what="the sources" />;
  if (sources.isError) return <Failed error={sources.error} retry={() => void sources.refetch()} />;
  return (
    <>
      <Text size="sm" c="dimmed" mb="sm">
        Changed in <Code>publishers.json</Code> of the data folder; <Code>portcullis update</Code> fetches them.
      </Text>
      <Table.ScrollContainer minWidth={720}>
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>List</Table.Th>
              <Table.Th>Publisher</Table.Th>
              <Table.Th>Changes within</Table.Th>
              <Table.Th>Licence</Table.Th>
              <Table.Th>From</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sources.data.sources.map((source) => (
              <Table.Tr key={source.id}>
                <Table.Td>
                  {source.title}
                  <Text size="xs" c="dimmed">
                    {source.id}, {source.format}, {source.status}
                  </Text>
                </Table.Td>
                <Table.Td>{source.publisher}</Table.Td>
                <Table.Td>{countText(source.cadence_days, "day")}</Table.Td>
                <Table.Td>{source.licence}</Table.Td>
                <Table.Td>
                  {source.urls.map((url) => (
                    <Text key={url} size="xs" style={{ overflowWrap: "anywhere" }}>
                      {url}
                    </Text>
                  ))}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}
