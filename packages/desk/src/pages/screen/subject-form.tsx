// Whom are we asking about? One field; what else is known of them can be added, and counts as evidence.

import { Button, Collapse, NativeSelect, SimpleGrid, Text, TextInput, UnstyledButton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { type KeyboardEvent, memo } from "react";
import type { ScreeningRequest } from "../../api/screening-types.ts";
import { Icon } from "../../parts/icon.tsx";
import { useStable } from "../../parts/use-stable.ts";
import styles from "./screen.module.css";

export type SubjectDraft = Required<ScreeningRequest>;

export const NOBODY: SubjectDraft = { name: "", kind: "any", birth_date: "", country: "", identifiers: "" };

const KINDS = ["any", "person", "organisation", "vessel", "aircraft", "wallet", "domain", "email"];

type More = Omit<SubjectDraft, "name">;

interface MoreFieldsProps extends More {
  readonly onSet: (field: keyof More, value: string) => void;
}

// Each part is drawn again only when something of its own changed: most of what a letter would cost is everything around it.

/** Whatever else is known: folded away until it is wanted, open when something stands in it. */
const MoreFields = memo(function MoreFields({ onSet, ...draft }: MoreFieldsProps) {
  const hasMore = draft.birth_date !== "" || draft.country !== "" || draft.identifiers !== "" || draft.kind !== "any";
  const [more, { toggle }] = useDisclosure(hasMore);
  const set = (field: keyof More) => (event: { currentTarget: { value: string } }) =>
    onSet(field, event.currentTarget.value);
  return (
    <>
      <UnstyledButton
        onClick={toggle}
        aria-expanded={more}
        aria-controls="more-of-subject"
        className={styles["more"] ?? ""}
      >
        <Icon name={more ? "minus" : "plus"} size={14} /> What else is known: kind, birth, country, numbers
      </UnstyledButton>
      <Collapse expanded={more} id="more-of-subject">
        <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm">
          <NativeSelect label="Kind" data={KINDS} value={draft.kind} onChange={set("kind")} />
          <TextInput
            label="Born"
            placeholder="1985, or 1985-11-12"
            value={draft.birth_date}
            onChange={set("birth_date")}
            maxLength={60}
          />
          <TextInput
            label="Country"
            placeholder="China, or CN"
            value={draft.country}
            onChange={set("country")}
            maxLength={100}
          />
          <TextInput
            label="Numbers"
            placeholder="several with ;"
            value={draft.identifiers}
            onChange={set("identifiers")}
            maxLength={500}
          />
        </SimpleGrid>
      </Collapse>
    </>
  );
});

interface NameFieldProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onDown: () => void;
}

const SEARCH = <Icon name="search" />;
const ENTER = <span aria-hidden="true">↵</span>;

const NameField = memo(function NameField({ name, onName, onDown }: NameFieldProps) {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    onDown();
  };
  return (
    <TextInput
      size="lg"
      flex={1}
      value={name}
      onChange={(event) => onName(event.currentTarget.value)}
      onKeyDown={onKey}
      placeholder="Name, wallet, domain"
      aria-label="Name to screen"
      data-search="page"
      autoFocus
      autoComplete="off"
      spellCheck={false}
      maxLength={1000}
      leftSection={SEARCH}
    />
  );
});

const ScreenButton = memo(function ScreenButton({
  busy,
  isEmpty,
}: {
  readonly busy: boolean;
  readonly isEmpty: boolean;
}) {
  return (
    <Button size="lg" type="submit" loading={busy} disabled={isEmpty} aria-label="Screen" px={{ base: "md", xs: 26 }}>
      <Text span inherit visibleFrom="xs" me="sm">
        Screen
      </Text>
      {ENTER}
    </Button>
  );
});

export interface SubjectFormProps {
  readonly draft: SubjectDraft;
  readonly onChange: (part: Partial<SubjectDraft>) => void;
  readonly onScreen: () => void;
  /** Down from the field: into the preview. */
  readonly onDown: () => void;
  readonly busy: boolean;
}

export function SubjectForm({ draft, onChange, onScreen, onDown, busy }: SubjectFormProps) {
  const { name: _, ...more } = draft;
  const set = useStable((field: keyof More, value: string) => onChange({ [field]: value }));
  const onName = useStable((name: string) => onChange({ name }));
  const down = useStable(onDown);
  return (
    <search>
      <form
        className={styles["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          onScreen();
        }}
      >
        <div className={styles["field"]}>
          <NameField name={draft.name} onName={onName} onDown={down} />
          <ScreenButton busy={busy} isEmpty={draft.name.trim() === ""} />
        </div>
        <MoreFields {...more} onSet={set} />
      </form>
    </search>
  );
}
