// What is claimed, by whom, how surely, and who denies it? Each claim with the denials of it beside it.

import { Button, Card, SegmentedControl, Stack, Table, Text, Title } from "@mantine/core";
import { useMemo, useState } from "react";
import type { GroupDetail, Statement } from "../../api/group-types.ts";
import { FoldingTable } from "../../parts/folding-table.tsx";
import { countText, dayText } from "../../parts/format.ts";
import { inertText } from "../../parts/inert-text.ts";
import { Empty } from "../../parts/states.tsx";
import { Entity } from "./entity.tsx";
import styles from "./group.module.css";
import { claimsOf, denialsOf, gradeText, sortOf, type ToldClaim, tieText } from "./told.ts";

const SHOWN_FIRST = 15;

function Claim({ statement }: { readonly statement: Statement }) {
  const { subject, predicate, object, value, polarity } = statement;
  return (
    <>
      <Entity of={subject} /> <em>{tieText(predicate)}</em> {object !== undefined && <Entity of={object} />}
      {value !== undefined && value !== object?.text && (
        <Text size="xs" c="dimmed">
          <bdi>{inertText(value.replaceAll("_", " "))}</bdi>
        </Text>
      )}
      {polarity === "no" && <b> (said not to be so, or to have failed)</b>}
    </>
  );
}

interface ClaimRowProps {
  readonly claim: ToldClaim;
  readonly denials: readonly Statement[];
}

function ClaimRow({ claim: { statement, ids }, denials }: ClaimRowProps) {
  const { speaker, via, statedOn, grade, analyticalConfidence } = statement;
  const surely = [
    gradeText(grade),
    analyticalConfidence === undefined ? "" : `${analyticalConfidence.words} confidence`,
  ].filter((part) => part !== "");
  return (
    <Table.Tr>
      <Table.Td>
        <Claim statement={statement} />
      </Table.Td>
      <Table.Td>
        <bdi>{inertText(speaker.text)}</bdi>
        {via !== undefined && (
          <Text size="xs" c="dimmed">
            via <bdi>{inertText(via.text)}</bdi>
          </Text>
        )}
        {ids.length > 1 && (
          <Text size="xs" c="dimmed">
            {countText(ids.length)} times
          </Text>
        )}
      </Table.Td>
      <Table.Td c={surely.length === 0 ? "dimmed" : "var(--mantine-color-text)"}>
        {surely.join(", ") || "not said"}
      </Table.Td>
      <Table.Td style={{ whiteSpace: "nowrap" }}>{dayText(statedOn)}</Table.Td>
      <Table.Td>
        {denials.map((denial) => (
          <div key={denial.id} className={styles["denial"]}>
            <b>
              <bdi>{inertText(denial.speaker.text)}</bdi>
            </b>{" "}
            {tieText(denial.predicate)}
            {denial.value !== undefined && (
              <>
                : “<bdi>{inertText(denial.value)}</bdi>”
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
  const claims = useMemo(
    () => claimsOf(group.statements.filter(({ predicate }) => predicate !== "denies" && predicate !== "disputes")),
    [group.statements],
  );
  const kept = sort === "all" ? claims : claims.filter(({ statement }) => sortOf(statement.predicate) !== "indicators");
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
          <FoldingTable
            columns={["Claim", "In whose voice", "How surely", "Stated on", { title: "Denied by", width: "20%" }]}
            minWidth={760}
            verticalSpacing={6}
          >
            {shown.map((claim) => (
              <ClaimRow
                key={claim.statement.id}
                claim={claim}
                denials={claim.ids.flatMap((id) => denials.get(id) ?? [])}
              />
            ))}
          </FoldingTable>
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
