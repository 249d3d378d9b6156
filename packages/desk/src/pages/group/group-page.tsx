// Who ties whom to a group, in whose voice, how surely, denied by whom? As a picture, in time, and claim by claim; as of any day, and as
// it was known then.

import { Alert, Anchor, Badge, Button, Card, Group, List, Stack, Text, TextInput, Title } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { Link, useSearchParams } from "wouter";
import { got } from "../../api/client.ts";
import type { FoundGroup, GroupDetail } from "../../api/group-types.ts";
import { countText } from "../../parts/format.ts";
import { Icon } from "../../parts/icon.tsx";
import { inertText } from "../../parts/inert-text.ts";
import { PartyChip } from "../../parts/party-chip.tsx";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import { Yardstick } from "../../parts/yardstick.tsx";
import { EntityKinds, groupAddress } from "./entity.tsx";
import styles from "./group.module.css";
import { GroupClaims } from "./group-claims.tsx";
import { GroupPaths } from "./group-paths.tsx";
import { GroupPicture } from "./group-picture.tsx";
import { GroupTime } from "./group-time.tsx";
import { type GradeMark, marksOf } from "./told.ts";

const NAMES_SHOWN = 12;

interface DaysProps {
  readonly asOf: string;
  readonly knownAt: string;
  readonly onChange: (field: "as_of" | "known_at", day: string) => void;
}

