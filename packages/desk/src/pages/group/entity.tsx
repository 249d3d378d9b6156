// Who is meant, and where does one read more of them? A party leads to its page, a group or a name to its own picture.

import { Anchor } from "@mantine/core";
import { createContext, useContext } from "react";
import { Link } from "wouter";
import type { EntityRef } from "../../api/group-types.ts";
import { partyAddress } from "../../parts/format.ts";
import { inertText } from "../../parts/inert-text.ts";

/** Kinds of all that are in the picture, by id. */
export const EntityKinds = createContext<ReadonlyMap<string, string>>(new Map());

export function groupAddress(name: string): string {
  return `/group?name=${encodeURIComponent(name)}`;
}

/** What the service is asked for: names stand in ids without their spaces, so the name itself is asked for. */
export function askedFor({ id, text }: EntityRef): string {
  return id.startsWith("name/") ? text : id;
}

/** Where an end of a statement leads, if anywhere. */
export function entityAddress(ref: EntityRef, kind: string | undefined): string | undefined {
  if (kind === "party" || kind === "provisional" || ref.id.startsWith("provisional/")) return partyAddress(ref.id);
  if (kind === "group" || kind === "name" || ref.id.startsWith("name/")) return groupAddress(askedFor(ref));
  return undefined;
}

export function Entity({ of }: { readonly of: EntityRef }) {
  const kind = useContext(EntityKinds).get(of.id);
  const address = entityAddress(of, kind);
  if (address === undefined) return <bdi>{inertText(of.text)}</bdi>;
  return (
    <Anchor component={Link} href={address} inherit underline="always">
      <bdi>{inertText(of.text)}</bdi>
    </Anchor>
  );
}
