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
    const b = listed.find((other) => excludes(a, other));
    if (!b) continue;
    const ofCountry = ONE_PER_PARTY.has(a.kind) ? "" : " of the same country";
    const detail = `another ${a.kind.replaceAll("-", " ")}${ofCountry}`;
    return { field: "identifier", subject: a.number, listed: b.number, bits: WEIGHTS.identifierDiffers, detail };
  }
  return undefined;
}
