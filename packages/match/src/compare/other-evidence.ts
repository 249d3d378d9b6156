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

/** Kinds of which a party has one per country, so that two different ones contradict. */
const ONE_PER_PARTY = new Set(["national-id", "tax-id", "registration", "lei", "imo"]);

/** Kinds that authorities print for one another: a national number may stand as a tax number on another list. */
const NATIONAL_KINDS = new Set(["national-id", "tax-id", "registration", "passport", "other"]);

/** Whether two identifiers may be the same document. */
export function sameIdentifier(a: DescribedIdentifier, b: DescribedIdentifier): boolean {
  if (a.number === "" || a.number !== b.number) return false;
  if (a.kind !== b.kind && !(NATIONAL_KINDS.has(a.kind) && NATIONAL_KINDS.has(b.kind))) return false;
  return a.country === undefined || b.country === undefined || a.country === b.country;
}

/** Identifiers: equal ones weigh most; two that a party can have only one of contradict. */
export function identifierEvidence(
  subject: readonly DescribedIdentifier[] | undefined,
  listed: readonly DescribedIdentifier[] | undefined,
): Evidence | undefined {
  if (!subject || !listed) return undefined;
  for (const a of subject) {
    const b = listed.find((other) => sameIdentifier(a, other));
    if (!b) continue;
    const kind = b.kind.replaceAll("-", " ");
    return {
      field: "identifier",
      subject: a.number,
      listed: b.number,
      bits: WEIGHTS.identifierEqual,
      detail: `same ${kind}`,
    };
  }
  for (const a of subject) {
    if (!ONE_PER_PARTY.has(a.kind)) continue;
    const b = listed.find(
      (other) => other.kind === a.kind && other.country !== undefined && other.country === a.country,
    );
    if (!b) continue;
    const detail = `another ${a.kind.replaceAll("-", " ")} of the same country`;
    return { field: "identifier", subject: a.number, listed: b.number, bits: WEIGHTS.identifierDiffers, detail };
  }
  return undefined;
}
