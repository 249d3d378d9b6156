// By which rules does the house work, and who may do what? Policies, who is kept silent, retention, users, passwords, keys, sources of lists, and the sample.

import { Stack, Tabs, Text, Title } from "@mantine/core";
import { useLocation, useParams } from "wouter";
import { useSession } from "../../api/session.ts";
import { SampleButtons } from "../../shell/welcome.tsx";
import { KeysView } from "./keys-view.tsx";
import { OwnPasswordView } from "./own-password.tsx";
import { PoliciesView } from "./policies-view.tsx";
import { RetentionView } from "./retention-view.tsx";
import { SourcesView } from "./sources-view.tsx";
import { SuppressionsView } from "./suppressions-view.tsx";
import { UsersView } from "./users-view.tsx";

const TABS = [
  { value: "policies", label: "Policies", View: PoliciesView },
  { value: "silence", label: "Not asked again", View: SuppressionsView },
  { value: "retention", label: "Retention", View: RetentionView },
  { value: "users", label: "Users", View: UsersView },
  { value: "password", label: "Your password", View: OwnPasswordView },
  { value: "keys", label: "Keys", View: KeysView },
  { value: "sources", label: "List sources", View: SourcesView },
  { value: "sample", label: "Sample", View: SampleView },
] as const;

function SampleView() {
  const { data: session } = useSession();
  return (
    <Stack gap="sm" maw={720}>
      <Text size="sm">
        The sample is the day of 25 March 2024 with invented customers and mail of our own making. It lies in a folder
        of its own; nothing of it touches your data or your ledger, and removing it removes all of it.
      </Text>
      <SampleButtons />
      {session !== undefined && (
        <Text size="xs" c="dimmed">
          Portcullis {session.version}, engine {session.engine}
        </Text>
      )}
    </Stack>
  );
}

export function SettingsPage() {
  const { tab = "policies" } = useParams<{ tab?: string }>();
  const [, go] = useLocation();
  return (
    <Stack gap="md" maw={1100}>
      <Title order={1}>Settings</Title>
      <Tabs value={tab} onChange={(value) => go(`/settings/${value ?? "policies"}`)} keepMounted={false}>
        <Tabs.List>
          {TABS.map(({ value, label }) => (
            <Tabs.Tab key={value} value={value}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TABS.map(({ value, View }) => (
          <Tabs.Panel key={value} value={value} pt="md">
            <View />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Stack>
  );
}
