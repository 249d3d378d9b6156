// What do countries, gender and identifiers say?

import type { DescribedIdentifier, Evidence } from "../description.ts";
import { WEIGHTS } from "./weights.ts";

/** Countries: shared, or known on both sides and different. */
export function countryEvidence(
  subject: readonly string[] | undefined,
  listed: readonly string[] | undefined,
): Evidence | undefined {
  if (!subject || !listed || subject.length === 0 || listed.length === 0) return undefined;
  const shared = subject.filter((code) => listed.includes(code));
  if (shared.length > 0) {
    const codes = shared.join(";");
    return {
      field: "country",
      subject: codes,
      listed: codes,
      bits: WEIGHTS.countryShared,
      detail: "a country in common",
    };
  }
  return {
    field: "country",
    subject: subject.join(";"),
    listed: listed.slice(0, 8).join(";"),
    bits: WEIGHTS.countryDiffers,
    detail: "no country in common",
  };
}

export function genderEvidence(subject: string | undefined, listed: string | undefined): Evidence | undefined {
  if (subject === undefined || listed === undefined) return undefined;
  const same = subject === listed;
  return {
    field: "gender",
    subject,
    listed,
    bits: same ? 0 : WEIGHTS.genderDiffers,
    detail: same ? "same gender" : "gender differs",
  };
}

/** Kinds that several parties may use at a time, or one after the other. */
const SHARED_KINDS = new Set(["phone", "email", "website", "mmsi", "call-sign"]);

/** Kinds of which a party has one in a country, so that two different ones contradict. */
const ONE_PER_COUNTRY = new Set(["national-id", "tax-id", "registration"]);

/** Kinds of which a party has one in the world: a ship keeps its IMO number through every flag and name. */
const ONE_PER_PARTY = new Set(["lei", "imo"]);

/** Kinds that authorities print for one another: a national number may stand as a tax number on another list. */
const NATIONAL_KINDS = new Set(["national-id", "tax-id", "registration", "passport", "other"]);

/** Whether two identifiers may be the same document. */
export function sameIdentifier(a: DescribedIdentifier, b: DescribedIdentifier): boolean {
  if (a.number === "" || a.number !== b.number) return false;
  if (a.kind !== b.kind && !(NATIONAL_KINDS.has(a.kind) && NATIONAL_KINDS.has(b.kind))) return false;
  return a.country === undefined || b.country === undefined || a.country === b.country;
}

/** Whether a party that has the one cannot have the other. */
function excludes(a: DescribedIdentifier, b: DescribedIdentifier): boolean {
  if (a.kind !== b.kind || a.number === "" || b.number === "") return false;
  if (ONE_PER_PARTY.has(a.kind)) return true;
  return ONE_PER_COUNTRY.has(a.kind) && a.country !== undefined && a.country === b.country;
}

/** What two identifiers say of each other; undefined when they say nothing. */
function identifierPair(a: DescribedIdentifier, b: DescribedIdentifier): Evidence | undefined {
  const kind = b.kind.replaceAll("-", " ");
  const numbers = { field: "identifier", subject: a.number, listed: b.number } as const;
  if (sameIdentifier(a, b)) {
    const bits = SHARED_KINDS.has(b.kind) ? WEIGHTS.identifierEqualShared : WEIGHTS.identifierEqual;
    return { ...numbers, bits, detail: `same ${kind}` };
  }
  if (!excludes(a, b)) return undefined;
  if (ONE_PER_PARTY.has(a.kind)) {
    return { ...numbers, bits: WEIGHTS.identifierDiffersUnique, detail: `another ${kind}` };
  }
  return { ...numbers, bits: WEIGHTS.identifierDiffers, detail: `another ${kind} of the same country` };
}

/** Identifiers: the strongest that are equal; only when none is, the strongest contradiction. */
export function identifierEvidence(
  subject: readonly DescribedIdentifier[] | undefined,
  listed: readonly DescribedIdentifier[] | undefined,
): Evidence | undefined {
  if (!subject || !listed) return undefined;
  const found = subject.flatMap((a) => listed.map((b) => identifierPair(a, b))).filter((pair) => pair !== undefined);
  const strongest = (pairs: readonly Evidence[]) =>
    pairs.reduce((best, pair) => (Math.abs(pair.bits) > Math.abs(best.bits) ? pair : best));
  const equal = found.filter(({ bits }) => bits > 0);
  if (equal.length > 0) return strongest(equal);
  return found.length > 0 ? strongest(found) : undefined;
}
