// Does an entity bear the whole party beside its properties? Portcullis writes it so; it counts while the properties are those it was
// written with.

import { createHash } from "node:crypto";
import type { ListedParty } from "../../model/party.ts";
import { readParty } from "../starter-ndjson/read-party.ts";

export interface CarriedParty {
  readonly party: ListedParty;
  /** {@link propertiesDigest} of the properties beside it. */
  readonly properties: string;
}

export function propertiesDigest(properties: unknown): string {
  return createHash("sha256").update(JSON.stringify(properties)).digest("hex").slice(0, 32);
}

/** The party under this list's name, checked like one of our own lines; undefined where none is, or none that can be trusted. */
export function carriedParty(json: unknown, list: string): ListedParty | undefined {
  if (typeof json !== "object" || json === null) return undefined;
  const { portcullis, properties } = json as { portcullis?: Partial<CarriedParty>; properties?: unknown };
  if (typeof portcullis !== "object" || portcullis === null || typeof portcullis.party !== "object") return undefined;
  if (properties === undefined || propertiesDigest(properties) !== portcullis.properties) return undefined;
  const { id: _, list: __, ...stated } = portcullis.party;
  return readParty(stated, list).party;
}
