// How likely are two descriptions the same party? The best pair of names, then everything else that is known, in bits.

import type { Comparison, DescribedName, Description, Evidence } from "../description.ts";
import { analyseName } from "../names/analyse-name.ts";
import type { ScriptTables } from "../scripts/script-tables.ts";
import { addressEvidence } from "./address-evidence.ts";
import { Alignment } from "./alignment.ts";
import { compareNames, isCharacters, type NameComparison, prepareName } from "./compare-names.ts";
import { birthDateEvidence } from "./date-evidence.ts";
import { nameEvidence, rounded } from "./name-evidence.ts";
import { countryEvidence, genderEvidence, identifierEvidence } from "./other-evidence.ts";
import { probabilityOf } from "./probability.ts";
import type { PreparedReading } from "./token-links.ts";
import { OPERATING_POINT_BITS, scoreOf, WEIGHTS } from "./weights.ts";

/** A name with its readings worked out. */
export interface PreparedName {
  readonly name: DescribedName;
  readonly readings: readonly PreparedReading[];
}

/** A description whose names have been analysed, so that it can be compared many times. */
export interface PreparedDescription {
  readonly description: Description;
  readonly names: readonly PreparedName[];
}

export function prepareDescription(description: Description, tables: ScriptTables): PreparedDescription {
  return {
    description,
    names: description.names.map((name) => ({
      name,
      readings: prepareName(analyseName(name, description.kind, tables)),
    })),
  };
}

/** Kinds that are stated on both sides and differ exclude each other; `unknown` excludes nobody. */
export function kindsCompatible(a: Description["kind"], b: Description["kind"]): boolean {
  return a === b || a === "unknown" || b === "unknown";
}

interface BestName {
  readonly comparison: NameComparison;
  readonly bits: number;
  readonly subject: number;
  readonly listed: number;
}

const scratch = new Alignment();

/** Best pair over all names of both sides; characters on record on both sides overrule an agreement in sound. */
function bestName(subject: PreparedDescription, listed: PreparedDescription): BestName | undefined {
  let best: BestName | undefined;
  let byCharacters: number | undefined;
  for (const [a, left] of subject.names.entries()) {
    for (const [b, right] of listed.names.entries()) {
      const comparison = compareNames(scratch, left.readings, right.readings);
      if (!comparison) continue;
      const bits = comparison.bits + (right.name.strength === "low" ? WEIGHTS.weakName : 0);
      if (isCharacters(comparison.subject) && (byCharacters === undefined || bits > byCharacters)) byCharacters = bits;
      if (!best || bits > best.bits) best = { comparison, bits, subject: a, listed: b };
    }
  }
  if (!best || byCharacters === undefined || isCharacters(best.comparison.subject)) return best;
  if (byCharacters >= OPERATING_POINT_BITS) return best;
  return { ...best, bits: best.bits + WEIGHTS.charactersDiffer };
}

function namePart(subject: PreparedDescription, listed: PreparedDescription, best: BestName): Evidence {
  const evidence = nameEvidence(
    best.comparison,
    subject.description.names[best.subject]!.text,
    listed.description.names[best.listed]!.text,
    best.bits,
  );
  const notes: string[] = [];
  if (listed.description.names[best.listed]!.strength === "low") notes.push("the list calls this name weak");
  const differs = best.bits - best.comparison.bits <= WEIGHTS.charactersDiffer;
  if (differs) notes.push("the sound agrees but the characters on record differ");
  return notes.length === 0 ? evidence : { ...evidence, detail: [evidence.detail, ...notes].join("; ") };
}

/** What speaks for and against beside the names, in the order in which it is shown. */
function otherEvidence(subject: Description, listed: Description, identifier: Evidence | undefined): Evidence[] {
  const parts = [
    identifier,
    birthDateEvidence(subject.birthDates, listed.birthDates),
    countryEvidence(subject.countries, listed.countries),
    addressEvidence(subject.addresses, listed.addresses),
    genderEvidence(subject.gender, listed.gender),
  ];
  return parts.filter((part) => part !== undefined);
}

/** Whether a party whose names have at most `nameBits` may reach `least` with all else that is said of it. */
export function mayReach(subject: Description, listed: Description, nameBits: number, least: number): boolean {
  if (nameBits === Number.POSITIVE_INFINITY) return true;
  const identifier = identifierEvidence(subject.identifiers, listed.identifiers);
  const others = otherEvidence(subject, listed, identifier).reduce((sum, { bits }) => sum + bits, 0);
  return Math.max(0, nameBits) + others >= least;
}

/**
 * Compares two prepared descriptions. Deterministic. Symmetric in bits but for two things: runs of the subject's words are read
 * as one word with a slip in it, runs of the list's only letter for letter, which is what an index can look up; and a name that
 * the list calls weak is weak on its side alone.
 */
export function comparePrepared(subject: PreparedDescription, listed: PreparedDescription): Comparison {
  const best = bestName(subject, listed);
  const identifier = identifierEvidence(subject.description.identifiers, listed.description.identifiers);
  const evidence: Evidence[] = [];
  let bits = 0;
  if (best) {
    let part = namePart(subject, listed, best);
    const sameIdentifier = identifier !== undefined && identifier.bits > 0;
    if (sameIdentifier && part.bits < WEIGHTS.nameFloorWithIdentifier) {
      part = { ...part, bits: WEIGHTS.nameFloorWithIdentifier };
    }
    evidence.push(part);
    bits += part.bits;
  }
  for (const part of otherEvidence(subject.description, listed.description, identifier)) {
    evidence.push(part);
    bits += part.bits;
  }
  bits = rounded(bits);
  return { bits, score: scoreOf(bits), probability: probabilityOf(bits), name: best?.listed ?? -1, evidence };
}

/**
 * Compares two descriptions.
 *
 * @param tables romanisation tables, e.g. `SCRIPT_TABLES` of `@portcullis/match/tables`; without them Han names are
 *   compared by their characters only
 * @example compare({ kind: "person", names: [{ text: "Zhao Guangzong" }] }, { kind: "person", names: [{ text: "ZHAO, Guang-zong" }] }).score // > 0.9
 */
export function compare(subject: Description, listed: Description, tables: ScriptTables): Comparison {
  return comparePrepared(prepareDescription(subject, tables), prepareDescription(listed, tables));
}
