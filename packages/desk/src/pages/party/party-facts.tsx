// What does the list print of a party? Names in every script, designations with what they impose, what identifies it, and who it is elsewhere.

import { Badge, Card, Group, Spoiler, Stack, Text, Title } from "@mantine/core";
import { Fragment, type ReactNode } from "react";
import type { PartyDetail, PartyName } from "../../api/party-types.ts";
import { partyFieldText } from "../../parts/field-changes.tsx";
import { dayText } from "../../parts/format.ts";
import { groundText, nameTypeText, numberText } from "../../parts/grounds.ts";
import { inertText } from "../../parts/inert-text.ts";
import { PartyChip } from "../../parts/party-chip.tsx";
import styles from "./party.module.css";

export interface PartyProps {
  readonly party: PartyDetail;
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Card component="section">
      <Title order={2} mb="sm">
        {title}
      </Title>
      {children}
    </Card>
  );
}

const SCRIPTS = new Intl.DisplayNames("en", { type: "script" });

function scriptText(code: string): string {
  try {
    return SCRIPTS.of(code) ?? code;
  } catch {
    return code;
  }
}

function nameNote({ type, strength, script, language }: PartyName): string {
  const notes = [
    nameTypeText(type),
    strength === "low" ? "weak, says the list" : strength === "good" ? "good, says the list" : "",
    language ?? scriptText(script),
  ];
  return notes.filter((note) => note !== "").join(", ");
}

/** More than these are folded away. */
const FOLDED_PX = 340;

export function Names({ party }: PartyProps) {
  return (
    <Section title={party.names.length === 1 ? "Name" : `${party.names.length} names`}>
      <Spoiler maxHeight={FOLDED_PX} showLabel="All names" hideLabel="Fewer names">
        <ul className={styles["names"]}>
          {party.names.map((name) => (
            <li key={`${name.text} ${name.type}`}>
              <bdi>{inertText(name.text)}</bdi>
              <small>{nameNote(name)}</small>
            </li>
          ))}
        </ul>
      </Spoiler>
    </Section>
  );
}

export function Designations({ party }: PartyProps) {
  return (
    <Section title="Designations">
      <Stack gap="md">
        {party.designations.length === 0 && <Text size="sm">The list states no designation of its own.</Text>}
        {party.designations.map(({ regime, authority, measures, listedOn }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a regime may have designated twice.
          <div key={at}>
            <Text fw={600}>{regime === "" ? "Regime not stated" : regime}</Text>
            <Text size="sm" c="dimmed">
              {[authority && `by ${authority}`, listedOn && `on ${dayText(listedOn.date ?? listedOn.printed)}`]
                .filter((part) => part)
                .join(", ")}
            </Text>
            <Group gap={6} mt={4}>
              {measures.map((measure) => (
                <Badge key={measure} variant="light" color="gray" c="var(--mantine-color-text)" tt="none" radius="sm">
                  {measure}
                </Badge>
              ))}
              {measures.length === 0 && (
                <Text size="xs" c="dimmed">
                  This edition does not state the measures.
                </Text>
              )}
            </Group>
          </div>
        ))}
      </Stack>
    </Section>
  );
}

/** Ten whole lines of `.reason`. */
const REASON_PX = 248;

export function Reasons({ party }: PartyProps) {
  const { reasons, remarks } = party;
  if (reasons.length + remarks.length === 0) return null;
  return (
    <Section title="In the list's own words">
      <Spoiler maxHeight={REASON_PX} showLabel="All of it" hideLabel="Less">
        {reasons.map((text) => (
          <p key={text} className={styles["reason"]}>
            <bdi>{inertText(text)}</bdi>
          </p>
        ))}
        {remarks.map((text) => (
          <p key={text} className={styles["reason"]}>
            <Text span size="sm" c="dimmed">
              Remark:{" "}
            </Text>
            <bdi>{inertText(text)}</bdi>
          </p>
        ))}
      </Spoiler>
    </Section>
  );
}

interface Fact {
  readonly label: string;
  readonly values: readonly string[];
}

function factsOf(party: PartyDetail): readonly Fact[] {
  const printed = (values: readonly { readonly printed: string }[]) => [
    ...new Set(values.map((value) => value.printed)),
  ];
  const facts: readonly Fact[] = [
    {
      label: "born",
      values: party.birthDates.map(({ printed: text, date }) => (date === undefined ? text : dayText(date))),
    },
    { label: "born in", values: printed(party.birthPlaces) },
    { label: "nationality", values: printed(party.nationalities) },
    { label: "countries", values: printed(party.countries) },
    { label: "addresses", values: printed(party.addresses) },
    { label: "titles", values: party.titles },
    { label: "positions", values: party.positions },
    {
      label: "identifiers",
      values: party.identifiers.map(({ kind, printed: text, country, note }) =>
        [numberText(kind), text, country && `(${country.toUpperCase()})`, note && `– ${note}`]
          .filter((part) => part)
          .join(" "),
      ),
    },
    { label: "linked", values: party.links.map(({ relation, to }) => `${relation}: ${to}`) },
  ];
  return facts.filter(({ values }) => values.length > 0);
}

export function Identity({ party }: PartyProps) {
  const facts = factsOf(party);
  if (facts.length === 0) return null;
  return (
    <Section title="Identifying details">
      <dl className={styles["facts"]}>
        {facts.map(({ label, values }) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            {values.map((value) => (
              <dd key={value}>
                <bdi>{inertText(value)}</bdi>
              </dd>
            ))}
          </Fragment>
        ))}
      </dl>
    </Section>
  );
}

export function Others({ party }: PartyProps) {
  const { same_as, disagreements } = party;
  return (
    <Section title="The same party on other lists">
      {same_as.length === 0 && <Text size="sm">No other loaded list states that it has the same party.</Text>}
      <Stack gap="sm">
        {same_as.map((other) => (
          <div key={other.party}>
            <PartyChip party={other.party} caption={other.caption} />
            <Text size="sm" c="dimmed">
              Ground: same {groundText(other.ground)} {other.value}. {other.regimes.join("; ")}
              {other.measures.length > 0 && `: ${other.measures.join(", ")}`}. Edition of {dayText(other.published)}.
            </Text>
          </div>
        ))}
        {disagreements.length > 0 && (
          <div>
            <Title order={3} mb={4}>
              Where the authorities disagree
            </Title>
            {disagreements.map(({ field, stated }) => (
              <Text key={field} size="sm">
                <b>{partyFieldText(field)}:</b>{" "}
                {stated.map(({ party: id, values }) => `${id} says ${values.join(", ")}`).join("; ")}
              </Text>
            ))}
          </div>
        )}
      </Stack>
    </Section>
  );
}
