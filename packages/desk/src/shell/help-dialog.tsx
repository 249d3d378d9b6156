// Which keys are there on this page? And the switch that turns single keys off.

import { Group, Kbd, Modal, Stack, Switch, Text, Title } from "@mantine/core";
import { usePreference } from "../api/preference.ts";
import styles from "./shell.module.css";
import { type ShortcutGroup, SINGLE_KEYS, useShortcutGroups } from "./shortcuts.ts";

function Keys({ keys }: { readonly keys: string }) {
  return (
    <Group gap={4} wrap="nowrap">
      {keys.split(" ").map((key, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same key may come twice, and the order never changes.
        <Kbd key={`${key} ${at}`}>{key}</Kbd>
      ))}
    </Group>
  );
}

function KeyGroup({ title, shortcuts }: ShortcutGroup) {
  return (
    <Stack gap={6} component="section">
      <Title order={3}>{title}</Title>
      {shortcuts.map(({ keys, label }) => (
        <Group key={keys} justify="space-between" wrap="nowrap" gap="md">
          <Text size="sm">{label}</Text>
          <Keys keys={keys} />
        </Group>
      ))}
    </Stack>
  );
}

/** Several parts of a page may have keys for the same thing. */
function joined(groups: readonly ShortcutGroup[]): readonly ShortcutGroup[] {
  const titles = [...new Set(groups.filter(({ shortcuts }) => shortcuts.length > 0).map(({ title }) => title))];
  return titles.map((title) => ({
    title,
    shortcuts: groups.filter((group) => group.title === title).flatMap(({ shortcuts }) => shortcuts),
  }));
}

export interface HelpDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function HelpDialog({ opened, onClose }: HelpDialogProps) {
  const groups = joined(useShortcutGroups());
  const [single, setSingle] = usePreference(SINGLE_KEYS, true);
  return (
    <Modal opened={opened} onClose={onClose} title="Keys" size="lg" closeButtonProps={{ "aria-label": "Close" }}>
      <Stack gap="lg">
        <div className={styles["keys"]}>
          {groups.map((group) => (
            <KeyGroup key={group.title} {...group} />
          ))}
        </div>
        <Switch
          checked={single}
          onChange={(event) => setSingle(event.currentTarget.checked)}
          label="Single keys"
          description="Switch them off if you speak to your computer, or press keys by accident. Tab, Enter and the arrows always work."
        />
      </Stack>
    </Modal>
  );
}
