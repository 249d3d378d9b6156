// Must the same question be asked again? A false positive can be kept silent, party by party, until a day; it comes back when something
// that mattered changes.

import { Checkbox, Stack, Text, TextInput } from "@mantine/core";
import type { AlertDetail } from "../../api/alert-types.ts";
import { useShortcuts } from "../../shell/shortcuts.ts";

export interface SilenceWish {
  readonly isOn: boolean;
  readonly parties: readonly string[];
  /** ISO day, or empty for none. */
  readonly until: string;
}

const USUAL_MONTHS = 12;

function dayIn(months: number): string {
  const day = new Date();
  day.setUTCMonth(day.getUTCMonth() + months);
  return day.toISOString().slice(0, 10);
}

/** Off, but for all parties and a year once it is on. */
export function SILENCE_USUAL({ screening }: AlertDetail): SilenceWish {
  return { isOn: false, parties: screening.hits.map(({ party }) => party), until: dayIn(USUAL_MONTHS) };
}

export interface SilenceFieldsProps {
  readonly alert: AlertDetail;
  readonly wish: SilenceWish;
  readonly onChange: (wish: SilenceWish) => void;
}

export function SilenceFields({ alert, wish, onChange }: SilenceFieldsProps) {
  const { isOn, parties, until } = wish;
  const hits = alert.screening.hits;
  const toggle = () => onChange({ ...wish, isOn: !isOn });
  useShortcuts("Decide", [{ keys: "s", label: "Do not ask again about these two", run: toggle }]);
  return (
    <Stack gap="xs">
      <Checkbox size="sm" checked={isOn} onChange={toggle} label="Do not ask again about these two (s)" />
      {isOn && hits.length > 1 && (
        <Checkbox.Group
          value={[...parties]}
          onChange={(chosen) => onChange({ ...wish, parties: chosen })}
          label="Not again about"
        >
          <Stack gap={4}>
            {hits.map(({ party, caption }) => (
              <Checkbox key={party} size="xs" value={party} label={`${caption} (${party})`} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      {isOn && (
        <TextInput
          type="date"
          size="xs"
          label="Until"
          value={until}
          min={dayIn(0)}
          onChange={(event) => onChange({ ...wish, until: event.currentTarget.value })}
        />
      )}
      {isOn && (
        <Text size="xs" c="dimmed">
          It is asked again before that when the subject, the party, the policy or the engine changes what mattered.
        </Text>
      )}
    </Stack>
  );
}
