// What is stated of one party, by whom, since when, and what has changed? As of any day.

import { Alert, Anchor, Button, Card, Group, Stack, Text, TextInput, Title } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearchParams } from "wouter";
import { got } from "../../api/client.ts";
import type { PartyDetail } from "../../api/party-types.ts";
import { EditionStamp } from "../../parts/edition-stamp.tsx";
import { FieldChanges } from "../../parts/field-changes.tsx";
import { dayText } from "../../parts/format.ts";
import { inertText } from "../../parts/inert-text.ts";
import { PartyChip } from "../../parts/party-chip.tsx";
import { Failed, Loading } from "../../parts/states.tsx";
import styles from "./party.module.css";
import { Designations, Identity, Names, Others, Reasons } from "./party-facts.tsx";
import { PartyTies } from "./party-ties.tsx";
import { History, Values } from "./party-time.tsx";

interface AsOfProps {
  readonly asOf: string;
  readonly onChange: (day: string) => void;
}

function AsOf({ asOf, onChange }: AsOfProps) {
  return (
    <Group gap="xs" align="flex-end">
      <TextInput
        type="date"
        label="As of"
        size="sm"
        value={asOf}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {asOf !== "" && (
        <Button variant="default" size="sm" onClick={() => onChange("")}>
          Today
        </Button>
      )}
    </Group>
  );
}

function Since({ party }: { readonly party: PartyDetail }) {
  const { since } = party;
  if (since === undefined) return null;
  const words =
    since.change === "removed"
      ? `Removed since: not in the edition of ${dayText(since.published)}.`
      : since.change === "unchanged"
        ? `Unchanged since, to the edition of ${dayText(since.published)}.`
        : `Changed since, to the edition of ${dayText(since.published)}:`;
  return (
    <Alert color={since.change === "unchanged" ? "gray" : "yellow"} variant="light" p="sm">
      <Text size="sm" c="var(--mantine-color-text)">
        {words}
      </Text>
      {since.fields.length > 0 && <FieldChanges changes={since.fields} />}
    </Alert>
  );
}

function Head({ party }: { readonly party: PartyDetail }) {
  const about = [party.kind, party.gender].filter((word) => word !== undefined && word !== "").join(", ");
  return (
    <div>
      <Title order={1}>
        <bdi>{inertText(party.names[0]?.text ?? party.id)}</bdi>
      </Title>
      <Group gap="sm" mt={6}>
        <PartyChip party={party.id} provisional={party.list === "provisional"} />
        <Text size="sm" c="dimmed">
          {about}
        </Text>
        <EditionStamp list={party.list} published={party.edition.published} edition={party.edition.edition} />
        <Text size="sm" c="dimmed">
          {party.edition.title}, {party.edition.publisher}
        </Text>
        <Anchor component={Link} href={`/screen?q=${encodeURIComponent(party.names[0]?.text ?? "")}`} size="sm">
          Screen this name
        </Anchor>
      </Group>
    </div>
  );
}

function Facts({ party, asOf }: { readonly party: PartyDetail; readonly asOf: string }) {
  return (
    <div className={styles["columns"]}>
      <Stack gap="md">
        <Names party={party} />
        <Designations party={party} />
        <Reasons party={party} />
        <PartyTies party={party} asOf={asOf} />
      </Stack>
      <Stack gap="md">
        <Identity party={party} />
        <Others party={party} />
        <History party={party} />
      </Stack>
    </div>
  );
}

export function PartyPage() {
  const { list = "", reference = "" } = useParams<{ list: string; reference: string }>();
  const [search, setSearch] = useSearchParams();
  const asOf = search.get("as_of") ?? "";
  const id = [list, reference].map((part) => decodeURIComponent(part));
  const address = `/parties/${id.map(encodeURIComponent).join("/")}`;
  const party = useQuery({ ...got<PartyDetail>(address, { as_of: asOf }), placeholderData: keepPreviousData });
  const setAsOf = (day: string) => setSearch(day === "" ? {} : { as_of: day }, { replace: true });
  return (
    <Stack gap="md" maw={1400}>
      <Group justify="space-between" align="flex-start" gap="md">
        {party.data === undefined ? <Title order={1}>{id.join("/")}</Title> : <Head party={party.data} />}
        <AsOf asOf={asOf} onChange={setAsOf} />
      </Group>
      {party.isPending && <Loading what="the party" />}
      {party.isError && (
        <Failed title={`Nothing to show of ${id.join("/")}`} error={party.error} retry={() => void party.refetch()} />
      )}
      {party.data !== undefined && !party.isError && (
        <>
          <Since party={party.data} />
          <Facts party={party.data} asOf={asOf} />
          <Card component="section">
            <Values party={party.data} />
          </Card>
        </>
      )}
    </Stack>
  );
}
