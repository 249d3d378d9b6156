// What does a page show while it has nothing to show: not yet, not any, not possible? Each says what to do next.

import { Alert, Button, Code, Group, List, Loader, Stack, Text, Title } from "@mantine/core";
import { type ReactNode, useEffect, useState } from "react";
import { failureFrom } from "../api/failure.ts";
import { Icon } from "./icon.tsx";

/** A wait shorter than this shows nothing at all. */
const QUIET_MS = 300;
/** After this long it is said that it is slow. */
const SLOW_MS = 4_000;

export interface LoadingProps {
  /** What is awaited: "the lists". */
  readonly what: string;
}

export function Loading({ what }: LoadingProps) {
  const [waited, setWaited] = useState(0);
  useEffect(() => {
    const timers = [QUIET_MS, SLOW_MS].map((ms) => setTimeout(() => setWaited(ms), ms));
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <Group gap="sm" py="md" role="status" mih={56} data-loading>
      {waited >= QUIET_MS && (
        <>
          <Loader size="sm" aria-hidden="true" />
          <Text c="dimmed">
            Loading {what}…{waited >= SLOW_MS && " The service is slow; nothing you typed is lost."}
          </Text>
        </>
      )}
    </Group>
  );
}

export interface EmptyProps {
  readonly title: string;
  readonly children?: ReactNode;
}

export function Empty({ title, children }: EmptyProps) {
  return (
    <Stack gap={4} py="lg" align="center" ta="center">
      <Text fw={600}>{title}</Text>
      {children !== undefined && (
        <Text c="dimmed" size="sm" maw={520} component="div">
          {children}
        </Text>
      )}
    </Stack>
  );
}

export interface FailedProps {
  readonly error: unknown;
  readonly retry?: (() => void) | undefined;
  /** What could not be done: "The screening was not made". */
  readonly title?: string;
}

/** A failure with its code, and a way on. Nothing that was typed goes with it. */
export function Failed({ error, retry, title = "That did not work" }: FailedProps) {
  const failure = failureFrom(error);
  return (
    <Alert
      color="red"
      variant="light"
      role="alert"
      icon={<Icon name="warning" />}
      title={<Title order={3}>{title}</Title>}
    >
      <Stack gap="xs" align="flex-start">
        <Text size="sm" c="var(--mantine-color-text)">
          {failure.message}
        </Text>
        {failure.faults.length > 0 && (
          <List size="sm">
            {failure.faults.map(({ path, message }) => (
              <List.Item key={`${path} ${message}`}>
                <Code>{path === "" ? "request" : path}</Code> {message}
              </List.Item>
            ))}
          </List>
        )}
        <Group gap="sm">
          {retry !== undefined && (
            <Button size="xs" onClick={retry}>
              Try again
            </Button>
          )}
          <Code>{failure.code}</Code>
        </Group>
      </Stack>
    </Alert>
  );
}
