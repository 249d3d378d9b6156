// Is this subject listed? One subject held against one snapshot: pure, so that a replay gives the same bytes.

import { hash } from "node:crypto";
import type { Evidence, IndexReader } from "@portcullis/match";
import type { Subject, SubjectReading } from "../subjects/subject.ts";
import { type Judged, judge } from "./apply-policy.ts";
import { canonicalJson } from "./canonical-json.ts";
import { describeSubject } from "./describe-subject.ts";
import { isPlain, lowestThreshold, NEAR, POLICY_LIMITS } from "./policy.ts";
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

function hitOf({ card, comparison, name }: Judged): Hit {
  const caption = card.names[0] ?? card.id;
  return {
    party: card.id,
    list: card.list,
    caption,
    score: rounded(comparison.score, 6),
    bits: rounded(comparison.bits, 3),
    probability: rounded(comparison.probability, 4),
    matched_name: name ?? caption,
    regimes: card.regimes,
    measures: card.measures,
    same_as: card.same_as,
    provisional: card.list === PROVISIONAL,
    evidence: comparison.evidence.map(roundedEvidence),
  };
}

/** Best first; equal scores in the order of party ids, so that the order never hangs on the snapshot's layout. */
function inOrder(hits: Hit[]): Hit[] {
  return hits.sort((a, b) => b.bits - a.bits || b.score - a.score || (a.party < b.party ? -1 : 1));
}

function search(reader: IndexReader, subject: Subject, basis: ScreeningBasis): { hits: Hit[]; near: Hit[] } {
  const { policy } = basis;
  const least = lowestThreshold(policy);
  const near = basis.near && least > NEAR.scoreMin;
  // What the policy takes away must not make room that weaker hits are missing from.
  const limit = isPlain(policy) ? policy.limit + (near ? NEAR.countMax : 0) : POLICY_LIMITS.limitMax;
  const description = describeSubject(subject, policy.fields);
  const groups = basis.groups === undefined ? {} : { groups: new Set(basis.groups) };
  const matches = reader.search(description, { threshold: near ? NEAR.scoreMin : least, limit, ...groups });
  const judged = matches.flatMap((match) => judge(reader, description, match, policy) ?? []);
  const above = judged.filter(({ comparison, threshold }) => comparison.score >= threshold);
  const below = judged.filter(
    ({ comparison, threshold }) => comparison.score < threshold && comparison.score >= NEAR.scoreMin,
  );
  const best = isPlain(policy) ? above : above.toSorted((a, b) => b.comparison.bits - a.comparison.bits);
  return {
    hits: inOrder(best.slice(0, policy.limit).map(hitOf)),
    near: near ? inOrder(below.slice(0, NEAR.countMax).map(hitOf)) : [],
  };
}

/** What a basis brings to each hash, written once: keys stand in their order, editions, engine, hits, policy, subject. */
const sameByBasis = new WeakMap<ScreeningBasis, { readonly head: string; readonly policy: string }>();

function sameOf(basis: ScreeningBasis): { readonly head: string; readonly policy: string } {
  const known = sameByBasis.get(basis);
  if (known !== undefined) return known;
  const { editions, engine, policy } = basis;
  const made = {
    head: `{"editions":${canonicalJson(editions)},"engine":${canonicalJson(engine)},"hits":`,
    policy: `,"policy":${canonicalJson(policy)},"subject":`,
  };
  sameByBasis.set(basis, made);
  return made;
}

/** What the hash covers. Near misses, warnings and the snapshot's file are not part of the decision. */
function screeningHash(subject: unknown, basis: ScreeningBasis, hits: readonly Hit[]): string {
  const { head, policy } = sameOf(basis);
  return hash("sha256", `${head}${canonicalJson(hits)}${policy}${canonicalJson(subject)}}`);
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
