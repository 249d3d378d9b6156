// Which lists are loaded, how old are they, and is something wrong with one? Each opens its own page.

import { Alert, Anchor, Badge, Card, Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "wouter";
import { got } from "../../api/client.ts";
import type { ListLine, Lists } from "../../api/list-types.ts";
import { EditionStamp } from "../../parts/edition-stamp.tsx";
import { countText, dayText } from "../../parts/format.ts";
import { Icon } from "../../parts/icon.tsx";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import { Freshness } from "./freshness.tsx";
import { ListPage } from "./list-page.tsx";
import styles from "./lists.module.css";

function Notes({ list }: { readonly list: ListLine }) {
  const notes = [
    list.stale && { text: "may be out of date", colour: "var(--desk-against)" },
    (list.refused?.length ?? 0) > 0 && {
      text: countText(list.refused?.length ?? 0, "edition refused", "editions refused"),
      colour: "var(--desk-danger)",
    },
    list.failure !== undefined && { text: "last update failed", colour: "var(--desk-danger)" },
    list.reconstructed === true && { text: "rebuilt from the list's facts", colour: "var(--mantine-color-dimmed)" },
    list.status !== "current" && { text: list.status, colour: "var(--mantine-color-dimmed)" },
  ].filter((note) => note !== false);
  return (
    <Group gap={6}>
      {notes.map(({ text, colour }) => (
        <Badge key={text} variant="outline" tt="none" radius="sm" c={colour} color="gray">
          {text}
        </Badge>
      ))}
    </Group>
  );
}

function ListCard({ list }: { readonly list: ListLine }) {
  return (
    <Card component="article" className={styles["list"] ?? ""}>
      <Stack gap="sm" h="100%" justify="space-between">
        <div>
          <Group justify="space-between" wrap="nowrap" align="flex-start">
            <Anchor component={Link} href={`/lists/${encodeURIComponent(list.id)}`} fw={600}>
              {list.title}
            </Anchor>
            <code className={styles["id"]}>{list.id}</code>
          </Group>
          <Text size="sm" c="dimmed">
            {list.publisher}
          </Text>
        </div>
        <div className={styles["figures"]}>
          <div>
            <b>{countText(list.parties)}</b>
            <span>parties</span>
          </div>
          <div>
            <b>{countText(list.names)}</b>
            <span>names</span>
          </div>
          <div>
            <b>{countText(list.problems)}</b>
            <span>{list.problems === 1 ? "problem" : "problems"}</span>
          </div>
        </div>
        <Freshness list={list} />
        <Notes list={list} />
        <EditionStamp list={list.id} published={list.published} edition={list.edition} />
      </Stack>
    </Card>
  );
}

/** What others know of groups: no list to screen by. */
function Intelligence({ intelligence }: Pick<Lists, "intelligence">) {
  if (intelligence.length === 0) return null;
  return (
    <section>
      <Title order={2} mb="xs">
        What others know of groups
      </Title>
      <ul className={styles["lists"]}>
        {intelligence.map(({ list, title, publisher, published, objects }) => (
          <li key={list}>
            <Card>
              <Text fw={600}>{title ?? list}</Text>
              <Text size="sm" c="dimmed">
                {publisher}, {dayText(published)}
              </Text>
              <div className={styles["figures"]}>
                <div>
                  <b>{countText(objects)}</b>
                  <span>objects</span>
                </div>
              </div>
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}

function AllLists() {
  const lists = useQuery(got<Lists>("/lists"));
  if (lists.isPending) return <Loading what="the lists" />;
  if (lists.isError) return <Failed error={lists.error} retry={() => void lists.refetch()} />;
  const { lists: all, intelligence, provisional } = lists.data;
  const current = all.filter(({ status }) => status === "current");
  const others = all.filter(({ status }) => status !== "current");
  const stale = current.filter((list) => list.stale);
  if (all.length === 0) return <Empty title="No list is loaded">Run portcullis update, or load the sample.</Empty>;
  return (
    <Stack gap="lg">
      {stale.length > 0 && (
        <Alert color="yellow" variant="light" icon={<Icon name="clock" />}>
          <Text size="sm" c="var(--mantine-color-text)">
            {stale.length} of {current.length} screened lists may be out of date: their publishers usually change them
            sooner. Every screening says so.
          </Text>
        </Alert>
      )}
      <ul className={styles["lists"]} aria-label="Lists that are screened">
        {current.map((list) => (
          <li key={list.id}>
            <ListCard list={list} />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <section>
          <Title order={2} mb="sm">
            Screened only when named
          </Title>
          <ul className={styles["lists"]}>
            {others.map((list) => (
              <li key={list.id}>
                <ListCard list={list} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Intelligence intelligence={intelligence} />
      {provisional > 0 && (
        <Text size="sm">
          {countText(provisional, "announced party", "announced parties")} that no list carries yet.
        </Text>
      )}
    </Stack>
  );
}

export function ListsPage() {
  const { list } = useParams<{ list?: string }>();
  if (list !== undefined) return <ListPage key={list} id={decodeURIComponent(list)} />;
  return (
    <Stack gap="md" maw={1400}>
      <Title order={1}>Lists</Title>
      <AllLists />
    </Stack>
  );
}
