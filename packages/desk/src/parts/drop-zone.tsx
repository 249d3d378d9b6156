// Which file is it? Dropped anywhere on the field, or chosen; nothing is sent before its page says so.

import { Button, Stack, Text } from "@mantine/core";
import { type DragEvent, useRef, useState } from "react";
import styles from "./drop-zone.module.css";
import { Icon, type IconName } from "./icon.tsx";

export interface DropZoneProps {
  readonly onFile: (file: File) => void;
  readonly icon: IconName;
  /** "Drop a mailbox here". */
  readonly title: string;
  readonly hint: string;
  /** What the file is for, for those who do not see the field. */
  readonly label: string;
  /** Endings of names, as in `accept`. */
  readonly accept: string;
  /** Given the act of choosing, for the page's key `o`. */
  readonly chooser: { current: (() => void) | undefined };
}

export function DropZone({ onFile, icon, title, hint, label, accept, chooser }: DropZoneProps) {
  const field = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const choose = () => field.current?.click();
  chooser.current = choose;
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: whoever cannot drop has the button inside.
    <div
      className={styles["drop"]}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <Stack gap="xs" align="center">
        <Icon name={icon} size={28} />
        <Text fw={600}>{title}</Text>
        <Text size="sm" c="dimmed" ta="center">
          {hint}
        </Text>
        <Button onClick={choose} variant="default">
          Choose a file (o)
        </Button>
        <input
          ref={field}
          type="file"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={label}
          accept={accept}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) onFile(file);
            event.currentTarget.value = "";
          }}
        />
      </Stack>
    </div>
  );
}
