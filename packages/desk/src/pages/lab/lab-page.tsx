// What would another rule have done? Our own subjects and past decisions tried at other thresholds, before anything takes force.

import { Button, Group, Progress, Stack, Text, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useDraft } from "../../api/draft.ts";
import type { Lab } from "../../api/lab-types.ts";
import { useLive } from "../../api/live.ts";
import { api } from "../../api/request.ts";
import { may, useSession } from "../../api/session.ts";
import type { Policy } from "../../api/settings-types.ts";
import { countText } from "../../parts/format.ts";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import { useShortcuts } from "../../shell/shortcuts.ts";
import { usePolicies } from "../settings/use-policies.ts";
import { ApplyPolicy } from "./apply-policy.tsx";
import { draftOf, type LabDraft, policyOf, requestOf } from "./lab-draft.ts";
import { LabForm } from "./lab-form.tsx";
import { LabOutcome } from "./lab-outcome.tsx";

/** A hundred thousand subjects take a while. */
const LAB_TIMEOUT_MS = 300_000;

interface Tried {
  readonly draft: LabDraft;
  /** Its own name, under which the service tells how far it is. */
  readonly progress: string;
}

/** How far is it, and a way out. */
function Trying({ progress, onCancel }: { readonly progress: string; readonly onCancel: () => void }) {
  const [far, setFar] = useState<{ readonly done: number; readonly total: number }>();
  useLive("lab", (event) => {
    if (event.id === progress) setFar(event);
  });
  useShortcuts("While it is tried", [{ keys: "c", label: "Cancel it", run: onCancel }]);
  const share = far === undefined || far.total === 0 ? 0 : (far.done / far.total) * 100;
  return (
    <Stack gap="xs">
      <Progress value={share} size="lg" aria-label={`${Math.floor(share)} % screened`} />
      <Group justify="space-between">
        <Text size="sm" role="status">
          {far === undefined
            ? "Everybody is screened again, from the lowest threshold up"
            : `${countText(far.done)} of ${countText(far.total)} screened`}
        </Text>
        <Button size="compact-sm" variant="default" onClick={onCancel}>
          Cancel (c)
        </Button>
      </Group>
    </Stack>
  );
}

function Trial({ current }: { readonly current: Policy }) {
  const [draft, setDraft] = useDraft<LabDraft | null>("lab", null);
  const { data: session } = useSession();
  const shown = draft ?? draftOf(current);
  const stop = useRef<AbortController>(undefined);
  const trial = useMutation({
    mutationFn: ({ draft: tried, progress }: Tried) => {
      const body = { ...requestOf(tried, current), progress };
      stop.current = new AbortController();
      return api.post<Lab>("/lab", { body, timeoutMs: LAB_TIMEOUT_MS, retries: 0, signal: stop.current.signal });
    },
  });
  const start = () => {
    if (!trial.isPending) trial.mutate({ draft: shown, progress: crypto.randomUUID() });
  };
  const cancel = () => {
    stop.current?.abort();
    trial.reset();
  };
  useShortcuts("Threshold lab", [{ keys: "Enter", label: "Try it on the past", run: start }]);
  const tried = trial.variables;
  return (
    <Stack gap="md">
      <LabForm
        draft={shown}
        onChange={(change) => setDraft((now) => ({ ...(now ?? draftOf(current)), ...change }))}
        onTry={start}
        onReset={() => setDraft(draftOf(current))}
        busy={trial.isPending}
      />
      {trial.isError && <Failed title="It was not tried" error={trial.error} retry={start} />}
      {trial.isPending && <Trying key={trial.variables.progress} {...trial.variables} onCancel={cancel} />}
      {trial.isIdle && (
        <Empty title="Nothing was tried yet">
          Change the rule, or leave it as it is for the curves alone, and press Enter.
        </Empty>
      )}
      {trial.data !== undefined && tried !== undefined && (
        <>
          <LabOutcome lab={trial.data} />
          {may(session, "govern") && (
            <ApplyPolicy current={current} policyNamed={(name) => policyOf(tried.draft, current, name)} />
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
