// What stands in which column? Guessed by the service, with the first values to judge it by, and put right here.

import { Badge, Button, Card, Checkbox, Group, NativeSelect, Stack, Table, Text, Title } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Guess, Job } from "../../api/job-types.ts";
import { api } from "../../api/request.ts";
import { FoldingTable } from "../../parts/folding-table.tsx";
import { countText } from "../../parts/format.ts";
import { inertText } from "../../parts/inert-text.ts";
import { Failed, Loading } from "../../parts/states.tsx";
import styles from "./bulk.module.css";
import { type Choice, choiceOf, FIELDS, mapOf, namesSomebody } from "./bulk-words.ts";

/** Enough of a text file to see what it is; a workbook and what is packed are read as a whole. */
const GUESS_BYTES = 65_536;
const UPLOAD_TIMEOUT_MS = 1_800_000;
const TYPE = "application/octet-stream";

function useGuess(file: File) {
  return useQuery({
    queryKey: ["guess", file.name, file.size, file.lastModified],
    queryFn: ({ signal }) => {
      const isWhole = /\.(xlsx|gz)$/i.test(file.name);
      const content = isWhole ? file : file.slice(0, GUESS_BYTES);
      const query = { name: file.name, bytes: file.size };
      return api.post<Guess>("/jobs/guess", { query, bytes: { content, type: TYPE }, signal, timeoutMs: 120_000 });
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

interface ColumnsTableProps {
  readonly guess: Guess;
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

function ColumnsTable({ guess, choice, onChange }: ColumnsTableProps) {
  return (
    <FoldingTable columns={["Column", "Is", "First values"]} minWidth={480} verticalSpacing={6}>
      {guess.columns.map(({ column, sample, field }) => (
        <Table.Tr key={column}>
          <Table.Th scope="row">
            <bdi>{inertText(column)}</bdi>
          </Table.Th>
          <Table.Td>
            <Group gap={6} wrap="nowrap">
              <NativeSelect
                size="xs"
                w={130}
                aria-label={`What ${column} is`}
                data={[...FIELDS]}
                value={choice[column] ?? ""}
                onChange={(event) => onChange({ ...choice, [column]: event.currentTarget.value })}
              />
              {(field ?? "") === choice[column] && field !== null && (
                <Badge size="xs" variant="light" color="gray" tt="none" miw="fit-content" c="var(--mantine-color-text)">
                  guessed
                </Badge>
              )}
            </Group>
          </Table.Td>
          <Table.Td className={styles["sample"]}>
            {sample.map((value) => (
              <bdi key={value}>{inertText(value)}</bdi>
            ))}
          </Table.Td>
        </Table.Tr>
      ))}
    </FoldingTable>
  );
}

export interface ColumnsFormProps {
  readonly file: File;
  readonly onSent: (job: Job) => void;
  readonly onDrop: () => void;
}

export function ColumnsForm({ file, onSent, onDrop }: ColumnsFormProps) {
  const guess = useGuess(file);
  const [changed, setChanged] = useState<Choice>();
  const [opensAlerts, setOpensAlerts] = useState(true);
  const choice = changed ?? (guess.data === undefined ? {} : choiceOf(guess.data));
  const send = useMutation({
    mutationFn: () =>
      api.post<Job>("/jobs", {
        query: { name: file.name, columns: JSON.stringify(mapOf(choice)), open_alerts: opensAlerts },
        bytes: { content: file, type: TYPE },
        timeoutMs: UPLOAD_TIMEOUT_MS,
      }),
    onSuccess: onSent,
  });
  const knows = namesSomebody(choice);
  return (
    <Card component="section" aria-labelledby="columns-title">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (knows && !send.isPending) send.mutate();
        }}
      >
        <Stack gap="sm">
          <Group justify="space-between">
            <Title order={2} id="columns-title">
              <bdi>{inertText(file.name)}</bdi>
            </Title>
            <Button variant="default" size="xs" onClick={onDrop}>
              Take another file
            </Button>
          </Group>
          {guess.isPending && <Loading what="the columns" />}
          {guess.isError && (
            <Failed title="The file could not be read" error={guess.error} retry={() => void guess.refetch()} />
          )}
          {guess.data !== undefined && (
            <>
              <Text size="sm" c="dimmed">
                {guess.data.format.toUpperCase()}, about {countText(guess.data.rows_guess, "row")}. Several columns may
                be one field: they are put together.
              </Text>
              <ColumnsTable guess={guess.data} choice={choice} onChange={setChanged} />
              {!knows && (
                <Text size="sm" c="var(--desk-danger)" role="alert">
                  Say which column holds the name, or a number.
                </Text>
              )}
              <Checkbox
                checked={opensAlerts}
                onChange={(event) => setOpensAlerts(event.currentTarget.checked)}
                label="Hits open alerts"
              />
              <Button type="submit" w="fit-content" loading={send.isPending} disabled={!knows}>
                Screen {countText(guess.data.rows_guess, "row")}
              </Button>
            </>
          )}
          {send.isError && (
            <Failed
              title="The file was not taken; it and your columns are still here"
              error={send.error}
              retry={() => send.mutate()}
            />
          )}
        </Stack>
      </form>
    </Card>
  );
}
