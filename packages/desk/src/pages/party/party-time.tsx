// Since when, and until when? What the loaded editions did to a party, as a timeline; every value with the editions that state it.

import { Badge, Card, Group, Table, Text, Title } from "@mantine/core";
import type { HistoryStep, PartyDetail, ValueSpan } from "../../api/party-types.ts";
import { EditionStamp } from "../../parts/edition-stamp.tsx";
import { FieldChanges, partyFieldText } from "../../parts/field-changes.tsx";
import { FoldingTable } from "../../parts/folding-table.tsx";
import { dayText } from "../../parts/format.ts";
import { partyValueText } from "../../parts/grounds.ts";
import { type Happening, Timeline } from "../../parts/timeline.tsx";

const CHANGES: Readonly<Record<string, string>> = {
  first: "in the oldest edition loaded here; listed then or before",
  added: "added to the list",
  amended: "amended",
  removed: "taken off the list",
  unchanged: "unchanged",
  absent: "not on the list",
  unknown: "the files of this edition were removed here",
};

/** Editions in which nothing happened are told as one. */
function happeningOf(step: HistoryStep, list: string): Happening {
  return {
    on: step.published,
    kind: step.change === "first" ? "oldest" : step.change,
    isMain: ["added", "removed", "amended"].includes(step.change),
    content: (
      <>
        <Text size="sm">{CHANGES[step.change] ?? step.change}</Text>
        {step.fields !== undefined && step.fields.length > 0 && <FieldChanges changes={step.fields} />}
        <EditionStamp list={list} published={step.published} edition={step.edition} />
      </>
    ),
  };
}

function happenings(party: PartyDetail): readonly Happening[] {
  const designated = party.designations.flatMap(({ regime, listedOn, measures }) =>
    listedOn === undefined
      ? []
      : [
          {
            on: listedOn.date ?? listedOn.printed,
            kind: "designation",
            isMain: true,
            content: <Text size="sm">{[regime, measures.join(", ")].filter((part) => part !== "").join(": ")}</Text>,
          },
        ],
  );
  const updated = party.lastUpdated;
  const amended =
    updated === undefined
      ? []
      : [
          {
            on: updated.date ?? updated.printed,
            kind: "updated",
            content: <Text size="sm">says the list, without saying what</Text>,
          },
        ];
  const steps = party.history.map((step) => happeningOf(step, party.list));
  return [...designated, ...amended, ...steps].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

export function History({ party }: { readonly party: PartyDetail }) {
  return (
    <Card component="section">
      <Title order={2} mb="sm">
        In time
      </Title>
      <Timeline label="What happened to the party" happenings={happenings(party)} />
    </Card>
  );
}

function spanText({ first, last, gone }: ValueSpan): string {
  const run =
    first.edition === last.edition
      ? dayText(first.published)
      : `${dayText(first.published)} to ${dayText(last.published)}`;
  return gone === undefined ? run : `${run}, gone on ${dayText(gone)}`;
}

export function Values({ party }: { readonly party: PartyDetail }) {
  return (
    <>
      <Title order={2} mb="xs">
        Every value, and the editions that state it
      </Title>
      <FoldingTable
        columns={[{ title: "Field", width: "14%" }, "Value", { title: "Editions", width: "24%" }]}
        minWidth={560}
        verticalSpacing={6}
      >
        {party.values.map((value) => (
          <Table.Tr key={`${value.field} ${value.text} ${value.first.edition}`}>
            <Table.Td>{partyFieldText(value.field)}</Table.Td>
            <Table.Td>
              <Text size="sm" lineClamp={3} component="bdi">
                {partyValueText(value.field, value.text)}
              </Text>
            </Table.Td>
            <Table.Td>
              <Group gap={6}>
                <Text size="sm">{spanText(value)}</Text>
                {value.gone !== undefined && (
                  <Badge size="xs" color="gray" variant="light" c="var(--desk-against)">
                    gone
                  </Badge>
                )}
              </Group>
            </Table.Td>
          </Table.Tr>
        ))}
      </FoldingTable>
    </>
  );
}
