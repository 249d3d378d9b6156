// Which file is to be screened? Dropped anywhere on the field, or chosen; nothing is sent before its columns were looked at.

import { Button, Stack, Text } from "@mantine/core";
import { type DragEvent, useRef, useState } from "react";
import { Icon } from "../../parts/icon.tsx";
import { useShortcuts } from "../../shell/shortcuts.ts";
import styles from "./bulk.module.css";

export interface DropZoneProps {
  readonly onFile: (file: File) => void;
}

export function DropZone({ onFile }: DropZoneProps) {
  const field = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const choose = () => field.current?.click();
  useShortcuts("Bulk", [{ keys: "o", label: "Choose a file", run: choose }]);
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
        <Icon name="table" size={28} />
        <Text fw={600}>Drop a file of names here</Text>
        <Text size="sm" c="dimmed" ta="center">
          CSV, NDJSON or an Excel workbook (.xlsx); the first two may be gzipped. Its columns are shown before anything
          is screened.
        </Text>
        <Button onClick={choose} variant="default">
          Choose a file (o)
        </Button>
        <input
          ref={field}
          type="file"
          className="visually-hidden"
          tabIndex={-1}
          aria-label="File to screen"
          accept=".csv,.tsv,.txt,.ndjson,.jsonl,.json,.xlsx,.gz"
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
