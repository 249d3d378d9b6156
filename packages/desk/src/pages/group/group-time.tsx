// What was done, who was designated, who answered, who denied, and when?

import { Button, Card, Text, Title } from "@mantine/core";
import { useState } from "react";
import type { GroupEvent } from "../../api/group-types.ts";
import { countText } from "../../parts/format.ts";
import { PartyChip } from "../../parts/party-chip.tsx";
import { type Happening, Timeline } from "../../parts/timeline.tsx";
import { gradeText, isDenied } from "./told.ts";

const SHOWN_FIRST = 30;
const MAIN = new Set(["designation", "response"]);

function happeningOf(event: GroupEvent): Happening {
  const { on, kind, text, speaker, via, grade, denied_by, polarity, party } = event;
  const told = [
    via === undefined ? speaker : `${speaker}, via ${via}`,
    gradeText(grade),
    polarity === "no" ? "said not to be so, or to have failed" : "",
    denied_by === undefined ? "" : `denied by ${denied_by.join(", ")}`,
  ].filter((part) => part !== "");
  return {
    on: /^0000|^1[0-8]/.test(on) ? "" : on,
    kind,
    isMain: MAIN.has(kind),
    isDenied: isDenied(event) || kind === "denial",
    content: (
      <>
        <Text size="sm" component="bdi" display="block">
          {text}
        </Text>
        <Text size="xs" c="dimmed">
          <bdi>{told.join("; ")}</bdi>
        </Text>
        {party !== undefined && <PartyChip party={party} provisional={party.startsWith("provisional/")} />}
      </>
    ),
  };
}

export function GroupTime({ timeline }: { readonly timeline: readonly GroupEvent[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? timeline : timeline.slice(-SHOWN_FIRST);
  return (
    <Card component="section" aria-label="In time">
      <Title order={2} mb="sm">
        In time
      </Title>
      {timeline.length === 0 && <Text size="sm">Nothing with a day is stated.</Text>}
      {shown.length < timeline.length && (
        <Button variant="default" size="xs" mb="sm" onClick={() => setAll(true)}>
          Show {countText(timeline.length - shown.length)} earlier
        </Button>
      )}
      <Timeline label="Operations, designations and responses" happenings={shown.map(happeningOf)} />
    </Card>
  );
}
