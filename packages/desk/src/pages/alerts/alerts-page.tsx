// What awaits a person? The inbox: which alerts on the left, the chosen one with its evidence and its decision on the right.

import { Button, Group, Text, Title } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { may, type Session, useSession } from "../../api/session.ts";
import { countText } from "../../parts/format.ts";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import { useShortcuts } from "../../shell/shortcuts.ts";
import { AlertList } from "./alert-list.tsx";
import { AlertPane } from "./alert-pane.tsx";
import styles from "./alerts.module.css";
import { BULK_MAX, BulkPanel } from "./bulk-panel.tsx";
import { DoneLine } from "./done-line.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { useFilters } from "./use-filters.ts";
import { type Inbox, useInbox } from "./use-inbox.ts";

/** Where the list and the alert stand beside one another. */
const WIDE = "(min-width: 62em)";

function useInboxKeys({ rows, at, move, reload, marks, done, undo }: Inbox, mayDecide: boolean): void {
  const mayUndo = done !== undefined && done.alert.state !== "open" && marks.ids.length === 0;
  const isEmpty = rows.total === 0;
  const walks = [
    { keys: "j", label: "Next alert", run: () => move(at + 1) },
    { keys: "k", label: "Alert before", run: () => move(at - 1) },
  ];
  useShortcuts("Inbox", [
    ...(isEmpty ? [] : walks),
    { keys: "r", label: "Ask for the list anew", run: reload },
    ...(mayDecide && !isEmpty
      ? [
          { keys: "x", label: "Mark it", run: () => marks.toggle(at) },
          { keys: "X", label: "Mark all from the last mark to here", run: () => marks.range(at) },
        ]
      : []),
    ...(mayUndo ? [{ keys: "u", label: "Undo, by a new entry", run: () => undo.mutate(done.alert.id) }] : []),
  ]);
}

interface ListPaneProps {
  readonly inbox: Inbox;
  readonly isNarrowed: boolean;
}

function ListPane({ inbox: { rows, at, marks, move, news, reload }, isNarrowed }: ListPaneProps) {
  const isEmpty = !rows.isPending && rows.error === null && rows.total === 0;
  return (
    <section className={styles["listPane"]} aria-label="Inbox">
      <Group justify="space-between" gap="xs" px="xs" py={6} mih={34}>
        <Text size="xs" c="dimmed">
          {countText(rows.total, "alert")}
        </Text>
        {news > 0 && (
          <Button size="compact-xs" variant="light" onClick={reload}>
            {countText(news)} new or changed: show (r)
          </Button>
        )}
      </Group>
      {rows.isPending && <Loading what="the inbox" />}
      {rows.error !== null && <Failed error={rows.error} retry={rows.reload} />}
      {isEmpty && (
        <Empty title={isNarrowed ? "Nothing passes these filters" : "Nothing awaits you here"}>
          {isNarrowed
            ? "Clear the filters to see the others."
            : "An alert opens when a screening or a bulk job finds a listed party."}
        </Empty>
      )}
      {rows.total > 0 && (
        <AlertList
          rows={rows}
          at={at}
          marked={marks.marked}
          onMove={move}
          onMark={(place, isRange) => (isRange ? marks.range(place) : marks.toggle(place))}
        />
      )}
      {marks.isFull && (
        <Text size="xs" px="xs" py={6}>
          At most {BULK_MAX} can be marked at once.
        </Text>
      )}
    </section>
  );
}

interface DetailPaneProps {
  readonly inbox: Inbox;
  readonly session: Session | undefined;
}

function DetailPane({ inbox: { id, asked, detail, marks, reasons, onBulk, onDone }, session }: DetailPaneProps) {
  if (marks.ids.length > 0) {
    return <BulkPanel ids={marks.ids} reasons={reasons} onDone={onBulk} onClear={marks.clear} />;
  }
  if (id === undefined) return null;
  if (detail.isError) return <Failed error={detail.error} retry={() => void detail.refetch()} />;
  if (asked.isError) return <Failed error={asked.error} retry={() => void asked.refetch()} />;
  // Shown with all that its keys need: of two pressed in haste the second must not find its reasons missing.
  if (detail.data === undefined || reasons === undefined || session === undefined) {
    return <Loading what="the alert" />;
  }
  return <AlertPane key={id} alert={detail.data} reasons={reasons} session={session} onDone={onDone} />;
}

export function AlertsPage() {
  const state = useFilters();
  const isWide = useMediaQuery(WIDE, true, { getInitialValueInEffect: false }) === true;
  const inbox = useInbox(state.filters, isWide);
  const { data: session } = useSession();
  const { id, open, undo } = inbox;
  useInboxKeys(inbox, may(session, "decide"));
  const showsList = isWide || id === undefined;
  return (
    <div className={styles["page"]}>
      <Group justify="space-between" gap="sm">
        <Title order={1}>Alerts</Title>
        <DoneLine {...inbox} />
      </Group>
      {undo.isError && <Failed title="It was not undone" error={undo.error} />}
      {showsList && <FilterBar state={state} counts={inbox.counts} />}
      <div className={styles["panes"]}>
        {showsList && <ListPane inbox={inbox} isNarrowed={state.isNarrowed} />}
        <div className={styles["detailPane"]}>
          {!showsList && (
            <Button variant="default" size="xs" mb="sm" onClick={() => open(undefined)}>
              ← All alerts
            </Button>
          )}
          <DetailPane inbox={inbox} session={session} />
        </div>
      </div>
    </div>
  );
}