function Days({ asOf, knownAt, onChange }: DaysProps) {
  return (
    <Group gap="xs" align="flex-end">
      <TextInput
        type="date"
        label="As of"
        size="sm"
        value={asOf}
        onChange={(event) => onChange("as_of", event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label="As known here on"
        size="sm"
        value={knownAt}
        onChange={(event) => onChange("known_at", event.currentTarget.value)}
      />
    </Group>
  );
}

function Found({ groups }: { readonly groups: readonly FoundGroup[] }) {
  return (
    <ul className={styles["found"]} aria-label="Groups found">
      {groups.map(({ id, names, publisher, statements }) => (
        <li key={id}>
          <Link href={groupAddress(id)}>
            <b>
              <bdi>{inertText(names[0] ?? id)}</bdi>
            </b>
            <small>
              <bdi>{inertText(names.slice(1, 5).join(", "))}</bdi>
            </small>
            <small>
              {publisher === undefined ? "a name in statements" : `as ${publisher} describes it`};{" "}
              {countText(statements, "statement")}
            </small>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The field is given the keyboard; what stands in it is asked for with a pause. */
function Search({ typed, onType }: { readonly typed: string; readonly onType: (text: string) => void }) {
  const [asked, setAsked] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed), 200);
    return () => clearTimeout(timer);
  }, [typed]);
  const found = useQuery({
    ...got<{ readonly groups: readonly FoundGroup[] }>("/groups", { q: asked.trim(), limit: 24 }),
    placeholderData: keepPreviousData,
  });
  return (
    <Stack gap="sm">
      <TextInput
        size="md"
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
        placeholder="Group, unit or alias: APT31"
        aria-label="Search for a group"
        data-search="page"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        leftSection={<Icon name="search" />}
      />
      {found.isPending && <Loading what="the groups" />}
      {found.isError && <Failed error={found.error} retry={() => void found.refetch()} />}
      {found.data !== undefined && !found.isError && found.data.groups.length === 0 && (
        <Empty
          title={asked.trim() === "" ? "Nobody is tied to a group yet" : `No group bears the name “${asked.trim()}”`}
        >
          Groups come with lists of intelligence and with announcements that are kept on the page Notice.
        </Empty>
      )}
      {found.data !== undefined && <Found groups={found.data.groups} />}
    </Stack>
  );
}

function Ambiguity({ group, asked }: { readonly group: GroupDetail; readonly asked: string }) {
  if (group.ambiguous.length === 0) return null;
  return (
    <Alert
      color="yellow"
      variant="light"
      icon={<Icon name="warning" />}
      title={`“${asked}” names more than one group of a source`}
    >
      <Text size="sm" c="var(--mantine-color-text)">
        None was chosen for you, and nothing is tied over the shared name. Which one is meant?
      </Text>
      <List size="sm">
        {group.ambiguous.map(({ id, name, publisher }) => (
          <List.Item key={id} c="var(--mantine-color-text)">
            <Anchor component={Link} href={groupAddress(id)} underline="always">
              <bdi>{inertText(name)}</bdi>
            </Anchor>
            , as {publisher} describes it
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function Head({ group, asked }: { readonly group: GroupDetail; readonly asked: string }) {
  const { about, statements } = group;
  const others = about.names.slice(1);
  return (
    <div className={styles["head"]}>
      <Group gap="sm">
        <Title order={1}>
          <bdi>{inertText(about.names[0] ?? asked)}</bdi>
        </Title>
        <Badge variant="light" color="gray" tt="none" radius="sm" c="var(--mantine-color-text)">
          {about.kind === "name" ? "a name in statements" : about.kind}
        </Badge>
        {about.kind === "party" && <PartyChip party={about.id} />}
      </Group>
      <Text size="sm" c="dimmed" mt={4}>
        <bdi>{inertText(others.slice(0, NAMES_SHOWN).join(", "))}</bdi>
        {others.length > NAMES_SHOWN && ` and ${countText(others.length - NAMES_SHOWN, "other name")}`}
        {others.length > 0 && "; "}
        {countText(statements.length, "statement")}
      </Text>
    </div>
  );
}

/** Each word on the yardstick of whoever said it: "likely" is not the same in London and in Washington. */
function Surely({ marks }: { readonly marks: readonly GradeMark[] }) {
  const scales = (["phia", "icd203"] as const).filter((scale) => marks.some((mark) => mark.scale === scale));
  return (
    <Card component="section" aria-label="How surely">
      <Title order={2} mb="sm">
        How surely
      </Title>
      <Stack gap="lg">
        {scales.map((scale) => (
          <Yardstick key={scale} scale={scale} marks={marks.filter((mark) => mark.scale === scale)} />
        ))}
      </Stack>
    </Card>
  );
}

function Shown({ group, asked }: { readonly group: GroupDetail; readonly asked: string }) {
  const kinds = useMemo(() => new Map(group.graph.nodes.map(({ id, kind }) => [id, kind])), [group]);
  const marks = useMemo(() => marksOf(group.statements), [group]);
  return (
    <EntityKinds value={kinds}>
      <Ambiguity group={group} asked={asked} />
      <GroupPicture key={group.about.id} group={group} />
      <GroupTime timeline={group.timeline} />
      <GroupClaims group={group} />
      <div className={marks.length > 0 ? styles["columns"] : undefined}>
        {marks.length > 0 && <Surely marks={marks} />}
        <GroupPaths paths={group.paths} />
      </div>
    </EntityKinds>
  );
}

export function GroupPage() {
  const [search, setSearch] = useSearchParams();
  const [asked, asOf, knownAt] = ["name", "as_of", "known_at"].map((field) => search.get(field) ?? "") as [
    string,
    string,
    string,
  ];
  const [typed, setTyped] = useState("");
  const group = useQuery({
    ...got<GroupDetail>(`/groups/${encodeURIComponent(asked)}`, { as_of: asOf, known_at: knownAt }),
    enabled: asked !== "",
    placeholderData: (previous, query) =>
      query?.queryKey[0] === `/groups/${encodeURIComponent(asked)}` ? previous : undefined,
  });
  const setDay = (field: string, day: string) => {
    const next = new URLSearchParams(search);
    if (day === "") next.delete(field);
    else next.set(field, day);
    setSearch(next, { replace: true });
  };
  if (asked === "")
    return (
      <Stack gap="md" maw={1400}>
        <Title order={1}>Group</Title>
        <Search typed={typed} onType={setTyped} />
      </Stack>
    );
  const isScoped = asOf !== "" || knownAt !== "";
  return (
    <Stack gap="md" maw={1400}>
      <Anchor component={Link} href="/group" size="sm">
        All groups
      </Anchor>
      <Group justify="space-between" align="flex-start" gap="md">
        {group.data === undefined || group.isError ? (
          <Title order={1}>
            <bdi>{inertText(asked)}</bdi>
          </Title>
        ) : (
          <Head group={group.data} asked={asked} />
        )}
        <Days asOf={asOf} knownAt={knownAt} onChange={setDay} />
      </Group>
      {isScoped && (
        <Group gap="sm">
          <Text size="sm">As it was then, not as it is today.</Text>
          <Button size="compact-sm" variant="default" onClick={() => setSearch({ name: asked }, { replace: true })}>
            Today
          </Button>
        </Group>
      )}
      {group.isPending && <Loading what="the group" />}
      {group.isError && (
        <Failed title={`Nothing to show of ${asked}`} error={group.error} retry={() => void group.refetch()} />
      )}
      {group.data !== undefined && !group.isError && <Shown group={group.data} asked={asked} />}
    </Stack>
  );
}
