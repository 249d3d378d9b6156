// What was done, who was designated, who answered, who denied, and when? As lanes over the years, and day by day.

import { Button, Card, Text, Title } from "@mantine/core";
import { useMemo, useState } from "react";
import type { GroupEvent } from "../../api/group-types.ts";
import { countText, dayText } from "../../parts/format.ts";
import { inertText } from "../../parts/inert-text.ts";
import { PartyChip } from "../../parts/party-chip.tsx";
import styles from "./group.module.css";
import { daysOf, type LaneDot, lanesOf, type ToldDay, type ToldEvent } from "./in-time.ts";

/** Days told at once, the newest; and events of one. */
const DAYS_FIRST = 6;
const EVENTS_FIRST = 8;

const LANES: Readonly<Record<string, string>> = {
  operation: "Operations",
  statement: "Ties stated",
  designation: "Designations",
  response: "Responses",
  position: "Positions",
  denial: "Denials",
};

interface LanesProps {
  readonly days: readonly ToldDay[];
  readonly chosen: string | undefined;
  readonly onChoose: (on: string | undefined) => void;
}

function Dot({
  dot,
  kind,
  chosen,
  onChoose,
}: { readonly dot: LaneDot; readonly kind: string } & Omit<LanesProps, "days">) {
  const { on, at, count, isDenied } = dot;
  return (
    <button
      type="button"
      className={styles["dot"]}
      style={{ left: `${2 + at * 96}%` }}
      data-denied={isDenied}
      aria-pressed={chosen === on}
      aria-label={`${LANES[kind] ?? kind}, ${dayText(on)}: ${countText(count)}`}
      onClick={() => onChoose(chosen === on ? undefined : on)}
    >
      {count}
    </button>
  );
}

/** The picture: when there was how much of what. */
function TimeLanes({ days, chosen, onChoose }: LanesProps) {
  const { lanes, years } = useMemo(() => lanesOf(days), [days]);
  if (lanes.length === 0) return null;
  return (
    <section className={styles["lanes"]} aria-label="Over the years">
      {lanes.map(({ kind, dots }) => [
        <span key={`${kind} name`} className={styles["laneName"]}>
          {LANES[kind] ?? kind}
        </span>,
        <div key={kind} className={styles["lane"]}>
          {dots.map((dot) => (
            <Dot key={dot.on} dot={dot} kind={kind} chosen={chosen} onChoose={onChoose} />
          ))}
        </div>,
      ])}
      <div className={styles["years"]} aria-hidden="true">
        {years.map(({ year, at }) => (
          <span key={year} style={{ left: `${2 + at * 96}%` }}>
            {year}
          </span>
        ))}
      </div>
    </section>
  );
}

function Told({ event: { kind, text, voices, party, isDenied } }: { readonly event: ToldEvent }) {
  return (
    <li data-denied={isDenied}>
      <span className={styles["kind"]}>{kind}</span>
      <div>
        <bdi>{inertText(text)}</bdi>
        {party !== undefined && (
          <>
            {" "}
            <PartyChip party={party} provisional={party.startsWith("provisional/")} />
          </>
        )}
        <Text size="xs" c="dimmed">
          <bdi>{inertText(voices.join(" · "))}</bdi>
        </Text>
      </div>
    </li>
  );
}

function Day({ day: { on, events } }: { readonly day: ToldDay }) {
  const [all, setAll] = useState(false);
  const shown = all ? events : events.slice(0, EVENTS_FIRST);
  return (
    <li>
      <span className={styles["day"]}>{on === "" ? "day not known" : dayText(on)}</span>
      <ul className={styles["told"]}>
        {shown.map((event) => (
          <Told key={`${event.kind} ${event.text} ${event.party ?? ""}`} event={event} />
        ))}
        {shown.length < events.length && (
          <li>
            <span />
            <Button variant="subtle" size="compact-xs" w="fit-content" onClick={() => setAll(true)}>
              {countText(events.length - shown.length)} more of this day
            </Button>
          </li>
        )}
      </ul>
    </li>
  );
}

export function GroupTime({ timeline }: { readonly timeline: readonly GroupEvent[] }) {
  const [all, setAll] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const days = useMemo(() => daysOf(timeline).toReversed(), [timeline]);
  const told = chosen === undefined ? days : days.filter(({ on }) => on === chosen);
  const shown = all ? told : told.slice(0, DAYS_FIRST);
  return (
    <Card component="section" aria-label="In time">
      <Title order={2} mb="sm">
        In time
      </Title>
      {timeline.length === 0 && <Text size="sm">Nothing with a day is stated.</Text>}
      <TimeLanes days={days} chosen={chosen} onChoose={setChosen} />
      <ol className={styles["days"]} aria-label="Day by day, the newest first">
        {shown.map((day) => (
          <Day key={day.on} day={day} />
        ))}
      </ol>
      {shown.length < told.length && (
        <Button variant="default" size="xs" mt="sm" onClick={() => setAll(true)}>
          Show {countText(told.length - shown.length, "earlier day")}
        </Button>
      )}
      {chosen !== undefined && (
        <Button variant="default" size="xs" mt="sm" onClick={() => setChosen(undefined)}>
          Show every day
        </Button>
      )}
    </Card>
  );
}
