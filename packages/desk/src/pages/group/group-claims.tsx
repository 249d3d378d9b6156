// What is claimed, by whom, how surely, and who denies it? Each claim with the denials of it beside it.

import { Button, Card, SegmentedControl, Stack, Table, Text, Title } from "@mantine/core";
import { useState } from "react";
import type { GroupDetail, Statement } from "../../api/group-types.ts";
import { countText, dayText } from "../../parts/format.ts";
import { Empty } from "../../parts/states.tsx";
import { Entity } from "./entity.tsx";
import styles from "./group.module.css";
import { denialsOf, gradeText, sortOf, tieText } from "./told.ts";

const SHOWN_FIRST = 40;

function Claim({ statement }: { readonly statement: Statement }) {
  const { subject, predicate, object, value, polarity } = statement;
  return (
    <>
      <Entity of={subject} /> <em>{tieText(predicate)}</em> {object !== undefined && <Entity of={object} />}
      {value !== undefined && value !== object?.text && (
        <Text size="xs" c="dimmed">
          <bdi>{value.replaceAll("_", " ")}</bdi>
        </Text>
      )}
      {polarity === "no" && <b> (said not to be so, or to have failed)</b>}
    </>
  );
}

function ClaimRow({ statement, denials }: { readonly statement: Statement; readonly denials: readonly Statement[] }) {
  const { speaker, via, statedOn, grade, analyticalConfidence } = statement;
  const surely = [
    gradeText(grade),
    analyticalConfidence === undefined ? "" : `${analyticalConfidence.words} confidence`,
  ];
  return (
    <Table.Tr>
      <Table.Td>
        <Claim statement={statement} />
      </Table.Td>
      <Table.Td>
        <bdi>{speaker.text}</bdi>
        {via !== undefined && (
          <Text size="xs" c="dimmed">
            via <bdi>{via.text}</bdi>
          </Text>
        )}
      </Table.Td>
      <Table.Td>{surely.filter((part) => part !== "").join(", ") || "no grade given"}</Table.Td>
      <Table.Td style={{ whiteSpace: "nowrap" }}>{dayText(statedOn)}</Table.Td>
      <Table.Td>
        {denials.map((denial) => (
          <div key={denial.id} className={styles["denial"]}>
            <b>
              <bdi>{denial.speaker.text}</bdi>
            </b>{" "}
            {tieText(denial.predicate)}
            {denial.value !== undefined && (
              <>
                : “<bdi>{denial.value}</bdi>”
              </>
            )}
          </div>
        ))}
      </Table.Td>
    </Table.Tr>
  );
}

export function GroupClaims({ group }: { readonly group: GroupDetail }) {
  const [sort, setSort] = useState("said");
  const [all, setAll] = useState(false);
  const denials = denialsOf(group);
  const claims = group.statements.filter(({ predicate }) => predicate !== "denies" && predicate !== "disputes");
  const kept = sort === "all" ? claims : claims.filter(({ predicate }) => sortOf(predicate) !== "indicators");
  const shown = all ? kept : kept.slice(0, SHOWN_FIRST);
  return (
    <Card component="section" aria-label="Claims">
      <Stack gap="sm">
        <Title order={2}>Claims, and denials beside them</Title>
        {kept.length < claims.length || sort === "all" ? (
          <SegmentedControl
            size="xs"
            w="fit-content"
            aria-label="Claims shown"
            value={sort}
            onChange={setSort}
            data={[
              { value: "said", label: "Ties, acts and names" },
              { value: "all", label: "Indicators and tools, too" },
            ]}
          />
        ) : null}
        {kept.length === 0 ? (
          <Empty title="No claim of this sort" />
        ) : (
          <Table.ScrollContainer minWidth={760}>
            <Table verticalSpacing={6}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Claim</Table.Th>
                  <Table.Th w={150}>In whose voice</Table.Th>
                  <Table.Th w={130}>How surely</Table.Th>
                  <Table.Th w={110}>Stated on</Table.Th>
                  <Table.Th w={240}>Denied by</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {shown.map((statement) => (
                  <ClaimRow key={statement.id} statement={statement} denials={denials.get(statement.id) ?? []} />
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
        {shown.length < kept.length && (
          <Button variant="default" size="xs" w="fit-content" onClick={() => setAll(true)}>
            Show all {countText(kept.length)}
          </Button>
        )}
      </Stack>
    </Card>
  );
}
