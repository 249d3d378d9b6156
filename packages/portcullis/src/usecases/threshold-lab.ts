// What would other thresholds and policies have done? Everybody is screened once at the lowest threshold there is; what a higher one finds
// is then only a matter of counting. A policy that compares other things is screened once more.

import { hash } from "node:crypto";
import { availableParallelism } from "node:os";
import type { Disposition } from "../casework/alert.ts";
import { type BatchPool, openPool } from "../screening/batch-pool.ts";
import { canonicalJson } from "../screening/canonical-json.ts";
import {
  COMPARED_FIELDS,
  NEAR,
  POLICY_LIMITS,
  type Policy,
  type RuledParty,
  thresholdFor,
} from "../screening/policy.ts";
import type { ScreeningBasis } from "../screening/screening-basis.ts";
import type { ScreeningLine } from "../screening/screening-line.ts";
import type { SubjectRow } from "../subjects/subject-fields.ts";
import type { LabSubject, LabSubjects } from "./lab-subjects.ts";
import type { OpenScreening } from "./screen.ts";
import { BATCH_ROWS } from "./screen-rows.ts";

/** Below it the index does not promise to find everybody, so nothing is told of lower thresholds. */
export const LAB_THRESHOLD_MIN = NEAR.scoreMin;

/** Cases that change their verdict, told by name. */
const CHANGED_MAX = 1_000;

/** Hits of one subject that are counted; who has more has them at every threshold. */
const HITS_MAX = 100;

/** What was decided of a subject, where somebody did. */
export type Decisions = ReadonlyMap<string, Disposition>;

interface LabHit extends RuledParty {
  readonly party: string;
  readonly caption: string;
  readonly score: number;
}

/** Hits of every subject from the lowest threshold up, best first. */
type Screened = readonly (readonly LabHit[])[];

export interface Counted {
  /** Subjects with a hit: one alert each. */
  readonly alerts: number;
  readonly hits: number;
  readonly per_list: Readonly<Record<string, number>>;
  /** Subjects that alert and do not under the rule in force, and the other way round. */
  readonly won: number;
  readonly lost: number;
  readonly alerts_per_day: number;
  /** Decided alerts by disposition: how many would have been opened, of how many. */
  readonly decided: Readonly<Record<string, { readonly alerts: number; readonly of: number }>>;
}

export interface ChangedVerdict {
  readonly subject: { readonly id: string; readonly name: string };
  readonly from: "hits" | "clear";
  readonly to: "hits" | "clear";
  readonly party: string;
  readonly list: string;
  readonly caption: string;
  readonly score: number;
  readonly disposition?: Disposition;
}

export interface LabReport {
  readonly current: Counted;
  readonly curves: readonly (Counted & { readonly threshold: number })[];
  readonly policy: Counted | null;
  readonly changed: readonly ChangedVerdict[];
  /** All that change, also those beyond what is told by name. */
  readonly changed_total: number;
  readonly subjects: number;
  readonly left_out: number;
  readonly days: number;
  readonly limits: readonly string[];
}

const LIMITS: readonly string[] = [
  `Nothing is told below ${LAB_THRESHOLD_MIN}: from there up the index is proven to lose nobody.`,
  "Everybody is held against the lists of today, not those of the day of the decision.",
  "A disposition was given under the evidence of its day; whether it would be given again is not asked.",
  "Suppressions are not taken into account: an alert that they would keep silent is counted.",
];

/** What is compared, said in one way only: what is usual is left out, so that saying it does not make it another comparison. */
function partOf({ weak_aliases = "count", fields = COMPARED_FIELDS }: Policy): Pick<Policy, "weak_aliases" | "fields"> {
  const compared = COMPARED_FIELDS.filter((field) => fields.includes(field));
  return {
    ...(weak_aliases === "count" ? {} : { weak_aliases }),
    ...(compared.length === COMPARED_FIELDS.length ? {} : { fields: compared }),
  };
}

/** Screenings are pure: the same subjects against the same snapshot by the same comparison need not be screened again. */
const KEPT = new Map<string, Screened>();
const KEPT_MAX = 4;

