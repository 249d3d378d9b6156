// Which part of a name as OFAC prints it is the family name? What stands before the first comma, for persons.

import type { NameParts, PartyKind } from "../../model/party.ts";

/** Parts of "ZHAO, Guangzong"; undefined for what is no person, or has no comma. */
export function nameParts(text: string, kind: PartyKind): NameParts | undefined {
  if (kind !== "person") return undefined;
  const comma = text.indexOf(",");
  const family = text.slice(0, Math.max(comma, 0)).trim();
  if (family === "") return undefined;
  const given = text
    .slice(comma + 1)
    .split(/[\s,]+/)
    .filter((word) => word !== "");
  return given.length === 0 ? { family } : { family, given };
}
