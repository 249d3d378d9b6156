// Which announcement? Pasted, or dropped as a text, an HTML page or a PDF; what it is called, who published it and when.

import { Anchor, Button, FileButton, Group, SimpleGrid, Text, Textarea, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type DragEvent, useState } from "react";
import { got } from "../../api/client.ts";
import type { Source } from "../../api/list-types.ts";
import styles from "./notice.module.css";
import type { NoticeDraft, NoticeSource } from "./use-notice.ts";

/** As much as the service takes. */
const TEXT_CHARACTERS_MAX = 10_000_000;
const FILE_BYTES_MAX = 20_000_000;
const NAME_MAX = 300;

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

function looksLikeHtml(text: string): boolean {
  return /^\s*<(?:!doctype html|html|head|body|article|div|p)\b/i.test(text);
}

export function sourceOfText(text: string): NoticeSource {
  return looksLikeHtml(text) ? { html: text } : { text };
}

async function sourceOfFile(file: File): Promise<NoticeSource> {
  if (file.type === "application/pdf" || /\.pdf$/i.test(file.name)) return { pdf_base64: await base64Of(file) };
  const text = await file.text();
  return file.type === "text/html" || /\.x?html?$/i.test(file.name) ? { html: text } : sourceOfText(text);
}

export interface SourceFormProps {
  readonly draft: NoticeDraft;
  readonly onChange: (part: Partial<NoticeDraft>) => void;
  readonly onRead: (source: NoticeSource, name?: string) => void;
  readonly busy: boolean;
}

interface TextFieldProps extends Pick<SourceFormProps, "onChange"> {
  readonly text: string;
  readonly fault: string;
  readonly onRead: () => void;
}

function TextField({ text, fault, onChange, onRead }: TextFieldProps) {
  return (
    <Textarea
      label="Announcement"
      description="Paste its text, or drop a text, an HTML page or a PDF here. Nothing is kept by reading."
      value={text}
      onChange={(event) => onChange({ text: event.currentTarget.value, decisions: {}, name: "", statedOn: "" })}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        onRead();
      }}
      minRows={7}
      maxRows={16}
      rows={9}
      maxLength={TEXT_CHARACTERS_MAX}
      dir="auto"
      spellCheck={false}
      data-search="page"
      autoFocus
      error={fault === "" ? undefined : fault}
    />
  );
}

export function SourceForm({ draft, onChange, onRead, busy }: SourceFormProps) {
  const [isOver, setOver] = useState(false);
  const [fault, setFault] = useState("");
  const take = async (file: File | null | undefined) => {
    if (file == null) return;
    const isTooLarge = file.size > FILE_BYTES_MAX;
    setFault(isTooLarge ? `${file.name} has more than 20 MB. Give the text itself.` : "");
    if (!isTooLarge) onRead(await sourceOfFile(file), file.name.replace(/\.[a-z]+$/i, ""));
  };
  const onDrop = (event: DragEvent) => {
    setOver(false);
    const file = event.dataTransfer.files[0];
    const html = event.dataTransfer.getData("text/html");
    if (file === undefined && html === "") return;
    event.preventDefault();
    if (file === undefined) onRead({ html });
    else void take(file);
  };
  const read = () => draft.text.trim() !== "" && onRead(sourceOfText(draft.text));
  return (
    <form
      className={styles["drop"]}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <TextField text={draft.text} fault={fault} onChange={onChange} onRead={read} />
      <Group gap="sm" mt="sm">
        <Button type="submit" loading={busy} disabled={draft.text.trim() === ""}>
          Read
        </Button>
        <FileButton
          onChange={(file) => void take(file)}
          accept=".txt,.html,.htm,.pdf,text/plain,text/html,application/pdf"
        >
          {(props) => (
            <Button variant="default" {...props}>
              Choose a file
            </Button>
          )}
        </FileButton>
        <Text size="sm" c="dimmed">
          Ctrl and Enter reads.
        </Text>
      </Group>
    </form>
  );
}

export interface AboutFieldsProps {
  readonly draft: NoticeDraft;
  readonly onChange: (part: Partial<NoticeDraft>) => void;
  /** Keeping was tried: what is missing is said. */
  readonly isTried: boolean;
  /** The day stands in the text. */
  readonly isGuessed: boolean;
}

/** What must be known before it is kept. */
export function AboutFields({ draft, onChange, isTried, isGuessed }: AboutFieldsProps) {
  const sources = useQuery({ ...got<{ readonly sources: readonly Source[] }>("/sources"), staleTime: 600_000 });
  const publishers = [...new Set(sources.data?.sources.map(({ publisher }) => publisher) ?? [])].toSorted();
  const missing = (value: string, what: string) => (isTried && value.trim() === "" ? what : undefined);
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
      <TextInput
        label="Published by"
        list="notice-publishers"
        value={draft.publisher}
        onChange={(event) => onChange({ publisher: event.currentTarget.value })}
        error={missing(draft.publisher, "Who says all this?")}
        maxLength={NAME_MAX}
        data-about="publisher"
        required
      />
      <datalist id="notice-publishers">
        {publishers.map((publisher) => (
          <option key={publisher} value={publisher} />
        ))}
      </datalist>
      <TextInput
        label={isGuessed ? "Published on (as the text says)" : "Published on"}
        type="date"
        value={draft.statedOn}
        onChange={(event) => onChange({ statedOn: event.currentTarget.value })}
        error={missing(draft.statedOn, "From which day on is it stated?")}
        data-about="statedOn"
        required
      />
      <TextInput
        label="Title"
        value={draft.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
        error={missing(draft.name, "How is it called?")}
        maxLength={NAME_MAX}
        data-about="name"
        required
      />
    </SimpleGrid>
  );
}

export function AnotherText({ onAnother }: { readonly onAnother: () => void }) {
  return (
    <Anchor component="button" type="button" size="sm" underline="always" onClick={onAnother}>
      Change the text, or read another
    </Anchor>
  );
}
