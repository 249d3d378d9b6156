// What would another rule have done? Our own subjects and past decisions tried at other thresholds, before anything takes force.

import { Group, Loader, Stack, Text, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useDraft } from "../../api/draft.ts";
import type { Lab } from "../../api/lab-types.ts";
import { api } from "../../api/request.ts";
import { may, useSession } from "../../api/session.ts";
import type { Policy } from "../../api/settings-types.ts";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import { useShortcuts } from "../../shell/shortcuts.ts";
import { usePolicies } from "../settings/use-policies.ts";
import { ApplyPolicy } from "./apply-policy.tsx";
import { draftOf, type LabDraft, policyOf, requestOf } from "./lab-draft.ts";
import { LabForm } from "./lab-form.tsx";
import { LabOutcome } from "./lab-outcome.tsx";

/** A hundred thousand subjects take a while. */
const LAB_TIMEOUT_MS = 300_000;

function Trial({ current }: { readonly current: Policy }) {
  const [draft, setDraft] = useDraft<LabDraft | null>("lab", null);
  const { data: session } = useSession();
  const shown = draft ?? draftOf(current);
  const trial = useMutation({
    mutationFn: (tried: LabDraft) =>
      api.post<Lab>("/lab", { body: requestOf(tried, current), timeoutMs: LAB_TIMEOUT_MS, retries: 0 }),
  });
  const start = () => {
    if (!trial.isPending) trial.mutate(shown);
  };
  useShortcuts("Threshold lab", [{ keys: "Enter", label: "Try it on the past", run: start }]);
  const tried = trial.variables;
  return (
    <Stack gap="md">
      <LabForm
        draft={shown}
        onChange={(change) => setDraft({ ...shown, ...change })}
        onTry={start}
        onReset={() => setDraft(draftOf(current))}
        busy={trial.isPending}
      />
      {trial.isError && <Failed title="It was not tried" error={trial.error} retry={start} />}
      {trial.isPending && (
        <Group gap="sm" role="status">
          <Loader size="sm" aria-hidden="true" />
          <Text size="sm">Everybody is screened again, from the lowest threshold up. Thousands take a minute.</Text>
        </Group>
      )}
      {trial.isIdle && (
        <Empty title="Nothing was tried yet">
          Change the rule, or leave it as it is for the curves alone, and press Enter.
        </Empty>
      )}
      {trial.data !== undefined && tried !== undefined && (
        <>
          <LabOutcome lab={trial.data} />
          {may(session, "govern") && (
            <ApplyPolicy current={current} policyNamed={(name) => policyOf(tried, current, name)} />
          )}
        </>
      )}
    </Stack>
  );
}

export function LabPage() {
  const policies = usePolicies();
  const current = policies.data?.policies.find(({ version }) => version === policies.data.in_force);
  return (
    <Stack gap="md" maw={1280}>
      <Title order={1}>Threshold lab</Title>
      <Text size="sm" c="dimmed">
        Whom would another threshold find, whom would it lose, and how many alerts a day would it cost?
      </Text>
      {policies.isPending && <Loading what="the policy in force" />}
      {policies.isError && <Failed error={policies.error} retry={() => void policies.refetch()} />}
      {current !== undefined && <Trial current={current} />}
    </Stack>
  );
}
