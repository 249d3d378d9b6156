// Is it the same party? Everything a person needs to judge one hit, on one page: both names, both descriptions, the evidence for and
// against, contradictions in words, what would settle it, and what would follow.

import { Anchor, Badge, Card, Group, List, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "wouter";
import type { PartyDetail } from "../../api/party-types.ts";
import type { Hit, Settling, Subject } from "../../api/screening-types.ts";
import { fieldText } from "../../parts/agreement.ts";
import { AlignedNames } from "../../parts/aligned-names.tsx";
import { EditionStamp } from "../../parts/edition-stamp.tsx";
import { EvidenceWaterfall } from "../../parts/evidence-waterfall.tsx";
import { bitsText, countryText, partyAddress, scoreText, sentence } from "../../parts/format.ts";
import { inertText } from "../../parts/inert-text.ts";
import { PartyChip } from "../../parts/party-chip.tsx";
import { partyQuery } from "../../parts/party-query.ts";
import styles from "./screen.module.css";
import { SideBySide } from "./side-by-side.tsx";

/** Bits that the shipped operating point stands at (ADR 0003). */
const OPERATING_POINT = { score: 0.7, bits: 10 } as const;

function valueText(field: string, value: string): string {
  return field === "country" ? value.split(", ").map(countryText).join(", ") : value;
}

function Contradictions({ hit }: { readonly hit: Hit }) {
  const against = hit.evidence.filter(({ bits }) => bits < 0);
  const words = hit.evidence.flatMap(({ tokens }) => tokens ?? []).filter(({ bits }) => bits < -0.05);
  if (against.length + words.length === 0) return <Text size="sm">Nothing that was compared speaks against it.</Text>;
  return (
    <List size="sm" spacing={4}>
      {against.map((piece) => (
        <List.Item key={piece.field + piece.listed}>
          <b>{fieldText(piece.field)}:</b> asked for “<bdi>{inertText(valueText(piece.field, piece.subject))}</bdi>”,
          listed “<bdi>{inertText(valueText(piece.field, piece.listed))}</bdi>”. {inertText(sentence(piece.detail))}
        </List.Item>
      ))}
      {words.map((word) => (
        <List.Item key={word.subject + word.listed + word.agreement}>
          {word.subject === "" ? (
            <>
              The listed name has “<bdi>{inertText(word.listed)}</bdi>”, which was not asked for.
            </>
          ) : word.listed === "" ? (
            <>
              “<bdi>{inertText(word.subject)}</bdi>” is not in the listed name.
            </>
          ) : (
            <>
              “<bdi>{inertText(word.subject)}</bdi>” stands where the listed name has “
              <bdi>{inertText(word.listed)}</bdi>”.
            </>
          )}
        </List.Item>
      ))}
    </List>
  );
}

/** What can be found of one kind only: a person has no IMO number. */
const OF_KIND: readonly (readonly [RegExp, string])[] = [
  [/IMO/, "vessel"],
  [/registration/, "organisation"],
  [/birth|gender|national/, "person"],
];

function fitsKind({ finding }: Settling, kind: string | undefined): boolean {
  if (kind === undefined || kind === "unknown") return true;
  return OF_KIND.every(([words, of]) => of === kind || !words.test(finding));
}

interface WouldChangeProps {
  readonly settling: readonly Settling[];
  /** Of the listed party, once it is known. */
  readonly kind: string | undefined;
}

function WouldChange({ settling: all, kind }: WouldChangeProps) {
  const settling = all.filter((finding) => fitsKind(finding, kind));
  const changes = settling.filter((finding) => finding.changes);
  const shown = changes.length > 0 ? changes : settling.slice(0, 3);
  if (shown.length === 0) return <Text size="sm">All that is compared is known on both sides.</Text>;
  return (
    <Stack gap={4}>
      {changes.length === 0 && <Text size="sm">No single finding would. The most telling that are not known:</Text>}
      <List size="sm" spacing={4}>
        {shown.map(({ field, finding, bits }) => (
          <List.Item key={field + finding}>
            {sentence(finding).replace(/\.$/, "")}{" "}
            <Text span inherit c="dimmed">
              ({bitsText(bits)} bits)
            </Text>
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}

function Measures({ hit, party }: { readonly hit: Hit; readonly party: PartyDetail | undefined }) {
  const acts = party?.designations ?? hit.regimes.map((regime) => ({ regime, measures: hit.measures }));
  return (
    <Stack gap={6}>
      {acts.map(({ regime, measures }) => (
        <div key={regime}>
          <Text size="sm">{regime === "" ? "Regime not stated" : regime}</Text>
          {measures.length > 0 ? (
            <Group gap={4}>
              {measures.map((measure) => (
                <Badge key={measure} variant="light" color="gray" c="var(--mantine-color-text)" tt="none">
                  {measure}
                </Badge>
              ))}
            </Group>
          ) : (
            <Text size="xs" c="dimmed">
              The list does not say in this edition which measures bind; the regime does.
            </Text>
          )}
        </div>
      ))}
      {(party?.same_as ?? [])
        .filter((other) => other.measures.length > 0)
        .map((other) => (
          <Text key={other.party} size="sm">
            As {other.party}: {other.measures.join(", ")} ({other.regimes.join("; ")})
          </Text>
        ))}
    </Stack>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <Title order={3} mb="xs">
        {title}
      </Title>
      {children}
    </section>
  );
}

interface HitHeadProps {
  readonly hit: Hit;
  readonly threshold: number;
  readonly party: PartyDetail | undefined;
}

function HitHead({ hit, threshold, party }: HitHeadProps) {
  return (
    <Group justify="space-between" align="flex-start" gap="sm">
      <div>
        <Title order={2} id="hit-title">
          <bdi>{inertText(hit.caption)}</bdi>
        </Title>
        <Group gap="xs" mt={4}>
          <PartyChip party={hit.party} provisional={hit.provisional} />
          {party !== undefined && (
            <EditionStamp list={hit.list} published={party.edition.published} edition={party.edition.edition} />
          )}
        </Group>
      </div>
      <div className={styles["total"]}>
        <Text fw={700} fz="xl" lh={1.1}>
          {scoreText(hit.score)}
        </Text>
        <Text size="xs" c="dimmed">
          {bitsText(hit.bits)} bits, hit from {scoreText(threshold)}
        </Text>
      </div>
    </Group>
  );
}

export interface HitDetailProps {
  readonly subject: Subject;
  readonly hit: Hit;
  readonly threshold: number;
  readonly settling: readonly Settling[];
}

export function HitDetail({ subject, hit, threshold, settling }: HitDetailProps) {
  const { data: party, isPending } = useQuery(partyQuery(hit.party));
  const tokens = hit.evidence.find(({ field }) => field === "name")?.tokens ?? [];
  const thresholdBits = threshold === OPERATING_POINT.score ? OPERATING_POINT.bits : undefined;
  return (
    <Card component="article" aria-labelledby="hit-title">
      <Stack gap="lg">
        <HitHead hit={hit} threshold={threshold} party={party} />
        {tokens.length > 0 && (
          <Part title="The two names">
            <AlignedNames tokens={tokens} />
          </Part>
        )}
        <div className={styles["halves"]}>
          <Part title="Evidence for and against">
            <EvidenceWaterfall evidence={hit.evidence} bits={hit.bits} thresholdBits={thresholdBits} />
          </Part>
          <Part title="Side by side">
            <SideBySide subject={subject} hit={hit} party={party} />
            {isPending && (
              <Text size="xs" c="dimmed" mt="xs" role="status">
                What else the list says is being fetched.
              </Text>
            )}
          </Part>
        </div>
        <div className={styles["thirds"]}>
          <Part title="What contradicts it">
            <Contradictions hit={hit} />
          </Part>
          <Part title="What would change the verdict">
            {/* Until the kind is known, a person might be told to look for another IMO number. */}
            {!isPending && <WouldChange settling={settling} kind={party?.kind} />}
          </Part>
          <Part title="What would bind, if it is the same party">
            <Measures hit={hit} party={party} />
          </Part>
        </div>
        {hit.same_as.length > 0 && (
          <Part title="The same party on other lists">
            <Group gap="sm">
              {hit.same_as.map((other) => (
                <PartyChip key={other} party={other} />
              ))}
            </Group>
          </Part>
        )}
        <Anchor component={Link} href={partyAddress(hit.party)} size="sm">
          Everything stated of this party
        </Anchor>
      </Stack>
    </Card>
  );
}