export interface LabRequest {
  readonly from: LabSubjects;
  /** The lists of the rule in force. */
  readonly opened: OpenScreening;
  /** Those of the policy asked about. */
  readonly onTrial: OpenScreening;
  /** The rule in force. */
  readonly current: Policy;
  readonly policy: Policy | undefined;
  readonly thresholds: readonly number[];
  readonly decisions: Decisions;
  /** Kind of a party, for rules that hang on it. */
  readonly kindOf: (party: string) => RuledParty["kind"];
  readonly signal: AbortSignal;
  readonly threads?: number;
  /** Told at the start and after each batch: subjects screened so far of all, those of a second comparison counted again. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Subjects handed to a thread at once. Fewer than of a file: somebody waits, and threads are slow with their first ones, at which they learn
 * the code and the words.
 */
const TOGETHER = 64;

/** Kinds that may stand before a number in a file (subjects/subject-fields.ts). */
const SAYABLE = /^(?:passport|national-id|tax-id|registration|lei|bic|imo|mmsi|call-sign|wallet|phone|email|website)$/;

/** A subject as a row of a file would state it, so that the threads read it as they read files. */
function rowOf({ subject }: LabSubject, at: number): SubjectRow {
  const { id, name, kind, aliases, birthDates, countries, identifiers, address } = subject;
  const numbers = identifiers.map(({ printed, numbers: [only, ...others] }) =>
    only !== undefined && others.length === 0 && SAYABLE.test(only.kind) ? `${only.kind}:${printed}` : printed,
  );
  return {
    row: at + 1,
    fields: {
      id,
      name,
      kind,
      aliases,
      birth_date: birthDates,
      country: countries,
      identifiers: numbers,
      ...(address === undefined ? {} : { address }),
    },
  };
}

function hitsOf(bytes: Uint8Array, kindOf: LabRequest["kindOf"]): readonly (readonly LabHit[])[] {
  const lines = Buffer.from(bytes).toString("utf8").trimEnd().split("\n");
  return lines.map((text) => {
    const { hits } = JSON.parse(text) as ScreeningLine;
    return hits.map(({ party, list, caption, score, regimes }) => ({
      party,
      list,
      caption,
      score,
      regimes,
      kind: kindOf(party),
    }));
  });
}

/** @param round 0 for the first screening of all, 1 for the second @param rounds how many there will be */
async function screened(
  request: LabRequest,
  opened: OpenScreening,
  compared: Pick<Policy, "weak_aliases" | "fields">,
  { round, rounds }: { readonly round: number; readonly rounds: number },
): Promise<Screened> {
  const { from, signal, kindOf } = request;
  const policy: Policy = { threshold: LAB_THRESHOLD_MIN, limit: HITS_MAX, ...compared };
  const basis: ScreeningBasis = { ...opened.basis, policy, near: false, warnings: [] };
  const key = hash("sha256", canonicalJson([basis, from.subjects.map(({ subject }) => subject)]));
  const known = KEPT.get(key);
  if (known !== undefined) return known;
  const rows = from.subjects.map(rowOf);
  const threads = rows.length < BATCH_ROWS ? 1 : (request.threads ?? availableParallelism());
  const pool: BatchPool = await openPool({ buffer: opened.snapshot.buffer, basis }, threads);
  const found: (readonly LabHit[])[] = [];
  try {
    request.onProgress?.(round * rows.length, rounds * rows.length);
    const asked: ReturnType<BatchPool["screen"]>[] = [];
    const settle = async (): Promise<void> => {
      const answer = await asked.shift();
      if (answer === undefined) return;
      found.push(...hitsOf(answer.bytes, kindOf));
      request.onProgress?.(round * rows.length + found.length, rounds * rows.length);
    };
    for (let at = 0; at < rows.length; at += TOGETHER) {
      signal.throwIfAborted();
      const answer = pool.screen(rows.slice(at, at + TOGETHER));
      answer.catch(() => {});
      asked.push(answer);
      if (asked.length >= pool.width) await settle();
      await new Promise(setImmediate);
    }
    while (asked.length > 0) await settle();
  } finally {
    await pool.close();
  }
  KEPT.set(key, found);
  for (const oldest of KEPT.keys()) {
    if (KEPT.size <= KEPT_MAX) break;
    KEPT.delete(oldest);
  }
  return found;
}

/** Whether a hit stands under a rule, and which of a subject's are left. */
function standing(policy: Policy, hits: readonly LabHit[]): readonly LabHit[] {
  return hits.filter((hit) => hit.score >= thresholdFor(policy, hit));
}

const NONE_DECIDED = { true_positive: 0, false_positive: 0, inconclusive: 0 };

function counted(
  screenedAs: Screened,
  policy: Policy,
  before: readonly boolean[],
  { from, decisions }: LabRequest,
): Counted & { readonly verdicts: readonly boolean[] } {
  const perList: Record<string, number> = {};
  const [alertsOf, allOf] = [{ ...NONE_DECIDED }, { ...NONE_DECIDED }];
  let [alerts, hits, won, lost] = [0, 0, 0, 0];
  const verdicts = screenedAs.map((all, at) => {
    const left = standing(policy, all);
    const isAlert = left.length > 0;
    hits += left.length;
    for (const { list } of left) perList[list] = (perList[list] ?? 0) + 1;
    if (isAlert) alerts += 1;
    const was = before[at];
    if (was !== undefined && isAlert && !was) won += 1;
    if (was !== undefined && !isAlert && was) lost += 1;
    const decision = decisions.get(from.subjects[at]?.key ?? "");
    if (decision !== undefined) {
      allOf[decision] += 1;
      if (isAlert) alertsOf[decision] += 1;
    }
    return isAlert;
  });
  const decided = Object.fromEntries(
    (Object.keys(NONE_DECIDED) as Disposition[]).map((each) => [each, { alerts: alertsOf[each], of: allOf[each] }]),
  );
  const alerts_per_day = Math.round((alerts / from.days) * 100) / 100;
  return { alerts, hits, per_list: perList, won, lost, alerts_per_day, decided, verdicts };
}

function withoutVerdicts({ verdicts: _, ...rest }: ReturnType<typeof counted>): Counted {
  return rest;
}

/** Who changes: under the policy asked about, else under any of the thresholds. The nearest to the rule in force come first. */
function changedBy(
  request: LabRequest,
  base: Screened,
  tried: Screened | undefined,
  before: readonly boolean[],
  others: readonly (readonly boolean[])[],
): { readonly changed: readonly ChangedVerdict[]; readonly total: number } {
  const { from, decisions, current } = request;
  const all = from.subjects.flatMap(({ key, subject }, at): ChangedVerdict[] => {
    const was = before[at] === true;
    if (!others.some((verdicts) => verdicts[at] !== was)) return [];
    // The hit that decides is the best there is, in whichever of the two found it.
    const best = (tried?.[at] ?? []).concat(base[at] ?? []).toSorted((a, b) => b.score - a.score)[0];
    if (best === undefined) return [];
    const { party, list, caption, score } = best;
    const disposition = decisions.get(key);
    const verdict = (is: boolean) => (is ? ("hits" as const) : ("clear" as const));
    const told = { subject: { id: subject.id, name: subject.name }, from: verdict(was), to: verdict(!was) };
    return [{ ...told, party, list, caption, score, ...(disposition === undefined ? {} : { disposition }) }];
  });
  const distance = ({ score }: ChangedVerdict) => Math.abs(score - current.threshold);
  return { changed: all.toSorted((a, b) => distance(a) - distance(b)).slice(0, CHANGED_MAX), total: all.length };
}

/** Rejects with the signal's reason when it is aborted. */
export async function thresholdLab(request: LabRequest): Promise<LabReport> {
  const { from, opened, onTrial, current, policy, thresholds } = request;
  const isSame =
    canonicalJson([partOf(policy ?? current), onTrial.basis]) === canonicalJson([partOf(current), opened.basis]);
  const rounds = policy === undefined || isSame ? 1 : 2;
  const base = await screened(request, opened, partOf(current), { round: 0, rounds });
  const tried =
    policy === undefined
      ? undefined
      : isSame
        ? base
        : await screened(request, onTrial, partOf(policy), { round: 1, rounds });
  const now = counted(base, current, [], request);
  const curves = [...new Set(thresholds)]
    .toSorted((a, b) => a - b)
    .map((threshold) => ({
      threshold,
      ...counted(base, { threshold, limit: POLICY_LIMITS.limitMax }, now.verdicts, request),
    }));
  const proposed =
    policy === undefined || tried === undefined ? undefined : counted(tried, policy, now.verdicts, request);
  const others = proposed === undefined ? curves.map(({ verdicts }) => verdicts) : [proposed.verdicts];
  const { changed, total } = changedBy(request, base, tried, now.verdicts, others);
  return {
    current: withoutVerdicts(now),
    curves: curves.map(({ verdicts: _, ...curve }) => curve),
    policy: proposed === undefined ? null : withoutVerdicts(proposed),
    changed,
    changed_total: total,
    subjects: from.subjects.length,
    left_out: from.left_out,
    days: from.days,
    limits: LIMITS,
  };
}
