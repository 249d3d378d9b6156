// Which party is meant? Its id as the lists have it, a way to its page, and whether a list carries it yet.

import { Anchor, Badge, Group } from "@mantine/core";
import { Link } from "wouter";
import styles from "./chips.module.css";
import { partyAddress } from "./format.ts";
import { inertText } from "./inert-text.ts";

export interface PartyChipProps {
  /** `uk/CYB0045`. */
  readonly party: string;
  /** Name to show before the id. */
  readonly caption?: string;
  readonly provisional?: boolean;
  /** Day of the edition to look at. */
  readonly asOf?: string;
}

export function PartyChip({ party, caption, provisional = false, asOf }: PartyChipProps) {
  const address = `${partyAddress(party)}${asOf === undefined ? "" : `?as_of=${asOf}`}`;
  return (
    <Group gap={6} component="span" display="inline-flex" wrap="nowrap">
      <Anchor component={Link} href={address} inherit className={styles["party"] ?? ""}>
        {caption !== undefined && <bdi>{inertText(caption)}</bdi>}
        <code>{party}</code>
      </Anchor>
      {provisional && (
        <Badge size="sm" color="yellow" variant="light" c="var(--desk-open)">
          provisional
        </Badge>
      )}
    </Group>
  );
}
