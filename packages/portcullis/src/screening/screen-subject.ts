// Is this subject listed? One subject held against one snapshot: pure, so that a replay gives the same bytes.

import { hash } from "node:crypto";
import type { Evidence, IndexReader, Match } from "@portcullis/match";
import type { Subject, SubjectReading } from "../subjects/subject.ts";
import { canonicalJson } from "./canonical-json.ts";
import { describeSubject } from "./describe-subject.ts";
import type { PartyCard } from "./party-card.ts";
import { NEAR } from "./policy.ts";
import type { ScreeningBasis } from "./screening-basis.ts";
import type { Hit, ScreeningLine } from "./screening-line.ts";

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}

function roundedEvidence(evidence: Evidence): Evidence {
  const { field, subject, listed, bits, detail, tokens } = evidence;
  const plain = { field, subject, listed, bits: rounded(bits, 3), detail };
  if (tokens === undefined) return plain;
  return {
    ...plain,
    tokens: tokens.map((token) => ({
      subject: token.subject,
      listed: token.listed,
      agreement: token.agreement,
      bits: rounded(token.bits, 3),
    })),
  };
}

/** The list of provisional entries (store/catalogue.ts). */
const PROVISIONAL = "provisional";

function hitOf(reader: IndexReader, match: Match): Hit {
  const card = JSON.parse(reader.payload(match.party)) as PartyCard;
  const caption = card.names[0] ?? card.id;
  return {
    party: card.id,
    list: card.list,
    caption,
    score: rounded(match.score, 6),
    bits: rounded(match.bits, 3),
    probability: rounded(match.probability, 4),
    matched_name: card.names[match.name] ?? caption,
    regimes: card.regimes,
    measures: card.measures,
    same_as: card.same_as,
    provisional: card.list === PROVISIONAL,
    evidence: match.evidence.map(roundedEvidence),
  };
}

/** Best first; equal scores in the order of party ids, so that the order never hangs on the snapshot's layout. */
function inOrder(hits: Hit[]): Hit[] {
  return hits.sort((a, b) => b.bits - a.bits || b.score - a.score || (a.party < b.party ? -1 : 1));
}

function search(reader: IndexReader, subject: Subject, basis: ScreeningBasis): { hits: Hit[]; near: Hit[] } {
  const { threshold, limit } = basis.policy;
  const groups = basis.groups === undefined ? {} : { groups: new Set(basis.groups) };
  const near = basis.near && threshold > NEAR.scoreMin;
  const options = near
    ? { threshold: NEAR.scoreMin, limit: limit + NEAR.countMax, ...groups }
    : { threshold, limit, ...groups };
  const matches = reader.search(describeSubject(subject), options);
  const above = matches.filter((match) => match.score >= threshold).slice(0, limit);
  const below = matches.filter((match) => match.score < threshold).slice(0, NEAR.countMax);
  return {
    hits: inOrder(above.map((match) => hitOf(reader, match))),
    near: near ? inOrder(below.map((match) => hitOf(reader, match))) : [],
  };
}

/** What the hash covers. Near misses, warnings and the snapshot's file are not part of the decision. */
function screeningHash(subject: unknown, basis: ScreeningBasis, hits: readonly Hit[]): string {
  const covered = { subject, editions: basis.editions, policy: basis.policy, engine: basis.engine, hits };
  return hash("sha256", canonicalJson(covered));
}

/** Screens what was read. A subject that could not be read gives an `error` line, whose hash covers the error instead. */
export function screenReading(reader: IndexReader, reading: SubjectReading, basis: ScreeningBasis): ScreeningLine {
  const { id } = reading;
  const warnings = [...basis.warnings, ...reading.warnings];
  const nearOf = (near: readonly Hit[]) => (basis.near ? { near } : {});
  if (reading.error !== undefined) {
    const { error } = reading;
    const screening = screeningHash({ id, error }, basis, []);
    return { id, status: "error", hits: [], ...nearOf([]), warnings, error, screening };
  }
  const { hits, near } = search(reader, reading.subject, basis);
  const screening = screeningHash(reading.subject, basis, hits);
  return { id, status: hits.length > 0 ? "hits" : "clear", hits, ...nearOf(near), warnings, screening };
}
