// What must be known before an answer is relied on? The service's warnings; old lists each with its age.

import { Group, Text } from "@mantine/core";
import { sentence } from "./format.ts";
import { Icon } from "./icon.tsx";
import { oldLists } from "./old-lists.ts";
import styles from "./warnings.module.css";

export interface Warning {
  readonly code: string;
  readonly message: string;
}

function OldLists({ message }: { readonly message: string }) {
  return (
    <>
      <b>These lists may be out of date.</b>
      <Group component="ul" gap={6} className={styles["lists"] ?? ""}>
        {oldLists(message).map(({ list, days, usual }) => (
          <li key={list}>
            <b>{list}</b> {days} days old, usually {usual}
          </li>
        ))}
      </Group>
    </>
  );
}

export function Warnings({ warnings }: { readonly warnings: readonly Warning[] }) {
  return warnings.map(({ code, message }) => (
    <div key={code + message} className={styles["warning"]}>
      <Icon name="warning" size={16} />
      <Text size="sm" component="div">
        {code === "LIST_STALE" && oldLists(message).length > 0 ? <OldLists message={message} /> : sentence(message)}
      </Text>
    </div>
  ));
}
